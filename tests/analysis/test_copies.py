from __future__ import annotations

import datetime as dt

from crmsheets.analysis.copies import equal_rows
from crmsheets.model.table import Table, joined
from tests.tables import table, template

LINES = """
| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 |
| 顺达     | PO1      | 2024-3-5 | X100     | 1000 |
| 顺达     | PO1      | 2024-3-5 | X200     | 500  |
"""


def both(*tables: Table) -> Table:
    return joined(tables[0].template, tables)


def stays(of: Table) -> list[tuple[str, int, str, int]]:
    """(file, row, counts in file, row) of every row that does not count itself."""
    found = equal_rows(of, instead={})
    return [
        (of.source(i).file, of.row[i], of.source(at).file, of.row[at])
        for i, at in enumerate(found)
        if i != at
    ]


def test_one_file_is_never_compared_with_itself() -> None:
    twice = LINES + "| 顺达 | PO1 | 2024-3-5 | X200 | 500 |"

    assert stays(both(table("order", twice), table("order", LINES, first_row=50))) == []


def test_equal_rows_of_two_files_count_in_the_newer() -> None:
    old = table("order", LINES, file="old.xlsx", modified=dt.datetime(2024, 1, 1, tzinfo=dt.UTC))
    new = table("order", LINES, file="new.xlsx", modified=dt.datetime(2024, 2, 1, tzinfo=dt.UTC))

    expected = [("old.xlsx", 3, "new.xlsx", 3), ("old.xlsx", 4, "new.xlsx", 4)]
    assert stays(both(old, new)) == expected
    assert stays(both(new, old)) == expected


def test_a_file_that_holds_a_line_twice_keeps_two() -> None:
    a = table("order", LINES + "| 顺达 | PO1 | 2024-3-5 | X200 | 500 |", file="a.xlsx")
    b = table("order", LINES, file="b.xlsx")

    assert stays(both(b, a)) == [("b.xlsx", 3, "a.xlsx", 3), ("b.xlsx", 4, "a.xlsx", 4)]


def test_a_line_twice_in_the_later_file_adds_one() -> None:
    a = table("order", LINES, file="a.xlsx")
    b = table("order", LINES + "| 顺达 | PO1 | 2024-3-5 | X200 | 500 |", file="b.xlsx")

    assert len(stays(both(a, b))) == 2


def test_rows_that_differ_anywhere_are_two() -> None:
    a = table("order", LINES, file="a.xlsx")
    b = table("order", LINES.replace("1000", "1200"), file="b.xlsx")

    assert stays(both(a, b)) == [("b.xlsx", 4, "a.xlsx", 4)]


def test_a_column_one_sheet_lacks_does_not_matter() -> None:
    fuller = table(
        "order",
        """
        | 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 备注 |
        | 顺达     | PO1      | 2024-3-5 | X100     | 1000 | 急   |
        """,
        file="z.xlsx",
    )
    leaner = table("order", LINES, file="a.xlsx")

    assert stays(both(leaner, fuller)) == [("a.xlsx", 3, "z.xlsx", 3)]


def test_nothing_typed_is_lost_where_each_has_a_column_of_its_own() -> None:
    one = table(
        "order", "| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 备注 |\n|顺达|P|2024-3-5|X|急|"
    )
    two = table(
        "order",
        "| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 单位 |\n|顺达|P|2024-3-5|X|个|",
        file="b.xlsx",
    )

    assert stays(both(one, two)) == []


def test_sheets_without_the_key_are_compared_whole_only() -> None:
    one = table("order", "| 订单编号 | 数量 |\n| PO1 | 5 |")
    two = table("order", "| 订单编号 | 数量 |\n| PO1 | 5 |", file="b.xlsx")
    other = table("order", "| 订单编号 | 单位 |\n| PO1 | 个 |", file="c.xlsx")

    assert stays(both(one, two, other)) == [("b.xlsx", 3, "a.xlsx", 3)]


def test_a_key_that_is_blank_tells_nothing() -> None:
    one = table(
        "order", "| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 备注 |\n| 顺达 | | 2024-3-5 | X | |"
    )
    two = table(
        "order",
        "| 客户名称 | 订单编号 | 下单日期 | 产品型号 |\n| 顺达 | | 2024-3-5 | X |",
        file="b.xlsx",
    )

    assert stays(both(one, two)) == []


def test_a_date_nobody_could_read_does_not_count_a_line_twice() -> None:
    one = table(
        "order",
        "| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 单价 | 备注 |\n"
        "| 顺达 | PO1 | | X100 | 5 | 2 | 急 |",
    )
    two = table(
        "order",
        "| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 单价 |\n| 顺达 | PO1 | | X100 | 5 | 2 |",
        file="b.xlsx",
    )

    assert stays(both(one, two)) == [("b.xlsx", 3, "a.xlsx", 3)]


def test_foreign_columns_are_part_of_the_row() -> None:
    one = table("order", "| 订单编号 | 批号 |\n| PO1 | 7 |")
    two = table("order", "| 订单编号 | 批号 |\n| PO1 | 8 |", file="b.xlsx")

    assert stays(both(one, two)) == []


def test_rows_apart_and_columns_instead() -> None:
    of = both(table("order", LINES), table("order", LINES.replace("顺达", "SD"), file="b.xlsx"))
    same = ["CUS001"] * 4

    assert equal_rows(of, instead={}) == [0, 1, 2, 3]
    assert equal_rows(of, instead={"customer_name": same}) == [0, 1, 0, 1]
    assert equal_rows(of, instead={"customer_name": same}, apart={2}) == [0, 1, 2, 1]
    assert equal_rows(Table(template("order")), instead={}) == []


def test_sheets_with_no_column_in_common_are_never_equal() -> None:
    keyed = table("order", LINES)
    bare = table("order", "| 单位 |\n| 个 |\n| |", file="z.xlsx")

    assert stays(both(keyed, bare)) == []


def test_two_lines_that_one_sheet_held_side_by_side_stay_two() -> None:
    of = both(table("order", LINES), table("order", LINES, file="b.xlsx"))
    summary, other = ("汇总.xlsx", "订单"), ("老表.xlsx", "订单")

    assert equal_rows(of, instead={}) == [0, 1, 0, 1]
    assert equal_rows(of, instead={}, before={1: [summary], 3: [summary]}) == [0, 1, 0, 3]
    assert equal_rows(of, instead={}, before={1: [summary], 3: [other]}) == [0, 1, 0, 1]
