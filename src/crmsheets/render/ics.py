"""Reminders as a calendar for a phone: an all-day event a customer, with an alarm.

RFC 5545 by the library `icalendar`. One customer has one event for ever: its UID is made of what
tells it from the others (`identity`), so that importing the next file moves the event instead of adding
another. A number that a run gave would not do: with one more customer in the folder it may be another's.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from icalendar import Alarm, Calendar, Event

from crmsheets.model.text import Text, in_words
from crmsheets.model.version import GENERATOR

if TYPE_CHECKING:
    from crmsheets.model.text import Locale

_TITLE = Text("{customer}：{step}", "{customer}: {step}")
_CALENDAR = Text("客户跟进", "Customer follow-ups")
_MORNING = dt.timedelta(hours=9)
_UID = "{mark}@crmsheets"


def calendar(
    appointments: Iterable[Mapping[Any, Any]], locale: Locale, today: dt.date, *, private: bool
) -> bytes:
    """The calendar as bytes. `appointments`: rows of `agenda`, with `called` (the short name) and
    `identity` (what is the customer's alone, in every run).

    `private`: customers are called by their numbers, and no reason is given. What is overdue or was
    never planned is an event of today.
    """
    made = Calendar()
    made.add("prodid", f"-//{GENERATOR}//")
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", locale.say(_CALENDAR))
    for each in appointments:
        made.add_component(_event(each, locale, today, private=private))
    return bytes(made.to_ical())


def _event(each: Mapping[Any, Any], locale: Locale, today: dt.date, *, private: bool) -> Event:
    day = max(each["due"] or today, today)
    called = each["customer_id"] if private else each["called"]
    step = in_words(each["step"], locale.lang)
    event = Event()
    event.add("uid", _UID.format(mark=_mark(each["identity"])))
    # A later file counts for more: phones compare the sequence.
    event.add("sequence", today.toordinal())
    event.add("dtstamp", dt.datetime.combine(today, dt.time(), dt.UTC))
    event.add("dtstart", day)
    event.add("dtend", day + dt.timedelta(days=1))
    title = locale.say(_TITLE, customer=called, step=step)
    event.add("summary", title)
    if not private:
        event.add("description", each["why"](locale.lang))
    event.add("transp", "TRANSPARENT")
    event.add_component(_alarm(title))
    return event


def _alarm(title: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", _MORNING)
    return alarm


def _mark(identity: str) -> str:
    """A mark of a customer in which nobody reads its name."""
    return hashlib.sha256(f"crmsheets {identity}".encode()).hexdigest()[:24]
