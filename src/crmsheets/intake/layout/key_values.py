"""Labels and values above a table: 「客户：顺达五金  业务员：周敏」, in one cell or in neighbours."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from crmsheets.intake.headers import Lexicon, lexicon, squeezed
from crmsheets.intake.layout.laid import At
from crmsheets.intake.layout.surroundings import above
from crmsheets.intake.match import Match
from crmsheets.intake.values.blanks import is_blank
from crmsheets.model.grid import Grid, Value
from crmsheets.templates import shipped

# A pair ends where the next label begins; a clock (10:30) or an address on the web is no label.
_PAIR = re.compile(
    r"(?:^|(?<=[\s;；,，|]))(?P<label>[^\s:：;；,，|\d][^:：;；,，|\n]{0,19}?)\s*[:：](?!//)\s*"
    r"(?P<value>.*?)(?=[\s;；,，|]+[^\s:：;；,，|\d][^\s:：;；,，|\n]{0,19}[:：]|[;；|\n]|\s{3,}|$)"
)
_ASKS = re.compile(r"[:：]\s*$")
Meant = Callable[[str, Lexicon], str]
_REACH = 4
"""So many columns to the right a value may stand from its label (merged cells lie between)."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A field's value said outside the records: the label as typed, the value, its cell."""

    name: str
    label: str
    value: Value
    at: At


def pairs(grid: Grid, match: Match) -> dict[str, Pair]:
    """What is said above the header of fields of the table: field -> the first pair that says it."""
    return pairs_in(grid, above(grid, match), lexicon(match.template))


def _field(label: str, words: Lexicon) -> str:
    hit = words.find(label)
    return hit[0] if hit else ""


def pairs_in(
    grid: Grid, rows: Iterable[int], words: Lexicon, *, marked: bool = False, meant: Meant = _field
) -> dict[str, Pair]:
    """The same of any rows; `marked`: only where a colon says that it is a label.

    `meant`: the field that a label says, "" for none.
    """
    found: dict[str, Pair] = {}
    for row in rows:
        for pair in _of_row(grid, row, words, meant, marked=marked):
            found.setdefault(pair.name, pair)
    return found


def _of_row(grid: Grid, row: int, words: Lexicon, meant: Meant, *, marked: bool) -> Iterator[Pair]:
    for column, cell in enumerate(grid.rows[row - 1], start=1):
        if not isinstance(cell, str) or not cell.strip():
            continue
        for part in _PAIR.finditer(cell.strip()):
            name = meant(part["label"], words)
            if name and not is_blank(part["value"].strip()):
                yield Pair(name, part["label"].strip(), part["value"].strip(), (row, column))
        bare = marked and not _ASKS.search(cell)
        alone = "" if bare else meant(_ASKS.sub("", cell), words)
        if alone:
            yield from _beside(grid, row, column, alone, words)


def _beside(grid: Grid, row: int, column: int, name: str, words: Lexicon) -> Iterator[Pair]:
    """The value in the next filled cell, unless that is a label itself: a row of headers."""
    for at in range(column + 1, column + 1 + _REACH):
        value = grid.at(row, at)
        if value is None:
            continue
        if not is_blank(value) and not (isinstance(value, str) and _is_label(value, words)):
            label = _ASKS.sub("", str(grid.at(row, column))).strip()
            yield Pair(name, label, value, (row, at))
        return


def _is_label(text: str, words: Lexicon) -> bool:
    known = words.find(text) or names_a_table(text)
    return bool(_ASKS.search(text) or _PAIR.search(text.strip()) or known)


def names_a_table(text: str) -> bool:
    """Whether a text is one of our names for a table: 订单, Follow-ups."""
    wordings = (wording for template in shipped() for wording in (template.tab, template.title))
    names = {squeezed(name) for wording in wordings for name in (wording.zh, wording.en)}
    return squeezed(text) in names
