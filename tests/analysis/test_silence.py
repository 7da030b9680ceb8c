from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.history import History
from crmsheets.analysis.silence import (
    company_gap,
    long_gap,
    silence,
    told_gap,
    urgency,
    watched,
    yearly_pause,
)
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
    assert found.rhythm("zh") == "全厂平时40天一单，已96天"


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


def test_an_alarm_is_worded_with_the_gap_it_goes_by() -> None:
    found = silence(history(96, 127, 158), 40.0, Settings(), TODAY)
    assert found.said("zh") == "已沉默 96 天，正常约 37 天"
    assert found.said("en") == "silent for 96 days, usually about 37 days"


def test_the_long_gap_is_the_80th_percentile_of_all_repeats() -> None:
    # gaps 10, 30 and 20, 40, 50: type 7 at 0.8 of five values = 0.8 x 4 = 3.2 -> 40 + 0.2 x 10
    assert long_gap([history(0, 10, 40), history(5, 25, 65, 115)]) == pytest.approx(42)
    assert long_gap([history(3), History()]) is None


def test_few_orders_and_long_silence_are_most_urgent() -> None:
    # (35 days = 5 weeks + 1) / (3 repeats + 1) = 6 / 4
    assert urgency(35, 4) == 1.5
    assert urgency(35, 0) == 6
    assert urgency(70, 4) > urgency(35, 4) > urgency(35, 8)


CNY = dt.date(2025, 3, 1)
"""A month after Chinese New Year 2025 (29 January): 22 January to 12 February are no silence."""


def before(*ago: int, today: dt.date) -> History:
    days = sorted(today - dt.timedelta(days=each) for each in ago)
    return History(tuple((day, 100) for day in days), tuple((day, str(day)) for day in days))


@pytest.mark.parametrize(
    ("silent", "late", "held", "paused"),
    [
        # monthly buyer, usual gap 30: more than 60 days of silence are an alarm
        (62, False, "pause", 22),  # 62 - 22 = 40
        (82, False, "pause", 22),  # 60: not yet longer than twice
        (83, True, "", 22),
        (60, False, "", 22),  # in rhythm anyway, nothing to hold
    ],
)
def test_new_year_is_taken_off_the_silence(silent: int, late: bool, held: str, paused: int) -> None:
    bought = before(silent, silent + 30, silent + 60, today=CNY)
    found = silence(bought, 30.0, Settings(), CNY)
    assert (found.should_order, found.held, found.paused) == (late, held, paused)
    assert found.silent_days == silent
    assert found.silence_ratio == pytest.approx((silent - 22) / 30)


def test_what_is_taken_off_is_said() -> None:
    found = silence(before(83, 113, 143, today=CNY), 30.0, Settings(), CNY)
    assert found.said("zh") == "已沉默 83 天（其中放假 22 天不算），正常约 30 天"
    assert found.said("en") == (
        "silent for 83 days (22 days of holidays not counted), usually about 30 days"
    )
    assert found.rhythm("zh") == "平时30天一单，已83天"


@given(st.lists(st.integers(0, 1500), min_size=2, max_size=12, unique=True), st.integers(1, 200))
def test_the_own_average_the_gap_of_the_alarm_and_its_multiple(
    ago: list[int], company: int
) -> None:
    """An alarm's multiple is above the limit that raised it."""
    found = silence(history(*ago), float(company), Settings(), TODAY)
    own, usual = told_gap(found.own_gap, found.usual_gap), told_gap(None, found.usual_gap)
    assert f"平时{own:,}天一单" in found.rhythm("zh")
    assert f"正常约 {usual:,} 天" in found.said("zh")
    if found.should_order:
        assert (found.silence_ratio or 0) > Settings().life.late_ratio


def test_a_shutdown_of_ones_own_counts_the_same() -> None:
    bought = before(62, 92, 122, today=TODAY)
    life = Life(shutdowns=("2024-11-1..2024-11-10",))
    assert silence(bought, 30.0, Settings(), TODAY).should_order
    found = silence(bought, 30.0, Settings(life=life), TODAY)
    assert (found.should_order, found.held, found.paused) == (False, "pause", 10)


YEAR = 364
SUMMERS = tuple(each + back * YEAR for back in (0, 1, 2) for each in (120, 150, 180, 210, 240))
"""Orders every month from May to September, nothing in winter, three years long."""


@pytest.mark.parametrize(
    ("ago", "expected"),
    [
        (SUMMERS, True),
        ((*SUMMERS[:10], 740), True),  # one winter before, known from beginning to end
        (SUMMERS[:10], False),  # not yet two years: no habit
        ((*SUMMERS, YEAR + 60), False),  # last winter there was an order
        ((*SUMMERS, 2 * YEAR + 60), False),  # the winter before
        ((*SUMMERS, YEAR + 5), True),  # two weeks at the end may shift
        ((), False),
    ],
)
def test_the_same_weeks_of_earlier_years(ago: tuple[int, ...], expected: bool) -> None:
    assert yearly_pause(history(*ago).days, TODAY) is expected


def test_a_yearly_pause_is_no_alarm_unless_it_is_wanted() -> None:
    found = silence(history(*SUMMERS), 30.0, Settings(), TODAY)
    assert (found.should_order, found.held) == (False, "yearly")
    wanted = Settings(life=Life(yearly_pause=False))
    assert silence(history(*SUMMERS), 30.0, wanted, TODAY).should_order


def test_a_silence_of_days_was_no_pause_the_year_before() -> None:
    steady = history(*range(10, 1000, 30))
    assert not yearly_pause(steady.days, TODAY)


def test_only_customers_with_a_rhythm_of_late_are_watched() -> None:
    assert watched(history(10, 40, 70), Settings(), TODAY)
    assert not watched(history(10, 40), Settings(), TODAY)
    assert not watched(history(400, 430, 460), Settings(), TODAY)
    assert not watched(History(), Settings(), TODAY)


@given(st.lists(st.integers(0, 1500), max_size=12, unique=True), st.integers(1, 200))
def test_pauses_only_ever_take_alarms_away(ago: list[int], company: int) -> None:
    plain = Settings(life=Life(new_year_before=0, new_year_after=0, yearly_pause=False))
    bare = silence(history(*ago), float(company), plain, TODAY)
    found = silence(history(*ago), float(company), Settings(), TODAY)
    assert bare.should_order or not found.should_order
    assert found.should_order == (bare.should_order and not found.held)
    assert (found.silent_days, found.usual_gap) == (bare.silent_days, bare.usual_gap)
