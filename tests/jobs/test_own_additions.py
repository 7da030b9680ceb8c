"""What an owner adds to 分析历史.xlsx, 规则.xlsx and 客户决定.xlsx is there after the next runs."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.jobs.inbox import put
from tests.jobs.test_history import DECEMBER, NOVEMBER, OCTOBER, SALES, analysed, book
from tests.tools import saved_by_libreoffice

pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")

FILES = {
    "分析历史.xlsx": ("分级历史", "顺达"),
    "规则.xlsx": ("参数", "tier.cut_a"),
    "客户决定.xlsx": ("编号", "顺达"),
}
"""File -> a sheet of ours, and what stands in the line that the owner writes beside."""


def added(path: Path, sheet: str, line: str) -> None:
    """A column 老板备注 with a word beside the line, and a sheet of the owner's."""
    opened = openpyxl.load_workbook(path)
    page = opened[sheet]
    column = page.max_column + 1
    rows = list(enumerate(page.iter_rows(values_only=True), start=1))
    own = next(at for at, row in rows if any(line in str(value) for value in row))
    header = next(at for at, row in rows if row[0] in {"月份", "哪一块", "客户编号"})
    page.cell(header, column).value = "老板备注"
    page.cell(own, column).value = f"看 {line}"
    opened.create_sheet("老板的表")["B2"] = "请客名单"
    opened.save(path)


def notes(path: Path, sheet: str) -> dict[str, str]:
    """Beside which line (its words) what is written."""
    rows = list(openpyxl.load_workbook(path)[sheet].iter_rows(values_only=True))
    column = next(row.index("老板备注") for row in rows if "老板备注" in row)
    return {
        " ".join(str(each) for each in row[:column] if each): str(row[column])
        for row in rows
        if row[column] and row[column] != "老板备注"
    }


def own_sheet(path: Path) -> Any:
    return openpyxl.load_workbook(path)["老板的表"]["B2"].value


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    return put(tmp_path / "收表", {"周敏.xlsx": book(SALES)})


@pytest.mark.parametrize("office", [False, True])
def test_it_stays_in_one_output_folder(inbox: Path, tmp_path: Path, *, office: bool) -> None:
    out = inbox.parent / "结果"
    analysed(inbox, OCTOBER, out=out)
    for name, (sheet, line) in FILES.items():
        added(out / name, sheet, line)
    if office:
        first, *more = (out / name for name in FILES)
        saved = saved_by_libreoffice(first, tmp_path / "office", "xlsx", *more).parent
        for name in FILES:
            shutil.copy(saved / name, out / name)
    before = {name: notes(out / name, sheet) for name, (sheet, _) in FILES.items()}
    assert all(len(each) == 1 for each in before.values())
    done = analysed(inbox, NOVEMBER, out=out)
    assert [
        each.code for each in done.judged.dataset.findings if each.code[:3] in {"HIS", "SET"}
    ] == []
    for name, (sheet, line) in FILES.items():
        ((words, note),) = notes(out / name, sheet).items()
        assert (note, line in words) == (f"看 {line}", True)
        assert own_sheet(out / name) == "请客名单"
    written = {name: (out / name).read_bytes() for name in FILES}
    analysed(inbox, NOVEMBER, out=out)
    assert {name: (out / name).read_bytes() for name in FILES} == written


def test_it_goes_along_into_the_next_folder(inbox: Path) -> None:
    analysed(inbox, OCTOBER)
    first = inbox.parent / "客户分析_2024-10-31"
    for name, (sheet, line) in FILES.items():
        added(first / name, sheet, line)
    for day in (NOVEMBER, DECEMBER):
        analysed(inbox, day)
    last = inbox.parent / f"客户分析_{DECEMBER}"
    for name, (sheet, _) in FILES.items():
        assert len(notes(last / name, sheet)) == 1, name
        assert own_sheet(last / name) == "请客名单"


def test_nothing_is_added_where_nobody_added_anything(inbox: Path) -> None:
    out = inbox.parent / "结果"
    analysed(inbox, OCTOBER, out=out)
    plain = {name: openpyxl.load_workbook(out / name).sheetnames for name in FILES}
    width = {
        name: openpyxl.load_workbook(out / name)[sheet].max_column
        for name, (sheet, _) in FILES.items()
    }
    analysed(inbox, dt.date(2024, 11, 30), out=out)
    assert {name: openpyxl.load_workbook(out / name).sheetnames for name in FILES} == plain
    assert width == {
        name: openpyxl.load_workbook(out / name)[sheet].max_column
        for name, (sheet, _) in FILES.items()
    }
