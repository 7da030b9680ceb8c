from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import settings as without_deadline
from hypothesis import strategies as st

from crmsheets.checks.order import ZERO_QUANTITY
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Severity, Suggestion
from crmsheets.model.table import Table, joined
from tests.tables import table, template

ORDER = table(
    "order", "| 客户名称 | 数量 | 颜色 |\n| 顺达 | 5 | 红 |\n| 恒通 | 6 |  |", owner="周敏"
)
SPLIT = (Cell("a.xlsx", "订单", 3, 2), Cell("a.xlsx", "订单", 4, 2))
PUT = replace(ORDER, where={(ORDER.record_id(0), "quantity"): SPLIT})


def test_records_and_columns() -> None:
    assert len(ORDER) == 2
    assert list(ORDER["quantity"]) == [5000, 6000]
    assert list(ORDER["note"]) == [None, None]
    assert list(ORDER["no_such_field"]) == [None, None]
    assert ORDER.extras == {"颜色": ["红", None]}
    assert ORDER.source(1).file == "a.xlsx"
    assert (ORDER.has(0, "quantity"), ORDER.has(0, "note")) == (True, False)


def test_cells_are_the_columns_own_unless_said_otherwise() -> None:
    assert ORDER.cell(1, "quantity").ref == "B4"
    assert ORDER.cell(1, "note").ref == "4"
    assert PUT.cells(0, "quantity") == SPLIT
    assert PUT.cells(1, "quantity") == (Cell("a.xlsx", "订单", 4, 2),)


def test_a_finding_stands_at_the_cell_under_the_readers_header() -> None:
    also = Cell("a.xlsx", "订单", 3, 1)
    finding = PUT.finding(
        ZERO_QUANTITY, 0, "quantity", value="0", suggestion=Suggestion("5"), also=[also], n=1
    )
    assert finding.cells == (*SPLIT, also)
    assert (finding.table, finding.field, finding.header) == ("order", "quantity", "数量")
    assert (finding.code, finding.severity) == ("ORD06", Severity.ERROR)
    assert (finding.value, finding.got, finding.person) == ("0", {"n": 1}, "周敏")
    assert finding.fault("zh").startswith("是0")
    assert ORDER.finding(ZERO_QUANTITY, 0, "note").header == ""


def test_what_is_missing_in_a_column_of_several_fields_is_named_as_declared() -> None:
    place = ORDER.places[0]
    columns = {**place.columns, "note": place.columns["quantity"]}
    both = replace(place, columns=columns, headers={**place.headers, "note": "数量"})
    shared = replace(ORDER, places=(both,))
    named = [shared.finding(ZERO_QUANTITY, 0, "note", value=value).header for value in ("", "0")]
    assert named == ["", "数量"]


def test_taking_records_keeps_their_places() -> None:
    kept = PUT.take([1, 0])
    assert list(kept["customer_name"]) == ["恒通", "顺达"]
    assert kept.extras == {"颜色": [None, "红"]}
    assert kept.cells(1, "quantity") == SPLIT
    assert PUT.take([1]).where == {}
    assert len(ORDER.take([])) == 0


def test_columns_are_put_in() -> None:
    more = ORDER.with_columns(customer=["A", "B"])
    assert list(more["customer"]) == ["A", "B"]
    assert "customer" not in ORDER.columns


def test_sheets_are_joined() -> None:
    other = table("order", "| 数量 | 备注 | 尺寸 |\n| 7 | 样品 | 大 |", file="b.xlsx").with_columns(
        customer=["新力"]
    )
    whole = joined(template("order"), [PUT, other])
    assert list(whole["quantity"]) == [5000, 6000, 7000]
    assert list(whole["customer"]) == [None, None, "新力"]
    assert whole.extras == {"尺寸": [None, None, "大"], "颜色": ["红", None, None]}
    assert [whole.cell(i, "quantity").ref for i in range(3)] == ["B3", "B4", "A3"]
    assert [whole.source(i).file for i in range(3)] == ["a.xlsx", "a.xlsx", "b.xlsx"]
    assert whole.cells(0, "quantity") == SPLIT


def test_nothing_joined_is_an_empty_table() -> None:
    empty = joined(template("order"), [])
    assert len(empty) == 0
    assert list(empty.columns) == [each.name for each in template("order").fields]


def records(whole: Table) -> list[tuple[str, object]]:
    return [(whole.record_id(i), whole["quantity"][i]) for i in range(len(whole))]


@without_deadline(deadline=None)
@given(st.lists(st.lists(st.integers(1, 99), max_size=3), max_size=4))
def test_joining_keeps_every_record_under_its_name(sheets: list[list[int]]) -> None:
    tables = [
        table("order", "\n".join(["| 数量 |", *(f"| {n} |" for n in rows)]), file=f"{at}.xlsx")
        for at, rows in enumerate(sheets)
    ]
    whole = joined(template("order"), tables)
    assert records(whole) == [record for each in tables for record in records(each)]
    assert len({name for name, _ in records(whole)}) == len(whole)
    assert records(whole.take(range(len(whole)))) == records(whole)
