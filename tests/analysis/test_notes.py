from __future__ import annotations

import pytest

from crmsheets.analysis.notes import rate
from crmsheets.analysis.services import Rate
from crmsheets.model.options.amounts import Counting
from crmsheets.model.options.tier import Tier
from crmsheets.model.settings import Settings
from tests.analysis.linked import judged
from tests.tables import table

ORDERS = """
| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 发货日期 |
| 甲厂 | 1 | 2023-12-1 | X | 10 | 100 | |
| 甲厂 | 2 | 2024-11-1 | X | 20 | 100 | 2024-11-11 |
"""


@pytest.mark.parametrize(
    ("method", "words"),
    [
        ("score", ["金额 50 分", "满分线是金额 2,000 元、1 单", "70 分起 A"]),
        ("rules", ["买 10 万 或 12 单起 A", "买 2 万 或 4 单起 B"]),
        ("abc", ["不到 80% 的是 A", "不到 95% 的是 B"]),
        ("rfm", ["RFM", "70 分起 A"]),
    ],
)
def test_the_method_of_tiering_with_its_numbers(method: str, words: list[str]) -> None:
    settings = Settings(tier=Tier.model_validate({"method": method}))
    note = judged(table("order", ORDERS), settings=settings).notes["tier"]
    for word in words:
        assert word in note("zh")
    assert "3 months" in note("en")


def test_spans_gap_and_lead_time() -> None:
    notes = judged(table("order", ORDERS)).notes
    assert "2024-12-01 到 2024-12-31" in notes["period"]("zh")
    assert "上期等级按 2024-11-30 算" in notes["period"]("zh")
    assert "全厂平均（336 天）" in notes["customers"]("zh")
    assert "一般 10 天，九成在 10 天内" in notes["delivery"]("zh")


def test_every_rule_that_decides_what_is_counted_is_told() -> None:
    notes = judged(table("order", ORDERS)).notes
    for subject, words in {
        "tier": "近12个月下过单的客户里九成不超过的数",
        "type": "现在和 2024-11-30（报告月的前一个月底）都是 A",
        "delivery": "近12个月发的货，从下单到发货一般",
        "orders": "最多可以比那一段晚7天开始",
        "service": "结了但没写哪天的，不算按时也不算超时",
        "followups": "算在做这次跟进的人头上",
    }.items():
        assert words in notes[subject]("zh")
    assert "只在合计大于 0 的客户里算" in notes["orders"]("zh")
    assert "产品的占比按算进来的全部金额" in notes["orders"]("zh")


def test_targets_that_were_set_are_not_said_to_be_taken_from_customers() -> None:
    settings = Settings(tier=Tier.model_validate({"target_spend": 5, "target_orders": 3}))
    assert "下过单的客户里" not in judged(settings=settings).notes["tier"]("zh")


def test_without_data_the_notes_say_less() -> None:
    notes = judged().notes
    assert "（– 天）" in notes["customers"]("zh")
    assert "从下单到发货" not in notes["delivery"]("zh")
    assert all(note("zh") and note("en") for note in notes.values())


def test_statuses_are_said_in_the_readers_language() -> None:
    settings = Settings(counting=Counting(not_counted=("取消", "样品单")))
    note = judged(settings=settings).notes["orders"]
    assert "取消、样品单不算" in note("zh")
    assert "without Cancelled, 样品单" in note("en")


def test_a_rate_has_limits_from_ten_cases_on() -> None:
    assert rate(Rate(9, 10), 10)("zh") == "9/10（60%–98%）"
    assert rate(Rate(9, 9), 10)("zh") == "9/9（件数太少，不算比率）"
    assert rate(Rate(0, 0), 0)("en") == "none to count"
