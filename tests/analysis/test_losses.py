from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.history import History
from crmsheets.analysis.life import lost
from crmsheets.analysis.losses import limit_days, losses
from crmsheets.analysis.silence import silence
from crmsheets.model.settings import Settings

TODAY = dt.date(2024, 12, 31)


def bought(*days: str) -> History:
    found = sorted(dt.date(*(int(part) for part in day.split("-"))) for day in days)
    return History(tuple((day, 100) for day in found), tuple((day, str(day)) for day in found))


def told(history: History, company: float | None = 30.0) -> list[tuple[str, str, str | None]]:
    return [
        (str(each.last), str(each.lost_on), str(each.back_on) if each.back_on else None)
        for each in losses(history, company, Settings(), TODAY)
    ]


def test_the_day_lost_is_the_first_past_both_limits() -> None:
    # gaps of 30 days: 180 days is the longer limit; 2024-3-1 + 181 days = 2024-8-29
    assert told(bought("2024-1-1", "2024-1-31", "2024-3-1")) == [("2024-03-01", "2024-08-29", None)]


def test_who_orders_again_keeps_the_day_lost() -> None:
    history = bought("2023-1-1", "2023-1-31", "2023-3-2", "2023-12-1", "2024-11-1")
    # own gaps 30, 30, then 274: (334 + 4 x 30) / (3 + 4) = 64.86 -> 3 x 64.86 = 194.6
    assert told(history) == [
        ("2023-03-02", "2023-08-30", "2023-12-01"),
        ("2023-12-01", "2024-06-13", "2024-11-01"),
    ]


@pytest.mark.parametrize(
    ("days", "company"), [((), 30.0), (("2024-12-1",), None), (("2024-10-1", "2024-12-1"), 30.0)]
)
def test_who_was_never_lost(days: tuple[str, ...], company: float | None) -> None:
    assert told(bought(*days), company) == []


def test_slow_buyers_have_a_longer_limit() -> None:
    assert limit_days(100.0, Settings()) == 300
    assert limit_days(30.0, Settings()) == 180
    assert limit_days(None, Settings()) == 180


@given(st.lists(st.dates(dt.date(2021, 1, 1), TODAY), max_size=8, unique=True), st.integers(5, 200))
def test_the_last_loss_is_open_just_when_the_type_says_lost(
    days: list[dt.date], company: int
) -> None:
    history = bought(*(day.isoformat() for day in days))
    found = losses(history, float(company), Settings(), TODAY)
    now = silence(history, float(company), Settings(), TODAY)
    assert bool(found and found[-1].back_on is None) == lost(now, Settings())
    assert all(each.back_on is not None for each in found[:-1])
    for each in found:
        assert each.last < each.lost_on <= (each.back_on or TODAY)
