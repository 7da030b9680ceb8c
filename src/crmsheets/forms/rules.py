"""规则.xlsx as plain data: every setting with what is in force, the lists, what people set by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from crmsheets.forms import manifest
from crmsheets.forms.foreign import sheets as added
from crmsheets.forms.foreign import with_columns
from crmsheets.forms.keyed import sheet
from crmsheets.model.book import Book, Content, Sheet
from crmsheets.model.foreign import NO_FOREIGN, Foreign
from crmsheets.model.judged import CustomerType
from crmsheets.model.override import Override
from crmsheets.model.parameters import ListSetting, Parameter, list_settings, plain
from crmsheets.model.rules import (
    FILE,
    INPUTS,
    KNOWN,
    OVERRIDES,
    OWN,
    PARAMETERS,
    ROLE,
    SETTINGS,
    changeable,
    sheet_of,
    value_of,
)
from crmsheets.model.settings import Settings
from crmsheets.model.text import NO, YES, Locale, Text
from crmsheets.templates.settings_words import spoken
from crmsheets.templates.tier import TierGrade

_SECTION_END = Text("：", ":")


def book(  # noqa: PLR0913  # all that the workbook holds, by name
    settings: Settings,
    locale: Locale,
    *,
    wanted: Mapping[str, str] | None = None,
    own: Sequence[str] = (),
    unfollowed: Mapping[str, Sequence[Mapping[str, str]]] | None = None,
    overrides: Sequence[Override] = (),
    inputs: Sequence[str] = (),
    known: Sequence[str] = (),
    foreign: Foreign = NO_FOREIGN,
) -> Book:
    """The workbook. `wanted`: key -> what a person typed under 改成; `own`: keys of the lists that a
    person wrote; `unfollowed`: key -> lines of a list as typed that could not be followed, which stay
    to be mended; `overrides`: the lines of 人工调整; `inputs`: names of what the run read;
    `known`: hashes of the files whose words are in it;
    `foreign`: what people added to it.
    """
    run = {
        SETTINGS: settings.model_dump(mode="json"),
        OWN: list(own),
        INPUTS: list(inputs),
        KNOWN: list(known),
    }
    told = manifest.of_templates((), locale, ROLE, run)
    sheets = [
        _parameters(settings, wanted or {}, locale, foreign),
        *(
            _list(each, settings, (unfollowed or {}).get(each.key), locale, foreign)
            for each in list_settings()
        ),
        _overrides(overrides, locale, foreign),
    ]
    return Book(
        sheets=(*sheets, *added(foreign, [each.title for each in sheets]), manifest.sheet(told)),
        title=locale.say(FILE).partition(".")[0],
        properties=manifest.properties(told),
    )


def _parameters(
    settings: Settings, wanted: Mapping[str, str], locale: Locale, foreign: Foreign
) -> Sheet:
    lang = locale.lang
    lines: list[dict[str, Content]] = [
        {
            "section": locale.say(each.section).partition(locale.say(_SECTION_END))[0],
            "meaning": locale.say(each.meaning),
            "now": spoken(each, each.of(settings), lang) or None,
            "wanted": wanted.get(each.key) or None,
            "default": spoken(each, each.default, lang) or None,
            "key": each.key,
        }
        for each in changeable()
    ]
    made = sheet(PARAMETERS, lines, locale, spare=0)
    lists = [
        replace(dropdown, area=(row, column, row, column))
        for row, each in enumerate(changeable(), start=PARAMETERS.first_row)
        for column in [PARAMETERS.column("wanted")]
        if (words := _words(each, locale))
        for dropdown in sheet(PARAMETERS, (), locale, lists={"wanted": words}).validations
    ]
    return with_columns(replace(made, validations=tuple(lists)), PARAMETERS, lines, foreign)


def _words(parameter: Parameter, locale: Locale) -> tuple[str, ...]:
    return (locale.say(YES), locale.say(NO)) if parameter.yes_or_no else parameter.words


def _list(
    setting: ListSetting,
    settings: Settings,
    typed: Sequence[Mapping[str, str]] | None,
    locale: Locale,
    foreign: Foreign,
) -> Sheet:
    form = sheet_of(setting)
    lines: list[dict[str, Content]] = [
        {each.name: written(value_of(part, each.name)) for each in form.columns}
        for part in setting.of(settings)
    ]
    if typed is not None:
        lines = [{name: text or None for name, text in each.items()} for each in typed]
    return with_columns(sheet(form, lines, locale), form, lines, foreign)


def written(value: object) -> str | None:
    """One value of a list as a person types it."""
    if isinstance(value, (tuple, list)):
        return "、".join(map(str, value)) or None
    if isinstance(value, (int, float, Decimal)) and not isinstance(value, bool):
        return plain(Decimal(str(value)))
    return str(value) if value not in {None, ""} else None


def _overrides(overrides: Sequence[Override], locale: Locale, foreign: Foreign) -> Sheet:
    lines: list[dict[str, Content]] = [
        {
            "customer": each.customer,
            "tier": each.tier or None,
            "type": each.type or None,
            "reason": each.reason or None,
            "until": each.unread or (each.until.isoformat() if each.until else None),
            "approved_by": each.approved_by or None,
        }
        for each in overrides
    ]
    lists = {
        "tier": tuple(locale.say(each.text) for each in TierGrade),
        "type": tuple(locale.say(each.text) for each in CustomerType),
    }
    return with_columns(sheet(OVERRIDES, lines, locale, lists=lists), OVERRIDES, lines, foreign)
