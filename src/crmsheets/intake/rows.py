"""Which rows of a sheet are records, and why the others are not; every row is accounted for."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crmsheets.intake.headers import SERIAL, forms, shown, squeezed
from crmsheets.intake.match import Match
from crmsheets.model.grid import Grid, Value

_WORD = r"(本页|本月|当月|本周|本季|全年|年度|\d{1,2}月份?)?(合计|小计|总计|共计|累计|总和|合共)(金额|数量|数)?"
_TOTAL = re.compile(rf"{_WORD}|(grand|sub)?totals?|sum|subtotal")
_SUM = re.compile(r"[计計总總和共]|sum|total", re.IGNORECASE)
_FIGURE = re.compile(r"[\d.,%+\-()¥￥$€/]*(元|万元|万|个|件|pcs|kg|usd|rmb|cny|eur|单|行|家)?")
_CAPITALS = re.compile(r"(大写)?(人民币)?[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分整正]+")
_NOTE = re.compile(
    r"(备注|注|说明|填表说明|制表人?|审核人?|复核人?|填表人?|审批|批准|打印日期|制表日期|note|notes|remark|"
    r"prepared by|approved by|checked by|printed)\s*[:：]",
    re.IGNORECASE,
)
_EXAMPLE = re.compile(r"(示例|样例|例子|范例|例|example|sample|eg)[:：]?")
_FEW = 2


@dataclass(frozen=True, slots=True)
class Rows:
    """The record rows in order, how many rows there are, and how many were skipped by reason."""

    records: tuple[int, ...]
    present: int
    skipped: Mapping[str, int]


Filled = Sequence[tuple[int, Value]]


def classified(grid: Grid, match: Match) -> Rows:
    """Every row from 1 to the last one that holds anything, as a record or with its reason.

    Of a grid that was cut to a block every row of the block.
    """
    first, last = (grid.block[0], grid.block[2]) if grid.block else (1, last_row(grid))
    holding = {row for row, _ in (*grid.errors, *grid.uncached)}
    known = _Known(grid, match)
    records: list[int] = []
    skipped: Counter[str] = Counter()
    for number in range(first, last + 1):
        cells = filled(grid.rows[number - 1]) if number <= len(grid.rows) else ()
        reason = known.reason(number, cells, error=number in holding)
        if reason:
            skipped[reason] += 1
        else:
            records.append(number)
    return Rows(tuple(records), last - first + 1, dict(skipped))


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
        self.match = match
        self.columns = frozenset(match.columns.values())
        self.serial = {c for c, name in match.extras.items() if squeezed(name) in SERIAL}
        self.errors = {row for row, column in grid.errors if column in self.columns}
        self.headers = {
            column: frozenset(forms(grid.at(match.header_row, column)))
            for column in range(1, grid.width + 1)
        }
        self.initials = {
            column: {shown(grid.at(match.header_row, column))[:1].casefold()}
            for column in self.headers
        }

    def reason(self, row: int, cells: Filled, *, error: bool) -> str:
        """Why the row is no record; "" if it is one."""
        if row < self.match.first_row:
            return self._above(row, cells)
        if row in self.errors:
            return ""
        if not cells:
            return "prefilled" if error else "blank"
        return self._below(cells)

    def _above(self, row: int, cells: Filled) -> str:
        if row == self.match.key_row:
            return "keys"
        if row == self.match.header_row or row in self.match.upper:
            return "header"
        return "title" if cells else "blank"

    def _below(self, cells: Filled) -> str:
        if all((c in self.serial and _is_figure(v)) or _is_zero(v) for c, v in cells):
            return "prefilled"
        words = [(c, value.strip()) for c, value in cells if isinstance(value, str)]
        if words and self._repeats(words, len(cells)):
            return "header"
        if any(_SUM.search(text) for _, text in words) and _is_total(words):
            return "total"
        if words and _EXAMPLE.fullmatch(words[0][1].casefold()) and len(cells) > 1:
            return "example"
        if len(cells) <= _FEW and words and _NOTE.match(words[0][1]):
            return "note"
        return "" if any(c in self.columns for c, _ in cells) else "note"

    def _repeats(self, words: Sequence[tuple[int, str]], cells: int) -> bool:
        """Whether at least half of a row's cells are their own columns' headers, or machine keys."""
        same = sum(self._is_header(c, text) for c, text in words)
        keys = sum(text.partition(".")[0] == self.match.template.name for _, text in words)
        return max(same, keys) >= _FEW and 2 * max(same, keys) >= cells

    def _is_header(self, column: int, text: str) -> bool:
        """Compared by the first letter before anything dearer: most cells differ there."""
        first = text.lstrip("*＊ ")[:1].casefold()
        return first in self.initials[column] and not self.headers[column].isdisjoint(forms(text))


def _is_figure(value: Value) -> bool:
    return not isinstance(value, str) or value.strip().isdigit()


def _is_zero(value: Value) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value == 0


def _is_total(words: Sequence[tuple[int, str]]) -> bool:
    """A word for a sum, and beside it nothing but figures."""
    texts = [
        unicodedata.normalize("NFKC", text).replace(" ", "").strip(":").casefold()
        for _, text in words
    ]
    if not any(_TOTAL.fullmatch(text) for text in texts):
        return False
    return all(
        _TOTAL.fullmatch(text) or _FIGURE.fullmatch(text) or _CAPITALS.fullmatch(text)
        for text in texts
    )
