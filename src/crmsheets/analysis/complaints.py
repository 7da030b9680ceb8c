"""Complaints beyond the single case: why, how dear, how bad, how old, how often again."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis.pareto import ParetoRow, pareto
from crmsheets.analysis.period import Span, within
from crmsheets.analysis.services import REPEAT_DAYS, Case, Rate, follows, is_complaint, same_thing
from crmsheets.model.text import Text
from crmsheets.templates.improvement import ComplaintSeverity

if TYPE_CHECKING:
    from crmsheets.analysis.theme_lexicon import Subject
    from crmsheets.model.cell import Cell
    from crmsheets.model.options.service import Service

AGES: tuple[tuple[Text, int, int | None], ...] = (
    (Text("3 天内", "up to 3 days"), 0, 3),
    (Text("4–7 天", "4–7 days"), 4, 7),
    (Text("8–30 天", "8–30 days"), 8, 30),
    (Text("30 天以上", "more than 30 days"), 31, None),
    (Text("没写日期", "no date"), -1, -1),
)
"""Open complaints are told by how many days they have been open."""


@dataclass(frozen=True, slots=True)
class AgeRow:
    """Open complaints of one age: how many, of how many A customers, whose."""

    age: Text
    complaints: int
    of_a: int
    customers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RepeatRow:
    """Complaints of one customer about the same thing, each within 90 days of one before.

    `subject`: the theme that most of them share, `cause` the recorded class of cause they share ("" =
    none); `products`: whatever they name, in order.
    """

    customer_id: str
    customer: str
    subject: str | Subject
    cause: str
    products: tuple[str, ...]
    times: int
    first: dt.date
    last: dt.date
    open: bool
    cells: tuple[Cell, ...]


def complaints_of(found: Sequence[Case], span: Span) -> list[Case]:
    """The complaints of a span."""
    return [each for each in found if is_complaint(each) and within(each.date, span)]


def by_problem(found: Sequence[Case], span: Span) -> list[ParetoRow]:
    """Complaints by what they are about, counted."""
    return pareto((each.problem or None, 1) for each in complaints_of(found, span))


def by_cause(found: Sequence[Case], span: Span) -> list[ParetoRow]:
    """Complaints by the cause that somebody recorded; none where nobody did."""
    told = complaints_of(found, span)
    if not any(each.cause for each in told):
        return []
    return pareto((each.cause, 1) for each in told)


def by_cost(found: Sequence[Case], span: Span) -> list[ParetoRow]:
    """What complaints cost (分) by what they are about; only recorded costs, nothing is estimated."""
    told = [each for each in complaints_of(found, span) if each.cost is not None]
    return pareto((each.problem or None, each.cost or 0) for each in told)


def by_severity(found: Sequence[Case], span: Span, settings: Service) -> list[ParetoRow]:
    """Complaints by what they are about, weighed by severity; none where nobody recorded it.

    One without a severity weighs as a normal one.
    """
    told = complaints_of(found, span)
    if not any(each.severity for each in told):
        return []
    weights = severity_weights(settings)
    normal = weights[ComplaintSeverity.NORMAL]
    return pareto((each.problem or None, weights.get(each.severity or "", normal)) for each in told)


def severity_weights(settings: Service) -> dict[str, float]:
    """Severity (Chinese label) -> its points."""
    return {
        ComplaintSeverity.MINOR: settings.points_minor,
        ComplaintSeverity.NORMAL: settings.points_normal,
        ComplaintSeverity.SERIOUS: settings.points_serious,
        ComplaintSeverity.CRITICAL: settings.points_critical,
    }


def age_rows(found: Sequence[Case], tier_of: Mapping[str, str]) -> list[AgeRow]:
    """Open complaints by age; ages without any are left out."""
    rows = []
    for label, low, high in AGES:
        here = [
            each for each in found if is_complaint(each) and each.open and _aged(each, low, high)
        ]
        names = sorted({each.customer for each in here if each.customer})
        of_a = sum(tier_of.get(each.customer_id) == "A" for each in here)
        if here:
            rows.append(AgeRow(label, len(here), of_a, tuple(names)))
    return rows


def _aged(case: Case, low: int, high: int | None) -> bool:
    age = -1 if case.age_days is None else case.age_days
    return age >= low and (high is None or age <= high)


def repeat_rows(found: Sequence[Case]) -> list[RepeatRow]:
    """Customers who complain of the same thing again and again, the most often first."""
    chains: list[list[Case]] = []
    told = [each for each in found if is_complaint(each) and each.date is not None]
    for case in sorted(told, key=lambda each: (each.date or dt.date.min, each.i)):
        chain = next((each for each in chains if _continues(case, each[-1])), None)
        if chain is None:
            chains.append([case])
        else:
            chain.append(case)
    rows = [_repeat_row(chain) for chain in chains if len(chain) > 1]
    return sorted(rows, key=lambda row: (-row.times, row.customer, str(row.subject), row.first))


def _continues(case: Case, last: Case) -> bool:
    return _same_customer(case, last) and follows(case, last)


def _same_customer(one: Case, other: Case) -> bool:
    who = one.customer_id or one.customer
    return bool(who) and who == (other.customer_id or other.customer)


def _repeat_row(chain: Sequence[Case]) -> RepeatRow:
    days = [each.date for each in chain if each.date is not None]
    causes = list(dict.fromkeys(each.cause for each in chain if each.cause))
    return RepeatRow(
        chain[0].customer_id,
        chain[0].customer,
        _shared(chain),
        causes[0] if len(causes) == 1 else "",
        tuple(dict.fromkeys(each.product for each in chain if each.product)),
        len(chain),
        days[0],
        days[-1],
        any(each.open for each in chain),
        tuple(each.cell for each in chain),
    )


def _shared(chain: Sequence[Case]) -> str | Subject:
    """The theme of most of the cases, of equal ones the first that was told; "" without any."""
    themes = Counter(theme for each in chain for theme in each.problems)
    return max(themes, key=lambda theme: themes[theme], default="")


def recurrence(found: Sequence[Case], span: Span, today: dt.date) -> Rate:
    """Complaints settled in the span whose 90 days are over, and after how many of them the same
    customer complained of the same thing within these 90 days.

    A case settled later is left out whether it came again or not: taken in only where it did, the rate
    would be too high.
    """
    told = [each for each in found if is_complaint(each)]
    hits = known = 0
    for case in told:
        closed = case.closed_date
        if closed is None or case.open or not within(closed, span):
            continue
        if (today - closed).days > REPEAT_DAYS:
            known += 1
            hits += any(_again(each, case, closed) for each in told)
    return Rate(hits, known)


def _again(later: Case, case: Case, closed: dt.date) -> bool:
    return (
        _same_customer(case, later)
        and later.i != case.i
        and later.date is not None
        and 0 < (later.date - closed).days <= REPEAT_DAYS
        and same_thing(later, case)
    )
