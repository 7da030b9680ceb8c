"""What the reading of a column takes and gives; every reader of a kind speaks in these nouns."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from crmsheets.model.finding import Rule, Suggestion
from crmsheets.model.grid import Value
from crmsheets.model.template import Field
from crmsheets.model.text import Locale

NOTHING: Mapping[str, object] = MappingProxyType({})
# Integers of more digits than this have lost some in Excel (IEEE 754 doubles).
EXACT_DIGITS = 15
_CHINA = Locale()


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnContext:
    """What surrounds a column: its header as typed, language and region.

    `title`: what stands above the table; `sheet`: the sheet's name. `year_hint`: the year that
    dates without one belong to; `month_hint`: the year (None: not said) and the month of the whole
    sheet, for days without a month. `days`: those that the whole workbook bears. `errors`:
    position -> Excel error ("#N/A"). `uncached`: positions of formulas without a stored value.
    `date_order`: the order of day, month and year that the settings tell, "ymd" | "dmy" | "mdy" |
    "". `follows`: the sheet has the day that this column's days come after. `rates`: ISO code ->
    home units for one foreign unit. `currencies`: position -> ISO code that the row's own currency
    column says ("?" where nobody can read it).
    """

    header: str = ""
    title: str = ""
    sheet: str = ""
    locale: Locale = _CHINA
    year_hint: int | None = None
    month_hint: tuple[int | None, int] | None = None
    days: frozenset[dt.date] = frozenset()
    errors: Mapping[int, str] = field(default_factory=dict)
    uncached: frozenset[int] = frozenset()
    date_order: str = ""
    follows: bool = True
    rates: Mapping[str, Decimal] = field(default_factory=dict)
    currencies: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is said of the cell at `index` (-1: of the whole column); `more`: further positions.

    `value`: as typed. `got`: what fills the rule's slots. `rule.fixed`: repaired and taken.
    """

    index: int
    rule: Rule
    value: str = ""
    got: Mapping[str, object] = field(default_factory=dict)
    suggestion: Suggestion | None = None
    more: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ColumnReading:
    """A column as read: typed values (None: blank or unreadable), and what is said of them.

    `also`: other fields that a cell told of: field -> position -> value (unit, phone_alt, …).
    """

    values: list[Any]
    verdicts: tuple[Verdict, ...] = ()
    also: Mapping[str, Mapping[int, object]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Note:
    """A rule and its slots, before it is known which cells it is said of.

    `grouped`: one verdict for all cells that hold the same value.
    """

    rule: Rule
    got: Mapping[str, object] = field(default_factory=dict)
    suggestion: Suggestion | None = None
    grouped: bool = False


@dataclass(frozen=True, slots=True)
class Read:
    """One value as read. `pending`: what only its neighbours can decide (a date's year)."""

    value: Any = None
    notes: tuple[Note, ...] = ()
    also: Mapping[str, object] = field(default_factory=lambda: NOTHING)
    pending: Any = None


@dataclass(frozen=True, slots=True)
class Decided:
    """A column's distinct values as read, and decisions: (note, positions of distinct values)."""

    reads: list[Read]
    notes: tuple[tuple[Note, tuple[int, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Distinct:
    """The distinct values of a column and how often each stands there.

    `currencies`: of columns of money, what the row says each value is in ("" where nothing does).
    """

    values: Sequence[Value]
    counts: Sequence[int]
    currencies: Sequence[str] = ()


Reader = Callable[[Distinct, Field, ColumnContext], Decided]
ReadOne = Callable[[Value, Field, ColumnContext], Read]


def each(read_one: ReadOne) -> Reader:
    """A reader of columns whose values need no context."""

    def read(distinct: Distinct, declared: Field, ctx: ColumnContext) -> Decided:
        return Decided([read_one(value, declared, ctx) for value in distinct.values])

    return read


def said(rule: Rule, suggestion: str = "", *, value: Any = None, **got: object) -> Read:
    """A reading with one note; without a value the cell stays empty."""
    proposed = Suggestion(suggestion) if suggestion else None
    return Read(value, (Note(rule, got, proposed),))


def typed(value: Value) -> str:
    """A cell as a person sees it: 13800000000 for 13800000000.0, 2024-03-05 for a date."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return whole(value) if value.is_integer() else f"{value:.15g}"
    if isinstance(value, dt.datetime):
        return value.isoformat(" ", "minutes") if value.time() != dt.time() else str(value.date())
    return str(value)


def whole(value: float) -> str:
    """A whole number as text, without a decimal point or exponent."""
    return f"{value:.0f}"
