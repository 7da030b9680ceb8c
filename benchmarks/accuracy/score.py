"""`python -m benchmarks.accuracy.score --company hardware --seeds 1000-1003 [--misses 20]`.

Makes the companies, runs `crmsheets analyze` on each, and holds the outcome against the truth.
Tune on seeds below 1000, validate on 1000-4999; 5000 and above are sealed and scored once (README).
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


def judged(company: str, seed: int, folder: Path, *, guess: bool = False) -> Score:
    """The score of one company made into `folder`; `guess`: its home currency is not told."""
    make(company, seed, folder)
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    try:
        seen = run(folder, truth, currency=truth["home"] != "CNY" and not guess)
    except RuntimeError as error:
        score = Score()
        score.count("crashed", str(error))
    else:
        score = Judge(truth, seen).judge()
        score.records, score.seconds = len(truth["records"]), seen.seconds
    for key, lines in score.misses.items():
        score.misses[key] = [f"{company}-{seed} {line}" for line in lines]
    return score


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
    total = Score()
    with tempfile.TemporaryDirectory() as scratch:
        base = args.keep or Path(scratch)
        for company in args.company.split(","):
            for seed in seeds(args.seeds):
                one = judged(company, seed, base / f"{company}-{seed}", guess=args.guess_currency)
                total.add(one)
                print(
                    f"{company}-{seed}: {one.records} records, {one.seconds:.1f} s, "
                    f"values {one.share('values'):.2f} %, columns {one.share('columns'):.2f} %, "
                    f"silent {len(one.misses['silent'])}, crashed {len(one.misses['crashed'])}",
                    flush=True,
                )
    print()
    return 0 if report(total, args.misses, args.kind) else 1


if __name__ == "__main__":
    sys.exit(main())
