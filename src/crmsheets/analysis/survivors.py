"""Survivorship: which of several values of a field a merged customer keeps.

A blank never wins. Every rule is a function of the claims of one field; where a rule leaves several,
the most frequent and then the newest wins, so that the order of files and rows never matters.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from crmsheets.analysis.names import registered
from crmsheets.analysis.numbers import earliest
from crmsheets.analysis.recency import Recency
from crmsheets.analysis.remarks import bare, is_person
from crmsheets.intake.values.credit import is_valid
from crmsheets.model.cell import Cell
from crmsheets.model.row import MergeRule
from crmsheets.templates.customer_classes import Consent

SEPARATOR = "；"
LONGEST_NOTE = 500


@dataclass(frozen=True, slots=True)
class Claim:
    """One row's value of a field: where it stands, when it was last true, and which row it is."""

    value: Any
    cell: Cell
    when: Recency
    row: int = -1


_ADDRESS = tuple(
    re.compile(part, re.IGNORECASE)
    for part in (
        "省|市|自治区|[A-Z]{2} ?\\d{5}",
        "区|县|镇|乡|街道|开发区",
        "路|街|道|巷|大道|村|street|st\\b|road|rd\\b|avenue|lane|strasse|straße|via|rue",
        r"\d",
        "园|广场|大厦|中心|工业区|park|building|tower|estate",
        "栋|幢|座|楼|层|室|单元|floor|unit|room|suite",
    )
)
"""What a full address says: province or town, district, road, number, park, building."""

Survivor = Callable[[Sequence[Claim]], Any]


def newest(claims: Sequence[Claim]) -> Any:
    """The value of the newest row; of equally new ones the most frequent, then by spelling."""
    count = Counter(claim.value for claim in claims)
    last = max(claim.when for claim in claims)
    return min(
        {claim.value for claim in claims if claim.when == last},
        key=lambda value: (-count[value], str(value)),
    )


def frequent(claims: Sequence[Claim]) -> Any:
    """The value most rows have; of equally frequent ones the newest."""
    count = Counter(claim.value for claim in claims)
    most = max(count.values())
    return newest([claim for claim in claims if count[claim.value] == most])


def most_registered(claims: Sequence[Claim]) -> Any:
    """The name most like the one on the licence; then the most frequent, then the newest."""
    best = max(_like_the_licence(claim.value) for claim in claims)
    return frequent([claim for claim in claims if _like_the_licence(claim.value) == best])


def _like_the_licence(name: str) -> tuple[int, ...]:
    """No remark beside it first, then what `registered` says."""
    return int(bare(name) == name), *registered(name)


def valid(claims: Sequence[Claim]) -> Any:
    """A credit code whose check character is right; then the most frequent, then the newest."""
    return frequent([claim for claim in claims if is_valid(str(claim.value))] or claims)


def full_name(claims: Sequence[Claim]) -> Any:
    """A person's full name before 王总; then the most frequent, then the newest."""
    return frequent([claim for claim in claims if not is_person(str(claim.value))] or claims)


def complete(claims: Sequence[Claim]) -> Any:
    """The address that says most (places, road, number, building); then frequent, then newest."""
    most = max(_said(claim.value) for claim in claims)
    return frequent([claim for claim in claims if _said(claim.value) == most])


def _said(value: Any) -> int:
    """How many kinds of things an address says."""
    return sum(bool(part.search(str(value))) for part in _ADDRESS)


def refusal(claims: Sequence[Claim]) -> Any:
    """Who refused once has refused; else the most frequent, then the newest."""
    return frequent([claim for claim in claims if is_refusal(claim.value)] or claims)


def is_refusal(value: Any) -> bool:
    """Whether a consent says no."""
    return str(value) == Consent.REFUSED


def earliest_value(claims: Sequence[Claim]) -> Any:
    """The first day, or the lowest number."""
    values = {claim.value for claim in claims}
    words = [value for value in values if isinstance(value, str)]
    return earliest(words) if words else min(values)


def joined_notes(claims: Sequence[Claim]) -> str:
    """All different notes, oldest first, as far as they fit into one cell."""
    notes: dict[str, None] = {}
    for claim in sorted(claims, key=lambda claim: (claim.when, str(claim.value))):
        notes.update(dict.fromkeys(str(claim.value).split(SEPARATOR)))
    text = ""
    for note in notes:
        longer = f"{text}{SEPARATOR}{note}" if text else note
        if len(longer) <= LONGEST_NOTE:
            text = longer
    return text


BETTER: Mapping[MergeRule, Callable[[Any], Any]] = {
    "valid": lambda value: is_valid(str(value)),
    "person": lambda value: not is_person(str(value)),
    "complete": _said,
    "registered": _like_the_licence,
    "refusal": is_refusal,
}
"""By what a rule ranks single values; what it leaves equal goes to the most frequent, then the newest."""

SURVIVORS: Mapping[MergeRule, Survivor] = {
    "newest": newest,
    "frequent": frequent,
    "valid": valid,
    "person": full_name,
    "complete": complete,
    "registered": most_registered,
    "earliest": earliest_value,
    "refusal": refusal,
    "join": joined_notes,
}
