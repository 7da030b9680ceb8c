"""The tables behind 订单与交期: spans compared, customers and money, late orders, pairs of items."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis.baskets import Pair, pairs
from crmsheets.analysis.concentration import Leader, Loyalty, Spread, leaders, loyalty, spread
from crmsheets.analysis.frames import frame_of
from crmsheets.analysis.late_lines import LateRow, LeadBin, late_rows, lead_bins
from crmsheets.analysis.lateness import LateComplaint, RiskRow, late_complaints, late_orders, risks
from crmsheets.analysis.mix import Mix, mix
from crmsheets.analysis.period import Span, months_before, reaches, window, within
from crmsheets.analysis.quantiles import median, quantile
from crmsheets.analysis.revenue import lead_times, sales
from crmsheets.model.exact import divided

if TYPE_CHECKING:
    import pandas as pd

    from crmsheets.analysis.evaluation import Records
    from crmsheets.analysis.orders import OrderLine
    from crmsheets.analysis.portfolio import CustomerRow
    from crmsheets.model.settings import Settings


@dataclass(frozen=True, slots=True)
class SpanRow:
    """Orders of one span: 分, number, customers, mean order (分), lead time in days of what left in it.

    `key`: now | before (the equal span a year earlier). `lines`: lines counted; `shipped`: lines
    with a lead time.
    """

    key: str
    first: dt.date
    last: dt.date
    amount: int
    orders: int
    customers: int
    mean_order: float | None
    lines: int
    shipped: int
    lead_median: float | None
    lead_p90: float | None


def sales_tables(
    records: Records, customers: Sequence[CustomerRow], settings: Settings, today: dt.date
) -> dict[str, pd.DataFrame]:
    """spans, leaders, spread, loyalty, mix, leads, late_by, late_risks, late_complaints, pairs."""
    span = window(today, settings.tier.window_months)
    earlier = months_before(span[0], 12), months_before(today, 12)
    lines, names = records.lines, {row.customer_id: row.name for row in customers}
    begin = _begin(lines)
    spans = [_span("now", lines, span)] if begin is not None else []
    covered = reaches(begin, earlier)
    spans += [_span("before", lines, earlier)] if covered else []
    ranked = leaders(records.bought, names, span)
    due = late_orders(lines, span)
    tiers = {row.customer_id: row.tier for row in customers}
    after = late_complaints(due, records.cases, tiers, settings.orders.complaint_days)
    together = pairs(lines, span, settings.orders.pair_customers, settings.report.min_rate)
    found = spread(ranked)
    return {
        "spans": frame_of(SpanRow, spans),
        "leaders": frame_of(Leader, ranked),
        "spread": frame_of(Spread, [found] if found else []),
        "loyalty": frame_of(Loyalty, [loyalty(lines, records.bought, span)] if ranked else []),
        "mix": frame_of(Mix, [mix(lines, earlier, span)] if covered else []),
        "leads": frame_of(LeadBin, lead_bins(lead_times(lines, span))),
        "late_by": frame_of(LateRow, late_rows(lines, span)),
        "late_risks": frame_of(RiskRow, risks(customers, due, after, records.cases, span)),
        "late_complaints": frame_of(LateComplaint, after),
        "pairs": frame_of(Pair, together),
    }


def _begin(lines: Sequence[OrderLine]) -> dt.date | None:
    """The day of the oldest counted order."""
    days = (line.day for line in lines if line.counted and not line.returned)
    return min((day for day in days if day is not None), default=None)


def _span(key: str, lines: Sequence[OrderLine], span: Span) -> SpanRow:
    found, leads = sales(lines, span), lead_times(lines, span)
    own = [line for line in lines if line.counted and within(line.day, span)]
    return SpanRow(
        key=key,
        first=span[0],
        last=span[1],
        amount=found.amount,
        orders=found.orders,
        customers=len({line.customer_id or line.customer for line in own if not line.returned}),
        mean_order=divided(found.amount, found.orders),
        lines=len(own),
        shipped=len(leads),
        lead_median=median(leads),
        lead_p90=quantile(leads, 0.9) if leads else None,
    )
