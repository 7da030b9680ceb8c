"""Golden records: of every field the value that survives, and the ones it was chosen over.

Rules stand on the fields (`Column.merge_rule`): newest, frequent, registered (the name most like
the one on the licence), earliest, join. A blank never wins; nothing typed is lost.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from crmsheets.analysis.names import registered
from crmsheets.analysis.numbers import earliest
from crmsheets.analysis.recency import Recency, recency
from crmsheets.analysis.remarks import bare
from crmsheets.model.cell import Cell
from crmsheets.model.golden import Lineage
from crmsheets.model.table import Table
from crmsheets.model.template import Field

SEPARATOR = "；"
LONGEST_NOTE = 500
TYPED = "customer_id_typed"
HINT = "customer_id_kept"
OLDER = "older_values"
"""Columns that linking adds to the customer table: the number as typed; the number an earlier
master gave; what dropped versions of a row held, (field, cell, value)."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One row's value of a field: where it stands and when it was last true."""

    value: Any
    cell: Cell
    when: Recency


Survivor = Callable[[Sequence[Claim]], Any]


def newest(claims: Sequence[Claim]) -> Any:
    """The value of the newest row; of equally new ones the most frequent, then by spelling."""
    count = Counter(claim.value for claim in claims)
    last = max(claim.when for claim in claims)
    return min(
        {claim.value for claim in claims if claim.when == last},
        key=lambda value: (-count[value], str(value)),
    )


def frequent(claims: Sequence[Claim]) -> Any:
    """The value most rows have; of equally frequent ones the newest."""
    count = Counter(claim.value for claim in claims)
    most = max(count.values())
    return newest([claim for claim in claims if count[claim.value] == most])


def most_registered(claims: Sequence[Claim]) -> Any:
    """The name most like the one on the licence; then the most frequent, then the newest."""
    best = max(_like_the_licence(claim.value) for claim in claims)
    return frequent([claim for claim in claims if _like_the_licence(claim.value) == best])


def _like_the_licence(name: str) -> tuple[int, ...]:
    """No remark beside it first, then what `registered` says."""
    return int(bare(name) == name), *registered(name)


def earliest_value(claims: Sequence[Claim]) -> Any:
    """The first day, or the lowest number."""
    values = {claim.value for claim in claims}
    words = [value for value in values if isinstance(value, str)]
    return earliest(words) if words else min(values)


def joined_notes(claims: Sequence[Claim]) -> str:
    """All different notes, oldest first, as far as they fit into one cell."""
    notes: dict[str, None] = {}
    for claim in sorted(claims, key=lambda claim: (claim.when, str(claim.value))):
        notes.update(dict.fromkeys(str(claim.value).split(SEPARATOR)))
    text = ""
    for note in notes:
        longer = f"{text}{SEPARATOR}{note}" if text else note
        if len(longer) <= LONGEST_NOTE:
            text = longer
    return text


SURVIVORS: Mapping[str, Survivor] = {
    "newest": newest,
    "frequent": frequent,
    "registered": most_registered,
    "earliest": earliest_value,
    "join": joined_notes,
}


def survive(table: Table, rows: Sequence[int]) -> tuple[dict[str, Any], dict[str, Lineage]]:
    """The golden values of one customer's rows, and where each came from."""
    whens = recency(table, rows)
    older = table[OLDER]
    values: dict[str, Any] = {}
    lineage: dict[str, Lineage] = {}
    for field in table.template.fields:
        column = table[TYPED if field.name == "customer_id" else field.name]
        claims = [
            Claim(column[i], table.cell(i, field.name), whens[i])
            for i in rows
            if column[i] is not None
        ]
        past = [
            (cell, value)
            for i in rows
            for name, cell, value in older[i] or ()
            if name == field.name
        ]
        values[field.name], kept = _settled(field, claims, past)
        if kept is not None:
            lineage[field.name] = kept
    return values, lineage


def _settled(
    field: Field, claims: Sequence[Claim], past: Sequence[tuple[Cell, Any]]
) -> tuple[Any, Lineage | None]:
    """One field's surviving value with its winners and losers."""
    if not claims and not past:
        return None, None
    value = SURVIVORS[field.column.merge_rule](claims) if claims else None
    parts = set(str(value).split(SEPARATOR)) if field.column.merge_rule == "join" else set()
    won = [each for each in claims if each.value == value or _within(each.value, parts)]
    lost = [(each.cell, each.value) for each in claims if each not in won]
    gone = [(cell, old) for cell, old in past if old != value]
    return value, Lineage(
        won=tuple(sorted(each.cell for each in won)),
        lost=tuple(sorted((*lost, *gone), key=lambda pair: (pair[0], str(pair[1])))),
    )


def _within(value: Any, parts: set[str]) -> bool:
    """Whether a note's parts all stand in the joined one."""
    return bool(parts) and set(str(value).split(SEPARATOR)) <= parts
