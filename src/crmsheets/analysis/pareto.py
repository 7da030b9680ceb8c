"""Pareto: what makes up most of a sum, the biggest first, the rest together last.

A cause is vital while the causes before it make less than 80 % of the whole, so that the cut does not
depend on how equal causes are ordered within the rest. The whole is everything, the rest with it; where
the rest is more than half of it no cause is vital: nobody knows what most of it is about.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from crmsheets.model.text import Text

CUT = 0.8
MOST = 7
MOSTLY_REST = 0.5
REST = Text("其他", "Other")
"""The last line: causes beyond the seventh, and what nobody named a cause of."""


@dataclass(frozen=True, slots=True)
class ParetoRow:
    """One cause: how much (cases, or 分), its share, the share up to it, whether it is vital."""

    cause: object
    amount: float
    cases: int
    share: float
    cumulative: float
    vital: bool


_Key = TypeVar("_Key")


def pareto(found: Iterable[tuple[_Key | None, float]]) -> list[ParetoRow]:
    """Causes with their amounts as Pareto rows; None (no cause known) and small ones are the rest.

    Whole amounts stay whole (分). Amounts below zero count as nothing. No row where the sum is nothing.
    """
    sums: dict[_Key, list[float]] = {}
    rest: list[float] = [0, 0]
    for cause, amount in found:
        into = rest if cause is None else sums.setdefault(cause, [0, 0])
        into[0] += max(amount, 0)
        into[1] += 1
    ordered = sorted(sums.items(), key=lambda item: (-item[1][0], -item[1][1], str(item[0])))
    named: list[tuple[object, list[float]]] = [(key, got) for key, got in ordered if got[0] > 0]
    for _, got in (*named[MOST:], *((key, got) for key, got in ordered if got[0] <= 0)):
        rest = [rest[0] + got[0], rest[1] + got[1]]
    lines = named[:MOST] + ([(REST, rest)] if rest[1] else [])
    return _rows(lines)


def rest_of(lines: Sequence[tuple[object, Sequence[float]]]) -> float:
    """The amount of the rest, of causes with their amounts."""
    return sum(got[0] for cause, got in lines if cause == REST)


def _rows(lines: list[tuple[object, list[float]]]) -> list[ParetoRow]:
    whole = sum(amount for _, (amount, _cases) in lines)
    if whole <= 0:
        return []
    rows: list[ParetoRow] = []
    before: float = 0
    told = rest_of(lines) <= MOSTLY_REST * whole
    for cause, (amount, count) in lines:
        upto = before + amount
        vital = told and before / whole < CUT and cause is not REST
        rows.append(ParetoRow(cause, amount, int(count), amount / whole, upto / whole, vital))
        before = upto
    return rows
