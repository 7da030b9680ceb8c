"""Order lines that stand again in another sheet: December's open orders at the top of January's list,
the months again in 全年, a line that somebody corrected in the next file.

The sheets are no copies of each other, few rows are the same; but a line with the same number,
product and day, of the same customer, is the same line, and counts once, as the newer sheet has it.
Lines without a number are the same where customer, day, product, quantity and price are equal; over
other figures only where the two sheets repeat each other around that day. What one sheet holds
twice stays two: a line has at most one row in each sheet.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import combinations
from typing import Any

from crmsheets.analysis.overlap import Overlap, Sheet, sheet_of
from crmsheets.analysis.recency import OLDEST, Newness, evidence, newness
from crmsheets.analysis.same_line import Lines, Values, word
from crmsheets.analysis.versions import Settled, as_told, last
from crmsheets.model.finding import Finding
from crmsheets.model.kind import Kind
from crmsheets.model.table import Table

# More rows of one key than this are compared only where the figures are the same, too.
MOST = 60
Same = Callable[[int, int], bool]


def carried(
    table: Table,
    stands: Sequence[int],
    outdated: Mapping[int, int],
    values: Values,
    *,
    apart: Collection[int] = frozenset(),
    stale: Collection[int] = frozenset(),
    before: Mapping[int, Collection[Sheet]] | None = None,
) -> Settled:
    """Which rows stand in another sheet again, though not word for word, and what is said of them.

    `stands`, `values`, `apart`, `stale` as for `versions.settle`; `outdated`: rows that it has
    settled; `before`: row -> the sheets where rows have been dropped for it. Only tables whose key
    has a number of its own.
    """
    fields = table.template.by_name
    coded = next((name for name in table.template.key if fields[name].kind is Kind.CODE), None)
    if coded is None or len({(each.source.file, each.sheet) for each in table.places}) == 1:
        return Settled({}, ())
    kept = _kept(table, stands, outdated, values, apart, stale)
    for i, sheets in (before or {}).items():
        kept.sheets[i].update(sheets)
    lines = Lines(table, values, coded)
    kept.join((coded,), lines.same)
    kept.join((coded,), lines.changed)
    kept.join(("customer_name", "order_date", "quantity"), lines.alike)
    said = ("customer_name", "order_date")
    bare = list(kept.pairs(said, lines.bare))
    for same in (lines.bare, lines.altered):
        overlap = Overlap(table, kept.lines(), bare)
        kept.join(said, partial(_repeated, same, overlap))
    return Settled(kept.gone, tuple(kept.findings()))


def _repeated(same: Same, overlap: Overlap, one: int, other: int) -> bool:
    return same(one, other) and overlap.repeats(one, other)


def _kept(
    table: Table,
    stands: Sequence[int],
    outdated: Mapping[int, int],
    values: Values,
    apart: Collection[int],
    stale: Collection[int],
) -> _Kept:
    """The rows that count so far, each with its line's sheets and the newest writing like it."""
    ages = newness(table, (i for i in range(len(table)) if i not in apart))
    sheets: dict[int, set[Sheet]] = defaultdict(set)
    newest: dict[int, Newness] = {}
    for i, age in ages.items():
        counts = last(outdated, stands[i])
        sheets[counts].add(sheet_of(table, i))
        if stands[i] == counts:
            newest[counts] = max(newest.get(counts, OLDEST), OLDEST if i in stale else age)
    return _Kept(table, values, newest, sheets)


@dataclass
class _Kept:
    """The rows that count, each for one line; a line has at most one row in each sheet.

    `ages`: these rows, with the newest writing of each. `sheets`: row -> the sheets its line stands
    in. `gone`: row -> the row that counts for it now.
    """

    table: Table
    values: Values
    ages: Mapping[int, Newness]
    sheets: dict[int, set[Sheet]]
    gone: dict[int, int] = field(default_factory=dict)

    def join(self, names: Sequence[str], same: Same) -> None:
        """Make one line of rows that share these columns and are the same, the most alike first."""
        for rows in self._groups(names):
            pairs = list(self._fit(rows, same))
            for one, other in sorted(pairs, key=self._unlike) if len(pairs) > 1 else pairs:
                if self._two(one, other):
                    self._settle(one, other)

    def pairs(self, names: Sequence[str], same: Same) -> Iterator[tuple[int, int]]:
        """The rows that might be one line: share these columns and are the same."""
        for rows in self._groups(names):
            yield from self._fit(rows, same)

    def _fit(self, rows: Sequence[int], same: Same) -> Iterator[tuple[int, int]]:
        return (pair for pair in combinations(rows, 2) if self._two(*pair) and same(*pair))

    def lines(self) -> dict[int, set[Sheet]]:
        """The rows that still count, with the sheets their lines stand in."""
        return {i: self.sheets[i] for i in self.ages if i not in self.gone}

    def findings(self) -> Iterator[Finding]:
        """What is said of rows where the one that counts does not say all that they say."""
        for i in sorted(self.gone):
            counts = last(self.gone, i)
            both = [
                (column[i], column[counts])
                for name in self.table.template.by_name
                for column in (self.values[name],)
            ]
            if any(one is not None and one != other for one, other in both):
                contradicted = any(None not in pair and pair[0] != pair[1] for pair in both)
                ages = self.ages[i], self.ages[counts]
                yield as_told(self.table, i, counts, self.values, ages, asked=contradicted)

    def _groups(self, names: Sequence[str]) -> Iterator[list[int]]:
        """The rows that count and are equal in these columns, where they are of several sheets."""
        if not self.values.keys() >= {*names}:
            return
        told = [i for i in self.lines() if all(self.values[name][i] is not None for name in names)]
        for rows in self._equal(told, names):
            if len(rows) <= MOST:
                yield rows
            else:
                firm = (*self.table.template.key, "customer_name", "quantity", "amount")
                yield from (few for few in self._equal(rows, firm) if len(few) <= MOST)

    def _equal(self, rows: Sequence[int], names: Sequence[str]) -> Iterator[list[int]]:
        """Rows of several sheets that are equal in these columns."""
        columns = [self.values[name] for name in names if name in self.values]
        groups: dict[tuple[Any, ...], list[int]] = defaultdict(list)
        for i in rows:
            groups[tuple(word(column[i]) for column in columns)].append(i)
        for group in groups.values():
            if len(group) > 1 and any(self.sheets[i] != self.sheets[group[0]] for i in group):
                yield group

    def _two(self, one: int, other: int) -> bool:
        """Whether both count, and no sheet has a row of both."""
        left = one not in self.gone and other not in self.gone
        return left and self.sheets[one].isdisjoint(self.sheets[other])

    def _unlike(self, pair: tuple[int, int]) -> tuple[int, list[str]]:
        """How many cells differ; then by what is written, so that no file's name decides."""
        one, other = pair
        differ = [name for name, each in self.values.items() if each[one] != each[other]]
        return len(differ), sorted(self._written(i) for i in pair)

    def _written(self, i: int) -> str:
        return repr([(name, str(each[i])) for name, each in sorted(self.values.items())])

    def _settle(self, one: int, other: int) -> None:
        """The newer row counts for both; of equally new ones the fullest, then by what it says."""
        found = evidence(self.ages[one], self.ages[other])
        newer = found[0] if found else 1 if self._fullness(one) > self._fullness(other) else -1
        winner, loser = (one, other) if newer > 0 else (other, one)
        self.gone[loser] = winner
        self.sheets[winner] |= self.sheets[loser]

    def _fullness(self, i: int) -> tuple[int, str]:
        filled = [(name, str(each[i])) for name, each in self.values.items() if each[i] is not None]
        return len(filled), repr(filled)
