"""What a customer row is recognised by in a later run, wherever it stands and whatever its number.

A fingerprint is three parts: what the customer is called, how it is reached, and all else that tells
customers apart. Rows of equal fingerprints say the same. A row that shares a part with another's has
been changed: a decision about it is asked again.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from crmsheets.analysis.lookup import phone_keys
from crmsheets.analysis.names import name_key
from crmsheets.model.table import Table

PARTS: tuple[tuple[str, ...], ...] = (
    ("customer_name", "short_name"),
    ("phone", "phone_alt", "wechat", "email", "uscc"),
    ("contact_name", "province", "city", "address"),
)
"""The fields behind each part of a fingerprint."""
_DIGITS = 10
_BLANK = "-" * _DIGITS
_TELLING = 2
"""The first parts (name, how to reach) tell by themselves that two rows are one, changed."""


def fingerprints(table: Table) -> list[str]:
    """The fingerprint of every row of the customer table."""
    columns = [[table[name] for name in part] for part in PARTS]
    return [
        ".".join(_part(name, i, part) for name, part in zip(PARTS, columns, strict=True))
        for i in range(len(table))
    ]


def _part(names: Sequence[str], i: int, columns: Sequence[Sequence[object]]) -> str:
    """The hash of one part of row i; phones count wherever they stand."""
    said = sorted(
        {
            key
            for name, column in zip(names, columns, strict=True)
            if column[i] is not None
            for key in _keys(name, str(column[i]))
        }
    )
    return _hashed("\n".join(said)) if said else _BLANK


def _keys(name: str, value: str) -> tuple[str, ...]:
    """A value as it is compared: numbers by their digits, words by `name_key`."""
    if name in {"phone", "phone_alt"}:
        return phone_keys(value) or (name_key(value),)
    return (name_key(value),)


@lru_cache(maxsize=65536)
def _hashed(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]


def changed(fingerprint: str, among: Mapping[tuple[int, str], Sequence[int]]) -> tuple[int, ...]:
    """The rows that a fingerprint nobody has any more may have become: those most like it.

    Such a row has the same name or is reached the same way.
    """
    shared: Counter[int] = Counter()
    telling: set[int] = set()
    for at, part in enumerate(fingerprint.split(".")):
        rows = among.get((at, part), ())
        shared.update(rows)
        telling.update(rows if at < _TELLING else ())
    most = max((shared[i] for i in telling), default=0)
    return tuple(sorted(i for i in telling if shared[i] == most))


def by_part(prints: Iterable[str]) -> dict[tuple[int, str], list[int]]:
    """(which part, its hash) -> rows; what `changed` looks in. Blank parts tell nothing."""
    found: dict[tuple[int, str], list[int]] = defaultdict(list)
    for i, each in enumerate(prints):
        for at, part in enumerate(each.split(".")):
            if part != _BLANK:
                found[at, part].append(i)
    return found
