"""When somebody is to be contacted; the order is that of urgency."""

from __future__ import annotations

from enum import StrEnum

from crmsheets.model.text import Text


class When(StrEnum):
    """Why a customer stands on the agenda."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    NO_NEXT = "no_next"
    CADENCE = "cadence"

    @property
    def text(self) -> Text:
        """The words for it."""
        return _WORDS[self]


_WORDS = {
    When.OVERDUE: Text("已过期", "Overdue"),
    When.TODAY: Text("今天", "Today"),
    When.WEEK: Text("这几天", "Coming days"),
    When.NO_NEXT: Text("没安排下一步", "Nothing planned"),
    When.CADENCE: Text("太久没联系", "Not contacted for long"),
}
