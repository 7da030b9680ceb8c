"""Our RFM on the orders of the R package rfm, held against the tables that it publishes.

`python -m benchmarks.accuracy.rfm.score [FILE]` prints the tables; exit code 1 where one differs.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.accuracy.rfm.data import PLACE, Order, place, read
from crmsheets.analysis.rfm import SEGMENTS, Code, Limits, Segment, coded, segment
from crmsheets.analysis.tiering.sample import Sample
from crmsheets.model.text import Text

ANALYSED_ON = dt.date(2006, 12, 31)
LIMITS = ((115, 181, 297.4, 482), (4, 5, 6, 8), (255.8, 382, 506.4, 666))
"""Days, orders, revenue: `rfm_table_order(...)$threshold`, the lower bounds of classes 2 to 5."""
PUBLISHED = {
    "About To Sleep": (102, 283, 23_449),
    "At Risk": (28, 216, 22_227),
    "Can't Lose Them": (47, 274, 32_446),
    "Champions": (35, 316, 31_646),
    "Lost": (148, 393, 35_324),
    "Loyal Customers": (170, 799, 76_562),
    "Need Attention": (10, 57, 4_562),
    "New Customers": (104, 329, 28_837),
    "Potential Loyalist": (342, 2_211, 204_856),
    "Promising": (9, 28, 4_249),
}
"""Customers, orders, revenue of each segment, by the bounds that its documentation uses."""
OTHER_BOUNDS = (
    *(("Champions", (4, 5), (4, 5), (4, 5)), ("Loyal Customers", (2, 5), (3, 5), (3, 5))),
    *(("Potential Loyalist", (3, 5), (1, 3), (1, 3)), ("New Customers", (4, 5), (1, 1), (1, 1))),
    *(("Promising", (3, 4), (1, 1), (1, 1)), ("Need Attention", (2, 3), (2, 3), (2, 3))),
    *(("About To Sleep", (2, 3), (1, 2), (1, 2)), ("At Risk", (1, 2), (2, 5), (2, 5))),
    *(("Can't Lose Them", (1, 1), (4, 5), (4, 5)), ("Lost", (1, 2), (1, 2), (1, 2))),
)
"""The bounds of the package's own test."""
TESTED = {"Champions": (158, 1_234, 120_178)}
"""What that test expects."""
Row = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Coded:
    """Every customer's days since the last order, orders, revenue, and code; the limits."""

    rows: dict[str, Row]
    codes: dict[str, Code]
    limits: Limits

    def summary(self, segments: Sequence[Segment] = SEGMENTS) -> dict[str, Row]:
        """Customers, orders and revenue of each segment that has any."""
        found: dict[str, Row] = {}
        for name, code in self.codes.items():
            own = segment(code, segments).en
            count, orders, money = found.get(own, (0, 0, 0))
            found[own] = (count + 1, orders + self.rows[name][1], money + self.rows[name][2])
        return found


def coded_orders(orders: Iterable[Order], day: dt.date = ANALYSED_ON) -> Coded:
    """The code of every customer with an order; each row counts as one order, as in the package."""
    last: dict[str, dt.date] = {}
    many: Counter[str] = Counter()
    money: Counter[str] = Counter()
    for name, bought, revenue in orders:
        last[name] = max(last.get(name, bought), bought)
        many[name] += 1
        money[name] += revenue
    rows = {name: ((day - last[name]).days, many[name], money[name]) for name in last}
    limits = Limits.of([Sample.of(row[at] for row in rows.values()) for at in range(3)])
    return Coded(rows, {name: coded(row, limits) for name, row in rows.items()}, limits)


def other_segments() -> tuple[Segment, ...]:
    """The segments of the package's own test."""
    return tuple(Segment(Text(name, name), *bounds) for name, *bounds in OTHER_BOUNDS)


def differences(found: Coded) -> list[str]:
    """Where our tables are not the published ones."""
    ours = [tuple(round(limit, 4) for limit in own) for own in found.limits]
    told = [
        f"limits of {name}: {own}, published {theirs}"
        for name, own, theirs in zip(("days", "orders", "revenue"), ours, LIMITS, strict=True)
        if own != theirs
    ]
    tables = ((found.summary(), PUBLISHED), (found.summary(other_segments()), TESTED))
    return told + [
        f"{name}: {own.get(name)}, published {theirs[name]}"
        for own, theirs in tables
        for name in theirs
        if own.get(name) != theirs[name]
    ]


def table(found: Coded) -> str:
    """Our segments beside the published ones, as Markdown."""
    lines = ["| segment | customers | orders | revenue | as published |", "|---|---|---|---|---|"]
    own = found.summary()
    for name in sorted({*PUBLISHED, *own}):
        count, orders, money = own.get(name, (0, 0, 0))
        same = "yes" if own.get(name) == PUBLISHED.get(name) else "NO"
        lines.append(f"| {name} | {count:,} | {orders:,} | {money:,} | {same} |")
    return "\n".join(lines)


def main(words: Sequence[str]) -> int:
    """The tables on the screen."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", type=Path, default=place())
    path: Path | None = parser.parse_args(words).file
    if path is None:
        raise SystemExit(f"Name the file rfm_data_orders (.rda or .csv), or set {PLACE}.")
    found = coded_orders(read(path))
    told = differences(found)
    print(f"{len(found.rows)} customers, {sum(row[1] for row in found.rows.values()):,} orders")
    print(table(found))
    print("\n".join(told) or "All limits and segments are the published ones.")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
