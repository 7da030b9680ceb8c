"""Theirs against mine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any


@dataclass(frozen=True)
class Compared:
    """One figure, as told and as computed again; `close` is half of the last digit told."""

    name: str
    theirs: Any
    mine: Any
    close: float = 0.0051

    @property
    def equal(self) -> bool:
        theirs, mine = plain(self.theirs), plain(self.mine)
        if isinstance(theirs, float) and isinstance(mine, float):
            return abs(theirs - mine) <= self.close
        return bool(theirs == mine)

    def __str__(self) -> str:
        sign = "=" if self.equal else "≠"
        return f"{sign} {self.name}: {shown(self.theirs)} | {shown(self.mine)}"


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
