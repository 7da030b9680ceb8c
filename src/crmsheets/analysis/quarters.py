"""Rates by quarter: a change is told only where the limits of two quarters in a row lie apart."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis.period import Span, month_end, months_before, within
from crmsheets.analysis.rates import Count
from crmsheets.analysis.satisfaction import satisfied
from crmsheets.analysis.services import Case, Rate, closing_rate, is_complaint, reply_rate
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.analysis.feedback import Voice

QUARTERS = 5
SATISFIED = Text("满意（4–5分）", "Satisfied (4–5)")
REPLIED = Text("按时答复", "Answered in time")
CLOSED = Text("已结案", "Settled")
COMPLAINTS = Text("每100单的投诉", "Complaints per 100 orders")

UP = Text("上升", "up")
DOWN = Text("下降", "down")
SAME = Text("无显著变化", "no clear change")
FIRST = Text("–", "–")
PARTIAL = Text("{quarter}（未满）", "{quarter} (so far)")
NAME = Text("{year}年{number}季度", "Q{number} {year}")


@dataclass(frozen=True, slots=True)
class QuarterRow:
    """One measure in one quarter: k of n, the rate (0–1, complaints per 100 orders), its limits."""

    measure: Text
    quarter: Said
    hits: int
    cases: int
    rate: float
    low: float
    high: float
    change: Said


_Value = tuple[int, int, tuple[float, float] | None, float]


def quarter_rows(
    voices: Sequence[Voice], cases: Sequence[Case], orders: Sequence[dt.date], today: dt.date
) -> list[QuarterRow]:
    """The measures over the last quarters, each quarter compared with the one before it."""
    spans = quarters(today)
    found: tuple[tuple[Text, Callable[[Span], _Value]], ...] = (
        (SATISFIED, lambda span: _rate(satisfied(voices, span))),
        (REPLIED, lambda span: _rate(reply_rate(cases, span))),
        (CLOSED, lambda span: _rate(closing_rate(cases, span))),
        (COMPLAINTS, lambda span: _complaints(cases, orders, span)),
    )
    return [
        row
        for measure, of in found
        for row in _rows(measure, spans, [of(span) for span in spans], today)
    ]


def quarters(today: dt.date) -> list[Span]:
    """The last quarters, oldest first, the current one up to today."""
    first = dt.date(today.year, (today.month - 1) // 3 * 3 + 1, 1)
    starts = [months_before(first, 3 * back) for back in range(QUARTERS)]
    return [(start, min(month_end(months_before(start, -2)), today)) for start in reversed(starts)]


def _rate(found: Rate) -> _Value:
    share = found.hits / found.cases if found.cases else 0.0
    return found.hits, found.cases, found.limits, share


def _complaints(cases: Sequence[Case], orders: Iterable[dt.date], span: Span) -> _Value:
    placed = sum(span[0] <= day <= span[1] for day in orders)
    told = sum(is_complaint(each) and within(each.date, span) for each in cases)
    count = Count(told, placed)
    return told, placed, count.limits(100), count.per(100) or 0.0


def _rows(
    measure: Text, spans: Sequence[Span], values: Sequence[_Value], today: dt.date
) -> list[QuarterRow]:
    rows = []
    before: tuple[float, float] | None = None
    for span, (hits, cases, limits, rate) in zip(spans, values, strict=True):
        if limits is not None:
            change = Said(_change(before, limits))
            rows.append(QuarterRow(measure, named(span, today), hits, cases, rate, *limits, change))
        before = limits
    return rows


def _change(before: tuple[float, float] | None, now: tuple[float, float]) -> Text:
    if before is None:
        return FIRST
    return UP if now[0] > before[1] else DOWN if now[1] < before[0] else SAME


def named(span: Span, today: dt.date) -> Said:
    """2024年4季度, Q4 2024; marked while it is not over."""
    number = (span[0].month - 1) // 3 + 1
    said = Said(NAME, {"year": span[0].year, "number": number})
    over = span[1] == month_end(span[1]) and span[1].month % 3 == 0
    return said if over or span[1] < today else Said(PARTIAL, {"quarter": said})
