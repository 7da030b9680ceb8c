"""One row of a sheet as the header of one table: what speaks for it, and whether it may be that at all."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from crmsheets.intake.layout.double_header import Heading
from crmsheets.model.hanzi import simplified
from crmsheets.model.kind import Kind
from crmsheets.model.template import Template

_ENOUGH = 5
_UNSAID = frozenset({"meaning", "content"})
_LEAST = 2
_LEAST_BELOW = 3
_ANCHORS = frozenset({Kind.CODE, Kind.DATE})
_CUSTOMER = "customer_name"
_ANYBODY = frozenset({_CUSTOMER, "contact_name", "phone"})
_BESIDE = frozenset({"position", "note"})
_HARDLY_SAID = frozenset({"layout", "meaning", "content"})
_EVENT = re.compile(
    r"活动|来宾|嘉宾|签到|参会|到会|展会|参展|会议|与会|event|guest|visitor|attend|fair|exhibition",
    re.IGNORECASE,
)
_NO_GUESTS = frozenset({"customer", "followup"})
_GUESTS = re.compile(
    r"签到|来宾|嘉宾|贵宾|参会|与会|到会|到场|guest|attendee|sign-?in\b|visitor", re.IGNORECASE
)


def speaks_of_event(titles: str) -> bool:
    """Whether what stands above a table speaks of an event."""
    return _EVENT.search(simplified(titles)) is not None


def speaks_of_guests(titles: str) -> bool:
    """Whether what stands above a table speaks of who came."""
    return _GUESTS.search(simplified(titles)) is not None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A row as the header of a table: field -> rung, how many headers it has, its score.

    `unknown`: column -> header words that no field of the table goes by. `head`: all its rows if
    they are several. `barred`: the title names a paper that this table is not. `eventless`: nothing
    above it speaks of an event. `guests`: it speaks of who came.
    """

    template: Template
    row: int
    fields: Mapping[str, str]
    filled: int
    telling: bool
    score: float
    unknown: Mapping[int, str] = field(default_factory=dict)
    head: Heading | None = None
    barred: bool = False
    eventless: bool = False
    guests: bool = False

    @property
    def possible(self) -> bool:
        """Whether the row may be taken for this table's header at all."""
        known = len(self.fields)
        if known < _LEAST or not self.telling or self.barred or self.of_others:
            return False
        rungs = list(self.fields.values())
        if known < _LEAST_BELOW and _UNSAID & set(rungs):
            return False
        if known - rungs.count("layout") < _LEAST and self.fields.get("quantity") != "layout":
            return False  # one word below a line 客户：… is no table yet
        literal = sum(rung == "labels" for rung in self.fields.values())
        if known == self.filled and 2 * literal >= known:
            return self._essential
        many = known >= _ENOUGH or 2 * known >= self.filled
        return many and self._essential and self.names_customer and self.anchored

    @property
    def of_others(self) -> bool:
        """Whether names and phones alone are another table's: who came is a guest, whom one knows not."""
        worded = {name for name, rung in self.fields.items() if rung not in _HARDLY_SAID}
        if self.template.name == "guest":
            return self.eventless and not set(self.fields) - _ANYBODY
        return self.guests and self.template.name in _NO_GUESTS and worded <= _ANYBODY | _BESIDE

    @property
    def _essential(self) -> bool:
        """Half of the required columns, and one of the key."""
        required = [each.name for each in self.template.fields if each.required]
        there = sum(name in self.fields for name in required)
        return 2 * there >= len(required) and any(name in self.fields for name in self.template.key)

    @property
    def undated_notes(self) -> bool:
        """Follow-ups without a column of days: notes that stand in a list of customers."""
        return self.template.name == "followup" and not self.anchored

    @property
    def lists_customers(self) -> bool:
        """A list of customers that says how to reach them."""
        return self.template.name == "customer" and "phone" in self.fields

    @property
    def names_customer(self) -> bool:
        """Whether the customer's column is there, in tables that have one."""
        return _CUSTOMER in self.fields or _CUSTOMER not in self.template.by_name

    @property
    def anchored(self) -> bool:
        """A number or a day, in tables that are told apart by one: a quotation is not an order."""
        by_name = self.template.by_name
        if not any(by_name[name].kind in _ANCHORS for name in self.template.key):
            return True
        if self.fields.get("quantity") == "layout":
            return True  # pieces by size or month: nobody quotes like that
        return any(
            (name in self.template.key and by_name[name].kind is Kind.CODE)
            or by_name[name].kind is Kind.DATE
            for name in self.fields
        )
