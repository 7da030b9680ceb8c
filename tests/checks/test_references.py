from __future__ import annotations

from crmsheets import checks
from crmsheets.model.settings import Settings
from tests.checks.running import TODAY, cells, findings, found, linked
from tests.tables import dataset, table

CUSTOMERS = table(
    "customer",
    """
    | 客户名称 | 客户简称 |
    | 东莞市恒通塑胶有限公司 | 恒通 |
    | 顺达五金(东莞)有限公司 |  |
    | 顺达电子(深圳)有限公司 |  |
    """,
)


def test_one_finding_a_name() -> None:
    orders = table(
        "order",
        """
        | 客户名称 | 订单编号 |
        | 恒通 | PO1 |
        | 恒通塑交 | PO2 |
        | 恒通塑交有限公司 | PO3 |
        | 华为 | PO4 |
        """,
    )
    followups = table("followup", "| 客户名称 |\n| 恒通塑交 |")
    unknown = findings(CUSTOMERS, orders, followups, stage="linked")
    assert [
        (each.code, each.cells[0].sheet, cells(each), each.fault("zh")) for each in unknown
    ] == [
        (
            "REF01",
            "跟进",
            ["A3", "A4", "A5"],
            "写的「恒通塑交」还没建档（3行），先按这个名称算。是不是「东莞市恒通塑胶有限公司」？",
        ),
        (
            "REF01",
            "订单",
            ["A6"],
            "写的「华为」还没建档（1行），先按这个名称算。新客户请在客户表加一行。",
        ),
    ]
    assert [each.suggestion and each.suggestion.value for each in unknown] == [
        "东莞市恒通塑胶有限公司",
        None,
    ]


def test_a_short_name_of_two_customers() -> None:
    orders = table("order", "| 客户名称 |\n| 顺达 |\n| 顺达 |")
    assert found(CUSTOMERS, orders, stage="linked") == [
        (
            "REF02",
            "A3",
            (
                "写的是「顺达」，有2家：顺达五金(东莞)有限公司、顺达电子(深圳)有限公司。"
                "请写全（2行）。"
            ),
        )
    ]


def test_a_declared_short_name_of_two_customers() -> None:
    customers = table(
        "customer", "| 客户名称 | 简称 |\n| 顺达五金有限公司 | SD |\n| 恒通电子有限公司 | SD |"
    )
    data = dataset(customers, table("order", "| 客户名称 |\n| SD |"))
    result = checks.run(linked(data), Settings(), TODAY, "linked")
    assert [each.code for each in result.findings] == ["CUS04", "REF02"]


def test_of_many_only_three_are_named() -> None:
    rows = "\n".join(f"| 顺达{word}有限公司 |" for word in ("五金", "电子", "塑胶", "包装"))
    orders = table("order", "| 客户名称 |\n| 顺达 |")
    (finding,) = findings(table("customer", f"| 客户名称 |\n{rows}"), orders, stage="linked")
    assert "顺达五金有限公司、顺达包装有限公司、顺达塑胶有限公司、…" in finding.fault("zh")


def test_without_customer_sheets_no_name_is_wrong() -> None:
    assert found(table("order", "| 客户名称 |\n| 顺达 |"), stage="linked") == []


def test_guests_may_be_new() -> None:
    guests = table("guest", "| 客户名称 |\n| 华为 |")
    assert found(CUSTOMERS, guests, stage="linked") == []


def test_orders_of_cases() -> None:
    orders = table("order", "| 订单编号 |\n| PO2412-08 |\n|  |")
    cases = table(
        "service",
        """
        | 描述 | 订单编号 |
        | 边缘毛刺 | po2412-08 |
        | 边缘毛刺 | P02412-08 |
        | 边缘毛刺 | 99 |
        | 边缘毛刺 |  |
        """,
    )
    assert found(orders, cases, stage="linked") == [
        ("REF03", "B4", "写的 P02412-08 在订单里找不到，请核对单号。是不是「PO2412-08」？"),
        ("REF03", "B5", "写的 99 在订单里找不到，请核对单号。"),
    ]
    assert found(cases, stage="linked") == []
