"""Deals: the follow-ups of a customer that say how far one has come, from its first stage to its end.

A customer's follow-ups are read in the order of their days. A deal begins with a stage and ends with 成交
or 输单; an open stage typed after that begins the next one, another end corrects the one before. Only what
somebody typed makes a stage; why a deal was lost is read from the replies where nobody typed a reason.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.frames import table_of
from crmsheets.analysis.talks import Source, cause_of, stage_in
from crmsheets.templates.followup_lists import OPEN_STAGES, SalesStage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crmsheets.analysis.followups import Contact
    from crmsheets.analysis.talks import Cause
    from crmsheets.model.cell import Cell
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.table import Table

ENDS = frozenset({SalesStage.WON, SalesStage.LOST})
_ORDER = {stage: at for at, stage in enumerate(SalesStage)}


@dataclass(frozen=True, slots=True)
class Step:
    """A stage that a deal came to, and the day (None: nobody wrote it)."""

    stage: SalesStage
    entered: dt.date | None


@dataclass(frozen=True, slots=True)
class Deal:
    """One deal. `steps`: its stages in order, none twice in a row; `amount`: 分 it may bring, as typed
    last; `why`: the reason it was lost, as typed or read; `cell`: where its stage stands.
    """

    customer_id: str
    customer: str
    owner: str
    steps: tuple[Step, ...]
    cell: Cell
    amount: int | None = None
    expected: dt.date | None = None
    likelihood: Any = None
    product: str | None = None
    competitor: str | None = None
    why: Cause | None = None

    @property
    def stage(self) -> SalesStage:
        """Where it stands."""
        return self.steps[-1].stage

    @property
    def since(self) -> dt.date | None:
        """Since when it stands there."""
        return self.steps[-1].entered

    @property
    def open(self) -> bool:
        """Whether it is worked on; one that is on hold is not."""
        return self.stage in OPEN_STAGES

    @property
    def closed(self) -> bool:
        """Whether it was won or lost."""
        return self.stage in ENDS

    def passed(self, stage: SalesStage) -> bool:
        """Whether it ever stood in a stage."""
        return any(step.stage is stage for step in self.steps)


@dataclass(frozen=True, slots=True)
class Deals:
    """Every deal, by customer and in the order of time; `left_out`: follow-ups with a stage that no list
    has, or of nobody that is known.
    """

    found: tuple[Deal, ...] = ()
    left_out: int = 0

    @property
    def latest(self) -> tuple[Deal, ...]:
        """The last deal of every customer."""
        return tuple({each.customer_id: each for each in self.found}.values())


def deals(data: Dataset, contacts: Sequence[Contact]) -> Deals:
    """The deals that the follow-ups tell of; none where no stage was typed."""
    table = table_of(data, "followup")
    if table is None:
        return Deals()
    typed = table["stage"]
    by_customer: dict[str, list[Contact]] = {}
    left_out = 0
    for each in contacts:
        known = each.customer_id and (typed[each.i] is None or stage_in(typed[each.i]) is not None)
        if known:
            by_customer.setdefault(each.customer_id, []).append(each)
        left_out += typed[each.i] is not None and not known
    found = [deal for who in sorted(by_customer) for deal in _of_one(by_customer[who], table)]
    return Deals(tuple(found), left_out)


def _of_one(own: Sequence[Contact], table: Table) -> Iterator[Deal]:
    """The deals of one customer, one after the other."""
    deal: Deal | None = None
    before: dict[str, Any] = {}
    for each, stage, said in _in_order(own, table):
        begins = stage is not None and (deal is None or (deal.closed and stage in OPEN_STAGES))
        if stage is not None and begins:
            if deal is not None:
                yield deal
            deal = _begun(each, stage, before, table)
            before = {}
        if deal is None or (stage is None and deal.closed):
            before |= said  # typed before the stage of the deal that it is about
            continue
        deal = _with(deal, said) if stage is None else _moved(deal, each, stage, said, table)
    if deal is not None:
        yield deal


_Spoken = tuple["Contact", SalesStage | None, dict[str, Any]]


def _in_order(own: Sequence[Contact], table: Table) -> list[_Spoken]:
    """Follow-ups with their stage and what else they say: by day, of one day by stage, so that the order
    of rows does not matter.
    """
    found = [(each, stage_in(table["stage"][each.i]), _said(each, table)) for each in own]
    return sorted(found, key=_when)


def _when(spoken: _Spoken) -> tuple[Any, ...]:
    contact, stage, said = spoken
    at = -1 if stage is None else _ORDER[stage]
    return (contact.date or dt.date.min, at, *map(str, said.items()))


def _begun(contact: Contact, stage: SalesStage, before: Mapping[str, Any], table: Table) -> Deal:
    return Deal(
        customer_id=contact.customer_id,
        customer=contact.customer,
        owner=contact.owner,
        steps=(Step(stage, contact.date),),
        cell=table.cell(contact.i, "stage"),
        **before,
    )


def _moved(
    deal: Deal, contact: Contact, stage: SalesStage, said: Mapping[str, Any], table: Table
) -> Deal:
    """The deal with one more follow-up that says its stage; an end typed after an end replaces it."""
    steps = deal.steps
    if stage is not deal.stage:
        kept = steps[:-1] if deal.closed and stage in ENDS else steps
        steps = (*kept, Step(stage, contact.date))
    moved = replace(
        deal, steps=steps, cell=table.cell(contact.i, "stage"), owner=contact.owner or deal.owner
    )
    return _with(moved, said)


def _with(deal: Deal, said: Mapping[str, Any]) -> Deal:
    """The deal with what was said last; a reason that was typed is not replaced by one that is read."""
    why = said.get("why")
    if why is not None and typed_reason(deal) and why.source is not Source.TYPED:
        said = {**said, "why": deal.why}
    return replace(deal, **said)


def _said(contact: Contact, table: Table) -> dict[str, Any]:
    """What a follow-up says of the deal besides its stage."""
    i = contact.i
    typed = {
        "amount": table["expected_amount"][i],
        "expected": table["expected_date"][i],
        "likelihood": table["probability"][i],
        "product": table["product_interest"][i],
        "competitor": table["competitor"][i],
        "why": cause_of(contact, table["lost_reason"][i]),
    }
    return {name: value for name, value in typed.items() if value is not None}


def typed_reason(deal: Deal) -> bool:
    """Whether somebody typed why a deal was lost."""
    return deal.why is not None and deal.why.source is Source.TYPED
