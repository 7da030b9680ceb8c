"""Up at once, down slowly: what becomes of a tier from month to month."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.stability import Held, Why, held, lenient
from crmsheets.analysis.tiering.standing import Standing
from crmsheets.analysis.tiers import grades
from crmsheets.model.options.stability import Stability
from crmsheets.model.options.tier import Tier, TierRule
from crmsheets.model.past import TierLine
from crmsheets.model.settings import Settings
from tests.past import line

MONTHS = [f"2024-{month:02}" for month in range(1, 13)]
DEFAULT = Stability()


def course(told: Sequence[tuple[str, str]], options: Stability = DEFAULT) -> list[Held]:
    """Month by month: what the rules give and would give with the band -> the tier that is held."""
    lines: list[TierLine] = []
    found = []
    for month, (ruled, easy) in zip(MONTHS, told, strict=False):
        today = line(month, "CUS001", "甲", "A").run.day
        now = held(ruled, easy, "", lines, today, options)
        lines.append(
            line(month, "CUS001", "甲", now.tier, ruled=ruled, held=now.tier, below=now.below)
        )
        found.append(now)
    return found


def tiers(told: Sequence[tuple[str, str]], options: Stability = DEFAULT) -> str:
    return "".join(each.tier or "-" for each in course(told, options))


@pytest.mark.parametrize(
    ("rules", "eased", "expected"),
    [
        ("BA", "BA", "BA"),  # up at once
        ("CA", "CA", "CA"),  # two steps up at once
        ("ABB", "ABB", "AAB"),  # down after two months
        ("ABAB", "ABAB", "AAAA"),  # two months in a row, not two in all
        ("ACCCC", "ACCCC", "AABBC"),  # one step at a time, each after two months
        ("ABBB", "AAAA", "AAAA"),  # within the band for ever
        ("ABBB", "ABAB", "AAAA"),  # a month within the band starts the count anew
        ("BABBBBB", "BABBBBB", "BAAABBB"),  # raised on 29 February: 90 days are over on 31 May
        ("AB-", "AB-", "AA-"),  # nothing left to grade
        ("-B", "-B", "-B"),  # first tier
        ("CDD", "CDD", "CCD"),
    ],
)
def test_months_in_a_row(rules: str, eased: str, expected: str) -> None:
    pairs = list(zip(rules.replace("-", " "), eased.replace("-", " "), strict=True))
    assert tiers([(one.strip(), two.strip()) for one, two in pairs]) == expected


def test_why_the_tier_is_another() -> None:
    assert course([("A", "A"), ("B", "B"), ("C", "C"), ("C", "B")]) == [
        Held("A"),
        Held("A", 1, Why.WATCH),
        Held("B", 0, Why.STEP),
        Held("B", 0, Why.BAND),
    ]
    raised = course([("B", "B"), ("A", "A"), ("B", "B"), ("B", "B")])
    assert raised[2:] == [Held("A", 1, Why.WATCH), Held("A", 2, Why.SETTLING)]


def test_the_ninetieth_day_after_an_upgrade() -> None:
    lines = [
        line("2024-01", "CUS001", "甲", "B"),
        line("2024-02", "CUS001", "甲", "A"),
        line("2024-04", "CUS001", "甲", "A", below=2),
    ]
    raised = lines[1].run.day
    for days, expected in ((89, Held("A", 2, Why.SETTLING)), (90, Held("B"))):
        assert held("B", "B", "", lines, raised + dt.timedelta(days), DEFAULT) == expected


def test_a_hand_is_no_upgrade() -> None:
    lines = [
        line("2024-01", "CUS001", "甲", "A", held="B", ruled="B", manual=True),
        line("2024-02", "CUS001", "甲", "B", below=1),
    ]
    assert held("C", "C", "", lines, dt.date(2024, 3, 31), DEFAULT) == Held("C")


def test_switched_off() -> None:
    off = Stability(evaluations=1, band=0, settle_days=0)
    assert tiers([("A", "A"), ("B", "B"), ("A", "A"), ("B", "B")], off) == "ABAB"


def test_three_months_in_a_row() -> None:
    three = Stability(evaluations=3)
    assert [each.below for each in course([("A", "A"), *[("B", "B")] * 3], three)] == [0, 1, 2, 0]


def test_a_gate_takes_effect_at_once() -> None:
    was_a = [line("2024-11", "CUS001", "甲", "A")]
    today = dt.date(2024, 12, 31)
    assert held("B", "B", "B", was_a, today, DEFAULT) == Held("B")
    assert held("C", "C", "B", was_a, today, DEFAULT) == Held("B", 0, Why.GATE)
    assert held("B", "A", "B", was_a, today, DEFAULT) == Held("B")
    was_b = [line("2024-11", "CUS001", "甲", "B")]
    assert held("C", "C", "B", was_b, today, DEFAULT) == Held("B", 1, Why.WATCH)


@given(st.lists(st.tuples(st.sampled_from("ABC"), st.sampled_from("ABC")), max_size=12))
def test_laws(pairs: list[tuple[str, str]]) -> None:
    # Lower thresholds never give a worse tier.
    told = [(ruled, min(ruled, easy)) for ruled, easy in pairs]
    found = [each.tier for each in course(told)]
    for at, (before, now) in enumerate(pairwise(found), start=1):
        assert now <= told[at][0], "never worse than the rules"
        assert ord(now) - ord(before) <= 1, "one step down at most"
        if told[at][0] <= before:
            assert now == told[at][0], "up at once"
        if now > before:
            assert told[at][1] > before, "not down within the band"
            assert told[at - 1][1] > before or told[at - 1][0] > before, "not in the first month"


YEAR_END = dt.date(2024, 12, 31)
OLD = dt.date(2023, 1, 5)


def stood(spend: int, orders: int = 1, rating: float | None = None) -> Standing:
    return Standing(spend * 100, orders, rating, OLD, YEAR_END)


def settings(**tier: object) -> Settings:
    return Settings(tier=Tier(**tier))  # type: ignore[arg-type]  # the fields of the section


def test_points_are_let_pass_by_the_band() -> None:
    # Full marks from 100,000 and 10 orders: 50 points a part.
    by = settings(
        weight_spend=50, weight_orders=50, weight_rating=0, target_spend=Decimal(100_000),
        target_orders=10,
    )  # fmt: skip
    standing = {"just": stood(100_000, 4), "band": stood(90_000, 4), "out": stood(84_000, 4)}
    ruled = {name: each.tier for name, each in grades(standing, by, YEAR_END).items()}
    assert ruled == {"just": "A", "band": "B", "out": "B"}  # 70, 65, 62 points; A from 70
    assert lenient(standing, by, YEAR_END).tiers == {"just": "A", "band": "A", "out": "B"}


def test_the_lowest_threshold_too() -> None:
    by = settings(
        weight_spend=100, weight_orders=0, weight_rating=0, target_spend=Decimal(100), cut_c=20,
    )  # fmt: skip
    assert lenient({"x": stood(18)}, by, YEAR_END).tiers == {"x": "C"}
    assert lenient({"x": stood(17)}, by, YEAR_END).tiers == {"x": "D"}


@pytest.mark.parametrize(
    ("spend", "orders", "ruled", "eased"),
    [(90_000, 1, "B", "A"), (89_999, 1, "B", "B"), (1, 11, "B", "A"), (1, 10, "B", "B")],
)
def test_rules_are_let_pass_by_the_band(spend: int, orders: int, ruled: str, eased: str) -> None:
    by = settings(method="rules")  # A from 100,000 or 12 orders
    standing = {"x": stood(spend, orders)}
    assert grades(standing, by, YEAR_END)["x"].tier == ruled
    assert lenient(standing, by, YEAR_END).tiers == {"x": eased}


def test_rules_of_ones_own_too() -> None:
    rule = TierRule(tier="A", when="近12月金额 ≥ 20万 且 评分 ≥ 4")
    by = settings(method="rules", rules=(rule,))
    assert lenient({"x": stood(180_000, 1, 3.6)}, by, YEAR_END).tiers["x"] == "A"
    assert lenient({"x": stood(179_000, 1, 3.6)}, by, YEAR_END).tiers["x"] != "A"
    paid = replace(stood(180_000, 1, 3.6), punctual=0.5)
    assert lenient({"x": paid}, by, YEAR_END).tiers["x"] == "A"
    assert lenient({"x": stood(-5, 1, None)}, by, YEAR_END).tiers["x"] != "A"


def test_abc_lets_pass_a_tenth_of_what_is_left() -> None:
    # Money before: 0, 81 %, 83 %; A while less than 80 %, with the band 82 %.
    standing = {"big": stood(81), "next": stood(2), "last": stood(1, 2)}
    standing = {**standing, "rest": replace(stood(16), orders=1)}
    by = settings(method="abc")
    order = sorted(standing, key=lambda name: -standing[name].spend)
    assert order == ["big", "rest", "next", "last"]
    assert [grades(standing, by, YEAR_END)[name].tier for name in order] == ["A", "B", "C", "C"]
    assert [lenient(standing, by, YEAR_END).tiers[name] for name in order] == ["A", "A", "C", "C"]


def test_who_is_gated_is_capped() -> None:
    late = replace(stood(500_000, 20), overdue_days=120)
    by = settings(gates=True)
    assert lenient({"late": late, "fine": stood(10)}, by, YEAR_END).caps == {"late": "B"}
    assert lenient({"late": late}, settings(), YEAR_END).caps == {}
