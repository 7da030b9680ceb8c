"""Customers that a condition picks, and for marketing only those that did not refuse it.

Whoever refused once is never picked for marketing, nor one whose consent nobody can read. Who was never
asked is picked and counted: a person has to ask first.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.condition.field import FieldKind
from crmsheets.analysis.condition.words import Op
from crmsheets.analysis.customer_fields import customer_record
from crmsheets.model.finding import Severity
from crmsheets.templates.customer_classes import Consent

if TYPE_CHECKING:
    from crmsheets.analysis.condition.nodes import Comparison
    from crmsheets.analysis.conditions import Condition
    from crmsheets.model.cell import Cell
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.judged import Judged

_WORDED = frozenset({Op.EQ, Op.HAS})
_WORDS = frozenset({FieldKind.TEXT, FieldKind.WORDS, FieldKind.SEVERAL})
_NEAR = 0.5
ASKED = frozenset({Consent.AGREED.value, Consent.TOLD.value})


@dataclass(frozen=True, slots=True)
class Selection:
    """`records`: what is known of each customer picked, by field, in the order of the report.

    `of`: customers in all. `unsure`: those of whom the condition's facts are not known. Of those that
    meet it, left out for marketing: `refused`, `unread` (a consent nobody can read); `unasked`: picked
    though nobody wrote a consent down. `declined`: picked, not for marketing, though they refused it.
    `met_by_none`: comparisons with a word that no customer has, and the nearest one that some customer
    has ("": none is near).
    """

    records: tuple[Mapping[str, Any], ...]
    of: int
    unsure: int = 0
    refused: int = 0
    unread: int = 0
    unasked: int = 0
    declined: int = 0
    met_by_none: tuple[tuple[Comparison, str], ...] = ()


def selection(judged: Judged, where: Condition | None, *, marketing: bool = False) -> Selection:
    """The customers that meet a condition (None: all)."""
    golden = {each.customer_id: each for each in judged.golden}
    illegible = _illegible(judged.dataset)
    records: list[Mapping[str, Any]] = []
    counts = dict.fromkeys(("unsure", "refused", "unread", "unasked", "declined"), 0)
    asked = tuple(filter(_is_worded, where.comparisons() if where else ()))
    there: list[Mapping[str, Any]] = []
    rows = judged.customers.to_dict("records")
    for row in rows:
        customer = golden[row["customer_id"]]
        known = customer_record(row, customer.values)
        there += [known] if asked else []
        truth = where is None or where.truth(known)
        if truth is None:
            counts["unsure"] += 1
        if not truth:
            continue
        consent = str(customer.values.get("consent") or "")
        hidden = consent not in ASKED and bool(_rows(customer.sources) & illegible)
        refused = consent == Consent.REFUSED.value
        if marketing and (refused or hidden):
            counts["refused" if refused else "unread"] += 1
            continue
        counts["declined"] += refused
        counts["unasked"] += consent not in ASKED
        typed = {str(name): value for name, value in customer.values.items()}
        records.append({**typed, **{str(name): value for name, value in row.items()}})
    nobody = tuple(_met_by_none(asked, there))
    return Selection(tuple(records), len(rows), **counts, met_by_none=nobody)


def _is_worded(asked: Comparison) -> bool:
    return asked.op in _WORDED and asked.field.kind in _WORDS


def _met_by_none(
    asked: Iterable[Comparison], records: Iterable[Mapping[str, Any]]
) -> Iterator[tuple[Comparison, str]]:
    known = list(records)
    for each in asked:
        if any(each.truth(record) for record in known):
            continue
        said = {word for record in known for word in _words(record.get(each.field.name))}
        near = difflib.get_close_matches(str(each.values[0]), sorted(said), 1, _NEAR)
        yield each, near[0] if near else ""


def _words(value: object) -> Iterable[str]:
    if isinstance(value, (tuple, list)):
        return map(str, value)
    return [str(value)] if value else []


_Row = tuple[str, str, int]


def _illegible(data: Dataset) -> frozenset[_Row]:
    """The rows of the customer sheets whose consent could not be read."""
    return _rows(
        cell
        for each in data.findings
        if (each.table, each.field) == ("customer", "consent") and each.severity is Severity.ERROR
        for cell in each.cells
    )


def _rows(cells: Iterable[Cell]) -> frozenset[_Row]:
    return frozenset((cell.file, cell.sheet, cell.row) for cell in cells)
