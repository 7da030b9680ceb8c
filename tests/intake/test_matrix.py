"""Everything people do to a workbook of ours, for every table, as saved by us and by LibreOffice."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.styles import Font
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from crmsheets.excel.read import read
from crmsheets.excel.write import write
from crmsheets.forms.workbook import workbook
from crmsheets.intake.fingerprint import content_hash
from crmsheets.intake.match import Match
from crmsheets.intake.recognise import recognise
from crmsheets.model.grid import Grid, Reading
from crmsheets.model.settings import Settings
from crmsheets.model.template import Field, Template
from crmsheets.model.text import Locale
from crmsheets.templates import shipped
from tests.tools import soffice

TABLES = [each for each in shipped() if not each.result]
LOCALE = Locale()
FIRST_ROW = 3
RECORDS = 4
# A column of each table that people may do without.
DISPENSABLE = {
    "followup": "method",
    "customer": "source",
    "order": "unit",
    "service": "handler",
    "feedback": "handling",
    "activity": "goal",
    "guest": "intent",
    "payment": "method",
}


def mark(field: Field, record: int) -> str:
    """What stands in a cell, so that every value tells where it belongs."""
    return f"{field.name} {record}"


def sheets(book: Workbook) -> Iterator[tuple[Template, Worksheet]]:
    for template in TABLES:
        yield template, book[template.tab.zh]


def nothing(book: Workbook) -> None:
    assert book.sheetnames[0] == "使用说明"


def renamed(book: Workbook) -> None:
    for number, (_, sheet) in enumerate(sheets(book)):
        sheet.title = f"表格{number}"


def inserted(book: Workbook) -> None:
    for _, sheet in sheets(book):
        sheet.insert_cols(2)
        sheet.cell(2, 2).value = "车牌号"
        for row in range(FIRST_ROW, FIRST_ROW + RECORDS):
            sheet.cell(row, 2).value = f"粤S{row}"


def moved(book: Workbook) -> None:
    for _, sheet in sheets(book):
        last = sheet.max_column
        for row in range(1, FIRST_ROW + RECORDS):
            value = sheet.cell(row, 1).value
            for column in range(1, last):
                sheet.cell(row, column).value = sheet.cell(row, column + 1).value
            sheet.cell(row, last).value = value


def hidden(book: Workbook) -> None:
    for _, sheet in sheets(book):
        sheet.column_dimensions["C"].hidden = True


def deleted(book: Workbook) -> None:
    for template, sheet in sheets(book):
        names = [each.name for each in template.sheet_fields(LOCALE)]
        sheet.delete_cols(names.index(DISPENSABLE[template.name]) + 1)


def retyped(book: Workbook) -> None:
    for _, sheet in sheets(book):
        for column in range(1, sheet.max_column + 1):
            sheet.cell(2, column).value = f"我的第{column}栏"


def translated(book: Workbook) -> None:
    for template, sheet in sheets(book):
        for column, field in enumerate(template.sheet_fields(LOCALE), start=1):
            sheet.cell(2, column).value = field.label(Locale("en", "INTL", "USD"))


def without_keys(book: Workbook) -> None:
    """The key row deleted, as Excel does it: names follow the header up."""
    for _, sheet in sheets(book):
        sheet.delete_rows(1)
    for name in book.defined_names.values():
        name.attr_text = re.sub(r"\$2$", "$1", name.attr_text or "")


def without_names(book: Workbook) -> None:
    """Only the manifest is left of what machines read."""
    without_keys(book)
    for name in [name for name in book.defined_names if name.startswith("fld_")]:
        del book.defined_names[name]


def without_anything(book: Workbook) -> None:
    """Copied to a workbook of its own: words are all there is."""
    without_names(book)
    del book["_meta"]


def with_synonyms(book: Workbook) -> None:
    without_anything(book)
    for template, sheet in sheets(book):
        for column, field in enumerate(template.sheet_fields(LOCALE), start=1):
            words = [word for word in field.column.synonyms if not word.isascii()]
            if words:
                sheet.cell(1, column).value = words[0]


def misspelt(book: Workbook) -> None:
    """Words only, and the name's column with a slip of the pen: 客户名秤."""
    without_anything(book)
    for _, sheet in sheets(book):
        for cell in sheet[1]:
            cell.value = str(cell.value).replace("名称", "名秤")


def sorted_backwards(book: Workbook) -> None:
    for _, sheet in sheets(book):
        rows = range(FIRST_ROW, FIRST_ROW + RECORDS)
        columns = range(1, sheet.max_column + 1)
        values = [[sheet.cell(row, column).value for column in columns] for row in rows]
        for row, cells in zip(rows, reversed(values), strict=True):
            for column, value in zip(columns, cells, strict=True):
                sheet.cell(row, column).value = value


def filtered(book: Workbook) -> None:
    for _, sheet in sheets(book):
        sheet.auto_filter.add_filter_column(0, ["nobody"])
        for row in range(FIRST_ROW, FIRST_ROW + 2):
            sheet.row_dimensions[row].hidden = True


def pasted_over(book: Workbook) -> None:
    """Rows pasted from elsewhere take validations, formats and marks with them."""
    for _, sheet in sheets(book):
        sheet.data_validations.dataValidation.clear()
        sheet.conditional_formatting = type(sheet.conditional_formatting)()
        for row in sheet.iter_rows(min_row=FIRST_ROW, max_row=FIRST_ROW + RECORDS - 1):
            for cell in row:
                cell.number_format = "General"
                cell.font = Font(name="Arial")


ALTERATIONS: dict[str, tuple[Callable[[Workbook], None], str]] = {
    "untouched": (nothing, "keys"),
    "sheet renamed": (renamed, "keys"),
    "column inserted": (inserted, "keys"),
    "column moved": (moved, "keys"),
    "column hidden": (hidden, "keys"),
    "column deleted": (deleted, "keys"),
    "headers retyped": (retyped, "keys"),
    "headers in English": (translated, "keys"),
    "key row deleted": (without_keys, "names"),
    "keys and names gone": (without_names, "manifest"),
    "words only": (without_anything, "labels"),
    "synonyms only": (with_synonyms, "synonyms"),
    "header misspelt": (misspelt, "near"),
    "sorted": (sorted_backwards, "keys"),
    "filtered": (filtered, "keys"),
    "validations pasted over": (pasted_over, "keys"),
}


def alter(base: Path, folder: Path) -> dict[str, Path]:
    """One file an alteration, all seven tables altered in it."""
    files = {}
    for number, (name, (change, _)) in enumerate(ALTERATIONS.items()):
        book = openpyxl.load_workbook(base)
        change(book)
        files[name] = folder / f"altered{number}.xlsx"
        book.save(files[name])
    return files


def typed(book: Workbook, file: Path) -> Path:
    """The same with values of every type."""
    sheet = book["订单"]
    day = dt.datetime(2024, 3, 5, 14, 30)  # noqa: DTZ001  # cells know no time zone
    values: tuple[Any, ...] = (1, 2.5, 1 / 3, 1e-7, True, day.date(), day, "00123", " x ")
    for column, value in enumerate(values, start=20):
        sheet.cell(FIRST_ROW, column).value = value
    book.save(file)
    return file


@pytest.fixture(scope="session")
def altered(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("altered")
    base = folder / "base.xlsx"
    base.write_bytes(write(workbook(TABLES, Settings(), LOCALE)))
    book = openpyxl.load_workbook(base)
    for template, sheet in sheets(book):
        for column, field in enumerate(template.sheet_fields(LOCALE), start=1):
            for record in range(RECORDS):
                sheet.cell(FIRST_ROW + record, column).value = mark(field, record)
    book.save(base)
    return {**alter(base, folder), "typed": typed(book, folder / "typed.xlsx")}


@pytest.fixture(scope="session")
def ours(altered: dict[str, Path]) -> dict[str, Reading]:
    return {name: read(file, file.name) for name, file in altered.items()}


@pytest.fixture(scope="session")
def resaved(
    altered: dict[str, Path], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Reading]:
    """All files opened and saved again by LibreOffice, in one start of it."""
    folder = tmp_path_factory.mktemp("libreoffice")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [
        str(soffice()),
        profile,
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        str(folder),
    ]
    subprocess.run(
        [*command, *map(str, altered.values())], check=True, capture_output=True, timeout=600
    )
    return {name: read(folder / file.name, file.name) for name, file in altered.items()}


def found(reading: Reading, table: Template) -> tuple[Grid, Match]:
    matches = [(grid, recognise(grid, shipped())) for grid in reading.grids if grid.sheet[0] != "_"]
    hits = [(grid, match) for grid, match in matches if match and match.template.name == table.name]
    assert len(hits) == 1, [(grid.sheet, match and match.template.name) for grid, match in matches]
    return hits[0]


@pytest.mark.parametrize("saver", ["ours", "resaved"])
@pytest.mark.parametrize("alteration", ALTERATIONS)
@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_sheet_is_recognised_whatever_was_done_to_it(
    table: Template, alteration: str, saver: str, request: pytest.FixtureRequest
) -> None:
    grid, match = found(request.getfixturevalue(saver)[alteration], table)
    gone = DISPENSABLE[table.name] if alteration == "column deleted" else ""
    fields = [each for each in table.sheet_fields(LOCALE) if each.name != gone]
    rows = range(match.first_row, match.first_row + RECORDS)
    records = range(RECORDS) if alteration != "sorted" else range(RECORDS - 1, -1, -1)
    assert match.rung == ALTERATIONS[alteration][1]
    assert {
        field.name: [grid.at(row, match.columns.get(field.name, 0)) for row in rows]
        for field in fields
    } == {field.name: [mark(field, record) for record in records] for field in fields}
    assert gone not in match.columns
    assert list(match.extras.values()) == (["车牌号"] if alteration == "column inserted" else [])


@pytest.mark.parametrize("keyed", [True, False])
def test_an_english_workbook_is_recognised_by_keys_or_words(keyed: bool, tmp_path: Path) -> None:
    english = Locale("en", "INTL", "USD")
    file = tmp_path / "workbook.xlsx"
    file.write_bytes(write(workbook(TABLES, Settings(), english)))
    if not keyed:
        book = openpyxl.load_workbook(file)
        for template in TABLES:
            book[template.tab.en].delete_rows(1)
        for name in list(book.defined_names):
            del book.defined_names[name]
        del book["_meta"]
        book.save(file)
    reading = read(file, file.name)
    for template in TABLES:
        _, match = found(reading, template)
        expected = {field.name for field in template.sheet_fields(english)}
        assert (match.rung, set(match.columns)) == ("keys" if keyed else "labels", expected)


@pytest.mark.parametrize("alteration", ["untouched", "column hidden", "filtered", "typed"])
def test_the_content_is_the_same_after_libreoffice_saved_it(
    alteration: str, ours: dict[str, Reading], resaved: dict[str, Reading]
) -> None:
    assert content_hash(ours[alteration].grids) == content_hash(resaved[alteration].grids)


def test_the_content_is_another_after_one_cell_changed(ours: dict[str, Reading]) -> None:
    assert content_hash(ours["untouched"].grids) == content_hash(ours["filtered"].grids)
    assert content_hash(ours["untouched"].grids) != content_hash(ours["typed"].grids)
