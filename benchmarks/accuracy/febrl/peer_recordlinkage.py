"""recordlinkage on Febrl: its deterministic examples, and its ECM classifier on the same features.

github.com/J535D165/recordlinkage: examples/dedup_deterministic.py, linking_deterministic.py
"""

from __future__ import annotations

import warnings
from typing import Any

import pandas as pd
import recordlinkage as rl
from recordlinkage.compare import Exact, String
from recordlinkage.index import Block

from benchmarks.accuracy.febrl.data import People

Pairs = set[tuple[int, int]]
DUPLICATES = (-9.5, [2.0, 3.0, 7.0, 6.0, 2.5, 5.0, 5.5])
LINKING = (-11.0, [1.5, 1.5, 8.0, 6.0, 2.5, 6.5, 5.0])


def approach(people: People) -> tuple[Pairs, dict[str, Pairs]]:
    """Candidates; pairs of the deterministic example and of ECM."""
    warnings.simplefilter("ignore")
    frames = _frames(people)
    index = rl.Index()
    for field in ("given_name", "surname", "soc_sec_id"):
        index.add(Block(field))
    candidates = index.index(*frames)
    features = _comparer().compute(candidates, *frames)
    intercept, coefficients = LINKING if people.first else DUPLICATES
    fixed = rl.LogisticRegressionClassifier(coefficients=coefficients, intercept=intercept)
    return _pairs(candidates), {
        "recordlinkage, fixed weights": _pairs(fixed.predict(features)),
        "recordlinkage, ECM": _pairs(rl.ECMClassifier().fit_predict(features)),
    }


def _frames(people: People) -> list[pd.DataFrame]:
    frame = pd.DataFrame(people.columns).replace({"": None})
    return [frame[: people.first], frame[people.first :]] if people.first else [frame]


def _comparer() -> Any:
    comparer = rl.Compare()
    comparer.add(Exact("given_name", "given_name"))
    comparer.add(String("surname", "surname", method="jarowinkler", threshold=0.85))
    for field in ("date_of_birth", "suburb", "state"):
        comparer.add(Exact(field, field))
    for field in ("address_1", "address_2"):
        comparer.add(String(field, field, threshold=0.85))
    return comparer


def _pairs(links: Any) -> Pairs:
    return {(min(one, other), max(one, other)) for one, other in links.tolist()}
