"""Every figure of page one has its definition and its period among the notes."""

from __future__ import annotations

import pytest

from crmsheets.model.options.report import Reporting
from crmsheets.model.options.tier import Tier
from crmsheets.model.settings import Settings
from tests.analysis.linked import judged
from tests.tables import table

ORDERS = "| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |\n| 甲厂 | 1 | 2024-11-1 | X | 20 | 100 |"


@pytest.mark.parametrize(
    ("subject", "zh", "en"),
    [
        ("new", "报告月（2024-12-01 到 2024-12-31）", "2024-12-01 to 2024-12-31"),
        ("shares", "前5家占、最大一家占＝近6个月（到 2024-12-31）", "the last 6 months"),
        ("complaints", "到 2024-12-31 还没结的投诉，哪天受理的都算", "not settled on 2024-12-31"),
        ("rating", "近6个月（到 2024-12-31）反馈里打的分的平均", "the last 6 months"),
        ("people", "报告月里（2024-12-01 到 2024-12-31）的跟进条数", "dated in the month"),
    ],
)
def test_what_is_counted_and_over_which_time(subject: str, zh: str, en: str) -> None:
    settings = Settings(tier=Tier(window_months=6), report=Reporting(top_customers=5))
    note = judged(table("order", ORDERS), settings=settings).notes[subject]
    assert zh in note("zh")
    assert en in note("en")


def test_where_nobody_complained_there_is_no_rate_of_nothing() -> None:
    note = judged(table("order", ORDERS)).notes["service"]
    assert "首次答复 没有可算的；已结 没有可算的" in note("zh")
    assert not any("0/0" in each("zh") for each in judged(table("order", ORDERS)).notes.values())
