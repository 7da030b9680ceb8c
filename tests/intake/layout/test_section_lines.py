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
