from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.analysis.followups import (
    by_person,
    contacts,
    first_contacts,
    last_contacts,
    out_of_cadence,
)
from crmsheets.model.dataset import Dataset
from crmsheets.model.options.followup import FollowUp
from tests.analysis.linked import TODAY, linked
from tests.tables import table

SHEET = """
| 客户 | 日期 | 沟通内容 | 下次跟进日期 | 下一步 | 跟进人 |
| 甲厂 | 2024-12-1 | 报价 | 2024-12-8 | 报价 | 周敏 |
| 甲厂 | 2024-12-9 | 又谈 | 2024-12-21 | 再联系 | 周敏 |
| 乙厂 | 2024-12-1 | 谈 |  | 暂不跟进 | 李强 |
| 丙厂 | 2024-12-1 | 谈 |  | 等客户回复 | 李强 |
| 丁厂 | 2024-12-1 | 谈 |  | 报价 |  |
| 戊厂 | 2024-12-1 | 谈 | 2024-12-31 |  | 李强 |
| 己厂 | 2024-12-1 | 谈 | 2024-12-5 | 不跟进 | 李强 |
| 庚厂 | 2024-12-1 | 谈 | 2024-12-30 | 等回复 | 李强 |
|  | 2024-12-1 | 谈 | 2024-12-30 |  | 李强 |
"""


def test_only_the_latest_follow_up_of_a_customer_is_judged() -> None:
    found = contacts(linked(table("followup", SHEET)), {"CUS004": "王芳"}, TODAY)
    assert [
        (each.customer, each.owner, each.latest, each.overdue_days, each.no_next) for each in found
    ] == [
        ("甲厂", "周敏", False, None, False),  # the next one settles it
        ("甲厂", "周敏", True, 10, False),
        ("乙厂", "李强", True, None, False),
        ("丙厂", "李强", True, None, False),
        ("丁厂", "王芳", True, None, True),  # the customer's salesman
        ("戊厂", "李强", True, None, False),  # due today is not overdue
        ("己厂", "李强", True, None, False),
        ("庚厂", "李强", True, 1, False),
        ("", "李强", False, None, False),  # nobody's
    ]
    assert by_person(found) == [("周敏", 1), ("李强", 1)]


def test_of_one_day_the_one_that_plans_further_counts() -> None:
    sheet = """
    | 客户 | 日期 | 沟通内容 | 下次跟进日期 |
    | 甲厂 | 2024-12-9 | 一 | 2024-12-20 |
    | 甲厂 | 2024-12-9 | 二 | |
    | 甲厂 |  | 三 | 2025-12-20 |
    | 乙厂 |  | 四 |  |
    """
    found = contacts(linked(table("followup", sheet)), {}, TODAY)
    assert [(each.content, each.latest) for each in found] == [
        ("一", True),
        ("二", False),
        ("三", False),
        ("四", True),
    ]
    assert contacts(Dataset(), {}, TODAY) == []


def test_first_and_last_contact() -> None:
    sheet = """
    | 客户 | 日期 |
    | 甲厂 | 2024-12-9 |
    | 甲厂 | 2024-11-9 |
    | 甲厂 | 2025-1-1 |
    | 甲厂 |  |
    """
    found = contacts(linked(table("followup", sheet)), {}, TODAY)
    assert first_contacts(found) == {"CUS001": dt.date(2024, 11, 9)}
    assert last_contacts(found, TODAY) == {"CUS001": dt.date(2024, 12, 9)}


@pytest.mark.parametrize(
    ("tier", "days", "expected"),
    [
        *(("A", 15, True), ("A", 14, False), ("B", 31, True), ("C", 90, False)),
        *(("D", 181, True), ("D", 180, False), ("", 400, False)),
    ],
)
def test_out_of_cadence_is_by_tier_and_last_contact(tier: str, days: int, expected: bool) -> None:
    last = TODAY - dt.timedelta(days=days)
    assert out_of_cadence(tier, last, FollowUp(), TODAY) is expected
    assert not out_of_cadence(tier, None, FollowUp(), TODAY)


def test_the_cell_is_where_the_next_date_belongs() -> None:
    short = "| 客户 | 日期 |\n| 甲厂 | 2024-12-9 |"
    whole = "| 客户 | 日期 | 下次跟进日期 |\n| 甲厂 | 2024-12-9 | |"
    cells = [
        contacts(linked(table("followup", sheet)), {}, TODAY)[0].cell.ref
        for sheet in (short, whole)
    ]
    assert cells == ["B3", "C3"]
