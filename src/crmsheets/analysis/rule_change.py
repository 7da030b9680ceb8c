"""A change of rules: the same data judged by the rules before and by those in force."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

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
    """A customer whose tier or type the change of rules alone changed, with both reasons."""

    customer_id: str
    customer: str
    tier_before: str
    tier: str
    type_before: CustomerType
    type: CustomerType
    spend_12m: int
    why_before: Said
    why: Said


def changed(before: Settings, now: Settings) -> list[Changed]:
    """The settings that differ, in the order of the file."""
    found = [
        Changed(each.meaning, _text(each.shown, each.of(before)), _text(each.shown, each.of(now)))
        for each in parameters()
        if each.of(before) != each.of(now)
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
    """`rules_changed`, `rules_effect`, `rules_moved`: described at `model.judged.Judged.tables`."""
    return {
        "rules_changed": frame_of(Changed, changed(before.settings, now.settings)),
        "rules_effect": frame_of(Effect, effects(before, now)),
        "rules_moved": frame_of(Moved, moved(before, now)),
    }


def effects(before: Judged, now: Judged) -> list[Effect]:
    """The distribution before and after: tiers, types, alarms, lines that count."""
    old, new = (judged.customers.to_dict("records") for judged in (before, now))
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


def _last_if_none(tier: str) -> tuple[bool, str]:
    return not tier, tier


def _named(tier: str) -> Text:
    return Text(_TIER("zh", tier=tier), _TIER("en", tier=tier)) if tier else _NO_TIER


def _has(key: str, found: object) -> Callable[[Mapping[Any, Any]], bool]:
    return lambda row: bool(row[key] == found)


def moved(before: Judged, now: Judged) -> list[Moved]:
    """Customers whose tier or type differs, dearest first."""
    old = {row["customer_id"]: row for row in before.customers.to_dict("records")}
    rows = [
        Moved(
            row["customer_id"],
            row["name"],
            was["tier"],
            row["tier"],
            was["type"],
            row["type"],
            row["spend_12m"],
            was["reason"],
            row["reason"],
        )
        for row in now.customers.to_dict("records")
        if (was := old[row["customer_id"]])
        and (was["tier"], was["type"]) != (row["tier"], row["type"])
    ]
    return sorted(rows, key=lambda row: (-row.spend_12m, row.customer, row.customer_id))
