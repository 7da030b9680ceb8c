"""Rows that stand in two files count once: which rows of a table are equal, and which one stays.

Equal means equal in every field that both sheets have; where the sheets differ in columns, the key
must be among them and filled. A sheet that holds a line twice keeps two. Sheets of one file repeat
each other's rows only where the row's whole key is filled (two talks of a day may look alike).
Rows are compared as read, a child row's customer by who it resolved to.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from crmsheets.analysis.overlap import Sheet, sheet_of
from crmsheets.analysis.recency import stamp
from crmsheets.model.markers import OWN_HEADERS, SOURCE_COLUMNS
from crmsheets.model.table import Table

EXTRA = "extra:"
# Filled cells that tell a row without its whole key.
MUCH = 5
Signature = tuple[str, ...]
Index = dict[tuple[Any, ...], list[int]]


def equal_rows(
    table: Table,
    *,
    instead: Mapping[str, Sequence[Any]],
    apart: Collection[int] = frozenset(),
    before: Mapping[int, Collection[Sheet]] | None = None,
) -> list[int]:
    """For each record the one that counts for it: itself, or an equal one of another sheet.

    `instead`: columns to compare in place of the typed ones. `apart`: records that are compared
    with none. `before`: record -> the sheets where rows have been dropped for it. The outcome
    depends on what the files hold, not on the order they come in.
    """
    stands = list(range(len(table)))
    if len({(place.source.file, place.sheet) for place in table.places}) == 1:
        return stands
    values = compared(table, instead)
    sheets: list[list[int]] = [[] for _ in table.places]
    for i, at in enumerate(table.place):
        if i not in apart:
            sheets[at].append(i)
    signatures = [signature(table, values, at, rows) for at, rows in enumerate(sheets)]
    stood = {i: {sheet_of(table, i), *sheets} for i, sheets in (before or {}).items()}
    kept = _Kept(values, table.template.key, partial(sheet_of, table), stood)
    for file in _files(table, signatures):
        used: set[int] = set()
        for places in file:
            kept.absorb([(signatures[at], sheets[at]) for at in places], stands, used)
    return [kept.home.get(line, line) for line in stands]


def compared(table: Table, instead: Mapping[str, Sequence[Any]]) -> dict[str, Sequence[Any]]:
    """The columns rows are compared in: declared fields and foreign columns, not our own marks."""
    declared = {each.name: table[each.name] for each in table.template.fields}
    ours = {*OWN_HEADERS, *SOURCE_COLUMNS}
    foreign = {EXTRA + name: each for name, each in table.extras.items() if name not in ours}
    return {**declared, **foreign, **instead}


def signature(
    table: Table, values: Mapping[str, Sequence[Any]], at: int, rows: Sequence[int]
) -> Signature:
    """The columns that a sheet has, or got values for on reading (a unit split off a quantity)."""
    place = table.places[at]
    return tuple(
        sorted(
            name
            for name, column in values.items()
            if name in place.columns or any(column[i] is not None for i in rows)
        )
    )


def _files(table: Table, signatures: Sequence[Signature]) -> list[list[list[int]]]:
    """The places of each sheet of each file: the fullest first, then the newest, then by name."""
    files: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for at, place in enumerate(table.places):
        files[place.source.file][place.sheet].append(at)

    def fullness(places: Sequence[int]) -> int:
        return max(len(signatures[at]) for at in places)

    def rank(file: str) -> tuple[int, dt.datetime]:
        every = [at for places in files[file].values() for at in places]
        return fullness(every), stamp(table.places[every[0]].source.modified)

    return [
        sorted((files[file][name] for name in sorted(files[file])), key=fullness, reverse=True)
        for file in sorted(sorted(files), key=rank, reverse=True)
    ]


@dataclass
class _Kept:
    """The lines that count so far, by signature, with indexes over what two signatures share.

    A line is named by the first row it was seen in; `home` says which row stands for it now.
    """

    values: Mapping[str, Sequence[Any]]
    key: tuple[str, ...]
    sheet: Callable[[int], Sheet]
    stood: Mapping[int, set[Sheet]]
    pools: dict[Signature, list[int]] = field(default_factory=dict)
    indexes: dict[tuple[Signature, Signature], tuple[Index, int]] = field(default_factory=dict)
    home: dict[int, int] = field(default_factory=dict)
    told: dict[Signature, list[tuple[Any, ...]]] = field(default_factory=dict)

    def absorb(
        self, sheet: Sequence[tuple[Signature, Sequence[int]]], lines: list[int], used: set[int]
    ) -> None:
        """Match one sheet's rows with the lines that count already; the rest are new lines.

        `used`: the lines that other sheets of the file hold; these are added.
        """
        taken: set[int] = set()
        for mine, rows in sheet:
            partners = [(theirs, *self._index(mine, theirs)) for theirs in self._near(mine)]
            same: dict[int, int] = {}
            for i in rows:
                barred = (taken,) if self._keyed(i) else (taken, used)
                found = self._line(i, mine, partners, barred)
                if found is None:
                    continue
                lines[i] = found
                taken.add(found)
                if partners[0][0] == mine and found in partners[0][2].get(self._told(i, mine), ()):
                    same[found] = i
            more = {self._told(i, mine) for i in rows if lines[i] == i}
            self.home |= {line: i for line, i in same.items() if self._told(i, mine) in more}
        for mine, rows in sheet:
            new = [i for i in rows if lines[i] == i]
            self.pools.setdefault(mine, []).extend(new)
            used.update(new)
        used |= taken

    def _keyed(self, i: int) -> bool:
        """Whether a record's key is one that says enough, and filled."""
        return len(self.key) > 1 and all(self.values[name][i] is not None for name in self.key)

    def _line(
        self,
        i: int,
        mine: Signature,
        partners: Sequence[tuple[Signature, Signature, Index]],
        barred: Sequence[Collection[int]],
    ) -> int | None:
        """The line that record i repeats, of those that are not barred."""
        for theirs, shared, index in partners:
            if mine == theirs or self._enough(i, mine, shared):
                equal = index.get(self._told(i, shared), ())
                free = (line for line in equal if not any(line in each for each in barred))
                found = next((line for line in free if self._apart(i, line)), None)
                if found is not None:
                    return found
        return None

    def _apart(self, i: int, line: int) -> bool:
        """Whether no sheet has held a row of both."""
        if not self.stood:
            return True
        mine, theirs = (self.stood.get(row, {self.sheet(row)}) for row in (i, line))
        return mine.isdisjoint(theirs)

    def _told(self, i: int, names: Signature) -> tuple[Any, ...]:
        """What record i says in these columns; made for all records at once."""
        if not names:
            return ()
        if names not in self.told:
            self.told[names] = list(zip(*(self.values[name] for name in names), strict=True))
        return self.told[names][i]

    def _near(self, mine: Signature) -> list[Signature]:
        """The signatures a row can be told by: its own first, then the fullest."""
        same = [theirs for theirs in self.pools if theirs == mine or set(self.key) <= set(theirs)]
        return sorted(same, key=lambda theirs: (theirs != mine, -len(theirs), theirs))

    def _index(self, mine: Signature, theirs: Signature) -> tuple[Signature, Index]:
        """The lines of a signature by what it shares with mine, brought up to date."""
        other = set(theirs)
        shared = tuple(name for name in mine if name in other)
        index, done = self.indexes.get((theirs, shared), (defaultdict(list), 0))
        for i in self.pools[theirs][done:]:
            index[self._told(i, shared)].append(i)
        self.indexes[theirs, shared] = index, len(self.pools[theirs])
        return shared, index

    def _enough(self, i: int, mine: Signature, shared: Signature) -> bool:
        """Whether record i is told by shared columns: its key is filled, and no more is lost.

        Of a key of three one field may be blank (a date nobody could read) where the row says much
        else: money of one line must not count in two files because its date is wrong in both.
        """
        filled = {name for name in shared if self.values[name][i] is not None}
        blank = [name for name in self.key if name not in filled]
        told = set(self.key) <= set(shared) and (
            not blank or (len(blank) == 1 < len(self.key) - 1 and len(filled) >= MUCH)
        )
        lost = (name for name in mine if name not in shared and self.values[name][i] is not None)
        return told and next(lost, None) is None
