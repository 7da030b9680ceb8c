"""The characters and stems that say which entry of a closed list is meant, list by list.

The order counts: what an earlier sense has read is not read again (微信语音 is no phone call, 客户上门 no
visit of ours). Senses that deny or wait (未发, 待确认) stand before the plain ones.
"""

from __future__ import annotations

from collections.abc import Mapping

from crmsheets.intake.values.sense import Sense
from crmsheets.intake.values.senses_case import HANDLING, RESULT
from crmsheets.intake.values.senses_contact import LOOSE, METHOD, SERVICE
from crmsheets.intake.values.senses_order import STATUS
from crmsheets.intake.values.senses_scale import EFFECT, INTENT, TIER
from crmsheets.intake.values.senses_topic import ACTIVITY, CATEGORY

__all__ = ["LOOSE", "SENSES", "Sense"]

SENSES: Mapping[str, tuple[Sense, ...]] = {
    "OrderStatus": STATUS,
    "Method": METHOD,
    "ServiceKind": SERVICE,
    "Intent": INTENT,
    "TierGrade": TIER,
    "Effect": EFFECT,
    "ServiceResult": RESULT,
    "Handling": HANDLING,
    "Category": CATEGORY,
    "ActivityKind": ACTIVITY,
}
"""The senses of a list, by the name of its enum."""
