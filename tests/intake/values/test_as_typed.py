"""Every line of the list of typed values: what it reads as, and whether that is ok, fixed, wrong."""

from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.model.grid import Value
from tests.intake.values.columns import read

DAY = dt.date(2023, 1, 5)

# field | typed | read as | ok, fixed, warned, error or empty
LINES: list[tuple[str, Value, object, str]] = [
    ("order.order_date", DAY, DAY, "ok"),
    ("order.order_date", dt.datetime(2023, 1, 5), DAY, "ok"),  # noqa: DTZ001  # cells have no zone
    ("order.order_date", "2023.1.5", DAY, "fixed"),
    ("order.order_date", "2023/1/5", DAY, "fixed"),
    ("order.order_date", "2023-1-5", DAY, "fixed"),
    ("order.order_date", "2023年1月5日", DAY, "fixed"),
    ("order.order_date", "2023年1月5号", DAY, "fixed"),
    ("order.order_date", "20230105", DAY, "fixed"),
    ("order.order_date", 20230105.0, DAY, "fixed"),
    ("order.order_date", "2023-1-5 14:30", DAY, "fixed"),
    ("order.order_date", "２０２３－１－５", DAY, "fixed"),
    ("order.order_date", "  2023-01-05 ", DAY, "fixed"),
    ("order.order_date", "23.1.5", DAY, "warned"),
    ("order.order_date", "23/1/15", dt.date(2023, 1, 15), "warned"),
    ("order.order_date", "98.1.31", dt.date(1998, 1, 31), "fixed"),
    ("order.order_date", "230105", DAY, "fixed"),
    ("order.order_date", "1月5日", None, "error"),
    ("order.order_date", "1/5", None, "error"),
    ("order.order_date", 1.5, None, "error"),
    ("order.order_date", 45356.0, dt.date(2024, 3, 5), "fixed"),
    ("order.order_date", "2023.1", None, "error"),
    ("order.order_date", "2023年1月", None, "error"),
    ("customer.registered_date", "2023.1", dt.date(2023, 1, 1), "fixed"),
    ("customer.registered_date", "2023年1月", dt.date(2023, 1, 1), "fixed"),
    ("order.order_date", "2024.2.30", None, "error"),
    ("order.order_date", "13月", None, "error"),
    ("order.order_date", "月底", None, "error"),
    ("order.order_date", "下周", None, "error"),
    ("order.order_date", "待定", None, "empty"),
    ("order.order_date", "/", None, "empty"),
    ("order.order_date", "无", None, "empty"),
    ("order.order_date", "03/04/2024", None, "error"),
    ("order.order_date", "2024.3.1~3.5", dt.date(2024, 3, 1), "fixed"),
    ("order.order_date", "2204.6.8", dt.date(2204, 6, 8), "fixed"),
    ("order.amount", "5 万", 5_000_000, "fixed"),
    ("order.amount", "1.2万", 1_200_000, "fixed"),
    ("order.amount", "1万2", 1_200_000, "fixed"),
    ("order.amount", "五万", 5_000_000, "fixed"),
    ("order.amount", "伍万元整", 5_000_000, "fixed"),
    ("order.amount", "一万二千", 1_200_000, "fixed"),
    ("order.amount", "1,200元", 120_000, "fixed"),
    ("order.amount", "￥50000", 5_000_000, "fixed"),
    ("order.amount", "¥50000", 5_000_000, "fixed"),
    ("order.amount", "RMB 500", 50_000, "fixed"),
    ("order.amount", "50000.00(含税)", 5_000_000, "fixed"),
    ("order.amount", "1200.-", 120_000, "fixed"),
    ("order.amount", "USD 1,750", None, "error"),
    ("order.amount", "$1,750", None, "error"),
    ("order.amount", "1750美金", None, "error"),
    ("order.amount", "1.200,50", None, "error"),
    ("order.amount", "约5000", None, "error"),
    ("order.amount", "5000左右", None, "error"),
    ("order.amount", "5-6万", None, "error"),
    ("order.amount", "50/个", None, "error"),
    ("order.quantity", "(500)", -500_000, "fixed"),
    ("order.quantity", "-500", -500_000, "ok"),
    ("order.quantity", -500.0, -500_000, "ok"),
    ("order.quantity", "退500", -500_000, "fixed"),
    ("order.quantity", "5K", 5_000_000, "fixed"),
    ("order.quantity", "2.5k", 2_500_000, "fixed"),
    ("order.quantity", "5千", 5_000_000, "fixed"),
    ("order.quantity", "1万", 10_000_000, "fixed"),
    ("order.quantity", "500pcs", 500_000, "fixed"),
    ("order.quantity", "30kg", 30_000, "fixed"),
    ("order.quantity", "1,000", 1_000_000, "fixed"),
    ("order.quantity", "五百", 500_000, "fixed"),
    ("order.quantity", "#N/A", None, "error"),
    ("order.quantity", "#REF!", None, "error"),
    ("order.quantity", "#####", None, "error"),
    ("feedback.rating", 5.0, 50, "ok"),
    ("feedback.rating", "5", 50, "ok"),
    ("feedback.rating", "5分", 50, "fixed"),
    ("feedback.rating", "5星", 50, "fixed"),
    ("feedback.rating", "★★★★★", 50, "fixed"),
    ("feedback.rating", "⭐", 10, "fixed"),
    ("feedback.rating", "5/5", 50, "fixed"),
    ("feedback.rating", "10分(10分制)", 50, "fixed"),
    ("feedback.rating", "100分(百分制)", 50, "fixed"),
    ("feedback.rating", "非常满意", 50, "fixed"),
    ("feedback.rating", "很满意", 50, "fixed"),
    ("feedback.rating", "满意", 40, "fixed"),
    ("feedback.rating", "较满意", 40, "fixed"),
    ("feedback.rating", "一般", 30, "fixed"),
    ("feedback.rating", "还行", 30, "fixed"),
    ("feedback.rating", "不满意", 20, "fixed"),
    ("feedback.rating", "很不满意", 10, "fixed"),
    ("feedback.rating", "差", 10, "fixed"),
    ("feedback.rating", "优", 50, "fixed"),
    ("feedback.rating", "良", 40, "fixed"),
    ("feedback.rating", "中", 30, "fixed"),
    ("feedback.rating", 9.0, None, "error"),
    ("customer.phone", "无", None, "empty"),
    ("customer.phone", "暂无", None, "empty"),
    ("customer.phone", "-", None, "empty"),
    ("customer.phone", "\\", None, "empty"),
    ("customer.phone", "待补", None, "empty"),
    ("customer.phone", "不详", None, "empty"),
    ("customer.phone", "N/A", None, "empty"),
    ("customer.phone", "   ", None, "empty"),
    ("customer.phone", "同微信", None, "empty"),
]


@pytest.mark.parametrize(("key", "cell", "value", "verdict"), LINES)
def test_typed_value(key: str, cell: Value, value: object, verdict: str) -> None:
    found = read(key, [cell])
    assert (found.values, judged(found.verdicts, found.values)) == ([value], verdict)


def judged(verdicts: object, values: list[object]) -> str:
    rules = [each.rule for each in verdicts]  # type: ignore[attr-defined]  # verdicts of one column
    if not rules:
        return "empty" if values == [None] else "ok"
    if not all(rule.fixed for rule in rules):
        return "error"
    return "fixed" if all(rule.severity == "info" for rule in rules) else "warned"
