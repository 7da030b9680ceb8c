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
        if now.spend <= 0:
            return Grade("C")
        gone = max(was.spend, 0)
        total = self.sums[-1] - gone + now.spend
        bigger = self.sums[-1] - self.sums[bisect_right(self.spends, now.spend)]
        if gone > now.spend:  # its former self is not one of the bigger ones
            bigger -= gone
        return Grade(self._cut(bigger / total))

    def next_up(self, own: Standing) -> list[float]:
        """Nothing is guessed: the total moves."""
        del own
        return []

    def next_orders(self, own: Standing, each: int) -> list[float]:
        """The same."""
        del each
        return self.next_up(own)

    def next_down(self, own: Standing) -> list[float]:
        """The same."""
        return self.next_up(own)

    def _cut(self, before: float) -> str:
        if before < self.tier.share_a:
            return "A"
        return "B" if before < self.tier.share_b else "C"
