"""Deliveries, complaints, cases, ratings, contacts, claims."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from benchmarks.recomputed.cases import closed, replied_in_time
from benchmarks.recomputed.cases import reply_due as is_due
from benchmarks.recomputed.days import within
from benchmarks.recomputed.delivery import due_in, on_time, overdue_lines, waiting
from benchmarks.recomputed.facts import NO_NEXT, dates
from benchmarks.recomputed.figures.registry import figure
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.outputs import day
from benchmarks.recomputed.words import HEADS


@figure
def due_orders(judged: Judged) -> int:
    return len(due_in(judged.facts, judged.facts.month))


@figure
def on_time_orders(judged: Judged) -> int:
    return sum(map(on_time, due_in(judged.facts, judged.facts.month)))


@figure
def overdue_orders(judged: Judged) -> int:
    return len({line.order for line in overdue_lines(judged.facts)})


@figure
def overdue_amount(judged: Judged) -> Decimal:
    return sum((waiting(line) for line in overdue_lines(judged.facts)), Decimal(0))


@figure
def open_complaints(judged: Judged) -> int:
    return len(judged.facts.open_complaints())


@figure
def open_complaints_a(judged: Judged) -> int:
    return sum(judged.tier(line["customer_id"]) == "A" for line in judged.facts.open_complaints())


@figure
def oldest_complaint_days(judged: Judged) -> int | None:
    days = dates(judged.facts.open_complaints(), "service_date")
    return (judged.facts.today - min(days)).days if days else None


def cases(judged: Judged) -> list[dict[str, str]]:
    lines = judged.facts.table("service")
    return [line for line in lines if within(day(line["service_date"]), judged.facts.year)]


@figure
def cases_12m(judged: Judged) -> int:
    return len(cases(judged))


@figure
def cases_closed(judged: Judged) -> int:
    return sum(closed(line) for line in cases(judged))


@figure
def reply_due(judged: Judged) -> int:
    return sum(is_due(line, judged.facts.today) for line in cases(judged))


@figure
def reply_in_time(judged: Judged) -> int:
    return sum(replied_in_time(line) for line in cases(judged))


def ratings(judged: Judged) -> list[Fraction]:
    lines = judged.facts.table("feedback")
    said = (line for line in lines if within(day(line["feedback_date"]), judged.facts.year))
    return [Fraction(line["rating"]) for line in said if line["rating"]]


@figure
def rating_count(judged: Judged) -> int:
    return len(ratings(judged))


@figure
def rating_avg(judged: Judged) -> Fraction | None:
    said = ratings(judged)
    return sum(said, Fraction(0)) / len(said) if said else None


def contacts(judged: Judged) -> list[tuple[str, dict[str, str]]]:
    found = ((who, judged.facts.last_contact(who)) for who in judged.facts.everybody)
    return [(who, line) for who, line in found if line]


def overdue_contacts(judged: Judged) -> list[tuple[str, dict[str, str]]]:
    today = judged.facts.today
    planned = ((who, line, day(line["next_date"])) for who, line in contacts(judged))
    late = [(who, line) for who, line, planned in planned if planned and planned < today]
    return [(who, line) for who, line in late if line["next_action"] != "暂不跟进"]


def unplanned_contacts(judged: Judged) -> list[tuple[str, dict[str, str]]]:
    open_ended = ((who, line) for who, line in contacts(judged) if not line["next_date"])
    return [(who, line) for who, line in open_ended if line["next_action"] not in NO_NEXT]


@figure
def overdue_followups(judged: Judged) -> int:
    return len(overdue_contacts(judged))


@figure
def no_next_step(judged: Judged) -> int:
    return len(unplanned_contacts(judged))


@figure
def clashes(judged: Judged) -> int:
    """Those on the sheet 撞单: whose words make a claim is a rule that no table shows."""
    outputs = judged.facts.outputs
    found = outputs.sheet("撞单").block(*HEADS.of(outputs, "客户名称", "建议归"))
    return len({row[HEADS.one(outputs, "客户名称")] for row in found.rows}) if found else 0
