from __future__ import annotations

import datetime as dt

from crmsheets.intake.values.grouping import MOST
from crmsheets.model.grid import Value
from tests.intake.values.columns import read, told


def test_errors_and_formulas_without_a_result() -> None:
    around = {"errors": {0: "#REF!"}, "uncached": frozenset({1})}
    amounts = read("order.amount", [None, None, 5.0], **around)
    assert amounts.values == [None, None, 500]
    assert told(amounts) == [(0, "READ01"), (1, "READ03")]
    assert amounts.verdicts[0].value == "#REF!"
    assert told(read("order.quantity", ["", ""], **around)) == [(0, "READ01"), (1, "READ02")]
    assert read("order.amount", [5.0], errors={7: "#N/A"}).values == [500]


def test_ditto_marks_repeat_the_cell_above() -> None:
    cells: list[Value] = ["同上", "顺达五金", "同 上", "〃", '"', None, "同上", "无", "同上"]
    found = read("customer.customer_name", cells)
    assert found.values == [None, *["顺达五金"] * 4, None, None, None, None]
    assert told(found) == [
        (0, "READ05"), (2, "READ04"), (3, "READ04"), (4, "READ04"), (6, "READ05"), (8, "READ05"),
    ]  # fmt: skip


def test_a_ditto_below_what_cannot_be_read() -> None:
    assert told(read("order.amount", ["一批", "同上"])) == [(0, "NUM02"), (1, "NUM02")]
    assert told(read("order.amount", [None, "同上"], errors={0: "#N/A"})) == [
        (0, "READ01"),
        (1, "READ05"),
    ]


def test_a_ditto_says_the_number_as_people_write_it() -> None:
    found = read("order.amount", [1250.5, "同上"])
    assert found.verdicts[0].got == {"read": "1250.5"}


def test_values_are_told_apart_by_type() -> None:
    cells: list[Value] = [1, 1.0, True, "1"]
    found = read("order.quantity", cells)
    assert found.values == [1000, 1000, None, 1000]
    assert told(found) == [(2, "NUM02")]
    assert read("order.order_id", cells).values == ["1", "1", None, "1"]


def test_past_a_thousand_the_rest_is_one_verdict() -> None:
    cells: list[Value] = ["一批"] * (MOST + 500)
    found = read("order.quantity", cells)
    assert len(found.verdicts) == MOST + 1
    last = found.verdicts[-1]
    assert (last.index, last.more) == (MOST, tuple(range(MOST + 1, MOST + 500)))


def test_values_keep_their_kind() -> None:
    day = dt.date(2024, 3, 5)
    assert read("order.order_date", [day, None]).values == [day, None]
    assert read("order.order_date", []).values == []
