"""English headers are made of few words that go together: {planned} {shipment} is a due date.

A line is `sayings: patterns`, as in `words_en`; `{late}` stands for any word of its group. The patterns
stand by subject, days first; of what two of them spell, the first counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from crmsheets.intake.columns.phrases_en import days, firms, goods, people, talk
from crmsheets.intake.columns.phrases_en.groups import GROUPS

PATTERNS = days.PATTERNS + people.PATTERNS + firms.PATTERNS + goods.PATTERNS + talk.PATTERNS


def lines() -> Iterator[str]:
    """The patterns spelled out, one `sayings: phrase` each."""
    groups = {name: [each.strip() for each in words.split(",")] for name, words in GROUPS.items()}
    for line in filter(None, PATTERNS.splitlines()):
        says, _, patterns = line.partition(": ")
        for pattern in patterns.split(", "):
            yield from (f"{says}: {phrase}" for phrase in _spelled(pattern, groups))


def _spelled(pattern: str, groups: dict[str, list[str]]) -> Iterator[str]:
    words = [groups[word[1:-1]] if word.startswith("{") else [word] for word in pattern.split(" ")]
    for chosen in product(*words):
        yield " ".join(chosen)
