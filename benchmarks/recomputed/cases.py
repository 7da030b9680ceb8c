"""Service cases: answered, settled, and within which time."""

from __future__ import annotations

from datetime import date, timedelta

from benchmarks.recomputed.facts import is_open
from benchmarks.recomputed.outputs import Line, day

REPLY_DAYS = 1
CLOSE_DAYS = {"咨询": 1, "投诉": 3, "售后": 7}


def closed(case: Line) -> bool:
    return not is_open(case)


def settled(case: Line) -> date | None:
    return day(case["closed_date"]) if closed(case) else None


def replied(case: Line) -> date | None:
    """Without a first reply, the closing day stands for it."""
    return day(case["first_reply_date"]) or day(case["closed_date"])


def due(case: Line, limit: int, done: date | None, today: date) -> bool:
    """Done, or the time is up. Left out: what is within its time, and what was settled on an unknown day."""
    opened = day(case["service_date"])
    if opened is None or done is not None:
        return opened is not None
    return is_open(case) and today > opened + timedelta(days=limit)


def in_time(case: Line, limit: int, done: date | None) -> bool:
    opened = day(case["service_date"])
    return opened is not None and done is not None and done <= opened + timedelta(days=limit)


def reply_due(case: Line, today: date) -> bool:
    return due(case, REPLY_DAYS, replied(case), today)


def replied_in_time(case: Line) -> bool:
    return in_time(case, REPLY_DAYS, replied(case))


def close_due(case: Line, today: date) -> bool:
    return due(case, CLOSE_DAYS.get(case["service_type"], CLOSE_DAYS["咨询"]), settled(case), today)


def closed_in_time(case: Line) -> bool:
    return in_time(case, CLOSE_DAYS.get(case["service_type"], CLOSE_DAYS["咨询"]), settled(case))
