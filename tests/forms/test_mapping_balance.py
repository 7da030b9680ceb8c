from __future__ import annotations

from typing import Any

from crmsheets.forms.mapping_balance import balance_sheet
from crmsheets.model.dataset import SheetBalance
from crmsheets.model.settings import Settings
from crmsheets.templates import shipped

ZH = Settings().locale("zh")


def line(table: str, layout: str, **rows: int) -> SheetBalance:
    counts: dict[str, Any] = rows
    return SheetBalance(
        file="客户.xlsx", sheet="总表", status="read", table=table, layout=layout, **counts
    )


def test_rows_whose_cells_hold_other_records_too_are_in_the_total_once() -> None:
    lines = [
        line("customer", "flat", rows_present=10, rows_read=10, records_made=10),
        line("followup", "cells", rows_present=4, rows_read=4, records_made=9),
        line("order", "flat", rows_present=5, rows_read=4, rows_rejected=1, records_made=4),
    ]
    sheet = balance_sheet(lines, ((), ()), shipped(), ZH)
    shown = {
        row: [put.value for put in sheet.puts if put.row == row and 5 <= put.column <= 11]
        for row in range(3, 7)
    }

    assert shown == {
        3: [10, 10, 0, 0, 0, 10, ""],
        4: [4, 4, 0, 0, 0, 9, "写在别的记录的格子里，这些行不再计入合计"],
        5: [5, 4, 1, 0, 0, 4, ""],
        6: [15, 14, 1, 0, 0, 23, ""],
    }
