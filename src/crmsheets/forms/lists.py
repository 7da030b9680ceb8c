"""The hidden sheet `_lists`: the items of every dropdown, so that a list may be of any length."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crmsheets.model.book import Lane, Put, Sheet
from crmsheets.model.cell import letters
from crmsheets.model.kind import Kind
from crmsheets.model.markers import LISTS_SHEET
from crmsheets.model.template import Field
from crmsheets.model.text import NO, YES, Locale, Text

STAFF = "lst_staff"


@dataclass(frozen=True, slots=True)
class Items:
    """One dropdown: the defined name a validation takes, and what it offers."""

    name: str
    items: tuple[str, ...]


def items_of(field: Field, locale: Locale, staff: Sequence[str]) -> Items | None:
    """The dropdown of a field; None where nothing is offered (free words, several at once)."""
    if field.column.refers_to == "staff":
        name, offered = STAFF, tuple(staff)
    else:
        name = f"lst_{field.table}_{field.name}"
        offered = tuple(locale.say(each) for each in _offered(field))
    return Items(name, offered) if offered else None


def _offered(field: Field) -> tuple[Text, ...]:
    if field.kind is Kind.BOOL:
        return YES, NO
    # A dropdown can only put one value in; several are typed.
    return () if field.kind is Kind.MULTI else tuple(each.text for each in field.choices or ())


def sheet(lists: Sequence[Items]) -> tuple[Sheet, dict[str, str]]:
    """The sheet, one column a list, and the defined names of the lists."""
    puts: list[Put] = []
    names: dict[str, str] = {}
    for column, each in enumerate(lists, start=1):
        puts.append(Put(1, column, each.name, "key"))
        puts += [Put(row, column, item, "key") for row, item in enumerate(each.items, start=2)]
        at = letters(column)
        names[each.name] = f"='{LISTS_SHEET}'!${at}$2:${at}${len(each.items) + 1}"
    lanes = tuple(Lane(column, 18, "key") for column in range(1, len(lists) + 1))
    return Sheet(title=LISTS_SHEET, puts=tuple(puts), lanes=lanes, state="veryHidden"), names
