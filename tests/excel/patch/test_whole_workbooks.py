"""A marked copy of a workbook full of what other programs keep: every other part is untouched."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest

from crmsheets.excel import look
from crmsheets.excel.markup import SEPARATOR, Kind, kind_of, mark_up
from crmsheets.excel.patch.proof import prove
from crmsheets.excel.read import read_bytes
from crmsheets.intake.fingerprint import content_hash
from crmsheets.intake.replies import data_grids
from tests.excel.patch.rich import (
    BOXES,
    MARKS,
    NOTES,
    OTHER,
    PROBLEMS,
    PROPERTIES,
    SHEET,
    TOUCHED,
    opened,
    rich,
    unpacked,
)
from tests.tools import faults, saved_by_libreoffice

ORIGINAL = rich()
COPY = mark_up(ORIGINAL, MARKS, PROBLEMS, PROPERTIES)
RED, ORANGE, YELLOW = (f"FF{look.LEVELS[level][1:]}" for level in ("error", "warning", "fixed"))


def test_every_other_part_is_the_very_bytes_that_were_sent_in() -> None:
    before, after = unpacked(ORIGINAL), unpacked(COPY)
    changed = {name for name in before if before[name] != after.get(name)}
    assert changed == TOUCHED - {"_rels/.rels"} | {"docProps/custom.xml"}
    for kept in ("xl/vbaProject.bin", "xl/media/image1.png", "xl/charts/chart1.xml", OTHER):
        assert after[kept] == before[kept]
    assert {"xl/cellimages.xml", "customXml/item1.xml", "xl/tables/table1.xml"} <= set(after)


def test_old_parts_keep_their_order_and_day_and_new_ones_follow() -> None:
    def entries(data: bytes) -> list[tuple[str, Any]]:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return [(info.filename, info.date_time) for info in package.infolist()]

    before, after = entries(ORIGINAL), entries(COPY)
    assert after[: len(before)] == before
    assert [name for name, _ in after[len(before) :]] == ["xl/worksheets/sheet3.xml"]


def test_of_the_marked_sheet_nothing_moves_but_marks_and_notes() -> None:
    before, after = unpacked(ORIGINAL)[SHEET].decode(), unpacked(COPY)[SHEET].decode()
    assert before.split("</sheetData>")[1] == after.split("</sheetData>")[1]
    assert before.split("<sheetViews>")[0] == after.split("<sheetViews>")[0].replace(
        'ref="A1:M40"', 'ref="A1:M9"'
    )
    assert "tabSelected" in before.split("<sheetData>")[0]
    assert "tabSelected" not in after


def test_the_marks_are_there_and_no_value_changed() -> None:
    before, after = (opened(data, rich_text=True)["客户"] for data in (ORIGINAL, COPY))
    for row in before.iter_rows():
        for cell in row:
            copied = after[cell.coordinate]
            assert str(copied.value) == str(cell.value), cell.coordinate
            assert copied.number_format == cell.number_format
            assert repr(copied.font) == repr(cell.font)
    marked = {"B4": RED, "B3": ORANGE, "I40": YELLOW, "C2": RED, "B5": RED}
    assert {at: after[at].fill.fgColor.rgb for at in marked} == marked
    assert not any(after[at].protection.locked for at in marked)
    assert after["I40"].number_format == "0.00"
    assert after["B3"].comment.text == f"问过老板{SEPARATOR}有人写过批注"
    assert after["B3"].comment.author == "周敏"
    assert after["B4"].comment.text == "「电话」只有10位"
    assert (after["B5"].comment.text, after["C2"].comment.text) == ("合并的格子", "表头也能标")


def test_every_new_note_has_a_box_and_the_old_ones_keep_theirs() -> None:
    before, after = unpacked(ORIGINAL)[BOXES].decode(), unpacked(COPY)[BOXES].decode()
    assert after.startswith(before.rpartition("</xml>")[0])
    assert after.count('ObjectType="Note"') == before.count('ObjectType="Note"') + 4
    assert after.count("<v:shapetype ") == 1
    assert unpacked(COPY)[NOTES].count(b"<comment ") == 5


def test_names_of_single_sheets_follow_them_and_the_copy_opens_on_the_problems() -> None:
    book = opened(COPY)
    assert book.sheetnames == ["问题清单", "客户", "选项"]
    assert book.active.title == "问题清单"
    assert list(book["选项"].defined_names) == ["本地"]
    assert book["问题清单"].print_title_rows == "$3:$3"
    assert book["问题清单"]["A1"].value == "problem.no"
    told = {each.name: each.value for each in book.custom_doc_props.props}
    assert told == {"KSOProductBuildVer": "2052-12.1.0.15374", **PROPERTIES}


def test_our_own_reader_reads_equal_values() -> None:
    before, after = (read_bytes(data, "a.xlsm", ".xlsm") for data in (ORIGINAL, COPY))
    assert content_hash(before.grids) == content_hash(data_grids(after))
    assert after.source.role == "return"
    assert not after.findings


def test_equal_arguments_give_equal_bytes_and_pass_the_proof() -> None:
    assert mark_up(ORIGINAL, MARKS, PROBLEMS, PROPERTIES) == COPY
    prove(ORIGINAL, COPY, MARKS, {}, "问题清单")


def test_what_a_copy_has_to_be_named_and_told() -> None:
    assert kind_of(ORIGINAL) == Kind(".xlsm", macros=True)
    assert kind_of(rich(macros=False, signed=True)) == Kind(".xlsx", signed=True)


def test_signatures_that_no_longer_hold_are_taken_out() -> None:
    copy = unpacked(mark_up(rich(signed=True), MARKS, PROBLEMS, PROPERTIES))
    assert not [name for name in copy if "signature" in name]
    assert b"signature" not in copy["_rels/.rels"]
    assert b"sig1" not in copy["[Content_Types].xml"]


def test_a_second_round_leaves_no_trace_of_the_first() -> None:
    again = mark_up(COPY, (), PROBLEMS, PROPERTIES)
    sheet = opened(again)["客户"]
    noted = {c.coordinate: c.comment.text for row in sheet.iter_rows() for c in row if c.comment}
    assert noted == {"B3": "问过老板"}
    assert not [
        c.coordinate
        for row in sheet.iter_rows()
        for c in row
        if c.fill.fgColor.rgb in {RED, ORANGE}
    ]
    boxes = unpacked(again)[BOXES]
    assert boxes.count(b'ObjectType="Note"') == 1
    assert opened(again).sheetnames == ["问题清单", "客户", "选项"]
    assert sorted(unpacked(again)) == sorted(unpacked(COPY))


@pytest.mark.parametrize("rounds", [1, 2])
def test_microsofts_validator_finds_nothing_new(tmp_path: Path, rounds: int) -> None:
    def told(data: bytes) -> list[str]:
        path = tmp_path / "a.xlsx"
        path.write_bytes(data)
        return [each.replace("sheet3", "sheet").replace("sheet1", "sheet") for each in faults(path)]

    original = rich(macros=False)
    copy = mark_up(original, MARKS, PROBLEMS, PROPERTIES)
    if rounds == 2:
        copy = mark_up(copy, MARKS, PROBLEMS, PROPERTIES)
    assert set(told(copy)) <= set(told(original))


def test_libreoffice_shows_the_same_values(tmp_path: Path) -> None:
    def table(data: bytes, name: str, sheet: str) -> list[list[object]]:
        path = tmp_path / name
        path.write_bytes(data)
        saved = opened(saved_by_libreoffice(path, tmp_path).read_bytes(), data_only=True)
        return [[cell.value for cell in row[:7]] for row in saved[sheet].iter_rows(max_row=9)]

    original = rich(macros=False)
    marked = mark_up(original, MARKS, PROBLEMS, PROPERTIES)
    assert table(marked, "b.xlsx", "客户") == table(original, "a.xlsx", "客户")
