"""ABC: by the share of money of all bigger customers; equal spends get equal tiers.

A while the share before the customer is below `share_a`, B while it is below `share_b`, else C. The
biggest is always A. Who spent nothing, or got more back than was bought, is C.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from crmsheets.analysis.tiering.grade import Grade

if TYPE_CHECKING:
    from crmsheets.analysis.tiering.standing import Standing
    from crmsheets.model.options.tier import Tier


@dataclass(frozen=True)
class ShareMethod:
    """Spends above 0 in ascending order, and their sums from the first on."""

    tier: Tier
    spends: Sequence[int]
    sums: Sequence[int]

    @classmethod
    def of(cls, standing: Mapping[str, Standing], tier: Tier) -> ShareMethod:
        """The method over these customers."""
        spends = sorted(each.spend for each in standing.values() if each.spend > 0)
        return cls(tier, spends, [0, *accumulate(spends)])

    def grade(self, own: Standing) -> Grade:
        """The grade of one of them."""
        return self.if_changed(own, own)

    def if_changed(self, was: Standing, now: Standing) -> Grade:
        """The grade if the customer that stood so stood otherwise; the total follows."""
        return Grade(self.tier_if(was, now))

    def tier_if(self, was: Standing, now: Standing) -> str:
        """The tier alone."""
        if now.spend <= 0:
            return "C"
        gone = max(was.spend, 0)
        total = self.sums[-1] - gone + now.spend
        bigger = self.sums[-1] - self.sums[bisect_right(self.spends, now.spend)]
        if gone > now.spend:  # its former self is not one of the bigger ones
            bigger -= gone
        return self._cut(bigger / total)

    def next_up(self, own: Standing) -> list[float]:
        """What leads above each share, the total following."""
        found = (self._begins(own, share) for share in (self.tier.share_a, self.tier.share_b))
        return [each - own.spend for each in found if each > own.spend]

    def next_orders(self, own: Standing, each: int) -> list[float]:
        """The same over what an order is worth."""
        return [more / max(each, 1) for more in self.next_up(own)]

    def next_down(self, own: Standing) -> list[float]:
        """What leads below each share."""
        found = (self._begins(own, share) for share in (self.tier.share_a, self.tier.share_b))
        return [own.spend - each for each in found if each <= own.spend]

    def _begins(self, own: Standing, share: float) -> int:
        """From which spend on the customer is above a share, about: b / (t + x) < share of its spend x,
        where b is the money of those who spent more, and t that of all others.
        """
        gone = max(own.spend, 0)
        others = self.sums[-1] - gone
        low, high = 0, len(self.spends)
        while low < high:
            middle = (low + high) // 2
            spend = self.spends[middle]
            bigger = self.sums[-1] - self.sums[bisect_right(self.spends, spend)]
            bigger -= gone if gone > spend else 0
            if bigger < share * (others + spend):
                high = middle
            else:
                low = middle + 1
        # Between two spends of others the same ones are bigger; with the upper one it is enough.
        below = self.spends[low - 1] if low else 0
        bigger = self.sums[-1] - self.sums[bisect_right(self.spends, below)]
        bigger -= gone if gone > below else 0
        return max(below, int(bigger / share - others) + 1)

    def _cut(self, before: float) -> str:
        if before < self.tier.share_a:
            return "A"
        return "B" if before < self.tier.share_b else "C"
