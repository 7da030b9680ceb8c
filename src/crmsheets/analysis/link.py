"""From rows to customers: rows that stand twice count once, and every row knows its customer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import Any

from crmsheets.analysis import children, customers, versions
from crmsheets.analysis.carried import carried
from crmsheets.analysis.claims import Claims, claims, findings
from crmsheets.analysis.contradictions import RULES as DECISION_RULES
from crmsheets.analysis.copies import compared, equal_rows
from crmsheets.analysis.drop import DUPLICATE, MASTER, drop
from crmsheets.analysis.golden import HINT, OLDER, TYPED
from crmsheets.analysis.identity import RULES as IDENTITY_RULES
from crmsheets.analysis.lapsed import RULES as LAPSED_RULES
from crmsheets.analysis.numbered import by_name, remembered
from crmsheets.analysis.overlap import stood
from crmsheets.analysis.repeated import repeated
from crmsheets.analysis.two_mains import RULES as TWO_MAINS_RULES
from crmsheets.model.dataset import Dataset
from crmsheets.model.decision import NO_MEMORY, Memory
from crmsheets.model.settings import Settings
from crmsheets.model.table import Table

CUSTOMER = "customer"
Pairs = Mapping[str, set[versions.Pair]]


def link(data: Dataset, settings: Settings, memory: Memory = NO_MEMORY) -> Dataset:
    """The dataset with every row counted once and every customer known.

    Rows that stand in two files, or in an old and a new copy, leave the tables (`dropped`, the
    balance, COPY findings). Customers are joined into `golden` and `merges`; every table that
    names customers gets `customer_id` (None if nobody can tell), `customer`,
    `customer_candidates` (ids an ambiguous name could mean), `customer_contradicted` (the name's
    customer where the number is another's) and `customer_reason` (why a name that is nobody's own
    was taken for a customer's). `memory`: decisions of people and numbers that earlier runs gave.
    Linking linked data changes nothing.
    """
    data = _prepared(data)
    masters = {name: claims(data, name) for name in data.tables}
    pairs = _recognised(data, masters)
    known = customers.Known()
    if CUSTOMER in data.tables:
        typed = {"customer_id": data.tables[CUSTOMER][TYPED]}
        data = _once(data, CUSTOMER, masters[CUSTOMER], pairs, typed)
        data = _numbered(data, memory)
        known = customers.known(data.tables[CUSTOMER], settings, memory)
    data = replace(
        data,
        golden=known.golden,
        merges=known.merges,
        matched=known.matched,
        ruled=known.ruled,
        numbers=memory.numbers or data.numbers,
    )
    book = children.book_of(data)
    for name in children.names(data):
        told = children.resolved(data.tables[name], book)
        data = _once(data, name, masters[name], pairs, {children.NAME: told})
    for name in sorted(set(data.tables) - {CUSTOMER, *children.names(data)}):
        data = _once(data, name, masters[name], pairs, {})
    # Given last, so that they stand where they stood when linked data is linked again.
    return children.linked(
        data.found(known.findings),
        settings.customer_prefix,
        by_name(memory.numbers),
        [each.number for each in memory.numbers],
    )


def _numbered(data: Dataset, memory: Memory) -> Dataset:
    """The customer table with the numbers of earlier runs beside those that a master gave."""
    table = data.tables[CUSTOMER]
    kept = remembered(table, table[HINT], memory.numbers)
    return data.with_tables(**{CUSTOMER: table.with_columns(**{HINT: kept})})


def _prepared(data: Dataset) -> Dataset:
    """Typed numbers put aside before golden ones take their column; findings given anew left out."""
    codes = {
        rule.code for rule in (*IDENTITY_RULES, *DECISION_RULES, *LAPSED_RULES, *TWO_MAINS_RULES)
    }
    data = replace(data, findings=tuple(each for each in data.findings if each.code not in codes))
    table = data.tables.get(CUSTOMER)
    if table is None or TYPED in table.columns:
        return data
    blank = [None] * len(table)
    columns: dict[str, Sequence[Any]] = {TYPED: table["customer_id"], HINT: blank, OLDER: blank}
    return data.with_tables(**{CUSTOMER: table.with_columns(**columns)})


def _recognised(data: Dataset, masters: Mapping[str, Claims]) -> Pairs:
    """The pairs of files that are copies of one list, per table, judged by their rows as read."""
    shared: dict[str, list[list[str]]] = {}
    for name, table in data.tables.items():
        typed = {"customer_id": table[TYPED]} if name == CUSTOMER else {}
        files: dict[int, list[str]] = defaultdict(list)
        for i, counts in enumerate(equal_rows(table, instead=typed, apart=masters[name].apart)):
            files[counts].append(table.source(i).file)
        shared[name] = list(files.values())
    beside = {pair for each in masters.values() for pair in each.pairs} | _kin(data)
    return {name: pairs | beside for name, pairs in versions.copies(shared).items()}


def _kin(data: Dataset) -> set[versions.Pair]:
    """Returns of one and the same file are copies of it, however little of them is equal."""
    made_from: dict[str, set[str]] = defaultdict(set)
    for source in data.sources:
        for parent in source.parents if source.role == "return" else ():
            made_from[parent].add(source.file)
    return {pair for files in made_from.values() for pair in combinations(sorted(files), 2)}


def _once(
    data: Dataset, name: str, master: Claims, pairs: Pairs, instead: Mapping[str, Sequence[Any]]
) -> Dataset:
    """One table without equal rows of other sheets, outdated rows of copies, and masters' rows."""
    table = data.tables[name]
    before = stood(table, data.dropped)
    stands = equal_rows(table, instead=instead, apart=master.apart, before=before)
    values = compared(table, instead)
    settled = versions.settle(
        table, stands, pairs[name], values, apart=master.apart, stale=master.stale
    )
    again = carried(
        table,
        stands,
        settled.outdated,
        values,
        apart=master.apart,
        stale=master.stale,
        before=before,
    )
    outdated = {**settled.outdated, **again.outdated}
    for i, rows in sorted(master.altered.items()):
        outdated |= {counts: i for row in rows if (counts := stands[row]) != i}
    gone: dict[int, tuple[int | None, str]] = {
        i: (counts, MASTER) for i, counts in master.unaltered.items()
    }
    for i, counts in enumerate(stands):
        last = versions.last(outdated, counts)
        if last != i:
            gone[i] = last, DUPLICATE
    if name == CUSTOMER:
        given = {versions.last(outdated, stands[i]): each for i, each in master.numbers.items()}
        data = data.with_tables(**{name: _remembering(table, outdated, given)})
    altered = findings(table, master.altered)
    again_here = {i: at for i, (at, why) in gone.items() if at is not None and why == DUPLICATE}
    twice = repeated(table, again_here)
    found = (*settled.findings, *again.findings, *twice, *altered)
    return drop(data, name, gone).found(found)


def _remembering(table: Table, outdated: Mapping[int, int], numbers: Mapping[int, str]) -> Table:
    """Rows that count keep what outdated writings of them held, and the number a master gave."""
    older: list[Any] = list(table[OLDER])
    for i in sorted(outdated):
        counts = versions.last(outdated, i)
        held = tuple(
            (each.name, table.cell(i, each.name), value)
            for each in table.template.fields
            if (value := table[TYPED if each.name == "customer_id" else each.name][i]) is not None
        )
        older[counts] = (*(older[counts] or ()), *held)
    kept = list(table[HINT])
    for i, number in sorted(numbers.items()):
        kept[i] = number
    return table.with_columns(**{OLDER: older, HINT: kept})
