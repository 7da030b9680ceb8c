from __future__ import annotations

import datetime as dt

import numpy as np
import pytest

from crmsheets.analysis.forecast import bg_nbd, gamma_gamma, outlook
from crmsheets.analysis.forecast.bg_nbd import BgNbd
from crmsheets.analysis.forecast.gamma_gamma import GammaGamma
from crmsheets.analysis.forecast.outlook import NOBODY_LEAVES, UNSETTLED, Outlook
from crmsheets.model.text import Said
from tests.analysis.forecast.simulated import TODAY, shop

LEAVING = BgNbd(1.2, 8.0, 0.6, 3.0)
IN_A_YEAR = TODAY.replace(year=2025)
BUYERS = shop(LEAVING, 200, seed=1)


def told(until: dt.date = IN_A_YEAR) -> Outlook:
    found = outlook.outlook(BUYERS, TODAY, until)
    assert isinstance(found, Outlook)
    return found


def refused(found: Outlook | Said) -> str:
    assert isinstance(found, Said)
    return found("zh")


def test_only_who_came_again_has_a_forecast() -> None:
    found = told()
    once = [each for each in BUYERS if not each.repeats]
    assert {each.repeats > 0 for each in found.repeaters} == {True}
    assert len(found.repeaters) + len(found.once) == len(BUYERS)
    assert len(found.once) == len(once) > 0
    assert (found.low <= found.high).all()


def test_money_is_purchases_times_what_one_comes_to() -> None:
    found = told()
    assert found.money is not None
    each = found.money / found.purchases
    own = np.array([sum(who.money[1:]) / who.repeats for who in found.repeaters])
    everybody = np.mean(own)
    assert ((each > own) == (own < each)).all()
    assert np.median(np.abs(each - own)) < np.median(np.abs(everybody - own))


def test_a_longer_time_promises_more() -> None:
    assert (told(TODAY.replace(year=2025, month=6, day=30)).purchases < told().purchases).all()


def test_nobody_bought_once() -> None:
    again = [each for each in BUYERS if each.repeats]
    found = outlook.outlook(again, TODAY, IN_A_YEAR)
    assert isinstance(found, Outlook)
    assert len(found.once) == 0


def test_where_nobody_is_seen_to_leave_there_is_no_forecast() -> None:
    """The likelihood peaks at no dropout: everybody would buy on for ever."""
    staying = shop(BgNbd(2.0, 12.0, 1e-6, 1.0), 150, seed=3)
    found = outlook.outlook(staying, TODAY, IN_A_YEAR)
    assert isinstance(found, Said)
    assert found.text is NOBODY_LEAVES
    assert refused(found).startswith("从到 2024-12-31 为止的订单看不出有老客户离开")


def test_where_starts_end_in_other_forecasts_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    ends = [(1.0, LEAVING), (1.0, BgNbd(1.2, 8.0, 0.9, 3.0)), (9.0, LEAVING)]
    monkeypatch.setattr(bg_nbd, "fits", lambda _: ends)
    found = outlook.outlook(BUYERS, TODAY, IN_A_YEAR)
    assert isinstance(found, Said)
    assert found.text is UNSETTLED


@pytest.mark.parametrize(
    "ends",
    [
        (GammaGamma(5.0, 0.9, 1e6), GammaGamma(5.0, 0.9, 1e6)),
        (GammaGamma(5.0, 2.0, 1e6), GammaGamma(5.0, 1.0, 1e6)),
        (GammaGamma(5.0, 2.0, 1e6), GammaGamma(5.0, 2.0, 9e7)),
    ],
)
def test_amounts_that_do_not_settle_are_left_out(
    ends: tuple[GammaGamma, GammaGamma], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gamma_gamma, "fits", lambda _: [(1.0, each) for each in ends])
    found = told()
    assert found.money is None
    assert found.related is not None


def test_the_same_whatever_the_order_of_customers() -> None:
    found = outlook.outlook(BUYERS[::-1], TODAY, IN_A_YEAR)
    assert isinstance(found, Outlook)
    first = told()
    assert found.purchases[::-1].tolist() == first.purchases.tolist()
    assert found.high[::-1].tolist() == first.high.tolist()
