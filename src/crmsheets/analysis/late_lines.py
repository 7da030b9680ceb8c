"""Order lines that were late, by customer, product and month; and how long orders take to leave."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis.period import Span, within
from crmsheets.analysis.quantiles import median, quantile

if TYPE_CHECKING:
    from crmsheets.analysis.orders import OrderLine

CUSTOMER, PRODUCT, MONTH = "customer", "product", "month"
_BY: Mapping[str, Callable[[OrderLine], str]] = {
    CUSTOMER: lambda line: line.customer,
    PRODUCT: lambda line: line.product or "",
    MONTH: lambda line: f"{line.promised:%Y-%m}" if line.promised else "",
}
BINS = ((7, "0–7"), (14, "8–14"), (21, "15–21"), (30, "22–30"), (60, "31–60"))
"""Days up to which a lead time falls into a bin; more are in the last one."""
_LAST = ">60"


@dataclass(frozen=True, slots=True)
class LateRow:
    """Lines due in the span by one of customer, product, month: `late` of `due`; days of late ones."""

    dimension: str
    value: str
    due: int
    late: int
    median_days: float | None
    p90_days: float | None


@dataclass(frozen=True, slots=True)
class LeadBin:
    """How many lines left so many days after the order."""

    days: str
    lines: int
    share: float


def late_rows(lines: Iterable[OrderLine], span: Span) -> list[LateRow]:
    """Lines due in a span: customers and products with the most late lines first, months by date."""
    due = [line for line in lines if line.on_time is not None and within(line.promised, span)]
    rows: list[LateRow] = []
    for dimension, key in _BY.items():
        groups: dict[str, list[OrderLine]] = {}
        for line in due:
            groups.setdefault(key(line), []).append(line)
        own = [_row(dimension, value, each) for value, each in sorted(groups.items())]
        rows += own if dimension == MONTH else sorted(own, key=lambda row: -row.late)
    return rows


def _row(dimension: str, value: str, due: Sequence[OrderLine]) -> LateRow:
    days = [line.days_late or 0 for line in due if not line.on_time]
    return LateRow(
        dimension=dimension,
        value=value,
        due=len(due),
        late=len(days),
        median_days=median(days),
        p90_days=quantile(days, 0.9) if days else None,
    )


def lead_bins(days: Sequence[int]) -> list[LeadBin]:
    """Lead times gathered into bins, every one, also the empty ones; nothing of nothing."""
    counted = dict.fromkeys((*(name for _, name in BINS), _LAST), 0)
    for each in days:
        counted[next((name for most, name in BINS if each <= most), _LAST)] += 1
    return [LeadBin(name, n, n / len(days)) for name, n in counted.items()] if days else []
