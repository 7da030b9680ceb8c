from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.analysis.judge import judge
from crmsheets.model.options.orders import Orders
from crmsheets.model.settings import Settings
from tests.analysis.linked import linked
from tests.tables import table

TODAY = dt.date(2024, 12, 31)
HEAD = "| 客户 | 单号 | 首次承诺交期 | 要求交期 |"


@pytest.mark.parametrize(
    ("first", "orders", "zh", "en"),
    [
        ("2024-12-5", Orders(), None, None),
        ("", Orders(), None, None),
        (
            "2024-12-1",
            Orders(),
            "1 行改过交期，按第一次答应的交期看按不按期。",
            "Dates moved: 1 line; on time is judged by the first promise.",
        ),
        (
            "",
            Orders(late_days=1, early_days=3),
            "晚 1 天以内也算按期。提前 3 天以上不算按期。",
            "Up to 1 day late is on time, too. More than 3 days early is not on time.",
        ),
    ],
)
def test_what_is_unusual_is_said(
    first: str, orders: Orders, zh: str | None, en: str | None
) -> None:
    sheet = f"{HEAD}\n| 甲厂 | 1 | {first} | 2024-12-5 |"
    notes = judge(linked(table("order", sheet)), Settings(orders=orders), TODAY).notes
    assert ("promises" in notes) is (zh is not None)
    if zh is not None:
        assert (notes["promises"]("zh"), notes["promises"]("en")) == (zh, en)
