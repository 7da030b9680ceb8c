"""Which kinds of events work: guests, new customers, cost and calls, a kind of event a row."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.activities import Event, Guests, cost_of_one, guest_lists
from crmsheets.analysis.event_effect import EventEffect, event_effects
from crmsheets.analysis.feedback import ratings as ratings_of
from crmsheets.analysis.frames import frame_of
from crmsheets.model.choice import plain
from crmsheets.templates.activity import ActivityKind

if TYPE_CHECKING:
    import pandas as pd

    from crmsheets.analysis.evaluation import Records
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.settings import Settings


@dataclass(frozen=True, slots=True)
class EventKind:
    """Events of one kind: how many, how many reached their goal of those with one, came, invited (of
    those that say so: `came_of_invited`), leads, companies won, cost in 分 (of those with one), cost of
    one lead and of one company won, companies called within 7 days of those to be called.
    """

    kind: Any
    events: int
    reached: int
    aimed: int
    came: int
    came_of_invited: int
    invited: int
    leads: int
    won: int
    cost: int | None
    cost_per_lead: int | None
    cost_per_new: int | None
    called: int
    callable: int


def activity_tables(
    found: Sequence[Event], data: Dataset, records: Records, settings: Settings, today: dt.date
) -> dict[str, pd.DataFrame]:
    """`event_effects` and `event_kinds`: described at `model.judged.Judged.tables`."""
    ratings = ratings_of(records.voices)
    lists = guest_lists(data)
    guests = {each.i: _guests(each, lists).known for each in found}
    effects = event_effects(found, guests, records.bought, ratings, settings, today)
    return {
        "event_effects": frame_of(EventEffect, effects),
        "event_kinds": frame_of(EventKind, event_kinds(found)),
    }


def _guests(event: Event, lists: Mapping[str, Guests]) -> Guests:
    return lists.get(plain(event.name or ""), Guests()) if event.name else Guests()


def event_kinds(found: Sequence[Event]) -> list[EventKind]:
    """The kinds in the order of their list, other words after them; who says no kind comes last."""
    order = {each.value: at for at, each in enumerate(ActivityKind)}
    kinds = {str(each.kind or ""): each.kind for each in found}
    ranked = sorted(kinds, key=lambda kind: (not kind, order.get(kind, len(order)), kind))
    return [
        _kind(kinds[kind], [each for each in found if str(each.kind or "") == kind])
        for kind in ranked
    ]


def _kind(kind: object, own: Sequence[Event]) -> EventKind:
    costed = [each for each in own if each.cost is not None]
    cost = sum(each.cost or 0 for each in costed) if costed else None
    asked = [each for each in own if each.invited]
    return EventKind(
        kind=kind,
        events=len(own),
        reached=sum((each.goal_rate or 0) >= 1 for each in own),
        aimed=sum(each.goal_rate is not None for each in own),
        came=sum(_came(each) for each in own),
        came_of_invited=sum(_came(each) for each in asked),
        invited=sum(each.invited or 0 for each in asked),
        leads=sum(each.leads or 0 for each in own),
        won=sum(each.won for each in own),
        cost=cost,
        cost_per_lead=cost_of_one(cost, sum(each.leads or 0 for each in costed)),
        cost_per_new=cost_of_one(cost, sum(each.won for each in costed)),
        called=sum(each.called for each in own),
        callable=sum(each.callable for each in own),
    )


def _came(event: Event) -> int:
    return event.guests or event.attendees or 0
