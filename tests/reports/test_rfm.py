from __future__ import annotations

from dataclasses import replace

import pytest

from crmsheets.model.page import Listing, Page
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale
from crmsheets.reports import rfm
from tests.judged_example import bare, judged

ZH, EN = Locale(), Locale("en", "INTL", "USD")


def listings(page: Page | None) -> dict[str, Listing]:
    assert page is not None
    return {block.name: block for block in page.blocks if isinstance(block, Listing)}


def test_limits_heat_segments_and_customers() -> None:
    found = listings(rfm.make(judged(), ZH))
    assert list(found) == [
        "rfm_limits",
        "rfm_mean",
        "rfm_customers_by_class",
        "rfm_segments",
        "rfm_codes",
    ]
    assert [row[0] for row in found["rfm_limits"].rows] == ["R 距今天数", "F 订单数", "M 金额(元)"]
    heat = found["rfm_mean"]
    assert [head.label for head in heat.heads] == ["R", "F1", "F2", "F3", "F4", "F5"]
    assert [row[0] for row in heat.rows] == ["R5", "R4", "R3", "R2", "R1"]
    assert str(heat.rows[0][4]) == "12500.66"
    assert found["rfm_customers_by_class"].rows[0] == ("R5", 0, 0, 0, 1, 0)
    assert found["rfm_segments"].rows[0][:3] == ("有望常来的", 1, 2)
    (customer,) = found["rfm_codes"].rows
    assert customer[:2] == ("东莞市顺达五金有限公司", "545")


@pytest.mark.parametrize(
    ("method", "zh", "en"),
    [
        ("rfm", "加 1；", "quantiles plus 1;"),
        ("rfm_strict", "，不加 1；", "quantiles, nothing added;"),
    ],
)
def test_the_limits_say_whether_one_is_added(method: str, zh: str, en: str) -> None:
    settings = Settings.model_validate({"tier": {"method": method}})
    asked = replace(judged(), settings=settings)
    assert zh in listings(rfm.make(asked, ZH))["rfm_limits"].note
    assert en in listings(rfm.make(asked, EN))["rfm_limits"].note


def test_without_segments_it_says_why() -> None:
    full = judged()
    codes = full.tables["rfm"].assign(segment=None)
    few = replace(full, tables={**full.tables, "rfm": codes})
    found = listings(rfm.make(few, ZH))
    assert "rfm_segments" not in found
    assert found["rfm_limits"].note.endswith("只分 3 档，不分群。")


def test_without_orders_there_is_no_page() -> None:
    assert rfm.make(bare(), ZH) is None
