"""Whether the tiers tell customers apart: few to compare with, or nearly all in one tier."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.model.settings import Settings

MOST_IN_ONE = 0.8
"""From this share on one tier holds nearly all."""
FEW = Text(
    "等级是和自家客户比出来的，现在只有 {buyers} 家下过单，一家最好的不等于大客户；客户少，"
    "写死的门槛更靠得住（满分线填数，或者按规则分）。",
    "Tiers compare your own customers, and only {buyers} of them ordered: the best of a few need not be "
    "big. With few customers fixed figures are safer (targets in money and orders, or plain rules).",
)
ONE_TIER = Text(
    "{many}/{all} 家都是 {tier}，分不出先后；要分开，改分数线、满分线或门槛（先在「分级试算」里试）。",
    "{many} of {all} are {tier}, which tells nobody apart; change cuts, targets or rules (try them on "
    "“What if” first).",
)


def lopsided(customers: Iterable[tuple[str, int]], settings: Settings) -> list[Said]:
    """What to say of the distribution. `customers`: tier ("" = none) and orders in the window of each."""
    rows = list(customers)
    least, tiers = settings.report.min_rate, Counter(tier for tier, _ in rows if tier)
    buyers = sum(orders > 0 for _, orders in rows)
    if not tiers:
        return []
    if buyers < least:
        return [Said(FEW, {"buyers": buyers})] if _relative(settings) else []
    (tier, many), graded = tiers.most_common(1)[0], tiers.total()
    if graded < least or many < MOST_IN_ONE * graded:
        return []
    return [Said(ONE_TIER, {"many": many, "all": graded, "tier": tier})]


def _relative(settings: Settings) -> bool:
    """Whether a tier hangs on what the others buy."""
    tier = settings.tier
    if tier.method == "score":
        return not (tier.target_spend and tier.target_orders)
    return tier.method != "rules"
