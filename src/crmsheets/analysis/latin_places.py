"""Places in one form, whatever script and language they are written in: Dongguan City is 东莞."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache

from crmsheets.analysis import towns_abroad
from crmsheets.analysis.company_names import latin_words, places_in
from crmsheets.analysis.matching.sounds import sounds
from crmsheets.analysis.places import CITIES, TOWNS

_KIND = re.compile(r"(?:city|shi|province|sheng)$")
_KNOWN_ABROAD: Mapping[str, str] = {
    "hongkong": "香港", "macau": "澳门", "macao": "澳门", "shaanxi": "陕西", "tibet": "西藏",
    "innermongolia": "内蒙古", "harbin": "哈尔滨", "hohhot": "呼和浩特", "urumqi": "乌鲁木齐",
    "lhasa": "拉萨", "canton": "广州", "amoy": "厦门", "taiwan": "台湾", "peking": "北京",
    "tientsin": "天津", "nanking": "南京", "tsingtao": "青岛", "pekin": "北京", "hongkongsar": "香港",
}  # fmt: skip
"""Names that are no pinyin."""


def same_place(one: str, other: str) -> bool:
    """Whether two cells name one place, in either script, or one of them says less of it."""
    told, others = known_places(one), known_places(other)
    return bool(told and others) and (told <= others or others <= told)


def spelled_alike(one: str, other: str) -> bool:
    """Whether two cells name just the same places, written differently."""
    told = known_places(one)
    return bool(told) and told == known_places(other)


@lru_cache(maxsize=65536)
def known_places(text: str) -> frozenset[str]:
    """The known places that a cell names; none where it names none of them.

    Chinese ones in characters, well-known towns abroad in English: known_places("München, 东莞").
    Pinyin may mean several: Suzhou is 苏州 or 宿州.
    """
    if places := places_in(text):
        return frozenset(places)
    found: set[str] = set()
    for part in re.split(r"[,/;]", text):
        word = "".join(latin_words(part))
        abroad = towns_abroad.town(part)
        found |= in_pinyin(word) or in_pinyin(_KIND.sub("", word)) or ({abroad} - {""})
    return frozenset(found)


def in_pinyin(word: str) -> frozenset[str]:
    """The provinces, cities and towns of China that are spelled so: in_pinyin("dongguan")."""
    return _pinyin().get(word, frozenset())


@cache
def _pinyin() -> Mapping[str, frozenset[str]]:
    known = {
        *CITIES,
        *(name for each in (CITIES, TOWNS) for names in each.values() for name in names.split()),
    }
    found: dict[str, set[str]] = defaultdict(set)
    for name in sorted(known):
        for sound in sounds(name):
            found[sound].add(name)
    for latin, name in _KNOWN_ABROAD.items():
        found[latin].add(name)
    return {latin: frozenset(names) for latin, names in found.items()}
