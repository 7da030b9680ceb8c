from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.analysis.copies import compared, equal_rows
from crmsheets.analysis.versions import Settled, as_typed, copies, families, households, settle
from crmsheets.model.table import Table, joined
from tests.tables import table, template

HEAD = "| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 发货日期 |\n"
EARLY = dt.datetime(2024, 1, 1, tzinfo=dt.UTC)
LATE = dt.datetime(2024, 2, 1, tzinfo=dt.UTC)
PAIR = {("a.xlsx", "b.xlsx")}


def sheets(*bodies: str, stamps: tuple[dt.datetime | None, ...] = (None, None, None)) -> Table:
    """Orders of a.xlsx, b.xlsx, c.xlsx."""
    found = [
        table("order", HEAD + body, file=f"{name}.xlsx", modified=stamp)
        for name, body, stamp in zip("abc", bodies, stamps, strict=False)
    ]
    return joined(found[0].template, found)


def settled(of: Table, pairs: set[tuple[str, str]] = PAIR) -> Settled:
    return settle(of, equal_rows(of, instead={}), pairs, compared(of, {}))


def told(of: Table, found: Settled) -> list[tuple[str, str, str]]:
    """(code, first cell, second cell)."""
    del of
    return [(each.code, str(each.cells[0]), str(each.cells[1])) for each in found.findings]


LINE = "| 顺达 | PO1 | 2024-3-5 | X | 10 | |"
MORE = "| 顺达 | PO1 | 2024-3-5 | X | 12 | |"
SENT = "| 顺达 | PO1 | 2024-3-5 | X | 12 | 2024-3-9 |"


@pytest.mark.parametrize(
    ("one", "other", "stamps", "outdated", "code"),
    [
        (LINE, SENT, (LATE, EARLY), {0: 1}, "COPY01"),
        (LINE, MORE, (EARLY, LATE), {0: 1}, "COPY01"),
        (LINE, MORE, (LATE, EARLY), {1: 0}, "COPY01"),
        (LINE, MORE, (EARLY, None), {1: 0}, "COPY01"),
        (LINE, MORE, (None, None), {0: 1}, "COPY02"),
    ],
    ids=["own dates", "package", "package", "unknown is older", "undecided"],
)
def test_the_newer_writing_counts(
    one: str,
    other: str,
    stamps: tuple[dt.datetime | None, ...],
    outdated: dict[int, int],
    code: str,
) -> None:
    of = sheets(one, other, stamps=stamps)
    found = settled(of)

    assert found.outdated == outdated
    assert [each.code for each in found.findings] == [code]


def test_a_finding_has_both_cells_and_names_the_columns() -> None:
    of = sheets(LINE, SENT)
    found = settled(of)

    assert told(of, found) == [("COPY01", "a.xlsx 订单!E3", "b.xlsx 订单!E3")]
    assert found.findings[0].fault("zh") == (
        "在两份表里写得不一样（数量：10→12、发货日期：（空）→2024-3-9），"
        "按较新的一份算：b.xlsx 订单!E3（这一行的日期更晚）。"
    )
    assert found.findings[0].fault("en") == (
        "differs between two copies (Qty: 10 → 12, Shipped: (empty) → 2024-3-9); "
        "the newer one counts: b.xlsx 订单!E3 (its own dates are later)."
    )
    assert found.findings[0].value == "10"


def test_files_that_are_no_copies_keep_their_rows() -> None:
    assert settled(sheets(LINE, SENT), set()) == Settled({}, ())


def test_what_one_copy_alone_has_is_kept() -> None:
    of = sheets(f"{LINE}\n{MORE}", LINE)

    assert settled(of) == Settled({}, ())


def test_several_rows_of_one_key_are_replaced_together() -> None:
    of = sheets(f"{LINE}\n{MORE}", SENT)

    assert settled(of).outdated == {0: 2, 1: 2}


def test_an_older_copy_that_agrees_with_the_oldest_does_not_vote() -> None:
    of = sheets(LINE, SENT, LINE, stamps=(EARLY, LATE, EARLY))
    found = settled(of, PAIR | {("b.xlsx", "c.xlsx")})

    assert found.outdated == {0: 1}
    assert len(found.findings) == 1


def test_a_corrected_date_is_still_the_same_line() -> None:
    moved = "| 顺达 | PO1 | 2024-4-5 | X | 10 | |"

    assert settled(sheets(LINE, moved)).outdated == {0: 1}
    assert settled(sheets(f"{LINE}\n{MORE}", moved)).outdated == {}


def test_a_key_without_a_number_is_taken_whole() -> None:
    head = "| 客户名称 | 跟进日期 | 沟通内容 |\n"
    one = table("followup", head + "| 顺达 | 2024-3-5 | 报价 |")
    two = table("followup", head + "| 顺达 | 2024-3-5 | 送样 |\n| 顺达 | | |", file="b.xlsx")

    assert settled(joined(one.template, [one, two])).outdated == {}


def test_rows_apart_and_stale_rows() -> None:
    of = sheets(SENT, LINE)
    stands = equal_rows(of, instead={})

    assert settle(of, stands, PAIR, compared(of, {}), stale={0}).outdated == {0: 1}
    assert settle(of, stands, PAIR, compared(of, {}), apart={0}).outdated == {}


@pytest.mark.parametrize(
    ("shared", "expected"),
    [
        ([["a", "b"]] * 5, True),
        ([["a", "b"]] * 4 + [["a"], ["b"]], True),
        ([["a", "b"]] * 4 + [["a"]], False),
        ([["a", "b"]] * 3 + [["a"], ["b"], ["a"], ["b"]], False),
        ([["a", "b"]] * 5 + [["b"]] * 50, True),
        ([["a", "b", "b"], ["a", "a", "a", "a"], ["b", "b", "b"]], False),
    ],
    ids=["equal", "4 of 5", "smaller than 5", "3 of 5", "grown", "one line twice"],
)
def test_copies_share_four_fifths_of_the_smaller(shared: list[list[str]], expected: bool) -> None:
    assert (("a", "b") in copies({"order": shared})["order"]) is expected


def test_all_tables_together_make_copies_of_small_ones() -> None:
    found = copies({"order": [["a", "b"]] * 9, "service": [["a"], ["b"]]})

    assert found == {"order": {("a", "b")}, "service": {("a", "b")}}


def test_families_grow_together() -> None:
    assert families([("a", "b"), ("c", "d"), ("b", "c"), ("x", "y")]) == {
        **dict.fromkeys("abcd", "a"),
        **dict.fromkeys("xy", "x"),
    }


def test_a_master_belongs_to_every_list_it_was_made_of_and_joins_none() -> None:
    pairs = [("a", "m"), ("b", "m"), ("b", "c"), ("m", "n"), ("x", "y")]

    assert households(pairs, {"m", "n"}) == {
        "a": ("a",),
        "b": ("b",),
        "c": ("b",),
        "m": ("a", "b", "m"),
        "n": ("m",),
        "x": ("x",),
        "y": ("x",),
    }


def test_two_lists_keep_their_rows_of_one_key_beside_the_master_of_both() -> None:
    heads = [
        table("order", HEAD + body, file=f"{name}.xlsx")
        for name, body in (("a", LINE), ("b", SENT))
    ]
    both = table("order", HEAD + MORE, file="m.xlsx", properties={"crmsheets.role": "master"})
    of = joined(both.template, [*heads, both])
    pairs = {("a.xlsx", "m.xlsx"), ("b.xlsx", "m.xlsx")}
    found = settle(of, equal_rows(of, instead={}), pairs, compared(of, {}), stale={2})

    assert found.outdated == {2: 0}


def test_values_and_titles_as_people_write_them() -> None:
    fields = template("order").by_name

    assert as_typed(fields["unit_price"], 375) == "0.0375"
    assert as_typed(fields["order_date"], dt.date(2024, 3, 5)) == "2024-03-05"
    assert as_typed(fields["note"], None) == ""
