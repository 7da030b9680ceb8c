"""What the names of a table teach about each other: words of trade and places that no list has."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any

from crmsheets.analysis import legal_forms, trades
from crmsheets.analysis.company_names import company_name, latin_words
from crmsheets.analysis.latin_places import known_places
from crmsheets.analysis.legal_forms import NO_FORM
from crmsheets.analysis.matching.places_written import place_abroad
from crmsheets.analysis.names import name_key
from crmsheets.analysis.places import CITY, COUNTY, PROVINCE
from crmsheets.analysis.towns_abroad import joined

_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_MARKED = re.compile(
    rf"^(?:(?:{PROVINCE})省?)?(?P<place>[\u4e00-\u9fff]{{2,3}}?)(?<![超城都门夜花鱼菜上楼])(?:市|县)(?=[\u4e00-\u9fff]{{2}})"
)
_KNOWN = re.compile(f"{PROVINCE}|{CITY}|{COUNTY}")
_AHEAD = re.compile(rf"^(?:(?:{PROVINCE})(?={CITY}))?(?P<place>{CITY}|{PROVINCE})[市省]*")
_TOWN = re.compile(r"^(?P<name>.{3,}?)\s*(?:\((?P<town>[^()]+)\)|[,/-]\s*(?P<other>[^,()]+))\s*$")
# GmbH u. Co. KG
_UNSTOPPED = re.compile(r"(?:\s+|(?<=gmbh))u\.?\s+(?=co\b)")
_ANY = "name"
_MARK = re.compile("^(?:市|县|新区|区|镇|街道)")
_LEAST_HEADS = 3
_LEAST_TIMES = 2
_MOSTLY = 0.9
_LEAST_BESIDE = 6
_MOST_NAMES = 20_000
_BRAND = 2


@dataclass(frozen=True)
class Learnt:
    """Words of trade and places (without 市) that the table shows, and towns abroad.

    `within`: (town, district of it) as addresses have them. `words`: Latin words of trade.
    `industries`: words of trade -> the industry that rows with them state.
    """

    trades: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    towns: frozenset[str] = frozenset()
    within: frozenset[tuple[str, str]] = frozenset()
    words: frozenset[str] = frozenset()
    industries: Mapping[str, str] = field(default_factory=dict)
    _longest: int = field(init=False, compare=False, default=0)
    _outer: dict[str, set[str]] = field(init=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Know how long a place is at most, and what lies in what."""
        for town, inner in self.within:
            self._outer.setdefault(inner, set()).add(town)
        object.__setattr__(self, "_longest", max(map(len, self.places), default=0))

    def without_places(self, key: str) -> tuple[frozenset[str], str]:
        """The places that no list has at the beginning of a name, in brackets, and the rest."""
        found: set[str] = set()
        key = re.sub(r"\(([\u4e00-\u9fff]{2,4}?)市?\)", lambda each: self._opened(each, found), key)
        ahead = _AHEAD.match(key)
        start = ahead.end() if ahead else 0
        rest = key[start:]
        marked = _MARKED.match(rest)
        inner = self._inner(ahead["place"], rest) if ahead else self._leading(rest)
        place = marked["place"] if marked else inner
        if not place:
            return frozenset(found), key
        behind = _MARK.sub("", rest[len(place) :])
        if len(behind) < _BRAND:
            return frozenset(found), key
        return frozenset({place, *found}), key[:start] + behind

    def lying(self, places: Iterable[str]) -> frozenset[str]:
        """Places, and the towns that addresses say they lie in."""
        found = frozenset(places)
        return found.union(*(self._outer[place] for place in found if place in self._outer))

    def without_town(self, name: str) -> tuple[frozenset[str], str]:
        """The town behind a foreign name, in brackets or behind a comma, and the rest."""
        found = _TOWN.match(_UNSTOPPED.sub(" and ", name))
        if found is None or not self._town(found["name"], found["town"], found["other"]):
            return frozenset(), _UNSTOPPED.sub(" and ", name)
        return place_abroad(found["town"] or found["other"]), found["name"]

    def _town(self, name: str, bracketed: str | None, behind: str | None) -> bool:
        """Whether what stands behind a foreign name is a town."""
        town = joined(bracketed or behind or "")
        known = town in self.towns or bool(known_places(bracketed or ""))
        # Co., Ltd.
        form = behind and _ends_in_form(f"{_ANY} {behind}")
        return bool(town) and not form and (known or _ends_in_form(name))

    def _opened(self, bracket: re.Match[str], found: set[str]) -> str:
        if bracket[1] not in self.places:
            return bracket.group()
        found.add(bracket[1])
        return ""

    def _inner(self, town: str, text: str) -> str:
        return next((text[:long] for long in (4, 3, 2) if (town, text[:long]) in self.within), "")

    def _leading(self, text: str) -> str:
        ahead = (text[:long] for long in range(self._longest, 1, -1))
        return next((each for each in ahead if each in self.places), "")


def _ends_in_form(name: str) -> bool:
    """Whether a name is whole: what stands behind a comma is its town."""
    return legal_forms.latin(latin_words(name))[1] is not NO_FORM


NOTHING_LEARNT = Learnt()


def learnt(
    names: Sequence[str],
    towns: Iterable[str] = (),
    places: Iterable[tuple[str, ...]] = (),
    industries: Iterable[tuple[str, str]] = (),
) -> Learnt:
    """What the names of a table teach.

    Args:
        names: the distinct ones.
        towns: the cells for towns.
        places: those of each address, the outer ones first.
        industries: (name, the cell for the industry) of the rows that have both.
    """
    inside = Counter(pair for each in places for pair in pairwise(each))
    within = frozenset(pair for pair, count in inside.items() if count >= _LEAST_TIMES)
    keys = [name_key(name) for name in _some(names) if _CHINESE.search(name)]
    times = Counter(found["place"] for key in keys if (found := _MARKED.match(key)))
    seen = {place for place, count in times.items() if count >= _LEAST_TIMES}
    seen |= {inner for _, inner in within if len(inner) > 1}
    known = frozenset(place for place in seen if not _KNOWN.fullmatch(place))
    so_far = Learnt(places=known, within=within)
    bodies = {
        "".join(told.body)
        for key in keys
        if (told := company_name(so_far.without_places(key)[1])) and not told.latin
    }
    foreign = (joined(town.split(",")[0]) for town in towns)
    stated = list(industries)
    so_far = replace(so_far, trades=_trades(bodies))
    return replace(
        so_far,
        industries=_industries(stated, so_far),
        towns=frozenset(town for town in foreign if town),
        words=_words(stated),
    )


def _trades(bodies: Iterable[str]) -> frozenset[str]:
    """The ends that several different brands share, and that are no known word of trade."""
    heads: dict[str, set[str]] = defaultdict(set)
    for body in bodies:
        cut = trades.trailing(body)
        for at in (_BRAND, _BRAND + 1):
            if at + 1 < cut:
                heads[body[at:cut]].add(body[:at])
    return frozenset(
        end
        for end, before in heads.items()
        # One character before all of them is the word's own first: 饰品 of 首饰品.
        if len(end) > 1 and len(before) >= _LEAST_HEADS and len({each[-1] for each in before}) > 1
    )


def _industries(stated: Sequence[tuple[str, str]], so_far: Learnt) -> dict[str, str]:
    """What industry the rows state whose names have a word of trade, if mostly the same."""
    with_it: dict[str, Counter[str]] = defaultdict(Counter)
    for name, industry in _some(stated):
        if _CHINESE.search(name):
            told = company_name(so_far.without_places(name_key(name))[1], so_far.trades)
            if told and not told.latin:
                with_it["".join(told.body)[len(told.brand) :]][industry] += 1
    return {
        word: most[0]
        for word, counts in with_it.items()
        if (most := counts.most_common(1)[0])[1] >= max(_LEAST_HEADS, _MOSTLY * counts.total())
    }


def _some(found: Iterable[Any]) -> list[Any]:
    """Some thousands teach as much as all; which ones must not hang on the order of the rows."""
    ranked = sorted(found)
    return ranked[:: 1 + len(ranked) // _MOST_NAMES]


def _words(industries: Iterable[tuple[str, str]]) -> frozenset[str]:
    """The Latin words that go with one industry and with several other words: words of trade."""
    beside: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    with_it: dict[str, Counter[str]] = defaultdict(Counter)
    for name, industry in industries:
        told = None if _CHINESE.search(name) else company_name(name)
        words = told.words if told else ()
        for word in words:
            rest = tuple(each for each in words if each != word)
            if rest and rest not in beside[word]:
                beside[word].add(rest)
                with_it[word][industry] += 1
    return frozenset(
        word
        for word, others in beside.items()
        if len(others) >= _LEAST_BESIDE
        and max(with_it[word].values()) >= _MOSTLY * with_it[word].total()
    )
