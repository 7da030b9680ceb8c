"""What the words of feedback say, as `themes.csv` has it; rows that were not taken; merges."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

from benchmarks.recomputed.days import within
from benchmarks.recomputed.figures.registry import figure
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.outputs import number
from benchmarks.recomputed.voices import voices


def worst(judged: Judged) -> tuple[str, int] | None:
    """The theme of the 12 months that is complained of most, then spoken of most, then first by name."""
    bad: Counter[str] = Counter()
    spoken: Counter[str] = Counter()
    for each in voices(judged.facts):
        if within(each.day, judged.facts.year):
            bad.update(each.unhappy)
            spoken.update(each.themes)
    found = sorted(bad, key=lambda theme: (-bad[theme], -spoken[theme], theme))
    return (found[0], bad[found[0]]) if found else None


@figure
def top_theme(judged: Judged) -> str | None:
    found = worst(judged)
    return found[0] if found else None


@figure
def top_theme_count(judged: Judged) -> int | None:
    found = worst(judged)
    return found[1] if found else None


@figure
def rating_contradictions(judged: Judged) -> int:
    return sum(each.against for each in voices(judged.facts))


@figure
def rejected_amount(judged: Judged) -> Decimal:
    """What order rows that were not taken say they are worth: as typed, else computed."""
    sums = (
        number(each["typed"] or each["multiplied"]) or Decimal(0)
        for each in judged.facts.outputs.derived("left_out")
        if each["left_out_for"] == "rejected" and each["of_table"] == "order"
    )
    return sum(sums, Decimal(0))


@figure
def merged_likely(judged: Judged) -> int:
    """Customers whose rows only evidence joined, as the list of merges has them."""
    merges = judged.facts.outputs.summary["merges"]
    return sum(each["decided_by"] == "match" for each in merges)
