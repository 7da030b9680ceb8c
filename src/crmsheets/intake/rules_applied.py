"""Settings as the rules workbooks want them: each value taken, or told at its cell why not."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from crmsheets.intake.rules import Line, RulesFile, Wanted, WantedList
from crmsheets.intake.rules_faults import LINE_NOT_TAKEN, NOT_TAKEN, TWO_FILES
from crmsheets.intake.values import spans
from crmsheets.intake.values.booleans import yes_or_no
from crmsheets.intake.values.numbers import parse
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding
from crmsheets.model.options.part import Part
from crmsheets.model.override import Override
from crmsheets.model.parameters import ListSetting, Parameter, list_settings, meaning, parameter
from crmsheets.model.rules import changeable
from crmsheets.model.setting_faults import FAULT, words
from crmsheets.model.settings import Settings
from crmsheets.model.text import Said, Text, listed
from crmsheets.templates.settings_words import spoken

_APART = "、,，;；/\n"
_COUNTED = frozenset({*"分元家单倍个条行次号", "万元", "块", "times", "points"})
_TIMED = {
    "天": frozenset({"天", "日", "day", "days"}),
    "月": frozenset({"月", "个月", "month", "months"}),
}
"""Units of time, only for a setting that is said in them: 30天 is no number of months."""


@dataclass(frozen=True, slots=True)
class Applied:
    """Settings that follow the workbooks. `before`: those in force when the workbook was written
    (None: nobody knows); `wanted`: key -> text under 改成 that stays there; `own`: keys of the lists
    that people wrote; `unfollowed`: key -> the lines of a list that cannot be followed, to be mended;
    `cells`: key -> where its text stands.
    """

    settings: Settings
    before: Settings | None = None
    wanted: Mapping[str, str] = field(default_factory=dict)
    own: tuple[str, ...] = ()
    unfollowed: Mapping[str, tuple[Line, ...]] = field(default_factory=dict)
    cells: Mapping[str, Cell] = field(default_factory=dict)
    overrides: tuple[Override, ...] = ()
    findings: tuple[Finding, ...] = ()


def applied(settings: Settings, files: Sequence[RulesFile]) -> Applied:
    """The settings after all files; of two that differ the one saved later counts."""
    ordered = sorted(files, key=lambda each: (each.modified, each.file), reverse=True)
    faults = [fault for each in ordered for fault in each.findings]
    wanted, doubles = _first_of(each for file in ordered for each in file.wanted)
    after, refused = _with_values(settings, wanted)
    taken = {key: each.text for key, each in wanted.items()}
    own: list[str] = []
    unfollowed: dict[str, tuple[Line, ...]] = {}
    for setting in list_settings():
        after, fault, typed_lines = _with_list(after, setting, ordered)
        faults += fault
        if fault:
            unfollowed[setting.key] = typed_lines
        elif typed_lines:
            own.append(setting.key)
    return Applied(
        settings=after,
        before=_before(ordered),
        wanted=taken,
        cells={key: each.cell for key, each in wanted.items()},
        own=tuple(own),
        unfollowed=unfollowed,
        overrides=_overrides(ordered),
        findings=(*faults, *doubles, *refused),
    )


def _first_of(said: Iterable[Wanted]) -> tuple[dict[str, Wanted], list[Finding]]:
    """Key -> what counts; findings where another file says something else."""
    kept: dict[str, Wanted] = {}
    doubles: list[Finding] = []
    names = {each.key: each.called for each in changeable()}
    for each in said:
        first = kept.setdefault(each.key, each)
        if first.text != each.text:
            got = {
                "name": names[each.key],
                "saved": first.saved or "?",
                "other": each.text,
                "other_saved": each.saved or "?",
                "at": str(each.cell),
            }
            doubles.append(
                Finding(rule=TWO_FILES, cells=(first.cell, each.cell), value=first.text, got=got)
            )
    return kept, doubles


def _with_values(
    settings: Settings, wanted: Mapping[str, Wanted]
) -> tuple[Settings, list[Finding]]:
    """Every value that may be taken, and a finding for each that may not."""
    known = {each.key: each for each in changeable()}
    refused: list[Finding] = []
    left = dict(wanted)
    while True:
        # Without what nobody set, so that a preset still fills it.
        told = settings.model_dump(exclude_unset=True)
        for key, each in left.items():
            _put(told, known[key].path, typed(known[key], each.text))
        try:
            return Settings.model_validate(told), refused
        except ValidationError as error:
            faults = _at_fault(error.errors(), left)
        refused += [
            refused_value(known[key], left.pop(key), why, settings)
            for key, why in sorted(faults.items(), key=lambda each: each[0])
        ]


def _at_fault(errors: Iterable[ErrorDetails], left: Mapping[str, Wanted]) -> dict[str, object]:
    """Wanted key -> fault; where settings do not go together, every one wanted of their section."""
    found: dict[str, object] = {}
    for each in errors:
        key = _key(each["loc"], left)
        section = f"{each['loc'][0]}." if each["loc"] else ""
        keys = [key] if key else [one for one in left if one.startswith(section)] or list(left)
        found |= dict.fromkeys(keys, words(each))
    return found


def _key(loc: Sequence[int | str], known: Mapping[str, object]) -> str:
    """The key that a place in the settings belongs to."""
    steps = [str(each) for each in loc]
    keys = (".".join(steps[:many]) for many in range(len(steps), 0, -1))
    return next((key for key in keys if key in known), "")


def refused_value(
    parameter: Parameter, wanted: Wanted, fault: object, settings: Settings
) -> Finding:
    """A value that is not taken, what is wrong with it, and what holds instead."""
    now = parameter.of(settings)
    shown = Text(
        spoken(parameter, now, "zh") or "默认", spoken(parameter, now, "en") or "the default"
    )
    got = {"name": parameter.called, "fault": fault, "now": shown}
    return Finding(rule=NOT_TAKEN, cells=(wanted.cell,), value=wanted.text, got=got)


def _put(told: dict[str, object], path: tuple[str, ...], value: object) -> None:
    for step in path[:-1]:
        inner = told.setdefault(step, {})
        assert isinstance(inner, dict)
        told = inner
    told[path[-1]] = value


def typed(parameter: Parameter, text: str) -> object:
    """A text as the setting wants it: 80% -> 0.8, 20万 -> 200000, 两周 -> 14, 是 -> True, 甲、乙 -> a list."""
    plain = unicodedata.normalize("NFKC", text).strip()
    if parameter.yes_or_no:
        said = yes_or_no(plain)
        return plain if said is None else said
    if parameter.several:
        return split_words(text)
    if parameter.words:
        return next(
            (each for each in parameter.words if each.casefold() == plain.casefold()), plain
        )
    if parameter.days:
        length = spans.days(plain)
        return plain if length is None else length
    return text if parameter.text else number(plain, _units(parameter))


def _units(parameter: Parameter) -> frozenset[str]:
    """The units that may stand behind the figure of a setting."""
    timed = (units for word, units in _TIMED.items() if word in parameter.meaning.zh)
    return _COUNTED.union(*timed)


def number(text: str, units: frozenset[str] = _COUNTED) -> str | Decimal:
    """A figure with or without its unit; other text as it is."""
    share = text.endswith("%")
    found = parse(text.removesuffix("%").strip())
    if found.value is None or found.fault or found.rest.strip().casefold() not in {"", *units}:
        return text
    return found.value / 100 if share else found.value


def split_words(text: str) -> list[str]:
    """甲、乙；丙 as a list."""
    for sign in _APART:
        text = text.replace(sign, "\n")
    return [each for part in text.split("\n") if (each := part.strip())]


def _with_list(
    settings: Settings, setting: ListSetting, files: Sequence[RulesFile]
) -> tuple[Settings, list[Finding], tuple[Line, ...]]:
    """The list of the first file in which people wrote one, its faults, and its lines as typed."""
    for file in files:
        said = next((each for each in file.lists if each.key == setting.key), None)
        if said is None or not said.lines:
            continue
        parts, faults = _parts(setting, said)
        if faults:
            return settings, faults, said.lines
        if setting.key not in file.own and parts == _was(setting, file, settings):
            continue
        return with_list(settings, setting, parts), [], said.lines
    return settings, [], ()


def with_list(settings: Settings, setting: ListSetting, parts: Sequence[Part]) -> Settings:
    """The settings with another list."""
    told = settings.model_dump(exclude_unset=True)
    _put(told, setting.path, [each.model_dump() for each in parts])
    return Settings.model_validate(told)


def _parts(setting: ListSetting, said: WantedList) -> tuple[tuple[Part, ...], list[Finding]]:
    """Every line as a section of the settings; a finding for each that is none."""
    fields = {
        name: parameter((name,), meaning(info), info)
        for name, info in setting.part.model_fields.items()
    }
    parts: list[Part] = []
    faults: list[Finding] = []
    for line, cell in zip(said.lines, said.cells, strict=True):
        told = {name: typed(fields[name], text) for name, text in line.items() if text}
        try:
            parts.append(setting.part.model_validate(told))
        except ValidationError as error:
            first = error.errors()[0]
            field_at_fault = fields[str(first["loc"][0])]
            fault = Said(FAULT, {"key": field_at_fault.called, "fault": words(first)})
            at = cell[str(first["loc"][0])]
            faults.append(line_fault(setting, at, fault, listed(line.values(), "zh")))
    return tuple(parts), faults


def line_fault(setting: ListSetting, cell: Cell, fault: Said, value: str) -> Finding:
    """A line of a list that nobody can follow."""
    got = {"sheet": setting.title, "row": cell.row, "fault": fault}
    return Finding(rule=LINE_NOT_TAKEN, cells=(cell,), value=value, got=got)


def _was(setting: ListSetting, file: RulesFile, settings: Settings) -> tuple[Part, ...]:
    """The list in force when the file was written; today's where nobody knows."""
    before = _valid(file.before)
    return setting.of(before if before is not None else settings)


def _before(files: Iterable[RulesFile]) -> Settings | None:
    found = (_valid(file.before) for file in files)
    return next((each for each in found if each is not None), None)


def _valid(told: Mapping[str, object]) -> Settings | None:
    """Settings of an earlier run; None where another version wrote them or there are none."""
    if not told:
        return None
    try:
        return Settings.model_validate(told)
    except ValidationError:
        return None


def _overrides(files: Iterable[RulesFile]) -> tuple[Override, ...]:
    """Every line once; of one customer the lines of the file saved later."""
    kept: dict[str, list[Override]] = {}
    for file in files:
        own: dict[str, list[Override]] = {}
        for each in file.overrides:
            own.setdefault(each.customer, []).append(each)
        for customer, found in own.items():
            kept.setdefault(customer, found)
    return tuple(each for found in kept.values() for each in found)
