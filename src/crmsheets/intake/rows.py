"""Which rows of a sheet are records, and why the others are not; every row is accounted for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from crmsheets.intake.headers import SERIAL, forms, shown, squeezed
from crmsheets.intake.layout.example_rows import REACH, shows_how
from crmsheets.intake.layout.header_cells import kind
from crmsheets.intake.layout.numbered_columns import numbers_columns
from crmsheets.intake.layout.row_words import (
    in_capitals,
    is_example,
    is_figure,
    is_mark,
    is_remark,
    may_be_sum,
    names_total,
    says_balance,
    says_count,
    says_statistic,
    says_total,
    stands_alone,
    sums_group,
)
from crmsheets.intake.layout.section_lines import is_section
from crmsheets.intake.layout.sums import Sums
from crmsheets.intake.match import Match
from crmsheets.model.grid import Grid, Value

_FEW = 2
_WIDE = 3


@dataclass(frozen=True, slots=True)
class Rows:
    """The record rows in order, how many rows there are, and how many were skipped by reason.

    `numbers`: reason -> the rows that it was said of.
    """

    records: tuple[int, ...]
    present: int
    skipped: Mapping[str, int]
    numbers: Mapping[str, tuple[int, ...]] = field(default_factory=dict, compare=False)


Filled = Sequence[tuple[int, Value]]


def classified(grid: Grid, match: Match) -> Rows:
    """Every row from 1 to the last one that holds anything, as a record or with its reason.

    Of a grid that was cut to a block every row of the block.
    """
    first, last = (grid.block[0], grid.block[2]) if grid.block else (1, last_row(grid))
    holding = {row for row, _ in (*grid.errors, *grid.uncached)}
    known = _Known(grid, match)
    records: list[int] = []
    left: dict[str, list[int]] = {}
    for number in range(first, last + 1):
        cells = filled(grid.rows[number - 1]) if number <= len(grid.rows) else ()
        reason = known.reason(number, cells, error=number in holding)
        if not reason and known.sums.adds_up(cells, records, left.get("total", ())):
            reason = "total"
        (left.setdefault(reason, []) if reason else records).append(number)
    skipped = {reason: len(rows) for reason, rows in left.items()}
    numbers = {reason: tuple(rows) for reason, rows in left.items()}
    return Rows(tuple(records), last - first + 1, skipped, numbers)


def last_row(grid: Grid) -> int:
    """The last row that holds anything, an error or a formula without a value included; 0: none."""
    marked = max((row for row, _ in (*grid.errors, *grid.uncached)), default=0)
    for number in range(len(grid.rows), marked, -1):
        if filled(grid.rows[number - 1]):
            return number
    return marked


def filled(row: Sequence[Value]) -> Filled:
    """(column, value) of the cells of a row that hold anything."""
    return [
        (column, value)
        for column, value in enumerate(row, start=1)
        if value is not None and not (isinstance(value, str) and not value.strip())
    ]


class _Known:
    """What is known of a sheet before its rows are looked at, taken apart once."""

    def __init__(self, grid: Grid, match: Match) -> None:
        self.grid, self.match = grid, match
        self.sums = Sums(grid, match)
        self.columns = frozenset(match.columns.values())
        self.serial = {c for c, name in match.extras.items() if squeezed(name) in SERIAL}
        self.errors = {row for row, column in grid.errors if column in self.columns}
        heads = (*match.upper, match.header_row)
        self.headers = {
            column: frozenset(form for row in heads for form in forms(grid.at(row, column)))
            for column in range(1, grid.width + 1)
        }
        self.initials = {
            column: {shown(grid.at(row, column))[:1].casefold() for row in heads}
            for column in self.headers
        }
        self.titles = _titles(grid, match)
        self.wide = {
            top
            for top, left, bottom, right in grid.merges
            if top == bottom and right - left >= _WIDE
        }

    def reason(self, row: int, cells: Filled, *, error: bool) -> str:
        """Why the row is no record; "" if it is one."""
        if row < self.match.first_row:
            return self._above(row, cells)
        if row in self.errors:
            return ""
        if not cells:
            return "prefilled" if error else "blank"
        return self._below(row, cells)

    def _above(self, row: int, cells: Filled) -> str:
        if row == self.match.key_row:
            return "keys"
        if row == self.match.header_row or row in self.match.upper:
            return "header"
        return "title" if cells else "blank"

    def _below(self, row: int, cells: Filled) -> str:
        if row <= self.match.first_row + 1 and numbers_columns(cells):
            return "header"
        if row < self.match.first_row + REACH and (shown := shows_how(cells)):
            return shown
        if all((c in self.serial and _is_figure(v)) or _is_zero(v) for c, v in cells):
            return "prefilled"
        words = [(c, value.strip()) for c, value in cells if isinstance(value, str)]
        if words:
            reason = self._worded(row, cells, words)
            if reason:
                return reason
            if is_section(self.grid, self.match, row, cells):
                return "note"
        return "" if any(c in self.columns for c, _ in cells) else "note"

    def _worded(self, row: int, cells: Filled, words: Sequence[tuple[int, str]]) -> str:
        """What the words of a row say that it is."""
        if self._repeats(words, len(cells)):
            return "header"
        texts = [text for _, text in words]
        summed = (len(cells) <= _FEW or may_be_sum("\n".join(texts))) and _is_total(cells, texts)
        if summed or _is_statistic(cells, texts) or _is_balance(cells, texts):
            return "total"
        if len(cells) > 1 and is_example(texts[0]):
            return "example"
        if len(cells) == len(words) and len(words) <= _FEW and self.titles.issuperset(texts):
            return "title"
        if _is_note(cells, texts) or (len(cells) == 1 and row in self.wide):
            return "note"
        return ""

    def _repeats(self, words: Sequence[tuple[int, str]], cells: int) -> bool:
        """Whether at least half of a row's cells are their own columns' headers, or machine keys."""
        same = sum(self._is_header(c, text) for c, text in words)
        keys = sum(text.partition(".")[0] == self.match.template.name for _, text in words)
        return max(same, keys) >= _FEW and 2 * max(same, keys) >= cells

    def _is_header(self, column: int, text: str) -> bool:
        """Compared by the first letter before anything dearer: most cells differ there."""
        first = text.lstrip("*＊ ")[:1].casefold()
        return first in self.initials[column] and not self.headers[column].isdisjoint(forms(text))


def _titles(grid: Grid, match: Match) -> frozenset[str]:
    """The texts above the header: on every printed page they stand once more."""
    above = (
        row
        for number, row in enumerate(grid.rows[: max(match.header_row - 1, 0)], start=1)
        if number != match.key_row and number not in match.upper
    )
    return frozenset(
        value.strip() for row in above for value in row if isinstance(value, str) and value.strip()
    )


def _is_figure(value: Value) -> bool:
    return not isinstance(value, str) or value.strip().isdigit()


def _is_zero(value: Value) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value == 0


def _is_total(cells: Filled, texts: Sequence[str]) -> bool:
    """A word for a sum, and beside it nothing but figures; or the one name whose sum it is.

    A row that has a day is a record.
    """
    said = [text for text in texts if says_total(text)]
    counts = [text for text in texts if says_count(text)]
    told = {*said, *counts}
    others = [t for t in texts if t not in told and not is_figure(t) and not in_capitals(t)]
    if any(kind(value) == "day" for _, value in cells if not isinstance(value, str)):
        return False
    if counts and not others:
        return True  # beside a name 共3件 may be what was ordered
    if said:
        return not others or (len(others) == 1 and len(cells) > len(texts))
    named = [text for text in others if names_total(text)]
    if len(cells) > len(texts):
        named = named or [text for text in others if sums_group(text)]
    if named:
        return len(others) == 1 and (len(cells) > 1 or len(named[0]) <= _SHORT)
    return not others and any("大写" in text for text in texts)


def _is_statistic(cells: Filled, texts: Sequence[str]) -> bool:
    """Words for what is worked out of the columns above, and beside them nothing but figures."""
    words = [text for text in texts if not is_figure(text)]
    worked_out = bool(words) and all(map(says_statistic, words))
    return worked_out and len(words) < len(cells)


def _is_balance(cells: Filled, texts: Sequence[str]) -> bool:
    """One word of an account and a figure or two beside it, nothing else: 上年结转 | 19,500."""
    words = [text for text in texts if not is_figure(text)]
    few = 1 < len(cells) <= _WIDE and len(words) == 1
    return few and says_balance(words[0]) and not any(kind(value) == "day" for _, value in cells)


_SHORT = 12


def _is_note(cells: Filled, texts: Sequence[str]) -> bool:
    """Page marks, separators, signatures, and a remark that stands alone."""
    if len(cells) <= _WIDE and len(cells) == len(texts) and is_mark(texts):
        return True
    if is_remark(texts[0]):
        return len(cells) <= _FEW or 2 * sum(map(is_remark, texts)) >= len(cells)
    return len(cells) == 1 and stands_alone(texts[0])
