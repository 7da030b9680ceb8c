"""Where two customers are: the same town, another, and whether their names say so."""

from __future__ import annotations

from functools import lru_cache

from crmsheets.analysis.matching.coded import NOTHING
from crmsheets.analysis.matching.traits import Region
from crmsheets.analysis.places import CITIES, CITY, apart, outer

# Levels, best last: the names state different towns; other cells do; one says only what the other
# lies in; other cells say the same town; the names do.
NAMED_APART, TOLD_APART, WIDER, SAME_TOLD, SAME_NAMED = range(5)

_CITY = frozenset(CITY.split("|")) | {name for name, cities in CITIES.items() if not cities}
_SAME, _WITHIN, _APART, _UNCLEAR = range(4)


def level(one: Region, other: Region) -> int:
    """How two regions stand to each other; symmetric."""
    named = _between(one.named, other.named)
    if named == _APART:
        return NAMED_APART
    told = _between(one.told or one.named, other.told or other.named)
    if told == _APART:
        return TOLD_APART
    if named == _SAME:
        return SAME_NAMED
    everything = _between(one.named | one.told, other.named | other.told)
    if everything == _UNCLEAR:
        return NOTHING
    return (SAME_TOLD, WIDER, TOLD_APART)[everything]


@lru_cache(maxsize=65536)
def towns(places: frozenset[str]) -> frozenset[str]:
    """The towns of places, 深圳 for 宝安; provinces only where no town is told."""
    # Of districts many have one name: beside a town they say nothing more.
    found = places & _CITY or {_town(place) for place in places}
    provinces = {place for place in found if CITIES.get(place)}
    return frozenset(found - provinces or provinces)


def _town(place: str) -> str:
    return next((each for each in outer(place) if each in _CITY), place)


def _between(one: frozenset[str], other: frozenset[str]) -> int:
    """How places stand to each other; of a district both name it does not matter where it lies."""
    shared = any(place not in CITIES or not CITIES[place] for place in one & other)
    return _SAME if shared else _relation(towns(one), towns(other))


@lru_cache(maxsize=65536)
def _relation(one: frozenset[str], other: frozenset[str]) -> int:
    if not one or not other:
        return _UNCLEAR
    if one & other:
        return _WITHIN if all(CITIES.get(place) for place in one & other) else _SAME
    if any(apart(mine, its) for mine in one for its in other):
        return _APART
    if all(map(str.isascii, one | other)):
        return _APART
    nested = any(mine in outer(its) or its in outer(mine) for mine in one for its in other)
    return _WITHIN if nested else _UNCLEAR
