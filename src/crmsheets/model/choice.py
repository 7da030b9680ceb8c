"""A closed list of values: an enum whose members are said in both languages."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from enum import Enum
from functools import cache
from typing import Any, Self, cast

from crmsheets.model.text import Text


class Choice(str, Enum):  # noqa: UP042  # StrEnum would refuse the wording beside the value
    """An enum of wordings: `SHIPPED = "已发货", "Shipped", "已出货"` (Chinese, English, synonyms).

    A member *is* its Chinese label (a str), so columns of members and of plain labels compare
    alike, also between a shipped list and one that the settings extended.
    """

    text: Text
    synonyms: tuple[str, ...]

    def __new__(cls, zh: str, en: str, *synonyms: str) -> Self:
        """Make the member a str equal to its Chinese label."""
        member = str.__new__(cls, zh)
        member._value_ = zh
        member.text = Text(zh, en)
        member.synonyms = synonyms
        return member

    def __str__(self) -> str:
        """The Chinese label."""
        return self.text.zh

    @classmethod
    def read(cls, typed: str) -> Self | None:
        """The member that a label in either language, a name or a synonym stands for."""
        found = _readings(cls).get(plain(typed))
        return cls._member_map_[found] if found is not None else None  # type: ignore[return-value]  # members are of cls

    @classmethod
    def extended(cls, more: tuple[tuple[str, str, tuple[str, ...]], ...]) -> type[Choice]:
        """This list with further (Chinese, English, synonyms) entries; known ones are skipped."""
        members: dict[str, tuple[str, ...]] = {
            member.name: (member.text.zh, member.text.en, *member.synonyms) for member in cls
        }
        for number, (zh, en, synonyms) in enumerate(more, start=1):
            if cls.read(zh) is None:
                members[f"EXTRA_{number}"] = (zh, en, *synonyms)
        return made(cls.__name__, members, cls.__module__)


def made(name: str, members: Mapping[str, tuple[str, ...]], module: str) -> type[Choice]:
    """A list made at run time: member name -> Chinese, English and synonyms."""
    functional: Any = Choice  # type checkers know only literal calls of Enum's functional form
    return cast("type[Choice]", functional(name, dict(members), module=module))


def plain(typed: str) -> str:
    """A label in the form labels are compared in: NFKC, no blanks, lower case."""
    return "".join(unicodedata.normalize("NFKC", typed).split()).casefold()


@cache
def _readings(choices: type[Choice]) -> dict[str, str]:
    found: dict[str, str] = {}
    for member in choices:
        for word in (member.text.zh, member.text.en, member.name, *member.synonyms):
            found.setdefault(plain(word), member.name)
    return found
