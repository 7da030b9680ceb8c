from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.intake.content import fit, sample
from crmsheets.model.grid import Value
from tests.tables import template

FIELDS = {
    "phone": ("customer", "phone"),
    "date": ("order", "order_date"),
    "number": ("order", "quantity"),
    "person": ("customer", "contact_name"),
    "company": ("customer", "customer_name"),
    "email": ("customer", "email"),
    "choice": ("order", "status"),
    "words": ("customer", "short_name"),
}


@pytest.mark.parametrize(
    ("kind", "cells", "expected"),
    [
        ("phone", ["13800000000", 13900000000, 13900000000.0, "张三", 5], 0.6),
        ("phone", [None, " ", ""], None),
        ("date", [dt.date(2024, 3, 5), "2024.3.5", "3月5日", "20240305", "下周"], 0.8),
        ("number", [5, 5.0, "1,200元", "-3", "见附件", True, dt.date(2024, 1, 1), "5 万"], 0.625),
        ("person", ["张三", "王总", "13800000000", 5], 0.5),
        ("company", ["顺达五金", "ABC", "123", 5], 0.5),
        ("email", ["a@b.cn", "a＠b.cn", "ab", 5], 0.5),
        ("choice", ["已发货", "Shipped", "不知道", 3], 0.5),
        ("words", ["顺达", 3, True, dt.date(2024, 1, 1)], 0.5),
    ],
)
def test_the_share_of_cells_that_fit(kind: str, cells: list[Value], expected: float | None) -> None:
    table, name = FIELDS[kind]
    assert fit(template(table).by_name[name], cells) == expected


def test_a_long_column_is_judged_by_its_beginning() -> None:
    assert len(sample(["a"] * 1000)) == 200
