from __future__ import annotations

from dataclasses import replace

from crmsheets.analysis.drop import DUPLICATE, MASTER, drop
from crmsheets.analysis.versions import NEWER
from crmsheets.model.dataset import Dataset
from crmsheets.model.finding import Finding
from tests.tables import dataset, table

SHEET = "| 客户名称 |\n| 甲 |\n| 乙 |\n| 丙 |"


def account(data: Dataset) -> list[tuple[str, int, dict[str, int], int]]:
    assert all(each.balanced for each in data.balance)
    return [
        (each.file, each.rows_read, dict(each.rows_skipped), each.records_made)
        for each in data.balance
    ]


def test_rows_move_in_the_balance_by_reason() -> None:
    data = dataset(table("customer", SHEET), table("customer", SHEET, file="b.xlsx"))
    left = drop(data, "customer", {3: (0, DUPLICATE), 4: (1, MASTER), 5: (None, MASTER)})

    assert account(left) == [("a.xlsx", 3, {}, 3), ("b.xlsx", 0, {"duplicate": 1, "master": 2}, 0)]
    assert {str(old): str(new) for old, new in left.dropped.items()} == {
        "b.xlsx 客户!3": "a.xlsx 客户!3",
        "b.xlsx 客户!4": "a.xlsx 客户!4",
    }
    assert list(left["customer"]["customer_name"]) == ["甲", "乙", "丙"]


def test_what_is_wrong_with_a_masters_row_is_told_where_the_row_comes_from() -> None:
    data = dataset(table("customer", SHEET), table("customer", SHEET, file="b.xlsx"))
    of = data["customer"]
    whole = Finding(NEWER, ())
    both = of.finding(NEWER, 4, "customer_name", also=of.cells(1, "customer_name"))
    data = data.found([of.finding(NEWER, i, "customer_name") for i in (0, 3, 4)])
    left = drop(data.found([whole, both]), "customer", {3: (0, DUPLICATE), 4: (1, MASTER)})

    assert [[str(cell) for cell in found.cells] for found in left.findings] == [
        ["a.xlsx 客户!A3"],
        ["b.xlsx 客户!A3"],
        [],
        ["b.xlsx 客户!A4", "a.xlsx 客户!A4"],
    ]


def test_nothing_to_drop_is_the_same_data() -> None:
    data = dataset(table("customer", SHEET))

    assert drop(data, "customer", {}) is data


def test_a_row_stays_read_while_one_of_its_records_does() -> None:
    from dataclasses import replace

    split = replace(table("customer", SHEET), row=[3, 3, 4], part=[0, 1, 0])
    data = dataset(split)
    data = replace(data, balance=(replace(data.balance[0], rows_present=2, rows_read=2),))

    assert account(drop(data, "customer", {1: (0, DUPLICATE)})) == [("a.xlsx", 2, {}, 2)]


def test_what_was_dropped_for_a_dropped_row_counts_where_that_one_does() -> None:
    data = dataset(table("customer", SHEET))
    once = drop(data, "customer", {2: (1, DUPLICATE)})
    twice = drop(once, "customer", {1: (0, DUPLICATE)})

    assert sorted((old.row, new.row) for old, new in twice.dropped.items()) == [(4, 3), (5, 3)]


def test_rows_of_several_blocks_move_in_their_own_line() -> None:
    upper = table("customer", SHEET)
    lower = replace(upper, row=[10, 10, 12], part=[0, 1, 0])
    lower = replace(lower, places=(replace(upper.places[0], header_row=9),))
    data = dataset(upper, lower)
    lines = [
        replace(line, range=span, header_row=head)
        for line, (span, head) in zip(
            data.balance, [("A1:A5", upper.places[0].header_row), ("A8:A12", 9)], strict=True
        )
    ]
    data = replace(data, balance=tuple(lines))
    half = drop(data, "customer", {3: (0, DUPLICATE)})
    assert [(each.rows_read, each.records_made) for each in half.balance] == [(3, 3), (3, 2)]
    whole = drop(data, "customer", {3: (0, DUPLICATE), 4: (0, DUPLICATE)})
    assert [(each.rows_read, each.records_made) for each in whole.balance] == [(3, 3), (2, 1)]


def test_rows_without_a_line_of_the_balance_just_leave() -> None:
    data = replace(dataset(table("customer", SHEET)), balance=())
    assert len(drop(data, "customer", {0: (None, DUPLICATE)})["customer"]) == 2
