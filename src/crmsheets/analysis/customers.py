"""The customers of a dataset: joined rows with their golden values and their numbers."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from crmsheets.analysis import contradictions, lapsed, two_mains
from crmsheets.analysis.decisions import ruled
from crmsheets.analysis.golden import HINT, TYPED, Choice, survive
from crmsheets.analysis.identity import BY_CODE, BY_NUMBER, contested, identify, named
from crmsheets.analysis.joining import Group, groups, matched
from crmsheets.analysis.matching import notices
from crmsheets.analysis.names import name_key
from crmsheets.analysis.numbered import former
from crmsheets.analysis.numbers import following, natural, number_key
from crmsheets.model.cell import Cell
from crmsheets.model.decision import NO_MEMORY, Memory, Ruled
from crmsheets.model.duplicates import Matched
from crmsheets.model.finding import Finding
from crmsheets.model.golden import Golden, Lineage, Merge
from crmsheets.model.settings import Settings
from crmsheets.model.table import Table
from crmsheets.model.text import Text

NOBODY: Mapping[str, str] = {}
SURE: Mapping[Text, float] = {BY_CODE: 1.0, BY_NUMBER: 0.99}
SURE_BY_NAME = 0.98
_MOST_BITS = 13.0
"""Evidence beyond this is told as 0.9999."""


@dataclass(frozen=True, slots=True)
class Stranger:
    """A customer that only other tables name: its names and numbers as typed, and where."""

    name: str
    numbers: tuple[str, ...]
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """Customers with rows of their own, why rows were joined, and what was refused.

    `matched`: the evidence, None where there was no row. `ruled`: decisions as today's rows.
    """

    golden: tuple[Golden, ...] = ()
    merges: tuple[Merge, ...] = ()
    findings: tuple[Finding, ...] = ()
    matched: Matched | None = None
    ruled: Ruled = field(default_factory=Ruled)


@dataclass(frozen=True, slots=True)
class _Customer:
    """One customer before it has its number."""

    group: Group
    name: str
    values: dict[str, Any]
    lineage: dict[str, Lineage]

    @property
    def order(self) -> tuple[str, str, str]:
        """Customers in order of name; equal names by what else is known of them."""
        return name_key(self.name), self.name, repr(sorted(self.values.items()))


def known(table: Table, settings: Settings, memory: Memory = NO_MEMORY) -> Known:
    """The customers of the customer table, numbered; needs the columns TYPED and HINT."""
    called = [named(table, table[TYPED], i) for i in range(len(table))]
    automatic = settings.duplicates.automatic
    sure = identify(table, table[TYPED], every_name=not automatic)
    rules = ruled(table, memory.decisions)
    found = matched(table, sure, rules, settings.duplicates, called)
    joined = groups(table, sure, rules, found, called)
    customers = sorted(_customers(table, joined, rules, settings), key=lambda each: each.order)
    reserved = frozenset(number_key(each.number) for each in memory.numbers)
    had = former(table, memory.numbers)
    numbers = _numbers(table, customers, settings.customer_prefix, reserved, had)
    pairs = sorted(zip(numbers, customers, strict=True), key=lambda each: natural(each[0]))
    golden = tuple(_golden(table, each, number) for number, each in pairs)
    return Known(
        golden=golden,
        merges=tuple(
            _merge(one, each.group)
            for one, (_, each) in zip(golden, pairs, strict=True)
            if len(one.members) > 1
        ),
        findings=(
            *contested(
                table, sure, {i: at for at, each in enumerate(golden) for i in each.members}
            ),
            *sure.findings,
            *contradictions.findings(table, rules, found, called),
            *lapsed.findings(table, rules, golden),
            *two_mains.findings(table, rules, golden),
            *notices.findings(table, found),
        ),
        matched=found,
        ruled=rules,
    )


def strangers(
    found: Sequence[Stranger],
    taken: Sequence[str],
    prefix: str,
    kept: Mapping[str, str] = NOBODY,
    reserved: Sequence[str] = (),
) -> tuple[Golden, ...]:
    """Customers without a row of their own; they are numbered after all the others.

    `kept`: name as compared -> the number that an earlier run gave. `reserved`: numbers that earlier
    runs gave to anybody; no new customer gets one.
    """
    order = sorted(found, key=lambda each: (name_key(each.name), each.name))
    used = {number_key(number) for number in taken}
    numbers = [_first_free((*each.numbers, *_kept(each.name, kept)), used) for each in order]
    new = iter(following((*used, *reserved), prefix, numbers.count(None)))
    return tuple(
        Golden(
            customer_id=number or next(new),
            name=each.name,
            values={"customer_name": each.name},
            sources=each.cells,
        )
        for each, number in zip(order, numbers, strict=True)
    )


def _kept(name: str, kept: Mapping[str, str]) -> tuple[str, ...]:
    number = kept.get(name_key(name))
    return (number,) if number else ()


def _customers(
    table: Table, joined: Sequence[Group], rules: Ruled, settings: Settings
) -> list[_Customer]:
    found = []
    for group in joined:
        values, lineage = survive(table, group.rows, _choice(group, rules, settings))
        names = sorted(named(table, table[TYPED], i) for i in group.rows)
        found.append(_Customer(group, values["customer_name"] or names[0], values, lineage))
    return found


def _choice(group: Group, rules: Ruled, settings: Settings) -> Choice:
    """What settings and people say of one customer's values; the last word of each counts."""
    rows = set(group.rows)
    values = {name: each.value for (i, name), each in rules.values.items() if i in rows}
    main = [i for i in rules.kept if i in rows]
    return Choice(settings.merge, values, main[-1] if main else None)


def _numbers(
    table: Table,
    groups: Sequence[_Customer],
    prefix: str,
    reserved: frozenset[str],
    had: Sequence[Sequence[str]],
) -> list[str]:
    """Typed numbers first (who was met first keeps a contested one), then kept ones, then those that
    rows `had` before they were merged, then new. Of those whose rows were merged and taken apart again,
    who never had another number goes first.

    `reserved`: what earlier runs gave to anybody, as compared: never given to somebody new.
    """
    used: set[str] = set()
    numbers: dict[int, str | None] = dict.fromkeys(range(len(groups)))
    first_met = sorted(
        range(len(groups)),
        key=lambda g: (groups[g].values["registered_date"] or dt.date.max, groups[g].order),
    )
    own = sorted(first_met, key=lambda g: len({n for i in groups[g].group.rows for n in had[i]}))
    typed_, kept = ([(each,) if each else () for each in table[name]] for name in (TYPED, HINT))
    for said, turns in ((typed_, first_met), (kept, own), (had, own)):
        for g in turns:
            if numbers[g] is None:
                typed = sorted(
                    (each for i in groups[g].group.rows for each in said[i]), key=natural
                )
                numbers[g] = _first_free(typed, used)
    everyone = {number_key(each) for column in (TYPED, HINT) for each in table[column] if each}
    new = iter(following(used | everyone | reserved, prefix, list(numbers.values()).count(None)))
    return [number or next(new) for number in numbers.values()]


def _first_free(typed: Sequence[str], used: set[str]) -> str | None:
    """The first number nobody has yet; it is taken from now on."""
    for number in typed:
        if number_key(number) not in used:
            used.add(number_key(number))
            return number
    return None


def _golden(table: Table, each: _Customer, number: str) -> Golden:
    rows = each.group.rows
    shorts = [table["short_name"][i] for i in rows]
    names = [table["customer_name"][i] for i in rows]
    return Golden(
        customer_id=number,
        name=each.name,
        members=rows,
        values={**each.values, "customer_id": number},
        lineage=each.lineage,
        aliases=tuple(sorted({said for said in (*names, *shorts) if said} - {each.name})),
        sources=tuple(sorted(name_cell(table, i) for i in rows)),
    )


def _merge(golden: Golden, group: Group) -> Merge:
    return Merge(
        customer_id=golden.customer_id,
        members=golden.sources,
        reasons=group.reasons,
        confidence=_confidence(group),
        decided_by=group.decided_by,
    )


def _confidence(group: Group) -> float:
    """How sure the weakest join is: a rule's own certainty, the odds of the evidence, 1 if decided."""
    if group.bits is not None:
        return round(1 / (1 + math.pow(2, -min(group.bits, _MOST_BITS))), 4)
    return max((SURE.get(text, SURE_BY_NAME) for text in group.certainty), default=1.0)


def name_cell(table: Table, i: int) -> Cell:
    """The cell that says whom record i is about: its name, else its short name or number."""
    said = (name for name in ("customer_name", "short_name", "customer_id") if table.has(i, name))
    name = next(said, None)
    return row_cell(table, i) if name is None else table.cell(i, name)


def row_cell(table: Table, i: int) -> Cell:
    """The whole row record i was read from."""
    place = table.places[table.place[i]]
    return Cell(place.source.file, place.sheet, table.row[i], 0)
