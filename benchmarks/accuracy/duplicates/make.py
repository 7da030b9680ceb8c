"""`python -m benchmarks.accuracy.duplicates.make --seed 7 --rows 10000 --out DIR`."""

from __future__ import annotations

import argparse
from pathlib import Path

from benchmarks.accuracy.duplicates.corpus import make
from benchmarks.accuracy.duplicates.write import write


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=7, help="below 1000 to tune, above to judge")
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--out", type=Path, required=True)
    told = parser.parse_args()
    corpus = make(told.seed, told.rows)
    table, truth = write(corpus, told.out)
    print(f"{table} and {truth}: {len(corpus.records)} rows of {len(set(corpus.truth))} customers")


if __name__ == "__main__":
    main()
