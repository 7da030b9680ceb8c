from __future__ import annotations

from dataclasses import replace

from crmsheets.model.table import Table
from tests.checks.running import codes, found
from tests.tables import table

HEAD = "| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 单价 |\n"


def test_an_order_number_of_two_customers_or_days() -> None:
    sheet = table(
        "order",
        HEAD
        + """
        | 顺达 | PO1 | 2024-12-3 | X100 | 100 | 12 |
        | 顺达 | PO1 | 2024-12-3 | X200 | 100 | 12 |
        | 恒通 | PO1 | 2024-12-3 | X300 | 100 | 12 |
        | 恒通 | po1 | 2024-12-3 | X400 | 100 | 12 |
        | 顺达 | PO1 | 2024-2-3 | X500 | 100 | 12 |
        | 顺达 | PO1 |  | X600 | 100 | 12 |
        |  | PO1 | 2024-12-3 | X700 | 100 | 12 |
        | 新力 | PO2 | 2024-12-3 | X100 | 100 | 12 |
        """,
    )
    assert found(sheet, stage="linked") == [
        (
            "UNIQ01",
            "B5",
            "PO1 已经是顺达的订单（a.xlsx 订单!B3），这里写的是恒通。请核对单号或客户。",
        ),
        (
            "UNIQ02",
            "C7",
            ("PO1 这里写的是 2024-2-3，前面写的是 2024-12-3（a.xlsx 订单!B3）。请核对单号或日期。"),
        ),
    ]


CUSTOMERS = table(
    "customer",
    """
    | 客户名称 | 客户简称 |
    | 江门市恒佳卫浴有限公司 |  |
    | 佛山市恒通电器厂 |  |
    """,
)


def test_a_short_form_is_asked_about_once_and_is_no_other_customer() -> None:
    sheet = table(
        "order",
        HEAD
        + """
        | 江门市恒佳卫浴有限公司 | PO1 | 2024-12-3 | X100 | 100 | 12 |
        | 恒佳 | PO1 | 2024-12-3 | X200 | 100 | 12 |
        | 恒佳 | PO1 | 2024-11-3 | X300 | 100 | 12 |
        | 华为 | PO1 | 2024-12-3 | X400 | 100 | 12 |
        """,
    )
    assert codes(CUSTOMERS, sheet, stage="linked") == [
        ("REF05", "A4"),
        ("REF01", "A6"),
        ("UNIQ02", "C5"),
        ("UNIQ01", "B6"),
    ]
    # Without a customer sheet nothing else says that two names stand for one order.
    assert ("UNIQ01", "B4") in codes(sheet, stage="linked")


def test_a_return_has_a_day_of_its_own() -> None:
    sheet = table(
        "order",
        """
        | 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 订单状态 |
        | 恒佳 | PO1 | 2024-12-3 | X100 | 100 |  |
        | 恒佳 | PO1 | 2024-12-20 | X100 | -5 |  |
        | 恒佳 | PO1 | 2024-12-21 | X100 | 5 | 退货 |
        | 恒佳 | PO1 | 2024-12-22 | X100 | 5 |  |
        """,
    )
    assert [each for each in codes(sheet, stage="linked") if each[0] == "UNIQ02"] == [
        ("UNIQ02", "C6")
    ]


def test_a_line_twice_in_one_sheet() -> None:
    rows = """
        | 顺达 | PO1 | 2024-12-3 | X100 | 100 | 12 |
        | 顺达 | PO1 | 2024-12-3 | X100 | 50 | 12 |
        | 顺达 | PO1 | 2024-12-3 | X100 | 100 | 12 |
        |  |  |  | X100 | 100 | 12 |
        |  |  |  | X100 | 100 | 12 |
        """
    twice = (
        "UNIQ03",
        "B5",
        "PO1 的这一行和第3行一样（产品、数量、单价都相同），两行都算了。重复的请删掉。",
    )
    assert found(table("order", HEAD + rows), stage="linked") == [twice]
    copies = (table("order", HEAD + rows), table("order", HEAD + rows, file="b.xlsx"))
    assert found(*copies, stage="linked") == [twice, twice]


def test_lines_carried_over_to_another_sheet_of_the_file() -> None:
    april = """
        | 顺达 | PO1 | 2024-4-3 | X100 | 100 | 12 |
        | 恒佳 | PO2 | 2024-4-5 | X200 | 50 | 8 |
        """
    may = april + "| 顺达 | PO3 | 2024-5-3 | X100 | 100 | 12 |\n"
    first, second = table("order", HEAD + april), sheet_named("5月", table("order", HEAD + may))
    assert found(first, second, stage="linked") == [
        (
            "UNIQ04",
            "B3",
            (
                "有 2 行和「订单」里的一模一样（单号、日期、产品、数量、单价都相同），两张表都算了。"
                "是从那边带过来的，就删掉一边。"
            ),
        )
    ]


def test_lines_without_a_number_are_carried_over_only_if_they_are_several() -> None:
    def both(rows: str) -> list[tuple[str, str]]:
        first, second = table("order", HEAD + rows), sheet_named("5月", table("order", HEAD + rows))
        return [each for each in codes(first, second, stage="linked") if each[0] == "UNIQ04"]

    lines = [f"| 顺达 |  | 2024-4-{day} | X100 | 100 | 12 |" for day in (1, 2, 3)]
    assert both("\n".join(lines[:2])) == []
    assert both("\n".join(lines)) == [("UNIQ04", "B3")]
    assert both("\n".join(line.replace("| X100", "|") for line in lines)) == []


def sheet_named(name: str, whole: Table) -> Table:
    return replace(whole, places=tuple(replace(each, sheet=name) for each in whole.places))
