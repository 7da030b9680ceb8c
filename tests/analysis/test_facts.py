from __future__ import annotations

import datetime as dt

from crmsheets.analysis.facts import data_until
from crmsheets.model.dataset import Dataset
from tests.analysis.linked import TODAY, linked
from tests.tables import table


def test_the_last_day_of_any_table_up_to_today() -> None:
    data = linked(
        table("order", "| 客户 | 日期 |\n| 甲厂 | 2024-12-1 |\n| 甲厂 | |"),
        table("followup", "| 客户 | 日期 |\n| 甲厂 | 2024-12-9 |\n| 甲厂 | 2025-1-1 |"),
    )
    assert data_until(data, TODAY) == dt.date(2024, 12, 9)
    assert data_until(Dataset(), TODAY) is None
