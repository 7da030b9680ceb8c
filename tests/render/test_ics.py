"""Calendars: parsed back by the library, stable over runs, whole after folding."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from icalendar import Calendar

from crmsheets.model.agenda import When
from crmsheets.model.text import Locale, Said, Text
from crmsheets.render.ics import calendar
from crmsheets.render.reminders import MOST, text
from crmsheets.templates.followup import NextStep

TODAY = dt.date(2024, 12, 31)
ZH, EN = Locale("zh"), Locale("en")
LONG = "东莞市" + "顺达精密五金制品" * 6 + "有限公司；分号,逗号\\反斜"


def row(customer: str = "CUS001", called: str = "顺达", **got: Any) -> dict[str, Any]:
    return {
        "person": "周敏",
        "customer_id": customer,
        "called": called,
        "identity": customer,
        "tier": "A",
        "when": When.OVERDUE,
        "step": NextStep.QUOTE,
        "due": dt.date(2024, 12, 24),
        "why": Said(Text("说好2024-12-24，已过7天", "promised for 2024-12-24, 7 days ago")),
        **got,
    }


def events(data: bytes) -> list[tuple[object, ...]]:
    return [
        (
            str(each["summary"]),
            each.decoded("dtstart"),
            each.decoded("dtend"),
            str(each.get("description", "")),
            len(each.walk("VALARM")),
        )
        for each in Calendar.from_ical(data).walk("VEVENT")
    ]


def test_all_day_events_of_today_or_later() -> None:
    data = calendar(
        [
            row(),
            row("CUS002", LONG, due=dt.date(2025, 1, 3), when=When.WEEK),
            row("CUS003", "乙", due=None, step=Text("定下一步", "Plan the next step")),
            row("CUS004", "丙", due=None, step="送样给张工"),
        ],
        ZH,
        TODAY,
        private=False,
    )
    assert events(data) == [
        ("顺达：报价", TODAY, dt.date(2025, 1, 1), "说好2024-12-24，已过7天", 1),
        (f"{LONG}：报价", dt.date(2025, 1, 3), dt.date(2025, 1, 4), "说好2024-12-24，已过7天", 1),
        ("乙：定下一步", TODAY, dt.date(2025, 1, 1), "说好2024-12-24，已过7天", 1),
        ("丙：送样给张工", TODAY, dt.date(2025, 1, 1), "说好2024-12-24，已过7天", 1),
    ]
    lines = data.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\n" not in data.replace(b"\r\n", b"")


def test_private_names_nobody() -> None:
    data = calendar([row()], EN, TODAY, private=True)
    assert events(data) == [("CUS001: Quote", TODAY, dt.date(2025, 1, 1), "", 1)]
    assert "顺达".encode() not in data


def test_the_next_file_moves_the_event() -> None:
    def ids(data: bytes) -> list[tuple[str, int]]:
        return [
            (str(each["uid"]), int(each.decoded("sequence")))
            for each in Calendar.from_ical(data).walk("VEVENT")
        ]

    first = ids(calendar([row(), row("CUS002")], ZH, TODAY, private=False))
    later = dt.date(2025, 1, 31)
    second = ids(calendar([row("CUS002"), row()], EN, later, private=True))
    assert {uid for uid, _ in first} == {uid for uid, _ in second}
    assert len({uid for uid, _ in first}) == 2
    assert all(after > before for (_, before), (_, after) in zip(first, second, strict=True))
    assert calendar([row()], ZH, TODAY, private=False) == calendar(
        [row()], ZH, TODAY, private=False
    )


def test_nobody_to_contact_is_a_calendar_as_well() -> None:
    assert events(calendar([], ZH, TODAY, private=False)) == []


@pytest.mark.parametrize(
    ("locale", "lines"),
    [
        (
            ZH,
            [
                "周敏，2024-12-31 要联系 2 家：",
                "【已过期 2】",
                "1. 顺达（A类）：报价（说好2024-12-24，已过7天）",
                "2. 乙：报价（说好2024-12-24，已过7天）",
                "",
                "没写业务员的客户，2024-12-31 要联系 1 家：",
                "【没安排下一步 1】",
                "1. 丙（A类）：报价（说好2024-12-24，已过7天）",
            ],
        ),
        (
            EN,
            [
                "周敏, 2 customers to contact (2024-12-31):",
                "[Overdue: 2]",
                "1. 顺达 (A): Quote (promised for 2024-12-24, 7 days ago)",
                "2. 乙: Quote (promised for 2024-12-24, 7 days ago)",
                "",
                "Customers without a sales rep, 1 customers to contact (2024-12-31):",
                "[Nothing planned: 1]",
                "1. 丙 (A): Quote (promised for 2024-12-24, 7 days ago)",
            ],
        ),
    ],
)
def test_a_text_for_a_chat(locale: Locale, lines: list[str]) -> None:
    rows = [row(person="", called="丙", when=When.NO_NEXT), row(), row("CUS002", "乙", tier="")]
    assert text(rows, locale, TODAY).splitlines() == lines


def test_a_long_list_is_cut_and_said() -> None:
    shown = text([row(f"CUS{n}") for n in range(MOST + 3)], ZH, TODAY).splitlines()
    assert shown[-1] == "……还有 3 家，见跟进提醒。"
    assert text([], ZH, TODAY) == "没有到期要联系的客户。\n"
