"""Listings for a reader: a column is declared once, with its header and how values are shown."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from crmsheets.model.cell import Cell
from crmsheets.model.choice import Choice
from crmsheets.model.exact import MONEY_PLACES, PRICE_PLACES, QUANTITY_PLACES, decimal
from crmsheets.model.page import Form, Heads, Lines, Listing
from crmsheets.model.text import NO, YES, Locale, Said, Text, listed

if TYPE_CHECKING:
    from crmsheets.model.book import Content
    from crmsheets.model.judged import Judged
    from crmsheets.model.template import Template

_PLACES: Mapping[Form, int] = {
    "money": MONEY_PLACES,
    "price": PRICE_PLACES,
    "quantity": QUANTITY_PLACES,
}


@dataclass(frozen=True, slots=True)
class Shown:
    """A column: its header (may hold `{money}`), the record's key, how values are shown.

    `choices`: the list whose entries the values name, where the table keeps them as plain words.
    `bar`, `heat`, `spark`: see `model.page.Heads`.
    """

    label: Text
    key: str
    form: Form = "text"
    width: int = 0
    bar: bool = False
    choices: type[Choice] | None = None
    heat: bool = False
    spark: tuple[int, int] | None = None

    def head(self, locale: Locale) -> Heads:
        """The header in the reader's language."""
        return Heads(locale.say(self.label), self.form, self.width, self.bar, self.heat, self.spark)

    def of(self, record: Mapping[Any, Any], locale: Locale) -> Content:
        """The record's value as a reader sees it."""
        value = record[self.key]
        if self.choices is not None and isinstance(value, str):
            value = self.choices.read(value) or value
        return shown(value, self.form, locale)


def declared(
    template: Template, name: str, form: Form = "text", width: int = 0, *, key: str = ""
) -> Shown:
    """A column headed as the table declares the field; `key`: the record's own name for it."""
    field = template.by_name[name]
    return Shown(field.column.called, key or name, form, width, choices=field.choices)


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
    about: Sequence[str] = (),
) -> Listing:
    """Records as a listing: scaled whole numbers become decimals, choices their words."""
    return Listing(
        heading=heading,
        heads=tuple(column.head(locale) for column in columns),
        rows=tuple(tuple(column.of(record, locale) for column in columns) for record in records),
        empty=empty,
        note=note,
        looks=tuple(looks),
        name=name,
        links=tuple(links),
        about=tuple(about),
    )


def sized(columns: Sequence[Shown], widths: Sequence[int]) -> tuple[Shown, ...]:
    """The columns with a listing's own widths, in characters."""
    return tuple(replace(each, width=width) for each, width in zip(columns, widths, strict=True))


def k_of_n(hits: int, cases: int) -> Said | None:
    """「3/7」; nothing out of nothing is left empty."""
    return Said(_K_OF_N, {"k": hits, "n": cases}) if cases else None


_K_OF_N = Text("{k}/{n}", "{k}/{n}")


def explained(judged: Judged, locale: Locale, *subjects: str) -> list[Lines]:
    """口径 of these subjects, a small line each, as far as the judgement has them."""
    return [
        Lines((judged.notes[each](locale.lang),), small=True)
        for each in subjects
        if each in judged.notes
    ]


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
