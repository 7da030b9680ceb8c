"""Prices that say in the cell what one of which costs: 9.31元/只, US$3.49/pc, 3.5元每件, 2.4 per yard.

The unit is that of the row's quantity; where the row names another one the price is not taken.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from crmsheets.intake.values.counting import unit_of
from crmsheets.intake.values.number_rules import PER_UNIT
from crmsheets.intake.values.reading import ColumnReading, Verdict, typed
from crmsheets.model.exact import decimal
from crmsheets.model.grid import Value
from crmsheets.templates.order import Unit

_PRICE, _QUANTITY, _UNIT, _PLACES = "unit_price", "quantity", "unit", 4
_EACH = re.compile(
    r"(?P<body>.*?[0-9元块圆角分$€£¥A-Za-z)])\s*(?:/|每|\bper\s+|\ba\s+)\s*(?P<word>[^\W\d_]{1,8}[²³]?)\.?",
    re.IGNORECASE,
)
_PIECES = frozenset(
    {
        *(Unit.PIECE, Unit.ITEM, Unit.ONLY, Unit.MACHINE, Unit.BRANCH, Unit.STRIP, Unit.SHEET),
        *(Unit.SLICE, Unit.PCS),
    }
)
"""Units that all count single pieces: who writes 只 here and pcs there means the same."""


def each(text: str) -> tuple[str, str]:
    """A price without its unit, and the unit of one: ("9.31元", "只"); "" where none is written.

    Thousands (元/千只) are no unit of one; @5.96 is 5.96 each.
    """
    text = text.removeprefix("@").strip()
    found = _EACH.fullmatch(text)
    unit = unit_of(found["word"]) if found else None
    if found is None or unit is None or unit == Unit.THOUSAND:
        return text, ""
    return found["body"].strip(), unit


def agreed(
    found: Mapping[str, ColumnReading], cells: Mapping[str, Sequence[Value]]
) -> dict[str, ColumnReading]:
    """The columns of orders with prices left out whose unit is not that of the row's quantity.

    `cells`: the columns as typed.
    """
    price = found.get(_PRICE)
    named = price.also.get(_UNIT, {}) if price is not None else {}
    if price is None or not named:
        return dict(found)
    other = {at for at, unit in named.items() if not _same(str(unit), _counted_in(found, at))}
    values = [None if at in other else value for at, value in enumerate(price.values)]
    kept = (_without(each, other) for each in price.verdicts)
    asked = (
        Verdict(at, PER_UNIT, typed(cells[_PRICE][at]), {"like": _bare(price.values[at])})
        for at in sorted(other)
    )
    verdicts = (*(each for each in kept if each is not None), *asked)
    units = {at: unit for at, unit in named.items() if at not in other}
    own = replace(price, values=values, verdicts=verdicts, also={**price.also, _UNIT: units})
    return {**found, _PRICE: own}


def _without(verdict: Verdict, other: set[int]) -> Verdict | None:
    """A verdict without the cells of `other`; None if it was said of no cell besides."""
    if other.isdisjoint((verdict.index, *verdict.more)):
        return verdict
    left = [at for at in (verdict.index, *verdict.more) if at not in other]
    return replace(verdict, index=left[0], more=tuple(left[1:])) if left else None


def _counted_in(found: Mapping[str, ColumnReading], at: int) -> str:
    """The unit that a row's quantity is in, by its own column or its own cell; "" if not said."""
    column = found[_UNIT].values[at] if _UNIT in found else None
    quantity = found.get(_QUANTITY)
    beside = quantity.also.get(_UNIT, {}).get(at) if quantity is not None else None
    return str(column or beside or "")


def _same(one: str, other: str) -> bool:
    return not other or one == other or {one, other} <= _PIECES


def _bare(price: int) -> str:
    return f"{decimal(price, _PLACES).normalize():f}"
