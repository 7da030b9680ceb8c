from __future__ import annotations

from crmsheets import checks
from crmsheets.analysis.link import link
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
                "写的是「顺达」，有两家：顺达五金(东莞)有限公司、顺达电子(深圳)有限公司。"
                "请写全（2行）。"
            ),
        )
    ]


def test_a_short_form_of_one_customer_is_asked_of_every_sender_once() -> None:
    here = table("order", "| 客户名称 |\n| 恒通塑胶 |\n| 恒通塑胶 |\n| 恒通 |")
    there = table("followup", "| 客户名称 |\n| 恒通塑胶 |", file="b.xlsx")
    asked = findings(CUSTOMERS, here, there, stage="linked")
    assert [(each.code, each.cells[0].file, cells(each), each.fault("zh")) for each in asked] == [
        (
            "REF05",
            "b.xlsx",
            ["A3"],
            "写的「恒通塑胶」像是「东莞市恒通塑胶有限公司」的简称，请写全称。",
        ),
        (
            "REF05",
            "a.xlsx",
            ["A3", "A4"],
            "写的「恒通塑胶」像是「东莞市恒通塑胶有限公司」的简称，请写全称（2行）。",
        ),
    ]
    assert {each.suggestion and each.suggestion.value for each in asked} == {
        "东莞市恒通塑胶有限公司"
    }
    assert all(each.rule.shared for each in asked)


def test_a_short_form_that_means_one_customer_is_taken_and_listed() -> None:
    here = table(
        "order", "| 客户名称 |\n| 恒通塑胶 |\n| 恒通塑胶 |\n| 恒通 |\n| 恒通(特别重要的老客户) |"
    )
    there = table("followup", "| 客户名称 |\n| 恒通塑胶 |\n| 恒通达 |", file="b.xlsx")
    data = checks.run(
        link(dataset(CUSTOMERS, here, there), Settings()), Settings(), TODAY, "linked"
    )
    assert [
        (each.code, each.cells[0].file, cells(each), each.fault("zh")) for each in data.findings
    ] == [
        (
            "REF01",
            "b.xlsx",
            ["A4"],
            "写的「恒通达」还没建档（1行），先按这个名称算。新客户请在客户表加一行。",
        ),
        (
            "REF06",
            "b.xlsx",
            ["A3"],
            "写的「恒通塑胶」按「东莞市恒通塑胶有限公司」算：叫「恒通塑胶」的只有这一家。",
        ),
        (
            "REF06",
            "a.xlsx",
            ["A3", "A4"],
            "写的「恒通塑胶」按「东莞市恒通塑胶有限公司」算：叫「恒通塑胶」的只有这一家（2行）。",
        ),
        (
            "REF06",
            "a.xlsx",
            ["A6"],
            "写的「恒通(特别重要的老客户)」按「东莞市恒通塑胶有限公司」算：旁边的备注不算。",
        ),
    ]
    assert set(data["order"]["customer"]) == {"东莞市恒通塑胶有限公司"}


def test_of_one_row_the_number_of_rows_is_not_said() -> None:
    assert found(CUSTOMERS, table("order", "| 客户名称 |\n| 顺达 |"), stage="linked") == [
        (
            "REF02",
            "A3",
            "写的是「顺达」，有两家：顺达五金(东莞)有限公司、顺达电子(深圳)有限公司。请写全。",
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


def test_guests_that_look_like_a_customer_are_asked_about() -> None:
    guests = table(
        "guest", "| 客户名称 |\n| 恒通塑胶 |\n| 顺达 |\n| 广东东莞恒通塑胶有限公司 |\n| 华为 |"
    )
    told = [(code, cell) for code, cell, _ in found(CUSTOMERS, guests, stage="linked")]
    assert told == [("REF05", "A3"), ("REF02", "A4"), ("REF01", "A5")]


def test_short_and_odd_ways_to_write_one_customer_are_taken_and_told() -> None:
    customers = table(
        "customer",
        """
        | 客户名称               |
        | 宁波沣裕遮阳制品制造厂 |
        | 武汉葵湾百货经营部     |
        | 宁波邕泰仪器仪表厂     |
        | 深圳邕泰电子有限公司   |
        """,
    )
    orders = table(
        "order",
        """
        | 客户名称            |
        | 浙江沣裕            |
        | 葵湾百货公司        |
        | 邕泰 仪器仪表       |
        | 邕泰                |
        | 深圳沣裕            |
        """,
    )
    data = checks.run(link(dataset(customers, orders), Settings()), Settings(), TODAY, "linked")
    assert list(data["order"]["customer"]) == [
        "宁波沣裕遮阳制品制造厂", "武汉葵湾百货经营部", "宁波邕泰仪器仪表厂", "邕泰", "深圳沣裕",
    ]  # fmt: skip
    assert [(each.code, cells(each)) for each in data.findings] == [
        ("REF02", ["A6"]),  # either of two
        ("REF01", ["A7"]),  # another town
        ("REF06", ["A3"]),
        ("REF06", ["A4"]),
        ("REF06", ["A5"]),
    ]
