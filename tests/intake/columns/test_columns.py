"""Whole sheets of headers that nobody listed: which column is which field, and which stay extras."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crmsheets.intake.match import completed
from crmsheets.intake.recognise import recognise
from crmsheets.templates import shipped
from tests.intake.columns.header_rows import HeaderRow, header_rows
from tests.intake.sheets import grid

ROWS = list(header_rows())
TEMPLATES = {each.name: each for each in shipped()}


def name(row: HeaderRow) -> str:
    return f"{row.table}-{row.headers[0]}-{row.headers[1]}"


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_every_column_is_told_apart(row: HeaderRow) -> None:
    match = completed(replace(grid("a"), rows=row.rows), TEMPLATES[row.table], 1, {})
    found = [match.field_at(column) or "-" for column in range(1, len(row.headers) + 1)]
    expected = [
        got if wanted == "?" else wanted for got, wanted in zip(found, row.fields, strict=True)
    ]
    assert found == expected
    assert set(match.confidence) == set(match.columns)
    assert all(0.7 <= sure <= 1 for sure in match.confidence.values())


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_the_table_is_told_by_headers_nobody_listed(row: HeaderRow) -> None:
    match = recognise(replace(grid("a"), rows=row.rows), shipped())
    assert (match and match.template.name) == row.table
