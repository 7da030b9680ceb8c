from __future__ import annotations

from tests.checks.running import cells, codes, findings
from tests.tables import table

SHEET = """
| 数量 | 已发数量 | 发货日期 | 收货日期 |
| 1000 | 6000 | 2024-3-8 |  |
| 1000 | 1100 | 2024-3-8 |  |
| 1000 | 1000 |  |  |
| 1000 | 1050 |  |  |
| 1000 | 999 |  |  |
| 1000 | 1000 |  | 2024-3-9 |
|  | 1000 |  |  |
| -5 | 1000 |  |  |
| 1000 |  |  |  |
"""


def test_what_left_is_held_against_what_was_ordered() -> None:
    told = [each for each in findings(table("order", SHEET)) if each.code in {"ORD10", "ORD11"}]
    assert [(each.code, cells(each)) for each in told] == [
        ("ORD10", ["B3"]),
        ("ORD11", ["C5", "C6"]),
    ]


def test_a_sheet_without_shipping_dates_is_not_asked_for_them() -> None:
    told = codes(table("order", "| 数量 | 已发数量 |\n| 1000 | 1000 |"))
    assert [code for code, _ in told if code == "ORD11"] == []
