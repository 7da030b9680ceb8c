from __future__ import annotations

import csv
import datetime as dt
import io
from decimal import Decimal
from typing import Any

import pytest

from crmsheets.model.kind import Kind
from crmsheets.render.data import PROVENANCE, one, tables, written
from tests.judged_example import judged, orders


def rows_of(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_every_record_of_every_table_with_its_place_and_customer() -> None:
    made = tables(judged())
    assert list(made) == ["customer.csv", "order.csv"]
    first, second = rows_of(made["order.csv"])
    assert {name: value for name, value in first.items() if value} == {
        "customer_name": "顺达",
        "order_id": "PO-1",
        "order_date": "2024-12-03",
        "product_model": "X100",
        "quantity": "1000",
        "unit_price": "12.5",
        "amount": "12500.00",
        "status": "已完成",
        "source_file": "华东.xlsx",
        "source_sheet": "订单",
        "source_row": "3",
        "part": "0",
        "customer_id": "CUS001",
    }
    assert (second["product_model"], second["unit_price"]) == ("'=1+1", "0.12")
    assert [row["customer_id"] for row in rows_of(made["customer.csv"])] == ["CUS001", "CUS002"]


def test_undeclared_columns_are_kept_under_their_own_header() -> None:
    from dataclasses import replace

    table = replace(
        orders(), extras={"颜\n色": ["红", 2.5], "unit": ["a", None], "part": [1, True]}
    )
    first, second = rows_of(one(table))
    assert (first["颜 色"], first["unit (2)"], first["part (2)"]) == ("红", "a", "1")
    assert (second["颜 色"], second["part (2)"]) == ("2.5", "true")
    assert tuple(first)[-5:] == PROVENANCE


@pytest.mark.parametrize(
    ("value", "kind", "text"),
    [
        (None, None, ""),
        (5, Kind.MONEY, "0.05"),
        (-120_050, Kind.MONEY, "-1200.50"),
        (123_456, Kind.PRICE, "12.3456"),
        (1_500, Kind.QUANTITY, "1.5"),
        (45, Kind.RATING, "4.5"),
        (7, Kind.INTEGER, "7"),
        (False, Kind.BOOL, "false"),
        (dt.datetime(2024, 3, 5, 8, 30), None, "2024-03-05 08:30:00"),  # noqa: DTZ001  # cells have no zone
        (dt.time(8, 30), None, "08:30:00"),
        (Decimal("1.5"), None, "1.5"),
        (("质量", "交期"), Kind.MULTI, "质量、交期"),
        ("=1", Kind.TEXT, "'=1"),
    ],
)
def test_values_are_written_plainly(value: Any, kind: Kind | None, text: str) -> None:
    assert written(value, kind) == text
