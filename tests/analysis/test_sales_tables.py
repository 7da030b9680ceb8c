from __future__ import annotations

import datetime as dt

from crmsheets.analysis.judge import judge
from crmsheets.model.judged import Judged
from crmsheets.model.settings import Settings
from tests.analysis.linked import linked
from tests.tables import table

TODAY = dt.date(2024, 12, 31)
HEAD = "| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 发货日期 |"
NOW = """
| 甲厂 | 1 | 2024-3-1 | X | 10 | 5 | 2024-3-11 |
| 甲厂 | 2 | 2024-4-1 | X | 10 | 5 | 2024-4-21 |
| 乙厂 | 3 | 2024-5-1 | Y | 10 | 2 | |
"""
BEFORE = "| 甲厂 | 0 | 2023-1-5 | X | 10 | 4 | 2023-1-9 |"


def judged(*rows: str) -> Judged:
    return judge(linked(table("order", "\n".join([HEAD, *rows]))), Settings(), TODAY)


def test_two_equal_spans_beside_each_other() -> None:
    """120 in 3 orders of 2 customers; 40 the year before. Lead times 10 and 20 days."""
    data = judged(NOW, BEFORE)
    names = ("key", "amount", "orders", "customers", "mean_order", "lead_median", "lead_p90")
    assert [tuple(row[name] for name in names) for row in data.detail("spans")] == [
        ("now", 12_000, 3, 2, 4_000.0, 15.0, 19.0),
        ("before", 4_000, 1, 1, 4_000.0, 4.0, 4.0),
    ]
    (mix,) = data.detail("mix")
    assert (mix["before"], mix["now"], mix["price"], mix["new"]) == (4_000, 12_000, 2_000, 2_000)


def test_a_span_that_the_data_do_not_cover_is_left_out() -> None:
    data = judged(NOW)
    assert [row["key"] for row in data.detail("spans")] == ["now"]
    assert data.detail("mix") == []


def test_no_orders_no_rows() -> None:
    data = judge(linked(table("customer", "| 客户名称 |\n| 甲厂 |")), Settings(), TODAY)
    for name in ("spans", "leaders", "spread", "loyalty", "mix", "leads", "late_by", "pairs"):
        assert data.detail(name) == []


def test_nothing_shipped_has_no_lead_time() -> None:
    (row,) = judged("| 甲厂 | 1 | 2024-3-1 | X | 10 | 5 | |").detail("spans")
    assert (row["shipped"], row["lead_median"], row["lead_p90"]) == (0, None, None)
