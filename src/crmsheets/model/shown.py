"""A column of a listing declared once: header, where its value stands, how it is shown."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from crmsheets.model.cell import Cell
from crmsheets.model.choice import Choice
from crmsheets.model.exact import MONEY_PLACES, PRICE_PLACES, QUANTITY_PLACES, decimal
from crmsheets.model.page import Form, Heads, Listing
from crmsheets.model.text import NO, YES, Locale, Said, Text, listed

if TYPE_CHECKING:
    from crmsheets.model.book import Content

_PLACES: Mapping[Form, int] = {
    "money": MONEY_PLACES,
    "price": PRICE_PLACES,
    "quantity": QUANTITY_PLACES,
}


@dataclass(frozen=True, slots=True)
class Shown:
    """A column: its header (may hold `{money}`), the record's key, how values are shown."""

    label: Text
    key: str
    form: Form = "text"
    width: int = 0
    bar: bool = False

    def head(self, locale: Locale) -> Heads:
        """The header in the reader's language."""
        return Heads(locale.say(self.label), self.form, self.width, self.bar)


def listing(  # noqa: PLR0913  # all that a listing can say, by name
    columns: Sequence[Shown],
    records: Sequence[Mapping[Any, Any]],
    locale: Locale,
    *,
    heading: str = "",
    empty: str = "",
    note: str = "",
    name: str = "",
    looks: Sequence[str] = (),
    links: Sequence[str] = (),
) -> Listing:
    """Records as a listing: scaled whole numbers become decimals, choices their words."""
    return Listing(
        heading=heading,
        heads=tuple(column.head(locale) for column in columns),
        rows=tuple(
            tuple(shown(record[column.key], column.form, locale) for column in columns)
            for record in records
        ),
        empty=empty,
        note=note,
        looks=tuple(looks),
        name=name,
        links=tuple(links),
    )


def shown(value: Any, form: Form, locale: Locale) -> Content:
    """One value as a reader sees it: 分 as 元, a choice as its word, NaN as nothing.

    shown(120050, "money", locale) == Decimal("1200.50")
    """
    if value is None or (isinstance(value, float) and value != value):  # noqa: PLR0124  # NaN only
        return None
    if isinstance(value, bool):
        return locale.say(YES if value else NO)
    places = _PLACES.get(form)
    if places is not None and not isinstance(value, (float, Decimal)):
        return (
            _trimmed(decimal(int(value), places))
            if form == "quantity"
            else decimal(int(value), places)
        )
    return _worded(value, locale)


def _worded(value: Any, locale: Locale) -> Content:
    if isinstance(value, (tuple, list, frozenset)):
        return listed((str(_worded(each, locale)) for each in value), locale.lang) or None
    if isinstance(value, Choice):
        return value.text(locale.lang)
    if isinstance(value, (Text, Said)):
        return value(locale.lang)
    if isinstance(value, Cell):
        return str(value)
    if isinstance(value, (int, float, Decimal, dt.date)):
        return value
    return str(value) or None


def _trimmed(value: Decimal) -> Decimal | int:
    """A whole quantity as an int, so that it shows without decimals."""
    return int(value) if value == value.to_integral_value() else value
