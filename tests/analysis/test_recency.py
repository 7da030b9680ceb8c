from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.analysis.recency import OLDEST, event_fields, evidence, newness, recency, stamp
from tests.tables import table, template


def test_only_what_has_happened_tells_recency() -> None:
    assert event_fields(template("order")) == ("order_date", "ship_date", "receive_date")


def test_the_latest_event_then_the_package() -> None:
    saved = dt.datetime(2024, 5, 1, tzinfo=dt.UTC)
    orders = table(
        "order",
        """
        | 客户名称 | 下单日期 | 要求交期  | 发货日期  |
        | 顺达     | 2024-3-5 | 2024-9-9  | 2024-3-22 |
        | 顺达     |          | 2024-9-9  |           |
        """,
        modified=saved,
    )

    assert recency(orders, [0, 1]) == {
        0: (dt.date(2024, 3, 22), stamp(saved)),
        1: (dt.date.min, stamp(saved)),
    }


def test_stamps_of_any_zone_compare() -> None:
    shanghai = dt.timezone(dt.timedelta(hours=8))

    assert stamp(dt.datetime(2024, 5, 1, 8, tzinfo=shanghai)) == stamp(
        dt.datetime(2024, 5, 1, tzinfo=dt.UTC)
    )
    assert stamp(None) < stamp(dt.datetime(1900, 1, 1, tzinfo=dt.UTC))


HEAD = "| 客户名称 | 下单日期 | 订单状态 | 发货日期 |\n"
ROW = "| 顺达 | 2024-3-5 | 生产中 | |"
CANCELLED = ROW.replace("生产中", "取消")
MARCH, APRIL = (dt.datetime(2024, month, 1, tzinfo=dt.UTC) for month in (3, 4))


@pytest.mark.parametrize(
    ("one", "other", "by"),
    [
        ((ROW, "a", None), ("| 顺达 | 2024-3-5 | | 2024-3-9 |", "a", None), "its own dates are later"),
        ((ROW, "a", APRIL), ("| 顺达 | 2024-3-5 | 已发货 | |", "a", MARCH), "its status is further on"),
        ((CANCELLED, "a", None), (CANCELLED.replace("取消", "已发货"), "a", None), "its status is further on"),
        ((ROW, "a", MARCH), ("| 顺达 | 2024-3-5 | | |", "a", APRIL), "its workbook was saved later"),
        ((ROW, "a", None), (f"{ROW}\n| 顺达 | 2024-4-5 | | |", "a", None), "the dates of its sheet reach later"),
        ((ROW, "a", None), (ROW, "a(1)", None), "by the file's name it is the later one"),
        ((ROW, "a 旧", None), (ROW, "a", None), "by the file's name it is the later one"),
        ((ROW, "a - 副本", None), (ROW, "a", None), None),
    ],
)  # fmt: skip
def test_the_evidence_that_a_writing_is_newer(
    one: tuple[str, str, dt.datetime | None],
    other: tuple[str, str, dt.datetime | None],
    by: str | None,
) -> None:
    older, newer = (
        newness(table("order", HEAD + rows, file=f"{file}.xlsx", modified=saved), [0])[0]
        for rows, file, saved in (one, other)
    )
    found = evidence(newer, older)
    assert (found and (found[0], found[1]("en"))) == (by and (1, by))
    back = evidence(older, newer)
    assert (back and back[0]) == (by and -1)
    assert evidence(older, OLDEST) is not None


def test_tables_without_dates_of_events_go_by_the_rest() -> None:
    tiers = table("tier", "| 客户名称 | 等级 |\n| 顺达 | A |")
    assert newness(tiers, [0])[0][0] == dt.date.min
