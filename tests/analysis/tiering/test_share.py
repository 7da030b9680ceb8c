from __future__ import annotations

from hypothesis import given

from crmsheets.analysis.tiering.share import ShareMethod
from crmsheets.analysis.tiering.standing import Standing
from tests.analysis.tiering.people import ONE, PEOPLE, settings, standing

TIER = settings(method="abc").tier


def test_shares_by_hand() -> None:
    spends = {"a": 700, "b": 200, "c": 60, "d": 20, "e": 20, "none": 0, "back": -5}
    people = {name: standing(spend, 1) for name, spend in spends.items()}
    method = ShareMethod.of(people, TIER)
    assert {name: method.grade(each).tier for name, each in people.items()} == {
        "a": "A",  # before it: nothing
        "b": "A",  # 70 %
        "c": "B",  # 90 %
        "d": "C",  # 96 %
        "e": "C",  # the same: equal money, equal tier
        "none": "C",
        "back": "C",
    }


@given(PEOPLE, ONE)
def test_a_change_is_the_same_as_judging_anew(people: dict[str, Standing], now: Standing) -> None:
    method = ShareMethod.of(people, TIER)
    for name, was in people.items():
        anew = ShareMethod.of({**people, name: now}, TIER).grade(now)
        assert method.if_changed(was, now) == anew
