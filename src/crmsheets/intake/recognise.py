"""Which table a sheet is, and which column is which field: the surest witness that is left.

The ladder: hidden machine keys, defined names, the manifest's labels, our labels in either
language, synonyms, near misses. People rename, insert, move, hide and delete; whatever survives of
these is enough. Where a header plainly says another field than key or name do, and that field has
no other column, the header is believed: people swap cells without the hidden row.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from crmsheets.intake.acquaintance import NOBODY, Known
from crmsheets.intake.headers import Lexicon, lexicon, squeezed, unbracketed
from crmsheets.intake.layout.name_lists import name_list
from crmsheets.intake.locate import DEPTH, by_words
from crmsheets.intake.match import Match, completed
from crmsheets.model.cell import column_number
from crmsheets.model.grid import Grid, Value
from crmsheets.model.markers import GUIDE, field_name
from crmsheets.model.template import Template

_KEY_DEPTH = 10
_REFERENCE = re.compile(r"=?'?(?P<sheet>.+?)'?!\$?(?P<column>[A-Z]{1,3})\$?(?P<row>\d+)$")
_Columns = Mapping[int, str]


def recognise(grid: Grid, templates: Sequence[Template], known: Known = NOBODY) -> Match | None:
    """The sheet as one of the tables; None if it is none of them. Result tables are never read.

    `known`: what other sheets named.
    """
    typed = [template for template in templates if not template.result]
    for rung in (_by_keys, _by_names, _by_manifest):
        match = rung(grid, typed)
        if match is not None:
            return match
    if grid.source.ours and grid.sheet in {GUIDE.zh, GUIDE.en}:
        return None  # examples on our own page of help are nobody's data
    return by_words(grid, typed, known) or name_list(grid, typed)


def _by_keys(grid: Grid, templates: Sequence[Template]) -> Match | None:
    """Cells like `order.order_id` anywhere in the first rows."""
    known = {each.key: template for template in templates for each in template.fields}
    rows = [
        (number, keys)
        for number, row in enumerate(grid.rows[:_KEY_DEPTH], start=1)
        if len(keys := _keys_of(row, known.keys())) > 1
    ]
    if not rows:
        return None
    key_row, keys = max(rows, key=lambda each: (len(each[1]), -each[0]))
    most = Counter(known[key].name for key in keys.values()).most_common(1)[0][0]
    template = next(each for each in templates if each.name == most)
    columns = {c: key.partition(".")[2] for c, key in keys.items() if known[key] is template}
    header_row = _header_below(grid, template, key_row, columns)
    sure = _believed(grid, template, header_row, columns, "keys")
    return completed(grid, template, header_row, sure, key_row=key_row)


def _keys_of(row: Sequence[Value], known: AbstractSet[str]) -> dict[int, str]:
    return {
        column: value.strip()
        for column, value in enumerate(row, start=1)
        if isinstance(value, str) and value.strip() in known
    }


def _header_below(grid: Grid, template: Template, key_row: int, columns: _Columns) -> int:
    """The row that says in words what the keys say; the keys' own row if it was deleted."""
    near = (*range(key_row + 1, key_row + 4), *range(key_row - 1, 0, -1))
    best: int = max(near, key=lambda row: _said(grid, template, row))
    if _said(grid, template, best):
        return best
    values = [grid.at(key_row + 1, column) for column in columns]
    words = all(value is None or isinstance(value, str) for value in values)
    return key_row + 1 if words and any(values) else key_row


def _by_names(grid: Grid, templates: Sequence[Template]) -> Match | None:
    """Defined names `fld_order_order_id` that point into this sheet."""
    found: dict[str, dict[int, str]] = {}
    rows: Counter[int] = Counter()
    for template in templates:
        for each in template.fields:
            at = pointed(grid.source.names.get(field_name(template.name, each.name), ""))
            if at is not None and at[0] == grid.sheet:
                found.setdefault(template.name, {}).setdefault(at[2], each.name)
                rows[at[1]] += 1
    if not found:
        return None
    template = max(templates, key=lambda each: len(found.get(each.name, ())))
    row = rows.most_common(1)[0][0]
    header_row = max(
        (row, row - 1, row + 1, *range(1, DEPTH)), key=lambda near: _said(grid, template, near)
    )
    if not _said(grid, template, header_row) and not any(
        grid.at(row, c) for c in found[template.name]
    ):
        return None
    sure = _believed(grid, template, header_row, found[template.name], "names")
    return completed(grid, template, header_row, sure)


def pointed(reference: str) -> tuple[str, int, int] | None:
    """A defined name's reference as (sheet, row, column): `='订单'!$B$2`; None for #REF! and ranges."""
    parts = _REFERENCE.fullmatch(reference.strip())
    if parts is None:
        return None
    sheet = parts["sheet"].replace("''", "'")
    return sheet, int(parts["row"]), column_number(parts["column"])


def _believed(
    grid: Grid, template: Template, header_row: int, columns: _Columns, rung: str
) -> dict[int, tuple[str, str]]:
    """Keys or names as they stand, except where the headers say another field of their own."""
    words = lexicon(template)
    says = {column: words.find(grid.at(header_row, column)) for column in columns}
    at_home = {name for column, name in columns.items() if (hit := says[column]) and hit[0] == name}
    moved = {column: hit for column, hit in says.items() if hit and hit[0] not in at_home}
    claimed = {hit[0] for hit in moved.values()}
    held = {
        column: (name, rung)
        for column, name in columns.items()
        if name in at_home or name not in claimed
    }
    return held | moved


def _said(grid: Grid, template: Template, row: int) -> int:
    """How many cells of a row are words of the table."""
    words = lexicon(template)
    cells = grid.rows[row - 1] if 0 < row <= len(grid.rows) else ()
    return len({hit[0] for cell in cells if (hit := words.find(cell)) is not None})


def _by_manifest(grid: Grid, templates: Sequence[Template]) -> Match | None:
    """The labels this very workbook was built with, also those of other settings or versions."""
    best: tuple[int, int, Template, dict[int, tuple[str, str]]] | None = None
    for template, words, declared in _manifest_words(grid, templates):
        for row, cells in enumerate(grid.rows[:DEPTH], start=1):
            hits = {
                column: (hit[0], "manifest")
                for column, cell in enumerate(cells, start=1)
                if (hit := words.find(cell)) is not None
            }
            count = len({name for name, _ in hits.values()})
            if 2 * count >= declared and count > max(1, best[0] if best else 0):
                best = count, row, template, hits
    if best is None:
        return None
    return completed(grid, best[2], best[1], best[3])


def _manifest_words(
    grid: Grid, templates: Sequence[Template]
) -> Iterator[tuple[Template, Lexicon, int]]:
    by_name = {template.name: template for template in templates}
    tables = grid.source.manifest.get("tables", ())
    ordered = sorted(tables, key=lambda each: each.get("sheet") != grid.sheet)
    for table in ordered:
        template = by_name.get(str(table.get("table")))
        if template is None:
            continue
        labels = {
            squeezed(text): str(each.get("field"))
            for each in table.get("fields", ())
            if each.get("field") in template.by_name
            for text in (str(each.get("label", "")), unbracketed(str(each.get("label", ""))))
        }
        yield template, Lexicon(labels=labels), len(table.get("fields", ()))
