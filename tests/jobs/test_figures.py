"""Every figure of the report, recomputed from `data/*.csv` by code that shares nothing with crmsheets."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest

import crmsheets
from tests.jobs.clerk import recomputed
from tests.jobs.clerk_books import TODAY, Books, Line

EXAMPLES = Path(__file__).parents[2] / "examples"
GUIDES = {"使用说明", "Instructions"}
# Shares are told with six digits, the mean rating with four.
CLOSE = 1e-4
TYPES = {"潜在": "prospects", "现有": "current", "VIP": "vip", "流失": "lost"}


@pytest.fixture(scope="module", params=["zh", "en"])
def example(request: pytest.FixtureRequest) -> Path:
    return EXAMPLES / str(request.param)


@pytest.fixture(scope="module")
def books(example: Path) -> Books:
    return Books(dict(crmsheets.analyze(example, today=TODAY).analysis.files))


def typed_rows(example: Path) -> dict[tuple[str, str, int], dict[str, Any]]:
    """What stands in the workbooks, seen by another reader: file, sheet, row -> key -> value."""
    found = {}
    for path in sorted(example.glob("*.xlsx")):
        book = openpyxl.load_workbook(path)
        for sheet in book.worksheets:
            if sheet.sheet_state == "visible" and sheet.title not in GUIDES:
                keys = [str(cell.value) for cell in sheet[1]]
                for row, values in enumerate(sheet.iter_rows(3, values_only=True), start=3):
                    if any(value is not None for value in values):
                        said = dict(zip(keys, values, strict=True))
                        found[path.name, sheet.title, row] = said
    return found


def of_files(example: Path, books: Books) -> dict[str, Any]:
    """What was read, held against the workbooks themselves."""
    there = typed_rows(example)
    accepted = {place(line) for lines in books.tables.values() for line in lines}
    assert accepted <= set(there)
    rejected = set(there) - accepted
    return {
        "files": len({file for file, _, _ in there}),
        "rows_read": len(accepted),
        "rows_rejected": len(rejected),
        "rejected_amount": sum(there[at].get("order.amount") or 0 for at in rejected),
    }


def place(line: Line) -> tuple[str, str, int]:
    return line["source_file"], line["source_sheet"], int(line["source_row"])


def test_every_figure_is_recomputed_and_none_is_left_out(example: Path, books: Books) -> None:
    again = {**recomputed(books), **of_files(example, books)}
    assert set(again) == set(books.figures)
    wrong = {
        key: (found, again[key])
        for key, found in books.figures.items()
        if (
            found != again[key]
            if found is None or isinstance(found, str)
            else float(found) != pytest.approx(float(again[key]), abs=CLOSE)
        )
    }
    assert not wrong


def test_every_customer_is_recomputed(books: Books) -> None:
    """Tier, type, score, money and orders of each one."""
    spent = books.spent((TODAY.replace(month=1, day=1), TODAY))
    ordered: dict[str, set[str]] = {}
    for line in books.lines:
        ordered.setdefault(line["customer_id"], set()).add(line["order_id"])
    assert {each["customer_id"] for each in books.summary["customers"]} == books.everybody
    for each in books.summary["customers"]:
        who = each["customer_id"]
        assert each["tier"] == books.now.tiers.get(who, ""), each
        assert TYPES[each["type"]] == books.types[who], each
        assert each["spend_12m"] == pytest.approx(float(spent.get(who, 0))), each
        assert each["order_count"] == len(ordered.get(who, ())), each
        if each["score"] is not None:
            assert each["score"] == pytest.approx(books.now.scores[who], abs=0.006), each
        days = books.now.days.get(who)
        told = (each["first_order"], each["last_order"])
        assert told == ((days[0].isoformat(), days[-1].isoformat()) if days else (None, None))


def test_every_sheet_balances(books: Books) -> None:
    for sheet in books.summary["inputs"]:
        skipped = sum(each["count"] for each in sheet["rows_skipped"])
        assert sheet["rows_present"] == sheet["rows_read"] + sheet["rows_rejected"] + skipped
