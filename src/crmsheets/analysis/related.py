"""关联客户: two firms that share a phone, a person or an address, or are related by somebody's word."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.model.cell import Cell
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.decision import Decision
    from crmsheets.model.duplicates import Pair, Part
    from crmsheets.model.golden import Golden
    from crmsheets.model.table import Table

SHARED = Text("{said}（{value}）", "{said} ({value})")
DECIDED = Text("{who}定的：关联企业", "related, says {who}")
SOMEBODY = Text("人", "a person")
_NAMES = frozenset({"customer_name", "short_name"})
"""Said already: the names of both stand beside it."""
_LEAST_BITS = 1.5
"""What weighs less, such as the same legal form, is not worth a word."""
_MOST = 3
"""Differences that are told, the gravest first."""


@dataclass(frozen=True, slots=True)
class Relation:
    """Two customers (the one that buys more first) with what they share and what differs.

    `cells`: where the strongest of what they share stands. `said`: whose word makes them related,
    None where only the evidence does.
    """

    one: str
    one_id: str
    one_owner: str
    other: str
    other_id: str
    other_owner: str
    spend: int
    shared: tuple[Said, ...]
    differs: tuple[Said, ...]
    said: Said | None
    cells: tuple[Cell, ...]


def relations(data: Dataset, worth: Mapping[str, int]) -> list[Relation]:
    """Related customers, those that buy most first; `worth`: number -> 分 of the window."""
    table = data.tables.get("customer")
    if table is None or data.matched is None:
        return []
    of = {i: golden for golden in data.golden for i in golden.members}
    told: dict[frozenset[str], tuple[tuple[int, int], Pair | None, Decision | None]] = {}
    for pair in data.matched.related:
        if len(ids := _ids(of, (pair.left, pair.right))) == 2:  # noqa: PLR2004  # a pair
            told.setdefault(ids, ((pair.left, pair.right), pair, None))
    for rows, decision in data.ruled.related.items():
        if len(ids := _ids(of, rows)) == 2:  # noqa: PLR2004  # a pair
            seen = told.get(ids)
            told[ids] = (seen[0], seen[1], decision) if seen else (rows, None, decision)
    found = [
        _relation(table, [of[i] for i in rows], rows, pair, decision, worth)
        for rows, pair, decision in told.values()
    ]
    return sorted(found, key=lambda each: (-each.spend, each.one, each.other, each.one_id))


def _ids(of: Mapping[int, Golden], rows: tuple[int, int]) -> frozenset[str]:
    return frozenset(of[i].customer_id for i in rows if i in of)


def _relation(
    table: Table,
    both: list[Golden],
    rows: tuple[int, int],
    pair: Pair | None,
    decision: Decision | None,
    worth: Mapping[str, int],
) -> Relation:
    one, other = sorted(both, key=lambda each: (-worth.get(each.customer_id, 0), each.name))
    parts = pair.parts if pair else ()
    shared = [each for each in parts if each.bits >= _LEAST_BITS and each.cells]
    against = [each.said for each in parts if each.bits < 0 and each.cells]
    return Relation(
        one=one.name,
        one_id=one.customer_id,
        one_owner=one.values.get("owner") or "",
        other=other.name,
        other_id=other.customer_id,
        other_owner=other.values.get("owner") or "",
        spend=sum(worth.get(each.customer_id, 0) for each in both),
        shared=tuple(_shared(table, rows, shared)),
        differs=tuple(against[:_MOST]),
        said=Said(DECIDED, {"who": decision.who or SOMEBODY}) if decision else None,
        cells=tuple(sorted(shared[0].cells))
        if shared
        else tuple(sorted(cell for each in both for cell in each.sources[:1])),
    )


def _shared(table: Table, rows: tuple[int, int], parts: Sequence[Part]) -> Iterator[Said]:
    """「手机相同（13800000001）」: what is shared; the value where both rows hold it, each once."""
    told: set[str] = set()
    for part in parts:
        mine, theirs = (_held(table, i, part.cells) for i in rows)
        value = min(mine & theirs, default=None)
        yield (
            part.said
            if value in {None, *told}
            else Said(SHARED, {"said": part.said, "value": value})
        )
        told |= mine | theirs


def _held(table: Table, i: int, cells: Collection[Cell]) -> set[str]:
    """What stands in those of the cells that are row i's."""
    return {
        str(table[field.name][i])
        for field in table.template.fields
        if field.name not in _NAMES
        and table[field.name][i] is not None
        and table.cell(i, field.name) in cells
    }
