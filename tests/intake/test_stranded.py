"""Rows above the header that look like records are not read, and that is said once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crmsheets.intake.dataset import dataset
from crmsheets.model.grid import Grid, Reading
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale
from crmsheets.templates import shipped
from tests.intake.sheets import grid, source

HEADER = "| 客户名称 | 联系人 | 联系电话 | 地址 |"
BELOW = f"{HEADER}\n| 宏发电器 | 王五 | 13800000002 | 佛山 |"


def said(sheet: Grid) -> list[tuple[str, dict[str, object]]]:
    found = dataset([Reading(sheet.source, (sheet,))], shipped(), Settings(), Locale())
    return [
        (str(each.cells[0]), dict(each.got)) for each in found.findings if each.code == "SHEET25"
    ]


def test_a_header_below_its_data() -> None:
    sheet = grid(f"""
        | 顺达五金 | 张三 | 13800000000 | 东莞 |
        | 达顺电子 | 李四 | 13800000001 | 深圳 |
        {BELOW}
    """)
    assert said(sheet) == [("a.xlsx Sheet1!1", {"rows": 2, "which": "1–2"})]
    ours = source(properties={"crmsheets.role": "template"})
    assert said(replace(sheet, source=ours)) == []


@pytest.mark.parametrize(
    "line",
    [
        "| 2024年客户一览 | | | |",
        "| 制表：周敏 | 审核 | 2024-03-05 | 第1版 |",
        "| 合计 | 3 家 | 13800000000 | 5 |",
        "| 1 | 2 | 3 | 4 |",
        "| 东莞 | 华南 | 说明 | 见下 |",
    ],
)
def test_titles_sums_and_notes_are_no_data(line: str) -> None:
    assert said(grid(f"{line}\n{BELOW}")) == []
