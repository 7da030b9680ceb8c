"""Rows joined into customers: sure joins first, then decisions, then what the evidence says.

Sure are equal credit codes, numbers and full names (`identity`). A person's decision goes before
them, also where it takes apart what looks alike.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise

from crmsheets.analysis.fingerprints import fingerprints
from crmsheets.analysis.identity import Joined
from crmsheets.analysis.matching.forest import Forest
from crmsheets.analysis.matching.match import match
from crmsheets.intake.values.credit import is_valid
from crmsheets.model.cell import Cell
from crmsheets.model.decision import Decision, Ruled
from crmsheets.model.duplicates import WEIGHED, Matched, Pair
from crmsheets.model.options.duplicates import Duplicates
from crmsheets.model.table import Table
from crmsheets.model.text import Said, Text

BY_EVIDENCE = Text("「{one}」和「{other}」：{why}", "{one} and {other}: {why}")
DECIDED = Text("{who}定的：「{one}」和「{other}」是一家", "{one} and {other} are one, says {who}")
SOMEBODY = Text("人工", "a person")


@dataclass(frozen=True, slots=True)
class Group:
    """One customer's rows, why they are one, and who says so: rule | match | person.

    `certainty`: wordings of the sure joins among the reasons; `bits`: the weakest join by evidence,
    None if there is none.
    """

    rows: tuple[int, ...]
    reasons: tuple[Said, ...] = ()
    decided_by: str = "rule"
    certainty: tuple[Text, ...] = ()
    bits: float | None = None


def matched(
    table: Table, sure: Joined, rules: Ruled, settings: Duplicates, called: Sequence[str]
) -> Matched:
    """The customers that sure joins, decisions and evidence make of the rows.

    `called`: what each row goes by; a row that says of nobody ("") is in no group.
    """
    prints = fingerprints(table)
    found = match(
        table,
        together=[*(pair for rows in sure.groups for pair in pairwise(rows)), *rules.together],
        apart=[*_apart(table, sure, rules), *rules.separate],
        related=tuple(rules.related),
        settings=settings,
        order=[(each, table.record_id(i)) for i, each in enumerate(prints)],
    )
    named = (tuple(i for i in rows if called[i]) for rows in found.groups)
    return replace(found, groups=tuple(rows for rows in named if rows))


def _apart(table: Table, sure: Joined, rules: Ruled) -> Iterator[tuple[int, int]]:
    """Pairs that are two customers whatever was decided: two licences; the rest unless decided."""
    forest = Forest(len(table))
    for one, other in (*(pair for rows in sure.groups for pair in pairwise(rows)), *rules.together):
        forest.join(one, other)
    yield from (pair for pair in sure.apart if forest.root(pair[0]) != forest.root(pair[1]))
    licensed: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for i, code in enumerate(table["uscc"]):
        if code and is_valid(code):
            licensed[forest.root(i)].append((i, code))
    for met in licensed.values():
        yield from ((one, other) for (one, a), (other, b) in combinations(met, 2) if a != b)


def groups(
    table: Table, sure: Joined, rules: Ruled, found: Matched, called: Sequence[str]
) -> list[Group]:
    """Every customer's rows with the reasons for joining them, in an order of their own."""
    place = [table.cell(i, "customer_name") for i in range(len(table))]
    of = {i: at for at, rows in enumerate(found.groups) for i in rows}
    forest = Forest(len(called))
    told: list[list[tuple[Text, str]]] = [[] for _ in found.groups]
    proven = zip(sure.groups, sure.reasons, strict=True)
    for rows, proofs in sorted(proven, key=lambda each: sorted(place[i] for i in each[0])):
        for one, other in pairwise(sorted(rows, key=place.__getitem__)):
            if of[one] == of[other]:
                told[of[one]] += [each for each in proofs if each not in told[of[one]]]
                forest.join(one, other)
    decided: list[list[Said]] = [[] for _ in found.groups]
    for pair in sorted(rules.together, key=lambda each: sorted(place[i] for i in each)):
        one, other = sorted(pair, key=place.__getitem__)
        if one in of and of[one] == of.get(other):
            decided[of[one]].append(_decided(rules.together[pair], called[one], called[other]))
            forest.join(one, other)
    evident: list[list[Pair]] = [[] for _ in found.groups]
    seen: list[list[Said]] = [[] for _ in found.groups]
    for each in _evidence(found, of, forest, place):
        at = of[each.left if each.left in of else each.right]
        evident[at].append(each)
        left, right = sorted((each.left, each.right), key=place.__getitem__)
        seen[at].append(
            Said(BY_EVIDENCE, {"one": called[left], "other": called[right], "why": why(each)})
        )
    return [
        _group(rows, told[at], [*decided[at], *seen[at]], evident[at])
        for at, rows in enumerate(found.groups)
    ]


def _group(
    rows: tuple[int, ...],
    told: Sequence[tuple[Text, str]],
    said: Sequence[Said],
    evident: Sequence[Pair],
) -> Group:
    sure = [Said(text, {"value": value}) for text, value in told]
    return Group(
        rows=rows,
        reasons=(*sure, *said),
        decided_by="match" if evident else "person" if said else "rule",
        certainty=tuple(text for text, _ in told),
        bits=min((each.bits for each in evident), default=None),
    )


def _evidence(
    found: Matched, of: Mapping[int, int], forest: Forest, place: Sequence[Cell]
) -> Iterator[Pair]:
    """What holds rows together: pairs of rows that say of somebody; others only where they alone do."""
    yield from _tree((p for p in found.pairs if p.left in of and p.right in of), forest, place)
    loose = {at for at, rows in enumerate(found.groups) if len({forest.root(i) for i in rows}) > 1}
    beside = (p for p in found.pairs if of.get(p.left, of.get(p.right)) in loose)
    yield from _tree(beside, forest, place)


def _tree(pairs: Iterable[Pair], forest: Forest, place: Sequence[Cell]) -> Iterator[Pair]:
    """The strongest pairs that hold groups together beyond what is joined already."""

    def rank(pair: Pair) -> tuple[float, list[Cell]]:
        return -pair.bits, sorted((place[pair.left], place[pair.right]))

    for pair in sorted(pairs, key=rank):
        if forest.root(pair.left) != forest.root(pair.right):
            forest.join(pair.left, pair.right)
            yield pair


def why(pair: Pair) -> list[Said]:
    """What speaks for and against a pair with its weights, the strongest first."""
    return [
        Said(WEIGHED, {"said": part.said, "bits": part.bits}) for part in pair.parts if part.bits
    ]


def _decided(decision: Decision, one: str, other: str) -> Said:
    return Said(DECIDED, {"who": decision.who or SOMEBODY, "one": one, "other": other})
