"""Keyed sheets: written, saved, read again; found by key, then by header."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from crmsheets.excel.read import read
from crmsheets.excel.write import write
from crmsheets.forms.keyed import sheet
from crmsheets.intake.keyed import is_keyed, lines
from crmsheets.model.book import Book, Content
from crmsheets.model.grid import Grid, Reading
from crmsheets.model.keyed import KeyedColumn, KeyedSheet
from crmsheets.model.text import Locale, Text

FORM = KeyedSheet(
    name="tea",
    title=Text("茶单", "Teas"),
    above=(Text("喝什么茶", "What tea"), Text("填白色格子", "Fill in the white cells")),
    needed=frozenset({"who", "tea"}),
    columns=(
        KeyedColumn("who", Text("谁", "Who"), 10),
        KeyedColumn("tea", Text("茶", "Tea"), 12, typed=True),
        KeyedColumn("cups", Text("杯数", "Cups"), 8, "integer", typed=True),
        KeyedColumn("mark", Text("标记", "Mark"), 8, "key", hidden=True),
    ),
)
TEAS: list[dict[str, Content]] = [
    {"who": "周敏", "tea": "龙井", "cups": 2, "mark": "m1"},
    {"who": "李强", "tea": None, "cups": None, "mark": "m2"},
]


def reading(tmp_path: Path, lang: Locale) -> Reading:
    drawn = sheet(FORM, TEAS, lang, lists={"tea": ("龙井", "普洱")})
    path = tmp_path / "茶单.xlsx"
    path.write_bytes(write(Book(sheets=(drawn,), title="茶")))
    return read(path, path.name)


def without_keys(grid: Grid) -> Grid:
    """As after somebody deleted the hidden row."""
    return replace(
        grid, rows=tuple(row for row in grid.rows if not any("tea." in str(v) for v in row))
    )


@pytest.mark.parametrize("lang", [Locale("zh"), Locale("en")])
@pytest.mark.parametrize("keys", [True, False])
def test_what_was_written_is_read(tmp_path: Path, lang: Locale, *, keys: bool) -> None:
    found = reading(tmp_path, lang)
    grid = found.grids[0] if keys else without_keys(found.grids[0])
    said = [
        (line.text("who"), line.text("tea"), line.value("cups"), line.text("mark"))
        for line in lines(grid, FORM)
    ]
    assert said == [("周敏", "龙井", 2, "m1"), ("李强", "", None, "m2")]
    assert is_keyed(replace(found, grids=(grid,)), FORM) is keys


def test_a_line_knows_its_cells(tmp_path: Path) -> None:
    first = next(lines(reading(tmp_path, Locale("zh")).grids[0], FORM))
    assert [str(first.cell(name)) for name in ("tea", "nothing")] == [
        "茶单.xlsx 茶单!B5",
        "茶单.xlsx 茶单!A5",
    ]
    assert first.value("nothing") is None


def test_a_sheet_without_a_needed_column_is_another(tmp_path: Path) -> None:
    found = reading(tmp_path, Locale("zh"))
    grid = replace(found.grids[0], rows=tuple(row[:1] for row in found.grids[0].rows))
    assert list(lines(grid, FORM)) == []
    assert not is_keyed(replace(found, grids=(grid,)), FORM)


def test_an_empty_sheet_still_has_its_dropdown() -> None:
    drawn = sheet(FORM, [], Locale("en"), lists={"tea": ("龙井",)}, spare=3)
    assert [(each.area, each.source) for each in drawn.validations] == [((5, 2, 7, 2), ("龙井",))]
    assert (drawn.title, FORM.key_row, FORM.header_row, FORM.first_row) == ("Teas", 3, 4, 5)


def test_no_such_column() -> None:
    with pytest.raises(KeyError):
        FORM.column("milk")
