"""People compared: thirteen blocking keys and nine fields in levels."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import DamerauLevenshtein, JaroWinkler
from rapidfuzz.process import cpdist

from benchmarks.accuracy.febrl.data import People

Positions = NDArray[np.integer[Any]]
TEXTS = ("given_name", "surname", "address_1", "address_2", "suburb")
DIGITS = ("street_number", "postcode", "date_of_birth", "soc_sec_id")
FIELDS = (*TEXTS, *DIGITS)
SIZES = (4,) * len(FIELDS)
CROSSED = (("given_name", "surname"), ("address_1", "address_2"))
"""Fields that people swap."""
ALIKE = (0.75, 0.88, 1.0)
"""Jaro-Winkler similarity from which two words are level 1, 2, 3."""
EDITS = (2, 1, 0)
"""Edits up to which two numbers are level 1, 2, 3."""


def keys(people: People) -> Iterator[list[str]]:
    """The blocking keys of every record; a key with a blank part is none."""
    own = people.columns
    for place in range(len(people.persons)):
        one = {name: values[place] for name, values in own.items()}
        names = sorted([one["given_name"], one["surname"]])
        streets = sorted([one["address_1"], one["address_2"]])
        birth, zone = one["date_of_birth"], one["postcode"]
        parts = (
            [one["soc_sec_id"]],
            [birth],
            names,
            streets,
            [one["surname"], zone],
            [one["given_name"], zone],
            [one["surname"], birth[:4]],
            [one["given_name"], birth[:4]],
            [one["surname"], one["suburb"]],
            [one["given_name"], one["suburb"]],
            [one["address_1"], one["street_number"]],
            [one["address_1"], zone],
            [one["street_number"], zone],
        )
        yield [f"{n}:{'|'.join(part)}" for n, part in enumerate(parts) if all(part)]


def comparing(people: People) -> Callable[[Positions, Positions], NDArray[np.int8]]:
    """A function from pairs of records to levels, pairs x FIELDS."""
    columns = {name: np.array(people.columns[name], object) for name in FIELDS}

    def compare(left: Positions, right: Positions) -> NDArray[np.int8]:
        levels = np.full((len(left), len(FIELDS)), -1, np.int8)
        for place, name in enumerate(FIELDS):
            levels[:, place] = _levels(columns, name, name, left, right)
        for one, other in CROSSED:
            first, second = FIELDS.index(one), FIELDS.index(other)
            straight = levels[:, [first, second]]
            crossed = np.column_stack(
                [
                    _levels(columns, one, other, left, right),
                    _levels(columns, other, one, left, right),
                ]
            )
            better = crossed.astype(int).sum(axis=1) > straight.astype(int).sum(axis=1) + 1
            levels[np.ix_(better, [first, second])] = crossed[better]
        return levels

    return compare


def _levels(
    columns: dict[str, NDArray[Any]], one: str, other: str, left: Positions, right: Positions
) -> NDArray[np.int8]:
    """How alike the field of the left record is with one of the right; -1 where one is blank."""
    ours, theirs = columns[one][left], columns[other][right]
    if one in TEXTS:
        alike = cpdist(ours, theirs, scorer=JaroWinkler.similarity)
        found = sum((alike >= limit - 1e-9).astype(np.int8) for limit in ALIKE)
    else:
        edits = cpdist(ours, theirs, scorer=DamerauLevenshtein.distance)
        found = sum((edits <= limit).astype(np.int8) for limit in EDITS)
    return np.where((ours == "") | (theirs == ""), -1, found).astype(np.int8)
