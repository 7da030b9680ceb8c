"""Terms of payment as people write them, and the day on which money is due by them.

Sources: the list 结算方式 and its usual spellings (月结30, 月结30天(需对账), 30天, 款到发货, net 30,
30 days EOM). 月结N runs from the end of the month of delivery, or from the day itself: a setting.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from crmsheets.analysis.period import month_end
from crmsheets.model.hanzi import simplified

if TYPE_CHECKING:
    from crmsheets.model.options.finance import Finance

_MONTHLY = re.compile(r"月结|月底|月末|eom|month.?end|monthly", re.IGNORECASE)
_THIS_MONTH = re.compile(r"当月结|本月结")
_QUARTERLY = re.compile(r"季结|季度结|quarterly", re.IGNORECASE)
_BY_BILL = re.compile(r"票到|见票|开票|发票|invoice", re.IGNORECASE)
_AT_ONCE = re.compile(
    r"现结|现款|现金|货到付款|款到|先款|预付|定金|订金|全款|付清|cod|c\.o\.d|cash|advance|prepa|deposit"
    r"|upon receipt|on delivery|before ship",
    re.IGNORECASE,
)
_ARRIVED = re.compile(r"货到|到货|收货|发货|验收|delivery|shipment|b/l", re.IGNORECASE)
_DAYS = re.compile(r"(?<![\d.%])(\d{1,3})\s*(?:天|日|days?\b|d\b)?(?![\d%.])", re.IGNORECASE)
_USUAL = 30
"""Days meant by 月结 without a number."""


class Runs(StrEnum):
    """From when the days of the terms run."""

    DELIVERY = "delivery"
    MONTH = "month"
    QUARTER = "quarter"


@dataclass(frozen=True, slots=True)
class Terms:
    """`days` after the delivery, or after the end of its month or quarter."""

    runs: Runs
    days: int


def terms_of(words: str) -> Terms | None:
    """The terms that words mean; None where they do not say when money is due (分期, T/T, 其他)."""
    said = simplified(words).strip()
    found = _DAYS.search(said)
    days = int(found[1]) if found else None
    if _MONTHLY.search(said):
        usual = 0 if _THIS_MONTH.search(said) else _USUAL
        return Terms(Runs.MONTH, usual if days is None else days)
    for pattern, runs in ((_AT_ONCE, Runs.DELIVERY), (_QUARTERLY, Runs.QUARTER)):
        if pattern.search(said):
            return Terms(runs, 0)
    if days is None:
        return Terms(Runs.DELIVERY, 0) if _BY_BILL.search(said) else None
    # 30天, 账期30天 and 30天账期 are how people say 月结30天; net 30, 票到30天, 货到30天 run from the day itself.
    plainly = said.isascii() or _BY_BILL.search(said) or _ARRIVED.search(said)
    return Terms(Runs.DELIVERY if plainly else Runs.MONTH, days)


def due(terms: Terms, delivered: dt.date, settings: Finance) -> dt.date:
    """The day on which goods delivered on a day are to be paid.

    No table holds invoice dates: 票到N天 runs from the delivery.
    due(月结30天, 2024-3-5) == 2024-4-30 by month end, 2024-4-4 by delivery.
    """
    start = delivered
    if terms.runs is Runs.QUARTER:
        last = delivered.month + (-delivered.month) % 3
        start = delivered.replace(month=last, day=calendar.monthrange(delivered.year, last)[1])
    elif terms.runs is Runs.MONTH and settings.monthly_from == "month_end":
        start = month_end(delivered)
    return start + dt.timedelta(days=terms.days)
