"""Names that look alike: the form in which they are compared, and the nearest of a list."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from crmsheets.model.hanzi import simplified
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from collections.abc import Iterable

NEAR = 60.0
"""Likeness (0-100) from which a name is worth proposing."""

_TAIL = re.compile(r"(?:有限责任公司|股份有限公司|有限公司|股份公司|集团|公司|工厂|厂)$")
_TAIL_EN = re.compile(r"(?:\b(?:co|ltd|limited|inc|llc|gmbh|corp|company|plc)\b[ .,]*)+$")
_PERHAPS = Text("是不是「{name}」？", 'Is it "{name}"?')
_PLACE = re.compile(r"(?<=[\u4e00-\u9fff]{2})[省市]")


@lru_cache(maxsize=100_000)
def short(name: str) -> str:
    """A company name for comparison only: width, script, blanks, signs and legal form aside.

    The town and the words of the trade stay: short("东莞市 顺达五金有限公司") == "东莞顺达五金".
    """
    plain = simplified(unicodedata.normalize("NFKC", name).casefold().strip())
    plain = _TAIL_EN.sub("", plain)
    plain = re.sub(r"[\s·.,、，。\-_()]+", "", plain)
    return _PLACE.sub("", _TAIL.sub("", plain)) or plain


def perhaps(near: str, otherwise: Text | str = "") -> Said | Text | str:
    """The question whether a near name is meant; `otherwise` where none is near."""
    return Said(_PERHAPS, {"name": near}) if near else otherwise


class Names:
    """A list of names to look others up in; prepared once, since a factory has thousands."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = sorted(set(names))
        self.shorts = [short(name) for name in self.names]

    def nearest(self, name: str) -> str:
        """The name most like it, "" if none is near: one it is a part of, then the most similar."""
        asked = short(name)
        parts = [(len(each), at) for at, each in enumerate(self.shorts) if _part(asked, each)]
        if parts:
            return self.names[min(parts)[1]]
        found = process.extractOne(asked, self.shorts, scorer=fuzz.ratio, score_cutoff=NEAR)
        return self.names[found[2]] if found else ""

    def holding(self, name: str) -> list[str]:
        """The names that a shortened one may stand for: 顺达 for 顺达五金 and 顺达电子."""
        asked = short(name)
        pairs = zip(self.names, self.shorts, strict=True)
        return [full for full, each in pairs if len(asked) > 1 and asked in each]


def alike(one: str, other: str) -> bool:
    """Whether one name may be a short form of the other: 顺达 of 东莞市顺达五金有限公司."""
    return _part(short(one), short(other))


@lru_cache(maxsize=100_000)
def like(asked: str, name: str) -> bool:
    """Whether a name in its `short` form may be another way to write the other name."""
    other = short(name)
    return asked == other or _part(asked, other) or fuzz.ratio(asked, other) >= NEAR


def _part(one: str, other: str) -> bool:
    """Whether the shorter of two names is a part of the longer; one sign alone says nothing."""
    return min(len(one), len(other)) > 1 and (one in other or other in one)
