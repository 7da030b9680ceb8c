"""Days on which nobody orders: the weeks around Chinese New Year, and a factory's own shutdowns."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from crmsheets.analysis.period import Span

if TYPE_CHECKING:
    from crmsheets.model.options.life import Life
    from crmsheets.model.settings import Settings

# First day of the first lunar month, month and day from 2000 on (published almanac; tabulated, since
# it follows the new moon over Beijing).
_NEW_YEARS = (
    "0205 0124 0212 0201 0122 0209 0129 0218 0207 0126 0214 0203 0123 0210 0131 0219 0208 "
    "0128 0216 0205 0125 0212 0201 0122 0210 0129 0217 0206 0126 0213 0203 0123 0211 0131 "
    "0219 0208 0128 0215 0204 0124 0212 0201 0122 0210 0130 0217 0206 0126 0214 0202 0123"
)
_FIRST_YEAR = 2000
NEW_YEARS: dict[int, dt.date] = {
    year: dt.date(year, int(day[:2]), int(day[2:]))
    for year, day in enumerate(_NEW_YEARS.split(), start=_FIRST_YEAR)
}
"""Year -> Chinese New Year's Day, 2000-2050; other years have no such pause."""

_ENDS = re.compile(r"(?:(\d{4})-)?(\d{1,2})-(\d{1,2})")


def paused_days(span: Span, settings: Settings) -> int:
    """How many days of a span are in a pause, each counted once."""
    first, last = span
    found: set[dt.date] = set()
    for begin, end in pauses(span, settings):
        start, stop = max(begin, first), min(end, last)
        found |= {start + dt.timedelta(days=each) for each in range((stop - start).days + 1)}
    return len(found)


def pauses(span: Span, settings: Settings) -> Iterator[Span]:
    """The pauses that touch a span: Chinese New Year where the region is China, own shutdowns."""
    years = range(span[0].year - 1, span[1].year + 2)
    found = list(shutdowns(settings.life, years))
    if settings.locale().region == "CN":
        found += new_years(settings.life, years)
    yield from (each for each in sorted(found) if each[0] <= span[1] and span[0] <= each[1])


def new_years(life: Life, years: Iterable[int]) -> Iterator[Span]:
    """The days around Chinese New Year that are no silence; none if both settings are 0."""
    before, after = life.new_year_before, life.new_year_after
    for year in years:
        day = NEW_YEARS.get(year)
        if day is not None and before + after:
            yield day - dt.timedelta(days=before), day + dt.timedelta(days=after)


def shutdowns(life: Life, years: Iterable[int]) -> Iterator[Span]:
    """The factory's own shutdowns; one without a year comes every year, also over its end.

    A day that a month lacks is that month's last: 2-30 is the end of February.
    """
    wanted = list(years)
    for said in life.shutdowns:
        (year, *begin), (last_year, *end) = (_parts(each) for each in _ENDS.findall(said))
        over = (begin[0], begin[1]) > (end[0], end[1])
        if last_year and not year:
            year = last_year - over
        for each in [year] if year else wanted:
            first = _day(each, begin[0], begin[1])
            last = _day(last_year or each + over, end[0], end[1])
            if first <= last:
                yield first, last


def _parts(found: tuple[str, str, str]) -> tuple[int, int, int]:
    """Year (0: none was written), month, day."""
    year, month, day = found
    return int(year or 0), int(month), int(day)


def _day(year: int, month: int, day: int) -> dt.date:
    return dt.date(year, month, min(day, calendar.monthrange(year, month)[1]))
