"""What events changed: guests against customers like them, and nothing said of too few."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.event_effect import EventEffect, event_effects, interval
from crmsheets.analysis.event_kinds import event_kinds
from crmsheets.analysis.frames import frame_of
from crmsheets.analysis.history import History
from crmsheets.model.judged import Judged
from crmsheets.model.page import Listing
from crmsheets.model.settings import Settings
from crmsheets.model.text import Lang, Locale
from crmsheets.reports import pages
from crmsheets.reports.activities import make
from tests.analysis.linked import judged
from tests.tables import table

DAY = dt.date(2024, 6, 15)
BEFORE, AFTER = DAY - dt.timedelta(days=30), DAY + dt.timedelta(days=30)
TODAY = dt.date(2024, 12, 31)


def bought(*amounts: tuple[dt.date, int]) -> History:
    return History(
        tuple((day, fen) for day, fen in amounts),
        tuple((day, f"{day}{fen}") for day, fen in amounts),
    )


def event(date: dt.date | None = DAY) -> Any:
    return SimpleNamespace(i=0, name="展会", date=date)


def measured(
    histories: Mapping[str, History], guests: list[str], date: dt.date | None = DAY
) -> EventEffect:
    (found,) = event_effects([event(date)], {0: guests}, histories, {}, Settings(), TODAY)
    return found


def factory(guest_after: int, other_after: int, many: int = 12) -> dict[str, History]:
    """`many` guests G and as many others O, all with 100 元 a year ago and 100 before the day."""
    first = dt.date(2023, 1, 1)
    return {
        f"{group}{n:02}": bought((first, 10_000), (BEFORE, 10_000), (AFTER, after))
        for group, after in (("G", guest_after), ("O", other_after))
        for n in range(many)
    }


GUESTS = [f"G{n:02}" for n in range(12)]


@pytest.mark.parametrize(
    ("guest", "other", "difference", "verdict"),
    [
        (30_000, 10_000, 20_000, "比同类客户多买了"),
        (10_000, 30_000, -20_000, "比同类客户少买了"),
        # Everybody fell: a plain before and after would blame the event.
        (2_000, 2_000, 0, "和没来的同类客户看不出差别"),
    ],
)
def test_guests_against_customers_like_them(
    guest: int, other: int, difference: int, verdict: str
) -> None:
    found = measured(factory(guest, other), GUESTS)
    assert (found.guests, found.compared, found.before, found.after) == (12, 12, 10_000, guest)
    assert (found.before_like, found.after_like) == (10_000, other)
    assert (found.difference, found.low, found.high) == (difference,) * 3
    assert found.verdict.zh == verdict


def test_a_scattered_difference_is_none() -> None:
    histories = factory(10_000, 10_000)
    for n, name in enumerate(GUESTS):
        histories[name] = bought(
            (dt.date(2023, 1, 1), 10_000), (BEFORE, 10_000), (AFTER, 9_000 if n % 2 else 12_000)
        )
    found = measured(histories, GUESTS)
    assert (found.difference, found.verdict.en) == (500, "no difference from customers like them")
    assert found.low is not None
    assert found.high is not None
    assert found.low < 0 < found.high


def test_few_are_only_described() -> None:
    found = measured(factory(30_000, 10_000, many=9), GUESTS[:9])
    assert (found.compared, found.before, found.after) == (9, 10_000, 30_000)
    assert (found.difference, found.low, found.high) == (None, None, None)
    assert found.verdict.zh.startswith("仅描述")


def test_who_spent_more_than_twice_is_not_like() -> None:
    histories = {
        "G00": bought((dt.date(2023, 1, 1), 1), (BEFORE, 10_000), (AFTER, 50)),
        "G01": bought((dt.date(2023, 1, 1), 1), (AFTER, 50)),
        "O00": bought((dt.date(2023, 1, 1), 1), (BEFORE, 20_001), (AFTER, 70)),
        "O01": bought((dt.date(2023, 1, 1), 1), (AFTER, 70)),
    }
    found = measured(histories, ["G00", "G01"])
    # Only the two that bought nothing in the 90 days before are alike.
    assert (found.guests, found.compared, found.before, found.after_like) == (2, 1, 0, 70)


SAID: list[tuple[Callable[[], EventEffect], str]] = [
    (lambda: measured(factory(1, 1), GUESTS, TODAY - dt.timedelta(days=89)), "还没满 90 天"),
    (lambda: measured(factory(1, 1), GUESTS, None), "没有名单，或名单上没有老客户"),
    (lambda: measured(factory(1, 1), []), "没有名单，或名单上没有老客户"),
    (lambda: measured(factory(1, 1), ["X99"]), "没有名单，或名单上没有老客户"),
]


@pytest.mark.parametrize(("found", "verdict"), SAID)
def test_what_cannot_be_told(found: Callable[[], EventEffect], verdict: str) -> None:
    assert (found().verdict.zh, found().difference, found().compared) == (verdict, None, 0)


@given(st.lists(st.integers(-10_000, 10_000), min_size=10, max_size=30), st.randoms())
def test_limits_hold_the_order_of_rows_does_not_matter(values: list[int], chance: Any) -> None:
    low, high = interval(values)
    assert min(values) <= low <= high <= max(values)
    mixed = values[:]
    chance.shuffle(mixed)
    assert interval(mixed) == (low, high)


EVENTS = """
| 活动名称 | 活动日期 | 活动类型 | 目标数 | 参与人数 | 邀请人数 | 活动费用 | 有效线索数 |
| 春展 | 2024-3-1 | 展会 | 10 | 12 | 20 | 9000 | 3 |
| 秋展 | 2024-9-1 | 展会 | 10 | 8 | | 1000 | |
| 茶会 | 2024-9-2 | 茶会 | | 5 | 5 | | |
| 不知道 | 2024-9-3 | | | | | | |
"""


def held() -> Judged:
    customers = "| 客户名称 |\n| 甲厂 |"
    orders = """
    | 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |
    | 甲厂 | 1 | 2023-1-1 | X | 10 | 1 |
    """
    guests = "| 活动名称 | 客户名称 | 姓名 |\n| 春展 | 甲厂 | 张三 |"
    return judged(
        table("activity", EVENTS),
        table("customer", customers),
        table("order", orders),
        table("guest", guests),
    )


def test_kinds_of_events() -> None:
    names = ("events", "reached", "aimed", "came", "came_of_invited", "invited", "leads", "cost",
             "cost_per_lead")  # fmt: skip
    assert [
        (row["kind"], *(row[name] for name in names)) for row in held().detail("event_kinds")
    ] == [
        ("展会", 2, 0, 2, 9, 1, 20, 3, 1_000_000, 333_333),
        ("茶会", 1, 0, 0, 5, 5, 5, 0, None, None),
        (None, 1, 0, 0, 0, 0, 0, 0, None, None),
    ]
    assert event_kinds([]) == []


def test_the_page_has_kinds_and_effects_where_there_are_any() -> None:
    page = make(held(), Locale("zh"))
    assert page is not None
    listings = [block for block in page.blocks if isinstance(block, Listing)]
    assert [(each.heading, len(each.rows)) for each in listings] == [
        ("", 4),
        ("哪类活动有用", 3),
        ("和没来的同类客户比", 4),
        ("多买了多少，把握多大", 4),
    ]
    alone = judged(table("activity", "| 活动名称 | 活动日期 |\n| 展会 | 2024-10-15 |"))
    page = make(alone, Locale("en"))
    assert page is not None
    assert [block.heading for block in page.blocks if isinstance(block, Listing)] == [""]


def limits(effects: list[EventEffect], lang: Lang = "zh") -> list[Any]:
    data = replace(
        held(), tables={**held().tables, "event_effects": frame_of(EventEffect, effects)}
    )
    page = make(data, Locale(lang))
    assert page is not None
    (found,) = (
        each for each in page.blocks if isinstance(each, Listing) and each.name == "event_limits"
    )
    assert found.detail
    return [list(row[1:]) for row in found.rows]


def test_how_sure_a_difference_is() -> None:
    """12 guests with 3,000 more each, no two of them differing, and 9 that are only described."""
    sure = measured(factory(310_000, 10_000), GUESTS)
    few = measured(factory(30_000, 10_000, many=9), GUESTS[:9])
    (first, second) = limits([sure, few])
    assert [int(each) for each in first[:4]] == [12, 3_000, 3_000, 3_000]
    assert (
        first[4]
        == "12 家平均每家多 3,000 元，95% 的把握在 3,000 元到3,000 元之间：比同类客户多买了。"
    )
    assert second[:4] == [9, None, None, None]
    assert second[4] == "9 家可比，仅描述：可比的客户不到 10 家，看不出是不是活动带来的。"
    assert limits([few], "en")[0][4].startswith("9 comparable: description only")


def test_limits_stand_in_the_detail_only() -> None:
    def names(*, detail: bool) -> list[str]:
        (page,) = (
            each for each in pages(held(), Locale(), detail=detail) if each.name == "activities"
        )
        return [each.name for each in page.blocks if isinstance(each, Listing)]

    assert names(detail=True) == [*names(detail=False), "event_limits"]
