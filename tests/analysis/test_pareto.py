from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.pareto import MOST, REST, pareto

CAUSES = st.lists(
    st.tuples(st.sampled_from([*"甲乙丙丁戊己庚辛壬", None]), st.integers(0, 50).map(float)),
    max_size=40,
)


def test_the_vital_few_come_first_and_the_rest_last() -> None:
    found = [("交期", 1.0)] * 6 + [("质量", 1.0)] * 3 + [("包装", 1.0), (None, 1.0), (None, 1.0)]
    assert [
        (row.cause, row.cases, round(row.share, 3), round(row.cumulative, 3), row.vital)
        for row in pareto(found)
    ] == [
        ("交期", 6, 0.5, 0.5, True),
        ("质量", 3, 0.25, 0.75, True),
        ("包装", 1, 0.083, 0.833, True),  # 75 % before it: the 80 % is reached within it
        (REST, 2, 0.167, 1.0, False),
    ]


@pytest.mark.parametrize(("rest", "vital"), [(9, []), (8, ["外观", "质量", "包装"])])
def test_nothing_is_vital_where_most_is_unknown(rest: int, vital: list[str]) -> None:
    """9 of 17 nobody can sort: what is left over is not the vital few; of 16 they are half."""
    found = [("外观", 1.0)] * 3 + [("质量", 1.0)] * 3 + [("包装", 1.0)] * 2
    rows = pareto([*found, *[(None, 1.0)] * rest])
    assert [row.cause for row in rows if row.vital] == vital
    assert rows[-1].share == rest / (rest + 8)


def test_causes_beyond_the_seventh_are_the_rest() -> None:
    rows = pareto([(name, float(9 - at)) for at, name in enumerate("甲乙丙丁戊己庚辛壬")])
    assert [row.cause for row in rows] == [*"甲乙丙丁戊己庚", REST]
    assert (rows[-1].amount, rows[-1].cases) == (3.0, 2)


def test_what_costs_nothing_is_counted_with_the_rest() -> None:
    rows = pareto([("交期", 100.0), ("质量", 0.0), ("包装", -5.0)])
    assert [(row.cause, row.amount, row.cases) for row in rows] == [
        ("交期", 100.0, 1),
        (REST, 0.0, 2),
    ]
    assert pareto([("交期", 0.0)]) == []
    assert pareto([]) == []


@given(CAUSES)
def test_shares_sum_to_one_and_nothing_is_lost(found: list[tuple[str | None, float]]) -> None:
    rows = pareto(found)
    if rows:
        assert sum(row.share for row in rows) == pytest.approx(1)
        assert rows[-1].cumulative == pytest.approx(1)
        assert sum(row.cases for row in rows) == len(found)
        assert len(rows) <= MOST + 1


@given(CAUSES, st.randoms(use_true_random=False))
def test_the_order_of_cases_changes_nothing(
    found: list[tuple[str | None, float]], random: Random
) -> None:
    mixed = list(found)
    random.shuffle(mixed)
    assert pareto(mixed) == pareto(found)


@given(CAUSES, st.sampled_from("甲乙丙"))
def test_one_more_case_never_lowers_its_cause(
    found: list[tuple[str | None, float]], name: str
) -> None:
    def cases(rows: list[tuple[str | None, float]]) -> float:
        return {row.cause: row.amount for row in pareto(rows)}.get(name, 0.0)

    assert cases([*found, (name, 1.0)]) >= cases(found)
