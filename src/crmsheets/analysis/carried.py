"""Lines carried over into the next file: December's open orders at the top of January's list.

The files are no copies of each other, few rows are the same; but a line with the same number,
product and day, of the same customer, over the same quantity for the same money is the same line.
What has moved on since (status, days, notes) counts as the newer file has it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

from crmsheets.analysis.recency import Recency, recency
from crmsheets.analysis.versions import NEWER, UNDECIDED, Settled, told
from crmsheets.model.finding import Finding
from crmsheets.model.kind import Kind
from crmsheets.model.table import Table
from crmsheets.model.template import Template

# What a line is about: it does not change while the order goes its way.
_FIRM = frozenset({Kind.QUANTITY, Kind.PRICE, Kind.MONEY, Kind.COMPANY})

Values = Mapping[str, Sequence[Any]]


def carried(
    table: Table,
    stands: Sequence[int],
    outdated: Mapping[int, int],
    values: Values,
    *,
    apart: Collection[int] = frozenset(),
) -> Settled:
    """Which rows stand in another file again, though not word for word, and what is said of them.

    `stands`, `values`, `apart` as for `versions.settle`; `outdated`: rows that it has settled. Only
    tables whose key has a number of its own; only where every file has one such line.
    """
    gone: dict[int, int] = {}
    findings: list[Finding] = []
    for rows in _again(table, stands, outdated, values, apart):
        if not all(_same(table.template, values, *pair) for pair in combinations(rows, 2)):
            continue
        ages = recency(table, rows)
        winner = max(rows, key=lambda i: _rank(i, ages[i], values))
        for i in rows:
            if i != winner:
                gone[i] = winner
                findings += _said(table, i, winner, ages, values)
    return Settled(gone, tuple(findings))


def _again(
    table: Table,
    stands: Sequence[int],
    outdated: Mapping[int, int],
    values: Values,
    apart: Collection[int],
) -> Iterator[list[int]]:
    """Rows of one whole key, each of another file."""
    template = table.template
    coded = [name for name in template.key if template.by_name[name].kind is Kind.CODE]
    if not coded:
        return
    numbers = values[coded[0]]
    often = Counter(numbers)
    columns = [values[name] for name in template.key]
    groups: dict[tuple[Any, ...], list[int]] = defaultdict(list)
    for i, number in enumerate(numbers):
        if often[number] > 1 and stands[i] == i and i not in outdated and i not in apart:
            key = tuple(column[i] for column in columns)
            if None not in key:
                groups[key].append(i)
    for rows in groups.values():
        files = {table.source(i).file for i in rows}
        if len(rows) > 1 and len(files) == len(rows):
            yield rows


def _same(template: Template, values: Values, one: int, other: int) -> bool:
    """Whether two rows are one line: nothing firm differs, and the quantity says so."""
    firm = [each.name for each in template.fields if each.kind in _FIRM]
    filled = [name for name in firm if None not in (values[name][one], values[name][other])]
    amounts = [name for name in filled if template.by_name[name].kind is Kind.QUANTITY]
    return bool(amounts) and all(values[name][one] == values[name][other] for name in filled)


def _rank(i: int, age: Recency, values: Values) -> tuple[Recency, int, str]:
    """The newest row; of equally new ones the fullest, then by what is written."""
    filled = [(name, str(column[i])) for name, column in values.items() if column[i] is not None]
    return age, len(filled), repr(filled)


def _said(
    table: Table, i: int, winner: int, ages: Mapping[int, Recency], values: Values
) -> Iterator[Finding]:
    """A finding where the row that counts does not say all that the other one says."""
    both = [(values[each.name][i], values[each.name][winner]) for each in table.template.fields]
    lost = [(one, other) for one, other in both if one is not None and one != other]
    if lost:
        contradicted = any(other is not None for _, other in lost)
        undecided = contradicted and ages[i] == ages[winner]
        yield told(table, UNDECIDED if undecided else NEWER, i, winner, values)
