"""`python -m benchmarks.accuracy.duplicates.run --seed 7 --rows 10000`: how well duplicates are found.

The corpus is written as a CSV, read as a user's file, and matched; pairs are judged by its truth.
Reading runs in a process of its own, so that time and memory are those of matching.
"""

from __future__ import annotations

import argparse
import json
import pickle
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path
from typing import Any

from benchmarks.accuracy.duplicates.corpus import make
from benchmarks.accuracy.duplicates.write import write
from crmsheets.analysis.matching import blocks, keys
from crmsheets.analysis.matching.match import match
from crmsheets.analysis.matching.traits import traits
from crmsheets.excel.read import read
from crmsheets.intake.dataset import dataset
from crmsheets.model.options.duplicates import Duplicates
from crmsheets.model.settings import Settings
from crmsheets.model.table import Table
from crmsheets.model.text import Locale
from crmsheets.templates import shipped

Pair = tuple[int, int]
Truth = dict[str, list[Any]]
FIRST_ROW = 2
MODULE = "benchmarks.accuracy.duplicates.run"


def main() -> None:
    """Print the measures of one seed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--keep", type=Path, help="a folder where corpus and table stay")
    parser.add_argument("--misses", type=int, default=0, help="print so many of each kind")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = (asked.keep or Path(temporary)) / f"{asked.seed}_{asked.rows}"
        table, truth = prepared(asked.seed, asked.rows, folder)
        judged = judge(table, truth)
    print(judged.line(asked.seed, asked.rows))
    if asked.misses:
        judged.print_misses(table, asked.misses)


def prepared(seed: int, rows: int, folder: Path) -> tuple[Table, Truth]:
    """The corpus of a seed as crmsheets reads it, and its truth."""
    read = folder / "table.pickle"
    if not read.exists():
        script = f"from {MODULE} import keep; import sys; keep(*sys.argv[1:])"
        told = [sys.executable, "-c", script, str(seed), str(rows), str(folder)]
        subprocess.run(told, check=True)
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    template = next(each for each in shipped() if each.name == "customer")
    return replace(pickle.loads(read.read_bytes()), template=template), truth


def keep(seed: str, rows: str, folder: str) -> None:
    """Write a corpus, read it through intake, and keep the table."""
    path, _ = write(make(int(seed), int(rows)), Path(folder))
    data = dataset([read(path, path.name)], shipped(), Settings(), Locale())
    # A template holds classes made at run time, which cannot be kept.
    table = replace(data.tables["customer"], template=None)  # type: ignore[arg-type]  # put back later
    (Path(folder) / "table.pickle").write_bytes(pickle.dumps(table))


@dataclass
class Judged:
    """Measures of one run; pairs are of record numbers."""

    precision: float
    recall: float
    hard: float
    blocking: float
    candidates: float
    doubts: int
    doubts_true: float
    rows: int
    seconds: float
    busy: float
    megabytes: float
    wrong: list[Pair]
    missed: list[Pair]
    position: dict[int, int]
    hard_kinds: Counter[str]

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def line(self, seed: int, rows: int) -> str:
        """All measures in a few lines."""
        return (
            f"seed {seed} rows {rows}: P {self.precision:.4f} R {self.recall:.4f} F1 {self.f1:.4f}"
            f" | hard negatives merged {self.hard:.4f} {dict(self.hard_kinds)}"
            f"\n  blocking recall {self.blocking:.4f}, {self.candidates:.1f} candidates/row"
            f" | doubts {self.doubts} ({self.doubts / self.rows:.3f} of rows), true {self.doubts_true:.2f}"
            f"\n  {self.seconds:.1f} s ({self.busy:.1f} s of a processor), {self.megabytes:.0f} MB"
        )

    def print_misses(self, table: Table, count: int) -> None:
        """Pairs joined wrongly, and pairs not joined."""
        fields = ("customer_name", "contact_name", "phone", "phone_alt", "wechat", "email", "uscc",
                  "address", "province", "city", "industry")  # fmt: skip
        for title, pairs in (("WRONG", self.wrong), ("MISSED", self.missed)):
            for pair in pairs[:count]:
                print(title)
                for record in pair:
                    row = self.position[record]
                    print("   ", record, *(table[name][row] or "-" for name in fields), sep=" | ")


def within(groups: Iterable[Sequence[int]]) -> set[Pair]:
    """All pairs inside groups."""
    return {pair for group in groups for pair in combinations(sorted(group), 2)}


def judge(table: Table, truth: Truth) -> Judged:
    """Match a table and hold it against the truth."""
    record = [row - FIRST_ROW for row in table.row]
    settings = Duplicates()
    started, worked = time.perf_counter(), time.process_time()
    found = match(table, settings=settings, order=[str(each) for each in record])
    seconds, busy = time.perf_counter() - started, time.process_time() - worked
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    candidates = blocks.pairs(keys.keys(traits(table)), settings.block_cap)
    firms: dict[int, list[int]] = {}
    for at, firm in enumerate(truth["truth"]):
        firms.setdefault(firm, []).append(at)
    true = within(firms.values())
    told = within([record[i] for i in group] for group in found.groups)
    filed = {
        tuple(sorted((record[one], record[other])))
        for one, other in zip(candidates.left.tolist(), candidates.right.tolist(), strict=True)
    }
    asked = {tuple(sorted((record[pair.left], record[pair.right]))) for pair in found.doubts}
    hard = [
        (tuple(pair), kind) for pair, kind in zip(truth["hard"], truth["hard_kinds"], strict=True)
    ]
    merged = [kind for pair, kind in hard if pair in told]
    return Judged(
        precision=len(told & true) / max(len(told), 1),
        recall=len(told & true) / max(len(true), 1),
        hard=len(merged) / max(len(hard), 1),
        blocking=len(filed & true) / max(len(true), 1),
        candidates=len(filed) / max(len(table), 1),
        doubts=len(asked),
        doubts_true=len(asked & true) / max(len(asked), 1),
        rows=len(table),
        seconds=seconds,
        busy=busy,
        megabytes=megabytes,
        wrong=sorted(told - true),
        missed=sorted(true - told),
        position={each: at for at, each in enumerate(record)},
        hard_kinds=Counter(merged),
    )


if __name__ == "__main__":
    main()
