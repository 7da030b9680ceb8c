"""What counts, and when: a summary beside its orders, a ledger of shipments without order dates."""

from __future__ import annotations

from pathlib import Path

from benchmarks.accuracy.habits.sheet import balance, read, said, workbook

ORDERS = """
| 客户名称 | 订单编号 | 下单日期 | 型号 | 数量 | 金额 |
| 佛山市南桥卫浴有限公司 | NQ001 | 2024-03-05 | BH-120 | 200 | 1800 |
| 佛山市南桥卫浴有限公司 | NQ002 | 2024-03-25 | BH-120 | 100 | 900 |
| 中山市古镇明辉灯饰厂 | MH001 | 2024-04-05 | BH-121 | 50 | 425 |
"""
MONTHS = """
| 2024年销售汇总（元） |
| 客户 | 3月 | 4月 | 5月 |
| 佛山市南桥卫浴有限公司 | 2700 | | |
| 中山市古镇明辉灯饰厂 | | 900 | 300 |
"""


def test_a_summary_by_month_beside_its_orders_counts_once(tmp_path: Path) -> None:
    workbook(tmp_path / "订单.xlsx", {"订单": ORDERS})
    workbook(tmp_path / "汇总.xlsx", {"汇总": MONTHS})
    result = read(tmp_path)
    orders = result.analysis.judged.orders
    assert [
        (str(line.customer)[:5], line.order_id, line.amount, line.reason)
        for line in orders.itertuples()
        if line.amount or line.reason
    ] == [
        ("佛山市南桥", None, 0, "summary"),
        ("中山市古镇", None, 0, "summary"),
        ("中山市古镇", None, 30_000, ""),
        ("佛山市南桥", "NQ001", 180_000, ""),
        ("佛山市南桥", "NQ002", 90_000, ""),
        ("中山市古镇", "MH001", 42_500, ""),
    ]
    assert ("汇总!C4", "900") in [(cell, value.removesuffix(".00")) for cell, value in said(result)]
    balance(result)


def test_a_ledger_of_shipments_is_dated_by_shipping_and_says_so(tmp_path: Path) -> None:
    ledger = """
    | 出货台账 |
    | 客户名称 | 送货单号 | 出货日期 | 型号 | 数量 | 金额 |
    | 佛山市南桥卫浴有限公司 | SH001 | 2024-03-05 | BH-120 | 200 | 1800 |
    | 中山市古镇明辉灯饰厂 | SH002 | 2024-04-05 | BH-121 | 50 | 425 |
    """
    workbook(tmp_path / "出货.xlsx", {"台账": ledger})
    result = read(tmp_path)
    orders = result.analysis.judged.orders
    assert [(line.order_date, f"{line.day}") for line in orders.itertuples()] == [
        (None, "2024-03-05"),
        (None, "2024-04-05"),
    ]
    told = result.findings[result.findings["code"] == "ORD22"]
    assert [(row["cell"], row["severity"]) for _, row in told.iterrows()] == [("C2", "info")]
