from __future__ import annotations

from crmsheets.excel.found import filled, trimmed
from crmsheets.model.grid import Value


def test_blank_tails_of_rows_and_sheets_go() -> None:
    rows: list[list[Value]] = [["a", None], [None, None], [None, 0, None], [None], []]
    assert trimmed(rows) == (("a",), (), (None, 0))
    assert filled(trimmed(rows)) == 2
