"""What follow-ups say of a deal: talked about, turned down, or nothing; the last word counts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.frames import table_of
from crmsheets.model.stage import LossReason
from crmsheets.templates.followup import NextStep, Response

if TYPE_CHECKING:
    from crmsheets.analysis.evaluation import Records
    from crmsheets.analysis.followups import Contact
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.table import Table

_REFUSED = frozenset({Response.NO_NEED, Response.SUPPLIED})
_SILENT = frozenset({Response.NOT_REACHED})
_OFFERING = frozenset({NextStep.QUOTE, NextStep.SAMPLE, NextStep.DRAWING, NextStep.CONTRACT})
_STAGES_TALKING = frozenset({"需求确认", "打样/送样", "报价", "谈判", "成交"})
_STAGES_OVER = frozenset({"输单", "搁置"})
_CAUSES = frozenset(
    {Response.PRICE, Response.SLOW, Response.QUALITY, Response.NO_NEED, Response.SUPPLIED}
)


@dataclass(frozen=True, slots=True)
class Talk:
    """What was said last of buying. `open`: still talked about; `words`: as the list has them."""

    open: bool
    words: Any
    date: dt.date | None = None


def talks(data: Dataset, records: Records) -> dict[str, Talk]:
    """Customer number -> the last telling word; an order that waits for its confirmation is one, too."""
    found: dict[str, Talk] = {}
    for customer, table, contact in _oldest_first(data, records):
        told = _told(contact, _said(table, contact, "stage"))
        if told is not None:
            found[customer] = told
    for line in records.lines:
        if line.reason == "unconfirmed" and line.customer_id:
            found[line.customer_id] = Talk(open=True, words=line.status, date=line.order_date)
    return found


def _told(contact: Contact, stage: Any) -> Talk | None:
    if str(stage) in _STAGES_OVER | _STAGES_TALKING:
        return Talk(str(stage) in _STAGES_TALKING, stage, contact.date)
    response = Response.read(str(contact.response)) if contact.response else None
    step = NextStep.read(str(contact.next_action)) if contact.next_action else None
    if step in _OFFERING:
        return Talk(open=True, words=step, date=contact.date)
    if response in _REFUSED or step is NextStep.NONE:
        return Talk(open=False, words=response or step, date=contact.date)
    if response is None or response in _SILENT:
        return None
    return Talk(open=True, words=response, date=contact.date)


@dataclass(frozen=True, slots=True)
class Cause:
    """Why a customer left: the reason, and where it stands: a follow-up or feedback, and its day."""

    reason: Any
    source: str = ""
    date: dt.date | None = None


def causes(data: Dataset, records: Records) -> dict[str, Cause]:
    """Customer number -> the last cause anybody wrote down: 输单原因 or what the customer said in a
    follow-up; without one the last complaint in its feedback.
    """
    found: dict[str, Cause] = {}
    voices = sorted(records.voices, key=lambda each: (each.date or dt.date.min, each.content or ""))
    for voice in voices:
        if voice.unhappy and voice.customer_id:
            found[voice.customer_id] = Cause(_reason(voice.unhappy[0]), "feedback", voice.date)
    for customer, table, contact in _oldest_first(data, records):
        cause = _cause(contact, _said(table, contact, "lost_reason"))
        if cause is not None:
            found[customer] = cause
    return found


def _cause(contact: Contact, lost_reason: Any) -> Cause | None:
    if lost_reason:
        return Cause(_reason(lost_reason), "followup", contact.date)
    response = Response.read(str(contact.response)) if contact.response else None
    return Cause(_reason(response), "followup", contact.date) if response in _CAUSES else None


def _reason(words: object) -> Any:
    return LossReason.read(str(words)) or str(words)


def _oldest_first(data: Dataset, records: Records) -> Iterator[tuple[str, Table, Contact]]:
    """Follow-ups of known customers in the order of their days; those without one come first."""
    table = table_of(data, "followup")
    if table is None:
        return
    for each in sorted(records.contacts, key=_when):
        if each.customer_id:
            yield each.customer_id, table, each


def _when(contact: Contact) -> tuple[Any, ...]:
    said: Mapping[str, object] = {"to": contact.response, "then": contact.next_action}
    return (contact.date or dt.date.min, *(str(each or "") for each in said.values()))


def _said(table: Table, contact: Contact, field: str) -> Any:
    """What a column of a module says; None where the table has none."""
    return table[field][contact.i] if field in table.template.by_name else None
