"""What a workbook says of itself: the hidden sheet `_meta`, and custom document properties."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import TypeAdapter

from crmsheets.forms.sheet import FIRST_ROW, Plan
from crmsheets.model import markers
from crmsheets.model.book import Lane, Put, Sheet
from crmsheets.model.kind import Kind
from crmsheets.model.template import Field, Template
from crmsheets.model.text import Locale
from crmsheets.model.version import GENERATOR

SCHEMA_VERSION = "1"
# An Excel cell holds 32,767 characters.
CHUNK = 32_000
_HEADS = ("sheet", "table", "field", "label", "kind", "required", "list")


def manifest(
    plans: Sequence[Plan], locale: Locale, role: str, arguments: Mapping[str, Any]
) -> dict[str, Any]:
    """The schema as it was when the workbook was made: what paste damage is held against."""
    return {
        "schema_version": SCHEMA_VERSION,
        "template_id": template_id(plans, locale),
        "role": role,
        "lang": locale.lang,
        "region": locale.region,
        "currency": locale.currency,
        "tables": [_table(plan, locale) for plan in plans],
        "build": dict(arguments),
    }


def of_templates(
    templates: Sequence[Template], locale: Locale, role: str, arguments: Mapping[str, Any]
) -> dict[str, Any]:
    """The manifest of a workbook that shows these tables without being a form to fill."""
    plans = [
        Plan(each, each.sheet_fields(locale), locale.say(each.tab), FIRST_ROW - 1)
        for each in templates
    ]
    return manifest(plans, locale, role, arguments)


def template_id(plans: Sequence[Plan], locale: Locale) -> str:
    """Which blank this is; the same for everybody who got the same one."""
    return "-".join((*(plan.template.name for plan in plans), locale.lang, locale.region.lower()))


def schema_hash(told: Mapping[str, Any]) -> str:
    """A fingerprint of the tables: two workbooks with the same one have the same columns and lists."""
    tables = json.dumps(told["tables"], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(tables.encode()).hexdigest()[:16]


def properties(told: Mapping[str, Any]) -> dict[str, str]:
    """The custom document properties, text all of them."""
    return {
        markers.ROLE: str(told["role"]),
        markers.TEMPLATE_ID: str(told["template_id"]),
        markers.SCHEMA_VERSION: str(told["schema_version"]),
        markers.SCHEMA_HASH: schema_hash(told),
        markers.GENERATOR: GENERATOR,
    }


def sheet(told: Mapping[str, Any]) -> Sheet:
    """`_meta`: the manifest as JSON in column A, and beside it one row a field for a person."""
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    chunks = [text[at : at + CHUNK] for at in range(0, len(text), CHUNK)]
    puts = [Put(1, 1, markers.MANIFEST, "key")]
    puts += [Put(row, 1, chunk, "key") for row, chunk in enumerate(chunks, start=2)]
    puts += [Put(1, column, head, "key") for column, head in enumerate(_HEADS, start=3)]
    for row, line in enumerate(_field_lines(told), start=2):
        puts += [Put(row, column, value, "key") for column, value in enumerate(line, start=3)]
    lanes = (Lane(1, 24, "key"),)
    return Sheet(title=markers.META_SHEET, puts=tuple(puts), lanes=lanes, state="veryHidden")


def _field_lines(told: Mapping[str, Any]) -> list[tuple[str, ...]]:
    return [
        (
            table["sheet"],
            table["table"],
            field["key"],
            field["label"],
            field["kind"],
            "required" if field["required"] else "",
            str(len(field["choices"])) if field["choices"] else "",
        )
        for table in told["tables"]
        for field in table["fields"]
    ]


def _table(plan: Plan, locale: Locale) -> dict[str, Any]:
    return {
        "table": plan.template.name,
        "sheet": plan.title,
        "title": locale.say(plan.template.title),
        "first_data_row": FIRST_ROW,
        "last_row": plan.last_row,
        "fields": [_field(field, locale) for field in plan.fields],
    }


def _field(field: Field, locale: Locale) -> dict[str, Any]:
    return {
        "field": field.name,
        "key": field.key,
        "label": field.label(locale),
        "kind": field.kind.value,
        "required": field.required,
        "choices": [locale.say(each.text) for each in field.choices or ()],
        "rules": rules(field),
    }


_LIMITS = ("minimum", "maximum", "minLength", "maxLength", "pattern")
_RELATIONS = ("refers_to", "not_before", "latest", "one_of")


def rules(field: Field) -> dict[str, Any]:
    """What a value must keep to, beside its kind and list; numbers in the unit people type."""
    found: dict[str, Any] = {"stop": True} if field.closed else _limits(field)
    if field.kind is Kind.DATE:
        found["earliest"] = f"{field.column.earliest}-01-01"
    said = ((name, getattr(field.column, name)) for name in _RELATIONS)
    return found | {name: value for name, value in said if value}


def _limits(field: Field) -> dict[str, Any]:
    told = TypeAdapter(field.annotation).json_schema()
    scale = 10 ** (field.kind.places or 0)
    return {
        name: told[name] / scale if name in {"minimum", "maximum"} else told[name]
        for name in _LIMITS
        if name in told
    }
