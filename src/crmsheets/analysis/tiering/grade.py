"""A tier, the points it rests on, and what was done to it after the method had given it."""

from __future__ import annotations

from dataclasses import dataclass

from crmsheets.model.text import Said, Text

BEST_FIRST = "ABCD"
"""Every tier there can be."""


@dataclass(frozen=True, slots=True)
class Grade:
    """A tier ("" = none given) and the points it rests on (0-100 in sum; None: not scored).

    `plain`: the tier that the method gave, where a gate or a promotion made it another ("" = it
    stands). `remarks`: what to say beside the facts. `rule`: the rule that was met.
    """

    tier: str = ""
    score: float | None = None
    points_spend: float | None = None
    points_orders: float | None = None
    points_rating: float | None = None
    is_new: bool = False
    rfm: str = ""
    points_payment: float | None = None
    points_price: float | None = None
    plain: str = ""
    remarks: tuple[Said, ...] = ()
    rule: Text | None = None

    @property
    def by_method(self) -> str:
        """The tier that the method alone gives."""
        return self.plain or self.tier

    @property
    def points(self) -> tuple[float, ...]:
        """The points of the factors that took part."""
        parts = (
            *(self.points_spend, self.points_orders, self.points_rating),
            *(self.points_payment, self.points_price),
        )
        return tuple(each for each in parts if each is not None)


def better(one: str, other: str) -> bool:
    """Whether one tier is above another; no tier is neither."""
    return bool(one and other) and one < other


def below(tier: str, least: str = "D") -> str:
    """The next tier down, not lower than `least`."""
    return min(BEST_FIRST[min(BEST_FIRST.index(tier) + 1, len(BEST_FIRST) - 1)], least)


def above(tier: str) -> str:
    """The next tier up."""
    return BEST_FIRST[max(BEST_FIRST.index(tier) - 1, 0)]
