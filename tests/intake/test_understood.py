"""What was made of a block, column by column: for the mapping and for the screen."""

from __future__ import annotations

import pytest

from crmsheets.intake.understood import likely_header, samples, shape
from crmsheets.model.mapping import SPLIT, Block, Seen
from tests.intake.mapped import data, orders
from tests.intake.sheets import grid

SHEET = """
| 2024年订单 |
| 客户名称 | 订单编号 | 下单日期 | 数量 | 车牌号 | |
| 顺达五金 | PO1 | 2024-12-03 | 100 | 粤S1 | 甲 |
| | | | | | |
| 明珠塑胶 | PO2 | 2024-12-04 | 50 | 粤S1 | |
| 合计 | | | 150 | | |
"""


def block(sheet: str) -> Block:
    return data(orders(sheet)).blocks[0]


def test_every_column_has_its_header_its_field_and_its_first_values() -> None:
    found = block(SHEET)
    told = [(each.column, each.header, each.field, each.samples) for each in found.columns]
    assert told == [
        (1, "客户名称", "customer_name", ("顺达五金", "明珠塑胶")),
        (2, "订单编号", "order_id", ("PO1", "PO2")),
        (3, "下单日期", "order_date", ("2024-12-03", "2024-12-04")),
        (4, "数量", "quantity", ("100", "50")),
        (5, "车牌号", "", ("粤S1",)),
        (6, "", "", ("甲",)),
    ]
    assert (found.table, found.header_rows, found.ours) == ("order", (2,), False)


def test_the_rows_that_are_no_records_are_named() -> None:
    assert block(SHEET).left_out == {"title": (1,), "header": (2,), "blank": (4,), "total": (6,)}


def test_a_sheet_nobody_knows_is_shown_with_its_likeliest_header() -> None:
    found = block("| 清单 |\n| 甲 | 乙 |\n| 7 | 8 |\n| 9 | 10 |")
    assert (found.table, found.header_rows) == ("", (2,))
    assert [(each.header, each.samples) for each in found.columns] == [
        ("甲", ("7", "9")),
        ("乙", ("8", "10")),
    ]


def test_a_column_that_two_headers_claim_is_doubtful() -> None:
    found = block(
        "| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 数量 |\n"
        "| 顺达五金 | PO1 | 2024-12-03 | X100 | 100 | 200 |"
    )
    assert {(each.header, each.rivals) for each in found.doubtful} == {("数量", ("quantity",))}


def test_the_shape_is_that_of_the_words_in_any_order() -> None:
    assert shape(["客户 名称", "数量"]) == shape(["数量", "客户名称*", ""])
    assert shape(["数量"]) != shape(["单价"])
    assert shape(["", " "]) == ""


@pytest.mark.parametrize(
    ("sheet", "row"),
    [
        ("| 清单 |\n| 甲 | 乙 |\n| a | b |", 2),
        ("| 1 | 2 |\n| 3 | 4 |", 0),
        ("| 同 | 同 |\n| 甲 | 乙 |", 2),
    ],
    ids=["under a title", "no words", "one word twice"],
)
def test_the_likeliest_header(sheet: str, row: int) -> None:
    assert likely_header(grid(sheet)) == row


def test_of_a_block_only_its_own_rows_can_head_it() -> None:
    cut = grid("| a | b | c |\n| 甲 | 乙 | |\n| 丙 | 丁 | |", block=(2, 1, 3, 3))
    assert likely_header(cut) == 2


def test_samples_are_short_and_differ() -> None:
    long = "很长的一句话" * 20
    told = samples(grid(f"| h |\n| x |\n| x |\n| {long} |"), 1, 2)
    assert told[0] == "x"
    assert told[1].endswith("…")
    assert len(told[1]) == 40


def test_ours_needs_no_look() -> None:
    from tests.intake.sheets import reading, source

    ours = reading(
        (
            "订单",
            "| order.customer_name | order.order_id |\n| 客户名称 | 订单编号 |\n| 顺达 | PO1 |",
        ),
        of=source(properties={"crmsheets.role": "template"}),
    )
    (found,) = data(ours).blocks
    assert found.ours
    assert found.columns[0] == Seen(
        column=1,
        header="客户名称",
        field="customer_name",
        rung="keys",
        confidence=1.0,
        samples=("顺达",),
    )


def test_a_sum_of_months_is_no_amount_and_cells_of_several_talks_were_read() -> None:
    sheet = block(
        "| 2024年各客户销量（只） | | | | |\n"
        "| 客户名称 | 10月 | 11月 | 12月 | 合计 |\n"
        "| 顺达五金 | 100 | 200 | 300 | 600 |\n"
        "| 明珠塑胶 | 50 | 60 | | 110 |"
    )
    assert [each.field for each in sheet.columns][-2:] == ["quantity", ""]
    talks = block(
        "| 客户名称 | 联系人 | 联系电话 | 联系记录 |\n"
        "| 顺达五金 | 张三 | 13800000000 | 2024-03-05 电话：要报价；2024-03-20 拜访：看样 |\n"
        "| 明珠塑胶 | 李四 | 13900000000 | 2024-04-02 微信：再等等；2024-05-06 电话：下单 |"
    )
    assert (talks.columns[-1].field, talks.columns[-1].rung) == ("", SPLIT)
