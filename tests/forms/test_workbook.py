from __future__ import annotations

import datetime as dt
import io
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from crmsheets.excel.write import write
from crmsheets.forms.workbook import workbook
from crmsheets.model.kind import Kind
from crmsheets.model.options.extra import ExtraField
from crmsheets.model.settings import Settings
from crmsheets.model.text import Text
from crmsheets.templates import shipped
from crmsheets.templates.apply import customised
from tests.forms.conftest import made
from tests.tables import template
from tests.tools import saved_by_libreoffice

ZH = Settings().locale()


def test_values_to_start_with_stand_in_open_cells_as_what_they_are() -> None:
    order = template("order")
    line = [
        "顺达五金",
        "PO1",
        dt.date(2024, 3, 5),
        "=X100",
        Decimal("2.5"),
        "kg",
        Decimal("0.0355"),
    ]
    rows = {"order": [[*line, None, None, None, None, "已发货", "长" * 90]]}
    book = workbook([order], Settings(), ZH, rows=rows, role="master", properties={"more": "1"})
    seen: Any = openpyxl.load_workbook(io.BytesIO(write(book)))
    sheet = seen["订单"]
    assert [cell.value for cell in sheet[3]] == [
        "顺达五金",
        "PO1",
        dt.datetime(2024, 3, 5),  # noqa: DTZ001  # a cell has no zone
        "=X100",
        2.5,
        "kg",
        0.0355,
        *[None] * 4,
        "已发货",
        "长" * 90,
    ]
    assert sheet["D3"].data_type == "s", "text stays text"
    assert sheet["C3"].number_format == "yyyy-mm-dd"
    assert not sheet["A3"].protection.locked
    assert sheet.row_dimensions[3].height > 60, "a long note is seen whole"
    told = {each.name: each.value for each in seen.custom_doc_props.props}
    assert (told["crmsheets.role"], told["more"]) == ("master", "1")


def test_more_rows_than_usual_make_a_longer_sheet() -> None:
    settings = Settings(rows=100)
    rows = {"customer": [["顺达五金", "张三", *[None] * 12]] * 150}
    book = workbook([template("customer")], settings, ZH, rows=rows)
    assert {rule.area[2] for rule in book.sheets[1].validations} == {152}


def test_the_owner_and_the_company_stand_on_the_first_page() -> None:
    settings = Settings(company="沅澜电子厂", staff=("周敏", "李强"))
    book = workbook([template("followup")], settings, ZH, owner="周敏")
    front = book.sheets[0]
    assert front.puts[0].value == "沅澜电子厂客户管理表 · 使用说明"
    where = book.names["in_owner"]
    row = int(where.rpartition("$")[2])
    assert next(each.value for each in front.puts if (each.row, each.column) == (row, 2)) == "周敏"
    assert front.validations[0].source == "=lst_staff"
    assert book.sheets[0].validations[0].style == "warning"


def test_the_first_page_says_of_every_column_how_to_fill_it() -> None:
    front = workbook([template("feedback")], Settings(), ZH).sheets[0]
    said = {(put.row, put.column): put.value for put in front.puts}
    head = next(row for (row, _), value in said.items() if value == "例子")
    assert [said.get((head, column)) for column in range(1, 6)] == [
        "表", "列", "必填", "怎么填", "例子",
    ]  # fmt: skip
    first = [said.get((head + 1, column)) for column in range(1, 6)]
    assert first == ["反馈", "反馈日期", "必填", "客户说的那天，例如 2024-3-5。", "2024-3-5"]


def test_staff_without_a_field_for_it_are_still_offered_for_the_owner() -> None:
    book = workbook([template("feedback")], Settings(), ZH, staff=["周敏"])
    assert "lst_staff" in book.names


def test_a_yes_no_column_and_a_table_without_help_are_fine() -> None:
    extra = ExtraField(table="guest", name="vip", label="贵宾", kind=Kind.BOOL)
    settings = Settings(fields=(extra,))
    (guest,) = customised([template("guest")], settings)
    book = workbook([replace(guest, help=None)], settings, ZH)
    yes_no = [put.value for put in book.sheets[-2].puts][-3:]
    assert yes_no == ["lst_guest_vip", "是", "否"]
    rows = {"guest": [[*[None] * 6, True], [*[None] * 6, False]]}
    filled = workbook([guest], settings, ZH, rows=rows)
    assert [put.value for put in filled.sheets[1].puts if put.row > 2] == ["是", "否"]


def test_a_tab_with_an_apostrophe_can_be_pointed_at() -> None:
    own = replace(template("guest"), tab=Text("客户's", "guests' list"))
    seen = openpyxl.load_workbook(io.BytesIO(write(workbook([own], Settings(), ZH))))
    assert seen.defined_names["nav_guest"].attr_text == "'客户''s'!$A$3"


def test_a_module_adds_its_columns() -> None:
    book = workbook([template("customer")], Settings(), ZH, modules=("invoice",))
    assert "fld_customer_uscc" in book.names
    assert "fld_customer_phone_alt" not in book.names


def test_the_english_title_keeps_its_blank() -> None:
    settings = Settings(company="Northwind", language="en")
    book = workbook([template("customer")], settings, settings.locale())
    assert book.title == "Northwind Customer workbook"


@pytest.mark.parametrize("names", [[], ["order", "order"]])
def test_no_template_or_one_twice_is_refused(names: list[str]) -> None:
    with pytest.raises(ValueError, match="tab of its own"):
        workbook([template(name) for name in names], Settings(), ZH)


def test_all_shipped_templates_fit_into_one_workbook() -> None:
    book = workbook([each for each in shipped() if not each.result], Settings(), ZH)
    titles = [sheet.title for sheet in book.sheets]
    assert titles == [
        "使用说明",
        "跟进",
        "客户",
        "订单",
        "收款",
        "服务",
        "反馈",
        "活动",
        "参与",
        "_lists",
        "_meta",
    ]


def test_libreoffice_keeps_what_identifies_the_workbook(tmp_path: Path) -> None:
    source = tmp_path / "blank.xlsx"
    source.write_bytes(made("zh", "all").data)
    seen: Any = openpyxl.load_workbook(saved_by_libreoffice(source, tmp_path))
    before = made("zh", "all").seen
    for sheet in before.worksheets[1:-2]:
        after = seen[sheet.title]
        assert [cell.value for cell in after[1]] == [cell.value for cell in sheet[1]]
        assert after.row_dimensions[1].hidden
        rules = {str(rule.sqref).split(":")[0] for rule in after.data_validations.dataValidation}
        assert rules == {
            str(rule.sqref).split(":")[0] for rule in sheet.data_validations.dataValidation
        }
    assert set(before.defined_names) <= set(seen.defined_names)
    kept = {each.name: each.value for each in seen.custom_doc_props.props}
    for each in before.custom_doc_props.props:
        assert str(kept[each.name]) == each.value
    assert seen["_meta"]["A2"].value == before["_meta"]["A2"].value
