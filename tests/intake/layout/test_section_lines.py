from __future__ import annotations

from dataclasses import replace

import pytest

from crmsheets.intake.layout.section_lines import is_note, is_section, lone
from crmsheets.intake.recognise import recognise
from crmsheets.model.grid import Grid
from crmsheets.model.markers import ROLE
from crmsheets.templates import shipped
from tests.intake.sheets import grid

ORDERS = """
| 单号 | 下单日期 | 客户名称 | 型号 | 数量 |
| {line} | | | | |
| A1 | 2024-03-05 | 顺达五金 | X1 | 10 |
"""
DATED = """
| 下单日期 | 单号 | 客户名称 | 型号 | 数量 |
| {line} | | | | |
| 2024-03-05 | A1 | 顺达五金 | X1 | 10 |
"""
NAMED = """
| 客户名称 | 单号 | 下单日期 | 型号 | 数量 |
| {line} | | | | |
| 顺达五金 | A1 | 2024-03-05 | X1 | 10 |
"""
BELOW = NAMED.replace("| 顺达五金 | A1", "| | A1")
CUSTOMERS = """
| 客户名称 | 联系人 | 电话 | 地址 |
| {line} | | | |
| 顺达五金 | 张三 | 13800000000 | 长安镇1号 |
"""
NARROW = """
| 客户名称 | 联系人 | 电话 |
| {line} | | |
| 顺达五金 | 张三 | 13800000000 |
"""


def section(sheet: Grid) -> bool:
    match = recognise(sheet, shipped())
    assert match is not None
    cells = [(c, v) for c, v in enumerate(sheet.rows[1], start=1) if v is not None]
    return is_section(sheet, match, 2, cells)


@pytest.mark.parametrize(
    ("sheet", "lines", "expected"),
    [
        (ORDERS, "3月份 佛山市南桥卫浴有限公司 补单部分 周敏", True),
        (ORDERS, "A2 HW2401-B001 17 ---", False),
        (DATED, "3月份 一月 补单部分", True),
        (DATED, "3月5日", False),
        (NAMED, "3月份 广东 华东区 以下补录", True),
        (NAMED, "佛山市南桥卫浴有限公司 恒通", False),
        (BELOW, "佛山市南桥卫浴有限公司 恒通", True),
        (CUSTOMERS, "广东 广东省 华东区 老客户 A类 后面的是新开的 东莞市", True),
        (CUSTOMERS, "恒通 南桥卫浴 新的天地贸易有限公司 周敏", False),
        (NARROW, "广东", False),
    ],
)
def test_a_lone_word_is_a_line_over_the_rows_below(sheet: str, lines: str, expected: bool) -> None:
    found = {line: section(grid(sheet.format(line=line))) for line in lines.split()}
    assert found == dict.fromkeys(lines.split(), expected)


def test_the_last_row_of_a_table_is_over_nothing() -> None:
    sheet = NAMED.format(line="恒通").splitlines()
    assert not section(grid("\n".join(sheet[:3])))


def test_a_list_of_our_own_has_no_such_lines() -> None:
    sheet = grid(CUSTOMERS.format(line="广东"))
    ours = replace(sheet, source=replace(sheet.source, properties={ROLE: "packet"}))
    assert section(sheet)
    assert not section(ours)


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ([(1, " 广东\n省 ")], (1, "广东 省")),
        ([(1, 5)], None),
        ([(1, "广东"), (2, 5)], None),
        ([(1, "字" * 41)], None),
    ],
)
def test_the_only_cell_of_a_row(cells: list[tuple[int, str | int]], expected: object) -> None:
    assert lone(cells) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("第2页", True),
        ("备注：月底对账", True),
        ("后面的是新开的", True),
        ("新的天地贸易有限公司", False),
    ],
)
def test_a_note_says_something_of_its_own(text: str, expected: bool) -> None:
    assert is_note(text) is expected


def test_blank_rows_do_not_part_a_line_from_its_rows() -> None:
    lines = BELOW.format(line="恒通").strip().splitlines()
    assert section(grid("\n".join([*lines[:2], "| | | | | |", lines[2]])))


def test_blank_rows_between_a_line_and_its_rows_do_not_count() -> None:
    apart = BELOW.format(line="恒通机械").replace("| | A1", "| | | | | |\n| | A1")
    assert section(grid(apart))
    filled = NAMED.format(line="恒通机械").replace(
        "| 顺达五金 | A1", "| | | | | |\n| 顺达五金 | A1"
    )
    assert not section(grid(filled))


GROUPED = """
| 客户+联系人 | 联络电话 | 所在省 | 对接业务 | 客户来源 | 行业 | 收货地址 |
| 顺达五金有限公司 张经理 | 13812345678 | 广东 | 李雯 | 展会 | 家电 | 佛山市工业街90号 |
| {line} | | | | | | |
| 恒发电器厂 李小姐 | 13812345679 | 浙江 | 周敏 | 朋友介绍 | 五金 | 宁波市富民路2号 |
"""


def grouped(line: str, sheet: str = GROUPED) -> bool:
    match = recognise(grid(sheet.format(line=line), "客户"), shipped())
    assert match is not None
    whole = grid(sheet.format(line=line), "客户")
    cells = [(c, v) for c, v in enumerate(whole.rows[2], start=1) if v is not None]
    return is_section(whole, match, 3, cells)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        # in brackets, between rules, behind a bullet, or nothing but rules
        ("【A级】 〔恒通〕 （恒通） ——华东—— ==南区== ※老客户 ●恒通 ★★★ ==== 【】", True),
        # a grade, a region, a month, a part of the house, a number of rows behind it
        ("A级 A级（3家） B类客户 一、广东 (2)华南片 三月 业务一部 外贸部 潜在 重点客户 VIP", True),
        # a source, a trade, what the record below says in a column of its own
        ("展会 朋友介绍 广交会 五金 家电行业 周敏 宁波", True),
        ("Europe Prospects Exhibition Distributors", True),
        # the same with a word for a sum that nobody worked out
        ("四川汇总 华东小结 周敏统计", True),
        # names, whatever stands around them
        (
            "【东莞市恒通五金有限公司】 恒通五金 东莞市恒通五金有限公司 李四 客户12 恒通 南桥卫浴 恒通汇总",
            False,
        ),
    ],
)
def test_a_lone_word_among_full_rows_groups_them_or_is_a_name(lines: str, expected: bool) -> None:
    assert {line: grouped(line) for line in lines.split()} == dict.fromkeys(lines.split(), expected)


@pytest.mark.parametrize("line", ["Grade A", "Class B", "Key accounts", "A customers", "— 广东 —"])
def test_words_of_groups_may_be_several(line: str) -> None:
    assert grouped(line)


def test_names_that_all_stand_in_brackets_are_names() -> None:
    sheet = GROUPED.replace("顺达五金有限公司 张经理", "【顺达】").replace(
        "恒发电器厂 李小姐", "【恒发】"
    )
    assert not grouped("【恒通】", sheet)
    assert grouped("【恒通】")


def test_a_lone_name_below_rows_as_empty_is_a_record() -> None:
    sheet = "\n".join(
        f"| {name} | | | | | | |" if at else name
        for at, name in enumerate([GROUPED.strip().splitlines()[0], "顺达", "{line}", "恒发"])
    )
    assert not grouped("【恒通】", sheet)


def test_a_section_may_stand_beside_a_column_of_numbers() -> None:
    sheet = "\n".join(
        ("| 序号 " if not at else f"| {at if at != 2 else ''} ") + line
        for at, line in enumerate(GROUPED.strip().splitlines())
    )
    whole = grid(sheet.format(line="【A级】"), "客户")
    match = recognise(whole, shipped())
    assert match is not None
    assert is_section(whole, match, 3, [(2, "【A级】")])
    assert not is_section(whole, match, 3, [(3, "【A级】")])
