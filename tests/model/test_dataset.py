from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crmsheets.checks.order import ZERO_QUANTITY
from crmsheets.model.dataset import Dataset, SheetBalance
from tests.tables import table

ORDER = table("order", "| 数量 |\n| 0 |")


def test_a_step_returns_a_new_dataset() -> None:
    empty = Dataset()
    finding = ORDER.finding(ZERO_QUANTITY, 0, "quantity")
    full = empty.with_tables(order=ORDER).found([finding]).found(iter([finding]))
    assert full["order"] is ORDER
    assert full.findings == (finding, finding)
    assert (empty.tables, empty.findings) == ({}, ())


@given(
    read=st.integers(0, 50),
    rejected=st.integers(0, 50),
    skipped=st.dictionaries(st.sampled_from(["blank", "duplicate"]), st.integers(0, 50)),
    duplicates=st.integers(0, 50),
)
def test_moving_rows_keeps_the_balance(
    read: int, rejected: int, skipped: dict[str, int], duplicates: int
) -> None:
    sheet = SheetBalance(
        file="a.xlsx",
        sheet="订单",
        status="read",
        rows_present=read + rejected + sum(skipped.values()),
        rows_read=read,
        rows_rejected=rejected,
        rows_skipped=skipped,
    )
    moved = sheet.moved("duplicate", duplicates)
    assert sheet.balanced
    assert moved.balanced
    assert moved.rows_read == read - duplicates
    assert moved.rows_skipped["duplicate"] == skipped.get("duplicate", 0) + duplicates


def test_rows_as_people_count_them() -> None:
    sheet = SheetBalance(
        file="a.xlsx",
        sheet="订单",
        status="read",
        rows_present=12,
        rows_read=5,
        rows_rejected=1,
        rows_skipped={"keys": 1, "header": 1, "blank": 3, "duplicate": 1, "total": 0},
    )
    assert sheet.balanced
    assert sheet.left_out == {"blank": 3, "duplicate": 1}
    assert sheet.data_rows == 10


def test_a_lost_row_shows() -> None:
    assert not SheetBalance(
        file="a", sheet="s", status="read", rows_present=3, rows_read=2
    ).balanced
