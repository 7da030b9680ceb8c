from __future__ import annotations

from tests.checks.running import codes, found
from tests.tables import table

EVENTS = """
| 活动名称 | 邀请人数 | 参与人数 | 有效线索数 |
| 春展 | 30 | 60 | 12 |
| 秋展 | 60 | 30 | 50 |
| 年会 | 1 |  | 2 |
| 开放日 | 60 |  | 50 |
|  | 30 | 20 | 20 |
"""
GUESTS = """
| 活动名称 | 客户名称 |
| 年会 | 甲厂 |
| 年会 | 乙厂 |
"""


def test_numbers_of_an_event_that_cannot_all_be_right() -> None:
    said = [each for each in found(table("activity", EVENTS), stage="linked") if "ACT" in each[0]]
    assert said == [
        ("ACT04", "B3", "是 30，到场的却有 60。没请也来的不少就不用改；数写反了请改正。"),
        ("ACT05", "D4", "是 50，比到场的 30 还多，请核对。"),
    ]


def test_a_list_of_guests_tells_who_came() -> None:
    told = codes(table("activity", EVENTS), table("guest", GUESTS), stage="linked")
    assert ("ACT04", "B5") in told
    assert ("ACT05", "D5") not in told
