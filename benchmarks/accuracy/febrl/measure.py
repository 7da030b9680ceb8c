"""One approach on one Febrl set, measured in a process of its own.

`python -m benchmarks.accuracy.febrl.measure APPROACH SET FOLDER` prints one JSON line a result.
"""

from __future__ import annotations

import importlib
import json
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.accuracy.febrl.data import People, read

Pairs = set[tuple[int, int]]
Approach = Callable[[People], tuple[Pairs, dict[str, Pairs]]]
"""People to candidate pairs, and joined pairs by the name of the result."""
APPROACHES = {
    "crmsheets": "benchmarks.accuracy.febrl.ours",
    "splink": "benchmarks.accuracy.febrl.peer_splink",
    "recordlinkage": "benchmarks.accuracy.febrl.peer_recordlinkage",
}


@dataclass(frozen=True, slots=True)
class Figures:
    """P, R and F1 over pairs; `blocked`: share of the true pairs that blocking proposes.

    Seconds without imports; peak memory of the whole process in MB.
    """

    name: str
    number: int
    precision: float
    recall: float
    f1: float
    blocked: float
    candidates: int
    seconds: float
    peak: float


def figures(approach: Approach, people: People, number: int) -> list[Figures]:
    """Run an approach and compare what it joins with the truth."""
    start = time.perf_counter()
    candidates, results = approach(people)
    seconds = time.perf_counter() - start
    truth = people.truth()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    blocked = len(truth & candidates) / len(truth)
    return [
        Figures(name, number, *scores(joined, truth), blocked, len(candidates), seconds, peak)
        for name, joined in results.items()
    ]


def scores(joined: Pairs, truth: Pairs) -> tuple[float, float, float]:
    """Precision, recall, F1 of joined pairs."""
    right = len(joined & truth)
    both = len(joined) + len(truth)
    return right / max(len(joined), 1), right / len(truth), 2 * right / both


def main(name: str, number: str, folder: str) -> None:
    approach: Approach = importlib.import_module(APPROACHES[name]).approach
    for one in figures(approach, read(Path(folder), int(number)), int(number)):
        print(json.dumps(asdict(one)))


if __name__ == "__main__":
    main(*sys.argv[1:])
