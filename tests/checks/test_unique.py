from __future__ import annotations

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
