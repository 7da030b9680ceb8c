from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from crmsheets.analysis.frames import customer_of, frame_of, table_of
from crmsheets.model.dataset import Dataset
from tests.analysis.linked import linked
from tests.tables import table


@dataclass(frozen=True)
class Thing:
    day: dt.date | None
    share: float | None
    words: tuple[str, ...] = ()


def test_none_stays_none_and_a_date_stays_a_date() -> None:
    found = frame_of(Thing, [Thing(dt.date(2024, 1, 1), 0.5, ("a",)), Thing(None, None)])
    assert found.to_dict("list") == {
        "day": [dt.date(2024, 1, 1), None],
        "share": [0.5, None],
        "words": [("a",), ()],
    }
    assert type(found["day"][0]) is dt.date
    assert {str(kind) for kind in found.dtypes} == {"object"}


def test_without_records_the_columns_stand() -> None:
    found = frame_of(Thing, [])
    assert list(found.columns) == ["day", "share", "words"]
    assert {str(kind) for kind in found.dtypes} == {"object"}


def test_tables_and_customers() -> None:
    empty = table("order", "| 客户 | 单号 |")
    data = linked(empty, table("followup", "| 客户 |\n| 甲厂 |\n| |"))
    assert table_of(data, "order") is None
    assert table_of(Dataset(), "order") is None
    found = table_of(data, "followup")
    assert found is not None
    assert [customer_of(found, i) for i in range(2)] == [("CUS001", "甲厂"), ("", "")]
