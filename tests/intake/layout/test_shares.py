from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from crmsheets.intake.layout.shares import parts
from tests.intake.layout.reading import places, read, records, said

HEADER = "| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 单价 | 总金额 |"
MERGED = f"""
    {HEADER}
    | 顺达五金 | PO1 | 2024-03-05 | X1 | 10 | 5 | 150 |
    |  |  |  | X2 | 20 | 5 |  |
    | 达顺电子 | PO2 | 2024-03-06 | X3 | 10 | 6 | 100 |
"""
BLOCK = ((2, 1, 3, 1), (2, 2, 3, 2), (2, 3, 3, 3), (2, 7, 3, 7))


def test_an_amount_merged_over_lines_is_split_as_their_prices_say() -> None:
    found = read(MERGED, merges=BLOCK)
    assert records(found, "customer_name", "order_id", "amount") == [
        (2, 0, "顺达五金", "PO1", "5000"),
        (3, 0, "顺达五金", "PO1", "10000"),
        (4, 0, "达顺电子", "PO2", "10000"),
    ]
    assert places(found, "amount") == ["G2", "G2", "G4"]
    assert said(found, "SHEET15", "SHEET11") == [("SHEET15", "G2", "")]


def test_without_prices_it_stays_with_the_first_line() -> None:
    found = read(
        f"{HEADER}\n| 顺达五金 | PO1 | 2024-03-05 | X1 | 10 |  | 150 |\n|  |  |  | X2 | 20 |  |  |",
        merges=BLOCK,
    )
    assert [row[2] for row in records(found, "amount")] == ["15000", None]
    assert said(found, "SHEET15", "SHEET11") == [("SHEET11", "G2", "")]


def test_an_amount_nobody_can_read_is_split_among_none() -> None:
    found = read(MERGED.replace("| 150 |", "| 待核 |"), merges=BLOCK)
    assert [row[2] for row in records(found, "amount")] == [None, None, "10000"]
    assert said(found, "SHEET15", "SHEET11") == []


def test_quantities_that_are_not_read_leave_it_with_the_first() -> None:
    found = read(MERGED.replace("| 20 | 5 |", "|  | 5 |"), merges=BLOCK)
    assert [row[2] for row in records(found, "amount")] == ["15000", None, "10000"]


def test_a_merged_amount_whose_first_row_is_no_record_is_split_among_the_others() -> None:
    found = read(
        f"{HEADER}\n| 合计 |  |  |  |  |  | 150 |\n| 顺达五金 | PO1 | 2024-03-05 | X2 | 20 | 5 |  |\n"
        "| 顺达五金 | PO1 | 2024-03-05 | X3 | 10 | 5 |  |",
        merges=((2, 7, 4, 7),),
    )
    assert [row[2] for row in records(found, "amount")] == ["10000", "5000"]


@settings(deadline=None, max_examples=40)
@given(st.integers(-(10**9), 10**9), st.lists(st.integers(0, 10**6), min_size=1, max_size=9))
def test_the_parts_add_up_to_the_figure(figure: int, weighed: list[int]) -> None:
    found = parts(figure, weighed)
    assert sum(each or 0 for each in found) == figure
    assert len(found) == len(weighed)


def test_equal_sums_give_every_line_its_own_amount() -> None:
    assert parts(600, [100, 200, 300]) == [100, 200, 300]
    assert parts(601, [0, 0]) == [601, None]
