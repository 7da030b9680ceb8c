"""What follow-ups say of a deal: talked about, turned down, or nothing; the last word counts.

Of one follow-up the stage and the reason that somebody typed (module `sales`) count; its reply and next
step are read only where nothing was typed.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.frames import table_of
from crmsheets.model.stage import LossReason
from crmsheets.model.text import Text
from crmsheets.templates.followup import NextStep, Response
from crmsheets.templates.followup_lists import OPEN_STAGES, SalesStage

if TYPE_CHECKING:
    from crmsheets.analysis.evaluation import Records
    from crmsheets.analysis.followups import Contact
    from crmsheets.analysis.history import History
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.table import Table

_REFUSED = frozenset({Response.NO_NEED, Response.SUPPLIED})
_SILENT = frozenset({Response.NOT_REACHED})
_OFFERING = frozenset({NextStep.QUOTE, NextStep.SAMPLE, NextStep.DRAWING, NextStep.CONTRACT})
_STAGES_TALKING = frozenset({*OPEN_STAGES[1:], SalesStage.WON})
_STAGES_OVER = frozenset({SalesStage.LOST, SalesStage.HOLD})
_CAUSES = frozenset(
    {Response.PRICE, Response.SLOW, Response.QUALITY, Response.NO_NEED, Response.SUPPLIED}
)


@dataclass(frozen=True, slots=True)
class Talk:
    """What was said last of buying. `open`: still talked about; `words`: as the list has them;
    `typed`: somebody wrote down the stage, else it was read from reply and next step.
    """

    open: bool
    words: Any
    date: dt.date | None = None
    typed: bool = False


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


def stage_in(typed: object) -> SalesStage | None:
    """The stage of a deal that somebody typed; None of nothing and of words that no list has."""
    return SalesStage.read(str(typed)) if typed is not None else None


def _told(contact: Contact, typed: object) -> Talk | None:
    stage = stage_in(typed)
    if stage in _STAGES_OVER | _STAGES_TALKING:
        return Talk(stage in _STAGES_TALKING, stage, contact.date, typed=True)
    response = Response.read(str(contact.response)) if contact.response else None
    step = NextStep.read(str(contact.next_action)) if contact.next_action else None
    if step in _OFFERING:
        return Talk(open=True, words=step, date=contact.date)
    if response in _REFUSED or step is NextStep.NONE:
        return Talk(open=False, words=response or step, date=contact.date)
    if response is None or response in _SILENT:
        return None
    return Talk(open=True, words=response, date=contact.date)


class Source(StrEnum):
    """Where a cause is known from."""

    TYPED = "typed"
    FOLLOWUP = "followup"
    FEEDBACK = "feedback"
    NONE = ""

    @property
    def text(self) -> Text:
        """The words for it."""
        return _SOURCES[self]


_SOURCES = {
    Source.TYPED: Text("填的输单原因", "Reason typed in"),
    Source.FOLLOWUP: Text("看跟进里客户的话", "From the reply"),
    Source.FEEDBACK: Text("看反馈", "From feedback"),
    Source.NONE: Text("", ""),
}


@dataclass(frozen=True, slots=True)
class Cause:
    """Why a customer left: the reason, where it is known from, and its day."""

    reason: Any
    source: Source = Source.NONE
    date: dt.date | None = None


def causes(data: Dataset, records: Records) -> dict[str, Cause]:
    """Customer number -> why it left: 输单原因 as typed since its last order; where nobody typed one,
    the last that its replies name, without any the last complaint in its feedback.
    """
    found: dict[str, Cause] = {}
    typed: dict[str, Cause] = {}
    voices = sorted(records.voices, key=lambda each: (each.date or dt.date.min, each.content or ""))
    for voice in voices:
        if voice.unhappy and voice.customer_id:
            found[voice.customer_id] = Cause(_reason(voice.unhappy[0]), Source.FEEDBACK, voice.date)
    for customer, table, contact in _oldest_first(data, records):
        cause = cause_of(contact, _said(table, contact, "lost_reason"))
        if cause is not None:
            found[customer] = cause
            if cause.source is Source.TYPED and not _overtaken(cause, records.bought.get(customer)):
                typed[customer] = cause
    return found | typed


def _overtaken(cause: Cause, history: History | None) -> bool:
    """Whether the customer ordered after the cause was written down, or nobody knows."""
    if history is None or not history.days:
        return False
    return cause.date is None or cause.date < history.days[-1]


def cause_of(contact: Contact, lost_reason: Any) -> Cause | None:
    """Why a follow-up says that nothing came of it: as typed, else by the customer's reply."""
    if lost_reason:
        return Cause(_reason(lost_reason), Source.TYPED, contact.date)
    response = Response.read(str(contact.response)) if contact.response else None
    return Cause(_reason(response), Source.FOLLOWUP, contact.date) if response in _CAUSES else None


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
