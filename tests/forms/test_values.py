from __future__ import annotations

import datetime as dt

from crmsheets.forms.values import of_values, titled
from crmsheets.model.book import CellMark, Sheet
from crmsheets.model.grid import Grid, Source, Value

SOURCE = Source("a.xlsx", "f00", "xlsx")


def grid(
    sheet: str, *rows: tuple[Value, ...], merges: tuple[tuple[int, int, int, int], ...] = ()
) -> Grid:
    return Grid(SOURCE, sheet, rows, merges=merges)


def test_every_sheet_gets_a_title_that_excel_takes() -> None:
    names = ["", "问题清单", "History", "a/b:[c]", "'x'", "长" * 40, "长" * 41, "HISTORY (2)"]
    found = titled([grid(name, ("x",)) for name in names] + [grid("leer", ())], "问题清单")
    assert {name: each.sheet for name, each in found.items()} == {
        "": "Sheet1",
        "问题清单": "问题清单 (2)",
        "History": "History (2)",
        "a/b:[c]": "a_b__c_",
        "'x'": "x",
        "长" * 40: "长" * 31,
        "长" * 41: "长" * 27 + " (2)",
        "HISTORY (2)": "HISTORY (2) (2)",
    }


def test_values_keep_place_kind_and_what_is_wrong_with_them() -> None:
    rows: tuple[tuple[Value, ...], ...] = (
        ("=1+1", dt.datetime(2024, 3, 5), True),  # noqa: DTZ001  # a cell has no zone
        ("-", dt.datetime(2024, 3, 5, 8, 30), None),  # noqa: DTZ001  # a cell has no zone
        ("顺达", 5.5, dt.time(8, 30)),
    )
    marks = [CellMark("订单", 2, 3, "没填", "error"), CellMark("订单", 3, 2, "怪", "warning")]
    book = of_values([grid("订单", *rows)], marks, Sheet(title="问题清单"), {})
    assert [(put.value, put.look, put.note) for put in book.sheets[1].puts] == [
        ("=1+1", "text", ""),
        (dt.date(2024, 3, 5), "date", ""),
        ("TRUE", "body", ""),
        ("-", "text", ""),
        ("2024-03-05 08:30:00", "body", ""),
        (None, "body alarm", "没填"),
        ("顺达", "body", ""),
        (5.5, "body warn", "怪"),
        ("08:30:00", "body", ""),
    ]


def test_merged_cells_stay_merged_as_far_as_there_are_values() -> None:
    merges = ((1, 1, 3, 1), (2, 1, 2, 2), (1, 2, 1_048_576, 16_384), (3, 3, 3, 3), (9, 9, 9, 12))
    sheet = grid("订单", ("顺达", 1), (None, 2), (None, 3), merges=merges)
    book = of_values([sheet], [], Sheet(title="问题清单"), {})
    assert book.sheets[1].merges == ((1, 1, 3, 1), (1, 2, 3, 2))
