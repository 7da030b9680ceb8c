from __future__ import annotations

from dataclasses import replace

from crmsheets.checks.order import NO_PRICE
from crmsheets.checks.scope import error_cells, header, known, named, rows, tables
from crmsheets.checks.totals import CLOSE
from crmsheets.model.dataset import Dataset
from crmsheets.model.text import Text
from tests.tables import dataset, table

ORDER = table("order", "| 客户名称 | 数量 |\n| 顺达 | 5 |")


def test_tables_come_in_workbook_order() -> None:
    data = dataset(ORDER, table("followup", "| 客户名称 |\n| 顺达 |"))
    assert [each.template.name for each in tables(data)] == ["followup", "order"]


def test_a_table_without_records_is_not_looked_at() -> None:
    data = dataset(ORDER, table("customer", "| 客户名称 |"))
    shown = [list(named(data, name)) for name in ("order", "customer", "guest")]
    assert [len(each) for each in shown] == [1, 0, 0]


def test_error_cells_are_those_of_errors_only() -> None:
    error = ORDER.finding(CLOSE, 0, "quantity")
    warning = ORDER.finding(NO_PRICE, 0, "customer_name")
    nowhere = replace(error, cells=())
    data = Dataset().found([error, warning, nowhere])
    assert [cell.ref for cell in error_cells(data)] == ["B3"]


def test_known_cells_are_those_that_are_not_none() -> None:
    assert known([None, 0, "", None]) == [1, 2]


def test_headers_are_the_readers_own_else_the_declared() -> None:
    headed = replace(ORDER.places[0], headers={"quantity": "订货数量"})
    asked = replace(ORDER, places=(headed,))
    assert header(asked, 0, "quantity") == "订货数量"
    assert header(asked, 0, "unit_price") == Text("单价", "Unit price")


def test_numbers_of_rows() -> None:
    assert [(rows(n)("zh"), rows(n)("en")) for n in (1, 3)] == [("1行", "1 row"), ("3行", "3 rows")]
