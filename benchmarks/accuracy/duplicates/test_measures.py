"""The measures on examples that can be counted by hand."""

from __future__ import annotations

import pytest

from benchmarks.accuracy.duplicates import measures
from benchmarks.accuracy.duplicates.baselines import pairs_of, rules
from benchmarks.accuracy.duplicates.corpus import make
from benchmarks.accuracy.duplicates.record import Corpus, Record

# firms A A A, B B, C; look-alikes A-B and B-C
TRUTH = [0, 0, 0, 1, 1, 2]
CORPUS = Corpus(
    records=[Record() for _ in TRUTH],
    truth=TRUTH,
    hard=[(0, 3), (2, 4), (4, 5)],
    hard_kinds=["branch", "branch", "near_name"],
    noise=[(), ("spaces",), ("title",), (), (), ()],
)


def test_all_right() -> None:
    fit = measures.pairwise([5, 5, 5, 9, 9, 1], TRUTH)
    assert (fit.right, fit.made, fit.true) == (4, 4, 4)
    assert (fit.precision, fit.recall, fit.f1) == (1.0, 1.0, 1.0)


def test_one_row_in_the_wrong_cluster() -> None:
    fit = measures.pairwise([0, 0, 1, 1, 1, 2], TRUTH)
    assert (fit.right, fit.made, fit.true) == (2, 4, 4)
    assert (fit.precision, fit.recall, fit.f1) == (0.5, 0.5, 0.5)


def test_nothing_put_together_is_precise() -> None:
    fit = measures.pairwise([0, 1, 2, 3, 4, 5], TRUTH)
    assert (fit.precision, fit.recall, fit.f1) == (1.0, 0.0, 0.0)


def test_contingency_counts_as_enumeration_does() -> None:
    corpus = make(11, 400)
    labels = [row % 7 + 10 * (entity % 40) for row, entity in enumerate(corpus.truth)]
    true = set(measures.true_pairs(corpus.truth))
    made = set(measures.true_pairs(labels))
    fit = measures.pairwise(labels, corpus.truth)
    assert (fit.right, fit.made, fit.true) == (len(true & made), len(made), len(true))


def test_hard_negatives_by_kind() -> None:
    tally = measures.hard_merged(CORPUS, [0, 0, 1, 1, 1, 2])
    assert tally == {"all": (1, 3), "branch": (1, 2), "near_name": (0, 1)}


def test_found_by_noise() -> None:
    tally = measures.found_by_noise(CORPUS, [0, 0, 1, 1, 1, 2])
    assert tally == {"all": (2, 4), "none": (1, 1), "spaces": (1, 2), "title": (0, 2)}


def test_blocking_counts_each_true_pair_once() -> None:
    fit = measures.blocking([0, 1, 1, 4, 5, 3], [1, 0, 2, 3, 0, 3], TRUTH)
    assert fit.recall == pytest.approx(3 / 4)
    assert fit.per_row == 1.0


def test_review_joins_what_is_true_only() -> None:
    asked = measures.review([0, 0, 1, 3, 4, 5], [(1, 2), (0, 3), (4, 5)], TRUTH)
    assert asked.pairs == 3
    assert asked.true_share == pytest.approx(1 / 3)
    assert asked.recall == pytest.approx(3 / 4)
    twice = measures.review([0, 1, 2, 3, 3, 5], [(0, 1), (1, 0), (1, 2), (2, 0)], TRUTH)
    assert twice.recall == 1.0


def test_clusters_are_connected_rows() -> None:
    labels = measures.clusters(5, [(0, 1), (1, 4)])
    assert labels[0] == labels[1] == labels[4]
    assert len({*labels}) == 3


def test_of_nothing_all_is_well() -> None:
    assert measures.share(0, 0) == 1.0
    assert measures.blocking([], [], [0]).recall == 1.0


def test_plain_rules_are_as_strong_as_on_the_reference_corpus() -> None:
    corpus = make(1, 4000)
    true = set(measures.true_pairs(corpus.truth))
    reached = {}
    for title, keys in rules().items():
        made = pairs_of(corpus, keys)
        reached[title] = measures.Pairwise(len(made & true), len(made), len(true))
    assert reached["name exact"].precision > 0.97
    assert 0.08 < reached["name exact"].recall < 0.20
    assert 0.5 < reached["same or phone ="].f1 < 0.72
    assert 0.65 < reached["code, mobile, e-mail or parsed key"].f1 < 0.82
