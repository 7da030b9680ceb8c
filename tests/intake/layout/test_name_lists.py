"""Lists of nothing but names: customers by header or by what they are called, else asked."""

from __future__ import annotations

import pytest

from crmsheets.intake.layout.name_lists import name_list, seems_names
from crmsheets.intake.rows import classified
from crmsheets.model.grid import Grid, Source
from crmsheets.templates import shipped
from tests.intake.mapped import codes, data, told
from tests.intake.sheets import grid, reading, source

FIRMS = ["南桥卫浴有限公司", "明辉灯饰厂", "顺达五金有限公司", "恒通电子厂", "宏达科技有限公司"]


def column(*cells: str) -> str:
    return "\n".join(f"| {cell} |" for cell in cells)


def customers(sheet: Grid) -> list[object]:
    """The cells of the rows that are read as customers."""
    match = name_list(sheet, shipped())
    if match is None:
        return []
    at = match.columns["customer_name"]
    return [sheet.at(row, at) for row in classified(sheet, match).records]


@pytest.mark.parametrize(
    ("sheet", "name", "read"),
    [
        (column("客户名称", *FIRMS[:2]), "Sheet1", FIRMS[:2]),
        (column("2024年", "公司名称", *FIRMS), "Sheet1", FIRMS),
        (column(*FIRMS), "客户", FIRMS),
        (column("客户名单", *FIRMS, "备注：截至三月", "共5家"), "Sheet1", FIRMS),
        (column("客户名称", FIRMS[0], "老李", FIRMS[1], "第1页/共2页"), "Sheet1",
         [FIRMS[0], "老李", FIRMS[1]]),
        ("| 客户名单 | |\n| 序号 | 单位名称 |\n| 1 | 南桥卫浴厂 |\n| 2 | 明辉灯饰厂 |\n| 合计 | 2家 |", "Sheet1",
         ["南桥卫浴厂", "明辉灯饰厂"]),
        # Not surely customers, or no names at all:
        (column("客户名称", "老李", "小陈"), "Sheet1", []),
        (column(*FIRMS[:4]), "客户", []),
        (column(*FIRMS), "Sheet1", []),
        (column("供应商名单", "单位名称", *FIRMS), "Sheet1", []),
        (column("供应商及客户名单", *FIRMS), "Sheet1", []),
        (column("客户", "要货急，请先发。", FIRMS[0]), "Sheet1", []),
        (column("客户名称", FIRMS[0], FIRMS[0], FIRMS[0]), "Sheet1", []),
        (column("客户名称"), "Sheet1", []),
        ("| 客户名称 | 电话 |\n| 南桥卫浴厂 | 座机 |\n| 明辉灯饰厂 | 手机 |", "Sheet1", []),
        ("| 客户名称 | | |\n| 南桥卫浴厂 | a | b |", "Sheet1", []),
    ],
)  # fmt: skip
def test_a_column_of_firms_is_read_where_something_says_whose_they_are(
    sheet: str, name: str, read: list[str]
) -> None:
    assert customers(grid(sheet, name)) == read


def test_a_file_called_customers_says_it_too() -> None:
    named = grid(column(*FIRMS), "", of=source("2024/客户名单.csv"))
    assert customers(named) == FIRMS
    assert customers(grid(column(*FIRMS), "", of=source("客户名单/2024.csv"))) == []


def test_nothing_is_seen_where_customers_are_no_table() -> None:
    others = [each for each in shipped() if each.name != "customer"]
    sheet = grid(column("客户名称", *FIRMS))
    assert name_list(sheet, others) is None
    assert not seems_names(sheet, others)


def test_a_list_of_our_own_is_left_to_its_marks() -> None:
    ours = Source("a.xlsx", "a.xlsx", "xlsx", properties={"crmsheets.role": "template"})
    assert customers(grid(column("客户名称", *FIRMS), of=ours)) == []


@pytest.mark.parametrize(
    ("sheet", "name", "told"),
    [
        (column("客户名称", *FIRMS), "Sheet1", []),
        (column(*FIRMS), "客户", [("SHEET27", "")]),
        (column(*FIRMS), "Sheet1", [("SHEET28", "")]),
        (column("客户名称", "老李", "小陈"), "Sheet1", [("SHEET28", "")]),
        (column("老李", "小陈", "阿明", "老王", "阿强"), "客户", [("SHEET28", "")]),
        (column("老李", "小陈", "阿明", "老王", "阿强"), "Sheet1", [("SHEET01", "")]),
        (column("记得对账"), "客户", [("SHEET01", "")]),
    ],
)
def test_how_it_was_read_or_why_it_was_not_is_said(
    sheet: str, name: str, told: list[tuple[str, str]]
) -> None:
    found = data(reading((name, sheet)))
    assert [each for each in codes(found.findings) if each[0] in {"SHEET01", *SAID}] == told
    assert all(line.balanced for line in found.balance)


SAID = {"SHEET27", "SHEET28"}


@pytest.mark.parametrize(
    ("cells", "header", "read"),
    [
        (["老李", "小陈", "阿明", "老王", "阿强"], "", ["老李", "小陈", "阿明", "老王", "阿强"]),
        (["客户名称", "老李", "小陈"], "", ["老李", "小陈"]),
    ],
)
def test_names_that_were_asked_about_are_read_as_a_person_says(
    cells: list[str], header: str, read: list[str]
) -> None:
    sheet = reading(("客户", column(*cells)))
    before = data(sheet)
    assert before.tables["customer"]["customer_name"] == []
    said, wrong = told(before, {header: {"table": "客户", "field": "客户名称"}})
    assert wrong == ()
    assert data(sheet, told=said).tables["customer"]["customer_name"] == read
