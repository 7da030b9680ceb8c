"""Headers of two and three rows: every sheet as it stands, every column as it is read."""

from __future__ import annotations

import pytest

from crmsheets.intake.layout.double_header import shown_as
from crmsheets.intake.match import Match
from crmsheets.intake.recognise import recognise
from crmsheets.intake.rows import classified
from crmsheets.model.grid import Block, Grid
from crmsheets.templates import shipped
from tests.intake.sheets import grid


def seen(sheet: Grid) -> Match:
    match = recognise(sheet, shipped())
    assert match is not None
    return match


def by_column(match: Match) -> list[tuple[int, str, str]]:
    return sorted((column, name, match.headers[name]) for name, column in match.columns.items())


GROUPED = """
    | 客户资料表 | | | | |
    | 客户名称 | 联系方式 | | 公司地址 | 备注 |
    | | 联系人 | 电话 | | |
    | 顺达五金 | 张三 | 13800000000 | 东莞 | x |
    | 达顺电子 | 李四 | 13800000001 | 宁波 | |
"""
CONTACTS = [
    (1, "customer_name", "客户名称"),
    (2, "contact_name", "联系方式 联系人"),
    (3, "phone", "联系方式 电话"),
    (4, "address", "公司地址"),
    (5, "note", "备注"),
]


@pytest.mark.parametrize(
    "merges",
    [((1, 1, 1, 5), (2, 1, 3, 1), (2, 2, 2, 3), (2, 4, 3, 4), (2, 5, 3, 5)), ()],
    ids=["merged", "without merges"],
)
def test_a_group_stands_above_its_columns(merges: tuple[Block, ...]) -> None:
    match = seen(grid(GROUPED, merges=merges))
    assert (match.upper, match.header_row, match.first_row) == ((2,), 3, 4)
    assert by_column(match) == CONTACTS
    assert match.extras == {}
    found = classified(grid(GROUPED, merges=merges), match)
    assert (found.records, found.skipped) == ((4, 5), {"title": 1, "header": 2})


def test_both_rows_on_the_next_page_are_a_repeated_header() -> None:
    sheet = grid(GROUPED + """
        | 客户名称 | 联系方式 | | 公司地址 | 备注 |
        | | 联系人 | 电话 | | |
        | 宏发电器 | 王五 | 13800000002 | 佛山 | |
    """, merges=((2, 2, 2, 3), (6, 2, 6, 3)))  # fmt: skip
    found = classified(sheet, seen(sheet))
    assert (found.records, found.skipped) == ((4, 5, 8), {"title": 1, "header": 4})


def test_the_lower_word_may_need_the_upper_one() -> None:
    match = seen(grid("""
        | 客户 | 产品 | 数量 | 日期 | | 客户 | |
        | | | | 下单 | 发货 | 地址 | 单号 |
        | 顺达 | A1 | 5 | 2024-03-05 | 2024-03-09 | 东莞 | P1 |
    """, merges=((1, 4, 1, 5), (1, 6, 1, 7))))  # fmt: skip
    found = {name: column for column, name, _ in by_column(match)}
    assert (found["order_date"], found["ship_date"]) == (4, 5)


@pytest.mark.parametrize(
    ("second", "amount"),
    [
        ("| | | | | 个 | 元 |", "金额(元)"),
        ("| 必填 | 必填 | 必填 | 必填 | 必填 | 选填 |", "金额"),
        ("| Customer | PO | Date | Item | Qty | Amount |", "金额 Amount"),
    ],
)
def test_the_second_row_may_be_units_hints_or_english(second: str, amount: str) -> None:
    match = seen(grid(f"""
        | 客户名称 | 订单号 | 下单日期 | 产品 | 数量 | 金额 |
        {second}
        | 顺达五金 | P1 | 2024-03-05 | A1 | 5 | 50 |
    """))  # fmt: skip
    assert (match.upper, match.header_row) == ((1,), 2)
    assert [name for _, name, _ in by_column(match)] == [
        "customer_name", "order_id", "order_date", "product_model", "quantity", "amount",
    ]  # fmt: skip
    assert match.headers["amount"] == amount


def test_three_rows_are_one_header() -> None:
    match = seen(grid("""
        | 客户名称 | 联系方式 | | |
        | | 负责人 | | 公司 |
        | | 联系人 | 手机 | 传真 |
        | 顺达五金 | 张三 | 13800000000 | 1 |
    """, merges=((1, 1, 3, 1), (1, 2, 1, 4), (1, 5, 1, 6), (2, 2, 2, 3))))  # fmt: skip
    assert (match.upper, match.header_row) == ((1, 2), 3)
    assert match.columns["contact_name"] == 2
    assert match.columns["phone"] == 3


def test_a_group_over_equal_words_tells_them_apart() -> None:
    sheet = grid("""
        | | | | | 一车间 | | 二车间 | |
        | 客户名称 | 联系人 | 电话 | 地址 | 工序 | 机台 | 工序 | 机台 |
        | 顺达五金 | 张三 | 13800000000 | 东莞 | 冲 | 3 | 磨 | 4 |
    """)
    match = seen(sheet)
    assert match.upper == (1,)
    assert list(match.extras.values()) == [
        "一车间 工序",
        "一车间 机台",
        "二车间 工序",
        "二车间 机台",
    ]


def test_one_header_over_two_columns_is_the_one_that_fits() -> None:
    match = seen(grid("""
        | 客户 | | 联系人 | 电话 |
        | C001 | 顺达五金 | 张三 | 13800000000 |
        | C002 | 达顺电子 | 李四 | 13800000001 |
    """, merges=((1, 1, 1, 2),)))  # fmt: skip
    assert match.columns["customer_name"] == 2
    assert match.upper == ()
    assert match.extras == {1: "客户"}


def test_the_lower_word_alone_may_be_understood() -> None:
    match = seen(grid("""
        | 客户名称 | 订单号 | 产品 | 数量 | 第一批 | |
        | | | | | 出货时间 | 车次 |
        | 顺达 | P1 | A1 | 5 | 2024-03-05 | 7 |
    """, merges=((1, 5, 1, 6),)))  # fmt: skip
    assert match.columns["ship_date"] == 5
    assert match.extras == {6: "第一批 车次"}


@pytest.mark.parametrize(
    "line",
    ["| 2024年订单 | | | | |", "| 顺达五金厂 | | | | 销售部 |", "| 单位：元 | | | | 制表：王 |"],
)
def test_a_line_above_the_header_is_a_title(line: str) -> None:
    match = seen(grid(f"""
        {line}
        | 客户名称 | 订单号 | 日期 | 产品 | 数量 |
        | 顺达 | P1 | 2024-03-05 | A | 5 |
    """, merges=((1, 1, 1, 5),)))  # fmt: skip
    assert (match.upper, match.header_row) == ((), 2)


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        ("| 客户名称 | 联系人 | | 电话 |", "| 甲 | 乙 | 丙 | |"),
        ("| | 客户名称 | 联系人 | 电话 |", "| 甲 | 乙 | | |"),
        ("| 客户名称 | 联系人 | | 电话 |", "| 甲 | | 丙 | |"),
    ],
)
def test_words_below_that_fit_no_group_are_a_record(upper: str, lower: str) -> None:
    match = seen(grid(f"{upper}\n{lower}"))
    assert (match.upper, match.header_row) == ((), 1)


def test_a_record_of_words_is_no_second_header() -> None:
    match = seen(grid("""
        | 客户名称 | 跟进日期 | 跟进方式 | 沟通内容 | 跟进人 |
        | 顺达 | 昨天 | 电话 | 要报价 | 周敏 |
        | 达顺 | 今天 | 拜访 | 看样品 | 周敏 |
    """))  # fmt: skip
    assert (match.upper, match.header_row) == ((), 1)


@pytest.mark.parametrize(
    ("texts", "shown"),
    [
        (("联系方式", "电话"), "联系方式 电话"),
        (("金额", "万元"), "金额(万元)"),
        (("金额", "(元)"), "金额(元)"),
        (("客户名称", "必填"), "客户名称"),
        (("一季度", "1月"), "1月"),
        (("必填",), "必填"),
    ],
)
def test_the_words_of_a_column_are_shown_as_one_header(texts: tuple[str, ...], shown: str) -> None:
    assert shown_as(texts) == shown


def test_a_colon_behind_one_header_changes_nothing() -> None:
    sheet = grid("""
        | 客户编号： | 客户名称 | 电话 | 地区 | | 备注 |
        | | | | 省 | 市 | |
        | C1 | 顺达五金 | 13800000000 | 广东 | 东莞 | x |
    """, merges=((1, 4, 1, 5),))  # fmt: skip
    match = seen(sheet)
    assert (match.upper, match.header_row) == ((1,), 2)


def test_a_group_that_says_another_thing_leaves_the_lower_word_its_meaning() -> None:
    match = seen(grid("""
        | 客户名称 | 跟进日期 | 跟进内容 | 样品 | |
        | | | | 件数 | 下次联络日 |
        | 顺达五金 | 2024-03-05 | 寄了两套样品，等回复 | 2 | 2024-03-12 |
        | 达顺电子 | 2024-03-06 | 电话联系，说价格偏高 | 3 | 2024-03-20 |
    """, merges=((1, 4, 1, 5),)))  # fmt: skip
    assert match.template.name == "followup"
    assert (match.columns["next_date"], match.headers["next_date"]) == (5, "下次联络日")
    assert match.extras == {4: "样品 件数"}
