from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from crmsheets.checks.order import NO_PRICE
from crmsheets.checks.scope import day, error_cells, header, known, named, number, rows, tables
from crmsheets.checks.totals import CLOSE
from crmsheets.model.dataset import Dataset
from crmsheets.model.text import Said
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


def test_known() -> None:
    assert known([None, 0, "", None]) == [1, 2]


def test_headers_are_the_readers_own_first_line() -> None:
    headed = replace(ORDER.places[0], headers={"quantity": "* 数量\n如 1000"})
    asked = replace(ORDER, places=(headed,))
    assert header(asked, 0, "quantity") == "数量"
    label = header(asked, 0, "unit_price")
    assert isinstance(label, Said)
    assert label("zh") == "单价()"


@pytest.mark.parametrize(
    ("count", "places", "written"),
    [
        (6_000_000, 2, "60,000"),
        (120_000, 4, "12"),
        (125_000, 4, "12.5"),
        (-50_000, 3, "-50"),
        (7, 0, "7"),
    ],
)
def test_numbers(count: int, places: int, written: str) -> None:
    assert number(count, places) == written


def test_days_are_written_as_people_do() -> None:
    assert day(dt.date(2024, 3, 5)) == "2024-3-5"


def test_numbers_of_rows() -> None:
    assert [(rows(n)("zh"), rows(n)("en")) for n in (1, 3)] == [("1行", "1 row"), ("3行", "3 rows")]
