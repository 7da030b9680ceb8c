"""Rows that hold the sum of the rows above: recognised by their figures, and held against them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation

from crmsheets.intake.layout.row_words import may_be_sum, plain
from crmsheets.intake.match import Match
from crmsheets.intake.values.money import stripped
from crmsheets.model.grid import Grid, Value
from crmsheets.model.kind import Kind

_SUMMED = frozenset({Kind.QUANTITY, Kind.MONEY})
_LEAST = 2
_RUNNING = ("累计", "running", "承前页", "过次页", "转次页", "承上页")
_WHOLE = ("总计", "总合计", "grand", "全年", "overall")
Cells = Sequence[tuple[int, Value]]


class Sums:
    """The columns of a sheet that can be added up, and what rows of them add up to."""

    def __init__(self, grid: Grid, match: Match) -> None:
        self.grid = grid
        self.customer = match.columns.get("customer_name", 0)
        self.names: Mapping[int, str] = {
            column: name
            for name, column in match.columns.items()
            if match.template.by_name[name].kind in _SUMMED
        }

    def adds_up(self, cells: Cells, records: Sequence[int], totals: Sequence[int]) -> bool:
        """Whether a row is the sum of the records above it, in all its figures.

        One word may stand beside the figures, whatever it is, where the records themselves hold more.
        """
        figures = {c: number for c, v in cells if (number := self._summed(c, v)) is not None}
        words = [value for column, value in cells if column not in figures]
        if not figures or len(words) > 1 or len(records) < _LEAST or not any(figures.values()):
            return False
        if words and not _is_word(words[0]):
            return False
        return any(
            all(self.total(column, cover) == value for column, value in figures.items())
            and (not words or all(self._holds_more(row) for row in cover))
            for cover in covers(records, totals)
            if len(cover) >= _LEAST
        ) or (len(figures) >= _LEAST and self._of_one_name(cells, figures, records))

    def _of_one_name(
        self, cells: Cells, figures: Mapping[int, Decimal], records: Sequence[int]
    ) -> bool:
        """Whether a customer with figures and nothing else is the sum of all that is his: 南桥 | 200 | 1800."""
        names = [
            plain(value)
            for column, value in cells
            if column == self.customer and isinstance(value, str)
        ]
        own = [
            row
            for row in records
            if names and names[0] in plain(str(self.grid.at(row, self.customer) or ""))
        ]
        return (
            0 < len(own) < len(records)
            and len(names[0]) >= _LEAST
            and all(self._holds_more(row) for row in own)
            and all(self.total(each, own) == value for each, value in figures.items())
        )

    def _summed(self, column: int, value: Value) -> Decimal | None:
        return figure(value) if column in self.names else None

    def _holds_more(self, row: int) -> bool:
        """Whether a record says at least two things beside its figures."""
        cells = enumerate(self.grid.rows[row - 1], start=1)
        return sum(v not in {None, ""} for c, v in cells if c not in self.names) >= _LEAST

    def total(self, column: int, rows: Sequence[int]) -> Decimal | None:
        """The sum of a column over rows; None if one of them holds no plain figure."""
        held = [self.grid.at(row, column) for row in rows]
        figures = [Decimal(0) if value is None else figure(value) for value in held]
        return None if None in figures else sum(filter(None, figures), Decimal(0))

    def claims(
        self, records: Sequence[int], totals: Sequence[int]
    ) -> Iterator[tuple[int, int, tuple[int, ...]]]:
        """(row, column, the records it should be the sum of) of typed sums that fit no records above.

        A running total may go back to other sheets; it is no claim about this one.
        """
        for at, row in enumerate(totals):
            said = "".join(plain(v) for v in self.grid.rows[row - 1] if isinstance(v, str))
            if any(word in said for word in _RUNNING) or not may_be_sum(said):
                continue
            above = [record for record in records if record < row]
            found = covers(above, totals[:at])
            whole = any(word in said for word in _WHOLE) or (
                "小计" not in said and "sub" not in said
            )
            for column in sorted(self.names):
                value = figure(self.grid.at(row, column))
                sums = [self.total(column, cover) for cover in found]
                if value is not None and found and value not in sums:
                    yield row, column, tuple(found[-1 if whole else 0])


def covers(records: Sequence[int], totals: Sequence[int]) -> list[Sequence[int]]:
    """What a sum may be of: the records since the last sum, since the one before, … all of them."""
    found: list[Sequence[int]] = []
    for start in (*reversed(totals), 0):
        rows = [record for record in records if record > start]
        if rows and (not found or len(rows) > len(found[-1])):
            found.append(rows)
    return found


def figure(value: Value) -> Decimal | None:
    """A cell as an exact figure: 1200, 1,200.00, ￥1200, RMB 1,200; None for any other and blank."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    text = _bare(value) if isinstance(value, str) else repr(value)
    try:
        found = Decimal(text)
        return round(found, 4).normalize() if found.is_finite() else None
    except InvalidOperation:  # no number, or one of more digits than any sum has
        return None


def _bare(text: str) -> str:
    """A figure without its currency and the commas between thousands."""
    return stripped(plain(text)).body.strip("¥￥$元").replace(",", "")


def _is_word(value: Value) -> bool:
    """Whether a cell is words: no figure, no day and no number of an order."""
    return (
        isinstance(value, str)
        and any(each.isalpha() for each in value)
        and not any(each.isdigit() for each in value)
    )
