from __future__ import annotations

from crmsheets.analysis.figures import FIGURES
from tests.analysis.linked import judged
from tests.tables import table

ORDERS = """
| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 交期 |
| 甲厂 | 1 | 2023-12-1 | X | 1 | 100.05 | |
| 甲厂 | 2 | 2024-11-1 | X | 2 | 100.05 | 2024-12-1 |
| 甲厂 | 3 | 2024-12-1 | X | 3 | 100.05 | |
| 乙厂 | 4 |  | X | 1 | 0.1 | |
| 乙厂 | 5 | 2024-12-1 | X | 5000 | 12 | |
"""


def test_every_figure_has_a_meaning_in_both_languages() -> None:
    assert list(judged().figures) == list(FIGURES)
    assert all(text.zh and text.en for text in FIGURES.values())


def test_money_is_in_yuan_and_shares_between_nought_and_one() -> None:
    found = judged(table("order", ORDERS)).figures
    expected = {
        "month": "2024-12",
        "month_complete": 1,
        "revenue_month": 60_300.15,
        "orders_month": 2,
        "revenue_change": 300.350075,
        "revenue_change_year": 601.70015,
        "revenue_12m": 60_500.25,
        "biggest_share": 0.991731,
        "biggest_customer": "乙厂",
        "overdue_orders": 1,
        "overdue_amount": 200.1,
        "due_orders": 1,
        "on_time_orders": 0,
        "no_date_lines": 1,
        "no_date_amount": 0.1,
        "tier_a": 0,
        "tier_c": 1,
        "current": 2,
        "vip": 0,
        "todos": 1,
        "todos_worth": 200.1,
        "data_until": "2024-12-01",
    }
    assert {key: found[key] for key in expected} == expected


def test_what_no_table_tells_is_none() -> None:
    found = judged().figures
    told = {key: value for key, value in found.items() if value is not None}
    assert told == {
        "month": "2024-12", "month_complete": 1, "customers": 0, "prospects": 0, "current": 0,
        "vip": 0, "lost": 0, "merged_likely": 0, "waiting": 0, "clashes": 0,
        "files": 0, "rows_read": 0, "rows_rejected": 0,
        "rejected_amount": 0.0,
        "doubtful_lines": 0, "doubtful_low": 0.0, "doubtful_high": 0.0, "no_price_lines": 0, "no_date_lines": 0,
        "no_date_amount": 0.0, "todos": 0, "todos_worth": 0.0,
    }  # fmt: skip


def test_service_and_feedback() -> None:
    found = judged(
        table("service", "| 受理日期 | 客户 | 事件类型 |\n| 2024-12-8 | 甲厂 | 投诉 |"),
        table("feedback", "| 日期 | 客户 | 客户反馈 | 评分 |\n| 2024-12-1 | 甲厂 | 交期慢 | 3 |"),
        table("followup", "| 客户 | 日期 | 下次跟进日期 |\n| 甲厂 | 2024-12-1 | 2024-12-5 |"),
    ).figures
    expected = {
        "open_complaints": 1, "oldest_complaint_days": 23, "open_complaints_a": 0, "reply_due": 1,
        "reply_in_time": 0, "cases_closed": 0, "cases_12m": 1, "rating_avg": 3.0, "rating_count": 1,
        "top_theme": "交期", "top_theme_count": 1, "overdue_followups": 1, "no_next_step": 0,
    }  # fmt: skip
    assert {key: found[key] for key in expected} == expected
