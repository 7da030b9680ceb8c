"""`python -m benchmarks.accuracy.overlap`: how many of the words made up here crmsheets lists itself.

The only file here that knows crmsheets; it compares the lists and takes nothing over. A word is
absent when neither the labels nor the synonyms of that very field have it (spaces, case, brackets
and marks apart), and unknown when it stands as a word nowhere in the source of crmsheets. At least a
fifth has to be absent, of the words of each sealed pool and of those that the companies of the sealed
seeds are made of, else the score only tests the lists. Prints numbers, no words.
"""

from __future__ import annotations

import ast
import re
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

import crmsheets
from benchmarks.accuracy.columns import CLOSED, ENGLISH, FREE
from benchmarks.accuracy.make import TRADES, build
from benchmarks.accuracy.pool import BROUGHT_FROM, Dice, Pool
from benchmarks.accuracy.words import HEADERS
from benchmarks.accuracy.words_garment import EN_HEADERS
from crmsheets.templates import shipped

TARGET = 20.0
DRAWN = range(BROUGHT_FROM, BROUGHT_FROM + 5)  # the seeds whose drawn words are counted
Rows = Iterable[tuple[str, Pool, set[str]]]
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


@cache
def anywhere() -> frozenset[str]:
    """Every word that stands between blanks or marks in a text of crmsheets' source."""
    found: set[str] = set()
    for path in Path(crmsheets.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                parts = re.split(r"[\s|,;，；、:：=]+", node.value)
                found |= {squeezed(one) for one in (node.value, *parts)}
    return frozenset(found)


def draws() -> list[tuple[Pool, str]]:
    """Every word that the companies of `DRAWN` are made of, with the pool it was drawn from."""
    told: list[tuple[Pool, str]] = []
    word: Callable[..., str] = Dice.word

    def telling(dice: Dice, pool: Pool, *path: object, share: float | None = None) -> str:
        chosen = word(dice, pool, *path, share=share)
        told.append((pool, chosen))
        return chosen

    with patch.object(Dice, "word", telling):
        for seed in DRAWN:
            for company in TRADES:
                build(company, seed)
    return told


def drawn_absent(rows: Rows, told: list[tuple[Pool, str]]) -> tuple[int, int, int]:
    """Of the words drawn from these pools: absent ones, unknown ones, all."""
    lists: dict[Pool, set[str]] = {}
    for _, pool, known in rows:
        lists[pool] = lists.get(pool, set()) | known
    ours = [(lists[pool], squeezed(word)) for pool, word in told if pool in lists]
    missing = sum(word not in known for known, word in ours)
    return missing, sum(word not in anywhere() for _, word in ours), len(ours)


def absent(rows: Rows, part: str) -> tuple[int, int, int]:
    """Absent words, unknown ones, all words."""
    missing = unknown = every = 0
    for _, pool, known in rows:
        for word in dict.fromkeys(pool.all() if part == "all" else getattr(pool, part)):
            every += 1
            missing += squeezed(word) not in known
            unknown += squeezed(word) not in anywhere()
    return missing, unknown, every


def main() -> int:
    """Print the shares; 1 when all words, the sealed ones or the drawn ones are under the target."""
    fine = True
    told = draws()
    for name, rows in (("headers", headers), ("choice words", choices)):
        for part in ("all", "held", "sealed", "unseen", "fresh", "brought", "drawn"):
            count = drawn_absent(rows(), told) if part == "drawn" else absent(rows(), part)
            missing, unknown, every = count
            share = 100 * missing / max(1, every)
            fine &= part not in {"all", "brought", "drawn"} or share >= TARGET
            print(
                f"{name:<14}{part:<8}{missing:>6} of {every:>6} absent {share:>5.1f} %,"
                f" unknown {100 * unknown / max(1, every):>5.1f} %"
            )
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
