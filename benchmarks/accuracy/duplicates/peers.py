"""`python -m benchmarks.accuracy.duplicates.peers --seed 7 --rows 10000 --peers-python PYTHON`.

crmsheets, splink 5 and recordlinkage on the same list in one run, each in a process of its own. The peers get the
columns as typed, and the columns as crmsheets reads them (names parsed, numbers cleaned, simplified,
sounds as Latin letters): what is left to compare is how pairs are judged and joined.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.accuracy.duplicates.peer_data import (
    HEAD,
    Figures,
    Firms,
    Pairs,
    judged,
    keep,
    kept,
    tell,
    within,
)
from benchmarks.accuracy.duplicates.run import FIRST_ROW, prepared
from benchmarks.accuracy.febrl.run import ROOT, installed
from crmsheets.analysis.matching import blocks
from crmsheets.analysis.matching.match import match
from crmsheets.analysis.matching.regions import towns
from crmsheets.analysis.matching.repeated import repeated
from crmsheets.analysis.matching.sounds import sounds
from crmsheets.analysis.matching.traits import Traits, traits
from crmsheets.model.options.duplicates import Duplicates
from crmsheets.model.table import Table

TYPED = ("customer_name", "contact_name", "phone", "phone_alt", "wechat", "email", "uscc")
PLACED = ("address", "province", "city", "industry")
STEPS = (("peer_splink", "typed"), ("peer_splink", "read"), ("peer_recordlinkage", "read"))


def export(table: Table, truth: dict[str, list[Any]]) -> Firms:
    """What the peers are given."""
    record = [row - FIRST_ROW for row in table.row]
    place = {one: at for at, one in enumerate(record)}
    hard = [tuple(sorted(place[one] for one in pair)) for pair in truth["hard"]]
    return Firms(
        typed={name: [_text(each) for each in table[name]] for name in (*TYPED, *PLACED)},
        read=read(traits(table)),
        truth=[truth["truth"][one] for one in record],
        hard=[(one, other) for one, other in hard],
    )


def read(of: Traits) -> dict[str, list[str | None]]:
    """The traits of every row as plain columns."""
    cores = _column(of.cores, lambda core: core.brand or None)
    return {
        "brand": cores,
        "sound": [sounds(brand)[0] if brand else None for brand in cores],
        "trade": _column(of.cores, lambda core: core.trade or None),
        "town": _column(of.regions, lambda one: min(towns(one.named | one.told), default=None)),
        "contact": _column(of.persons, lambda one: one.whole or None),
        "mobile": [str(row[0]) if row[0] else None for row in of.phones.mobiles.tolist()],
        "line": [str(row[0]) if row[0] else None for row in of.phones.lines.tolist()],
        "mail": _column(of.mails, lambda one: f"{one.local}@{one.domain}"),
        "chat": _column(of.chats, str),
        "code": _column(of.codes, str),
        "road": _column(of.addresses, lambda one: one.road or one.park or None),
        "number": _column(of.addresses, lambda one: one.number or None),
    }


def _column(column: Any, of: Any) -> list[str | None]:
    values = [of(value) for value in column.values]
    return [values[at] if at >= 0 else None for at in column.ids.tolist()]


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def ours(table: Table) -> Any:
    """Our own approach as a peer's."""

    def run(_: Firms) -> tuple[Pairs, dict[str, Pairs]]:
        seen: list[blocks.Blocks] = []
        filed = blocks.pairs

        def watched(keys: Iterable[Collection[str]], cap: int) -> blocks.Blocks:
            seen.append(filed(keys, cap))
            return seen[-1]

        blocks.pairs = watched
        order = list(range(len(table)))
        found = match(table, settings=Duplicates(), order=order)
        blocks.pairs = filed
        kept_rows = np.array(repeated(table, order, ()).kept)
        left, right = kept_rows[seen[0].left], kept_rows[seen[0].right]
        candidates = set(zip(left.tolist(), right.tolist(), strict=True))
        return candidates, {"crmsheets": within(found.groups)}

    return run


def told(python: str, module: str, *words: str) -> list[Figures]:
    """The figures that another process prints."""
    done = subprocess.run(
        [python, "-m", f"benchmarks.accuracy.duplicates.{module}", *words],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
        text=True,
    )
    if done.returncode:
        raise SystemExit(f"{module} {words}: {done.stderr[-2000:]}")
    lines = [line for line in done.stdout.splitlines() if line.startswith('{"name"')]
    return [Figures(**json.loads(line)) for line in lines]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--peers-python", default=sys.executable)
    parser.add_argument("--keep", type=Path, help="a folder where the list stays")
    parser.add_argument("--ours", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = (asked.keep or Path(temporary)) / f"{asked.seed}_{asked.rows}"
        table, truth = prepared(asked.seed, asked.rows, folder)
        if asked.ours:
            tell(judged(ours(table), kept(asked.ours)))
            return
        path = Path(temporary) / "firms.json"
        keep(export(table, truth), path)
        del table
        print(HEAD)
        words = ["--seed", str(asked.seed), "--rows", str(asked.rows), "--keep", str(folder.parent)]
        results = told(sys.executable, "peers", *words, "--ours", str(path))
        for one in results:
            print(one.line(), flush=True)
        for module, step in STEPS:
            if installed(asked.peers_python, module.removeprefix("peer_")):
                for one in told(asked.peers_python, module, step, str(path)):
                    print(one.line(), flush=True)
            else:
                print(f"not compared: {module.removeprefix('peer_')} is not installed")


if __name__ == "__main__":
    main()
