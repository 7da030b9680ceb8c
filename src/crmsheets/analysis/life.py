"""潜在, 现有, VIP, 流失: what a customer is to the factory; exactly one applies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crmsheets.model.judged import CustomerType
from crmsheets.model.options.policy import brought

if TYPE_CHECKING:
    from crmsheets.analysis.silence import Silence
    from crmsheets.model.settings import Settings
    from crmsheets.model.text import Text

_OF_TYPE = {CustomerType.PROSPECT: "prospect", CustomerType.LOST: "lost"}


def lost(silence: Silence, settings: Settings) -> bool:
    """Silent longer than `lost_days` and than `lost_ratio` times the usual gap."""
    if silence.silent_days is None:
        return False
    life = settings.life
    return silence.silent_days > max(life.lost_days, life.lost_ratio * (silence.usual_gap or 0))


def customer_type(
    *, bought: bool, is_lost: bool, tier: str, tier_previous: str, bought_before: bool
) -> CustomerType:
    """The type. `bought_before`: there was an order before the end of the month before; without
    one a customer is VIP by the present tier alone.
    """
    if not bought:
        return CustomerType.PROSPECT
    if is_lost:
        return CustomerType.LOST
    held = tier_previous == "A" or not bought_before
    return CustomerType.VIP if tier == "A" and held else CustomerType.CURRENT


def movement(tier: str, previous: str) -> str:
    """Up or down between two tiers; "" where one is missing or both are the same."""
    if not tier or not previous or tier == previous:
        return ""
    return "up" if tier < previous else "down"


def policy(kind: CustomerType, tier: str) -> Text:
    """How to treat a customer: by type where it is special, else by tier; new ones have none."""
    return brought(_OF_TYPE.get(kind) or tier.lower() or "new")
