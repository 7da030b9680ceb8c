"""From quote to order: of the quotes that are old enough, those that an order of the customer followed.

A quote is a follow-up with the stage 报价; where nobody typed a stage, one whose next step is to quote.
Quotes to one customer within the time in which an order is waited for are one.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis.frames import table_of
from crmsheets.analysis.quantiles import wilson
from crmsheets.analysis.talks import stage_in
from crmsheets.templates.followup import NextStep
from crmsheets.templates.followup_lists import SalesStage

if TYPE_CHECKING:
    from crmsheets.analysis.followups import Contact
    from crmsheets.analysis.history import History
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.settings import Settings


@dataclass(frozen=True, slots=True)
class Quote:
    """One quote: to whom, by whom, when; `typed`: its stage was typed; `ordered`: the day of the order that
    followed in time; `ripe`: old enough to tell.
    """

    customer_id: str
    person: str
    date: dt.date
    typed: bool
    ordered: dt.date | None
    ripe: bool


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """One salesman's quotes (None: all of them): those ordered of those ripe, with limits; those too
    young; those that were read from the next step.
    """

    person: str | None
    ordered: int
    ripe: int
    low: float | None
    high: float | None
    young: int
    read: int


def quotes(
    data: Dataset,
    contacts: Sequence[Contact],
    bought: Mapping[str, History],
    settings: Settings,
    today: dt.date,
) -> list[Quote]:
    """Every quote with a day, of known customers, by customer and day."""
    table = table_of(data, "followup")
    stages = table["stage"] if table is not None else ()
    days = settings.pipeline.order_days
    given: dict[str, dict[dt.date, tuple[bool, str]]] = {}
    for each in contacts:
        typed = stage_in(stages[each.i])
        asked = NextStep.read(str(each.next_action or "")) is NextStep.QUOTE
        quoted = typed is SalesStage.QUOTE or (typed is None and asked)
        if quoted and each.customer_id and each.date is not None and each.date <= today:
            own = given.setdefault(each.customer_id, {})
            said = (typed is not None, each.owner)
            own[each.date] = max(said, own.get(each.date, said))
    return [
        _quote(who, day, given[who][day], bought.get(who), days, today)
        for who in sorted(given)
        for day in _apart(sorted(given[who]), days)
    ]


def _apart(days: Sequence[dt.date], least: int) -> list[dt.date]:
    """The first day, and of the others those that lie further from the one before that was kept."""
    kept: list[dt.date] = []
    for day in days:
        if not kept or (day - kept[-1]).days > least:
            kept.append(day)
    return kept


def _quote(
    who: str,
    day: dt.date,
    said: tuple[bool, str],
    history: History | None,
    within: int,
    today: dt.date,
) -> Quote:
    after = [each for each in history.days if each >= day] if history is not None else []
    ordered = after[0] if after and (after[0] - day).days <= within else None
    return Quote(who, said[1], day, said[0], ordered, ripe=(today - day).days >= within)


def quote_rows(found: Sequence[Quote], settings: Settings) -> list[QuoteRow]:
    """All quotes, then those of each salesman, most first; [] without any."""
    people = {each.person for each in found}
    own = {who: [each for each in found if each.person == who] for who in people}
    order = sorted(people, key=lambda who: (not who, -len(own[who]), who))
    if not found:
        return []
    rows = [_row(None, found, settings)]
    return rows + [_row(who, own[who], settings) for who in order if len(order) > 1]


def _row(person: str | None, found: Sequence[Quote], settings: Settings) -> QuoteRow:
    ripe = [each for each in found if each.ripe]
    ordered = sum(each.ordered is not None for each in ripe)
    limits = wilson(ordered, len(ripe)) if len(ripe) >= settings.report.min_rate else None
    low, high = limits or (None, None)
    return QuoteRow(
        person=person,
        ordered=ordered,
        ripe=len(ripe),
        low=low,
        high=high,
        young=len(found) - len(ripe),
        read=sum(not each.typed for each in found),
    )
