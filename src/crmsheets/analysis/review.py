"""Pairs that a person has to decide: customers that may be one, and names that may mean several."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crmsheets.analysis import children
from crmsheets.analysis.joining import why
from crmsheets.analysis.proposals import chance
from crmsheets.model.cell import Cell
from crmsheets.model.dataset import Dataset
from crmsheets.model.duplicates import Pair
from crmsheets.model.text import Said, Text

_At = tuple[Cell, int]
FITS = Text("「{value}」对得上 {several} 家", "'{value}' fits {several} customers")


@dataclass(frozen=True, slots=True)
class Doubt:
    """A name as typed and one customer it could mean, or two customers that may be one: where each
    stands, why, how sure (0 to 1).
    """

    name: str
    customer: str
    cells: tuple[Cell, Cell]
    reasons: tuple[Said, ...]
    confidence: float


def doubts(data: Dataset) -> tuple[Doubt, ...]:
    """Customers that may be one, the likeliest first, then names that fit several customers."""
    return (*_alike(data), *_names(data))


def _alike(data: Dataset) -> Iterator[Doubt]:
    """Pairs that the evidence leaves open; the cells and names in the order of the cells."""
    of = {i: golden for golden in data.golden for i in golden.members}
    table = data.tables.get(children.CUSTOMER)
    if table is None or data.matched is None:
        return
    found: list[tuple[_At, _At, Pair]] = []
    for pair in data.matched.doubts:
        if pair.left in of and pair.right in of:
            first, second = sorted(
                (table.cell(i, children.NAME), i) for i in (pair.left, pair.right)
            )
            found.append((first, second, pair))
    found.sort(key=lambda each: (-each[2].bits, each[:2]))
    for (one, left), (other, right), pair in found:
        yield Doubt(
            name=of[left].name,
            customer=of[right].name,
            cells=(one, other),
            reasons=tuple(why(pair)),
            confidence=round(chance(pair.bits), 4),
        )


def _names(data: Dataset) -> Iterator[Doubt]:
    """Every name that fits several customers with every one of them, the name's first row each."""
    filed = {each.customer_id: each for each in data.golden}
    first: dict[tuple[str, Sequence[str]], Cell] = {}
    for table in (data.tables[name] for name in children.names(data)):
        for i, several in enumerate(table["customer_candidates"]):
            name = table[children.NAME][i]
            if several and name:
                at = table.cell(i, children.NAME)
                first[name, several] = min(at, first.get((name, several), at))
    for (name, several), at in sorted(first.items()):
        for id_ in several:
            yield Doubt(
                name=name,
                customer=filed[id_].name,
                cells=(at, filed[id_].sources[0]),
                reasons=(Said(FITS, {"value": name, "several": len(several)}),),
                confidence=1 / len(several),
            )
