"""Records that stand as labels with their values beside them: cards one below another, or a table turned
on its side, fields down and records across.

| 客户名称 | 顺达五金 | 联系人 | 王小明 |      | 客户名称 | 顺达五金 | 恒通电子 |
| 联系电话 | 138…     | 地址   | 东莞   |      | 联系电话 | 138…     | 139…     |

They are read where nothing else stands on the sheet and every label is known or asks with a colon, so that
no label can be taken for a value; the records must have what the table cannot do without.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from crmsheets.intake.columns.likeness import understood
from crmsheets.intake.headers import Lexicon, lexicon, squeezed
from crmsheets.intake.layout.laid import At, Laid
from crmsheets.intake.layout.other_papers import another_paper, another_word
from crmsheets.intake.layout.row_words import is_mark, is_remark, stands_alone
from crmsheets.intake.match import Match
from crmsheets.intake.rows import filled, last_row
from crmsheets.intake.values.blanks import is_blank
from crmsheets.model.grid import Grid, Value
from crmsheets.model.hanzi import simplified
from crmsheets.model.template import Template

_LEAST, _LEAST_KNOWN, _LEAST_ALONE = 2, 3, 4
_MOSTLY = 0.6
_CUSTOMER = re.compile(r"客户|客人|买家|买方|购货|customer|client|buyer", re.IGNORECASE)
_COLONS = ("：", ":")
_LONGEST_LABEL = 16


@dataclass(frozen=True, slots=True)
class Said:
    """One label with its value: the field ("" for one nobody knows), the label, the value, its cell."""

    name: str
    label: str
    value: Value
    at: At


Card = Sequence[Said]


@dataclass(frozen=True, slots=True)
class Cards:
    """The records of a sheet of cards. `rows`: those that belong to them; `across`: turned on its side."""

    template: Template
    records: Sequence[Card]
    rows: frozenset[int]
    across: bool


def cards_in(grid: Grid, templates: Sequence[Template]) -> Cards | None:
    """The cards of a sheet that holds nothing else, as the table whose labels they have; None if unsure."""
    found = [
        each
        for template in templates
        for each in (_turned(grid, template), _stacked(grid, template))
        if each is not None and _sure(each) and _ours(grid, each)
    ]
    return max(found, key=lambda each: (_known(each), -each.template.place), default=None)


def seem_cards(grid: Grid, templates: Sequence[Template]) -> bool:
    """Whether a sheet nobody knows has lines of labels and values, or labels down its first column."""
    for template in templates:
        words = lexicon(template)
        lines = [pairs_of(grid, row, words) for row in _rows(grid)]
        told = [line for line in lines if line and all(each.name for each in line)]
        if len(told) >= _LEAST_KNOWN and sum(map(len, told)) >= _LEAST_ALONE:
            return True
        first = [_field(_first(grid, row), words) for row in _rows(grid)]
        if len({name for name in first if name}) >= _LEAST_ALONE:
            return True
    return False


def laid_cards(cards: Cards) -> Laid:
    """The records flat: one list of values for every field and every other label."""
    names = list(dict.fromkeys(each.name for card in cards.records for each in card if each.name))
    others = list(
        dict.fromkeys(each.label for card in cards.records for each in card if not each.name)
    )
    by_field = [{each.name: each for each in reversed(card) if each.name} for card in cards.records]
    by_label = [{each.label: each for each in card if not each.name} for card in cards.records]
    headers = {name: next(card[name].label for card in by_field if name in card) for name in names}
    first = {name: next(c[name].at[1] for c in by_field if name in c) for name in names}
    tops = [min(each.at[0] for each in card) for card in cards.records]
    match = Match(
        template=cards.template,
        header_row=min(cards.rows),
        first_row=min(cards.rows),
        columns=first,
        headers=headers,
        rung="synonyms",
    )
    return Laid(
        match=match,
        rows=tops,
        parts=[tops[:i].count(top) for i, top in enumerate(tops)],
        columns={n: [card[n].value if n in card else None for card in by_field] for n in names},
        headers=headers,
        extras={
            label: [card[label].value if label in card else None for card in by_label]
            for label in others
        },
        cells={(i, n): card[n].at for i, card in enumerate(by_field) for n in card},
    )


def _rows(grid: Grid) -> list[int]:
    return [row for row, cells in enumerate(grid.rows, start=1) if filled(cells)]


def _first(grid: Grid, row: int) -> Value:
    return filled(grid.rows[row - 1])[0][1]


def _field(value: Value, words: Lexicon) -> str:
    """The field a label is of; "" for any other text."""
    if not isinstance(value, str) or len(value.strip()) > _LONGEST_LABEL:
        return ""
    bare = value.strip().rstrip("：: ")
    hit = words.find(bare) or (understood(bare, words) if value.strip().endswith(_COLONS) else None)
    return hit[0] if hit else ""


def _is_label(value: Value, words: Lexicon) -> bool:
    asks = isinstance(value, str) and value.strip().endswith(_COLONS)
    return asks or bool(_field(value, words))


def pairs_of(grid: Grid, row: int, words: Lexicon) -> list[Said]:
    """The labels of a row with their values; [] for a row that is not made of such pairs."""
    cells = filled(grid.rows[row - 1])
    found: list[Said] = []
    at = 0
    while at < len(cells):
        column, value = cells[at]
        if not _is_label(value, words):
            return []
        beside = cells[at + 1] if at + 1 < len(cells) else None
        label = str(value).strip().rstrip("：: ")
        if beside is None or _is_label(beside[1], words):
            found.append(Said(_field(value, words), label, None, (row, column)))
            at += 1
        else:
            found.append(Said(_field(value, words), label, beside[1], (row, beside[0])))
            at += 2
    return found


def _stacked(grid: Grid, template: Template) -> Cards | None:
    """Cards one below another; each begins with the same label."""
    words = lexicon(template)
    lines = [(row, pairs_of(grid, row, words)) for row in _rows(grid)]
    if not all(line or _is_title(grid, row) for row, line in lines):
        return None
    told = [(row, line) for row, line in lines if line]
    if not told:
        return None
    start = squeezed(told[0][1][0].label)
    records: list[list[Said]] = []
    for _, line in told:
        if squeezed(line[0].label) == start:
            lanes = [at for at, each in enumerate(line) if squeezed(each.label) == start]
            # A blank value has its label's cell, one to the left of where values stand.
            lefts = [line[at].at[1] - (line[at].value is not None) for at in lanes]
            records += [[] for _ in lanes]
        for each in line:
            lane = sum(left <= each.at[1] for left in lefts[1:])
            records[lane - len(lefts)].append(each)
    # The same label twice in a record: nobody knows which counts, or where the next one begins.
    if any(len({squeezed(each.label) for each in card}) < len(card) for card in records):
        return None
    return Cards(template, records, frozenset(row for row, _ in told), across=False)


def _turned(grid: Grid, template: Template) -> Cards | None:
    """Labels down the first column, a record in each of the others."""
    words = lexicon(template)
    rows = [row for row in _rows(grid) if not _is_title(grid, row)]
    heads = [(row, filled(grid.rows[row - 1])) for row in rows]
    if len(rows) < _LEAST_KNOWN or len({cells[0][0] for _, cells in heads}) > 1:
        return None
    labels = heads[0][1][0][0]
    columns = sorted({column for _, cells in heads for column, _ in cells if column > labels})
    told = [(row, str(cells[0][1]).strip().rstrip("：: ")) for row, cells in heads]
    names = [_field(cells[0][1], words) for _, cells in heads]
    values = [grid.at(row, column) for row in rows for column in columns]
    sure = sum(map(bool, names)) >= _MOSTLY * len(names) and len(set(filter(None, names))) == len(
        [name for name in names if name]
    )
    if not sure or len(columns) < _LEAST or any(_is_label(value, words) for value in values):
        return None
    records = [
        [
            Said(name, label, grid.at(row, column), (row, column))
            for (row, label), name in zip(told, names, strict=True)
        ]
        for column in columns
    ]
    return Cards(template, records, frozenset(rows), across=True)


def _is_title(grid: Grid, row: int) -> bool:
    """A line that stands alone: a title, a page, a remark."""
    cells = filled(grid.rows[row - 1])
    texts = [str(value) for _, value in cells]
    if is_mark(texts) or is_remark(texts[0]):
        return True
    return len(cells) == 1 and isinstance(cells[0][1], str) and not texts[0].endswith(_COLONS)


def _sure(cards: Cards) -> bool:
    """Whether every record has what its table cannot do without, and several of its fields."""
    least = _LEAST_KNOWN if len(cards.records) > 1 else _LEAST_ALONE
    held = [
        {each.name for each in card if each.name and not is_blank(each.value)}
        for card in cards.records
    ]
    needed = [f.name for f in cards.template.fields if f.required and f.column.typed]
    whose = "customer_name" if "customer_name" in cards.template.by_name else cards.template.key[0]
    alike = all(_alike(cards.records[0], card) for card in cards.records[1:])
    full = [len(each) >= least and 2 * len(each & set(needed)) >= len(needed) for each in held]
    return alike and all(whose in each for each in held) and 2 * sum(full) > len(full)


def _ours(grid: Grid, cards: Cards) -> bool:
    """Whether nothing says another paper, and one card alone is a customer's: not our own address."""
    labels = [each.label for card in cards.records for each in card]
    above = (str(grid.at(row, c)) for row in range(1, min(cards.rows)) for c in (1, 2))
    titles = " ".join((grid.sheet, *above))
    if another_paper(titles, cards.template) or any(map(another_word, labels)):
        return False
    said = simplified(" ".join((titles, grid.source.file, *labels)))
    return len(cards.records) > 1 or _CUSTOMER.search(said) is not None


def _alike(one: Card, other: Card) -> bool:
    """Whether two records have mostly the same labels."""
    first, second = ({squeezed(each.label) for each in card} for card in (one, other))
    return len(first & second) >= _MOSTLY * max(len(first), len(second))


def _known(cards: Cards) -> int:
    return len({each.name for card in cards.records for each in card if each.name})


def titles(grid: Grid, cards: Cards) -> dict[str, tuple[int, ...]]:
    """The rows of the sheet that belong to no record, by reason."""
    left: dict[str, list[int]] = {}
    first, last = (grid.block[0], grid.block[2]) if grid.block else (1, last_row(grid))
    for row in range(first, last + 1):
        if row in cards.rows:
            continue
        cells = filled(grid.rows[row - 1]) if row <= len(grid.rows) else ()
        reason = "blank" if not cells else "note" if stands_alone(str(cells[0][1])) else "title"
        left.setdefault(reason, []).append(row)
    return {reason: tuple(rows) for reason, rows in left.items()}
