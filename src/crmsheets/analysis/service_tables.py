"""The small tables of feedback and service, described at `model.judged.Judged.tables`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis.complaints import (
    AgeRow,
    RepeatRow,
    age_rows,
    by_cause,
    by_cost,
    by_problem,
    by_severity,
    complaints_of,
    recurrence,
    repeat_rows,
)
from crmsheets.analysis.contradicting import (
    Contradiction,
    MoodRow,
    Quote,
    contradictions,
    mood_rows,
    quotes,
)
from crmsheets.analysis.frames import frame_of
from crmsheets.analysis.improvement import (
    EffectRow,
    LoopRow,
    effect_rows,
    events,
    loop_rows,
    order_days,
    recorded_since,
)
from crmsheets.analysis.pareto import ParetoRow
from crmsheets.analysis.period import Span, window, within
from crmsheets.analysis.quantiles import quantile
from crmsheets.analysis.quarters import QuarterRow, quarter_rows
from crmsheets.analysis.rates import Count
from crmsheets.analysis.satisfaction import DimensionRow, dimension_rows, recommend, satisfied
from crmsheets.analysis.services import Rate, closing_rate, reply_rate
from crmsheets.analysis.themes import dictionary
from crmsheets.model.text import Text

if TYPE_CHECKING:
    import pandas as pd

    from crmsheets.analysis.evaluation import Records
    from crmsheets.model.settings import Settings

SATISFIED = Text("满意的（评4–5分）", "Satisfied (rated 4–5)")
REPLIED = Text("按时首次答复", "First answered in time")
CLOSED = Text("已结案", "Settled")
AGAIN = Text(
    "结案满90天的，90天内同一件事又投诉", "Settled over 90 days ago: came again within 90 days"
)
PER_ORDERS = Text("投诉（每100单）", "Complaints (per 100 orders)")
TYPICAL = Text("一般几天首次答复（中位数）", "Days to the first answer (median)")
MOST = Text("九成在几天内首次答复", "Days to the first answer (nine of ten)")
NPS = Text("净推荐值（推荐−不推荐）", "Net promoter score")
FEW_ANSWERS = Text(
    "净推荐值：回答不到30份，资料不够", "Net promoter score: under 30 answers, too few"
)


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """One figure of service: k of n where it is a rate, the value, its 95 % limits where it has any.

    `form`: share (0-1), or number.
    """

    measure: Text
    hits: int | None
    cases: int
    value: float | None
    low: float | None
    high: float | None
    form: str


def service_tables(
    records: Records, tier_of: Mapping[str, str], settings: Settings, today: dt.date
) -> dict[str, pd.DataFrame]:
    """Complaints, the improvement loop, satisfaction and quotes of the window."""
    span = window(today, settings.tier.window_months)
    cases, voices = records.cases, records.voices
    told = events(cases, voices)
    orders = order_days(records.lines)
    return {
        "complaint_pareto": frame_of(ParetoRow, by_problem(cases, span)),
        "complaint_costs": frame_of(ParetoRow, by_cost(cases, span)),
        "complaint_severity": frame_of(ParetoRow, by_severity(cases, span, settings.service)),
        "complaint_causes": frame_of(ParetoRow, by_cause(cases, span)),
        "complaint_ages": frame_of(AgeRow, age_rows(cases, tier_of)),
        "complaint_repeats": frame_of(RepeatRow, repeat_rows(cases)),
        "service_measures": frame_of(MeasureRow, measure_rows(records, orders, span, today)),
        "service_quarters": frame_of(QuarterRow, quarter_rows(voices, cases, orders, today)),
        "improvement": frame_of(LoopRow, loop_rows([each for each in told if _in(each.day, span)])),
        "improvement_effects": frame_of(
            EffectRow, effect_rows(told, orders, today, recorded_since(cases, voices))
        ),
        "dimensions": frame_of(DimensionRow, dimension_rows(voices, span)),
        "moods": frame_of(MoodRow, mood_rows(voices, span)),
        "quotes": frame_of(Quote, quotes(voices, span)),
        "contradictions": frame_of(
            Contradiction, contradictions(voices, dictionary(settings.themes.words))
        ),
    }


def _in(day: dt.date | None, span: Span) -> bool:
    """A record without a date is not lost: it counts in every window."""
    return day is None or within(day, span)


def measure_rows(
    records: Records, orders: Sequence[dt.date], span: Span, today: dt.date
) -> list[MeasureRow]:
    """The figures that have a base; one without any is left out."""
    cases = records.cases
    rates = (
        (SATISFIED, satisfied(records.voices, span)),
        (REPLIED, reply_rate(cases, span)),
        (CLOSED, closing_rate(cases, span)),
        (AGAIN, recurrence(cases, span, today)),
    )
    rows = [_rate_row(measure, rate) for measure, rate in rates if rate.cases]
    rows += _per_orders(records, orders, span)
    days = [
        each.reply_days for each in cases if each.reply_days is not None and within(each.date, span)
    ]
    if days:
        for measure, share in ((TYPICAL, 0.5), (MOST, 0.9)):
            value = quantile(days, share)
            rows.append(MeasureRow(measure, None, len(days), value, None, None, "number"))
    return [*rows, *_recommend_rows(records, span)]


def _rate_row(measure: Text, rate: Rate) -> MeasureRow:
    low, high = rate.limits or (None, None)
    return MeasureRow(measure, rate.hits, rate.cases, rate.hits / rate.cases, low, high, "share")


def _per_orders(records: Records, orders: Sequence[dt.date], span: Span) -> list[MeasureRow]:
    placed = sum(within(day, span) for day in orders)
    told = len(complaints_of(records.cases, span))
    count = Count(told, placed)
    limits = count.limits(100)
    if limits is None or not records.cases:
        return []
    return [MeasureRow(PER_ORDERS, told, placed, count.per(100), *limits, "number")]


def _recommend_rows(records: Records, span: Span) -> list[MeasureRow]:
    found = recommend(records.voices, span)
    if not found.answers:
        return []
    low, high = found.limits or (None, None)
    measure = FEW_ANSWERS if found.score is None else NPS
    return [MeasureRow(measure, found.promoters, found.answers, found.score, low, high, "number")]
