"""What a header row and the cells below it look like on their face."""

from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.intake.layout.header_cells import heads, kind, lines_above, words_of, wordy
from crmsheets.model.grid import Value
from tests.intake.sheets import grid


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (("客户", None, " ", "电话"), True),
        (("款号", 36, 37, "数量"), True),
        (("客户", 2023, 2024, "合计"), True),
        (("客户", "电话", 13800000000), False),
        (("客户", "电话", 3.5), False),
        (("客户", "电话", True), False),
        (("顺达五金有限公司", "电话"), False),
        (("客户：顺达", "电话"), False),
        (("*下单公司", "★ 购货公司 ▼", "电话"), True),
        (("*顺达公司", "电话"), False),
        (("备注：", "电话"), True),
        (("客户", "满意吗？", "Improved?"), True),
        (("客户", "样品收到了吗？对方说还没有收到，我们去问", "电话"), False),
        (("客户", "2024-03-05"), False),
        (("客户", "请认真填写。"), False),
        (("客户", "这一格写得太长了所以不会是一个标题而是一句说明的话"), False),
        (("Customer's own reference number", "Requested delivery"), True),
        (("客户",), False),
        (("数量", "数量", "数量"), False),
        ((1, 2, 3), False),
        ((), False),
    ],
)
def test_a_header_is_a_row_of_words(row: tuple[Value, ...], expected: bool) -> None:
    assert wordy(row) is expected


def test_words_stand_by_their_columns() -> None:
    assert words_of(("款号", None, 36, "数量\n(双)")) == {1: "款号", 3: "36", 4: "数量\n(双)"}
    assert words_of(("款号", "￥36.00")) is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, ""),
        (" ", ""),
        (dt.date(2024, 3, 5), "day"),
        (dt.time(9), "day"),
        ("2024年3月5日", "day"),
        ("3/5", "day"),
        (5, "figure"),
        ("￥1,200.00元", "figure"),
        ("0769-8800 1234", "phone"),
        (13800000000, "phone"),
        (23800000000.0, "figure"),
        ("顺达", "word"),
    ],
)
def test_a_cell_is_of_one_kind(value: Value, expected: str) -> None:
    assert kind(value) == expected


@pytest.mark.parametrize(
    ("sheet", "expected"),
    [
        ("| 甲 | 乙 | 丙 |\n| a | b | 2024-03-05 |", True),
        ("| 甲 | 乙 | 丙 |\n| a | b | 13800000000 |\n| a | b | x |", False),
        ("| 甲 | 乙 | 丙 |\n| a | 5 | 6 |", True),
        ("| 甲 | 乙 | 丙 |\n| a | b | 6 |", False),
        ("| 甲 | 乙 | 丙 |\n| a | | |", False),
        ("| 甲 | 乙 |\n| 3 | 5 |", False),
        ("| Jun 29 | 甲 | 4/5 |\n| Jun 30 | 乙 | 3/5 |\n| Jul 9 | 丙 | 2/5 |", False),
    ],
)
def test_a_header_stands_above_columns_of_other_things(sheet: str, expected: bool) -> None:
    assert heads(grid(sheet), 1) is expected


def test_titles_are_short_lines_without_a_colon() -> None:
    sheet = grid("""
        | 2024年订单 | | |
        | 说明：采购的另外记 | | |
        | 甲 | 乙 | |
        | 这一行说明写得特别长，长到不可能是一张表的标题，所以不算标题的。 | | |
        | 客户 | 电话 | 地址 |
    """)
    assert lines_above(sheet, 5) == ["2024年订单"]


@pytest.mark.parametrize(
    "months",
    [
        "202201 202202 202203",
        "2022-11 2022-12 2023-01",
        "2022年1月 2022年2月 2022年3月",
        "22年1月 22年2月 22年3月",
        "01/2022 02/2022 03/2022",
    ],
)
def test_months_that_follow_one_another_are_headers(months: str) -> None:
    row = ["购买单位", *months.split(), "全年合计"]
    assert list((words_of(row) or {}).values()) == row


@pytest.mark.parametrize(
    "months", ["202203 202202 202201", "2022-01 2022-03 2022-04", "202201 202202"]
)
def test_months_in_no_order_are_values(months: str) -> None:
    assert words_of(["购买单位", *months.split()]) is None


def test_months_may_be_whole_numbers_but_nothing_else_that_is_a_value() -> None:
    assert words_of(["客户", 202201, 202202, 202203]) == {
        1: "客户",
        2: "202201",
        3: "202202",
        4: "202203",
    }
    assert words_of(["客户", 202201, 202202, 202203, 4.5]) is None
    assert words_of(["客户", 202201, 202202, 202203, True]) is None
