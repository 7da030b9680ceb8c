"""A change of rules: the same data judged by the rules before and by those in force.

Compared is what the rules alone say. What holds a tier besides (the kept history, a person, a cap) is
the same before and after; how many moves it holds back is counted beside.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.followups import out_of_cadence
from crmsheets.analysis.frames import frame_of
from crmsheets.model.judged import CustomerType
from crmsheets.model.parameters import list_settings, parameters
from crmsheets.model.text import Text

if TYPE_CHECKING:
    import pandas as pd

    from crmsheets.model.judged import Judged
    from crmsheets.model.settings import Settings
    from crmsheets.model.text import Said

_NONE = Text("不写", "left out")
_LINES = Text("{n} 条", "{n} lines")
_TIER = Text("{tier} 类", "Tier {tier}")
_NO_TIER = Text("不分级", "no tier")
_SHOULD_ORDER = Text("该下单没下单", "should have ordered")
_OUT_OF_CADENCE = Text("该联系没联系", "not contacted in time")
_BY_HAND = Text("人工定的，没跟着变", "set by hand, so not moved")
_BY_HISTORY = Text(
    "按分析历史先不动（例如降级观察）", "kept for now by the history (on watch, for example)"
)
_CAPPED = Text(
    "分数变了档，可是有封顶或连续大单，等级没变",
    "another tier by the figures, but a cap or several big orders leave it as it is",
)
_IN_REVENUE = Text("计入业绩的订单行", "order lines that count")


@dataclass(frozen=True, slots=True)
class Changed:
    """One setting that differs: what it is, before, now."""

    setting: Text
    before: Text
    now: Text


@dataclass(frozen=True, slots=True)
class Effect:
    """How many there were by the rules before, and are now."""

    what: Text
    before: int
    now: int


@dataclass(frozen=True, slots=True)
class Moved:
    """A customer whose tier or type the change of rules alone changed, with both reasons. `stays`: why
    it has another tier or type in the end (None: it has not), `tier_in_force` that tier.
    """

    customer_id: str
    customer: str
    tier_before: str
    tier: str
    type_before: CustomerType
    type: CustomerType
    spend_12m: int
    why_before: Said
    why: Said
    tier_in_force: str
    stays: Said | None


@dataclass(frozen=True, slots=True)
class HeldBack:
    """How many customers a change of rules does not move in the end, and what holds them."""

    what: Text
    customers: int


NO_RULES = frozenset({"company", "language", "region", "currency", "staff", "modules", "rows"})
"""Settings of the factory and of its sheets that judge nobody."""


def changed(before: Settings, now: Settings) -> list[Changed]:
    """The settings that differ, in the order of the file."""
    found = [
        Changed(each.called, _text(each.shown, each.of(before)), _text(each.shown, each.of(now)))
        for each in parameters()
        if each.of(before) != each.of(now) and each.path[0] not in NO_RULES
    ]
    for each in list_settings():
        if each.of(before) != each.of(now):
            old, new = len(each.of(before)), len(each.of(now))
            found.append(
                Changed(
                    each.title,
                    Text(_LINES("zh", n=old), _LINES("en", n=old)),
                    Text(_LINES("zh", n=new), _LINES("en", n=new)),
                )
            )
    return found


def _text(shown: Callable[..., str], value: object) -> Text:
    return Text(shown(value, "zh") or _NONE.zh, shown(value, "en") or _NONE.en)


def rule_change(before: Judged, now: Judged) -> dict[str, pd.DataFrame]:
    """`rules_changed`, `rules_effect`, `rules_moved`, `rules_held`: see `model.judged.Judged.tables`."""
    return {
        "rules_changed": frame_of(Changed, changed(before.settings, now.settings)),
        "rules_effect": frame_of(Effect, effects(before, now)),
        "rules_moved": frame_of(Moved, moved(before, now)),
        "rules_held": frame_of(HeldBack, held_back(before, now)),
    }


def effects(before: Judged, now: Judged) -> list[Effect]:
    """The distribution before and after: tiers, types, alarms, lines that count."""
    old, new = (_by_rules(judged) for judged in (before, now))
    tiers = sorted({row["tier"] for row in (*old, *new)} | {"A", "B", "C"}, key=_last_if_none)
    measures: list[tuple[Text, Callable[[Mapping[Any, Any]], bool]]] = [
        *((_named(tier), _has("tier", tier)) for tier in tiers),
        *((each.text, _has("type", each)) for each in CustomerType),
        (_SHOULD_ORDER, _has("should_order", found=True)),
        (_OUT_OF_CADENCE, _has("out_of_cadence", found=True)),
    ]
    found = [Effect(what, sum(map(is_so, old)), sum(map(is_so, new))) for what, is_so in measures]
    counted = [int(judged.orders["counted"].sum()) for judged in (before, now)]
    return [*found, Effect(_IN_REVENUE, *counted)]


def _by_rules(judged: Judged) -> list[dict[Any, Any]]:
    """Customers with tier, type and cadence as the rules alone give them."""
    found = []
    for row in judged.customers.to_dict("records"):
        tier, kind = row["tier_ruled"], row["type_ruled"]
        asked = "" if kind is CustomerType.LOST else tier
        settings = judged.settings.followup
        late = out_of_cadence(asked, row["last_contact"], settings, judged.today)
        found.append({**row, "tier": tier, "type": kind, "out_of_cadence": late})
    return found


def _last_if_none(tier: str) -> tuple[bool, str]:
    return not tier, tier


def _named(tier: str) -> Text:
    return Text(_TIER("zh", tier=tier), _TIER("en", tier=tier)) if tier else _NO_TIER


def _has(key: str, found: object) -> Callable[[Mapping[Any, Any]], bool]:
    return lambda row: bool(row[key] == found)


def moved(before: Judged, now: Judged) -> list[Moved]:
    """Customers whose tier or type by the rules differs, dearest first."""
    rows = [
        Moved(
            row["customer_id"],
            row["name"],
            was["tier_ruled"],
            row["tier_ruled"],
            was["type_ruled"],
            row["type_ruled"],
            row["spend_12m"],
            was["reason_ruled"],
            row["reason_ruled"],
            row["tier"],
            row["reason"] if _holds(row) else None,
        )
        for was, row in _pairs(before, now)
        if _ruled(was) != _ruled(row)
    ]
    return sorted(rows, key=lambda row: (-row.spend_12m, row.customer, row.customer_id))


def held_back(before: Judged, now: Judged) -> list[HeldBack]:
    """What holds moves back, with the number of customers, as far as there are any: a person or the kept
    history a move by the rules; gates and promotion, which are rules, one by the method alone.
    """
    pairs = _pairs(before, now)
    holds = Counter(_holds(row) for was, row in pairs if _ruled(was) != _ruled(row))
    methods = [_by_method(judged) for judged in (before, now)]
    same = [row["customer_id"] for was, row in pairs if was["tier_ruled"] == row["tier_ruled"]]
    holds[_CAPPED] = sum(methods[0].get(each) != methods[1].get(each) for each in same)
    return [HeldBack(what, holds[what]) for what in (_BY_HAND, _BY_HISTORY, _CAPPED) if holds[what]]


def _pairs(before: Judged, now: Judged) -> list[tuple[Mapping[Any, Any], Mapping[Any, Any]]]:
    """Each customer as judged before and now."""
    old = {row["customer_id"]: row for row in before.customers.to_dict("records")}
    return [(old[row["customer_id"]], row) for row in now.customers.to_dict("records")]


def _ruled(row: Mapping[Any, Any]) -> tuple[str, CustomerType]:
    return row["tier_ruled"], row["type_ruled"]


def _holds(row: Mapping[Any, Any]) -> Text | None:
    """What gives a customer another tier or type than the rules; None where nothing does."""
    if (row["tier"], row["type"]) == _ruled(row):
        return None
    as_kept = row["tier"] == row["tier_held"] != row["tier_ruled"]
    return _BY_HAND if row["by_hand"] and not as_kept else _BY_HISTORY


def _by_method(judged: Judged) -> dict[str, str]:
    """Customer -> the tier that the method alone gives."""
    return {row["customer_id"]: row["by_method"] for row in judged.detail("tiering")}
