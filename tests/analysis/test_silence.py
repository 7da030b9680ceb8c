from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.history import History
from crmsheets.analysis.silence import company_gap, silence
from crmsheets.model.options.life import Life
from crmsheets.model.settings import Settings

TODAY = dt.date(2024, 12, 31)


def history(*ago: int) -> History:
    """Purchases so many days ago."""
    days = sorted(TODAY - dt.timedelta(days=each) for each in ago)
    return History(tuple((day, 100) for day in days), tuple((day, str(day)) for day in days))


def test_the_company_gap_is_the_mean_of_all_gaps() -> None:
    # 10 + 30 days between three orders, 20 between two, none after a single one
    assert company_gap([history(0, 10, 40), history(5, 25), history(3)]) == 20
    assert company_gap([history(3), History()]) is None


def test_the_usual_gap_leans_on_the_company_while_orders_are_few() -> None:
    # own: 62 days over 2 repeats = 31; shrunk: (62 + 4 x 40) / (2 + 4) = 37
    found = silence(history(96, 127, 158), 40.0, Settings(), TODAY)
    assert (found.silent_days, found.own_gap, found.usual_gap) == (96, 31, 37)
    assert found.silence_ratio == pytest.approx(96 / 37)
    assert found.should_order
    assert found.rhythm("zh") == "平时31天一单，已96天"
    assert found.rhythm("en") == "usually orders every 31 days, silent for 96 days"


@pytest.mark.parametrize(
    ("ago", "late"),
    [
        ((96, 127, 158), True),
        ((74, 105, 136), False),  # 74 = 2 x 37: not yet longer
        ((96, 127), False),  # two orders are no rhythm
        ((400, 431, 462), False),  # stopped more than a year ago: lost, not late
    ],
)
def test_who_should_have_ordered(ago: tuple[int, ...], late: bool) -> None:
    assert silence(history(*ago), 40.0, Settings(), TODAY).should_order is late


def test_without_any_rhythm_nobody_is_late() -> None:
    found = silence(history(96), None, Settings(), TODAY)
    assert (found.silent_days, found.usual_gap, found.should_order) == (96, None, False)
    assert silence(History(), 40.0, Settings(), TODAY).silent_days is None


def test_one_order_alone_has_the_companys_rhythm() -> None:
    found = silence(history(96), 40.0, Settings(), TODAY)
    assert (found.own_gap, found.usual_gap) == (None, 40)
    assert found.rhythm("zh") == "平时40天一单，已96天"


def test_without_shrinking_one_order_has_no_rhythm() -> None:
    settings = Settings(life=Life(shrink_orders=0))
    assert silence(history(96), 40.0, settings, TODAY).usual_gap is None


def test_an_order_dated_tomorrow_is_no_negative_silence() -> None:
    assert silence(history(-1), 40.0, Settings(), TODAY).silent_days == 0


@given(st.lists(st.integers(0, 1000), min_size=2, unique=True), st.integers(1, 300))
def test_the_usual_gap_lies_between_the_own_and_the_companys(ago: list[int], company: int) -> None:
    found = silence(history(*ago), float(company), Settings(), TODAY)
    assert found.own_gap is not None
    assert found.usual_gap is not None
    low, high = sorted([found.own_gap, float(company)])
    assert low - 1e-9 <= found.usual_gap <= high + 1e-9
