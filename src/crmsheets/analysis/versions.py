"""Two copies of one list that drifted apart: of a row that differs, the newer writing counts.

Files are recognised copies by what they hold, never by name or template: at least 80 % of the
smaller one's rows stand in the other, too. Rows that only one of them has are all kept.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from crmsheets.analysis.recency import OLDEST, Newness, evidence, newness
from crmsheets.model.exact import plain_number
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.kind import Kind
from crmsheets.model.table import Table
from crmsheets.model.template import Field, Template
from crmsheets.model.text import Said, Text, day

ALIKE = 0.8
LEAST = 5

NEWER = Rule(
    code="COPY01",
    severity=Severity.INFO,
    message=Text(
        "在两份表里写得不一样（{fields}），按较新的一份算：{newer}（{why}）。",
        "differs between two copies ({fields}); the newer one counts: {newer} ({why}).",
    ),
    why=Text(
        "同一行存在新旧两份里，只能算一次。",
        "The same row stands in an old and a new copy; it counts once.",
    ),
    fix=Text(
        "不用改；不对就把旧的那份拿走。", "Nothing to do; if it is wrong, take the old copy away."
    ),
    example="订单 11月.xlsx：PO1 数量1000；12月.xlsx：PO1 数量1200",
    passing="订单 11月.xlsx：PO1 数量1000；12月.xlsx：PO1 数量1000",
)
UNDECIDED = Rule(
    code="COPY02",
    severity=Severity.ERROR,
    message=Text(
        "在两份表里写得不一样（{fields}），看不出哪份新，先按 {newer} 算。请改成一样，或拿走一份。",
        "differs between two copies ({fields}), and neither is newer; {newer} counts for now. "
        "Make them equal, or take one copy away.",
    ),
    why=Text("两份里只能有一份是对的。", "Only one of the two can be right."),
    fix=Text("两份改成一样，或只留一份。", "Make both equal, or keep one."),
    example="订单 a.xlsx：PO1 数量1000；a(1).xlsx：PO1 数量1200（保存时间相同）",
    passing="订单 a.xlsx：PO1 数量1000；a(1).xlsx：PO1 数量1000",
)
RULES = (NEWER, UNDECIDED)
PAIR = Text("{field}：{mine}→{theirs}", "{field}: {mine} → {theirs}")
EMPTY = Text("（空）", "(empty)")
FULLER = Text("写得更全", "it says more")

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Settled:
    """Outdated row -> the row that counts for it; the findings that say so."""

    outdated: Mapping[int, int]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class _Writing:
    """What one file holds of one key, as far as not every file of the family holds it."""

    rows: tuple[int, ...]
    age: Newness


def copies(shared: Mapping[str, Sequence[Sequence[str]]]) -> dict[str, set[Pair]]:
    """Pairs of files that are copies of one list, per table.

    `shared`: per table, for each different row the files that hold it (one entry a line). A pair
    is recognised in a table by that table's rows, and in all tables by the rows of all together.
    """
    every: list[Sequence[str]] = [files for rows in shared.values() for files in rows]
    together = _alike(every)
    return {name: _alike(rows) | together for name, rows in shared.items()}


def _alike(rows: Iterable[Sequence[str]]) -> set[Pair]:
    sizes: Counter[str] = Counter()
    common: Counter[Pair] = Counter()
    for files in rows:
        if len(files) == 1:
            sizes[files[0]] += 1
            continue
        count = Counter(files)
        sizes.update(count)
        for one, other in combinations(sorted(count), 2):
            common[one, other] += min(count[one], count[other])
    smaller = {pair: min(sizes[file] for file in pair) for pair in common}
    return {
        pair for pair, n in common.items() if smaller[pair] >= LEAST and n >= ALIKE * smaller[pair]
    }


def settle(
    table: Table,
    stands: Sequence[int],
    pairs: Iterable[Pair],
    values: Mapping[str, Sequence[Any]],
    *,
    apart: Collection[int] = frozenset(),
    stale: Collection[int] = frozenset(),
) -> Settled:
    """Which rows of recognised copies are outdated.

    `stands`: row -> its equal row that counts. `values`: the columns to compare. `apart`: rows
    that take no part. `stale`: rows known to be older than any other writing of them.
    """
    masters = {each.source.file for each in table.places if each.source.role == "master"}
    family = households(pairs, masters)
    rows = [i for i in range(len(table)) if i not in apart and table.source(i).file in family]
    ages = _ages(table, rows, stale)
    outdated: dict[int, int] = {}
    findings: list[Finding] = []
    for key, only_single in _keys(table.template):
        left = [i for i in rows if stands[i] not in outdated]
        for files in _by_key(table, left, stands, family, [values[name] for name in key]):
            writings = _differing(files, ages, stands)
            if only_single and any(len(each.rows) > 1 for each in writings):
                continue
            if len(writings) > 1:
                findings += _decide(table, writings, outdated, values)
    return Settled({i: last(outdated, i) for i in outdated}, tuple(findings))


def families(pairs: Iterable[Pair]) -> dict[str, str]:
    """File -> the first file of its family of copies; files without a copy are left out."""
    family: dict[str, str] = {}
    for one, other in sorted(pairs):
        joined = {family.get(one, one), family.get(other, other)}
        members = {one, other} | {file for file, first in family.items() if first in joined}
        family |= dict.fromkeys(members, min(joined))
    return family


def households(pairs: Iterable[Pair], masters: Collection[str]) -> dict[str, tuple[str, ...]]:
    """File -> the families whose rows its own are compared with: a list has one.

    A master has those of all lists it was made of, but does not make one list of them: a customer
    who stands in two lists has two rows.
    """
    kinds: list[set[Pair]] = [set(), set(), set()]
    for pair in pairs:
        kinds[sum(file in masters for file in pair)].add(pair)
    lists, mixed, both = kinds
    found = {file: {first} for file, first in {**families(lists), **families(both)}.items()}
    for pair in sorted(mixed):
        master, other = sorted(pair, key=lambda file: file not in masters)
        found.setdefault(master, set()).update(found.setdefault(other, {other}))
    return {file: tuple(sorted(each)) for file, each in found.items()}


def _ages(table: Table, rows: Sequence[int], stale: Collection[int]) -> dict[int, Newness]:
    return {i: OLDEST if i in stale else age for i, age in newness(table, rows).items()}


def _keys(template: Template) -> list[tuple[tuple[str, ...], bool]]:
    """The table's key; where it holds a number also the key without its dates, which may have been
    corrected: that one only where each copy holds one such row.
    """
    fields = template.by_name
    undated = tuple(name for name in template.key if fields[name].kind is not Kind.DATE)
    coded = any(fields[name].kind is Kind.CODE for name in undated)
    whole = [(template.key, False)]
    return [*whole, (undated, True)] if coded and undated != template.key else whole


def _by_key(
    table: Table,
    rows: Sequence[int],
    stands: Sequence[int],
    family: Mapping[str, Sequence[str]],
    key: Sequence[Sequence[Any]],
) -> list[list[list[int]]]:
    """The rows of each family and key, by file; only where files differ."""
    groups: dict[tuple[Any, ...], dict[str, list[int]]] = defaultdict(dict)
    for i in rows:
        told = tuple(column[i] for column in key)
        if None not in told:
            file = table.source(i).file
            for first in family[file]:
                groups[(first, *told)].setdefault(file, []).append(i)
    return [
        [files[file] for file in sorted(files)]
        for files in groups.values()
        if len({frozenset(stands[i] for i in each) for each in files.values()}) > 1
    ]


def _differing(
    files: Sequence[Sequence[int]], ages: Mapping[int, Newness], stands: Sequence[int]
) -> list[_Writing]:
    """Per file what not every file holds; a row counts as what stands for it."""
    shared = set.intersection(*({stands[i] for i in rows} for rows in files))
    found = []
    for rows in files:
        own = [i for i in rows if stands[i] not in shared]
        if own:
            counts = tuple(dict.fromkeys(stands[i] for i in own))
            found.append(_Writing(counts, max(ages[i] for i in own)))
    return found


def _decide(
    table: Table,
    writings: Sequence[_Writing],
    outdated: dict[int, int],
    values: Mapping[str, Sequence[Any]],
) -> list[Finding]:
    """The newest file's rows count; every other row is outdated and told."""
    fullest = sorted(writings, key=lambda each: _fullness(each.rows, values), reverse=True)
    newest = fullest[0]
    for each in fullest:
        found = evidence(each.age, newest.age)
        newest = each if found and found[0] > 0 else newest
    best, winner = newest.age, newest.rows
    findings = []
    for each in writings:
        for at, i in enumerate(row for row in each.rows if row not in winner):
            counts = winner[min(at, len(winner) - 1)]
            if i not in outdated:
                outdated[i] = counts
                ages = each.age, best
                findings.append(as_told(table, i, counts, values, ages, asked=True))
    return findings


def _fullness(rows: Sequence[int], values: Mapping[str, Sequence[Any]]) -> tuple[int, str]:
    """More cells filled is better; then by what is written, so that file names do not decide."""
    filled = [
        (name, str(column[i]))
        for i in rows
        for name, column in values.items()
        if column[i] is not None
    ]
    return len(filled), repr(filled)


def last(outdated: Mapping[int, int], i: int) -> int:
    """The row that counts in the end."""
    while i in outdated:
        i = outdated[i]
    return i


def as_told(
    table: Table,
    i: int,
    counts: int,
    values: Mapping[str, Sequence[Any]],
    ages: tuple[Newness, Newness],
    *,
    asked: bool,
) -> Finding:
    """What is said of row i, in whose place the row `counts` counts, with both cells and values.

    `ages`: how new the two are. `asked`: whether it is a question where neither is newer.
    """
    found = evidence(*ages)
    differ = [
        each for each in table.template.fields if values[each.name][i] != values[each.name][counts]
    ]
    shown = differ[0] if differ else table.template.by_name[table.template.key[0]]
    return table.finding(
        NEWER if found or not asked else UNDECIDED,
        i,
        shown.name,
        value=as_typed(shown, table[shown.name][i]),
        also=table.cells(counts, shown.name),
        fields=[_both(table, each, i, counts) for each in differ],
        newer=str(table.cell(counts, shown.name)),
        why=found[1] if found else FULLER,
    )


def _both(table: Table, field: Field, i: int, counts: int) -> Said:
    """A column and what stands in it in both rows."""
    values = [table[field.name][row] for row in (i, counts)]
    mine, theirs = (
        day(each) if isinstance(each, dt.date) else as_typed(field, each) or EMPTY
        for each in values
    )
    return Said(PAIR, {"field": field.column.called, "mine": mine, "theirs": theirs})


def as_typed(field: Field, value: Any) -> str:
    """A value as a person would type it: 12.5, not what is stored for it."""
    if value is None:
        return ""
    places = field.kind.places
    return plain_number(value, places) if places is not None else str(value)
