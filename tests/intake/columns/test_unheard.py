"""Every header in turn as a word nobody ever heard: content, relations and need find the column."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crmsheets.intake.match import Match, completed
from crmsheets.templates import shipped
from tests.intake.columns.header_rows import HeaderRow, header_rows
from tests.intake.sheets import grid

ROWS = list(header_rows())
TEMPLATES = {each.name: each for each in shipped()}
NONSENSE = "璎珞"
FOUND_AGAIN = {"customer_name", "order_id", "quantity", "unit_price", "amount", "email", "phone"}
"""Fields whose content tells them where nothing else does."""


def unheard(row: HeaderRow, at: int) -> Match:
    """The sheet with the header of one column replaced by signs that no list has."""
    headers = [*row.headers[:at], NONSENSE, *row.headers[at + 1 :]]
    sheet = replace(grid("a"), rows=(tuple(headers), *row.rows[1:]))
    return completed(sheet, TEMPLATES[row.table], 1, {})


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.table}-{'-'.join(row.headers[:3])}")
def test_a_column_of_an_unheard_word_is_never_taken_for_another_thing(row: HeaderRow) -> None:
    taken = [(unheard(row, at).field_at(at + 1), wanted) for at, wanted in enumerate(row.fields)]
    assert [(got, wanted) for got, wanted in taken if got and wanted not in {got, "?"}] == []


def test_most_columns_that_content_can_tell_are_found_without_their_word() -> None:
    cases = [
        unheard(row, at).field_at(at + 1) == wanted
        for row in ROWS
        for at, wanted in enumerate(row.fields)
        if wanted in FOUND_AGAIN
    ]
    assert len(cases) > 150
    assert sum(cases) / len(cases) > 0.6
