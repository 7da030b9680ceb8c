from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from crmsheets.model.judged import Judged
from crmsheets.model.page import Listing
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale
from crmsheets.reports import tiering
from tests.judged_example import bare, judged

ZH, EN = Locale(), Locale("en", "INTL", "USD")


def listings(found: Judged, locale: Locale = ZH) -> dict[str, Listing]:
    page = tiering.make(found, locale)
    assert page is not None
    return {block.name: block for block in page.blocks if isinstance(block, Listing)}


def column(listing: Listing, label: str) -> list[Any]:
    at = [head.label for head in listing.heads].index(label)
    return [row[at] for row in listing.rows]


def told(**more: Any) -> Judged:
    full = judged()
    return replace(full, tables={**full.tables, "tiering": full.tables["tiering"].assign(**more)})


def test_the_way_to_the_next_tier_and_the_reason_stand_beside_the_points() -> None:
    points = listings(judged())["points"]
    assert column(points, "离上一级、下一级") == ["少买 4.2 万降 B", None, None]
    assert column(points, "规则版本") == ["score 1a2b3c4d", None, None]
    assert column(points, "为什么是这个等级")[2] == "还没有订单"
    assert "今天多下一单" in points.note


def test_a_tier_that_the_rules_did_not_give_is_told_apart() -> None:
    full = judged()
    ruled = replace(full, customers=full.customers.assign(tier_ruled="B"))
    assert column(listings(ruled)["points"], "离上一级、下一级")[0] == "按规则是 B：少买 4.2 万降 B"
    assert column(listings(ruled, EN)["points"], "To the next tier")[0].startswith(
        "B by the rules: "
    )


def test_columns_that_say_nothing_are_left_out() -> None:
    labels = {head.label for head in listings(judged())["points"].heads}
    assert not labels & {"按方法是", "付款分", "单价分", "符合哪条规则"}
    more = listings(told(by_method="B", points_payment=0.0, points_price=3.0, rule="金额 ≥ 20万"))
    labels = {head.label for head in more["points"].heads}
    assert labels >= {"按方法是", "付款分", "单价分", "符合哪条规则"}


def test_a_window_of_another_length_is_named() -> None:
    asked = replace(judged(), settings=Settings.model_validate({"tier": {"window_months": 6}}))
    for name in ("points", "caps"):
        assert "近6个月(元)" in {head.label for head in listings(asked)[name].heads}
        assert "6 months (USD)" in {head.label for head in listings(asked, EN)[name].heads}


@pytest.mark.parametrize(
    ("tier", "zh", "en"),
    [
        (
            {},
            "封顶：没打开，连续大单升级：没打开；都打开的话",
            "Caps: off, promotion after big orders: off",
        ),
        ({"gates": True}, "封顶：已打开，连续大单升级：没打开；都打开的话", "Caps: on"),
        (
            {"gates": True, "promotion": True},
            "又动了等级（封顶：已打开，连续大单升级：已打开）",
            "changed after the method (caps: on, promotion: on)",
        ),
    ],
)
def test_caps_and_promotions_are_told_on_or_off(tier: dict[str, Any], zh: str, en: str) -> None:
    asked = replace(judged(), settings=Settings.model_validate({"tier": tier}))
    caps = listings(asked)["caps"]
    assert zh in caps.note
    assert en in listings(asked, EN)["caps"].note
    assert column(caps, "变成") == ["B"]
    assert column(caps, "为什么") == ["有 1 件重大投诉没结，最高 B"]


def test_without_any_the_table_is_left_out() -> None:
    assert "caps" not in listings(told(after_tier=""))
    assert tiering.make(bare(), ZH) is None
