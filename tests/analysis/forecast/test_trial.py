from __future__ import annotations

import datetime as dt
from dataclasses import replace

import numpy as np
import pytest

from crmsheets.analysis.forecast import trial as module
from crmsheets.analysis.forecast.bg_nbd import BgNbd
from crmsheets.analysis.forecast.buyers import Buyer, known_on
from crmsheets.analysis.forecast.outlook import Outlook
from crmsheets.analysis.forecast.trial import Held, RepeatClass, Trial, trial
from crmsheets.model.text import Said, Text

CUT, TODAY = dt.date(2024, 6, 30), dt.date(2024, 12, 30)
"""183 days; the twelve months before the cut have 366."""


def buyer(name: str, *days: str) -> Buyer:
    dates = tuple(dt.date.fromisoformat(day) for day in days)
    return Buyer(name, dates, tuple(100 * (at + 1) for at in range(len(days))))


NOW = [
    buyer("A", "2023-01-01", "2023-09-01", "2024-02-01", "2024-06-30", "2024-07-01", "2024-12-30"),
    buyer("B", "2023-06-01", "2023-06-30", "2024-08-01"),
    buyer("C", "2024-05-01", "2024-09-01"),
    buyer("D", "2024-07-01", "2024-08-01"),  # came after the cut
]


def told(money: list[float] | None) -> Outlook:
    return Outlook(
        repeaters=tuple(each for each in known_on(NOW, CUT) if each.repeats),
        purchases=np.array([2.5, 0.5]),
        low=np.array([1.0, 0.0]),
        high=np.array([2.0, 0.0]),
        money=None if money is None else np.array(money),
        related=None,
        once=np.array([0.7]),
        model=BgNbd(1.0, 1.0, 1.0, 1.0),
        worth=None,
    )


def tried(money: list[float] | None, monkeypatch: pytest.MonkeyPatch) -> Trial:
    monkeypatch.setattr(module, "outlook", lambda *_: told(money))
    found = trial(known_on(NOW, CUT), NOW, CUT, TODAY, 12)
    assert isinstance(found, Trial)
    return found


def test_what_was_said_against_what_came(monkeypatch: pytest.MonkeyPatch) -> None:
    """A came 2 times (500 + 600), B once (300). In the year before: A 3 times (200 + 300 + 400), B 0.

    183 of 366 days: the past again says 1.5 and 0 purchases, 450 and 0 in money.
    """
    found = tried([1000.0, 200.0], monkeypatch)
    assert (found.day, found.repeaters, found.inside) == (CUT, 2, 1)
    assert found.purchases == Held(
        came=3, model=3, plain=1.5, model_error=0.5, plain_error=(1.25 / 2) ** 0.5
    )
    assert found.money == Held(
        came=1400,
        model=1200,
        plain=450,
        model_error=100,
        plain_error=((650**2 + 300**2) / 2) ** 0.5,
    )
    assert (found.purchases.better, found.money.better) == (True, True)


def test_by_repeats_before_the_cut_all_who_had_bought_then(monkeypatch: pytest.MonkeyPatch) -> None:
    classes = tried(None, monkeypatch).classes
    assert [each for each in classes if each.customers] == [
        RepeatClass(0, 1, 0.7, 1),
        RepeatClass(1, 1, 0.5, 1),
        RepeatClass(3, 1, 2.5, 2),
    ]
    assert [each.repeats for each in classes] == list(range(8))


def test_seven_repeats_and_more_are_one_class(monkeypatch: pytest.MonkeyPatch) -> None:
    days = [f"2024-{month:02d}-01" for month in range(1, 7)] + ["2024-06-02", "2024-06-03"]
    often = [buyer("E", *days), buyer("F", *days, "2024-06-04", "2024-07-07")]
    stub = replace(told(None), repeaters=tuple(known_on(often, CUT)), once=np.zeros(0))
    monkeypatch.setattr(module, "outlook", lambda *_: stub)
    found = trial(known_on(often, CUT), often, CUT, TODAY, 12)
    assert isinstance(found, Trial)
    assert found.classes[-1] == RepeatClass(7, 2, 3.0, 1)


def test_without_amounts_purchases_are_tried_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    assert tried(None, monkeypatch).money is None


def test_a_model_that_did_not_fit_then_cannot_be_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    reason = Said(Text("不合适", "no fit"))
    monkeypatch.setattr(module, "outlook", lambda *_: reason)
    assert trial(known_on(NOW, CUT), NOW, CUT, TODAY, 12) is reason


@pytest.mark.parametrize(
    ("model", "error", "better"),
    [
        (9.0, 0.9, True),
        (11.0, 0.9, True),
        (8.0, 0.9, False),  # as far off as the past again
        (9.0, 1.0, False),  # no better customer by customer
        (7.0, 0.5, False),  # customers better, the sum worse
    ],
)
def test_better_means_in_the_sum_and_customer_by_customer(
    model: float, error: float, better: bool
) -> None:
    held = Held(came=10, model=model, plain=12, model_error=error, plain_error=1.0)
    assert held.better is better


def test_how_far_off_is_a_share_of_what_came() -> None:
    held = Held(came=10, model=9, plain=12, model_error=1, plain_error=1)
    assert held.off(held.model) == pytest.approx(-0.1)
    assert held.off(held.plain) == pytest.approx(0.2)
    assert Held(0, 9, 12, 1, 1).off(9) is None
