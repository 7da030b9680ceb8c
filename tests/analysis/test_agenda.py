"""Whom to contact: every customer once, by what is most pressing; and how promises were kept."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from crmsheets.model.agenda import When
from crmsheets.model.judged import Judged
from crmsheets.model.page import Listing
from crmsheets.model.settings import Settings
from crmsheets.model.text import Lang, Locale, in_words
from crmsheets.reports.followups import make
from tests.analysis.linked import judged
from tests.tables import table

CUSTOMERS = """
| 客户名称 | 负责业务员 |
| 甲厂 | 周敏 |
| 乙厂 | 周敏 |
| 丙厂 | 李强 |
| 丁厂 | 李强 |
| 戊厂 | 李强 |
| 己厂 | 李强 |
| 庚厂 | 李强 |
| 辛厂 |  |
| 壬厂 | 李强 |
| 癸厂 | 李强 |
"""
ORDERS = """
| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 总金额 |
| 甲厂 | 1 | 2024-3-1 | X | 90 | 100 | |
| 甲厂 | 2 | 2024-9-1 | X | 90 | 100 | |
| 乙厂 | 3 | 2024-5-1 | X | 1 | 100 | |
| 戊厂 | 4 | 2024-6-1 | X | 1 | 100 | |
| 己厂 | 5 | 2020-6-1 | X | 1 | 100 | |
"""
# Today is 2024-12-31.
FOLLOWUPS = """
| 客户 | 日期 | 沟通内容 | 下次跟进日期 | 下一步 | 跟进人 |
| 甲厂 | 2024-12-1 | 谈 | 2024-12-24 | 报价 | 周敏 |
| 乙厂 | 2024-12-1 | 谈 | 2024-12-10 | 等老板回来 | 周敏 |
| 丙厂 | 2024-12-20 | 谈 | 2024-12-31 | 打样 | 李强 |
| 丁厂 | 2024-12-20 | 谈 | 2025-1-7 | | 李强 |
| 戊厂 | 2024-8-1 | 谈 |  | 等客户回复 | 李强 |
| 己厂 | 2024-6-1 | 谈 |  | 等客户回复 | 李强 |
| 庚厂 | 2024-12-20 | 谈 |  | 报价 | 李强 |
| 辛厂 |  | 谈 |  |  |  |
| 壬厂 | 2024-1-20 | 谈 |  | 暂不跟进 | 李强 |
| 癸厂 | 2024-12-20 | 谈 | 2025-1-8 | 拜访 | 李强 |
"""


def made(followups: str = FOLLOWUPS, orders: str = ORDERS, **followup: int) -> Judged:
    return judged(
        table("customer", CUSTOMERS),
        table("order", orders),
        table("followup", followups),
        settings=Settings.model_validate({"followup": followup}),
    )


def said(found: Judged, lang: Lang = "zh") -> list[tuple[Any, ...]]:
    return [
        (
            row["person"],
            row["customer"],
            row["when"].name,
            in_words(row["step"], lang),
            row["why"](lang),
        )
        for row in found.detail("agenda")
    ]


def test_every_customer_once_most_pressing_first() -> None:
    assert said(made()) == [
        ("周敏", "甲厂", "OVERDUE", "报价", "说好2024-12-24，已过7天"),
        ("周敏", "乙厂", "OVERDUE", "等老板回来", "说好2024-12-10，已过21天"),
        ("李强", "丙厂", "TODAY", "打样/寄样", "说好2024-12-31"),
        ("李强", "丁厂", "WEEK", "再联系", "说好2025-01-07"),
        ("李强", "庚厂", "NO_NEXT", "定下一步", "2024-12-20联系过，没写下次什么时候"),
        ("", "辛厂", "NO_NEXT", "定下一步", "联系过，没写下次什么时候"),
        (
            "李强",
            "己厂",
            "CADENCE",
            "再联系",
            "2024-06-01以后没联系，已213天，流失客户一般90天内要联系一次",
        ),
        (
            "李强",
            "戊厂",
            "CADENCE",
            "再联系",
            "2024-08-01以后没联系，已152天，C 类一般90天内要联系一次",
        ),
    ]


def test_in_english() -> None:
    assert said(made(), "en")[:3] == [
        ("周敏", "甲厂", "OVERDUE", "Quote", "promised for 2024-12-24, 7 days ago"),
        ("周敏", "乙厂", "OVERDUE", "等老板回来", "promised for 2024-12-10, 21 days ago"),
        ("李强", "丙厂", "TODAY", "Send sample", "promised for 2024-12-31"),
    ]


def test_how_far_ahead_and_how_long_are_settings() -> None:
    found = made(remind_days=30, cadence_lost=365, cadence_c=200)
    assert [(row["customer"], row["when"]) for row in found.detail("agenda")][3:] == [
        ("丁厂", When.WEEK),
        ("癸厂", When.WEEK),
        ("庚厂", When.NO_NEXT),
        ("辛厂", When.NO_NEXT),
    ]


def test_after_a_quote_a_week_is_long() -> None:
    sheet = """
    | 客户 | 日期 | 沟通内容 | 下次跟进日期 | 下一步 | 跟进人 |
    | 丙厂 | 2024-12-1 | 谈 |  | 报价 | 李强 |
    """
    found = made(sheet).detail("agenda")
    assert [(row["when"], row["days"], row["priority"]) for row in found][:1] == [
        (When.NO_NEXT, 30, pytest.approx(30 / 7))
    ]


FAR = """
| 客户 | 日期 | 沟通内容 | 下次跟进日期 | 下一步 | 跟进人 |
| 甲厂 | 2024-12-16 | 谈 | 2025-3-1 | 拜访 | 周敏 |
| 乙厂 | 2024-12-17 | 谈 | 2025-3-1 | 报价 | 周敏 |
| 丙厂 | 2024-1-1 | 谈 | 2025-3-1 | 拜访 | 李强 |
| 戊厂 | 2024-1-1 | 谈 | 2025-3-1 | 暂不跟进 | 李强 |
"""


def test_an_appointment_far_off_does_not_stand_for_the_cadence() -> None:
    """甲厂 (A) is to be seen every 14 days, 15 have passed; 乙厂 (C) has 90, though a quote is planned;
    丙厂 never bought, 戊厂 is to be left alone.
    """
    assert [each for each in said(made(FAR)) if each[3] != "再联系" or "说好" in each[4]] == [
        (
            *("周敏", "甲厂", "CADENCE", "再联系"),
            "2024-12-16以后没联系，已15天，A 类一般14天内要联系一次；说好的是2025-03-01",
        )
    ]
    row = next(row for row in made(FAR).detail("agenda") if row["customer"] == "甲厂")
    assert (row["due"], row["days"], row["last_contact"]) == (None, 15, dt.date(2024, 12, 16))
    assert "甲厂" not in {each[1] for each in said(made(FAR, cadence_a=15))}


def test_whom_nobody_ever_contacted_is_told_where_contacts_are_kept() -> None:
    """丙厂 alone was contacted. 甲厂 (A) ordered 121 days ago, 庚厂 (C) 80; 己厂 is lost, since 2020."""
    sheet = """
    | 客户 | 日期 | 沟通内容 | 下次跟进日期 | 下一步 | 跟进人 |
    | 丙厂 | 2024-12-30 | 谈 | 2025-3-31 | 打样 | 李强 |
    """
    orders = (
        ORDERS
        + "| 庚厂 | 6 | 2024-6-12 | X | 1 | 100 | |\n| 庚厂 | 7 | 2024-10-12 | X | 1 | 100 | |\n"
    )
    found = made(sheet, orders, cadence_c=79)
    told = {each[1]: each for each in said(found)}
    assert list(told) == ["甲厂", "乙厂", "戊厂", "庚厂"]
    never = "没有跟进记录，上次下单{}，已{}天，{} 类一般{}天内要联系一次"
    assert told["甲厂"] == (
        *("周敏", "甲厂", "CADENCE", "再联系"),
        never.format("2024-09-01", 121, "A", 14),
    )
    assert told["庚厂"][4] == never.format("2024-10-12", 80, "C", 79)
    assert {row["cell"] for row in found.detail("agenda")} == {None}
    assert "no contact recorded, last order 2024-09-01" in said(found, "en")[0][4]
    assert [row[1] for row in said(made(sheet, orders, cadence_c=80))] == ["甲厂", "乙厂", "戊厂"]
    nobody = FOLLOWUPS.split("| 甲厂", maxsplit=1)[0]
    assert made(nobody, orders).detail("agenda") == []


def test_the_agenda_counts_as_page_one_does() -> None:
    found = made()
    rows = found.detail("agenda")
    assert sum(row["when"] is When.OVERDUE for row in rows) == found.figures["overdue_followups"]
    assert sum(row["when"] is When.NO_NEXT for row in rows) == found.figures["no_next_step"]


KEPT = """
| 客户 | 日期 | 沟通内容 | 下次跟进日期 | 下一步 | 跟进人 |
| 甲厂 | 2024-11-1 | 谈 | 2024-11-10 | 报价 | 周敏 |
| 甲厂 | 2024-11-9 | 谈 | 2024-11-20 | 报价 | 周敏 |
| 甲厂 | 2024-11-25 | 谈 | 2024-12-30 | 暂不跟进 | 周敏 |
| 甲厂 | 2024-8-20 | 谈 | 2024-8-25 | 报价 | 周敏 |
| 甲厂 | 2024-8-1 | 谈 |  | 报价 | 李强 |
| 乙厂 |  | 谈 | 2024-12-1 | 报价 | 周敏 |
| 丙厂 | 2024-12-30 | 谈 | 2024-12-31 | 报价 | 李强 |
| 丙厂 | 2023-8-20 | 谈 | | 报价 | 李强 |
"""


def test_promises_kept_and_contacts_that_led_to_orders() -> None:
    """甲厂 ordered on 2024-9-1: within 30 days after 8-20, 31 after 8-1."""
    rows = made(KEPT).detail("agenda_people")
    assert [
        (row["person"], row["kept"], row["promised"], row["ordered"], row["contacts"])
        for row in rows
    ] == [("周敏", 1, 2, 1, 4), ("李强", 0, 0, 0, 1)]


def test_people_by_age_of_what_is_overdue() -> None:
    rows = made().detail("agenda_people")
    names = (
        "overdue_week",
        "overdue_month",
        "overdue_more",
        "today",
        "coming",
        "no_next",
        "cadence",
    )
    assert [(row["person"], *(row[name] for name in names)) for row in rows] == [
        ("周敏", 1, 1, 0, 0, 0, 0, 0),
        ("李强", 0, 0, 0, 1, 1, 1, 2),
        ("", 0, 0, 0, 0, 0, 1, 0),
    ]


def test_the_page() -> None:
    page = make(made(), Locale("zh"))
    assert page is not None
    people, agenda = page.blocks
    assert isinstance(people, Listing)
    assert isinstance(agenda, Listing)
    assert [list(row)[-2:] for row in people.rows] == [["0/2", "0/2"], [None, "0/3"], [None, None]]
    assert [row[0] for row in agenda.rows][:2] == ["甲厂", "乙厂"]
    assert list(agenda.looks)[:4] == ["alarm", "alarm", "", ""]
    assert agenda.note.startswith(
        "太久没联系：A 类 14 天、B 类 30 天、C 类 90 天、D 类 180 天、报了价 7 天"
    )
    assert make(judged(table("order", ORDERS)), Locale("zh")) is None


def test_nobody_due() -> None:
    sheet = """
    | 客户 | 日期 | 沟通内容 | 下次跟进日期 | 下一步 | 跟进人 |
    | 丙厂 | 2024-12-30 | 谈 | 2025-3-31 | 打样 | 李强 |
    """
    orders = "| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 总金额 |\n| 丙厂 | 1 | 2024-12-1 | X | 1 | 1 | |"
    found = made(sheet, orders)
    assert dt.date(2024, 12, 31) == found.today
    assert said(found) == []
