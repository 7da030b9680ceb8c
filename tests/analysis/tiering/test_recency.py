from __future__ import annotations

import datetime as dt
from dataclasses import replace

from crmsheets.analysis.tiering.recency import RfmMethod, figures
from crmsheets.analysis.tiering.standing import Standing
from tests.analysis.tiering.people import TODAY, settings, standing


def people(many: int) -> dict[str, Standing]:
    return {
        f"{n:02}": standing(1_000 * (n + 1), n + 1, last=TODAY - dt.timedelta(days=300 - 10 * n))
        for n in range(many)
    }


def test_five_classes_by_hand() -> None:
    found = people(26)
    method = RfmMethod.of(found, settings(method="rfm").tier, TODAY)
    # 1..26 orders: quantiles 6, 11, 16, 21, plus 1
    assert list(method.limits.frequency) == [7, 12, 17, 22]
    assert list(method.limits.money) == [6_001, 11_001, 16_001, 21_001]
    # 50..300 days: quantiles 100, 150, 200, 250, plus 1
    assert list(method.limits.recency) == [101, 151, 201, 251]
    codes = [method.code(found[name]) for name in ("00", "05", "06", "25")]
    # 6 orders miss the limit of 7, 6,000 that of 6,001; 250 days miss 251, 240 days are one class up
    assert [code.text for code in codes if code] == ["111", "211", "222", "555"]


def test_strict_adds_nothing() -> None:
    found = people(26)
    strict = RfmMethod.of(found, settings(method="rfm_strict").tier, TODAY)
    assert list(strict.limits.frequency) == [6, 11, 16, 21]
    code = strict.code(found["05"])
    assert code is not None
    assert code.text == "122"  # 250 days now reach the worst class


def test_who_did_not_order_in_the_window_has_no_code() -> None:
    method = RfmMethod.of(people(3), settings(method="rfm", cut_c=20).tier, TODAY)
    idle = standing(0, 0)
    assert (method.code(idle), method.grade(idle).tier, method.limits.classes) == (None, "D", 3)
    assert figures(standing(5, 1, last=None), TODAY) == (0, 1, 5.0)


def test_a_tier_alone_with_and_without_an_order() -> None:
    method = RfmMethod.of(people(26), settings(method="rfm").tier, TODAY)
    own = people(26)["05"]
    without = replace(own, orders=0)
    assert method.tier_if(own, without) == method.if_changed(own, without).tier == "C"
    assert method.tier_if(own, own) == method.grade(own).tier
    assert method.tier_if(without, without) == "C"
