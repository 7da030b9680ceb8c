"""One row a customer: what it buys, what it is, how it is treated, and why."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.evaluation import (
    Evaluation,
    Records,
    evaluated,
    evaluated_then,
    ranks,
    type_in,
)
from crmsheets.analysis.feedback import ratings
from crmsheets.analysis.followups import first_contacts, last_contacts, out_of_cadence
from crmsheets.analysis.history import History
from crmsheets.analysis.life import movement, policy
from crmsheets.analysis.period import window, within
from crmsheets.analysis.quality import completeness
from crmsheets.analysis.reasons import reason
from crmsheets.analysis.services import is_complaint
from crmsheets.analysis.silence import Silence
from crmsheets.analysis.tiers import Grade, Ratings, Standing, average_rating
from crmsheets.model.judged import CustomerType, Period
from crmsheets.model.text import Said

if TYPE_CHECKING:
    from crmsheets.analysis.followups import Contact
    from crmsheets.analysis.services import Case
    from crmsheets.model.cell import Cell
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.golden import Golden
    from crmsheets.model.settings import Settings


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """One customer; the fields are described at `model.judged.Judged.customers`."""

    customer_id: str
    name: str
    aliases: tuple[str, ...]
    owner: str
    known: bool
    tier: str
    tier_previous: str
    movement: str
    type: CustomerType
    type_previous: CustomerType
    score: float | None
    points_spend: float | None
    points_orders: float | None
    points_rating: float | None
    rank: int | None
    reason: Said
    policy: Said
    is_new: bool
    total_spend: int
    spend_12m: int
    spend_month: int
    order_count: int
    orders_12m: int
    first_order: dt.date | None
    last_order: dt.date | None
    silent_days: int | None
    usual_gap: float | None
    silence_ratio: float | None
    should_order: bool
    rating_avg: float | None
    rating_count: int
    complaints: int
    open_complaints: int
    last_contact: dt.date | None
    next_date: dt.date | None
    next_action: Any
    overdue_days: int | None
    no_next: bool
    set_aside: int
    completeness: float
    sources: tuple[Cell, ...]
    own_gap: float | None
    rhythm: Said | None
    rfm: str
    out_of_cadence: bool
    first_contact: dt.date | None


@dataclass(frozen=True, slots=True)
class _Bench:
    """All that a row is made from: evaluations as of today, of the end of the month before, and of
    the one before that; the other tables gathered a customer.
    """

    settings: Settings
    today: dt.date
    period: Period
    now: Evaluation
    before: Evaluation
    earlier: Evaluation
    ranks: Mapping[str, int]
    ratings: Ratings
    contacted: Mapping[str, dt.date]
    first_contact: Mapping[str, dt.date]
    next: Mapping[str, Contact]
    complaints: Mapping[str, Sequence[Case]]
    set_aside: Mapping[str, int]


def customer_rows(
    data: Dataset, records: Records, settings: Settings, today: dt.date, period: Period
) -> list[CustomerRow]:
    """Every golden customer, by spend in the window, then by name."""
    bench = _bench(records, settings, today, period)
    rows = [
        _row(golden, records.bought.get(golden.customer_id, History()), bench)
        for golden in data.golden
    ]
    return sorted(rows, key=lambda row: (-row.spend_12m, row.name, row.customer_id))


def _bench(records: Records, settings: Settings, today: dt.date, period: Period) -> _Bench:
    given = ratings(records.voices)
    month_before = period.first - dt.timedelta(days=1)
    earlier = month_before.replace(day=1) - dt.timedelta(days=1)
    complaints: dict[str, list[Case]] = {}
    for case in filter(is_complaint, records.cases):
        complaints.setdefault(case.customer_id, []).append(case)
    set_aside: dict[str, int] = {}
    for line in records.lines:
        set_aside[line.customer_id] = set_aside.get(line.customer_id, 0) + line.set_aside
    now = evaluated(records.bought, given, settings, today)
    return _Bench(
        settings=settings,
        today=today,
        period=period,
        now=now,
        before=evaluated_then(records.bought, given, settings, month_before),
        earlier=evaluated_then(records.bought, given, settings, earlier),
        ranks=ranks(now.standing),
        ratings=given,
        contacted=last_contacts(records.contacts, today),
        first_contact=first_contacts(records.contacts),
        next={each.customer_id: each for each in records.contacts if each.latest},
        complaints=complaints,
        set_aside=set_aside,
    )


def _row(golden: Golden, history: History, bench: _Bench) -> CustomerRow:
    customer = golden.customer_id
    kind = type_in(customer, bench.now, bench.before)
    return CustomerRow(
        customer_id=customer,
        name=golden.name,
        aliases=golden.aliases,
        owner=golden.values.get("owner") or "",
        known=bool(golden.members),
        type=kind,
        type_previous=type_in(customer, bench.before, bench.earlier),
        completeness=completeness(golden.values) if golden.members else 0.0,
        sources=golden.sources,
        first_contact=golden.values.get("registered_date") or bench.first_contact.get(customer),
        **_graded(customer, kind, history, bench),
        **_bought(customer, history, bench),
        **_told(customer, kind, bench),
    )


def _graded(customer: str, kind: CustomerType, history: History, bench: _Bench) -> dict[str, Any]:
    """Tier, points and the two sentences."""
    grade = bench.now.grade.get(customer, Grade())
    standing = bench.now.standing.get(customer, Standing(0, 0))
    previous = bench.before.grade.get(customer, Grade()).tier
    rank = bench.ranks.get(customer)
    return {
        "tier": grade.tier,
        "tier_previous": previous,
        "movement": movement(grade.tier, previous),
        "score": grade.score,
        "points_spend": grade.points_spend,
        "points_orders": grade.points_orders,
        "points_rating": grade.points_rating,
        "rank": rank,
        "reason": reason(standing, grade, rank, history, bench.settings),
        "policy": Said(policy(kind, grade.tier)),
        "is_new": grade.is_new,
        "rfm": grade.rfm,
    }


def _bought(customer: str, history: History, bench: _Bench) -> dict[str, Any]:
    """Money, orders and rhythm."""
    standing = bench.now.standing.get(customer, Standing(0, 0))
    quiet = bench.now.silence.get(customer, Silence())
    return {
        "total_spend": history.total,
        "spend_12m": standing.spend,
        "spend_month": history.spend((bench.period.first, bench.period.last)),
        "order_count": history.order_count,
        "orders_12m": standing.orders,
        "first_order": standing.first,
        "last_order": standing.last,
        "silent_days": quiet.silent_days,
        "usual_gap": quiet.usual_gap,
        "own_gap": quiet.own_gap,
        "silence_ratio": quiet.silence_ratio,
        "should_order": quiet.should_order,
        "rhythm": quiet.rhythm if quiet.silent_days is not None else None,
        "set_aside": bench.set_aside.get(customer, 0),
    }


def _told(customer: str, kind: CustomerType, bench: _Bench) -> dict[str, Any]:
    """Ratings, complaints and follow-ups."""
    given = bench.ratings.get(customer, [])
    span = window(bench.today, bench.settings.tier.window_months)
    complaints = bench.complaints.get(customer, ())
    plan, contacted = bench.next.get(customer), bench.contacted.get(customer)
    lost = kind is CustomerType.LOST
    tier = "" if lost else bench.now.grade.get(customer, Grade()).tier
    return {
        "rating_avg": average_rating(given, span),
        "rating_count": sum(within(day, span) for day, _ in given),
        "complaints": len(complaints),
        "open_complaints": sum(case.open for case in complaints),
        "last_contact": contacted,
        "next_date": plan.next_date if plan else None,
        "next_action": plan.next_action if plan else None,
        "overdue_days": plan.overdue_days if plan else None,
        "no_next": plan is not None and plan.no_next,
        "out_of_cadence": out_of_cadence(tier, contacted, bench.settings.followup, bench.today),
    }
