"""One row a customer: what it buys, what it is, how it is treated, and why."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
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
from crmsheets.analysis.settled import Course, Settled, settled, told, with_tier
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
    from crmsheets.model.stage import Stage


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
    tier_ruled: str = ""
    type_ruled: CustomerType = CustomerType.PROSPECT
    reason_ruled: Said | None = None
    tier_held: str = ""
    below: int = 0
    by_hand: bool = False
    by_hand_until: dt.date | None = None
    stage: Stage | None = None
    stage_reason: Said | None = None
    lost_on: dt.date | None = None
    back_on: dt.date | None = None
    region: Any = None
    on_contract: bool = False
    receivable: int | None = None
    receivable_overdue: int | None = None
    overdue_receivable_days: int | None = None
    payment_punctuality: float | None = None
    paused_days: int = 0


@dataclass(frozen=True, slots=True)
class _Bench:
    """All that a row is made from: evaluations as of today, of the end of the month before, and of
    the one before that (`now` and `before` with the tiers in the end, `ruled` and `ruled_before` with
    those that the rules alone give); how each tier came about and what is kept of earlier months; the
    other tables gathered a customer.
    """

    settings: Settings
    today: dt.date
    period: Period
    now: Evaluation
    before: Evaluation
    ruled: Evaluation
    ruled_before: Evaluation
    earlier: Evaluation
    ranks: Mapping[str, int]
    ratings: Ratings
    contacted: Mapping[str, dt.date]
    first_contact: Mapping[str, dt.date]
    next: Mapping[str, Contact]
    complaints: Mapping[str, Sequence[Case]]
    set_aside: Mapping[str, int]
    course: Course
    settled: Mapping[str, Settled]


def customer_rows(
    data: Dataset,
    records: Records,
    settings: Settings,
    today: dt.date,
    period: Period,
    course: Course | None = None,
) -> list[CustomerRow]:
    """Every golden customer, by spend in the window, then by name. `course`: the kept history and what
    people set; None: the rules alone.
    """
    numbers = [golden.customer_id for golden in data.golden]
    bench = _bench(numbers, records, period, course or Course(settings, today))
    rows = [
        _row(golden, records.bought.get(golden.customer_id, History()), bench)
        for golden in data.golden
    ]
    return sorted(rows, key=lambda row: (-row.spend_12m, row.name, row.customer_id))


def _bench(customers: Sequence[str], records: Records, period: Period, course: Course) -> _Bench:
    settings, today = course.settings, course.today
    given = ratings(records.voices)
    month_before = period.first - dt.timedelta(days=1)
    earlier = month_before.replace(day=1) - dt.timedelta(days=1)
    complaints: dict[str, list[Case]] = {}
    for case in filter(is_complaint, records.cases):
        complaints.setdefault(case.customer_id, []).append(case)
    set_aside: dict[str, int] = {}
    for line in records.lines:
        set_aside[line.customer_id] = set_aside.get(line.customer_id, 0) + line.set_aside
    ruled = evaluated(records.bought, given, settings, today, records.beside)
    now, final = _settled(customers, ruled, course)
    before = evaluated_then(records.bought, given, settings, month_before, records.beside)
    return _Bench(
        settings=settings,
        today=today,
        period=period,
        course=course,
        settled=final,
        now=now,
        before=_as_kept(customers, before, course),
        ruled=ruled,
        ruled_before=before,
        earlier=evaluated_then(records.bought, given, settings, earlier, records.beside),
        ranks=ranks(now.standing),
        ratings=given,
        contacted=last_contacts(records.contacts, today),
        first_contact=first_contacts(records.contacts),
        next={each.customer_id: each for each in records.contacts if each.latest},
        complaints=complaints,
        set_aside=set_aside,
    )


def _settled(
    customers: Sequence[str], ruled: Evaluation, course: Course
) -> tuple[Evaluation, Mapping[str, Settled]]:
    """The evaluation with the tiers in the end, and how each came about."""
    final = settled(customers, ruled.standing, ruled.grade, course)
    grade = {**ruled.grade, **{each: one.grade for each, one in final.items()}}
    return replace(ruled, grade=grade), final


def _as_kept(customers: Iterable[str], before: Evaluation, course: Course) -> Evaluation:
    """The evaluation of the month before, with the tiers that were recorded where any were."""
    kept = {each: state for each in customers if (state := course.previous(each)) is not None}
    grade = {
        each: with_tier(before.grade.get(each, Grade()), state.tier) for each, state in kept.items()
    }
    return replace(before, grade={**before.grade, **grade})


def _row(golden: Golden, history: History, bench: _Bench) -> CustomerRow:
    customer = golden.customer_id
    kind = type_in(customer, bench.now, bench.before)
    hand = bench.settled[customer].by_hand
    kept = bench.course.previous(customer)
    was = CustomerType.read(kept.type) if kept else None
    return CustomerRow(
        customer_id=customer,
        name=golden.name,
        aliases=golden.aliases,
        owner=golden.values.get("owner") or "",
        known=bool(golden.members),
        type=(hand and hand.type) or kind,
        type_previous=was or type_in(customer, bench.before, bench.earlier),
        type_ruled=type_in(customer, bench.ruled, bench.ruled_before),
        completeness=completeness(golden.values) if golden.members else 0.0,
        sources=golden.sources,
        first_contact=golden.values.get("registered_date") or bench.first_contact.get(customer),
        **_graded(customer, kind, history, bench),
        **_course(bench.settled[customer]),
        **_bought(customer, history, bench),
        **_told(customer, kind, bench),
    )


def _graded(customer: str, kind: CustomerType, history: History, bench: _Bench) -> dict[str, Any]:
    """Tier, points and the two sentences."""
    one = bench.settled[customer]
    grade = one.grade
    standing = bench.now.standing.get(customer, Standing(0, 0))
    facts = reason(standing, one.by_rules, bench.ranks.get(customer), history, bench.settings)
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
        "reason": told(facts, one, kind, bench.settings),
        "reason_ruled": facts,
        "policy": Said(policy((one.by_hand and one.by_hand.type) or kind, grade.tier)),
        "is_new": grade.is_new,
        "rfm": grade.rfm,
    }


def _course(one: Settled) -> dict[str, Any]:
    """The tier by the rules alone, after hysteresis, and whether a person set it."""
    hand = one.by_hand
    return {
        "tier_ruled": one.ruled,
        "tier_held": one.held.tier,
        "below": one.held.below,
        "by_hand": hand is not None,
        "by_hand_until": hand.line.until if hand else None,
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
        "paused_days": quiet.paused,
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
