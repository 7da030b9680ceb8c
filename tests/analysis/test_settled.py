"""Rules, then hysteresis, then a person's word, and the sentence that says so."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from crmsheets.analysis.overrides import NO_HANDS, Hands, hands
from crmsheets.analysis.past import known
from crmsheets.analysis.settled import Course, course_of, rules_version, settled, told
from crmsheets.analysis.stability import Held, Why
from crmsheets.analysis.tiers import Grade, Standing
from crmsheets.model.cell import Cell
from crmsheets.model.dataset import Dataset
from crmsheets.model.golden import Golden
from crmsheets.model.judged import CustomerType
from crmsheets.model.options.tier import Tier
from crmsheets.model.override import Override
from crmsheets.model.past import FigureLine, Past
from crmsheets.model.settings import Settings
from crmsheets.model.text import Said, Text
from tests.past import line, past, run

TODAY = dt.date(2024, 12, 31)
DATA = Dataset(golden=(Golden("CUS001", "顺达"), Golden("CUS002", "安心")))
SETTINGS = Settings()
FACTS = Said(Text("B：近12个月买 5 万", "B: 50k in 12 months"))


def by_hand(**more: Any) -> Hands:
    got: dict[str, Any] = {
        "tier": "A", "type": "", "reason": "战略客户", "until": dt.date(2025, 6, 30),
        "approved_by": "王总",
    }  # fmt: skip
    line = Override("CUS001", **(got | more), cell=Cell("规则.xlsx", "人工调整", 5, 1))
    return hands([line], DATA, TODAY)


def course(kept: Past = past(), said: Hands = NO_HANDS, *, same: bool = True) -> Course:  # noqa: B008  # frozen
    return Course(SETTINGS, TODAY, known(kept, DATA), said, same_rules=same)


def outcome(beside: Course, ruled: str = "B") -> tuple[str, str, int, Why | None]:
    # Nobody meets even the lowered thresholds: no money at all.
    standing = {"CUS001": Standing(0, 0, None, dt.date(2023, 1, 1), TODAY)}
    grades = {"CUS001": Grade(ruled, 50.0)} if ruled else {}
    one = settled(["CUS001"], standing, grades, beside)["CUS001"]
    assert (one.ruled, one.by_rules.score) == (ruled, 50.0 if ruled else None)
    return one.grade.tier, one.held.tier, one.held.below, one.held.why


def test_without_a_past_the_rules_stand() -> None:
    assert outcome(course()) == ("B", "B", 0, None)
    assert outcome(course(), "") == ("", "", 0, None)


def test_a_past_of_this_month_is_none() -> None:
    assert outcome(course(past(line("2024-12", "CUS001", "顺达", "A")))) == ("B", "B", 0, None)


def test_a_past_holds() -> None:
    was_a = past(line("2024-11", "CUS001", "顺达", "A"))
    assert outcome(course(was_a)) == ("A", "A", 1, Why.WATCH)


def test_a_change_of_the_rules_is_followed_at_once() -> None:
    was_a = past(line("2024-11", "CUS001", "顺达", "A"))
    assert outcome(course(was_a, same=False)) == ("B", "B", 0, None)


@pytest.mark.parametrize(("version", "same"), [("", True), ("mine", True), ("score 0", False)])
def test_which_rules_the_month_before_was_judged_by(version: str, *, same: bool) -> None:
    kept = FigureLine(run("2024-11"), {}, rules_version(SETTINGS) if version == "mine" else version)
    found = course_of(DATA, SETTINGS, TODAY, past(kept), ())
    assert found.same_rules is same
    assert (found.period, found.hands) == ("2024-12", NO_HANDS)


def test_other_rules_have_another_version() -> None:
    other = Settings(tier=Tier(cut_a=75))
    assert rules_version(SETTINGS) != rules_version(other)
    assert rules_version(SETTINGS).startswith("score ")


def test_a_person_has_the_last_word() -> None:
    assert outcome(course(said=by_hand())) == ("A", "B", 0, None)
    was_a = past(line("2024-11", "CUS001", "顺达", "A"))
    assert outcome(course(was_a, by_hand(tier="C"))) == ("C", "A", 1, Why.WATCH)
    assert outcome(course(said=by_hand(tier="", type="VIP"))) == ("B", "B", 0, None)
    assert outcome(course(said=by_hand()), "") == ("A", "", 0, None)


def sentence(kept: Held, said: Hands = NO_HANDS, ruled: str = "B", lang: Any = "zh") -> str:
    one = settled(["CUS001"], {}, {"CUS001": Grade(ruled)}, course(said=said))["CUS001"]
    one = type(one)(one.grade, one.by_rules, kept, one.by_hand)
    return told(FACTS, one, CustomerType.CURRENT, SETTINGS)(lang)


@pytest.mark.parametrize(
    ("kept", "expected"),
    [
        (Held("B"), "B：近12个月买 5 万"),
        (Held("A", 0, Why.BAND), "保持 A：离门槛不到 10%；按规则是 B：近12个月买 5 万"),
        (
            Held("A", 1, Why.WATCH),
            "降级观察，现在还是 A：第 1 次低于门槛，连续 2 次才降；按规则是 B：近12个月买 5 万",
        ),
        (
            Held("A", 2, Why.SETTLING),
            "降级观察，现在还是 A：升级不满 90 天不降；按规则是 B：近12个月买 5 万",
        ),
        (Held("B", 0, Why.STEP), "降到 B：一次只降一级；按规则是 B：近12个月买 5 万"),
        (Held("B", 0, Why.GATE), "降到 B：有封顶，不等下个月；按规则是 B：近12个月买 5 万"),
    ],
)
def test_the_sentence_of_hysteresis(kept: Held, expected: str) -> None:
    assert sentence(kept) == expected
    assert "B: 50k in 12 months" in sentence(kept, lang="en")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({}, "人工定为 A：战略客户（至 2025-06-30，王总）；按规则是 B：近12个月买 5 万"),
        ({"approved_by": ""}, "人工定为 A：战略客户（至 2025-06-30）；按规则是 B：近12个月买 5 万"),
        ({"until": None}, "人工定为 A：战略客户（王总）；按规则是 B：近12个月买 5 万"),
        (
            {"until": None, "approved_by": "", "type": "VIP"},
            "人工定为 A、VIP：战略客户；按规则是 B：近12个月买 5 万",
        ),
        (
            {"tier": "", "type": "VIP"},
            "B：近12个月买 5 万；类型人工定为 VIP：战略客户（至 2025-06-30，王总），按规则是 现有",
        ),
    ],
)
def test_the_sentence_of_a_person(said: dict[str, Any], expected: str) -> None:
    assert sentence(Held("B"), by_hand(**said)) == expected


def test_the_sentence_where_the_rules_give_no_tier() -> None:
    said = sentence(Held(""), by_hand(), ruled="")
    assert said == "人工定为 A：战略客户（至 2025-06-30，王总）；按规则不分级（B：近12个月买 5 万）"


def test_how_it_stood_the_month_before() -> None:
    lines = (line("2024-10", "CUS001", "顺达", "A"), line("2024-12", "CUS001", "顺达", "C"))
    before = course(past(*lines)).previous("CUS001")
    assert before is not None
    assert before.tier == "A"
    assert course(past(*lines)).previous("CUS002") is None
