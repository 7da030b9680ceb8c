"""Where two sheets repeat each other: from one day to another, nearly all their lines are the same."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import cached_property
from itertools import combinations, product

from crmsheets.model.cell import Cell
from crmsheets.model.table import Table

Sheet = tuple[str, str]
"""A file and one of its sheets."""
LEAST = 3
ALIKE = 0.8


def sheet_of(table: Table, i: int) -> Sheet:
    """The sheet that a record stands in."""
    place = table.places[table.place[i]]
    return place.source.file, place.sheet


def stood(table: Table, dropped: Mapping[Cell, Cell]) -> dict[int, set[Sheet]]:
    """Record -> the sheets where rows have been dropped for it before, if there are any."""
    found: dict[tuple[str, str, int], set[Sheet]] = defaultdict(set)
    for cell, counts in dropped.items():
        found[counts.file, counts.sheet, counts.row].add((cell.file, cell.sheet))
    rows = range(len(table)) if found else ()
    return {i: each for i in rows if (each := found.get((*sheet_of(table, i), table.row[i])))}


class Overlap:
    """The days of lines that stand in two sheets, and of all lines of each.

    `sheets`: line -> the sheets it stands in. `perhaps`: pairs of lines that are the same if their
    sheets repeat each other.
    """

    def __init__(
        self,
        table: Table,
        sheets: Mapping[int, Collection[Sheet]],
        perhaps: Iterable[tuple[int, int]] = (),
    ) -> None:
        self._days, self._sheets = table["order_date"], sheets
        self._perhaps = [pair for pair in perhaps if sheets.keys() >= {*pair}]

    def repeats(self, one: int, other: int) -> bool:
        """Whether the two lines stand where their sheets repeat each other."""
        day = self._days[one]
        return any(
            self._within(day, tuple(sorted((mine, theirs))))
            for mine in self._sheets[one]
            for theirs in self._sheets[other]
        )

    def _within(self, day: dt.date, pair: tuple[Sheet, ...]) -> bool:
        shared = self._shared.get(pair, [])
        if len(shared) < LEAST or not shared[0] <= day <= shared[-1]:
            return False
        smaller = min(self._between(sheet, shared[0], shared[-1]) for sheet in pair)
        return len(shared) >= ALIKE * smaller

    def _between(self, sheet: Sheet, first: dt.date, final: dt.date) -> int:
        days = self._all[sheet]
        return bisect_right(days, final) - bisect_left(days, first)

    @cached_property
    def _shared(self) -> dict[tuple[Sheet, ...], list[dt.date]]:
        found: dict[tuple[Sheet, ...], set[int]] = defaultdict(set)
        for i, sheets in self._sheets.items():
            for pair in combinations(sorted(sheets), 2):
                found[pair].add(i)
        for one, other in self._perhaps:
            for mine, theirs in product(self._sheets[one], self._sheets[other]):
                found[tuple(sorted((mine, theirs)))].add(one)
        return {pair: self._sorted(rows) for pair, rows in found.items()}

    @cached_property
    def _all(self) -> dict[Sheet, list[dt.date]]:
        found: dict[Sheet, list[int]] = defaultdict(list)
        for i, sheets in self._sheets.items():
            for sheet in sheets:
                found[sheet].append(i)
        return {sheet: self._sorted(rows) for sheet, rows in found.items()}

    def _sorted(self, rows: Iterable[int]) -> list[dt.date]:
        return sorted(day for i in rows if (day := self._days[i]) is not None)
