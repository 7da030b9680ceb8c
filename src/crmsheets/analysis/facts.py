"""What page one says, as plain numbers: computed once, worded by `overview`, told by `figures`."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.balance import rejected_amount
from crmsheets.analysis.contradicting import contradictions
from crmsheets.analysis.feedback import ThemeRow, mean_rating, theme_rows
from crmsheets.analysis.followups import by_person
from crmsheets.analysis.frames import table_of
from crmsheets.analysis.history import first_day
from crmsheets.analysis.people import grown, won
from crmsheets.analysis.period import Span, reaches, window, within
from crmsheets.analysis.proposals import waiting
from crmsheets.analysis.revenue import (
    Concentration,
    Delivery,
    Sales,
    concentration,
    delivery,
    sales,
)
from crmsheets.analysis.services import Case, Rate, closing_rate, is_complaint, reply_rate
from crmsheets.analysis.themes import dictionary
from crmsheets.model.judged import CustomerType, Period

if TYPE_CHECKING:
    from crmsheets.analysis.evaluation import Records
    from crmsheets.analysis.ledger import Ledger
    from crmsheets.analysis.orders import OrderLine
    from crmsheets.analysis.portfolio import CustomerRow
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.settings import Settings

# Of a year without orders so long at its beginning page one says since when there are data.
_COVERED_DAYS = 45


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The numbers of page one; money in 分. `tables`: which tables hold anything.

    `likely`: customers whose rows only evidence joined; `waiting`: groups that may be one customer.
    `ledger`: the receivables as of today, None where nobody records receipts. `contradictions`: ratings
    that their words contradict.
    """

    tables: frozenset[str]
    month: Sales
    change: float | None
    change_year: float | None
    year: Sales
    year_from: dt.date | None
    concentration: Concentration
    new_won: int
    new_prospects: int | None
    silent: tuple[CustomerRow, ...]
    rhythm_known: bool
    delivery: Delivery
    complaints: tuple[Case, ...]
    complaints_a: int
    reply: Rate
    closing: Rate
    rating: float | None
    rating_count: int
    theme: ThemeRow | None
    overdue: tuple[tuple[str, int], ...]
    no_next: int
    tiers: Mapping[str, int]
    ungraded: int
    up: tuple[str, ...]
    down: tuple[str, ...]
    types: Mapping[CustomerType, int]
    customers: int
    files: int
    files_failed: int
    rows_read: int
    rows_rejected: int
    rejected_amount: int
    data_until: dt.date | None
    doubtful: int
    doubtful_amounts: tuple[int, int]
    no_price: int
    no_date: int
    no_date_amount: int
    likely: int = 0
    waiting: int = 0
    clashes: int = 0
    ledger: Ledger | None = None
    contradictions: int = 0


def facts(
    data: Dataset,
    records: Records,
    customers: Sequence[CustomerRow],
    settings: Settings,
    today: dt.date,
    period: Period,
    *,
    clashes: int = 0,
) -> Facts:
    """Everything page one says, from the judged records. `clashes`: customers claimed twice."""
    span, year = (period.first, period.last), window(today, settings.tier.window_months)
    month = sales(records.lines, span)
    start = first_day(records.bought.values())
    names = {row.customer_id: row.name for row in customers}
    tier_of = {row.customer_id: row.tier for row in customers}
    open_complaints = _open_complaints(records.cases)
    rating, rating_count = mean_rating(records.voices, year)
    themes = theme_rows(records.voices, year)
    return Facts(
        tables=frozenset(name for name in data.tables if table_of(data, name) is not None),
        month=month,
        change=_change(month, records, period.before, start),
        change_year=_change(month, records, period.year_before, start),
        year=sales(records.lines, year),
        year_from=_late_start(start, year),
        concentration=concentration(records.bought, names, year, settings.report.top_customers),
        new_won=sum(won(row, span) for row in customers),
        new_prospects=_new_prospects(customers, span),
        silent=tuple(row for row in customers if row.should_order),
        rhythm_known=any(row.usual_gap is not None for row in customers),
        delivery=delivery(records.lines, span),
        complaints=open_complaints,
        complaints_a=sum(tier_of.get(case.customer_id) == "A" for case in open_complaints),
        reply=reply_rate(records.cases, year),
        closing=closing_rate(records.cases, year),
        rating=rating,
        rating_count=rating_count,
        theme=themes[0] if themes and themes[0].unhappy else None,
        overdue=tuple(by_person(records.contacts)),
        no_next=sum(each.no_next for each in records.contacts),
        likely=sum(merge.decided_by == "match" for merge in data.merges),
        waiting=waiting(data),
        clashes=clashes,
        ledger=records.ledgers(today) if records.ledgers is not None else None,
        contradictions=len(contradictions(records.voices, dictionary(settings.themes.words))),
        **_standing(customers),
        **_account(data, records, today),
    )


def _standing(customers: Sequence[CustomerRow]) -> dict[str, Any]:
    """How many customers there are of each tier and type, and the names of those that moved."""
    return {
        "tiers": Counter(row.tier for row in customers),
        "ungraded": sum(row.is_new and not row.tier for row in customers),
        "up": tuple(row.name for row in customers if row.movement == "up"),
        "down": tuple(row.name for row in customers if row.movement == "down"),
        "types": Counter(row.type for row in customers),
        "customers": len(customers),
    }


def _account(data: Dataset, records: Records, today: dt.date) -> dict[str, Any]:
    """What was read, and what stands outside the figures or in no month."""
    doubtful = [line for line in records.lines if line.counted and line.reason == "doubtful"]
    undated = [line for line in records.lines if line.counted and line.day is None]
    return {
        "files": len({sheet.file for sheet in data.balance if sheet.status == "read"}),
        "files_failed": len({sheet.file for sheet in data.balance if sheet.status == "failed"}),
        "rows_read": sum(sheet.rows_read for sheet in data.balance if sheet.own_rows),
        "rows_rejected": sum(sheet.rows_rejected for sheet in data.balance if sheet.own_rows),
        "rejected_amount": rejected_amount(data),
        "data_until": data_until(data, today),
        "doubtful": len(doubtful),
        "doubtful_amounts": _bounds([_readings(line) for line in doubtful]),
        "no_price": sum(line.reason == "no_price" for line in records.lines),
        "no_date": len(undated),
        "no_date_amount": sum(line.amount for line in undated),
    }


def _late_start(start: dt.date | None, span: Span) -> dt.date | None:
    """Where the data begin, if that is so late that the span is far from covered."""
    return start if start is not None and (start - span[0]).days > _COVERED_DAYS else None


def _change(month: Sales, records: Records, span: Span, start: dt.date | None) -> float | None:
    """Against an equal span; None where the data do not cover its beginning."""
    return grown(month.amount, sales(records.lines, span).amount) if reaches(start, span) else None


def _new_prospects(customers: Sequence[CustomerRow], span: Span) -> int | None:
    """Customers first met in the span who had not bought by its end; None if nobody writes when."""
    met = [row for row in customers if row.first_contact is not None]
    if not met:
        return None
    return sum(
        within(row.first_contact, span)
        and not (row.first_order is not None and row.first_order <= span[1])
        for row in met
    )


def _open_complaints(cases: Iterable[Case]) -> tuple[Case, ...]:
    """The oldest first, of equally old ones by name; those of an unknown day last."""
    found = [case for case in cases if case.open and is_complaint(case)]
    return tuple(sorted(found, key=lambda case: (-_age(case), case.customer)))


def _age(case: Case) -> int:
    """Days a case waits; -1 where nobody wrote since when."""
    return -1 if case.age_days is None else case.age_days


def _readings(line: OrderLine) -> tuple[int, int]:
    """The total as typed and as computed, in 分; what came back is taken off."""
    claimed, computed = line.claimed or 0, line.computed or 0
    return (-abs(claimed), -abs(computed)) if line.returned else (claimed, computed)


def _bounds(pairs: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """The least and the most that doubtful amounts can come to."""
    return sum(min(pair) for pair in pairs), sum(max(pair) for pair in pairs)


_DAYS = {
    "order": "order_date",
    "followup": "followup_date",
    "service": "service_date",
    "feedback": "feedback_date",
    "payment": "payment_date",
}


def data_until(data: Dataset, today: dt.date) -> dt.date | None:
    """The last day that any record bears, up to today."""
    tables = [(table_of(data, name), field) for name, field in _DAYS.items()]
    return max(
        (
            day
            for table, field in tables
            if table is not None
            for day in table[field]
            if day is not None and day <= today
        ),
        default=None,
    )
