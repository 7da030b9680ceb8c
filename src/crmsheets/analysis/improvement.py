"""The improvement loop: collected, answered, classified, analysed, acted upon, checked.

For each theme: how many complaints and bad pieces of feedback, how far the loop was walked and how many
days its steps take; for each measure with a day: did the theme come less often afterwards? Effect = the
theme's count per 100 orders (per month where there are no orders) up to a year before the measure, and
no further back than the first complaint or feedback that was recorded, against since then; 「有效」 only
when the limits leave out no change (`rates.changed`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from crmsheets.analysis.quantiles import median
from crmsheets.analysis.rates import Count, changed
from crmsheets.analysis.services import is_complaint
from crmsheets.model.text import Said, Text
from crmsheets.templates.improvement import Verified

if TYPE_CHECKING:
    from crmsheets.analysis.feedback import Voice
    from crmsheets.analysis.orders import OrderLine
    from crmsheets.analysis.services import Case
    from crmsheets.analysis.theme_lexicon import Subject
    from crmsheets.model.cell import Cell

YEAR = 365
_MONTH = 30.4375
PER_ORDERS, PER_MONTHS = 100.0, 1.0

REPLY = Text("没回应", "no answer")
CLASS = Text("没分类", "not classified")
CAUSE = Text("没写原因", "no cause")
ACTION = Text("没有措施", "no measure")
DATE = Text("措施没写完成日期", "the measure has no day")
CHECK = Text("没验证效果", "effect not checked")
DONE = Text("走完了", "complete")

WORKED = Text("有效：比以前少了", "It worked: less often than before")
WORSE = Text("没用：比以前还多", "It did not work: more often than before")
UNCLEAR = Text("还看不出", "Cannot be told yet")


class Event(NamedTuple):
    """A complaint or a bad piece of feedback: what about, when, and how far the loop went."""

    theme: Subject
    day: dt.date | None
    replied: bool
    reply_days: int | None
    classified: bool
    cause: bool
    closed_days: int | None
    action: str | None
    action_date: dt.date | None
    verified: str | None
    dept: str | None
    cell: Cell


@dataclass(frozen=True, slots=True)
class LoopRow:
    """One theme: how many events, how many of them went through each step, typical days, what is missing."""

    theme: Subject
    events: int
    replied: int
    classified: int
    caused: int
    acted: int
    checked: int
    reply_days: float | None
    action_days: float | None
    close_days: float | None
    missing: Said


@dataclass(frozen=True, slots=True)
class EffectRow:
    """One measure: counts and exposures before and after, rates with limits, the verdict.

    `per_orders`: the exposures are orders and rates per 100 of them, else months and per month.
    """

    theme: Subject
    action: str
    action_date: dt.date
    dept: str
    per_orders: bool
    before: int
    before_exposure: float
    before_rate: float | None
    after: int
    after_exposure: float
    after_rate: float | None
    low: float | None
    high: float | None
    verdict: Said
    checked: str
    cells: tuple[Cell, ...]


def events(cases: Iterable[Case], voices: Iterable[Voice]) -> list[Event]:
    """Complaints and pieces of feedback that complain, one a theme; without a theme there is none."""
    found = [_of_case(each) for each in cases if is_complaint(each) and each.problem]
    for voice in voices:
        found += [_of_voice(voice, theme) for theme in voice.unhappy]
    return found


def _of_case(case: Case) -> Event:
    return Event(
        theme=case.problem,
        day=case.date,
        replied=case.reply_days is not None or not case.open,
        reply_days=case.reply_days,
        classified=bool(case.cause or case.severity or case.dept),
        cause=bool(case.cause),
        closed_days=case.handling_days,
        action=case.action,
        action_date=case.action_date,
        verified=case.verified,
        dept=case.dept,
        cell=case.cell,
    )


def _of_voice(voice: Voice, theme: Subject) -> Event:
    return Event(
        theme=theme,
        day=voice.date,
        replied=bool(voice.handling),
        reply_days=None,
        classified=bool(voice.category or voice.dept),
        cause=bool(voice.dept),
        closed_days=None,
        action=voice.action,
        action_date=voice.action_date,
        verified=voice.verified,
        dept=voice.dept,
        cell=voice.cell,
    )


def loop_rows(found: Sequence[Event]) -> list[LoopRow]:
    """One row a theme, the most events first."""
    groups: dict[Subject, list[Event]] = {}
    for each in found:
        groups.setdefault(each.theme, []).append(each)
    rows = [_loop_row(theme, group) for theme, group in groups.items()]
    return sorted(rows, key=lambda row: (-row.events, row.theme))


def _loop_row(theme: Subject, group: Sequence[Event]) -> LoopRow:
    replies = [each.reply_days for each in group if each.reply_days is not None]
    closes = [each.closed_days for each in group if each.closed_days is not None]
    acts = [(each.action_date - each.day).days for each in group if each.action_date and each.day]
    return LoopRow(
        theme,
        len(group),
        sum(each.replied for each in group),
        sum(each.classified for each in group),
        sum(each.cause for each in group),
        sum(bool(each.action) for each in group),
        sum(_is_checked(each) for each in group),
        median(replies),
        median(acts),
        median(closes),
        Said(_missing(group)),
    )


def _is_checked(event: Event) -> bool:
    return bool(event.verified) and event.verified != str(Verified.WAITING)


def _missing(group: Sequence[Event]) -> Text:
    """The first step of the loop that nothing of the theme ever reached."""
    steps = (
        (REPLY, any(each.replied for each in group)),
        (CLASS, any(each.classified for each in group)),
        (CAUSE, any(each.cause for each in group)),
        (ACTION, any(each.action for each in group)),
        (DATE, any(each.action and each.action_date for each in group)),
        (CHECK, any(_is_checked(each) for each in group)),
    )
    return next((text for text, reached in steps if not reached), DONE)


def recorded_since(cases: Iterable[Case], voices: Iterable[Voice]) -> dt.date | None:
    """The day of the first complaint or feedback: before it nobody wrote any down."""
    days = [each.date for each in cases if is_complaint(each)]
    days += [each.date for each in voices]
    return min((day for day in days if day is not None), default=None)


def effect_rows(
    found: Sequence[Event], orders: Sequence[dt.date], today: dt.date, since: dt.date | None = None
) -> list[EffectRow]:
    """One row a measure with a day, the newest first. `orders`: the day of each counted order; `since`:
    see `recorded_since` (None: the first of `found`).
    """
    measures: dict[tuple[Subject, str, dt.date], list[Event]] = {}
    for each in found:
        if each.action and each.action_date and each.action_date <= today:
            measures.setdefault((each.theme, each.action, each.action_date), []).append(each)
    starts = [each.day for each in found if each.day is not None]
    first = since or min(starts, default=None)
    rows = [_effect_row(key, group, found, orders, first, today) for key, group in measures.items()]
    return sorted(rows, key=lambda row: (-row.action_date.toordinal(), row.theme, row.action))


def order_days(lines: Iterable[OrderLine]) -> list[dt.date]:
    """The day of each counted order."""
    days: dict[str, dt.date] = {}
    for line in lines:
        if line.counted and not line.returned and line.day is not None:
            days[line.order_key] = min(days.get(line.order_key, line.day), line.day)
    return sorted(days.values())


def _effect_row(
    key: tuple[Subject, str, dt.date],
    group: Sequence[Event],
    found: Sequence[Event],
    orders: Sequence[dt.date],
    first: dt.date | None,
    today: dt.date,
) -> EffectRow:
    theme, action, day = key
    start = max(first or day, day - dt.timedelta(days=YEAR))
    spans = ((start, day), (day + dt.timedelta(days=1), today))
    per_orders = all(_within(orders, *span) for span in spans)
    days = [each.day for each in found if each.theme == theme and each.day is not None]
    before, after = (
        Count(
            _within(days, *span),
            _within(orders, *span) if per_orders else max((span[1] - span[0]).days + 1, 0) / _MONTH,
        )
        for span in spans
    )
    size = PER_ORDERS if per_orders else PER_MONTHS
    limits = after.limits(size)
    verdict = {"less": WORKED, "more": WORSE, "unclear": UNCLEAR}[changed(before, after)]
    return EffectRow(
        theme,
        action,
        day,
        next((each.dept for each in group if each.dept), ""),
        per_orders,
        before.events,
        before.exposure,
        before.per(size),
        after.events,
        after.exposure,
        after.per(size),
        limits[0] if limits else None,
        limits[1] if limits else None,
        Said(verdict),
        next((each.verified for each in group if each.verified), ""),
        tuple(each.cell for each in group),
    )


def _within(days: Iterable[dt.date], first: dt.date, last: dt.date) -> int:
    return sum(first <= day <= last for day in days)
