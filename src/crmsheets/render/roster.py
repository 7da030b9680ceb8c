"""A list of customers for a reader: chosen columns, masked where personal, as a table of 80 columns."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.conditions import ConditionField, FieldKind, Fields
from crmsheets.model.choice import Choice, plain
from crmsheets.model.errors import BadArgument
from crmsheets.model.page import Form
from crmsheets.model.shown import Shown, shown
from crmsheets.model.text import Locale, Text
from crmsheets.model.width import width
from crmsheets.render.console import COLUMNS
from crmsheets.render.masks import is_personal, masked
from crmsheets.templates.customer import TEMPLATE as CUSTOMER

if TYPE_CHECKING:
    from crmsheets.model.book import Content
    from crmsheets.model.template import Field

NO_COLUMN = Text(
    "--columns 里的「{typed}」没有这一栏，{near}。", "--columns: there is no “{typed}”; {near}."
)
NEAR = Text("是不是「{label}」", "did you mean {label}")
KNOWN = Text("能用的有：{labels}", "there are: {labels}")

USUAL = (
    *("name", "contact_name", "phone", "wechat", "email", "owner", "tier", "type", "stage"),
    *("industry", "region", "country", "last_order"),
)
"""The columns where nobody names any, as far as they hold data."""
_DECLARED = {"name": "customer_name"}
_FORMS: Mapping[FieldKind, Form] = {
    FieldKind.MONEY: "money",
    FieldKind.INTEGER: "integer",
    FieldKind.DAYS: "integer",
    FieldKind.DECIMAL: "decimal",
    FieldKind.SHARE: "share",
    FieldKind.DATE: "date",
}
_CUT = "…"
_WIDEST = 24
_GAP = 2


@dataclass(frozen=True, slots=True)
class RosterColumn:
    """One column: how it is shown, and the declared field behind it if people type it."""

    name: str
    shown: Shown
    field: Field | None
    several: type[Choice] | None = None

    def of(self, record: Mapping[str, Any], locale: Locale, *, full: bool) -> Content:
        """A record's value; personal ones masked unless in full."""
        value = record.get(self.name)
        if self.field is not None and is_personal(self.field) and not full:
            return shown(masked(value, self.field), "text", locale)
        if self.several is not None and value is not None:
            parts = [part for part in str(value).split("、") if part]
            value = tuple(self.several.read(part) or part for part in parts)
        return self.shown.of({self.shown.key: value}, locale)


def columns_of(typed: Sequence[str], fields: Fields) -> tuple[RosterColumn, ...]:
    """The columns that words name, as a condition would name them; BadArgument for an unknown one."""
    words = {plain(word): each for each in reversed(fields.values()) for word in each.words}  # type: ignore[call-overload]  # a dict
    found: dict[str, RosterColumn] = {}
    for word in typed:
        field = words.get(plain(word))
        if field is None:
            raise BadArgument(NO_COLUMN, typed=word, near=_near(word, words, fields))
        found[field.name] = column_of(field)
    return tuple(found.values())


def usual(records: Sequence[Mapping[str, Any]], fields: Fields) -> tuple[RosterColumn, ...]:
    """The usual columns, without those that hold nothing."""
    return tuple(
        column_of(fields[name])
        for name in USUAL
        if name == "name" or any(record.get(name) for record in records)
    )


def column_of(field: ConditionField) -> RosterColumn:
    """How a field is shown."""
    declared = CUSTOMER.by_name.get(_DECLARED.get(field.name, field.name))
    form: Form = _FORMS.get(field.kind, "text")
    label = field.label
    if form == "money":
        label = Text(f"{label.zh}({{money}})", f"{label.en} ({{money}})")
    several = field.choices if field.kind is FieldKind.SEVERAL and declared else None
    choices = None if several else field.choices
    return RosterColumn(
        field.name, Shown(label, field.name, form, choices=choices), declared, several
    )


def _near(word: str, words: Mapping[str, ConditionField], fields: Fields) -> object:
    close = difflib.get_close_matches(plain(word), words, 1)
    if close:
        return Text(*(NEAR(lang, label=words[close[0]].label) for lang in ("zh", "en")))
    labels = [each.label for each in fields.values()]
    return Text(*(KNOWN(lang, labels=labels) for lang in ("zh", "en")))


def table(heads: Sequence[str], rows: Sequence[Sequence[Content]]) -> Iterator[str]:
    """Lines of at most 80 columns: as many leading columns as fit, long values cut."""
    heads = [_cell(head) for head in heads]
    cells = [[_cell(value) for value in row] for row in rows]
    widths: list[int] = []
    for at, head in enumerate(heads):
        wanted = max([width(head), *(width(row[at]) for row in cells)])
        widths.append(min(wanted, _WIDEST))
        if sum(widths) + _GAP * (len(widths) - 1) > COLUMNS:
            widths.pop()
            break
    for line in (heads, *cells):
        parts = (_fitted(line[at], most) for at, most in enumerate(widths))
        yield (" " * _GAP).join(parts).rstrip()


def _cell(value: Content) -> str:
    """A value on one line."""
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.2f}".rstrip("0").rstrip(".")
    return " ".join(str(value).split())


def _fitted(text: str, most: int) -> str:
    """The text cut with an ellipsis, filled up to its column."""
    line = text
    if width(line) > most:
        while line and width(line) > most - width(_CUT):
            line = line[:-1]
        line += _CUT
    return line + " " * (most - width(line))
