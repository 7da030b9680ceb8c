"""Good and all of each measure, the targets, and the table of a score."""

from __future__ import annotations

from collections import Counter, defaultdict

TARGETS = (
    ("columns", "header mapping", ">=", 98.0),
    ("values", "valid values read right", ">=", 99.5),
    ("reported", "invalid and ambiguous cells reported", ">=", 98.0),
    ("false errors", "errors at valid cells", "<=", 0.5),
    ("totals", "customer totals to the cent", ">=", 100.0),
    ("extras", "extra columns kept", ">=", 100.0),
)


COUNTS = (
    ("silent", "silently wrong values"),
    ("phantom", "records nobody typed"),
    ("twice", "records counted twice"),
    ("unbalanced", "unbalanced sheets"),
    ("merged", "customers wrongly made one"),
    ("crashed", "runs without a summary"),
)


INFORMATION = (("lost", "values lost without a finding"), ("rows", "sheets with other record rows"))


class Score:
    """Good and all of each measure, and what was missed."""

    def __init__(self) -> None:
        self.good: Counter[str] = Counter()
        self.all: Counter[str] = Counter()
        self.misses: dict[str, list[str]] = defaultdict(list)
        self.records = 0
        self.seconds = 0.0

    def tell(self, measure: str, *, good: bool, miss: str) -> None:
        self.all[measure] += 1
        if good:
            self.good[measure] += 1
        else:
            self.misses[measure].append(miss)

    def count(self, measure: str, miss: str) -> None:
        self.misses[measure].append(miss)

    def add(self, other: Score) -> None:
        self.good += other.good
        self.all += other.all
        for key, lines in other.misses.items():
            self.misses[key] += lines

    def share(self, measure: str) -> float:
        if measure == "false errors":
            return 100 * len(self.misses[measure]) / max(1, self.all[measure])
        return 100 * self.good[measure] / max(1, self.all[measure])


def unmet(score: Score) -> list[str]:
    """The measures that miss their target."""
    shares = [
        key
        for key, _, sign, target in TARGETS
        if (score.share(key) < target if sign == ">=" else score.share(key) > target)
    ]
    return shares + [key for key, _ in COUNTS if score.misses[key]]


def report(score: Score, misses: int, wanted: str | None) -> bool:
    """Print the table; the answer is whether every target is met."""
    missed = unmet(score)
    for key, name, sign, target in TARGETS:
        share = score.share(key)
        print(
            f"{'MISS' if key in missed else 'ok  '} {name:<40}{share:>8.2f} %  {sign} {target} %"
            f"   ({len(score.misses[key])} of {score.all[key]})"
        )
    for key, name in COUNTS:
        number = len(score.misses[key])
        print(f"{'ok  ' if not number else 'MISS'} {name:<40}{number:>8}    == 0")
    for key, name in INFORMATION:
        print(f"     {name:<40}{len(score.misses[key]):>8}")
    if misses:
        for kind in [one[0] for group in (TARGETS, COUNTS, INFORMATION) for one in group]:
            lines = score.misses[kind]
            if lines and wanted in {None, kind}:
                print(f"\n== {kind} ({len(lines)})")
                print("\n".join(f"  {line}" for line in lines[:misses]))
    return not missed
