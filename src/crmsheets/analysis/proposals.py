"""What a person is asked about customers: who may be one, what was joined, what was decided before.

Doubts between two customers are put together in blocks around one of them, the most valuable block
first: the money at stake times how open the question is.
"""

from __future__ import annotations

import datetime as dt
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.fingerprints import fingerprints
from crmsheets.analysis.numbers import natural
from crmsheets.model.dataset import Dataset
from crmsheets.model.decision import Decision, Rows, Verdict
from crmsheets.model.duplicates import Pair
from crmsheets.model.golden import Golden, Merge
from crmsheets.model.review import Part

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged

CUSTOMER = "customer"
MOST_TOGETHER = 12
"""Customers that are shown side by side at most; of more that are like one, there are several blocks."""
_SMALL = 100_000
"""分 that a question is worth at least, so that customers who never bought are ranked, too."""
_MOST_BITS = 30.0
_CLASH = 2
Bought = Mapping[str, tuple[int, dt.date | None]]
"""Customer number -> total (分) and day of the last order."""


@dataclass(frozen=True, slots=True)
class Side:
    """One line: a customer, or one of the rows that were joined (`customer` is then the joined one).

    `rows`: positions in the customer table, those that say the same; `prints`: their fingerprints,
    the fullest row's first; `marked`: every row with its own. `spend` (分), `last`: what the customer
    bought, and when last. `decided`: what was chosen before. `main`: whether it was made the main one.
    """

    customer: Golden
    rows: tuple[int, ...]
    prints: tuple[str, ...]
    spend: int = 0
    last: dt.date | None = None
    decided: Verdict | None = None
    main: bool = False
    marked: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """One block: its lines, the evidence between their rows, how sure it is that they are one.

    `worth`: 分 that all of them bought. `earlier`: what was decided before, of a doubt about a row that
    has been changed since.
    `merge`: of a merged customer, why.
    """

    part: Part
    sides: tuple[Side, ...]
    pairs: tuple[Pair, ...] = ()
    sure: float | None = None
    worth: int = 0
    earlier: Decision | None = None
    merge: Merge | None = None

    @property
    def pending(self) -> bool:
        """Whether somebody has put it off."""
        return any(side.decided is Verdict.PENDING for side in self.sides)

    @property
    def rank(self) -> tuple[bool, float, list[str]]:
        """What is worth most comes first, what was put off last.

        Two customers that look like one and were not joined all the same are as open as can be.
        """
        sure = self.sure
        if self.part is Part.DOUBT and sure is not None:
            sure = min(sure, 0.5)
        return self.pending, -(self.worth + _SMALL) * open_(sure), self._numbers

    @property
    def _numbers(self) -> list[str]:
        return [side.customer.customer_id for side in self.sides]


@dataclass(frozen=True, slots=True)
class Proposals:
    """All that is to be looked at, each part in its order."""

    doubts: tuple[Proposal, ...] = ()
    merged: tuple[Proposal, ...] = ()
    decided: tuple[Proposal, ...] = ()


@dataclass(frozen=True, slots=True)
class _Known:
    """A dataset with what is asked of it again and again."""

    data: Dataset
    bought: Bought
    of: Mapping[int, int]
    prints: Sequence[str] = ()

    def fullest(self, rows: Sequence[int]) -> list[int]:
        """Rows of the customer table, the one that says most first."""
        table = self.data.tables[CUSTOMER]
        columns = [table[each.name] for each in table.template.fields]
        said = {row: sum(column[row] is not None for column in columns) for row in rows}
        return sorted(rows, key=lambda row: (-said[row], table.cell(row, "customer_name")))

    def pair(self, rows: Iterable[int]) -> Rows | None:
        """The customers of two rows as positions in `golden`; None for one and the same."""
        found = sorted(self.of[row] for row in rows if row in self.of)
        return (found[0], found[1]) if len(set(found)) == 2 else None  # noqa: PLR2004  # a pair

    def worth(self, customers: Iterable[int]) -> int:
        """分 that these customers bought together."""
        return sum(max(self.bought_by(self.data.golden[each])[0], 0) for each in customers)

    def bought_by(self, customer: Golden) -> tuple[int, dt.date | None]:
        """What one customer bought, and when last."""
        return self.bought.get(customer.customer_id, (0, None))


def asked(judged: Judged) -> Proposals:
    """What a judged dataset leaves to people."""
    rows = judged.customers.to_dict("records")
    bought = {each["customer_id"]: (each["total_spend"], each["last_order"]) for each in rows}
    return proposals(judged.dataset, bought)


def proposals(data: Dataset, bought: Bought) -> Proposals:
    """What a linked dataset leaves to people; `bought`: what ranks it."""
    if data.matched is None:
        return Proposals()
    of = {row: at for at, each in enumerate(data.golden) for row in each.members}
    known = _Known(data, bought, of, fingerprints(data.tables[CUSTOMER]))
    return Proposals(
        doubts=tuple(sorted(_doubts(known), key=lambda each: each.rank)),
        merged=tuple(sorted(_merged(known), key=lambda each: each.rank)),
        decided=tuple(sorted(_decided(known), key=lambda each: each.rank)),
    )


def waiting(data: Dataset) -> int:
    """How many groups of customers wait for a decision."""
    if data.matched is None:
        return 0
    of = {row: at for at, each in enumerate(data.golden) for row in each.members}
    return sum(1 for _ in _blocks(_asked(_Known(data, {}, of))))


def chance(bits: float) -> float:
    """Bits of evidence as a share: 0 bits = 0.5."""
    return 1 / (1 + math.pow(2, -min(max(bits, -_MOST_BITS), _MOST_BITS)))


def open_(sure: float | None) -> float:
    """How open a question is, 0 to 1: most where both answers are equally likely."""
    if sure is None:
        return 1.0
    if not 0 < sure < 1:
        return 0.0
    return -(sure * math.log2(sure) + (1 - sure) * math.log2(1 - sure))


def _asked(known: _Known) -> dict[Rows, Pair | None]:
    """Two customers -> the evidence, strongest first; None where only an earlier decision asks."""
    rules, matched = known.data.ruled, known.data.matched
    closed = {known.pair(rows) for rows in (*rules.apart, *rules.related)}
    found: dict[Rows, Pair | None] = {}
    for each in matched.doubts if matched else ():
        pair = known.pair((each.left, each.right))
        if pair and pair not in closed:
            found.setdefault(pair, each)
    for rows in sorted((*rules.again, *rules.pending)):
        pair = known.pair(rows)
        if pair and pair not in closed:
            found.setdefault(pair, None)
    return found


def _blocks(asked: Mapping[Rows, Pair | None]) -> Iterator[list[Rows]]:
    """Pairs of customers in blocks around one of them: what is chosen in a line is said of it and the
    first line, so that every line of a block must be asked against the first.
    """
    beside: dict[int, list[Rows]] = {}
    for pair in asked:
        for each in pair:
            beside.setdefault(each, []).append(pair)
    left = dict.fromkeys(asked)
    for hub in sorted(beside, key=lambda each: -len(beside[each])):
        while own := [pair for pair in beside[hub] if pair in left][: MOST_TOGETHER - 1]:
            inside = {each for pair in own for each in pair}
            met = {pair for each in inside for pair in beside[each] if inside.issuperset(pair)}
            block = sorted(met & left.keys())
            for pair in block:
                del left[pair]
            yield block


def _facing(block: Sequence[Rows]) -> list[int]:
    """The customers of a block that are asked against every other one."""
    counted = Counter(each for pair in block for each in pair)
    return [each for each, count in counted.items() if count == len(counted) - 1]


def _doubts(known: _Known) -> Iterator[Proposal]:
    rules = known.data.ruled
    asked = _asked(known)
    put_off = {known.pair(rows) for rows in rules.pending}
    again = {known.pair(rows): each for rows, each in rules.again.items()}
    for block in _blocks(asked):
        pairs = tuple(pair for each in block if (pair := asked[each]) is not None)
        off = {one for each in block if each in put_off for one in each}
        before = [again[each] for each in block if each in again]
        customers = {one for each in block for one in each}
        # The first line stands for the group; the choice is said of the others.
        face = _customers(known, _facing(block))[0]
        others = (each for each in _customers(known, customers) if each != face)
        sides = [face, *others]
        first = face.customer.customer_id
        put = {known.data.golden[each].customer_id for each in off} - {first}
        yield Proposal(
            part=Part.DOUBT,
            sides=tuple(
                replace(side, decided=Verdict.PENDING if side.customer.customer_id in put else None)
                for side in sides
            ),
            pairs=pairs,
            sure=max((chance(each.bits) for each in pairs), default=None),
            worth=known.worth(customers),
            earlier=before[0] if before else None,
        )


def _customers(known: _Known, customers: Iterable[int]) -> list[Side]:
    """Customers as lines, the best known first."""

    def rank(each: Golden) -> tuple[int, int, Any]:
        return -known.bought_by(each)[0], -len(each.members), natural(each.customer_id)

    found = sorted((known.data.golden[each] for each in customers), key=rank)
    return [
        Side(
            each,
            each.members,
            _prints(known, each.members),
            *known.bought_by(each),
            marked=tuple((row, known.prints[row]) for row in each.members),
        )
        for each in found
    ]


def _prints(known: _Known, rows: Sequence[int]) -> tuple[str, ...]:
    """The fingerprints of rows, each once, the row that says most first."""
    return tuple(dict.fromkeys(known.prints[row] for row in known.fullest(rows)))


def _decided(known: _Known) -> Iterator[Proposal]:
    """Pairs of customers that were decided to be two, and those that could not be made one."""
    rules = known.data.ruled
    found: dict[Rows, tuple[Verdict, Decision]] = {}
    for kind, verdict in (
        (rules.together, Verdict.SAME),
        (rules.apart, Verdict.DISTINCT),
        (rules.related, Verdict.RELATED),
    ):
        for rows, said in kind.items():
            pair = known.pair(rows)
            if pair:
                found[pair] = verdict, said
    for pair, (verdict, said) in found.items():
        first, *others = _customers(known, pair)
        yield Proposal(
            part=Part.DECIDED,
            sides=(first, *(replace(side, decided=verdict) for side in others)),
            sure=chance(0),
            worth=known.worth(pair),
            earlier=said,
        )


def _merged(known: _Known) -> Iterator[Proposal]:
    """Customers that evidence or a person made of several rows; those that a rule made for certain
    only where the rows name different owners, so that one can be chosen, or where a person chose
    something of them, so that it can be taken back.
    """
    owners = known.data.tables[CUSTOMER]["owner"]
    rules = known.data.ruled
    chosen = {*rules.kept, *(row for row, _ in (*rules.values, *rules.lapsed))}
    numbered = {each.customer_id: at for at, each in enumerate(known.data.golden)}
    inside: dict[int, list[Pair]] = {}
    for pair in known.data.matched.pairs if known.data.matched else ():
        inside.setdefault(known.of.get(pair.left, -1), []).append(pair)
    for merge in known.data.merges:
        at = numbered[merge.customer_id]
        members = known.data.golden[at].members
        clash = len({owners[row] for row in members} - {None}) >= _CLASH
        if merge.decided_by == "rule" and not clash and chosen.isdisjoint(members):
            continue
        sides = _rows(known, known.data.golden[at])
        if len(sides) == 1:
            continue
        yield Proposal(
            part=Part.MERGED,
            sides=sides,
            pairs=tuple(inside.get(at, ())),
            sure=merge.confidence,
            worth=known.worth((at,)),
            merge=merge,
        )


def _rows(known: _Known, customer: Golden) -> tuple[Side, ...]:
    """The rows of one customer as lines: those of equal fingerprints in one, the fullest first."""
    same: dict[str, list[int]] = {}
    for row in customer.members:
        same.setdefault(known.prints[row], []).append(row)
    kept = [row for row in known.data.ruled.kept if row in customer.members]
    return tuple(
        Side(
            customer,
            tuple(same[each]),
            (each,),
            *known.bought_by(customer),
            Verdict.SAME,
            bool(kept) and kept[-1] in same[each],
            tuple((row, each) for row in same[each]),
        )
        for each in _prints(known, customer.members)
    )
