"""What people add to a keyed workbook is there again when it is written anew."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from crmsheets.excel.read import read
from crmsheets.excel.write import write
from crmsheets.forms.foreign import sheets, with_columns
from crmsheets.forms.keyed import sheet
from crmsheets.intake.foreign import added_to
from crmsheets.intake.keyed import lines
from crmsheets.model.book import Book, Content
from crmsheets.model.foreign import NO_FOREIGN, Foreign, OwnColumn, OwnSheet, together
from crmsheets.model.keyed import KeyedColumn, KeyedSheet
from crmsheets.model.text import Locale, Text

ZH = Locale()
FORM = KeyedSheet(
    name="deed",
    title=Text("决定", "Decisions"),
    above=(Text("一行一个", "One a line"),),
    needed=frozenset({"who", "what"}),
    columns=(
        KeyedColumn("who", Text("客户", "Customer")),
        KeyedColumn("what", Text("决定", "Decision"), group=Text("人定的", "By people")),
        KeyedColumn("mark", Text("标记", "Mark"), hidden=True),
    ),
    identity=("who", "mark"),
)
LINES: tuple[dict[str, Content], ...] = (
    {"who": "甲", "what": "合并", "mark": "m1"},
    {"who": "乙", "what": "分开", "mark": "m2"},
    {"who": "乙", "what": "再说", "mark": "m2"},
)
# Two sentences, groups, keys: the header is row 4, the first line row 5.
HEADER, FIRST = FORM.header_row, FORM.first_row


def saved(
    path: Path, told: tuple[dict[str, Content], ...] = LINES, own: Foreign = NO_FOREIGN
) -> Path:
    made = with_columns(sheet(FORM, told, ZH, spare=0), FORM, told, own)
    path.write_bytes(write(Book(sheets=(made, *sheets(own, [made.title])), title="决定")))
    return path


def typed(
    path: Path, cells: dict[str, Any], further: dict[str, dict[str, Any]] | None = None
) -> Path:
    """Cells typed into our sheet, and further sheets with theirs."""
    opened = openpyxl.load_workbook(path)
    for name, value in cells.items():
        opened["决定"][name] = value
    for title, own in (further or {}).items():
        page = opened[title] if title in opened.sheetnames else opened.create_sheet(title)
        for name, value in own.items():
            page[name] = value
    opened.save(path)
    return path


def added(*paths: Path) -> Foreign:
    return added_to((read(path, path.name) for path in paths), (FORM,))


def grid(path: Path, title: str = "决定") -> dict[str, Any]:
    page = openpyxl.load_workbook(path)[title]
    return {
        cell.coordinate: cell.value
        for row in page.iter_rows()
        for cell in row
        if cell.value is not None
    }


def told(path: Path) -> list[tuple[str, str]]:
    (own, *_) = read(path, path.name).grids
    return [(line.text("who"), line.text("what")) for line in lines(own, FORM)]


NOTES = {
    f"D{HEADER}": "跟进人", f"D{FIRST}": "周敏", f"D{FIRST + 2}": "李强",
    f"F{HEADER}": "回款", f"F{FIRST}": 12.5, f"F{FIRST + 1}": dt.date(2024, 12, 3),
    "D1": "我加的",
}  # fmt: skip


def test_own_columns_stand_beside_their_lines(tmp_path: Path) -> None:
    path = typed(saved(tmp_path / "a.xlsx"), NOTES)
    again = saved(
        tmp_path / "b.xlsx", (LINES[1], {"who": "丙", "what": "新"}, *LINES[::2]), added(path)
    )
    found = grid(again)
    # A column left empty between them is none: they stand side by side.
    assert [found.get(f"D{row}") for row in range(HEADER, FIRST + 4)] == [
        "跟进人",
        None,
        None,
        "周敏",
        "李强",
    ]
    assert [found.get(f"E{row}") for row in range(HEADER, FIRST + 4)][:4] == [
        "回款", dt.datetime(2024, 12, 3), None, 12.5,  # noqa: DTZ001  # a cell has no zone
    ]  # fmt: skip
    assert found["D1"] == "我加的"
    assert told(again) == [("乙", "分开"), ("丙", "新"), ("甲", "合并"), ("乙", "再说")]


def test_again_and_again_nothing_changes(tmp_path: Path) -> None:
    path = typed(saved(tmp_path / "a.xlsx"), NOTES, {"我的表": {"A1": "x", "B3": 7}})
    once = saved(tmp_path / "b.xlsx", LINES, added(path))
    twice = saved(tmp_path / "c.xlsx", LINES, added(once))
    assert twice.read_bytes() == once.read_bytes()
    assert saved(tmp_path / "d.xlsx", LINES, added(twice, path)).read_bytes() == once.read_bytes()


def test_rows_of_one_s_own_and_cells_whose_line_is_gone_stand_below(tmp_path: Path) -> None:
    cells = {**NOTES, f"D{FIRST + 4}": "合计", f"D{FIRST + 6}": "另起"}
    own = added(typed(saved(tmp_path / "a.xlsx"), cells))
    found = grid(saved(tmp_path / "b.xlsx", LINES[:1], own))
    below = [found.get(f"D{row}") for row in range(FIRST, FIRST + 6)]
    assert below[0] == "周敏"
    assert sorted(filter(None, below[1:])) == ["另起", "合计", "李强"]
    assert told(tmp_path / "b.xlsx") == [("甲", "合并")]


def test_columns_without_a_header_or_with_the_same_one(tmp_path: Path) -> None:
    cells = {f"D{FIRST}": 1, f"E{HEADER}": "备", f"E{FIRST}": 2, f"F{HEADER}": "备", f"F{FIRST}": 3}
    own = added(typed(saved(tmp_path / "a.xlsx"), cells))
    assert [each.header for each in own.columns] == ["", "备", "备 (2)"]
    found = grid(saved(tmp_path / "b.xlsx", LINES, own))
    assert [found.get(f"{column}{FIRST}") for column in "DEF"] == [1, 2, 3]


def test_own_sheets_come_back_as_values(tmp_path: Path) -> None:
    moment = dt.datetime(2024, 12, 3, 8, 30)  # noqa: DTZ001  # a cell has no zone
    cells = {"A1": "名单", "B2": 3, "C2": dt.datetime(2024, 12, 3), "D2": moment, "E2": True,  # noqa: DTZ001  # a cell has no zone
             "F2": dt.time(8, 30), "G2": "=1+1"}  # fmt: skip
    path = typed(saved(tmp_path / "a.xlsx"), {}, {"我的表": cells, "空的": {}})
    again = saved(tmp_path / "b.xlsx", LINES, added(path))
    assert openpyxl.load_workbook(again).sheetnames == ["决定", "我的表"]
    found = grid(again, "我的表")
    assert found["A1"] == "名单"
    assert (found["B2"], found["C2"], found["E2"]) == (3, dt.datetime(2024, 12, 3), "TRUE")  # noqa: DTZ001  # a cell has no zone
    assert (found["D2"], found["F2"]) == ("2024-12-03 08:30:00", "08:30:00")


def test_a_sheet_of_ours_that_is_none_any_more_is_kept_beside_the_new_one(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.xlsx")
    opened = openpyxl.load_workbook(path)
    opened["决定"].delete_rows(1, HEADER)
    opened.save(path)
    again = saved(tmp_path / "b.xlsx", (), added(path))
    assert openpyxl.load_workbook(again).sheetnames == ["决定", "决定 (2)"]
    assert grid(again, "决定 (2)")["A1"] == "甲"


def test_of_two_files_the_one_saved_later_counts_and_both_are_kept() -> None:
    first = Foreign(
        (OwnColumn("决定", "备注", ((("甲", "0"), "新"),), ((1, "上"),)),),
        (OwnSheet("表", ((1,),)),),
    )
    second = Foreign(
        (OwnColumn("决定", "备注", ((("甲", "0"), "旧"), (("乙", "0"), "乙的")), ((1, "旧"),)),
         OwnColumn("决定", "另", ())),
        (OwnSheet("表", ((2,),)), OwnSheet("另表", ((3,),))),
    )  # fmt: skip
    both = together([first, second])
    assert both.columns[0].cells == ((("甲", "0"), "新"), (("乙", "0"), "乙的"))
    assert both.columns[0].above == ((1, "上"),)
    assert [each.header for each in both.columns] == ["备注", "另"]
    assert both.sheets == (OwnSheet("表", ((1,),)), OwnSheet("另表", ((3,),)))


def test_a_cell_emptied_later_stays_empty(tmp_path: Path) -> None:
    old = typed(saved(tmp_path / "a.xlsx"), NOTES)
    new = typed(saved(tmp_path / "b.xlsx", LINES, added(old)), {f"D{FIRST}": None})
    own = {each.header: dict(each.cells) for each in added(old, new).columns}
    assert own["跟进人"]["甲", "m1", "0"] is None


@pytest.mark.parametrize("title", ["长" * 31, "表"])
def test_titles_that_are_taken(title: str) -> None:
    found = sheets(Foreign((), (OwnSheet(title, ((1,),)),)), [title, f"{title[:27]} (2)"])
    assert len(found[0].title) <= 31
    assert found[0].title not in {title, f"{title[:27]} (2)"}


def test_what_no_line_and_no_place_is_left_for_is_not_written_over_ours() -> None:
    """A note beside the row of keys of another layout; a day as files other than .xlsx have it."""
    own = Foreign(
        (
            OwnColumn(
                "决定", "备注", ((("甲", "m1", "0"), dt.date(2024, 12, 3)),), ((1, "上"), (9, "下"))
            ),
        )
    )
    made = with_columns(sheet(FORM, LINES, ZH), FORM, LINES, own)
    assert [(put.row, put.value, put.look) for put in made.puts if put.column == 4 and put.value] == [
        (HEADER, "备注", "header"), (1, "上", "body"), (FIRST, dt.date(2024, 12, 3), "date"),
    ]  # fmt: skip


def test_a_moment_is_written_out_and_midnight_is_a_day() -> None:
    moment, day = dt.datetime(2024, 12, 3, 8, 30), dt.datetime(2024, 12, 3)  # noqa: DTZ001  # a cell has no zone
    (made,) = sheets(Foreign((), (OwnSheet("表", ((moment, None, "", day),)),)), [])
    assert [(put.value, put.look) for put in made.puts] == [
        ("2024-12-03 08:30:00", "body"), (dt.date(2024, 12, 3), "date"),
    ]  # fmt: skip
