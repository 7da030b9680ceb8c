"""The formulas of the marks, tried out on rows by LibreOffice's own arithmetic."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path

import openpyxl
import pytest
from openpyxl.formula.translate import Translator

from crmsheets.excel.write import write
from crmsheets.forms.marks import marks
from crmsheets.forms.workbook import workbook
from crmsheets.model.book import Book
from crmsheets.model.settings import Settings
from crmsheets.model.template import Field
from tests.tables import template
from tests.tools import saved_by_libreoffice

ZH = Settings().locale()
PAST, FUTURE = dt.date(2020, 1, 1), dt.date(2090, 1, 1)


def fields_of(table: str, without: str = "") -> tuple[Field, ...]:
    return tuple(f for f in template(table).sheet_fields(ZH) if f.name != without)


def looks(table: str, without: str = "") -> list[tuple[str, str]]:
    fields = fields_of(table, without)
    found = marks(template(table), fields, ZH, 3, 5002)
    return [(fields[mark.area[1] - 1].name, mark.look) for mark in found]


def test_what_is_marked_on_the_order_sheet() -> None:
    assert looks("order") == [
        ("due_date", "overdue"),
        ("customer_name", "missing"),
        ("order_id", "missing"),
        ("order_date", "missing"),
        ("product_model", "missing"),
        ("quantity", "missing"),
        ("quantity", "whole"),
    ]


def test_a_customer_stands_once_and_can_be_reached() -> None:
    assert looks("customer") == [
        ("customer_name", "missing"),
        ("contact_name", "missing"),
        ("phone", "missing"),
        ("wechat", "missing"),
        ("email", "missing"),
        ("customer_name", "duplicate"),
        ("customer_id", "duplicate"),
    ]


@pytest.mark.parametrize(
    ("table", "without", "overdue"),
    [
        ("order", "ship_date", False),
        ("order", "status", True),
        ("order", "receive_date", True),
        ("followup", "followup_date", False),
        ("followup", "next_action", True),
        ("service", "", False),
    ],
)
def test_a_sheet_without_the_columns_is_not_marked(
    table: str, without: str, *, overdue: bool
) -> None:
    assert ("overdue" in [look for _, look in looks(table, without)]) is overdue


@pytest.mark.parametrize(
    ("table", "name", "rows", "expected"),
    [
        (
            "order",
            "due_date",
            [
                {"due_date": PAST},
                {"due_date": FUTURE},
                {"due_date": PAST, "ship_date": PAST},
                {"due_date": PAST, "receive_date": PAST},
                {"due_date": PAST, "status": "取消"},
                {"due_date": PAST, "status": "生产中"},
                {"due_date": "月底"},
                {},
            ],
            [True, False, False, False, False, True, False, False],
        ),
        (
            "followup",
            "next_date",
            [
                {"customer_name": "甲", "followup_date": dt.date(2019, 1, 1), "next_date": PAST},
                {"customer_name": "甲", "followup_date": dt.date(2019, 5, 1), "next_date": PAST},
                {"customer_name": "乙", "followup_date": dt.date(2019, 1, 1), "next_date": FUTURE},
                {
                    "customer_name": "丙",
                    "followup_date": dt.date(2019, 1, 1),
                    "next_date": PAST,
                    "next_action": "暂不跟进",
                },
            ],
            [False, True, False, False],
        ),
        (
            "customer",
            "wechat",
            [
                {"customer_name": "甲"},
                {"customer_name": "乙", "phone": "13800000000"},
                {"customer_name": "丙", "wechat": " "},
                {},
            ],
            [True, False, True, False],
        ),
    ],
)
def test_a_mark_shows_exactly_where_it_should(
    tmp_path: Path, table: str, name: str, rows: list[dict[str, object]], expected: list[bool]
) -> None:
    fields = fields_of(table)
    mark = next(
        each
        for each in marks(template(table), fields, ZH, 3, 5002)
        if fields[each.area[1] - 1].name == name and each.kind == "formula"
    )
    typed = [[row.get(field.name) for field in fields] for row in rows]
    book = workbook([template(table)], Settings(), ZH, rows={table: typed})
    path = tmp_path / "filled.xlsx"
    path.write_bytes(with_formulas(book, mark.formula, len(rows)))
    seen = openpyxl.load_workbook(saved_by_libreoffice(path, tmp_path), data_only=True)
    sheet = seen.worksheets[1]
    assert [sheet.cell(row, 30).value for row in range(3, 3 + len(rows))] == expected


def with_formulas(book: Book, formula: str, count: int) -> bytes:
    """The workbook with the mark's formula beside each row, moved down as Excel moves it."""
    seen = openpyxl.load_workbook(io.BytesIO(write(book)))
    sheet = seen.worksheets[1]
    for row in range(3, 3 + count):
        moved = Translator(f"={formula}", origin="AD3")
        sheet.cell(row, 30).value = moved.translate_formula(f"AD{row}")
    out = io.BytesIO()
    seen.save(out)
    return out.getvalue()
