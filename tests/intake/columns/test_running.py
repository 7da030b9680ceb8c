"""Columns that only count the rows are no numbers of customers or orders."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crmsheets.intake.columns.profile import profile
from crmsheets.intake.columns.running import may_count, only_counts
from crmsheets.intake.match import Match, completed
from crmsheets.model.markers import ROLE
from tests.intake.sheets import grid
from tests.tables import template

LIST = """
| {} | 客户及联系人 | 平时叫法 | 联系电话 |
| {} | 成都联丰自动化厂 赵德胜 | 联丰 | 13812345670 |
| {} | 青岛金佰光电有限公司 罗建国 | 金佰 | 13812345671 |
| {} | 东莞市富源照明厂 罗雪琴 | 富源 | 13812345672 |
| {} | 中山泰昌充电设备有限公司 罗淑芬 | 泰昌 | 13812345673 |
"""


def match(header: str, *cells: str) -> Match:
    return completed(grid(LIST.format(header, *cells)), template("customer"), 1, {})


@pytest.mark.parametrize("header", ["#", "No.", "编号", "Nr", "ID"])
def test_a_running_count_is_no_customer_number(header: str) -> None:
    assert "customer_id" not in match(header, "1", "2", "3", "4").columns


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("客户编号", ("1", "2", "3", "4")),  # says whose number it is
        ("编号", ('"001"', '"002"', '"003"', '"004"')),
        ("编号", ("3", "17", "4", "9")),
        ("#", ("C01", "C02", "C03", "C04")),
    ],
)
def test_other_numbers_are_the_customers(header: str, cells: tuple[str, ...]) -> None:
    assert match(header, *cells).columns["customer_id"] == 1


def test_a_list_of_our_own_numbers_as_it_says() -> None:
    sheet = grid("| 编号 | 客户名称 |\n| 1 | 顺达 |\n| 2 | 恒通 |\n| 3 | 南桥 |")
    ours = replace(sheet, source=replace(sheet.source, properties={ROLE: "packet"}))
    assert "customer_id" not in completed(sheet, template("customer"), 1, {}).columns
    assert "customer_id" in completed(ours, template("customer"), 1, {}).columns


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ("1 2 3 4 5", True),
        ("1 2 4 5 6", True),  # a row was deleted
        ("1 2 3 1 2 3", True),  # from 1 again in each part
        ("1 四川总计 2 3 4", True),
        ("1 2", False),
        ("2 3 4 5", False),
        ("1 5 9 2 4", False),
        ("1 甲 乙 2 丙 3", True),  # lines between the parts
        ("1 A2 3 B4 5", False),
    ],
)
def test_numbers_run_from_one(cells: str, expected: bool) -> None:
    sheet = grid("\n".join(["| # |", *(f"| {cell} |" for cell in cells.split())]))
    assert only_counts("#", profile(sheet, 1, 2)) is expected
    assert not only_counts("客户编号", profile(sheet, 1, 2))


@pytest.mark.parametrize(
    ("header", "expected"), [("#", True), ("序", True), ("款号", False), (5, False)]
)
def test_a_header_that_may_count(header: str | int, expected: bool) -> None:
    assert may_count(header) is expected


def test_a_running_count_is_no_product_either() -> None:
    sheet = """
    | No. | 受理日期 | 客户名称 | 返修的东西 | 问题描述 | 处理人 |
    | 1 | 2024-03-05 | 顺达五金 | 抽屉锁103 | 锁芯卡 | 周敏 |
    | 2 | 2024-03-06 | 恒通电子 | M6螺柱 | 滑丝 | 李强 |
    | 3 | 2024-03-08 | 明辉灯饰 | 铜垫片12*1 | 生锈 | 周敏 |
    """
    found = completed(grid(sheet), template("service"), 1, {})
    assert 1 not in found.columns.values()
