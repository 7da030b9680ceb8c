"""recordlinkage's unsupervised classifier (ECM) on factory customers, columns as crmsheets reads them."""

from __future__ import annotations

import sys
import warnings
from pathlib import Path

import pandas as pd
import recordlinkage as rl
from recordlinkage.compare import Exact, String
from recordlinkage.index import Block

from benchmarks.accuracy.duplicates.peer_data import Firms, Pairs, judged, kept, tell

BLOCKS = (
    ["mobile"],
    ["line"],
    ["mail"],
    ["chat"],
    ["code"],
    ["sound", "town"],
    ["sound", "trade"],
    ["contact", "town"],
    ["road", "number"],
)


def read(firms: Firms) -> tuple[Pairs, dict[str, Pairs]]:
    warnings.simplefilter("ignore")
    frame = pd.DataFrame(firms.read)
    index = rl.Index()
    for fields in BLOCKS:
        index.add(Block(fields))
    candidates = index.index(frame)
    comparer = rl.Compare()
    for field in ("brand", "contact", "mail", "road"):
        comparer.add(String(field, field, method="jarowinkler", threshold=0.88))
    for field in ("mobile", "line", "code"):
        comparer.add(String(field, field, method="damerau_levenshtein", threshold=0.9))
    for field in ("trade", "town", "chat"):  # each fact once: ECM takes them for independent
        comparer.add(Exact(field, field))
    joined = rl.ECMClassifier().fit_predict(comparer.compute(candidates, frame))
    return _pairs(candidates), {"recordlinkage ECM, columns as we read them": _pairs(joined)}


def _pairs(links: pd.MultiIndex) -> Pairs:
    return {(min(one, other), max(one, other)) for one, other in links.tolist()}


if __name__ == "__main__":
    tell(judged({"read": read}[sys.argv[1]], kept(Path(sys.argv[2]))))
