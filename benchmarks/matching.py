"""Time and memory of finding duplicates, each size in a fresh process.

`python -m benchmarks.matching [ROWS …] [--seed N] [--learn] [--keep DIR]`; 10,000 and 100,000 rows if none are named.
The lists are those of `benchmarks.accuracy.duplicates`, read as a user's file by another process:
what is measured is matching alone, from the table of customers to groups, doubts and their reasons.
Exit code 1 where a budget is exceeded, in seconds of a processor: one is used, and on a machine with nothing
else to do they are those of the clock.
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
from dataclasses import replace
from pathlib import Path

from crmsheets.model.options.duplicates import Duplicates
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale
from crmsheets.templates import shipped

ROOT = Path(__file__).parents[1]
BUDGETS = {10_000: (10, 350), 100_000: (60, 900)}
"""Rows -> seconds, MB."""


def keep(seed: int, rows: int, folder: Path) -> None:
    """Write a list, read it as a user's file, keep its table."""
    # ruff: noqa: PLC0415  # what one step imports would count in the other
    from benchmarks.accuracy.duplicates.corpus import make
    from benchmarks.accuracy.duplicates.write import write
    from crmsheets.excel.read import read
    from crmsheets.intake.dataset import dataset

    path, _ = write(make(seed, rows), folder)
    data = dataset([read(path, path.name)], shipped(), Settings(), Locale())
    # A template holds classes made at run time, which cannot be kept.
    kept = replace(data.tables["customer"], template=None)  # type: ignore[arg-type]  # put back later
    (folder / "customers.pickle").write_bytes(pickle.dumps(kept))


def measure(folder: Path, *, learn: bool) -> dict[str, float]:
    """Match a kept table."""
    from crmsheets.analysis.matching.match import match

    customer = next(each for each in shipped() if each.name == "customer")
    table = pickle.loads((folder / "customers.pickle").read_bytes())
    table = replace(table, template=customer)
    before = peak()
    wall, cpu = time.perf_counter(), time.process_time()
    found = match(table, settings=Duplicates(learn=learn), order=list(range(len(table))))
    return {
        "wall": time.perf_counter() - wall,
        "cpu": time.process_time() - cpu,
        "before": before,
        "peak": peak(),
        "groups": len(found.groups),
        "doubts": len(found.doubts),
        "related": len(found.related),
    }


def peak() -> float:
    """Peak memory of this process so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def fresh(step: str, *words: str) -> str:
    """Run a step of this file in a process of its own."""
    told = [sys.executable, "-m", "benchmarks.matching", "--step", step, *words]
    return subprocess.run(told, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout


def line(rows: int, found: dict[str, float]) -> str:
    """One row of the table."""
    seconds, memory = BUDGETS.get(rows, (float("inf"), float("inf")))
    return (
        f"| {rows:,} | {found['wall']:.1f} | {found['cpu']:.1f} | {seconds} | {found['peak']:.0f} "
        f"| {found['before']:.0f} | {memory} | {found['groups']:,} | {found['doubts']:,} |"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rows", nargs="*", type=int, default=list(BUDGETS))
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--learn", action="store_true")
    parser.add_argument("--keep", type=Path, help="a folder where the lists stay")
    parser.add_argument("--step", choices=["keep", "measure"], help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.step:
        (rows,) = asked.rows
        if asked.step == "keep":
            keep(asked.seed, rows, asked.keep)
        else:
            print(json.dumps(measure(asked.keep, learn=asked.learn)))
        return 0
    print(
        "| rows | wall s | CPU s | budget s | peak MB | before MB | budget MB | groups | doubts |"
    )
    print("|--:|--:|--:|--:|--:|--:|--:|--:|--:|")
    over = False
    with tempfile.TemporaryDirectory() as temporary:
        for rows in asked.rows:
            folder = (asked.keep or Path(temporary)) / f"{asked.seed}_{rows}"
            folder.mkdir(parents=True, exist_ok=True)
            words = [str(rows), "--seed", str(asked.seed), "--keep", str(folder)]
            if not (folder / "customers.pickle").exists():
                fresh("keep", *words)
            found = json.loads(fresh("measure", *words, *(["--learn"] if asked.learn else [])))
            print(line(rows, found), flush=True)
            seconds, memory = BUDGETS.get(rows, (float("inf"), float("inf")))
            over |= found["cpu"] > seconds or found["peak"] > memory
    return int(over)


if __name__ == "__main__":
    sys.exit(main())
