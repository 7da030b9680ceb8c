"""When a customer was lost as the kept history has it: what a run recorded takes the place of what
today's rules would say of that day.

Of a silence the last look counts: a kept run, or, in a month without one, its last day by today's
rules. Before a customer's first record the rules stand. A record is of one silence: it holds while the
last order before it is still the last one.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from crmsheets.analysis.losses import Loss
from crmsheets.analysis.period import month_end
from crmsheets.model.judged import CustomerType

if TYPE_CHECKING:
    from crmsheets.analysis.history import History
    from crmsheets.model.past import TierLine

_LOST = str(CustomerType.LOST)
_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Record:
    """What is kept of one customer up to today: its lines, oldest first, and the days of all runs."""

    lines: tuple[TierLine, ...]
    runs: tuple[dt.date, ...]

    def look(self, after: dt.date, end: dt.date) -> dt.date | None:
        """The last run after one day and up to another, since the customer is recorded."""
        begins = self.lines[0].run.day
        days = (day for day in self.runs if after < day <= end and begins <= day)
        return max(days, default=None)

    def at(self, day: dt.date) -> TierLine:
        """The line that says how it stood at a run of that day; there is one."""
        return [each for each in self.lines if each.run.day <= day][-1]

    def said(self, last: dt.date, back: dt.date) -> TierLine | None:
        """The line that counts of a silence that is over: what the last run before its end said, or a
        run that recorded that very silence as a loss, maybe before the order that ended it was known.
        """
        look = self.look(last, back - _DAY)
        seen = [] if look is None else [self.at(look)]
        own = [
            each
            for each in self.lines
            if each.state.last_order == last.isoformat() and each.state.lost_on <= back.isoformat()
        ]
        return max((*seen, *own), key=lambda each: each.run, default=None)

    def unseen(self, after: dt.date, before: dt.date) -> Iterator[dt.date]:
        """The last days of months without a run, between two days."""
        seen = {(day.year, day.month) for day in self.runs}
        end = month_end(after)
        while end < before:
            if end > after and (end.year, end.month) not in seen:
                yield end
            end = month_end(end + _DAY)


def record(lines: Sequence[TierLine], runs: Sequence[dt.date], today: dt.date) -> Record | None:
    """What is kept up to today; None of a customer that no run has recorded yet."""
    own = tuple(each for each in lines if each.run.day <= today)
    return Record(own, tuple(day for day in runs if day <= today)) if own else None


def as_recorded(
    history: History, by_rules: Sequence[Loss], kept: Record | None, today: dt.date, *, lost: bool
) -> tuple[Loss, ...]:
    """Every time that the customer was lost, the oldest first. `by_rules`: the same by today's rules;
    `lost`: whether it is lost today, by rule or by hand, whatever was recorded.
    """
    if kept is None:
        return tuple(by_rules)
    if not (by_rules or lost or any(each.state.type == _LOST for each in kept.lines)):
        return ()
    ruled = {each.last: each for each in by_rules}
    found: list[Loss | None] = []
    for last, back in pairwise((*history.days, None)):
        assert last is not None
        own = ruled.get(last)
        if back is not None:
            found.append(_past(last, back, own, kept))
        else:
            found.append(_open(last, own, kept, today) if lost else own)
    return tuple(each for each in found if each is not None)


def let_off(history: History, kept: Record | None, period: str) -> dt.date | None:
    """Since when a customer that is silent still was recorded as lost at the end of the months before
    `period`; None where it was not.
    """
    before = [each for each in kept.lines if each.run.period < period] if kept else []
    if not before or not history.days or kept is None:
        return None
    last = history.days[-1]
    return _since(last, None, None, Record(tuple(before), kept.runs), before[-1])


def _past(last: dt.date, back: dt.date, ruled: Loss | None, kept: Record) -> Loss | None:
    """One silence that is over."""
    line = kept.said(last, back)
    if line is None and back <= kept.lines[0].run.day:
        return ruled
    if line is not None and line.state.type == _LOST:
        since = _since(last, back, ruled, kept, line)
        return ruled if since is None else _loss(last, since, back, ruled)
    look = kept.look(last, back - _DAY)
    return _between(look or last, back, ruled, kept)


def _between(after: dt.date, back: dt.date, ruled: Loss | None, kept: Record) -> Loss | None:
    """A loss that showed only after the last look, at the end of a month without a run."""
    if ruled is None:
        return None
    ends = (end for end in kept.unseen(after, back) if end >= ruled.lost_on)
    end = next(ends, None)
    if end is None:
        return None
    return ruled if ruled.lost_on > after else _loss(ruled.last, end, back, ruled)


def _open(last: dt.date, ruled: Loss | None, kept: Record, today: dt.date) -> Loss:
    """The silence of a customer that is lost today. What this month's runs said is only kept, since the
    last run of a month counts; what those of the months before said holds.
    """
    before = kept.look(last, today.replace(day=1) - _DAY)
    for look in (kept.look(last, today), before):
        since = None if look is None else _since(last, None, ruled, kept, kept.at(look))
        if since is not None:
            return _loss(last, since, None, ruled)
    if ruled is None:
        return _loss(last, today, None, None)
    if before is None or ruled.lost_on > before:
        return ruled
    return _between(before, today, ruled, kept) or _loss(last, today, None, ruled)


def _since(
    last: dt.date, back: dt.date | None, ruled: Loss | None, kept: Record, line: TierLine
) -> dt.date | None:
    """Since when a line says that the customer is lost, of the silence that began on `last`; None where
    it does not, or is of another silence.
    """
    state = line.state
    if state.type != _LOST or not (state.last_order or line.run.day > last):
        return None
    if state.last_order and state.last_order != last.isoformat():
        return None
    day = dt.date.fromisoformat(state.lost_on) if state.lost_on else None
    if day is not None and last < day and (back is None or day <= back):
        return day
    first = _streak(line, kept)
    # Files of earlier versions keep no day: the rules' own, unless it is later than the record.
    return ruled.lost_on if ruled is not None and ruled.lost_on <= first else first


def _streak(line: TierLine, kept: Record) -> dt.date:
    """The day of the first of the lines in a row that say lost, up to this one."""
    first = line.run.day
    for each in reversed(kept.lines[: kept.lines.index(line) + 1]):
        if each.state.type != _LOST:
            break
        first = each.run.day
    return first


def _loss(last: dt.date, since: dt.date, back: dt.date | None, ruled: Loss | None) -> Loss:
    told = Loss(last, since, back, recorded=True)
    return replace(told, ruled_on=ruled.lost_on) if ruled is not None else told
