"""Theirs against mine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from benchmarks.recomputed.told import Place, places


@dataclass(frozen=True)
class Compared:
    """One figure, as told and as computed again; `close` is half of the last digit told.

    `carried`: nothing in the tables tells it; it is held against another output that carries it.
    """

    name: str
    theirs: Any
    mine: Any
    close: float = 0.0051
    carried: bool = False

    @property
    def places(self) -> set[Place]:
        """The cells of the report that are compared."""
        return places(self.theirs)

    @property
    def equal(self) -> bool:
        return alike(self.theirs, self.mine, self.close)

    def __str__(self) -> str:
        sign = "=" if self.equal else "≠"
        return f"{sign} {self.name}: {shown(self.theirs)} | {shown(self.mine)}"


def alike(theirs: Any, mine: Any, close: float) -> bool:
    """Equal, numbers within `close`; lists element by element."""
    if isinstance(theirs, (list, tuple)) and isinstance(mine, (list, tuple)):
        pairs = zip(theirs, mine, strict=False)
        return len(theirs) == len(mine) and all(alike(a, b, close) for a, b in pairs)
    theirs, mine = plain(theirs), plain(mine)
    if isinstance(theirs, float) and isinstance(mine, float):
        return abs(theirs - mine) <= close
    return bool(theirs == mine)


def plain(value: Any) -> Any:
    if isinstance(value, bool):
        return value
    if isinstance(value, (int, float, Decimal, Fraction)):
        return float(value)
    if isinstance(value, date):
        return value.isoformat()
    return None if value == "" else value


def shown(value: Any) -> str:
    return (
        f"{float(value):.6f}".rstrip("0").rstrip(".") if isinstance(value, Fraction) else str(value)
    )


def differences(found: Iterator[Compared]) -> list[Compared]:
    return [each for each in found if not each.equal]
