"""分析历史.xlsx written, saved, read again: whatever people did to it, the lines stay what they were."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.excel.read import read
from crmsheets.excel.write import write
from crmsheets.forms.history import book
from crmsheets.intake.history import is_history, past_of
from crmsheets.model.grid import Reading, Source
from crmsheets.model.history import TIERS, KeptFigure
from crmsheets.model.past import FigureLine, Illegible, Move, Past, QualityLine, Run, together
from crmsheets.model.text import Locale, Said, Text
from tests.past import line, past, run

pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")

ZH, EN = Locale(), Locale("en", "INTL", "USD")
KEPT = {
    "revenue_month": KeptFigure(Text("本月下单额", "Orders, money"), "amount"),
    "tier_a": KeptFigure(Text("A类客户", "A customers")),
}
COLUMNS = {"customer.phone": Said(Text("客户：联系电话", "Customers: phone"))}
PAST = past(
    line("2024-10", "CUS001", "顺达", "B", reason="B：近12个月买 5 万", score=54.5,
         points=(20.25, 30.0, None), rules="score ab12", prints=("a.b.c", "d.e.-")),
    line("2024-11", "CUS001", "顺达", "A", number=2, before="B", move=Move.UP, manual=True, held="B",
         ruled="B", until="2025-06-30", type="VIP", reason="人工定为 A"),
    line("2024-11", "CUS002", "安心", "", number=2, type="潜在"),
    line("2024-12", "CUS001", "顺达", "A", number=3, before="A", move=Move.WATCH, ruled="C", below=1),
    FigureLine(run("2024-11", 2), {"revenue_month": 523000.12, "tier_a": 6}, "score ab12"),
    FigureLine(run("2024-12", 3), {"revenue_month": None, "tier_a": 0}),
    QualityLine(run("2024-11", 2), "all", "", "complete", 90, 100),
    QualityLine(run("2024-11", 2), "person", "周敏", "fresh", 3, 3),
    QualityLine(run("2024-11", 2), "field", "customer.phone", "valid", 0, 7),
)  # fmt: skip


def saved(kept: Past, folder: Path, locale: Locale = ZH, name: str = "分析历史.xlsx") -> Path:
    path = folder / name
    path.write_bytes(write(book(kept, KEPT, locale, COLUMNS)))
    return path


def again(*paths: Path) -> tuple[Past, list[str]]:
    found, faults = past_of([read(path, path.name) for path in paths], KEPT, ZH)
    return found, [f"{each.code} {each.cells[0]} {each.value}" for each in faults]


@pytest.mark.parametrize("locale", [ZH, EN])
def test_what_was_written_is_read(tmp_path: Path, locale: Locale) -> None:
    assert again(saved(PAST, tmp_path, locale)) == (PAST, [])


def test_an_empty_history(tmp_path: Path) -> None:
    path = saved(Past(), tmp_path)
    assert again(path) == (Past(), [])
    assert is_history(read(path, path.name))


def test_people_read_words_not_keys(tmp_path: Path) -> None:
    book_ = openpyxl.load_workbook(saved(PAST, tmp_path))
    cells = [
        [cell.value for cell in row if cell.value is not None][:7]
        for row in book_["质量历史"].iter_rows(min_row=4)
    ]
    assert cells[0][:7] == ["月份", "分析日期", "按什么", "哪个", "看什么", "合格的", "总数"]
    assert [row[2:5] for row in cells[1:]] == [
        ["全部", "填全", 90],
        ["人", "周敏", "没过时"],
        ["栏", "客户：联系电话", "填对"],
    ]


def without_keys(reading: Reading) -> Reading:
    """As after a program dropped hidden rows and the properties of the file."""
    source = replace(reading.source, properties={})
    grids = tuple(
        replace(
            grid,
            source=source,
            rows=tuple(row for row in grid.rows if not any("_history." in str(v) for v in row)),
        )
        for grid in reading.grids
    )
    return replace(reading, source=source, grids=grids)


def test_without_role_it_is_known_by_its_keys(tmp_path: Path) -> None:
    reading = read(saved(PAST, tmp_path), "x.xlsx")
    bare = replace(reading, source=replace(reading.source, properties={}))
    assert is_history(bare)
    assert not is_history(without_keys(reading))
    assert not is_history(Reading(Source("a.csv", "0" * 64, "csv"), ()))


def test_without_keys_by_its_headers(tmp_path: Path) -> None:
    found, faults = past_of([without_keys(read(saved(PAST, tmp_path), "x.xlsx"))], KEPT, ZH)
    assert faults == ()
    assert found == PAST


def test_several_files_are_one_in_any_order(tmp_path: Path) -> None:
    more = line("2025-01", "CUS002", "安心", "C", number=4)
    longer = saved(together([PAST, past(more)]), tmp_path, name="b.xlsx")
    short = saved(PAST, tmp_path, EN, name="a.xlsx")
    other = saved(
        past(line("2024-12", "CUS003", "新", "B", number=3, mark="x")), tmp_path, ZH, "c.xlsx"
    )
    one, _ = again(longer, short, other)
    assert again(other, short, longer)[0] == one
    assert len(one.tiers) == len(PAST.tiers) + 2
    assert one.figures == PAST.figures


def spoilt(path: Path, sheet: str, cells: dict[str, Any]) -> Path:
    """What somebody does who types into cells, and saves."""
    opened = openpyxl.load_workbook(path)
    for cell, value in cells.items():
        opened[sheet][cell] = value
    opened.save(path)
    return path


@pytest.mark.parametrize(
    ("cell", "value", "fault"),
    [
        ("A5", "去年底", "月份"), ("B5", "某天", "分析日期"), ("C5", None, "客户编号"),
        ("F5", "特级", "等级"), ("G5", "跳级", "变动"), ("H5", "好客户", "类型"),
        ("K5", "很高", "总分"), ("K5", 1e300, "总分"), ("K5", True, "总分"), ("O5", "两次", "连续低于门槛"),
        ("Q5", "明年", "人工有效至"), ("R5", "年初", "哪天算流失"),
    ],
)  # fmt: skip
def test_a_line_nobody_understands_is_told_and_kept(
    tmp_path: Path, cell: str, value: Any, fault: str
) -> None:
    path = spoilt(saved(PAST, tmp_path), "分级历史", {cell: value})
    found, faults = past_of([read(path, path.name)], KEPT, ZH)
    assert [(each.code, each.header, each.cells[0].ref) for each in faults] == [
        ("HIST02", fault, cell)
    ]
    assert found.tiers == PAST.tiers[1:]
    assert found.quality == PAST.quality
    (left,) = found.illegible
    assert dict(left.values).get("name") == "顺达"
    # Written back as it was, it is told again, once, and nothing else changes.
    once = again(saved(found, tmp_path))
    assert (once[0].tiers, len(once[0].illegible), len(once[1])) == (found.tiers, 1, 1)


@pytest.mark.parametrize(
    ("cells", "fault"),
    [
        ({"F5": "很多"}, "合格的"), ({"F5": -1}, "合格的"), ({"F5": None}, "合格的"), ({"G5": 3}, "总数"),
        ({"G5": None}, "总数"), ({"C5": "谁"}, "按什么"), ({"E5": None}, "看什么"),
    ],
)  # fmt: skip
def test_quality_too(tmp_path: Path, cells: dict[str, Any], fault: str) -> None:
    path = spoilt(saved(PAST, tmp_path), "质量历史", cells)
    found, faults = past_of([read(path, path.name)], KEPT, ZH)
    assert [each.header for each in faults] == [fault]
    assert found.quality == PAST.quality[1:]


def test_what_may_be_lost_without_harm(tmp_path: Path) -> None:
    cells: dict[str, Any] = dict.fromkeys(("G5", "V5", "X5"))
    cells |= {"A5": dt.date(2024, 10, 1), "U5": "?", "W5": "?"}
    path = spoilt(saved(PAST, tmp_path), "分级历史", cells)
    (first, *_), faults = again(path)[0].tiers, again(path)[1]
    assert faults == []
    assert (first.run.period, first.run.number, first.move) == ("2024-10", 0, Move.SAME)


def test_figures_saved_by_another_version_and_as_text(tmp_path: Path) -> None:
    path = spoilt(saved(PAST, tmp_path), "指标历史", {"C5": "523000.12"})
    assert again(path) == (PAST, [])
    fewer = {"tier_a": KEPT["tier_a"]}
    found, _ = past_of([read(path, path.name)], fewer, ZH)
    assert [dict(each.values) for each in found.figures] == [{"tier_a": 6}, {"tier_a": 0}]


GROUPED = {
    key: replace(each, group=Text("下单", "Orders"))
    if key == "revenue_month"
    else replace(each, group=Text("等级", "Tiers"))
    for key, each in KEPT.items()
}


@pytest.mark.parametrize(("wrote", "reads"), [(KEPT, GROUPED), (GROUPED, KEPT), (GROUPED, GROUPED)])
@pytest.mark.parametrize("keys", [True, False])
def test_files_with_and_without_groups_of_figures_are_read_alike(
    tmp_path: Path, wrote: dict[str, KeptFigure], reads: dict[str, KeptFigure], *, keys: bool
) -> None:
    path = tmp_path / "分析历史.xlsx"
    path.write_bytes(write(book(PAST, wrote, ZH, COLUMNS)))
    reading = read(path, path.name)
    assert past_of([reading if keys else without_keys(reading)], reads, ZH) == (PAST, ())


def test_figures_stand_below_what_they_are_about_with_month_and_day_in_sight(
    tmp_path: Path,
) -> None:
    path = tmp_path / "分析历史.xlsx"
    path.write_bytes(write(book(PAST, GROUPED, ZH, COLUMNS)))
    sheet = openpyxl.load_workbook(path)["指标历史"]
    shown = [
        [cell.value for cell in row if cell.value is not None][:4]
        for number, row in enumerate(sheet.iter_rows(min_row=3), start=3)
        if not sheet.row_dimensions[number].hidden
    ]
    assert shown[:3] == [
        ["下单", "等级"],
        ["月份", "分析日期", "本月下单额", "A类客户"],
        ["2024-11", dt.datetime(2024, 11, 30), 523000.12, 6],  # noqa: DTZ001  # Excel knows no zones
    ]
    assert (sheet.freeze_panes, sheet.print_title_cols, sheet.print_title_rows) == (
        "C6", "$A:$B", "$3:$5",
    )  # fmt: skip
    assert sheet["C6"].number_format == "#,##0_)"


def test_lines_may_be_sorted(tmp_path: Path) -> None:
    path = saved(PAST, tmp_path)
    opened = openpyxl.load_workbook(path)
    sheet = opened["分级历史"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=5)]
    for at, row in enumerate(reversed(rows), start=5):
        for column, value in enumerate(row, start=1):
            sheet.cell(at, column).value = value
    opened.save(path)
    assert again(path) == (PAST, [])


LINES = st.builds(
    line,
    st.sampled_from(["2024-10", "2024-11", "2024-12"]),
    st.sampled_from(["CUS001", "CUS002"]),
    st.text("顺达安心<&'\" ", min_size=1, max_size=6).map(str.strip).filter(bool),
    st.sampled_from(["A", "B", "C", "D"]),
    below=st.integers(0, 3),
    number=st.integers(1, 4),
    mark=st.sampled_from(["", "a1", "b2"]),
    score=st.none() | st.integers(0, 10000).map(lambda n: n / 100),
)


@given(st.lists(LINES, max_size=6), st.lists(LINES, max_size=6))
def test_two_files_in_either_order_are_one(one: Any, other: Any) -> None:
    files = [past(*one), past(*other)]
    whole = together(files)
    assert together(reversed(files)) == together([whole, *files]) == whole
    assert set(whole.tiers) == {*one, *other}
    assert list(whole.runs) == sorted(whole.runs)


def test_illegible_lines_of_two_copies_come_once() -> None:
    left = Illegible(TIERS.name, (("name", "顺达"),))
    assert together([Past(illegible=(left,))] * 2).illegible == (left,)


def test_periods_and_rules() -> None:
    assert PAST.periods == ("2024-10", "2024-11", "2024-12")
    assert [PAST.rules_before(each) for each in ("2024-11", "2024-12", "2025-01")] == [
        "", "score ab12", "",
    ]  # fmt: skip
    assert PAST.runs[0] == Run("2024-10", dt.date(2024, 10, 31), 1, "m")
