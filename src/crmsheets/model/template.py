"""A table: one declaration that drives sheet, dropdown, prompt, reading, checking and schema."""

from __future__ import annotations

import types
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any, Optional, Union, get_args, get_origin

from pydantic import TypeAdapter

from crmsheets.model.choice import Choice
from crmsheets.model.kind import Kind
from crmsheets.model.row import Column, Use

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from pydantic.fields import FieldInfo

    from crmsheets.model.row import Row
    from crmsheets.model.text import Locale, Region, Text


@dataclass(frozen=True)
class Field:
    """One field of a template, taken apart once: name, kind, declaration, choices, validator."""

    name: str
    kind: Kind
    column: Column
    annotation: Any
    choices: type[Choice] | None
    closed: bool
    table: str = ""

    @property
    def required(self) -> bool:
        """Whether an empty cell is a finding."""
        return self.column.required

    def label(self, locale: Locale) -> str:
        """The header in one language, the currency filled in: 单价(元), Unit price (USD)."""
        return locale.say(self.column.label)

    @property
    def key(self) -> str:
        """The machine key of the hidden row and the manifest: `order.order_id`."""
        return f"{self.table}.{self.name}"

    @cached_property
    def validator(self) -> TypeAdapter[list[Any]]:
        """Validates a whole column at once: a list of values, None for blank."""
        return TypeAdapter(list[Optional[self.annotation]])  # type: ignore[name-defined]  # noqa: UP045  # built at run time


@dataclass(frozen=True)
class Template:
    """One table: its name, its tab, its row model, its place in the workbook.

    `key`: the fields that tell two records apart. `sets`: the sheet sets it stands in (`all` is
    implied unless the table is a result). `layouts`: a region's own order of sheet columns, where
    it differs from the declared one. `result`: computed, never handed out to be filled. `also`:
    fields that stand in this sheet besides (a master shows all that holds data). `module`: the
    sheet is handed out only where this module is on; it is read wherever it is.
    """

    name: str
    tab: Text
    title: Text
    row: type[Row]
    place: int
    key: tuple[str, ...]
    sets: frozenset[str] = frozenset({"all"})
    layouts: Mapping[Region, tuple[str, ...]] = field(default_factory=dict)
    result: bool = False
    help: Text | None = None
    also: tuple[str, ...] = ()
    module: str = ""

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """All fields in declared order, computed ones last."""
        named = self.row.model_fields.items()
        found = [taken_apart(self.name, name, info) for name, info in named]
        return tuple(sorted(found, key=lambda each: not each.column.typed))

    @cached_property
    def by_name(self) -> Mapping[str, Field]:
        """The fields by python name."""
        return {each.name: each for each in self.fields}

    def handed_out(self, modules: Collection[str]) -> bool:
        """Whether the sheet is given to people to fill, with these modules switched on."""
        return not self.result and (not self.module or self.module in modules)

    def sheet_fields(self, locale: Locale, modules: tuple[str, ...] = ()) -> tuple[Field, ...]:
        """The columns of the fill-in sheet, in order: required and core, then switched-on modules."""
        order = self.layouts.get(locale.region) or tuple(
            each.name
            for each in self.fields
            if each.column.use in {Use.REQUIRED, Use.CORE} and locale.region in each.column.regions
        )
        extra = tuple(
            each.name
            for each in self.fields
            if each.column.use is Use.MODULE
            and each.column.module in modules
            and each.name not in order
        )
        besides = tuple(name for name in self.also if name not in {*order, *extra})
        return tuple(self.by_name[name] for name in (*order, *extra, *besides))


def taken_apart(table: str, name: str, info: FieldInfo) -> Field:
    """A Pydantic field as a Field; a TypeError names the field that lacks a Column or a Kind."""
    marks = list(info.metadata)
    inner = without_none(info.annotation)
    while get_origin(inner) is Annotated:
        inner, *more = get_args(inner)
        marks += more
    column = next((mark for mark in marks if isinstance(mark, Column)), None)
    if column is None:
        message = f"{table}.{name} is declared without a Column"
        raise TypeError(message)
    closed = isinstance(inner, type) and issubclass(inner, Choice)
    kind = next((mark for mark in marks if isinstance(mark, Kind)), None)
    if closed:
        kind = Kind.CHOICE
    if kind is None:
        message = f"{table}.{name} is declared without a Kind"
        raise TypeError(message)
    rest = [mark for mark in marks if not isinstance(mark, (Column, Kind))]
    annotation: Any = Annotated[inner, *rest] if rest else inner
    return Field(
        name=name,
        kind=kind,
        column=column,
        annotation=annotation,
        choices=inner if closed else column.choices,
        closed=closed,
        table=table,
    )


def without_none(annotation: Any) -> Any:
    """`X | None` as X; also inside an Annotated."""
    if get_origin(annotation) in {types.UnionType, Union}:
        kept = [each for each in get_args(annotation) if each is not type(None)]
        return kept[0] if len(kept) == 1 else Union[tuple(kept)]  # noqa: UP007  # built at run time
    return annotation
