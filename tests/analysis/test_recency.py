from __future__ import annotations

import datetime as dt

from crmsheets.analysis.recency import event_fields, recency, stamp
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
