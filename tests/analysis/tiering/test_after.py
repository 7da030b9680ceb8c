from __future__ import annotations

import pytest

from crmsheets.analysis.tiering.after import After
from crmsheets.analysis.tiering.grade import Grade, above, below, better
from tests.analysis.tiering.people import settings, standing

BIG = (100, 900_000, 800_000, 1_000_000)


def after(**tier: object) -> After:
    """Orders of 1 to 4 千 by others: the 75th percentile is 3,250."""
    others = [standing(10_000, 4, values=(100_000, 200_000, 300_000, 400_000))]
    return After.of(others, settings(**tier))


def told(grade: Grade) -> tuple[str, str, list[str]]:
    return grade.tier, grade.by_method, [said("zh") for said in grade.remarks]


def test_nothing_happens_unless_it_is_switched_on() -> None:
    own = standing(1, 4, serious=1, overdue_days=200, values=BIG)
    assert after().done(Grade("A"), own) == Grade("A")


@pytest.mark.parametrize(
    ("facts", "grade", "expected"),
    [
        ({"overdue_days": 90}, "A", ("A", "A", [])),
        ({"overdue_days": 91}, "A", ("B", "A", ["货款逾期 91 天，超过 90 天，最高 B（本来 A）"])),
        ({"serious": 2}, "A", ("B", "A", ["有 2 件重大投诉没结，最高 B（本来 A）"])),
        ({"serious": 2}, "B", ("B", "B", [])),
        ({"serious": 2}, "C", ("C", "C", [])),
        ({"serious": 2}, "", ("", "", [])),
    ],
)
def test_gates_cap_the_tier(
    facts: dict[str, int], grade: str, expected: tuple[str, str, list[str]]
) -> None:
    assert told(after(gates=True).done(Grade(grade), standing(1, 1, **facts))) == expected


@pytest.mark.parametrize(
    ("values", "grade", "expected"),
    [
        (BIG, "B", ("A", "B", ["最近连着 3 单都在 3,250 元以上，从 B 升到 A"])),
        (BIG, "C", ("B", "C", ["最近连着 3 单都在 3,250 元以上，从 C 升到 B"])),
        (BIG, "A", ("A", "A", [])),
        (BIG, "", ("", "", [])),
        ((*BIG, 324_999), "B", ("B", "B", [])),  # the last one was small
        ((*BIG, 325_000), "B", ("A", "B", ["最近连着 3 单都在 3,250 元以上，从 B 升到 A"])),
        (BIG[:2], "B", ("B", "B", [])),
    ],
)
def test_big_orders_in_a_row_lift_a_tier(
    values: tuple[int, ...], grade: str, expected: tuple[str, str, list[str]]
) -> None:
    tier, plain, said = told(
        after(promotion=True).done(Grade(grade), standing(1, 1, values=values))
    )
    assert (
        tier,
        plain,
        [each.replace("3,250 元以上", "3,250 元以上") for each in said],
    ) == expected


def test_what_is_big_may_be_said() -> None:
    own = standing(1, 3, values=(500_000, 500_000, 500_000))
    said = {"promotion": True, "promotion_amount": 5_000}
    assert after(**said).done(Grade("B"), own).tier == "A"
    assert after(**{**said, "promotion_amount": 5_001}).done(Grade("B"), own).tier == "B"
    assert after(**{**said, "promotion_orders": 4}).done(Grade("B"), own).tier == "B"


def test_a_cap_stands_against_a_promotion() -> None:
    own = standing(1, 4, serious=1, values=BIG)
    both = after(gates=True, promotion=True)
    found = {grade: told(both.done(Grade(grade), own)) for grade in "ABC"}
    assert found == {
        "A": ("B", "A", ["有 1 件重大投诉没结，最高 B（本来 A）"]),
        "B": ("B", "B", ["最近连着 3 单都在 3,250 元以上，但有封顶，不升"]),
        "C": ("B", "C", ["最近连着 3 单都在 3,250 元以上，从 C 升到 B"]),
    }


def test_what_they_would_do_is_told_either_way() -> None:
    off = after()
    capped = off.whatever(Grade("A"), standing(1, 1, serious=1))
    lifted = off.whatever(Grade("C"), standing(1, 4, values=BIG))
    assert [each.tier for each in (capped, lifted) if each] == ["B", "B"]
    assert off.whatever(Grade("B"), standing(1, 4, values=BIG, serious=1)) is None
    assert off.whatever(Grade(), standing(1, 1, serious=1)) is None
    assert off.whatever(Grade("B"), standing(1, 1)) is None
    done = after(gates=True).done(Grade("A"), standing(1, 1, serious=1))
    again = after(gates=True).whatever(done, standing(1, 1, serious=1))
    assert again is not None
    assert (again.tier, again.plain) == ("B", "A")


def test_without_any_order_nothing_is_big() -> None:
    none = After.of([], settings(promotion=True))
    assert none.big() == 0
    assert none.done(Grade("B"), standing(0, 0)).tier == "B"
    assert not none.in_a_row(standing(0, 3, values=(0, 0, 0)), none.big())


def test_tiers_in_order() -> None:
    assert [better(*pair) for pair in (("A", "B"), ("B", "A"), ("", "A"), ("A", ""))] == [
        True,
        False,
        False,
        False,
    ]
    assert [below(tier) for tier in "ABCD"] == ["B", "C", "D", "D"]
    assert (below("C", "C"), above("A"), above("D")) == ("C", "A", "C")
    assert Grade("A", 3.0, 1.0, 2.0).points == (1.0, 2.0)


@pytest.mark.parametrize("values", [(*BIG, 2_000_000), (100,), BIG[1:], ()])
def test_what_a_big_order_is_follows_a_customer_that_would_stand_otherwise(
    values: tuple[int, ...],
) -> None:
    others = standing(10_000, 4, values=(100_000, 200_000, 300_000, 400_000))
    was, now = standing(1, 4, values=BIG), standing(1, len(values), values=values)
    rules = settings(promotion=True)
    changed = After.of([others, was], rules).if_changed(Grade("B"), was, now)
    assert changed == After.of([others, now], rules).done(Grade("B"), now)
