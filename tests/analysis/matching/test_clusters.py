from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from crmsheets.analysis.matching import clusters as module
from crmsheets.analysis.matching.clusters import Clusters, clusters

Link = tuple[int, int]
Pairs = dict[Link, float]
SIZE = 7
BITS = st.sampled_from([float("-inf"), -9.0, -2.0, 0.5, 1.0, 4.0, 4.1, 12.0])
EVERY = list(combinations(range(SIZE), 2))
SCORES = st.lists(BITS, min_size=len(EVERY), max_size=len(EVERY)).map(
    lambda bits: dict(zip(EVERY, bits, strict=True))
)
LINKS = st.lists(st.sampled_from(EVERY), max_size=4)


def scoring(pairs: Pairs, count: int) -> Callable[..., NDArray[np.float64]]:
    matrix = np.full((count, count), -9.0)
    for (one, other), bits in pairs.items():
        matrix[one, other] = matrix[other, one] = bits
    return lambda left, right: matrix[left, right]


def clustered(
    pairs: Pairs,
    count: int = SIZE,
    *,
    known: list[Link] | None = None,
    order: list[int] | None = None,
    together: list[Link] | None = None,
    apart: list[Link] | None = None,
    vetoed: list[Link] | None = None,
) -> Clusters:
    """Cluster `count` records; `known` are the blocked pairs (all), the others -9 bits."""
    chosen = list(pairs) if known is None else known
    ends = np.array(chosen, np.int64).reshape(-1, 2)
    return clusters(
        count,
        ends[:, 0],
        ends[:, 1],
        np.array([pairs[one] for one in chosen]),
        score=scoring(pairs, count),
        threshold=0.0,
        order=list(range(count)) if order is None else order,
        together=together or (),
        apart=apart or (),
        vetoed=vetoed or (),
    )


def test_a_good_pair_is_joined_a_bad_one_not() -> None:
    assert clustered({(0, 1): 5.0, (2, 3): -5.0}, 4).groups() == ((0, 1), (2,), (3,))


def test_a_chain_does_not_join_its_ends() -> None:
    chain = {(0, 1): 9.0, (1, 2): 8.0, (2, 3): 9.0}
    assert clustered(chain, 4).groups() == ((0, 1), (2, 3))


def test_pairs_that_blocking_missed_are_scored_inside_a_component() -> None:
    pairs = {(0, 1): 9.0, (1, 2): 2.0, (0, 2): 6.0}
    assert clustered(pairs, 3, known=[(0, 1), (1, 2)]).groups() == ((0, 1, 2),)


@pytest.mark.parametrize("forbids", ["apart", "vetoed"])
def test_a_forbidden_pair_keeps_apart_whatever_the_bits(forbids: str) -> None:
    pairs = {(0, 1): 9.0, (1, 2): 8.0, (0, 2): 9.5}
    ways = {forbids: [(2, 0)]}
    assert clustered(pairs, 3, apart=ways.get("apart"), vetoed=ways.get("vetoed")).groups() == (
        (0, 1),
        (2,),
    )


def test_a_must_link_beats_low_bits_and_a_veto() -> None:
    made = clustered({(0, 1): float("-inf")}, 3, together=[(0, 1)], vetoed=[(0, 1)])
    assert made.groups() == ((0, 1), (2,))


def test_a_must_link_against_apart_is_a_contradiction() -> None:
    made = clustered({(0, 1): 9.0}, 3, together=[(1, 0), (1, 2)], apart=[(0, 2)])
    assert made.groups() == ((0, 1), (2,))
    assert made.contradictions == ((1, 2),)


def test_a_must_linked_group_counts_with_all_its_records() -> None:
    # 2 is like 0, but 0 and 1 are one: the mean of 5 and -9 is below 0.
    assert clustered({(0, 2): 5.0}, 3, together=[(0, 1)]).groups() == ((0, 1), (2,))
    assert clustered({(0, 2): 9.5}, 3, together=[(0, 1)]).groups() == ((0, 1, 2),)


def test_records_of_one_must_linked_group_are_not_scored_again() -> None:
    asked: list[Link] = []
    inner = scoring({}, 4)

    def score(left: NDArray[np.int64], right: NDArray[np.int64]) -> NDArray[np.float64]:
        asked.extend(zip(left.tolist(), right.tolist(), strict=True))
        return inner(left, right)

    ends = np.array([0]), np.array([2])
    clusters(
        4, *ends, np.array([5.0]), score=score, threshold=0, order="abcd", together=[(0, 1), (2, 3)]
    )
    assert sorted(asked) == [(0, 2), (0, 3), (1, 2), (1, 3)]


def test_components_are_scored_in_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    pairs = {(0, 1): 5.0, (2, 3): 5.0, (4, 5): 5.0}
    whole = clustered(pairs).groups()
    monkeypatch.setattr(module, "AT_ONCE", 2)
    assert clustered(pairs).groups() == whole == ((0, 1), (2, 3), (4, 5), (6,))


def test_nothing_to_join() -> None:
    assert clustered({}, 2).groups() == ((0,), (1,))
    assert clustered({}, 0).groups() == ()


@given(SCORES, LINKS, LINKS, LINKS, st.permutations(range(SIZE)), st.randoms())
def test_neither_the_order_of_records_nor_of_pairs_matters(
    pairs: Pairs,
    together: list[Link],
    apart: list[Link],
    vetoed: list[Link],
    moved: list[int],
    random: Random,
) -> None:
    def move(links: list[Link]) -> list[Link]:
        return [(min(moved[a], moved[b]), max(moved[a], moved[b])) for a, b in links]

    plain = clustered(pairs, together=together, apart=apart, vetoed=vetoed)
    known = move(list(pairs))
    random.shuffle(known)
    other = clustered(
        dict(zip(move(list(pairs)), pairs.values(), strict=True)),
        known=known,
        order=[moved.index(position) for position in range(SIZE)],
        together=move(together)[::-1],
        apart=move(apart)[::-1],
        vetoed=move(vetoed)[::-1],
    )
    back = {frozenset(moved.index(one) for one in group) for group in other.groups()}
    assert back == {frozenset(group) for group in plain.groups()}
    assert sorted(move(list(plain.contradictions))) == sorted(other.contradictions)


@given(SCORES, LINKS, LINKS, LINKS)
def test_forbidden_pairs_never_meet_and_must_links_hold_unless_contradicted(
    pairs: Pairs, together: list[Link], apart: list[Link], vetoed: list[Link]
) -> None:
    made = clustered(pairs, together=together, apart=apart, vetoed=vetoed)
    labels = made.labels.tolist()
    sure = clustered({}, together=together, apart=apart).labels.tolist()
    for one, other in apart:
        assert labels[one] != labels[other]
    for one, other in together:
        assert labels[one] == labels[other] or (one, other) in made.contradictions
    forbidden = set(vetoed) | {pair for pair, bits in pairs.items() if bits == float("-inf")}
    for one, other in forbidden:
        assert labels[one] != labels[other] or sure[one] == sure[other]
