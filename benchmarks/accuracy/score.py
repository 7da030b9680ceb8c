"""`python -m benchmarks.accuracy.score --company hardware --seeds 1000-1003 [--misses 20]`.

Makes the companies, runs `crmsheets analyze` on each, and holds the outcome against the truth.
Tune on seeds below 1000 only; 1000 and above use words and layouts nobody has tuned on.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

from benchmarks.accuracy.judge import Judge
from benchmarks.accuracy.make import TRADES, make
from benchmarks.accuracy.observed import run
from benchmarks.accuracy.tally import Score, report


def seeds(text: str) -> list[int]:
    """`seeds("3,7-9") == [3, 7, 8, 9]`."""
    out: list[int] = []
    for part in text.split(","):
        first, _, last = part.partition("-")
        out += range(int(first), int(last or first) + 1)
    return out


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--company", default=",".join(TRADES), help="one or several, with commas")
    parser.add_argument("--seeds", default="1000-1003", help="for example 7 or 1000-1003")
    parser.add_argument(
        "--misses", type=int, default=0, help="how many misses of each kind to print"
    )
    parser.add_argument("--kind", default=None, help="print the misses of this kind only")
    parser.add_argument("--keep", type=Path, default=None, help="folder to leave the companies in")
    parser.add_argument(
        "--guess-currency",
        action="store_true",
        help="do not tell crmsheets the home currency where it is not CNY",
    )
    args = parser.parse_args(words)
    total, seconds = Score(), 0.0
    with tempfile.TemporaryDirectory() as scratch:
        base = args.keep or Path(scratch)
        for company in args.company.split(","):
            for seed in seeds(args.seeds):
                folder = base / f"{company}-{seed}"
                make(company, seed, folder)
                truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
                try:
                    seen = run(
                        folder, truth, currency=truth["home"] != "CNY" and not args.guess_currency
                    )
                except RuntimeError as error:
                    total.count("crashed", f"{company}-{seed}: {error}")
                    print(f"{company}-{seed}: no summary", flush=True)
                    continue
                seconds += seen.seconds
                one = Judge(truth, seen).judge()
                for key, lines in one.misses.items():
                    one.misses[key] = [f"{company}-{seed} {line}" for line in lines]
                total.add(one)
                print(
                    f"{company}-{seed}: {len(truth['records'])} records, {seen.seconds:.1f} s, "
                    f"values {one.share('values'):.2f} %, columns {one.share('columns'):.2f} %, "
                    f"silent {len(one.misses['silent'])}",
                    flush=True,
                )
    print()
    return 0 if report(total, args.misses, args.kind) else 1


if __name__ == "__main__":
    sys.exit(main())
