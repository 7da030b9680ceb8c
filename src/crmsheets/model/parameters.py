"""Every setting as people see it on a sheet: read from the settings' own declaration."""

from __future__ import annotations

import re
import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from crmsheets.model.options.part import Days, Listed, Otherwise, Part, Share
from crmsheets.model.settings import Settings
from crmsheets.model.text import NO, YES, Lang, Text, listed

FACTORY = Text("工厂", "Factory")
"""The section of the keys that stand in none."""
_FURTHER, _OPTIONS = re.compile("；|; "), re.compile("：|: ")
_SHARE, _DAYS = get_args(Share)[1:], get_args(Days)[1:]


@dataclass(frozen=True, slots=True)
class Parameter:
    """One setting with a single value. `path`: ("tier", "cut_a"). `words`: of a closed list.

    `otherwise`: what holds where nothing is set. `text`: any words; `several`: a list of
    words; `share`: 0-1, shown as per cent; `days`: a length of time.
    """

    path: tuple[str, ...]
    section: Text
    meaning: Text
    default: object
    words: tuple[str, ...] = ()
    yes_or_no: bool = False
    share: bool = False
    several: bool = False
    text: bool = False
    days: bool = False
    otherwise: Text | None = None

    @property
    def key(self) -> str:
        """The key as `crmsheets.toml` has it: tier.cut_a."""
        return ".".join(self.path)

    @property
    def called(self) -> Text:
        """What it is called in a sentence: its meaning without the words it may take and what is empty."""
        return Text(self._called("zh"), self._called("en"))

    def _called(self, lang: Lang) -> str:
        said = _FURTHER.split(self.meaning(lang), maxsplit=1)[0]
        return _OPTIONS.split(said, maxsplit=1)[0] if self.words else said

    def of(self, settings: Settings) -> object:
        """The value in force."""
        value: object = settings
        for step in self.path:
            value = getattr(value, step)
        return value

    def shown(self, value: object, lang: Lang) -> str:
        """A value as a person reads and types it: 80%, 是, 周敏、李强; nothing for None."""
        if value is None or value == "":
            return self.otherwise(lang) if self.otherwise else ""
        if isinstance(value, bool):
            return (YES if value else NO)(lang)
        if isinstance(value, tuple):
            return listed(map(str, value), lang)
        if self.share and isinstance(value, float):
            return f"{plain(Decimal(str(value)) * 100)}%"
        return (
            plain(Decimal(str(value))) if isinstance(value, (int, float, Decimal)) else str(value)
        )


@dataclass(frozen=True, slots=True)
class ListSetting:
    """One setting that is a list of sections: a sheet of its own, a line each."""

    path: tuple[str, ...]
    title: Text
    about: Text
    part: type[Part]

    @property
    def key(self) -> str:
        """The key as `crmsheets.toml` has it."""
        return ".".join(self.path)

    def of(self, settings: Settings) -> tuple[Part, ...]:
        """The list in force."""
        value: Any = settings
        for step in self.path:
            value = getattr(value, step)
        return tuple(value)


def plain(value: Decimal) -> str:
    """A number without needless zeros: 70, 0.005, 100000."""
    exact = value.normalize()
    return f"{exact:f}"


@cache
def parameters() -> tuple[Parameter, ...]:
    """Every setting with a single value, in the order of the file."""
    found = [parameter((name,), FACTORY, info) for name, info in _single(Settings)]
    for name, info in Settings.model_fields.items():
        part = info.annotation
        if isinstance(part, type) and issubclass(part, Part):
            section = meaning(info)
            found += [parameter((name, key), section, each) for key, each in _single(part)]
    return tuple(found)


@cache
def list_settings() -> tuple[ListSetting, ...]:
    """Every setting that is a list with a sheet of its own."""
    found = []
    for name, info in Settings.model_fields.items():
        part = info.annotation
        inner = part.model_fields if isinstance(part, type) and issubclass(part, Part) else {}
        fields: Mapping[tuple[str, ...], FieldInfo] = {
            (name,): info,
            **{(name, key): each for key, each in inner.items()},
        }
        for path, each in fields.items():
            sheet = next((mark for mark in each.metadata if isinstance(mark, Listed)), None)
            if sheet is not None:
                kind = get_args(each.annotation)[0]
                found.append(ListSetting(path, sheet.title, sheet.about, kind))
    return tuple(found)


def meaning(info: FieldInfo) -> Text:
    """What the Text beside a setting says."""
    return next(mark for mark in info.metadata if isinstance(mark, Text))


def _single(part: type[Part]) -> Iterator[tuple[str, FieldInfo]]:
    """The settings of a section that hold one value, or several words."""
    for name, info in part.model_fields.items():
        if _kinds(info.annotation) is not None:
            yield name, info


def _kinds(annotation: Any) -> frozenset[object] | None:
    """The plain types a value may have; None for sections, lists of sections and maps."""
    origin = get_origin(annotation)
    if origin is Literal:
        return frozenset({str})
    if origin in {Union, types.UnionType}:
        inner = [_kinds(each) for each in get_args(annotation)]
        return None if None in inner else frozenset().union(*(each or () for each in inner))
    if origin is tuple:
        words = _kinds(get_args(annotation)[0]) == frozenset({str})
        return frozenset({tuple}) if words else None
    if hasattr(annotation, "__metadata__"):
        return _kinds(annotation.__origin__)
    plain_types = {bool, int, float, Decimal, str, type(None)}
    return frozenset({annotation}) if annotation in plain_types else None


def parameter(path: tuple[str, ...], section: Text, info: FieldInfo) -> Parameter:
    """A setting, or one field of a list's line, by its declaration."""
    kinds = _kinds(info.annotation) or frozenset()
    return Parameter(
        path,
        section,
        meaning(info),
        info.get_default(call_default_factory=True),
        words=_words(info.annotation),
        yes_or_no=bool in kinds,
        share=all(each in _marks(info) for each in _SHARE),
        several=tuple in kinds,
        text=str in kinds,
        days=all(each in _marks(info) for each in _DAYS),
        otherwise=next((mark.text for mark in info.metadata if isinstance(mark, Otherwise)), None),
    )


def _words(annotation: Any) -> tuple[str, ...]:
    """The words of a closed list, also of one that may be left out."""
    if get_origin(annotation) is Literal:
        return tuple(map(str, get_args(annotation)))
    found = [word for each in get_args(annotation) for word in _words(each)]
    return tuple(found) if get_origin(annotation) in {Union, types.UnionType} else ()


def _marks(info: FieldInfo) -> list[object]:
    """What stands beside a setting, also inside an optional one."""
    return [
        *info.metadata,
        *(mark for each in get_args(info.annotation) for mark in getattr(each, "__metadata__", ())),
    ]
