"""Two copies of one list that drifted apart: of a row that differs, the newer writing counts.

Files are recognised copies by what they hold, never by name or template: at least 80 % of the
smaller one's rows stand in the other, too. Rows that only one of them has are all kept.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from crmsheets.analysis.recency import Recency, recency
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.kind import Kind
from crmsheets.model.table import Table
from crmsheets.model.text import Text

ALIKE = 0.8
LEAST = 5

NEWER = Rule(
    code="COPY01",
    severity=Severity.INFO,
    message=Text(
        "在两份表里写得不一样（{fields}），按较新的一份算：{newer}。",
        "differs between two copies ({fields}); the newer one counts: {newer}.",
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

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Settled:
    """Outdated row -> the row that counts for it; the findings that say so."""

    outdated: Mapping[int, int]
    findings: tuple[Finding, ...]


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
    that take no part. `stale`: rows known to be older than any other writing.
    """
    family = _families(pairs)
    outdated: dict[int, int] = {}
    findings: list[Finding] = []
    for key in _keys(table):
        for files in _versions(table, stands, family, values, key, outdated):
            _decide(table, files, outdated, findings, values)
    return Settled(outdated, tuple(findings))


def _keys(table: Table) -> list[tuple[str, ...]]:
    """The table's key; where it holds a number, also the key without its dates (one was corrected)."""
    fields = table.template.by_name
    key = table.template.key
    undated = tuple(name for name in key if fields[name].kind is not Kind.DATE)
    coded = any(fields[name].kind is Kind.CODE for name in undated)
    return [key, undated] if coded and undated != key else [key]


def _families(pairs: Iterable[Pair]) -> dict[str, str]:
    """File -> the first file of its family of copies."""
    family: dict[str, str] = {}
    for one, other in sorted(pairs):
        first = min(family.get(one, one), family.get(other, other))
        joined = {family.get(one, one), family.get(other, other)}
        for file in (*family, one, other):
            if family.get(file, file) in joined:
                family[file] = first
    return family


def _versions(  # one step of `settle`, on its state
    table: Table,
    stands: Sequence[int],
    family: Mapping[str, str],
    values: Mapping[str, Sequence[Any]],
    key: Sequence[str],
    outdated: Mapping[int, int],
) -> list[list[list[int]]]:
    """For each key that differs within a family: per file, the rows that not all of them have."""
    groups: dict[tuple[Any, ...], dict[str, Counter[int]]] = defaultdict(dict)
    for i in range(len(table)):
        file = table.source(i).file
        told = tuple(values[name][i] for name in key)
        if file in family and stands[i] not in outdated and None not in told:
            rows = groups[(family[file], *told)].setdefault(file, Counter())
            rows[stands[i]] += 1
    found = []
    for files in groups.values():
        shared = set.intersection(*(set(rows) for rows in files.values()))
        rest = [sorted(set(rows) - shared) for _, rows in sorted(files.items())]
        if sum(bool(rows) for rows in rest) > 1:
            found.append([rows for rows in rest if rows])
    return found


def _decide(
    table: Table,
    files: Sequence[Sequence[int]],
    outdated: dict[int, int],
    findings: list[Finding],
    values: Mapping[str, Sequence[Any]],
) -> None:
    """The newest file's rows count; every other row is outdated and told."""
    ages = [max(recency(table, rows).values()) for rows in files]
    best = max(ages)
    first = [rows for rows, age in zip(files, ages, strict=True) if age == best]
    winner = max(first, key=lambda rows: _fullness(rows, values))
    for rows, age in zip(files, ages, strict=True):
        for at, i in enumerate(row for row in rows if row not in set(winner)):
            counts = winner[min(at, len(winner) - 1)]
            outdated[i] = counts
            findings.append(_finding(table, i, counts, values, age, best))


def _fullness(rows: Sequence[int], values: Mapping[str, Sequence[Any]]) -> tuple[int, str]:
    """More cells filled is better; then by what is written, so that file names do not decide."""
    filled = [
        (name, str(column[i]))
        for i in rows
        for name, column in values.items()
        if column[i] is not None
    ]
    return len(filled), repr(filled)


def _finding(  # what it says is what it takes
    table: Table,
    i: int,
    counts: int,
    values: Mapping[str, Sequence[Any]],
    age: Recency,
    best: Recency,
) -> Finding:
    fields = table.template.by_name
    differ = [name for name in fields if values[name][i] != values[name][counts]]
    name = differ[0] if differ else table.template.key[0]
    return table.finding(
        NEWER if age < best else UNDECIDED,
        i,
        name,
        value="" if table[name][i] is None else str(table[name][i]),
        also=table.cells(counts, name),
        fields=[fields[each].column.label for each in differ],
        newer=str(table.cell(counts, name)),
    )
