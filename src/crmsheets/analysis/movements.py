"""分级变动: who moved up or down since the month before, who is on watch, and from where to where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis.frames import frame_of
from crmsheets.analysis.tiering.grade import BEST_FIRST
from crmsheets.model.past import Move

if TYPE_CHECKING:
    import pandas as pd

    from crmsheets.analysis.portfolio import CustomerRow
    from crmsheets.model.text import Said

LEVELS = (*BEST_FIRST, "")
"""The rows and columns of the matrix; "" = no tier."""
_ORDER = (Move.DOWN, Move.WATCH, Move.UP)


@dataclass(frozen=True, slots=True)
class Moved:
    """One customer that moved or is on watch; `ruled`: its tier by the rules alone."""

    customer_id: str
    customer: str
    owner: str
    move: Move
    before: str
    tier: str
    ruled: str
    by_hand: bool
    spend_12m: int
    reason: Said


@dataclass(frozen=True, slots=True)
class Crossing:
    """One row of the matrix: of the customers that were `before`, how many are what now (A … D,
    `none`), and all of them. Customers without an order then and now are left out.
    """

    before: str
    a: int
    b: int
    c: int
    d: int
    none: int
    all: int


def movement_tables(rows: Sequence[CustomerRow]) -> dict[str, pd.DataFrame]:
    """The frames `moves` and `crossings` of `model.judged.Judged.tables`."""
    return {"moves": frame_of(Moved, moved(rows)), "crossings": frame_of(Crossing, crossings(rows))}


def moved(rows: Iterable[CustomerRow]) -> list[Moved]:
    """Down first, then on watch, then up; in each the biggest customers first."""
    found = [
        Moved(
            row.customer_id,
            row.name,
            row.owner,
            move,
            row.tier_previous,
            row.tier,
            row.tier_ruled,
            row.by_hand,
            row.spend_12m,
            row.reason,
        )
        for row in rows
        if (move := _move(row)) is not None
    ]
    return sorted(
        found, key=lambda each: (_ORDER.index(each.move), -each.spend_12m, each.customer_id)
    )


def _move(row: CustomerRow) -> Move | None:
    if row.movement:
        return Move(row.movement)
    return Move.WATCH if row.below else None


def crossings(rows: Sequence[CustomerRow]) -> list[Crossing]:
    """The matrix, from x to; its numbers add up to the customers that have a tier now or had one.
    Without any such customer there is none.
    """
    pairs = Counter((row.tier_previous, row.tier) for row in rows if row.tier or row.tier_previous)
    if not pairs:
        return []
    return [_crossing(before, [pairs[before, tier] for tier in LEVELS]) for before in LEVELS]


def _crossing(before: str, counts: Sequence[int]) -> Crossing:
    a, b, c, d, none = counts
    return Crossing(before, a, b, c, d, none, sum(counts))
