from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.backtest import Backtest, backtest
from crmsheets.analysis.history import History
from crmsheets.model.options.life import Life
from crmsheets.model.settings import Settings

TODAY = dt.date(2024, 12, 31)
PLAIN = Settings(life=Life(new_year_before=0, new_year_after=0, yearly_pause=False))
"""The bare rule: silent for more than twice the usual gap."""


def history(*days: dt.date) -> History:
    found = sorted(days)
    return History(tuple((day, 100) for day in found), tuple((day, str(day)) for day in found))


def ago(*days: int) -> History:
    return history(*(TODAY - dt.timedelta(days=each) for each in days))


def test_flagged_watched_and_who_never_came_again() -> None:
    # The cut is 2024-06-30, 184 days ago; gaps of 30 days everywhere.
    bought = {
        "steady": ago(*range(4, 600, 30)),
        "back": ago(280, 310, 340, 100),  # silent 96 days at the cut: flagged, ordered again
        "gone": ago(280, 310, 340),  # flagged and never seen again
        "fresh": ago(190, 220, 250),  # in rhythm at the cut, never seen again
        "two": ago(280, 310),  # no rhythm
        "later": ago(20, 50),  # unknown then
        "contract": ago(280, 310, 340),
    }
    found = backtest(bought, PLAIN, TODAY, frozenset({"contract"}))
    assert found == Backtest(dt.date(2024, 6, 30), 6, 4, 2, 2, 1)


def test_the_cut_is_a_setting() -> None:
    settings = Settings(life=Life(backtest_months=12))
    assert backtest({}, settings, TODAY) == Backtest(dt.date(2023, 12, 31), 12, 0, 0, 0, 0)


@pytest.mark.parametrize(
    ("found", "zh"),
    [
        (
            Backtest(dt.date(2024, 6, 30), 6, 40, 8, 10, 4),
            (
                "拿自家订单试过：6个月前（2024-06-30）按同样的规则会提醒 10 家，其中 4 家后来到今天真的没再下单"
                "（4/10，40%）；当时看着的 40 家里没再下单的共 8 家（8/40，20%）。"
            ),
        ),
        (
            Backtest(dt.date(2024, 6, 30), 6, 40, 8, 9, 4),
            (
                "拿自家订单试过：6个月前（2024-06-30）会提醒 9 家，后来真的没再下单的 4/9；当时看着 40 家，"
                "没再下单的 8/40。家数太少，资料不够，看不出准不准。"
            ),
        ),
        (
            Backtest(dt.date(2024, 6, 30), 6, 40, 8, 0, 0),
            (
                "拿自家订单试过：6个月前（2024-06-30）看着 40 家，一家也不会提醒；其中后来没再下单的 8/40。"
                "资料不够，看不出准不准。"
            ),
        ),
        (
            Backtest(dt.date(2024, 6, 30), 6, 0, 0, 0, 0),
            "6个月前（2024-06-30）还没有够看出节奏的老客户，资料不够，看不出提醒准不准。",
        ),
    ],
)
def test_a_rate_only_from_ten_on(found: Backtest, zh: str) -> None:
    assert found.said(10)("zh") == zh
    assert found.said(10)("en")


days_of_one = st.lists(st.integers(0, 700), min_size=1, max_size=8, unique=True)


@given(st.dictionaries(st.integers(0, 30).map(str), days_of_one, max_size=12))
def test_counts_are_parts_of_each_other_and_know_nothing_of_the_future(
    sheets: dict[str, list[int]],
) -> None:
    bought = {name: ago(*days) for name, days in sheets.items()}
    found = backtest(bought, Settings(), TODAY)
    assert 0 <= found.flagged_gone <= found.flagged <= found.watched
    assert found.flagged_gone <= found.watched_gone <= found.watched
    # Orders after the cut change who came again, never who was flagged.
    more = {name: ago(*days, *range(0, 180, 10)) for name, days in sheets.items()}
    later = backtest(more, Settings(), TODAY)
    assert (later.watched, later.flagged) == (found.watched, found.flagged)
    assert (later.watched_gone, later.flagged_gone) == (0, 0)
