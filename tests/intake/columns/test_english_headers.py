"""English headers beside the labels of a table: each is its field, others stay extras."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crmsheets.intake.match import Match, completed
from crmsheets.templates import shipped
from tests.intake.columns.english_headers import BESIDE, headers
from tests.intake.columns.header_rows import CONTENT, RECORDS
from tests.intake.sheets import grid

TEMPLATES = {each.name: each for each in shipped()}
HEADERS = list(headers())
FIELDS = sorted({(table, name) for table, name, _, _ in HEADERS})


def sheet_with(table: str, name: str, header: str, letter: str) -> tuple[Match, int]:
    """The table's own columns with one header instead of its field's; where it stands."""
    beside = [column.split(":") for column in BESIDE[table].split()]
    at = next((at for at, (each, _) in enumerate(beside) if each == name), len(beside))
    columns = [
        (TEMPLATES[table].by_name[each].column.header.en, below)
        for each, below in beside
        if each != name
    ]
    columns.insert(at, (header, letter))
    head = tuple(each for each, _ in columns)
    data = [tuple(CONTENT[below](i) for _, below in columns) for i in range(RECORDS)]
    sheet = replace(grid("a"), rows=(head, *data))
    return completed(sheet, TEMPLATES[table], 1, {}), at + 1


@pytest.mark.parametrize(("table", "name"), FIELDS)
def test_an_english_header_is_its_field_and_no_other(table: str, name: str) -> None:
    missed = []
    for owner, field, header, letter in HEADERS:
        if (owner, field) == (table, name):
            match, column = sheet_with(table, name, header, letter)
            if (match.field_at(column) or "-") != name:
                missed.append((header, match.field_at(column)))
    assert missed == []


def test_there_are_enough_of_them() -> None:
    assert len(HEADERS) > 800
    assert sum(name == "-" for _, name, _, _ in HEADERS) > 120
