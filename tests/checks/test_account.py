from __future__ import annotations

from crmsheets.checks.account import lines_of, rows_gone
from crmsheets.model.dataset import SheetBalance
from crmsheets.model.grid import Source
from crmsheets.model.table import Place, Table
from crmsheets.templates.order import TEMPLATE

SOURCE = Source("a.xlsx", "1", "xlsx")


def line(table: str, range_: str, header_row: int, sheet: str = "订单") -> SheetBalance:
    return SheetBalance(
        file="a.xlsx", sheet=sheet, status="read", table=table, range=range_, header_row=header_row
    )


def place(header_row: int, *columns: int, sheet: str = "订单") -> Place:
    return Place(SOURCE, sheet, header_row, {str(column): column for column in columns}, {})


def orders(*places: Place) -> Table:
    return Table(template=TEMPLATE, places=places)


def test_each_block_of_a_sheet_has_its_own_line() -> None:
    balance = [
        line("customer", "A1:C5", 1),
        line("order", "A1:D5", 1),
        line("order", "F1:I5", 1),
        line("order", "A8:D12", 8),
        line("order", "", 1),
    ]
    table = orders(place(1, 1, 0, 4), place(1, 6, 9), place(8, 1, 4))
    assert lines_of(balance, table) == {0: 1, 1: 2, 2: 3}


def test_one_line_alone_is_the_sheets_whatever_it_says() -> None:
    assert lines_of([line("", "", 0)], orders(place(3, 1))) == {0: 0}
    assert lines_of([line("order", "A1:B2", 5)] * 2, orders(place(3, 1))) == {0: 0}
    assert lines_of([line("order", "", 1, "别的")], orders(place(3, 1))) == {}


def test_a_row_is_gone_once_no_record_of_it_is_left() -> None:
    table = Table(
        template=TEMPLATE,
        places=(place(1, 1), place(1, 6)),
        place=[0, 0, 0, 1],
        row=[2, 2, 3, 2],
        part=[0, 1, 0, 0],
    )
    assert rows_gone(table, {0, 2}) == {(0, 3): [2]}
    assert rows_gone(table, {0, 1, 3}) == {(0, 2): [0, 1], (1, 2): [3]}
