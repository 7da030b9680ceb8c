from __future__ import annotations

import datetime as dt

from crmsheets.analysis.history import History
from crmsheets.analysis.tiering.standing import Standing, average_rating, is_new, standings
from crmsheets.model.settings import Settings

TODAY = dt.date(2024, 12, 31)
DAYS = (dt.date(2023, 12, 31), dt.date(2024, 1, 1), dt.date(2024, 6, 1))


def test_the_window_ends_on_the_day() -> None:
    bought = {
        "甲": History(tuple((day, 100) for day in DAYS), tuple((day, str(day)) for day in DAYS)),
        "乙": History(((None, 5),), ((None, "x"),)),
        "丙": History(((DAYS[0], -5),), ()),
    }
    ratings = {"甲": [(TODAY, 4.0), (DAYS[2], 5.0), (DAYS[0], 1.0), (None, 1.0)]}
    found = standings(bought, ratings, TODAY, Settings())
    assert found == {
        "甲": Standing(200, 2, 4.5, DAYS[0], DAYS[2], 2, 300, 3),
        "乙": Standing(0, 0, None, None, None, 0, 5, 1),
    }


def test_the_mean_rating_does_not_hang_on_the_order_of_rows() -> None:
    given = [(TODAY, each) for each in (4.1, 3.3, 5.0, 2.7, 4.9)]
    span = (DAYS[0], TODAY)
    assert average_rating(given, span) == average_rating(given[::-1], span) == 4.0
    assert average_rating([], span) is None


def test_new_is_less_than_three_months() -> None:
    days = [None, dt.date(2024, 9, 30), dt.date(2024, 10, 1)]
    assert [is_new(day, Settings(), TODAY) for day in days] == [False, False, True]
