from __future__ import annotations

import datetime as dt
from dataclasses import replace

import numpy as np
import pytest

from crmsheets.analysis.forecast import forecast as module
from crmsheets.analysis.forecast.bg_nbd import BgNbd
from crmsheets.analysis.forecast.forecast import (
    FEW_BUYERS,
    FEW_REPEAT,
    STALE,
    TOO_SHORT,
    Forecast,
    forecast,
)
from crmsheets.analysis.forecast.outlook import NOBODY_LEAVES, UNSETTLED
from crmsheets.analysis.forecast.trial import Held
from crmsheets.model.judged import Judged
from crmsheets.model.options.life import Life
from crmsheets.model.options.tier import Tier
from crmsheets.model.settings import Settings
from crmsheets.model.text import Said
from tests.analysis.forecast.simulated import Bought, bought, judged_of, shop

LEAVING = BgNbd(1.2, 8.0, 0.6, 3.0)
FACTORY = judged_of(bought(shop(LEAVING, 220, seed=1)))


def told(judged: Judged = FACTORY) -> Forecast:
    found = forecast(judged)
    assert found is not None
    return found


def thin(lines: list[Bought], **more: object) -> Said | None:
    return told(judged_of(lines, **more)).thin


def every_month(customers: int, first: int = 0, last: int = 24) -> list[Bought]:
    """Customers who buy on the first of each of the months 2023-01 + first … last."""
    days = [dt.date(2023 + at // 12, at % 12 + 1, 1) for at in range(first, last)]
    return [
        (f"CUS{number:03d}", day.isoformat(), 1000) for number in range(customers) for day in days
    ]


def test_a_factory_with_enough_orders_has_a_forecast_and_its_trial() -> None:
    found = told()
    assert (found.thin, found.unfit) == (None, None)
    assert found.outlook is not None
    assert found.trial is not None
    assert found.until == dt.date(2025, 12, 31)
    assert found.trial.day == dt.date(2024, 6, 30)
    assert found.buyers == 220
    assert found.buyers - found.once == len(found.outlook.repeaters)
    assert sum(each.customers for each in found.trial.classes) == len(
        [1 for day in first_days(FACTORY) if day <= found.trial.day]
    )


def first_days(judged: Judged) -> list[dt.date]:
    frame = judged.orders
    return list(frame.groupby("customer_id")["day"].min())


def test_nothing_bought_nothing_said() -> None:
    assert forecast(judged_of([])) is None
    assert forecast(judged_of([("A", "2024-01-01", 0)])) is None


def test_less_than_the_year_and_the_months_to_try_it() -> None:
    said = thin(every_month(60, first=7))
    assert said is not None
    assert said.text is TOO_SHORT
    assert said("zh") == (
        "有金额的订单从 2023-08-01 开始，到今天不满 18 个月（12 个月的订单来估，最近 6 个月来对照）"
    )
    assert thin(every_month(60, first=6)) is None


def test_data_that_end_long_before_today() -> None:
    said = thin(every_month(60, last=22))
    assert said is not None
    assert said("en") == (
        "the last order is of 2024-10-01, 91 days ago: later ones do not seem to be in yet"
    )
    late = dt.date(2024, 11, 1) + dt.timedelta(days=62)
    assert thin(every_month(60, last=23), today=late) is None
    found = thin(every_month(60, last=23), today=late + dt.timedelta(days=1))
    assert found is not None
    assert found.text is STALE


def test_too_few_buyers_on_the_day_of_the_cut() -> None:
    newer = [(f"NEW{n}", "2024-12-01", 1000) for n in range(50)]
    said = thin(every_month(49) + newer)
    assert said is not None
    assert said.text is FEW_BUYERS
    assert "下过单的客户 49 家，少于 50 家" in said("zh")
    assert thin(every_month(50)) is None


def test_too_few_who_came_again() -> None:
    once = [(f"ONE{n}", "2023-01-01", 1000) for n in range(50)]
    said = thin(every_month(9) + once)
    assert said is not None
    assert said.text is FEW_REPEAT
    assert "买过两次以上的客户 9 家，少于 10 家" in said("zh")


def test_windows_and_the_cut_are_settings() -> None:
    settings = Settings(life=Life(backtest_months=3), tier=Tier(window_months=6))
    found = told(replace(FACTORY, settings=settings))
    assert found.until == dt.date(2025, 6, 30)
    assert found.trial is not None
    assert found.trial.day == dt.date(2024, 9, 30)
    assert thin(every_month(60, first=15), settings=settings) is None


def test_customers_on_contract_are_left_out() -> None:
    free, bound = every_month(60), [("CON1", "2022-01-01", 1000), ("CON1", "2024-12-01", 1000)]
    found = told(judged_of(free + bound, contract=("CON1",)))
    assert (found.buyers, found.exempt, found.since) == (60, 1, dt.date(2023, 1, 1))


def test_who_bought_once_is_only_held_against_how_long_others_took() -> None:
    """Twice 30, 30, 30, 30 and 90 days between purchases: type 7 at 0.8 x 9 = 7.2 is 30 + 0.2 x 60."""
    lines = [("A", day, 1) for day in ("2024-01-01", "2024-01-31", "2024-03-01", "2024-03-31")]
    lines += [("B", "2024-04-01", 1), ("B", "2024-05-01", 1), ("B", "2024-07-30", 1)]
    lines += [("C", "2024-12-01", 1), ("D", "2024-11-19", 1), ("E", "2024-11-18", 1)]
    few = told(judged_of(lines))
    assert (few.once, few.limit, few.late) == (3, None, 0)
    lines += [(f"{who}{who}", day, fen) for who, day, fen in lines if who in "AB"]
    found = told(judged_of(lines))
    assert (found.once, found.limit, found.late) == (3, 42, 1)
    none = told(judged_of([("C", "2024-01-01", 1)]))
    assert (none.once, none.limit, none.late) == (1, None, 0)


def test_a_model_that_saw_nobody_leave_is_not_applied() -> None:
    staying = shop(BgNbd(2.0, 12.0, 1e-6, 1.0), 150, seed=3)
    found = told(judged_of(bought(staying)))
    assert found.unfit is not None
    assert found.unfit.text is NOBODY_LEAVES
    assert (found.outlook, found.purchases, found.money) == (None, False, False)


def test_one_that_fitted_then_but_not_now_is_not_applied_either(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reason = Said(UNSETTLED, {"day": "2024-12-31"})
    monkeypatch.setattr(module, "outlook", lambda *_: reason)
    assert told().unfit is reason
    assert told().trial is None


NEAR, FAR = Held(10, 10, 15, 1, 2), Held(10, 15, 10, 2, 1)


@pytest.mark.parametrize(
    ("purchases", "money", "amounts", "shown"),
    [
        (NEAR, NEAR, True, (True, True)),
        (NEAR, FAR, True, (True, False)),
        (NEAR, None, True, (True, False)),
        (NEAR, NEAR, False, (True, False)),
        (FAR, NEAR, True, (False, False)),
    ],
)
def test_the_model_is_the_guide_only_for_what_it_did_better(
    purchases: Held, money: Held | None, amounts: bool, shown: tuple[bool, bool]
) -> None:
    found = told()
    assert found.trial is not None
    assert found.outlook is not None
    outlook = found.outlook if amounts else replace(found.outlook, money=None)
    held = replace(found.trial, purchases=purchases, money=money)
    changed = replace(found, trial=held, outlook=outlook)
    assert (changed.purchases, changed.money) == shown


def test_the_order_of_rows_changes_no_digit() -> None:
    mixed = replace(FACTORY, orders=FACTORY.orders.sample(frac=1, random_state=3))
    one, other = told().outlook, told(mixed).outlook
    assert one is not None
    assert other is not None
    assert np.array_equal(one.purchases, other.purchases)
    assert one.money is not None
    assert other.money is not None
    assert np.array_equal(one.money, other.money)
    assert told().trial == told(mixed).trial
