"""Hidden rows and columns: read like all others, and said once a sheet."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crmsheets.intake.concealed import spans
from crmsheets.intake.dataset import dataset
from crmsheets.model.grid import Grid, Reading
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale
from crmsheets.templates import shipped
from tests.intake.sheets import grid, source

SHEET = """
    | 客户名称 | 联系人 | 电话 | 车牌 |
    | 顺达五金 | 张三 | 13800000000 | x |
    | 达顺电子 | 李四 | 13800000001 | y |
    | 宏发电器 | 王五 | 13800000002 | z |
"""


def said(sheet: Grid) -> list[tuple[str, str, dict[str, object]]]:
    found = dataset([Reading(sheet.source, (sheet,))], shipped(), Settings(), Locale())
    assert len(found["customer"]) == 3
    return [
        (each.code, str(each.cells[0]), dict(each.got))
        for each in found.findings
        if each.code in {"SHEET18", "SHEET16"}
    ]


def test_hidden_record_rows_are_read_and_said_once() -> None:
    sheet = replace(grid(SHEET), hidden_rows=frozenset({1, 2, 3, 9}))
    assert said(sheet) == [("SHEET18", "a.xlsx Sheet1!2", {"rows": 2, "which": "2–3"})]


def test_hidden_columns_that_hold_data_are_said_with_their_headers() -> None:
    sheet = replace(grid(SHEET), hidden_columns=frozenset({3, 4, 7}))
    got = {"count": 2, "which": "C、D", "headers": ["电话", "车牌"]}
    assert said(sheet) == [("SHEET16", "a.xlsx Sheet1!C1", got)]


def test_columns_of_our_own_workbooks_are_hidden_by_design() -> None:
    ours = source(properties={"crmsheets.role": "template"})
    assert said(replace(grid(SHEET, of=ours), hidden_columns=frozenset({3}))) == []
    assert said(grid(SHEET)) == []


@pytest.mark.parametrize(
    ("rows", "shown"),
    [
        ([3], "3"),
        ([3, 4, 5, 8], "3–5、8"),
        (list(range(1, 40, 2)), "1、3、5、7、9、11、13、15、17、19…"),
    ],
)
def test_rows_are_named_as_spans(rows: list[int], shown: str) -> None:
    assert spans(rows) == shown
