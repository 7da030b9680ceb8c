"""Where two customers are: the same town, another, and whether their names say so."""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import OSA

from crmsheets.analysis import towns_abroad
from crmsheets.analysis.matching.coded import NOTHING
from crmsheets.analysis.matching.places_written import WIDE, nations
from crmsheets.analysis.matching.traits import Region
from crmsheets.analysis.places import CITIES, CITY, apart, known, outer

# Levels, best last: the names state different towns; other cells do; other cells name places that no
# list knows, one of which may be a suburb of the other; one says only what the other lies in; other
# cells say the same town; the names do.
NAMED_APART, TOLD_APART, ELSEWHERE, WIDER, SAME_TOLD, SAME_NAMED = range(6)

_CITY = frozenset(CITY.split("|")) | {name for name, cities in CITIES.items() if not cities}
# UNKNOWN: other countries, or other places, which no list has.
_SAME, _WITHIN, _APART, _UNKNOWN, _UNCLEAR = range(5)
_LONG = 6
"""Letters of a town's name from which a slip in it, or more words behind it, may be the same town."""


def level(one: Region, other: Region) -> int:
    """How two regions stand to each other; symmetric."""
    named = _between(one.named, other.named)
    if named in {_APART, _UNKNOWN}:
        return NAMED_APART
    told = _between(one.told or one.named, other.told or other.named)
    if told in {_APART, _UNKNOWN}:
        return TOLD_APART if told == _APART else ELSEWHERE
    if named == _SAME:
        return SAME_NAMED
    everything = _between(one.named | one.told, other.named | other.told)
    if everything == _UNCLEAR:
        return NOTHING
    return (SAME_TOLD, WIDER, TOLD_APART, ELSEWHERE)[everything]


@lru_cache(maxsize=65536)
def towns(places: frozenset[str]) -> frozenset[str]:
    """The towns of places, 深圳 for 宝安; provinces only where no town is told."""
    # Of districts many have one name: beside a town they say nothing more.
    local = {each for each in places - nations(places) if not each.startswith(WIDE)}
    found = local & _CITY or {_town(place) for place in local}
    provinces = {place for place in found if CITIES.get(place)}
    return frozenset(found - provinces or provinces)


def _town(place: str) -> str:
    return next((each for each in outer(place) if each in _CITY), place)


def _between(one: frozenset[str], other: frozenset[str]) -> int:
    """How places stand to each other; of a district both name it does not matter where it lies."""
    mine, its = nations(one), nations(other)
    if mine and its and not mine & its:
        return _UNKNOWN
    local = (place for place in (one & other) - mine if not place.startswith(WIDE))
    if any(place not in CITIES or not CITIES[place] for place in local):
        return _SAME
    one_towns, other_towns = towns(one), towns(other)
    if _wide(one) & other_towns or _wide(other) & one_towns:
        return _WITHIN
    return _relation(one_towns, other_towns)


def _wide(places: frozenset[str]) -> frozenset[str]:
    """The provinces abroad among places."""
    return frozenset(each.removeprefix(WIDE) for each in places if each.startswith(WIDE))


@lru_cache(maxsize=65536)
def _relation(one: frozenset[str], other: frozenset[str]) -> int:
    if not one or not other:
        return _UNCLEAR
    if one & other:
        return _WITHIN if all(CITIES.get(place) for place in one & other) else _SAME
    if any(apart(mine, its) for mine in one for its in other):
        return _APART
    if all(map(str.isascii, one | other)):
        return min(_abroad(mine, its) for mine in one for its in other)
    if _known_apart(one, other) or _known_apart(other, one):
        return _APART
    nested = any(mine in outer(its) or its in outer(mine) for mine in one for its in other)
    return _WITHIN if nested else _UNCLEAR


def _abroad(one: str, other: str) -> int:
    """How two different towns in Latin letters stand to each other."""
    short, long = sorted((one, other), key=lambda each: (len(each), each))
    if len(short) >= _LONG and long.startswith(short):
        return _WITHIN
    if len(short) >= _LONG and OSA.distance(one, other) == 1:
        return _UNCLEAR
    return _APART if towns_abroad.known(one) and towns_abroad.known(other) else _UNKNOWN


def _known_apart(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether the one are known towns abroad, and the other known places of China."""
    return all(map(towns_abroad.known, one)) and all(map(known, other))
