from __future__ import annotations

import pytest

from crmsheets.intake.values.column import read_column
from crmsheets.intake.values.reading import ColumnContext
from crmsheets.model.grid import Value
from crmsheets.model.kind import Kind
from crmsheets.model.row import Column
from crmsheets.model.template import Field
from crmsheets.model.text import Text

WORD = Text("开票", "Invoice")
FIELD = Field("invoice", Kind.BOOL, Column(label=WORD, hint=WORD, example=WORD), bool, None, False)


@pytest.mark.parametrize(
    ("cell", "value", "codes"),
    [
        (True, True, []),
        ("是", True, []),
        ("No", False, []),
        ("√", True, ["BOOL01"]),
        ("Y", True, ["BOOL01"]),
        (1.0, True, ["BOOL01"]),
        ("无", False, ["BOOL01"]),
        ("×", False, ["BOOL01"]),
        (0, False, ["BOOL01"]),
        ("也许", None, ["BOOL02"]),
        ("#N/A", None, ["READ01"]),
        ("待定", None, []),
        (None, None, []),
    ],
)
def test_yes_and_no(cell: Value, value: bool | None, codes: list[str]) -> None:
    found = read_column(FIELD, [cell], ColumnContext())
    assert (found.values, [each.rule.code for each in found.verdicts]) == ([value], codes)
