"""Why money changed between two equal spans: volume, mix and price; items new and gone.

Of the items sold in both spans in one unit (p price, q quantity, Q their sum, 0 before, 1 now):
volume = (Q1 - Q0) x mean price before, mix = sum(p0 x (q1 - q0 x Q1/Q0)), price = sum((p1 - p0) x q1).
They add up to the change of these items exactly. Quantities of different units are never added, so
each unit is worked out by itself. Items of one span only, and lines without quantity, stand apart;
so do lines without money (no price typed, or set aside): they would pass for a cut of the price.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from crmsheets.analysis.period import Span, within

if TYPE_CHECKING:
    from crmsheets.analysis.orders import OrderLine


@dataclass(frozen=True, slots=True)
class Mix:
    """分; now - before = volume + mix + price + new + gone + other, to the 分.

    `items`: how many items volume, mix and price rest on. `new` (> 0), `gone` (< 0): items of one
    span only; `other`: fees, lines without item or quantity, items of which more came back than went.
    `unpriced`: lines of both spans with a quantity and no money, of which none of this says anything.
    """

    before: int
    now: int
    volume: int
    mix: int
    price: int
    new: int
    gone: int
    other: int
    items: int
    unpriced: int = 0


@dataclass
class _Sold:
    """One item in one unit: quantity (1/1,000) and 分, before and now."""

    quantity: list[int]
    amount: list[int]


def mix(lines: Iterable[OrderLine], before: Span, now: Span) -> Mix:
    """The change between two spans of equal length, taken apart."""
    sold: dict[tuple[str, str], _Sold] = {}
    totals, other, unpriced = [0, 0], [0, 0], 0
    for line in lines:
        at = 1 if within(line.day, now) else 0 if within(line.day, before) else None
        if at is None or not line.counted:
            continue
        totals[at] += line.amount
        if line.fee or not line.product or not line.quantity:
            other[at] += line.amount
            continue
        if not line.amount:
            unpriced += 1
            continue
        item = sold.setdefault((line.product, line.unit or ""), _Sold([0, 0], [0, 0]))
        item.quantity[at] += -abs(line.quantity) if line.returned else line.quantity
        item.amount[at] += line.amount
    new, gone = 0, 0
    both: dict[str, list[_Sold]] = {}
    for (_, unit), item in sorted(sold.items()):
        if min(item.quantity) > 0:
            both.setdefault(unit, []).append(item)
        elif item.quantity[0] == item.amount[0] == 0:
            new += item.amount[1]
        elif item.quantity[1] == item.amount[1] == 0:
            gone -= item.amount[0]
        else:
            other = [mine + item.amount[at] for at, mine in enumerate(other)]
    parts = [_parted(items) for items in both.values()]
    volume, price = (round(sum((part[at] for part in parts), Fraction(0))) for at in (0, 1))
    change = sum(item.amount[1] - item.amount[0] for items in both.values() for item in items)
    return Mix(
        before=totals[0],
        now=totals[1],
        volume=volume,
        mix=change - volume - price,
        price=price,
        new=new,
        gone=gone,
        other=other[1] - other[0],
        items=sum(map(len, both.values())),
        unpriced=unpriced,
    )


def _parted(items: list[_Sold]) -> tuple[Fraction, Fraction]:
    """Volume and price of the items of one unit; what is left of the change is mix."""
    pieces = [sum(item.quantity[at] for item in items) for at in (0, 1)]
    money = sum(item.amount[0] for item in items)
    volume = Fraction(money * (pieces[1] - pieces[0]), pieces[0])
    price = sum(
        (
            item.amount[1] - Fraction(item.amount[0] * item.quantity[1], item.quantity[0])
            for item in items
        ),
        Fraction(0),
    )
    return volume, price
