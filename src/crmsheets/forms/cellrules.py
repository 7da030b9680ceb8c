"""A field's rule on its column: a dropdown, a kind of value, or a prompt alone.

Only closed lists stop; everything else asks, because 2024.3.5, 5万 and 0769-… must be typable.
Paste goes past every rule: the reader checks again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from annotated_types import Ge, Le

from crmsheets.forms import prompts
from crmsheets.model.book import Area, Content, Validation
from crmsheets.model.cell import letters
from crmsheets.model.kind import Kind
from crmsheets.model.template import Field
from crmsheets.model.text import Locale

_LATEST = {
    "": "=DATE(2100,12,31)",
    "today": "=TODAY()",
    "tomorrow": "=TODAY()+1",
    "next_year": "=DATE(YEAR(TODAY())+1,12,31)",
}


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a field stands: its column, the fields of the same sheet, and its rows."""

    column: int
    beside: Mapping[str, tuple[int, Field]]
    first: int
    last: int

    @property
    def area(self) -> Area:
        """The rows that may be filled."""
        return (self.first, self.column, self.last, self.column)

    @property
    def cell(self) -> str:
        """The first cell, its column fixed."""
        return f"${letters(self.column)}{self.first}"


def rule(field: Field, spot: Spot, locale: Locale, source: str = "") -> Validation:
    """The validation of a field; `source`: the defined name of its dropdown, if it has one."""
    bare = Validation(
        area=spot.area,
        kind="any",
        style="warning",
        title=prompts.title(field, locale),
        prompt=prompts.prompt(field, locale),
        error_title=prompts.error_title(locale),
        error=prompts.error_title(locale),
    )
    if source:
        return _dropdown(bare, field, locale, source)
    if field.kind is Kind.DATE:
        return _date(bare, field, spot, locale)
    if field.column.rough:
        return bare  # 约5万 is as good as a number
    if field.kind.places is not None:
        low, high = bounds(field)
        said = prompts.wrong(field, locale)
        kind: Literal["whole", "decimal"] = "decimal" if field.kind.places else "whole"
        return replace(bare, kind=kind, low=low, high=high, error=said)
    formula = _formula(field, spot, locale)
    if formula:
        said = prompts.wrong(field, locale)
        return replace(bare, kind="custom", source=formula, error=said)
    return _text(bare, field, locale)


def _dropdown(bare: Validation, field: Field, locale: Locale, source: str) -> Validation:
    known = source.startswith("key_")
    return replace(
        bare,
        kind="list",
        source=f"={source}",
        style="stop" if field.closed else "warning",
        error_title=prompts.error_title(locale, closed=field.closed),
        error=prompts.not_listed(field, locale, known=known),
        # With blanks allowed, Excel takes any text where the list's source holds a blank.
        blank_ok=False,
    )


def _date(bare: Validation, field: Field, spot: Spot, locale: Locale) -> Validation:
    low = f"DATE({field.column.earliest},1,1)"
    other = spot.beside.get(field.column.not_before)
    label = ""
    if other:
        low = f"MAX({low},${letters(other[0])}{spot.first})"
        label = other[1].label(locale)
    said = prompts.wrong(field, locale, label)
    high = _LATEST[field.column.latest]
    return replace(bare, kind="date", low=f"={low}", high=high, error=said)


def _formula(field: Field, spot: Spot, locale: Locale) -> str:
    """A test for kinds that are text with a shape; empty for all others."""
    at = spot.cell
    if field.kind is Kind.PHONE and locale.region == "CN":
        bare = f'SUBSTITUTE(SUBSTITUTE({at},"-","")," ","")'
        shape = f'OR(LEFT({bare},1)<>"1",LEN({bare})=11)'
        return f"=AND(ISNUMBER(--{bare}),LEN({bare})>=7,{shape})"
    if field.kind is Kind.PHONE:
        bare = at
        for sign in "- ()":
            bare = f'SUBSTITUTE({bare},"{sign}","")'
        return f"=AND(ISNUMBER(--{bare}),LEN({bare})>=7)"
    if field.kind is Kind.EMAIL:
        return f'=AND(ISNUMBER(FIND("@",{at})),ISERROR(FIND(" ",{at})))'
    if field.kind is Kind.USCC:
        return f"=OR(LEN({at})=15,LEN({at})=18)"
    return ""


def _text(bare: Validation, field: Field, locale: Locale) -> Validation:
    most = longest(field)
    if most is None:
        return bare
    low: Content = 0
    said = prompts.too_long(field, locale, most)
    return replace(bare, kind="length", low=low, high=most, error=said)


def bounds(field: Field) -> tuple[int, int]:
    """The least and the most a number's column takes, in its own unit, from its annotation."""
    marks = field.annotation.__metadata__
    low = next(mark.ge for mark in marks if isinstance(mark, Ge))
    high = next(mark.le for mark in marks if isinstance(mark, Le))
    unit = 10 ** (field.kind.places or 0)
    return low // unit, high // unit


def longest(field: Field) -> int | None:
    """The most characters a text field takes, from its annotation; None without a limit."""
    for mark in getattr(field.annotation, "__metadata__", ()):
        most = getattr(mark, "max_length", None)
        if most is not None:
            return int(most)
    return None
