"""What columns say of each other: quantity x price = amount; shipped on or after the order's day."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from itertools import combinations

from crmsheets.intake.columns.profile import Profile
from crmsheets.model.grid import Value
from crmsheets.model.kind import Kind
from crmsheets.model.template import Field

_LEAST = 3
_MOST = 0.7
_HALF = 0.5
_TOLERANCE = 0.005
_WIDEST = 16
_DAY = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})")
_FACTORS = {Kind.PRICE, Kind.QUANTITY, Kind.INTEGER}
_SUM: Mapping[bool, float] = {True: 8.0, False: 0.3}

Sums = Mapping[int, str]
"""Column -> "sum" or "factor", for the columns of a sheet that multiply."""


def products(profiles: Mapping[int, Profile]) -> Sums:
    """Which columns are the product of two others, and which are their factors."""
    found: dict[int, str] = {}
    numbers = {
        column: held.numbers
        for column, held in profiles.items()
        if len(held.numbers) >= _LEAST and held.share("date") < _HALF and held.distinct > 0.1  # noqa: PLR2004  # a constant proves nothing
    }
    for left, right in combinations(list(numbers)[:_WIDEST], 2):
        for total in list(numbers)[:_WIDEST]:
            if total not in {left, right} and _multiply(
                *(numbers[at] for at in (left, right, total))
            ):
                found.setdefault(total, "sum")
                found[left] = found[right] = "factor"
    return found


def _multiply(
    left: Mapping[int, float], right: Mapping[int, float], total: Mapping[int, float]
) -> bool:
    rows = [row for row in total if row in left and row in right and total[row]]
    # A factor of 1 would make any two equal columns a product.
    telling = [row for row in rows if left[row] != 1 and right[row] != 1]
    if len(telling) < _LEAST:
        return False
    close = sum(
        abs(left[row] * right[row] - total[row]) <= max(_TOLERANCE * abs(total[row]), 0.02)
        for row in telling
    )
    return close / len(telling) > _MOST


def of_sums(sums: Sums, column: int, field: Field) -> float:
    """The factor that multiplying columns put on the odds of a column being a field."""
    if not sums or field.kind not in {Kind.MONEY, *_FACTORS}:
        return 1.0
    role = sums.get(column)
    if field.kind is Kind.MONEY:
        return 0.05 if role == "factor" else _SUM[role == "sum"]
    return 0.05 if role == "sum" else 3.0 if role == "factor" else 0.5


def not_before(later: Profile, earlier: Profile) -> float:
    """The factor of days that never stand before the days they follow, or often do."""
    first = dict(zip(earlier.rows, earlier.cells, strict=True))
    pairs = [
        (day, base)
        for row, cell in zip(later.rows, later.cells, strict=True)
        if (day := _day(cell)) and (base := _day(first.get(row)))
    ]
    if len(pairs) < _LEAST:
        return 1.0
    share = sum(day >= base for day, base in pairs) / len(pairs)
    return 1.5 if share > _MOST else 0.2 if share < _HALF else 1.0


def _day(value: Value) -> dt.date | None:
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    found = _DAY.search(value) if isinstance(value, str) else None
    try:
        return dt.date(*map(int, found.groups())) if found else None
    except ValueError:
        return None
