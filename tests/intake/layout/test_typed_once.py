from __future__ import annotations

import pytest

from tests.intake.layout.reading import places, read, records, said


def test_a_customer_typed_once_above_its_rows() -> None:
    found = read(
        """
        | 客户名称 | 下单日期 | 产品型号 | 数量 |
        | 顺达五金 | 2024-03-05 | X100 | 5 |
        |  | 2024-03-06 | X200 | 6 |
        |  | 2024-03-09 | X100 | 7 |
        | 恒通电子 | 2024-03-05 | X100 | 8 |
        |  | 2024-03-11 | X300 | 9 |
        | 明辉灯饰 | 2024-03-12 | X300 | 10 |
        """
    )
    assert [row[2] for row in records(found, "customer_name")] == [
        *["顺达五金"] * 3,
        *["恒通电子"] * 2,
        "明辉灯饰",
    ]
    assert places(found, "customer_name") == ["A2", "A2", "A2", "A5", "A5", "A7"]
    assert said(found) == [("LAY23", "A1", "顺达五金")]
    (told,) = [each for each in found.findings if each.code == "LAY23"]
    assert (told.got["rows"], told.got["groups"]) == (3, 2)


def test_number_day_and_customer_of_an_order_of_several_lines() -> None:
    found = read(
        """
        | 订单编号 | 下单日期 | 客户名称 | 产品型号 | 数量 |
        | P1 | 2024-03-05 | 顺达五金 | X100 | 5 |
        |  |  |  | X200 | 6 |
        | P2 | 2024-03-06 | 恒通电子 | X100 | 7 |
        |  |  |  | X200 | 8 |
        | P3 | 2024-03-08 | 顺达五金 | X300 | 9 |
        """
    )
    assert records(found, "order_id", "order_date", "customer_name") == [
        (2, 0, "P1", "2024-03-05", "顺达五金"),
        (3, 0, "P1", "2024-03-05", "顺达五金"),
        (4, 0, "P2", "2024-03-06", "恒通电子"),
        (5, 0, "P2", "2024-03-06", "恒通电子"),
        (6, 0, "P3", "2024-03-08", "顺达五金"),
    ]
    assert [code for code, _, _ in said(found)] == ["LAY23"] * 3


def test_a_day_typed_once_above_the_orders_of_that_day() -> None:
    found = read(
        """
        | 下单日期 | 客户名称 | 产品型号 | 数量 |
        | 2024-03-05 | 顺达五金 | X100 | 5 |
        |  | 恒通电子 | X200 | 6 |
        | 2024-03-06 | 顺达五金 | X100 | 7 |
        |  | 明辉灯饰 | X200 | 8 |
        """
    )
    assert [row[2] for row in records(found, "order_date")] == [
        "2024-03-05",
        "2024-03-05",
        "2024-03-06",
        "2024-03-06",
    ]


@pytest.mark.parametrize(
    "sheet",
    [
        # one forgotten name among many
        """
        | 客户名称 | 下单日期 | 产品型号 | 数量 |
        | 顺达五金 | 2024-03-05 | X100 | 5 |
        | 恒通电子 | 2024-03-06 | X200 | 6 |
        |  | 2024-03-09 | X100 | 7 |
        | 明辉灯饰 | 2024-03-05 | X100 | 8 |
        """,
        # names are repeated elsewhere: nobody groups so
        """
        | 客户名称 | 下单日期 | 产品型号 | 数量 |
        | 顺达五金 | 2024-03-05 | X100 | 5 |
        | 顺达五金 | 2024-03-06 | X200 | 6 |
        |  | 2024-03-09 | X100 | 7 |
        |  | 2024-03-05 | X100 | 8 |
        """,
        # a row between that is no record
        """
        | 客户名称 | 下单日期 | 产品型号 | 数量 |
        | 顺达五金 | 2024-03-05 | X100 | 5 |
        |  | 2024-03-06 | X200 | 6 |
        | 小计 | | | 11 |
        |  | 2024-03-09 | X100 | 7 |
        | 恒通电子 | 2024-03-05 | X100 | 8 |
        """,
        # figures alone are no record of their own
        """
        | 客户名称 | 下单日期 | 产品型号 | 数量 | 金额 |
        | 顺达五金 | 2024-03-05 | X100 | 5 | 50 |
        |  |  |  | 6 | 60 |
        | 恒通电子 | 2024-03-06 | X200 | 6 | 60 |
        |  |  |  | 7 | 70 |
        """,
        # nothing stands above the first
        """
        | 客户名称 | 下单日期 | 产品型号 | 数量 |
        |  | 2024-03-05 | X100 | 5 |
        | 恒通电子 | 2024-03-06 | X200 | 6 |
        |  | 2024-03-07 | X200 | 6 |
        """,
        # a dash says that there is none
        """
        | 客户名称 | 下单日期 | 产品型号 | 数量 |
        | - | 2024-03-05 | X100 | 5 |
        |  | 2024-03-06 | X200 | 6 |
        |  | 2024-03-07 | X200 | 6 |
        """,
    ],
)
def test_blank_cells_that_may_mean_anything_stay_blank(sheet: str) -> None:
    found = read(sheet)
    assert None in [row[2] for row in records(found, "customer_name")]
    assert said(found, "LAY23") == []


@pytest.mark.parametrize("second", ["| 恒通电子 | 2024-03-05 |  |", "| 顺达五金 | 2024-03-09 |  |"])
def test_a_number_is_carried_within_one_customer_and_day(second: str) -> None:
    found = read(
        f"""
        | 客户名称 | 下单日期 | 订单编号 | 产品型号 | 数量 |
        | 顺达五金 | 2024-03-05 | P1 | X100 | 5 |
        {second} X200 | 6 |
        | 明辉灯饰 | 2024-03-10 | P2 | X100 | 5 |
        | 明辉灯饰 | 2024-03-10 |  | X200 | 5 |
        """
    )
    assert [row[2] for row in records(found, "order_id")] == ["P1", None, "P2", None]


def test_in_a_list_of_customers_a_blank_name_is_asked_for() -> None:
    found = read(
        """
        | 客户名称 | 联系人 | 联系电话 |
        | 顺达五金 | 王芳 | 13800000000 |
        |  | 李强 | 13800000001 |
        |  | 张敏 | 13800000002 |
        """,
        "客户",
    )
    assert [row[2] for row in records(found, "customer_name")] == ["顺达五金", None, None]


def test_a_name_written_again_behind_a_blank_line_and_orders_not_yet_shipped() -> None:
    shipped = "\n".join(
        f"|  | P{n} | 2024-03-{n:02} | X100 | 7 | 2024-04-02 |" for n in range(6, 12)
    )
    found = read(
        f"""
        | 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 发货日期 |
        | 顺达五金 | P4 | 2024-03-04 | X100 | 5 | 2024-03-20 |
        |  | P5 | 2024-03-05 | X200 | 6 | 2024-03-22 |
        {shipped}
        |  |  |  |  |  |  |
        | 顺达五金 | P20 | 2024-03-20 | X200 | 6 | 2024-04-20 |
        |  | P21 | 2024-03-21 | X100 | 7 | 2024-04-20 |
        |  | P22 | 2024-03-22 | X300 | 9 |  |
        """
    )
    assert {row[2] for row in records(found, "customer_name")} == {"顺达五金"}
    assert [code for code, _, _ in said(found)] == ["LAY23"]
