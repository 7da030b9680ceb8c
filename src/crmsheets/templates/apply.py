"""The factory's own words put into the tables: further choices and further fields."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Annotated, Any, cast

from pydantic import create_model

from crmsheets.model.choice import Choice, made, plain
from crmsheets.model.errors import BadSettings
from crmsheets.model.kind import (
    Code,
    Day,
    Email,
    Integer,
    Kind,
    Money,
    Paragraph,
    Phone,
    Price,
    Quantity,
    Rating,
    Words,
)
from crmsheets.model.row import Column, Use
from crmsheets.model.text import YES, Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crmsheets.model.options.extra import ExtraChoice, ExtraField
    from crmsheets.model.row import Row
    from crmsheets.model.settings import Settings
    from crmsheets.model.template import Field, Template

NO_TABLE = Text(
    "设置 {key} 写的是「{value}」，没有这张表。可以写：{known}。",
    'Setting {key} says "{value}"; there is no such table. Known: {known}.',
)
NO_LIST = Text(
    "设置 {key}：「{value}」没有选项列表。可以写：{known}。",
    'Setting {key}: "{value}" has no choice list. Known: {known}.',
)
NAME_TAKEN = Text(
    "设置 {key} 写的是「{value}」，这张表已经有这一列了，请换一个。",
    'Setting {key} says "{value}"; the table has that column already. Choose another.',
)
NO_CHOICES = Text(
    '设置 {key}：选项列至少要有一个选项，例如 choices = ["是", "否"]。',
    'Setting {key}: a choice column needs choices, e.g. choices = ["yes", "no"].',
)

_KINDS: Mapping[str, Any] = {
    Kind.TEXT: Words,
    Kind.PARAGRAPH: Paragraph,
    Kind.DATE: Day,
    Kind.INTEGER: Integer,
    Kind.QUANTITY: Quantity,
    Kind.PRICE: Price,
    Kind.MONEY: Money,
    Kind.RATING: Rating,
    Kind.PHONE: Phone,
    Kind.EMAIL: Email,
    Kind.CODE: Code,
    Kind.BOOL: Annotated[bool, Kind.BOOL],
}
_EXAMPLES: Mapping[str, str] = {
    Kind.DATE: "2024-3-5",
    Kind.INTEGER: "10",
    Kind.QUANTITY: "1000",
    Kind.PRICE: "12.5",
    Kind.MONEY: "5000",
    Kind.RATING: "4",
    Kind.PHONE: "13800000000",
    Kind.EMAIL: "a@b.com",
    Kind.CODE: "A001",
}
_FILL_IN = Text("请填{label}。", "Enter {label}.")


def customised(templates: Sequence[Template], settings: Settings) -> tuple[Template, ...]:
    """The tables with the settings' choices and fields; BadSettings names the key of a mistake.

    Shipped columns keep their order and their place; own columns stand last.
    """
    _known_tables(templates, settings)
    return tuple(_customised(template, settings) for template in templates)


UNDECLARED = "undeclared_"
_AS_IT_CAME = Text("别的表里带来的列，原样保留。", "A column of another list, kept as it came.")


def widened(template: Template, headers: Sequence[str]) -> Template:
    """The table with a text column `undeclared_1`, … for each header that nobody declared."""
    more: dict[str, Any] = {}
    for number, header in enumerate(headers, start=1):
        label = header.replace("{", "{{").replace("}", "}}")
        column = Column(
            label=Text(label, label),
            hint=_AS_IT_CAME,
            example=Text("(可不填)", "(optional)"),
            use=Use.MODULE,  # it stands only where `also` names it
            module="undeclared",
        )
        more[f"{UNDECLARED}{number}"] = (Annotated[str, Kind.TEXT, column] | None, None)
    if not more:
        return template
    row = create_model(template.row.__name__, __base__=template.row, **more)
    return dataclasses.replace(template, row=row)


def _known_tables(templates: Sequence[Template], settings: Settings) -> None:
    names = [template.name for template in templates]
    asked = [
        (f"fields[{at}].table", extra.table) for at, extra in enumerate(settings.fields, start=1)
    ]
    asked += [(f"choices.{key}", key.split(".")[0]) for key in settings.choices]
    for key, name in asked:
        if name not in names:
            raise BadSettings(NO_TABLE, key=key, value=name, known=names)


def _customised(template: Template, settings: Settings) -> Template:
    lists = {
        key.partition(".")[2]: more
        for key, more in settings.choices.items()
        if key.split(".")[0] == template.name
    }
    fields = {
        at: extra
        for at, extra in enumerate(settings.fields, start=1)
        if extra.table == template.name
    }
    if not lists and not fields:
        return template
    declared: dict[str, Any] = {}
    for name, more in lists.items():
        declared[name] = _extended(template, name, more)
    for at, extra in fields.items():
        _free(
            template, extra, f"fields[{at}]", {each.label for n, each in fields.items() if n < at}
        )
        if extra.name in declared:
            raise BadSettings(NAME_TAKEN, key=f"fields[{at}].name", value=extra.name)
        declared[extra.name] = _own(extra, f"fields[{at}]")
    row = cast("type[Row]", create_model(template.row.__name__, __base__=template.row, **declared))
    own = tuple(extra.name for extra in fields.values())
    layouts = {region: (*order, *own) for region, order in template.layouts.items()}
    return dataclasses.replace(template, row=row, layouts=layouts)


def _extended(template: Template, name: str, more: Sequence[ExtraChoice]) -> Any:
    """A field's declaration with a longer list, everything else as it was."""
    field = template.by_name.get(name)
    if field is None or field.choices is None:
        known = [f"{template.name}.{each.name}" for each in template.fields if each.choices]
        key = f"{template.name}.{name}"
        raise BadSettings(NO_LIST, key=f"choices.{key}", value=key, known=known)
    longer = field.choices.extended(
        tuple((entry.zh, entry.en or entry.zh, entry.synonyms) for entry in more)
    )
    declared = template.row.model_fields[name]
    if field.closed:
        annotation: Any = Annotated[longer, field.column]
    else:
        column = dataclasses.replace(field.column, choices=longer)
        annotation = Annotated[field.annotation, field.kind, column]
    return (annotation, ...) if declared.is_required() else (annotation | None, declared.default)


def _free(template: Template, extra: ExtraField, key: str, labels: set[str]) -> None:
    """BadSettings if the table has a column of that name or header already."""
    if extra.name in template.by_name:
        raise BadSettings(NAME_TAKEN, key=f"{key}.name", value=extra.name)
    typed = [each for each in template.fields if each.column.typed]
    taken = {plain(word) for each in typed for word in header_words(each)}
    taken |= {plain(label) for label in labels}
    for part, word in (("label", extra.label), ("label_en", extra.label_en)):
        if word and plain(word) in taken:
            raise BadSettings(NAME_TAKEN, key=f"{key}.{part}", value=word)


def header_words(field: Field) -> tuple[str, ...]:
    """Every header that stands for a field without looking at the column's content."""
    header = field.column.header
    return (header.zh, header.en, *field.column.synonyms)


def _own(extra: ExtraField, key: str) -> Any:
    label = Text(extra.label, extra.label_en or extra.label)
    if extra.kind is Kind.CHOICE:
        kind: Any = _choice(extra, key)
        example = next(iter(kind)).text
    else:
        kind = _KINDS[extra.kind]
        shown = _EXAMPLES.get(extra.kind, "")
        example = YES if extra.kind is Kind.BOOL else Text(shown or extra.label, shown or label.en)
    hint = Text(*(_FILL_IN(lang, label=label) for lang in ("zh", "en")))
    column = Column(
        label=label,
        hint=Text(extra.hint, extra.hint) if extra.hint else hint,
        example=Text(extra.example, extra.example) if extra.example else example,
        use=Use.REQUIRED if extra.required else Use.CORE,
        synonyms=extra.synonyms,
    )
    return (
        (Annotated[kind, column], ...) if extra.required else (Annotated[kind | None, column], None)
    )


def _choice(extra: ExtraField, key: str) -> type[Choice]:
    """The factory's own closed list."""
    if not extra.choices:
        raise BadSettings(NO_CHOICES, key=f"{key}.choices")
    members = {f"ITEM_{at}": (word, word) for at, word in enumerate(extra.choices, start=1)}
    return made(extra.name, members, __name__)
