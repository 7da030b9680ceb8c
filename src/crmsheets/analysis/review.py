"""Names that may mean either of several customers, as pairs that a person has to decide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crmsheets.analysis import children
from crmsheets.model.cell import Cell
from crmsheets.model.dataset import Dataset
from crmsheets.model.text import Said, Text

FITS = Text("「{value}」对得上 {several} 家", "'{value}' fits {several} customers")


@dataclass(frozen=True, slots=True)
class Doubt:
    """A name as typed and one customer it could mean: where each stands, why, how sure (0 to 1)."""

    name: str
    customer: str
    cells: tuple[Cell, Cell]
    reason: Said
    confidence: float


def doubts(data: Dataset) -> tuple[Doubt, ...]:
    """Every name that fits several customers with every one of them, the name's first row each."""
    filed = {each.customer_id: each for each in data.golden}
    first: dict[tuple[str, Sequence[str]], Cell] = {}
    for table in (data.tables[name] for name in children.names(data)):
        for i, several in enumerate(table["customer_candidates"]):
            name = table[children.NAME][i]
            if several and name:
                at = table.cell(i, children.NAME)
                first[name, several] = min(at, first.get((name, several), at))
    return tuple(
        Doubt(
            name=name,
            customer=filed[id_].name,
            cells=(at, filed[id_].sources[0]),
            reason=Said(FITS, {"value": name, "several": len(several)}),
            confidence=1 / len(several),
        )
        for (name, several), at in sorted(first.items())
        for id_ in several
    )
