"""The kept history seen from today: which of today's customers each line is of, and how it stood.

A customer keeps its past when it is renumbered or merged: it is found again by the fingerprints of its
rows, then by its number together with a name or mark that it still has, then by its name.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crmsheets.analysis.fingerprints import by_part, changed, fingerprints
from crmsheets.analysis.names import name_key
from crmsheets.model.past import Past, TierLine

if TYPE_CHECKING:
    from crmsheets.model.dataset import Dataset

CUSTOMER = "customer"


@dataclass(frozen=True, slots=True)
class Track:
    """One customer's lines, oldest first; of several in a period the last one counts."""

    lines: tuple[TierLine, ...] = ()

    def before(self, period: str) -> tuple[TierLine, ...]:
        """The lines that count of the periods before, one a period."""
        last = {each.run.period: each for each in self.lines if each.run.period < period}
        return tuple(last.values())

    def until(self, period: str) -> TierLine | None:
        """The line that says how it stands at the end of a period."""
        return max(
            (each for each in self.lines if each.run.period <= period),
            key=lambda each: each.run,
            default=None,
        )


@dataclass(frozen=True, slots=True)
class Known:
    """Today's customers with their past: customer number -> its lines. `runs`: the days of all runs
    that are kept, oldest first.
    """

    tracks: Mapping[str, Track] = field(default_factory=dict)
    runs: tuple[dt.date, ...] = ()

    def of(self, customer: str) -> Track:
        """A customer's lines; none for one that has no past."""
        return self.tracks.get(customer, Track())


def known(past: Past, data: Dataset) -> Known:
    """Whose every line is. Lines of customers who are not in today's data are nobody's."""
    return Customers(data).known(past) if past.tiers else Known()


def _one(customer: str, tracks: Mapping[str, Sequence[TierLine]]) -> Track:
    """Of several pasts (it was merged) the one under its number, else the one that stood best last."""
    if customer in tracks:
        return Track(tuple(tracks[customer]))
    kept: list[tuple[TierLine, ...]] = [tuple(each) for each in tracks.values()]
    return Track(min(kept, key=_standing))


def _standing(lines: Sequence[TierLine]) -> tuple[str, str]:
    last = max(lines, key=lambda each: each.run)
    return last.state.held or "Z", last.customer


class Customers:
    """Today's customers by fingerprint, by name and by number."""

    def __init__(self, data: Dataset) -> None:
        table = data.tables.get(CUSTOMER)
        self._prints = fingerprints(table) if table is not None else []
        self._parts = by_part(self._prints)
        self._rows: dict[str, set[str]] = defaultdict(set)
        self._owner: dict[int, str] = {}
        self._names: dict[str, set[str]] = defaultdict(set)
        self._numbers = {each.customer_id for each in data.golden}
        # What earlier runs knew a number by: its names and fingerprints.
        self._given = {
            (each.number, mark)
            for each in data.numbers
            for mark in (name_key(each.name), each.fingerprint.rpartition(" ")[2])
            if mark
        }
        for each in data.golden:
            for row in each.members:
                self._rows[self._prints[row]].add(each.customer_id)
                self._owner[row] = each.customer_id
            for name in (each.name, *each.aliases):
                self._names[name_key(name)].add(each.customer_id)

    def known(self, past: Past) -> Known:
        """Whose every line is."""
        # One customer of the past is a number with the name and the marks it had then.
        owners: dict[tuple[str, str, tuple[str, ...]], tuple[str, ...]] = {}
        found: dict[str, dict[str, list[TierLine]]] = defaultdict(lambda: defaultdict(list))
        for line in past.tiers:
            who = (line.customer, line.name, line.prints)
            if who not in owners:
                owners[who] = self.of(*who)
            for customer in owners[who]:
                found[customer][line.customer].append(line)
        return Known(
            {customer: _one(customer, tracks) for customer, tracks in found.items()},
            tuple(sorted({each.day for each in past.runs})),
        )

    def of(self, number: str, name: str, prints: Sequence[str]) -> tuple[str, ...]:
        """The customers that one of the past has become: usually one; several if taken apart."""
        rows = self._by_rows(prints)
        if rows:
            return (number,) if number in rows else tuple(sorted(rows))
        if number in self._numbers and self._was(number, (name_key(name), *prints)):
            return (number,)
        named = self._names.get(name_key(name), set())
        if number in named:
            return (number,)
        return tuple(named) if len(named) == 1 else ()

    def _by_rows(self, prints: Iterable[str]) -> set[str]:
        same = {who for each in prints for who in self._rows.get(each, ())}
        if same:
            return same
        return {
            self._owner[i]
            for each in prints
            for i in changed(each, self._parts)
            if i in self._owner
        }

    def _was(self, number: str, marks: Sequence[str]) -> bool:
        """Whether earlier runs gave this number to somebody of that name or with such a row."""
        return any((number, each) in self._given for each in marks)
