from __future__ import annotations

import datetime as dt
from typing import Literal

import pytest

from crmsheets.analysis.traces import Trace
from crmsheets.analysis.whose import proposed
from crmsheets.model.options.duplicates import Duplicates


def trace(person: str, met: str = "", *days: str) -> Trace:
    return Trace(
        person,
        met=dt.date.fromisoformat(met) if met else None,
        days=tuple(dt.date.fromisoformat(day) for day in days),
    )


MIN = trace("周敏", "2024-01-05", "2024-03-01")
QIANG = trace("李强", "2024-02-01", "2024-11-20")
UNDATED = trace("王芳")
TWIN = trace("陈静", "2024-01-05", "2024-11-20")
IDLE = trace("吴刚", "2024-01-05")
LATER = trace("孙浩", "2024-05-01")

Rule = Literal["first_contact", "last_activity", "owner_decides"]


@pytest.mark.parametrize(
    ("rule", "rivals", "whose", "why"),
    [
        ("first_contact", (MIN, QIANG), "周敏", "周敏先接触（2024-01-05），李强是 2024-02-01"),
        ("first_contact", (QIANG, UNDATED), "", "李强是 2024-02-01，王芳没写日期，请您定"),
        ("first_contact", (MIN, TWIN), "",
         "同一天接触（2024-01-05）；最近是陈静在跟（2024-11-20），周敏最后是 2024-03-01；请您定"),
        ("first_contact", (IDLE, trace("周敏", "2024-01-05")), "", "同一天接触（2024-01-05），请您定"),
        ("first_contact", (TWIN, trace("周敏", "2024-01-05", "2024-11-20")), "",
         "同一天接触（2024-01-05）；同一天都在跟（2024-11-20），请您定"),
        ("last_activity", (MIN, QIANG), "李强", "最近是李强在跟（2024-11-20），周敏最后是 2024-03-01"),
        ("last_activity", (MIN, IDLE), "周敏", "最近是周敏在跟（2024-03-01），吴刚没有跟进和订单"),
        ("last_activity", (IDLE, LATER), "", "吴刚没有跟进和订单，孙浩没有跟进和订单，请您定"),
        ("last_activity", (QIANG, TWIN), "", "同一天都在跟（2024-11-20），请您定"),
        ("owner_decides", (MIN, QIANG), "",
         ("设置里写的是由您定；周敏先接触（2024-01-05），李强是 2024-02-01；"
         "最近是李强在跟（2024-11-20），周敏最后是 2024-03-01")),
    ],
)  # fmt: skip
def test_the_rule_of_the_settings_says_whose_it_is_and_why(
    rule: Rule, rivals: tuple[Trace, ...], whose: str, why: str
) -> None:
    got, said = proposed(rivals, Duplicates(ownership=rule))
    assert (got, said("zh")) == (whose, why)


def test_it_is_said_in_english_too() -> None:
    got, said = proposed((MIN, QIANG), Duplicates())
    assert (got, said("en")) == ("周敏", "周敏 was there first (2024-01-05), 李强 from 2024-02-01")
