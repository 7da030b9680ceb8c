"""`python -m benchmarks.accuracy.overlap`: how many of the words made up here crmsheets lists itself.

The only file here that knows crmsheets; it compares the lists and takes nothing over. A word is
absent when neither the labels nor the synonyms of that very field have it (spaces, case, brackets
and marks apart). At least a fifth has to be absent, else the score only tests the lists.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

from benchmarks.accuracy.columns import CLOSED, ENGLISH, FREE
from benchmarks.accuracy.pool import Pool
from benchmarks.accuracy.words import HEADERS
from benchmarks.accuracy.words_garment import EN_HEADERS
from crmsheets.templates import shipped

TARGET = 20.0
TABLES_OF = {
    "status": "order", "method": "followup", "service_type": "service", "intent": "guest",
    "source": "customer", "response": "followup", "next_action": "followup", "result": "service",
    "handling": "feedback", "category": "feedback", "position": "customer",
}  # fmt: skip


def squeezed(word: str) -> str:
    """`squeezed("单 价(元)：") == "单价"`."""
    plain = unicodedata.normalize("NFKC", word).casefold()
    return re.sub(r"[\s:*/.\-_]|\([^)]*\)", "", plain)


def fields() -> dict[tuple[str, str], Any]:
    return {(one.name, field.name): field for one in shipped() for field in one.fields}


def listed_headers(field: Any) -> set[str]:
    label = field.column.label
    return {squeezed(word) for word in (label.zh, label.en, *field.column.synonyms)}


def listed_choices(field: Any) -> set[str]:
    words: set[str] = set()
    for choice in field.choices or ():
        words |= {squeezed(choice.text.zh), squeezed(choice.text.en)}
        words |= {squeezed(word) for word in choice.synonyms}
    return words


def headers() -> Iterator[tuple[str, Pool, set[str]]]:
    """Every pool of headers beside the words crmsheets lists for that field."""
    known = fields()
    for lists in (HEADERS, EN_HEADERS):
        for table, pools in lists.items():
            for name, pool in pools.items():
                field = known.get((table, name))
                yield f"{table}.{name}", pool, listed_headers(field) if field else set()


def choices() -> Iterator[tuple[str, Pool, set[str]]]:
    """Every pool of choice words beside the words crmsheets lists for that field."""
    known = fields()
    for lists in (CLOSED, FREE, ENGLISH):
        for name, labels in lists.items():
            field = known.get((TABLES_OF[name], name))
            for label, pool in labels.items():
                yield f"{name}.{label}", pool, listed_choices(field) if field else set()


def absent(rows: Iterable[tuple[str, Pool, set[str]]], part: str) -> tuple[int, int, list[str]]:
    """Absent words, all words, and the absent ones by name."""
    missing, every = [], 0
    for name, pool, known in rows:
        for word in dict.fromkeys(pool.all() if part == "all" else getattr(pool, part)):
            every += 1
            if squeezed(word) not in known:
                missing.append(f"{name} {word}")
    return len(missing), every, missing


def main() -> int:
    """Print the shares; 1 when a share of all words is under the target."""
    fine = True
    for name, rows in (("headers", headers), ("choice words", choices)):
        for part in ("all", "held", "sealed", "unseen"):
            missing, every, _ = absent(rows(), part)
            share = 100 * missing / max(1, every)
            fine &= part == "held" or share >= TARGET
            print(f"{name:<14}{part:<10}{missing:>5} of {every:>4} absent {share:>6.1f} %")
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
