"""What a fill-in sheet shows by itself: missing, twice, overdue. No formula stands in a cell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from crmsheets.model.book import Mark
from crmsheets.model.cell import letters
from crmsheets.model.kind import Kind
from crmsheets.model.template import Field, Template
from crmsheets.model.text import Locale
from crmsheets.templates.followup import NEEDS_NO_DATE, NextStep
from crmsheets.templates.order import OrderStatus

# Counting over more rows than this makes a sheet slow (measured: 20,000 rows, ten times).
WINDOW = 2000


def marks(
    template: Template, fields: Sequence[Field], locale: Locale, first: int, last: int
) -> tuple[Mark, ...]:
    """The conditional formats of a sheet whose columns are `fields`."""
    at = {field.name: letters(column) for column, field in enumerate(fields, start=1)}
    return (
        *_overdue(template, fields, at, locale, first, last),
        *_missing(fields, at, first, last),
        *_twice(template, fields, first, last),
        *_thousands(fields, first, last),
    )


def _missing(
    fields: Sequence[Field], at: Mapping[str, str], first: int, last: int
) -> Iterator[Mark]:
    """A required cell that is empty in a row where something stands."""
    row = f"COUNTA($A{first}:${letters(len(fields))}{first})>0"
    groups: dict[str, list[str]] = {}
    for field in fields:
        if field.column.one_of:
            groups.setdefault(field.column.one_of, []).append(at[field.name])
    for column, field in enumerate(fields, start=1):
        if field.required:
            empty = f'TRIM(${at[field.name]}{first})=""'
        elif field.column.one_of:
            cells = (f'TRIM(${letter}{first})=""' for letter in groups[field.column.one_of])
            empty = ",".join(cells)
        else:
            continue
        area = (first, column, last, column)
        yield Mark(area, "formula", "missing", f"AND({row},{empty})")


def _twice(template: Template, fields: Sequence[Field], first: int, last: int) -> Iterator[Mark]:
    """Values that stand twice where each row has its own: single keys, and the row's number."""
    alone = {*template.key} if len(template.key) == 1 else set()
    # A table's own number tells rows apart, unless it is only a part of the key (order lines).
    alone |= {f"{template.name}_id"} - {*template.key}
    for column, field in enumerate(fields, start=1):
        if field.name in alone:
            yield Mark((first, column, last, column), "duplicate", "duplicate")


def _thousands(fields: Sequence[Field], first: int, last: int) -> Iterator[Mark]:
    """Commas in large whole quantities; a plain format would show `12.` for 12 or hide 2.5."""
    for column, field in enumerate(fields, start=1):
        if field.kind in {Kind.QUANTITY, Kind.INTEGER}:
            cell = f"${letters(column)}{first}"
            formula = f"IF(ISNUMBER({cell}),AND(ABS({cell})>=1000,{cell}=INT({cell})),FALSE)"
            yield Mark((first, column, last, column), "formula", "whole", formula)


def _overdue(
    template: Template,
    fields: Sequence[Field],
    at: Mapping[str, str],
    locale: Locale,
    first: int,
    last: int,
) -> Iterator[Mark]:
    """Days that have passed without what they were for."""
    field, formula = "", ""
    if template.name == "order" and {"due_date", "ship_date"} <= at.keys():
        field, formula = "due_date", _late_order(at, locale, first)
    elif (
        template.name == "followup" and {"next_date", "customer_name", "followup_date"} <= at.keys()
    ):
        field, formula = "next_date", _late_followup(at, locale, first)
    for column, each in enumerate(fields, start=1):
        if field and each.name == field:
            until = min(last, first + WINDOW - 1)
            yield Mark((first, column, until, column), "formula", "overdue", formula)


def _late_order(at: Mapping[str, str], locale: Locale, first: int) -> str:
    """Due before today, not shipped, and not closed by its status."""
    due, ship = f"${at['due_date']}{first}", f"${at['ship_date']}{first}"
    tests = [f"ISNUMBER({due})", f"{due}<TODAY()", f'{ship}=""']
    if "receive_date" in at:
        tests.append(f'${at["receive_date"]}{first}=""')
    if "status" in at:
        over = (OrderStatus.SHIPPED, OrderStatus.DONE, OrderStatus.RETURNED, OrderStatus.CANCELLED)
        tests += [f'${at["status"]}{first}<>"{locale.say(each.text)}"' for each in over]
    return f"AND({','.join(tests)})"


def _late_followup(at: Mapping[str, str], locale: Locale, first: int) -> str:
    """The day has passed, and no later contact with the same customer closes it."""
    planned = f"${at['next_date']}{first}"
    until = first + WINDOW - 1
    who, when = at["customer_name"], at["followup_date"]
    later = (
        f"COUNTIFS(${who}${first}:${who}${until},${who}{first},"
        f'${when}${first}:${when}${until},">"&${when}{first})=0'
    )
    tests = [f"{planned}<TODAY()", later]
    if "next_action" in at:
        idle = [step for step in NextStep if step in NEEDS_NO_DATE]
        tests += [f'${at["next_action"]}{first}<>"{locale.say(each.text)}"' for each in idle]
    return f"IF(ISNUMBER({planned}),AND({','.join(tests)}),FALSE)"
