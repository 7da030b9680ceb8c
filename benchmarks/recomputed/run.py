"""All comparisons of one output folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.recomputed.columns import COLUMNS
from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.facts import Facts
from benchmarks.recomputed.figures import BEYOND, FIGURES
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.lines import place_of
from benchmarks.recomputed.outputs import Outputs
from benchmarks.recomputed.sheets import SHEETS

SHARE = 0.0000006
CLOSE = {
    "revenue_change": SHARE,
    "revenue_change_year": SHARE,
    "biggest_share": SHARE,
    "top_share": SHARE,
    "rating_avg": 0.00006,
}


def compared(folder: Path) -> Iterator[Compared]:
    return of(Outputs(folder))


def of(outputs: Outputs) -> Iterator[Compared]:
    """All comparisons of outputs that were read."""
    judged = Judged(Facts(outputs))
    yield from counted(judged)
    yield from figures(judged)
    yield from customers(judged)
    for made in SHEETS:
        try:
            yield from made(judged)
        except KeyError as gone:
            yield Compared(made.__name__, f"no heading {gone}", "it is compared by this heading")
        except RuntimeError as gone:  # a sentence that should be there is not
            yield Compared(made.__name__, f"nothing to compare: {gone}", "a sentence of the sheet")


def counted(judged: Judged) -> Iterator[Compared]:
    """What counted.csv says of each order line."""
    told = {place_of(each): each for each in judged.facts.outputs.derived("counted")}
    mine = {place_of(each.raw): each for each in judged.facts.lines}
    yield Compared("counted.csv", sorted(told), sorted(mine))
    for at in sorted(told.keys() & mine.keys()):
        line, said = mine[at], told[at]
        yield Compared(f"counted {at} amount", said["counted_amount"], f"{line.money:.2f}")
        yield Compared(f"counted {at} day", said["counted_on"], str(line.ordered or ""))
        yield Compared(f"counted {at} promised", said["promised_by"], str(line.promised or ""))


def figures(judged: Judged) -> Iterator[Compared]:
    """Every key told must be known, and every key known must be told unless it has no value."""
    told = judged.facts.outputs.summary["figures"]
    for key in sorted(set(told) | set(FIGURES)):
        if key in FIGURES:
            mine = FIGURES[key](judged)
            untold = told.get(key) is None and not mine  # a table nobody sent: its line is left out
            yield Compared(key, told.get(key), None if untold else mine, CLOSE.get(key, 0.0051))
        elif key not in BEYOND and told[key] is not None:
            yield Compared(key, told[key], "nobody recomputes it")


def customers(judged: Judged) -> Iterator[Compared]:
    told = judged.facts.outputs.customers
    yield Compared("customers", sorted(told), judged.facts.everybody)
    for who, said in told.items():
        for key, theirs in said.items():
            if key in COLUMNS:
                yield Compared(f"{who}.{key}", as_told(key, theirs), COLUMNS[key](judged, who))


def as_told(key: str, value: Any) -> Any:
    if key == "sources":
        return sorted(
            (e["file"], e["sheet"], e["cell"].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) for e in value
        )
    return value
