"""The customers of a dataset: joined rows with their golden values and their numbers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from crmsheets.analysis.golden import HINT, TYPED, survive
from crmsheets.analysis.identity import BY_CODE, BY_NUMBER, Joined, identify, named
from crmsheets.analysis.names import name_key
from crmsheets.analysis.numbers import following, natural, number_key
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding
from crmsheets.model.golden import Golden, Lineage, Merge
from crmsheets.model.table import Table
from crmsheets.model.text import Said, Text

SURE: Mapping[Text, float] = {BY_CODE: 1.0, BY_NUMBER: 0.99}
SURE_BY_NAME = 0.98
DECIDED_BY = "rule"


@dataclass(frozen=True, slots=True)
class Stranger:
    """A customer that only other tables name: its names and numbers as typed, and where."""

    name: str
    numbers: tuple[str, ...]
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """Customers with rows of their own, why rows were joined, and what was refused."""

    golden: tuple[Golden, ...]
    merges: tuple[Merge, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class _Group:
    """One customer before it has its number."""

    rows: tuple[int, ...]
    reasons: tuple[tuple[Text, str], ...]
    name: str
    values: dict[str, Any]
    lineage: dict[str, Lineage]

    @property
    def order(self) -> tuple[str, str, str]:
        """Customers in order of name; equal names by what else is known of them."""
        return name_key(self.name), self.name, repr(sorted(self.values.items()))


def known(table: Table, prefix: str) -> Known:
    """The customers of the customer table, numbered; needs the columns TYPED and HINT."""
    joined = identify(table, table[TYPED])
    groups = sorted(_groups(table, joined), key=lambda group: group.order)
    numbers = _numbers(table, groups, prefix)
    golden = sorted(
        (_golden(table, group, number) for group, number in zip(groups, numbers, strict=True)),
        key=lambda each: natural(each.customer_id),
    )
    by_rows = {group.rows: group for group in groups}
    merges = [_merge(each, by_rows[each.members]) for each in golden if len(each.members) > 1]
    return Known(tuple(golden), tuple(merges), joined.findings)


def strangers(found: Sequence[Stranger], taken: Sequence[str], prefix: str) -> tuple[Golden, ...]:
    """Customers without a row of their own; they are numbered after all the others."""
    order = sorted(found, key=lambda each: (name_key(each.name), each.name))
    used = {number_key(number) for number in taken}
    numbers = [_first_free(each.numbers, used) for each in order]
    new = iter(following(used, prefix, numbers.count(None)))
    return tuple(
        Golden(
            customer_id=number or next(new),
            name=each.name,
            values={"customer_name": each.name},
            sources=each.cells,
        )
        for each, number in zip(order, numbers, strict=True)
    )


def _groups(table: Table, joined: Joined) -> list[_Group]:
    groups = []
    for rows, reasons in zip(joined.groups, joined.reasons, strict=True):
        values, lineage = survive(table, rows)
        names = sorted(named(table, table[TYPED], i) for i in rows)
        groups.append(_Group(rows, reasons, values["customer_name"] or names[0], values, lineage))
    return groups


def _numbers(table: Table, groups: Sequence[_Group], prefix: str) -> list[str]:
    """Typed numbers first (who was met first keeps a contested one), then kept ones, then new."""
    used: set[str] = set()
    numbers: dict[int, str | None] = dict.fromkeys(range(len(groups)))
    first_met = sorted(
        range(len(groups)),
        key=lambda g: (groups[g].values["registered_date"] or dt.date.max, groups[g].order),
    )
    for column in (TYPED, HINT):
        for g in first_met:
            if numbers[g] is None:
                typed = sorted(
                    (table[column][i] for i in groups[g].rows if table[column][i]), key=natural
                )
                numbers[g] = _first_free(typed, used)
    everyone = {number_key(each) for column in (TYPED, HINT) for each in table[column] if each}
    new = iter(following(used | everyone, prefix, list(numbers.values()).count(None)))
    return [number or next(new) for number in numbers.values()]


def _first_free(typed: Sequence[str], used: set[str]) -> str | None:
    """The first number nobody has yet; it is taken from now on."""
    for number in typed:
        if number_key(number) not in used:
            used.add(number_key(number))
            return number
    return None


def _golden(table: Table, group: _Group, number: str) -> Golden:
    shorts = [table["short_name"][i] for i in group.rows]
    names = [table["customer_name"][i] for i in group.rows]
    return Golden(
        customer_id=number,
        name=group.name,
        members=group.rows,
        values={**group.values, "customer_id": number},
        lineage=group.lineage,
        aliases=tuple(sorted({each for each in (*names, *shorts) if each} - {group.name})),
        sources=tuple(sorted(name_cell(table, i) for i in group.rows)),
    )


def _merge(golden: Golden, group: _Group) -> Merge:
    reasons = [Said(text, {"value": value}) for text, value in group.reasons]
    return Merge(
        customer_id=golden.customer_id,
        members=golden.sources,
        reasons=tuple(reasons),
        confidence=max(SURE.get(text, SURE_BY_NAME) for text, _ in group.reasons),
        decided_by=DECIDED_BY,
    )


def name_cell(table: Table, i: int) -> Cell:
    """The cell that says whom record i is about: its name, else its short name or number."""
    said = (name for name in ("customer_name", "short_name", "customer_id") if table.has(i, name))
    name = next(said, None)
    return row_cell(table, i) if name is None else table.cell(i, name)


def row_cell(table: Table, i: int) -> Cell:
    """The whole row record i was read from."""
    place = table.places[table.place[i]]
    return Cell(place.source.file, place.sheet, table.row[i], 0)
