from __future__ import annotations

import datetime as dt

from crmsheets.analysis.evaluation import evaluated, evaluated_then, ranks, type_in
from crmsheets.analysis.history import History
from crmsheets.analysis.tiers import Standing
from crmsheets.model.judged import CustomerType
from crmsheets.model.settings import Settings

TODAY = dt.date(2024, 12, 31)


def history(amount: int, *ago: int) -> History:
    """Orders of an amount (分) so many days ago."""
    days = [TODAY - dt.timedelta(days=each) for each in ago]
    return History(tuple((day, amount) for day in days), tuple((day, str(day)) for day in days))


def test_equal_spends_share_a_rank_and_nothing_has_none() -> None:
    spends = {"a": 500, "b": 500, "c": 300, "d": 0, "e": -5}
    found = ranks({name: Standing(spend, 1) for name, spend in spends.items()})
    assert found == {"a": 1, "b": 1, "c": 3}


def test_an_earlier_day_knows_only_what_was_there() -> None:
    bought = {"big": history(10_000, 10, 40, 300, 400), "late": history(10, 5)}
    then = evaluated_then(bought, {}, Settings(), dt.date(2024, 11, 30))
    assert set(then.standing) == {"big"}
    assert (then.standing["big"].orders, then.standing["big"].last) == (2, dt.date(2024, 11, 21))


def test_types_by_two_evaluations() -> None:
    bought = {
        "vip": history(10_000, 10, 40, 70, 100, 300, 400),
        "small": history(10, 100, 400),
        "gone": history(10_000, 300, 330, 360),
        "new": history(10, 5),
    }
    now = evaluated(bought, {}, Settings(), TODAY)
    before = evaluated_then(bought, {}, Settings(), dt.date(2024, 11, 30))
    assert {name: type_in(name, now, before) for name in (*bought, "nobody")} == {
        "vip": CustomerType.VIP,
        "small": CustomerType.CURRENT,
        "gone": CustomerType.LOST,
        "new": CustomerType.CURRENT,
        "nobody": CustomerType.PROSPECT,
    }
    assert now.lost == {"gone"}
