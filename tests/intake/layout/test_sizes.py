from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.intake.layout.reading import places, read, records, said

SHIRTS = """
    | 2024年3月订单 |
    | 客户 | 款号 | 颜色 | S | M | L | 合计 | 单价 | 金额 |
    | 顺达服饰 | A1 | 红 | 10 | 20 |  | 30 | 10 | 300 |
    | 顺达服饰 | A2 | 蓝 | 1 | 2 | 3 | 7 | 10 | 60 |
    | 南华服饰 | A3 | 蓝 |  |  |  | 30 | 10 | 300 |
    | 合计 |  |  | 11 | 22 | 3 | 67 |  | 660 |
"""


def test_every_filled_size_is_a_line_of_its_own() -> None:
    found = read(SHIRTS)
    assert records(found, "product_model", "size", "quantity", "unit_price", "amount") == [
        (3, 0, "A1", "S", "10000", "100000", "10000"),
        (3, 1, "A1", "M", "20000", "100000", "20000"),
        (4, 0, "A2", "S", "1000", "100000", "1000"),
        (4, 1, "A2", "M", "2000", "100000", "2000"),
        (4, 2, "A2", "L", "3000", "100000", "3000"),
        (5, 0, "A3", None, "30000", "100000", "30000"),
    ]
    assert places(found, "quantity") == ["D3", "E3", "D4", "E4", "F4", "G5"]
    assert places(found, "amount") == ["I3", "I3", "I4", "I4", "I4", "I5"]
    assert found.table.extras["合计"] == [30, 30, 7, 7, 7, 30]


def test_the_sum_of_a_row_is_a_claim() -> None:
    assert said(read(SHIRTS)) == [
        ("LAY09", "D2", ""),
        ("LAY03", "A1", "2024年3月订单"),
        ("LAY01", "G4", "7"),
    ]


def test_sizes_below_a_common_header() -> None:
    found = read(
        """
        | 客户 | 单号 | 日期 | 款号 | 尺码 |  |  | 数量 | 金额 |
        |  |  |  |  | 36 | 37 | 大 |  |  |
        | 顺达鞋业 | PO1 | 2024-03-05 | A1 | 10 | 20 |  | 30 | 1000 |
        """,
        merges=((1, 5, 1, 7), *((1, c, 2, c) for c in (1, 2, 3, 4, 8, 9))),
    )
    assert records(found, "size", "quantity", "amount") == [
        (3, 0, "36", "10000", "33333"),
        (3, 1, "37", "20000", "66667"),
    ]


def test_an_amount_without_pieces_stays_whole_with_the_first() -> None:
    found = read(
        "| 客户 | 单号 | 款号 | S | M | 金额 |\n| 顺达服饰 | PO1 | A1 | 好多 | 20 | 1000 |"
    )
    assert records(found, "size", "amount") == [(2, 0, "S", "100000"), (2, 1, "M", None)]


def test_a_total_that_is_money_stays_money() -> None:
    found = read(
        """
        | 客户 | 单号 | 款号 | S | M | 单价 | 合计 |
        | 顺达服饰 | PO1 | A1 | 10 | 20 | 3 | 90 |
        | 顺达服饰 | PO2 | A2 | 1 | 2 | 3 | 9 |
        """
    )
    assert records(found, "quantity", "amount") == [
        (2, 0, "10000", "3000"),
        (2, 1, "20000", "6000"),
        (3, 0, "1000", "300"),
        (3, 1, "2000", "600"),
    ]


def test_a_total_that_most_rows_add_up_to_is_pieces() -> None:
    found = read(
        """
        | 客户 | 单号 | 款号 | S | M | 单价 | 合计 |
        | 顺达服饰 | PO1 | A1 | 10 | 20 | 3 | 30 |
        | 顺达服饰 | PO2 | A2 | 1 | 2 | 3 | 3 |
        """
    )
    assert [row[-1] for row in records(found, "amount")] == [None] * 4
    assert found.table.extras["合计"] == [30, 30, 3, 3]


def test_two_totals_the_second_is_the_money() -> None:
    found = read(
        "| 客户 | 单号 | 款号 | S | M | 合计 | 金额 |\n| 顺达服饰 | PO1 | A1 | 1 | 1 | 2 | 20 |"
    )
    assert records(found, "quantity", "amount") == [(2, 0, "1000", "1000"), (2, 1, "1000", "1000")]


def test_a_column_of_sizes_is_the_size_itself() -> None:
    found = read(
        "| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 尺码 | 数量 |\n"
        "| 顺达服饰 | PO1 | 2024-03-05 | A1 | XL | 10 |"
    )
    assert records(found, "size", "quantity") == [(2, 0, "XL", "10000")]
    assert said(found) == []


def test_an_amount_merged_over_rows_of_sizes_is_split_among_all_of_them() -> None:
    found = read(
        """
        | 客户 | 单号 | 款号 | S | M | 单价 | 金额 |
        | 顺达服饰 | PO1 | A1 | 10 | 20 | 1 | 60 |
        | 顺达服饰 | PO1 | A2 | 10 | 20 | 1 |  |
        """,
        merges=((2, 7, 3, 7),),
    )
    assert [row[-1] for row in records(found, "amount")] == ["1000", "2000", "1000", "2000"]


_CELL = st.one_of(st.none(), st.integers(0, 500))


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(_CELL, _CELL, _CELL, st.integers(1, 10**6)), min_size=1, max_size=6))
def test_pieces_and_money_of_sizes_are_counted_once(
    rows: list[tuple[int | None, int | None, int | None, int]],
) -> None:
    lines = [
        "|".join(["", "顺达服饰", f"PO{at}", *("" if v is None else str(v) for v in row), ""])
        for at, row in enumerate(rows)
    ]
    found = read("\n".join(["| 客户 | 单号 | S | M | L | 金额 |", *lines]))
    pieces = sum(value or 0 for row in rows for value in row[:3])
    assert sum(value or 0 for value in found.table["quantity"]) == 1000 * pieces
    assert sum(value or 0 for value in found.table["amount"]) == 100 * sum(row[3] for row in rows)
