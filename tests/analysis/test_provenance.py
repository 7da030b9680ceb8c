from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.analysis.provenance import Mark, Origin, parsed, prints, record_print
from tests.tables import table

ONE, TWO, FILE, COPY = "1" * 12, "2" * 12, "a" * 12, "b" * 12


def test_a_mark_is_read_as_it_was_written() -> None:
    mark = Mark(ONE, (Origin(ONE, (FILE, COPY)), Origin(TWO, (FILE,))))

    assert str(mark) == f"1 {ONE} {ONE}:{FILE}/{COPY},{TWO}:{FILE}"
    assert parsed(f" {mark} ") == mark


@pytest.mark.parametrize("text", [None, "", "急", f"2 {ONE} {ONE}:{FILE}", f"1 {ONE}", 12])
def test_anything_else_is_no_mark(text: object) -> None:
    assert parsed(text) is None


def test_a_print_is_of_what_is_written_not_how() -> None:
    day = dt.date(2024, 3, 5)

    assert record_print({"a": " 顺达 五金", "b": day, "c": None}) == record_print(
        {"b": day, "a": "顺达五金"}
    )
    assert record_print({"a": "顺达", "n": 1000}) != record_print({"a": "顺达", "n": 1200})


def test_the_number_as_typed_counts_not_the_golden_one() -> None:
    customers = table("customer", "| 客户名称 | 客户编号 |\n| 顺达 | |")
    linked = customers.with_columns(customer_id=["CUS001"], customer_id_typed=[None])

    assert prints(linked, [0]) == prints(customers, [0])
