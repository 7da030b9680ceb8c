"""A whole workbook of fill-in sheets, as plain data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from crmsheets.forms import guide, lists, manifest
from crmsheets.forms.sheet import FIRST_ROW, HEADER_ROW, Plan, sheet
from crmsheets.model.book import Book
from crmsheets.model.markers import field_name
from crmsheets.model.settings import Settings
from crmsheets.model.template import Template
from crmsheets.model.text import Locale, Text

TITLE = Text("客户管理表", "Customer workbook")


def workbook(  # noqa: PLR0913  # one call says all that differs between blank, packet and master
    templates: Sequence[Template],
    settings: Settings,
    locale: Locale,
    *,
    owner: str = "",
    staff: Sequence[str] = (),
    modules: Sequence[str] = (),
    rows: Mapping[str, Sequence[Sequence[object]]] | None = None,
    role: str = "template",
    properties: Mapping[str, str] | None = None,
    arguments: Mapping[str, Any] | None = None,
    title: str = "",
) -> Book:
    """Sheets to fill for these templates, in their order.

    `owner`: who fills this copy. `staff`: the names offered for people, default the settings'.
    `rows`: values to start with, by table, in the order of the sheet's columns, as they stand in
    cells (dates, Decimal in 元, labels). `arguments`: what `build` was called with, for the manifest.
    Raises ValueError without a template or with two of one tab.
    """
    filled = rows or {}
    people = tuple(staff) or settings.staff
    plans = _plans(templates, settings, locale, tuple(modules), filled)
    sources, offered = _sources(plans, locale, people)
    told = manifest.manifest(plans, locale, role, arguments or {})
    heading = title or _title(settings, locale)
    offered_people = lists.STAFF if people else ""
    front, names = guide.sheet(plans, locale, heading, owner, offered_people)
    bodies = [
        sheet(plan, locale, sources[plan.template.name], filled.get(plan.template.name, ()))
        for plan in plans
    ]
    hidden, list_names = lists.sheet(offered)
    return Book(
        sheets=(front, *bodies, hidden, manifest.sheet(told)),
        title=heading,
        names={**names, **_names(plans), **list_names},
        properties={**manifest.properties(told), **(properties or {})},
    )


def _title(settings: Settings, locale: Locale) -> str:
    gap = "" if locale.lang == "zh" else " "
    return f"{settings.company}{gap}{locale.say(TITLE)}".strip()


def _plans(
    templates: Sequence[Template],
    settings: Settings,
    locale: Locale,
    modules: tuple[str, ...],
    filled: Mapping[str, Sequence[Sequence[object]]],
) -> list[Plan]:
    plans = [
        Plan(
            template=template,
            fields=template.sheet_fields(locale, modules or settings.modules),
            title=locale.say(template.tab),
            last_row=FIRST_ROW - 1 + max(settings.rows, len(filled.get(template.name, ()))),
        )
        for template in templates
    ]
    titles = {plan.title for plan in plans}
    if not plans or len(titles) < len(plans):
        message = "a workbook needs templates, each with a tab of its own"
        raise ValueError(message)
    return plans


def _sources(
    plans: Sequence[Plan], locale: Locale, staff: Sequence[str]
) -> tuple[dict[str, dict[str, str]], list[lists.Items]]:
    """For every table: field -> name of its dropdown; and the lists that `_lists` must hold."""
    here = {plan.template.name for plan in plans}
    offered: dict[str, lists.Items] = {}
    sources: dict[str, dict[str, str]] = {}
    for plan in plans:
        found = sources.setdefault(plan.template.name, {})
        for field in plan.fields:
            parent = field.column.refers_to
            items = lists.items_of(field, locale, staff)
            if parent in here and parent in PARENTS:
                found[field.name] = PARENTS[parent][0]
            elif items is not None:
                offered.setdefault(items.name, items)
                found[field.name] = items.name
    if staff:
        # 填写人 is picked from it even where no column is.
        offered.setdefault(lists.STAFF, lists.Items(lists.STAFF, tuple(staff)))
    return sources, list(offered.values())


# Tables whose names are offered on the other sheets: the defined name, and the column of names.
PARENTS: Mapping[str, tuple[str, str]] = {
    "customer": ("key_cust", "customer_name"),
    "activity": ("key_activity", "activity_name"),
}


def _names(plans: Sequence[Plan]) -> dict[str, str]:
    """Defined names: every field's header, the start of every sheet, the lists of names."""
    names: dict[str, str] = {}
    for plan in plans:
        names[f"nav_{plan.template.name}"] = plan.reference(FIRST_ROW, 1)
        for column, field in enumerate(plan.fields, start=1):
            names[field_name(field.table, field.name)] = plan.reference(HEADER_ROW, column)
        parent = PARENTS.get(plan.template.name)
        if parent and parent[1] in plan.beside:
            names[parent[0]] = plan.column_name(plan.beside[parent[1]][0])
    return names
