"""What happens to a tier after the method gave it: a gate caps it, several big orders lift it.

Both are switched on in the settings; what they would do is told in the detail either way.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from crmsheets.analysis.tiering.grade import Grade, above, better
from crmsheets.analysis.tiering.sample import Sample
from crmsheets.analysis.wording import bare_money
from crmsheets.model.exact import MONEY_PLACES, units
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from crmsheets.analysis.tiering.standing import Standing
    from crmsheets.model.options.tier import Tier
    from crmsheets.model.settings import Settings

BIG_SHARE = 0.75
OVERDUE = Text(
    "货款逾期 {days} 天，超过 {limit} 天，最高 {cap}（本来 {tier}）",
    "receivables {days} days overdue, more than {limit}: at most {cap} (else {tier})",
)
COMPLAINT = Text(
    "有 {many} 件重大投诉没结，最高 {cap}（本来 {tier}）",
    "serious open complaints: {many}; at most {cap} (else {tier})",
)
LIFTED = Text(
    "最近连着 {orders} 单都在 {amount}以上，从 {tier} 升到 {to}",
    "the last {orders} orders were all {amount} or more: from {tier} up to {to}",
)
NOT_LIFTED = Text(
    "最近连着 {orders} 单都在 {amount}以上，但有封顶，不升",
    "the last {orders} orders were all {amount} or more, but the tier is capped",
)


@dataclass(frozen=True)
class After:
    """Gates and promotion with what a big order is."""

    settings: Settings
    values: Sample

    @classmethod
    def of(cls, standing: Iterable[Standing], settings: Settings) -> After:
        """The steps over these customers."""
        return cls(settings, Sample.of(value for each in standing for value in each.values))

    @property
    def tier(self) -> Tier:
        """The settings of tiering."""
        return self.settings.tier

    def done(self, grade: Grade, own: Standing, values: Sample | None = None) -> Grade:
        """The grade after both, as far as they are switched on. `values`: everybody's orders, where
        they are not those of today.
        """
        capped = self.capped(grade, own) if self.tier.gates else grade
        if not self.tier.promotion:
            return capped
        return self.lifted(
            capped, own, grade, self.values if values is None else values, gates=self.tier.gates
        )

    def whatever(self, grade: Grade, own: Standing) -> Grade | None:
        """What both would make of a customer's tier, switched on or not; None: they leave it."""
        if not grade.tier:
            return None
        plain = replace(grade, tier=grade.by_method, plain="", remarks=())
        found = self.lifted(self.capped(plain, own), own, plain, self.values, gates=True)
        return found if found.tier != plain.tier else None

    def if_changed(self, grade: Grade, was: Standing, now: Standing) -> Grade:
        """The same if one customer stood otherwise; what a big order is follows."""
        if not self.tier.promotion:
            return self.done(grade, now)
        many = len(was.values)
        if now.values[:many] == was.values:
            return self.done(grade, now, self.values.changed((), now.values[many:]))
        return self.done(grade, now, self.values.changed(was.values, now.values))

    def capped(self, grade: Grade, own: Standing) -> Grade:
        """The grade with the cap of the gates."""
        cap = self.tier.gate_tier
        why = self.gated(own, grade.tier)
        if why is None or not better(grade.tier, cap):
            return grade
        return replace(grade, tier=cap, plain=grade.by_method, remarks=(*grade.remarks, why))

    def gated(self, own: Standing, tier: str) -> Said | None:
        """Why a customer is capped; None: it is not."""
        limit, cap = self.tier.gate_overdue_days, self.tier.gate_tier
        if own.overdue_days is not None and own.overdue_days > limit:
            got = {"days": own.overdue_days, "limit": limit, "cap": cap, "tier": tier}
            return Said(OVERDUE, got)
        if own.serious:
            return Said(COMPLAINT, {"many": own.serious, "cap": cap, "tier": tier})
        return None

    def lifted(
        self, grade: Grade, own: Standing, plain: Grade, values: Sample, *, gates: bool
    ) -> Grade:
        """The grade a tier up where the last orders were all big; a cap stands."""
        big = self.big(values)
        if plain.tier in {"", "A"} or not self.in_a_row(own, big):
            return grade
        got: dict[str, object] = {
            "orders": self.tier.promotion_orders,
            "amount": bare_money(int(big), self.settings),
        }
        to = above(plain.tier)
        if gates and self.gated(own, to) is not None and better(to, self.tier.gate_tier):
            return replace(grade, remarks=(*grade.remarks, Said(NOT_LIFTED, got)))
        said = Said(LIFTED, {**got, "tier": plain.tier, "to": to})
        return replace(grade, tier=to, plain=plain.by_method, remarks=(*grade.remarks, said))

    def big(self, values: Sample | None = None) -> float:
        """From how much an order is big, in 分: the settings', else the 75th percentile of all."""
        if self.tier.promotion_amount is not None:
            return units(self.tier.promotion_amount, MONEY_PLACES)
        return (self.values if values is None else values).quantile(BIG_SHARE) or 0

    def in_a_row(self, own: Standing, big: float) -> bool:
        """Whether the last orders were all big."""
        last = own.values[-self.tier.promotion_orders :]
        return len(last) == self.tier.promotion_orders and all(
            value >= max(big, 1) for value in last
        )
