"""Masters beside the files they were made of: a row counts once, and an altered row counts itself.

A master's row that nobody altered is left out where its files are there, too. One that was altered
is the newer writing: it counts instead of the rows it was made of. A master that comes alone, or
a row that somebody added to it, is read like any other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from crmsheets.analysis.golden import TYPED
from crmsheets.analysis.provenance import HEADER, Mark, Origin, parsed, prints, short_hash
from crmsheets.analysis.versions import as_typed
from crmsheets.model.dataset import Dataset
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.table import Table
from crmsheets.model.text import Text

ALTERED = Rule(
    code="COPY03",
    severity=Severity.INFO,
    message=Text(
        "总档里这一行改过，按总档算；原来的在 {source}。",
        "was changed in the master; the master counts. It came from {source}.",
    ),
    why=Text("总档里改的比原来的新。", "What was changed in the master is newer than its source."),
    fix=Text("不用改；最好把原来那份也改掉。", "Nothing to do; best correct the source, too."),
    example="总档 订单 PO1 数量 1200（来自 周敏.xlsx，数量 1000）",
    passing="总档 订单 PO1 数量 1000（来自 周敏.xlsx，数量 1000）",
)
RULES = (ALTERED,)


@dataclass(frozen=True)
class Claims:
    """What masters mean for one table; positions are records.

    `unaltered`: master row -> the row that counts for it (None: it stands in a file that is here,
    though it cannot be pointed at). `altered`: master row -> the rows it counts instead of.
    `stale`: unaltered master rows that count, older than anything beside them. `pairs`: a master
    and a file it was made of. `numbers`: row -> the number the master gave its customer.
    """

    unaltered: Mapping[int, int | None] = field(default_factory=dict)
    altered: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    stale: frozenset[int] = frozenset()
    pairs: frozenset[tuple[str, str]] = frozenset()
    numbers: Mapping[int, str] = field(default_factory=dict)

    @property
    def apart(self) -> frozenset[int]:
        """Master rows that are not compared with others by their values."""
        return frozenset(self.unaltered) | frozenset(self.altered)


def claims(data: Dataset, name: str) -> Claims:
    """What masters say of one table's rows."""
    table = data.tables[name]
    marks = _marks(table)
    if not marks:
        return Claims()
    now = prints(table, range(len(table)))
    rows: dict[str, list[int]] = defaultdict(list)
    for i, print_ in now.items():
        if i not in marks and table.source(i).role != "master":
            rows[print_].append(i)
    ledger = _Ledger(table, rows, _present(data))
    left = _take_unaltered(table, marks, now, ledger)
    for i, mark in left:
        ledger.alter(i, mark)
    return ledger.claims(name)


def _marks(table: Table) -> dict[int, Mark]:
    """The marks as they stand beside the rows."""
    column = table.extras.get(HEADER, ())
    found = {i: parsed(text) for i, text in enumerate(column) if text}
    return {i: mark for i, mark in found.items() if mark is not None}


def _present(data: Dataset) -> frozenset[str]:
    """The files that are here, also those that a corrected return stands for."""
    return frozenset(
        short_hash(each)
        for source in data.sources
        for each in (source.sha256, *source.parents)
        if each
    )


def _take_unaltered(
    table: Table, marks: Mapping[int, Mark], now: Mapping[int, str], ledger: _Ledger
) -> list[tuple[int, Mark]]:
    """Match rows with marks by what they hold: their own, else one that sorting put elsewhere.

    Gives back the rows that match none with the mark beside them, if no other row took it.
    """
    waiting: dict[tuple[str, str], list[int]] = defaultdict(list)
    moved = []
    for i, mark in marks.items():
        if now[i] == mark.print:
            ledger.keep(i, mark)
        else:
            waiting[table.source(i).file, mark.print].append(i)
            moved.append(i)
    taken: set[int] = set()
    altered = []
    for i in moved:
        same = waiting.get((table.source(i).file, now[i]))
        if same:
            taken.add(same[0])
            ledger.keep(i, marks[same.pop(0)])
        else:
            altered.append(i)
    return [(i, marks[i]) for i in altered if i not in taken]


class _Ledger:
    """Which rows were claimed by which master row."""

    def __init__(
        self, table: Table, rows: Mapping[str, Sequence[int]], present: frozenset[str]
    ) -> None:
        self.table = table
        self.rows = rows
        self.present = present
        self.claimed: set[int] = set()
        self.unaltered: dict[int, int | None] = {}
        self.altered: dict[int, tuple[int, ...]] = {}
        self.stale: set[int] = set()
        self.pairs: set[tuple[str, str]] = set()
        self.made_of: dict[int, list[int]] = {}

    def keep(self, i: int, mark: Mark) -> None:
        """An unaltered row: it is left out if every row it was made of is still here."""
        found = [self._claim(i, origin) for origin in mark.origins]
        here = [
            row is not None or self.present.intersection(origin.files)
            for row, origin in zip(found, mark.origins, strict=True)
        ]
        rows = [row for row in found if row is not None]
        self.made_of[i] = rows
        if all(here):
            self.unaltered[i] = rows[0] if rows else None
        else:
            self.stale.add(i)

    def alter(self, i: int, mark: Mark) -> None:
        """An altered row: it counts instead of the rows it was made of."""
        rows = [row for origin in mark.origins if (row := self._claim(i, origin)) is not None]
        self.made_of[i] = rows
        if rows:
            self.altered[i] = tuple(rows)

    def _claim(self, i: int, origin: Origin) -> int | None:
        """A row with this print that nobody claimed, best of the file it was in."""
        free = [row for row in self.rows.get(origin.print, ()) if row not in self.claimed]
        sha = {row: short_hash(self.table.source(row).sha256) for row in free}
        best = min(free, key=lambda row: sha[row] not in origin.files, default=None)
        if best is not None:
            self.claimed.add(best)
            one, other = sorted((self.table.source(i).file, self.table.source(best).file))
            self.pairs.add((one, other))
        return best

    def claims(self, name: str) -> Claims:
        numbers = {}
        if name == "customer":
            given = self.table[TYPED]
            numbers = {
                row: given[i]
                for i, rows in self.made_of.items()
                for row in rows
                if given[i] and i in self.unaltered
            }
        return Claims(
            self.unaltered, self.altered, frozenset(self.stale), frozenset(self.pairs), numbers
        )


def findings(table: Table, altered: Mapping[int, Sequence[int]]) -> list[Finding]:
    """Every altered master row, at the first cell that differs from what it was made of."""
    found = []
    for i, rows in sorted(altered.items()):
        differ = [
            each
            for each in table.template.fields
            if each.name not in {"customer_name", "customer_id"}
            and table[each.name][i] != table[each.name][rows[0]]
        ]
        shown = differ[0] if differ else table.template.by_name[table.template.key[0]]
        found.append(
            table.finding(
                ALTERED,
                i,
                shown.name,
                value=as_typed(shown, table[shown.name][i]),
                also=table.cells(rows[0], shown.name),
                source=str(table.cell(rows[0], shown.name)),
            )
        )
    return found
