from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from crmsheets.analysis.matching import learn as module
from crmsheets.analysis.matching.learn import Learned, Sample, chance, learn
from crmsheets.analysis.matching.match import match
from crmsheets.analysis.matching.scores import Scorer
from crmsheets.analysis.matching.weights import AT, COMPARISONS
from crmsheets.model.options.duplicates import Duplicates
from tests.tables import table

ROWS = 2_000
SHIPPED = Scorer(-11.0, np.array([5.0]), np.zeros(ROWS, np.int32))
ONE_FIRM = {"brand": 4, "trade": 4, "region": 3, "person": 5, "mobile": 3, "address": 3}
STRANGERS = {"brand": 0, "trade": 0, "region": 1, "person": 0, "mobile": 0, "address": 0}


def levels(count: int, told: dict[str, int]) -> NDArray[np.int8]:
    """Pairs that are all alike on the comparisons named; the others cannot be made."""
    made = np.full((count, len(COMPARISONS)), -1, np.int8)
    for name, level in told.items():
        made[:, AT[name]] = level
    return made


def sample(*parts: NDArray[np.int8]) -> Sample:
    made = np.vstack(parts)
    places = np.arange(len(made), dtype=np.int32) % ROWS
    return Sample(places, places[::-1].copy(), made)


def bits(learned: Learned, name: str) -> list[float]:
    return [float(each) for each in learned.scorer.table[AT[name]][1:]]


CHANCE = sample(levels(20_000, STRANGERS))
FOUND = levels(500, ONE_FIRM)


def test_what_never_differs_within_a_firm_speaks_louder_against_one() -> None:
    # Of 500 pairs of one firm not one has another address, as 20,000 pairs by chance all have.
    learned = learn(SHIPPED, sample(FOUND), CHANCE, ROWS)
    assert learned.said("zh") == "各项分量已按这份名单重新估计（估计约 500 对是同一家）"
    shipped = [level.bits for level in COMPARISONS[AT["address"]].levels]
    # Not one such match seen, so the shipped weight counts on.
    assert bits(learned, "address") == shipped
    some = levels(10, ONE_FIRM | {"address": 0})
    learned = learn(SHIPPED, sample(FOUND, some), CHANCE, ROWS)
    assert bits(learned, "address")[0] < shipped[0]


def test_the_prior_follows_the_number_of_duplicates() -> None:
    learned = learn(SHIPPED, sample(FOUND), CHANCE, ROWS)
    assert learned.scorer.prior == pytest.approx(np.log2(500 / (ROWS * (ROWS - 1) / 2)), abs=0.02)


def test_what_strangers_share_says_less() -> None:
    # Everybody in this list sits in one industrial park.
    park = sample(levels(20_000, STRANGERS | {"address": 3}))
    learned = learn(SHIPPED, sample(FOUND), park, ROWS)
    assert bits(learned, "address")[3] < 2


def test_no_weight_is_stronger_than_the_shipped_one() -> None:
    mixed = sample(FOUND, *(levels(30, ONE_FIRM | {name: 0}) for name in ("person", "mobile")))
    learned = learn(SHIPPED, mixed, CHANCE, ROWS)
    for comparison, row in zip(COMPARISONS, learned.scorer.table, strict=True):
        for level, own in zip(comparison.levels, row[1:], strict=True):
            assert own <= level.bits


def test_too_few_duplicates_teach_nothing() -> None:
    learned = learn(SHIPPED, sample(FOUND[:40]), CHANCE, ROWS)
    assert learned.scorer is SHIPPED
    assert learned.said("zh").startswith("没有按这份名单重新估计分量：估计只有约 40 对是同一家")


def test_a_number_of_duplicates_beyond_belief_teaches_nothing() -> None:
    learned = learn(replace(SHIPPED, prior=-2.0), sample(FOUND), CHANCE, ROWS)
    assert learned.scorer.prior == -2
    assert "500 pairs of one customer among 2000 rows are not plausible" in learned.said("en")


def test_vetoed_pairs_count_for_nothing() -> None:
    # Sister firms: everything alike, but two valid credit codes.
    sisters = levels(5_000, ONE_FIRM | {"code": 0})
    alone = learn(SHIPPED, sample(FOUND), CHANCE, ROWS)
    beside = learn(SHIPPED, sample(FOUND, sisters), CHANCE, ROWS)
    assert beside.scorer.prior == alone.scorer.prior
    assert [row.tolist() for row in beside.scorer.table] == [
        row.tolist() for row in alone.scorer.table
    ]


def test_the_rounds_are_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ROUNDS", 1)
    assert learn(SHIPPED, sample(FOUND), CHANCE, ROWS).scorer.prior < -11


@given(st.permutations(range(30)))
def test_the_pairs_drawn_do_not_depend_on_the_order_of_rows(moved: list[int]) -> None:
    # Row p of the moved table is row moved[p] of the plain one.
    plain = chance(range(30))
    drawn = chance(moved)
    assert [moved[row] for row in drawn[0][:200].tolist()] == plain[0][:200].tolist()
    assert [moved[row] for row in drawn[1][:200].tolist()] == plain[1][:200].tolist()
    assert (plain[0] != plain[1]).all()


@pytest.mark.parametrize("count", [0, 1])
def test_no_pairs_of_fewer_than_two_rows(count: int) -> None:
    assert [len(side) for side in chance(range(count))] == [0, 0]


def test_a_short_list_is_matched_with_the_shipped_weights_and_says_so() -> None:
    customers = table(
        "customer",
        """
        | 客户名称       | 联系电话    |
        | 东莞宏达五金厂 | 13800138000 |
        | 东莞宏达五金   | 13800138000 |
        """,
    )
    matched = match(customers, settings=Duplicates(learn=True), order="ab")
    assert matched.weights is not None
    assert "用的是自带的分量" in matched.weights("zh")
    assert match(customers, settings=Duplicates(), order="ab").weights is None
