"""A block recognised with what a person said of it in a mapping: that wins, with certainty.

A told block is found again, in this order: the same sheet of a file of the same name whose header
still holds at least half of its words; any block with the very same headers (next month's file). Where
neither is there, a told header word still counts in every sheet of the same table, as long as all
mappings say the same of it and nothing surer holds that field.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from crmsheets.intake.headers import lexicon, squeezed
from crmsheets.intake.layout.double_header import folded, heading
from crmsheets.intake.locate import NOBODY, nearly
from crmsheets.intake.match import Match, completed
from crmsheets.intake.recognise import recognise
from crmsheets.intake.understood import DEPTH, MACHINE, headers_of, row_headers, shape
from crmsheets.model.cell import Cell, letters
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid
from crmsheets.model.mapping import KEPT, NOTHING, Told, ToldBlock, ToldColumn
from crmsheets.model.template import Template
from crmsheets.model.text import Text

NOT_THERE = Rule(
    code="MAP05",
    severity=Severity.WARNING,
    message=Text(
        "映射里说的「{file} {sheet}」这次没有，也没有同样表头的表，这一段没有用上。",
        "The mapping speaks of {file} {sheet}; this time neither that sheet nor one with the same "
        "headers is there, so it was not used.",
    ),
    why=Text(
        "文件改名、换了表头，映射就对不上。", "Renamed or re-headed sheets are not found again."
    ),
    fix=Text(
        "看看给的是不是对的文件；没用的行可以从映射里删掉。",
        "See whether these are the right files; lines of no use may be deleted.",
    ),
    example="映射：11月.xlsx，读的：12月.xlsx（表头也不同）",
    passing="映射：11月.xlsx，读的：12月.xlsx（表头相同）",
)
RULES = (NOT_THERE,)

MAPPED = "mapping"
"""The rung of what a person said, and the reason of a block that is no data by that word."""
_COPY = re.compile(r"\s*(\(\d+\)|（\d+）)$")
_SURE = MACHINE | {"labels", "synonyms", MAPPED}


@dataclass(frozen=True, slots=True)
class Directed:
    """A block as recognised and told; `reason`: why it is no data, by the mapping's word.

    `used`: the cells of the mapping that counted. `columns`: the columns that it speaks of. `whole`:
    it says which table the block is, or where its header stands.
    """

    match: Match | None
    reason: str = ""
    used: frozenset[Cell] = frozenset()
    columns: frozenset[int] = frozenset()
    whole: bool = False


def directed(
    grid: Grid, templates: Sequence[Template], told: Told, known: frozenset[str] = NOBODY
) -> Directed:
    """The block as a table, the mapping's word before everything else.

    `known`: names of customers, casefolded, that other sheets gave.
    """
    match = recognise(grid, templates, known)
    if not told:
        return Directed(match)
    found = _found(grid, match, told)
    if found is None:
        return _by_words(grid, match, told, known) if match else Directed(None)
    block, row = found
    if block.table == NOTHING:
        return Directed(None, MAPPED, frozenset({block.at}), whole=True)
    held = frozenset({block.at, *(each.at for each in block.columns)})
    base = _base(grid, match, templates, block, row, known)
    if base is None:
        return Directed(None, used=held)
    said = {
        column: each.field
        for each in block.columns
        if each.told and (column := _column(grid, base, match, each, row))
    }
    whole = bool(block.table or block.header_rows)
    return Directed(_with_fields(grid, base, said, known), "", held, frozenset(said), whole)


def not_there(told: Told, used: frozenset[Cell]) -> Iterator[Finding]:
    """Blocks of a mapping somebody asked for that fit nothing that was read."""
    for block in told.blocks if told.asked else ():
        cells = {block.at, *(each.at for each in block.columns)}
        if block.says and not cells & used:
            got = {"file": block.file, "sheet": block.sheet}
            yield Finding(rule=NOT_THERE, cells=(block.at,), got=got)


def _found(grid: Grid, match: Match | None, told: Told) -> tuple[ToldBlock, int] | None:
    """The told block that this one is, and the row in which its header stands here."""
    blocks = tuple(reversed(told.blocks))
    for block in blocks:
        if _same_file(block.file, grid.source.file) and block.sheet == grid.sheet:
            row = block.stood[-1] if block.stood else 0
            if _inside(grid, row) and _alike(block, _heads(grid, match, row)):
                return block, row
    shapes = {block.shape: block for block in told.blocks if block.shape}
    for row in _rows(grid, match):
        hit = shapes.get(shape(_heads(grid, match, row).values()))
        if hit is not None:
            return hit, row
    return None


def _rows(grid: Grid, match: Match | None) -> Iterator[int]:
    """The rows whose words may be a told header: the recognised one, then the first of the block."""
    first = grid.block[0] if grid.block else 1
    if match is not None:
        yield match.header_row
    yield from range(first, min(first + DEPTH, len(grid.rows) + 1))


def _heads(grid: Grid, match: Match | None, row: int) -> Mapping[int, str]:
    if match is not None and match.header_row == row:
        return headers_of(grid, match)
    return row_headers(grid, row)


def _inside(grid: Grid, row: int) -> bool:
    return grid.block is None or row == 0 or grid.block[0] <= row <= grid.block[2]


def _alike(block: ToldBlock, heads: Mapping[int, str]) -> bool:
    """Whether at least half of the told headers stand there."""
    words = {squeezed(each.header) for each in block.columns} - {""}
    there = {squeezed(header) for header in heads.values()}
    return 2 * len(words & there) >= len(words)


def _same_file(one: str, other: str) -> bool:
    """The same name, whatever its folder, its ending or the number of its copy."""
    return _plain(one) == _plain(other)


def _plain(file: str) -> str:
    name = file.replace("\\", "/").rpartition("/")[2]
    return _COPY.sub("", name.rpartition(".")[0] or name).casefold()


def _base(
    grid: Grid,
    match: Match | None,
    templates: Sequence[Template],
    block: ToldBlock,
    row: int,
    known: frozenset[str],
) -> Match | None:
    """The block as the told table under the told header row, before the told columns."""
    name = block.table or (match.template.name if match else block.was)
    template = next((each for each in templates if each.name == name and not each.result), None)
    if template is None:
        return match
    header_row = row
    if block.header_rows:
        header_row += block.header_rows[-1] - (block.stood[-1] if block.stood else row)
    if match is not None and match.template.name == name and header_row == match.header_row:
        return match
    return _under(grid, template, max(header_row, 1), known)


def _under(grid: Grid, template: Template, header_row: int, known: frozenset[str]) -> Match:
    """The block as a table whose header ends in this row, with the row above if that belongs to it."""
    head = heading(grid, header_row, (lexicon(template),))
    if head is None or head.rows[-1] != header_row:
        return completed(grid, template, header_row, {}, known=known)
    joined, sure = folded(grid, head, template, nearly)
    found = completed(joined, template, header_row, sure, known=known)
    return replace(found, upper=head.rows[:-1])


def _column(grid: Grid, base: Match, match: Match | None, each: ToldColumn, row: int) -> int:
    """Where a told column stands here: at its letter if the header is the same, else by its header."""
    heads = _heads(grid, match, row) if row else headers_of(grid, base)
    wanted = squeezed(each.header)
    if squeezed(heads.get(each.column, "")) == wanted:
        return each.column
    there = [column for column, header in heads.items() if wanted and squeezed(header) == wanted]
    return there[0] if len(there) == 1 else 0


def _by_words(grid: Grid, match: Match, told: Told, known: frozenset[str]) -> Directed:
    """Header words that were told for this table somewhere else."""
    words: dict[str, set[str]] = {}
    cells: dict[str, Cell] = {}
    for block in told.blocks:
        for each in block.columns if (block.table or block.was) == match.template.name else ():
            if each.told and squeezed(each.header):
                words.setdefault(squeezed(each.header), set()).add(each.field)
                cells[squeezed(each.header)] = each.at
    said, used = {}, set()
    for column, header in headers_of(grid, match).items():
        fields = words.get(squeezed(header), set())
        if len(fields) == 1 and _free(match, column, *fields):
            said[column] = next(iter(fields))
            used.add(cells[squeezed(header)])
    return Directed(_with_fields(grid, match, said, known), "", frozenset(used), frozenset(said))


def _free(match: Match, column: int, name: str) -> bool:
    """Whether a word told elsewhere may rule here: our own marks, and what is surer, stay."""
    if match.rungs.get(match.field_at(column), "") in MACHINE:
        return False
    held = match.columns.get(name, column)
    return name == KEPT or held == column or match.rungs.get(name, "") not in _SURE


def _with_fields(grid: Grid, match: Match, said: Mapping[int, str], known: frozenset[str]) -> Match:
    """The match decided anew with these columns as these fields (KEPT: none)."""
    if not said:
        return match
    joined, sure = _joined(grid, match)
    taken = {name for name in said.values() if name != KEPT}
    sure |= {
        at: (name, match.rungs[name])
        for name, at in match.columns.items()
        if match.rungs.get(name, "") in MACHINE
    }
    sure = {at: hit for at, hit in sure.items() if at not in said and hit[0] not in taken}
    sure |= {at: (name, MAPPED) for at, name in said.items() if name != KEPT}
    kept = frozenset(at for at, name in said.items() if name == KEPT)
    fresh = completed(
        _without(joined, kept),
        match.template,
        match.header_row,
        sure,
        key_row=match.key_row,
        known=known,
    )
    heads = row_headers(joined, match.header_row)
    extras = dict(fresh.extras) | _named(
        {at: heads.get(at, "") for at in kept}, list(fresh.extras.values())
    )
    return replace(fresh, upper=match.upper, extras=dict(sorted(extras.items())))


def _joined(grid: Grid, match: Match) -> tuple[Grid, dict[int, tuple[str, str]]]:
    """The grid with the words of two header rows in one, and the columns that those tell."""
    words = (lexicon(match.template),)
    head = heading(grid, match.header_row, words) if match.upper else None
    if head is None:
        return grid, {}
    joined, sure = folded(grid, head, match.template, nearly)
    return joined, dict(sure)


def _without(grid: Grid, columns: frozenset[int]) -> Grid:
    """The grid with these columns blank."""
    if not columns:
        return grid
    rows = tuple(
        tuple(None if at in columns else value for at, value in enumerate(row, start=1))
        for row in grid.rows
    )
    return replace(grid, rows=rows)


def _named(heads: Mapping[int, str], used: Collection[str]) -> dict[int, str]:
    """Columns without a field under names of their own."""
    names: dict[int, str] = {}
    for at, header in sorted(heads.items()):
        name = header or letters(at)
        again = name in used or name in names.values()
        names[at] = f"{name} ({letters(at)})" if again else name
    return names
