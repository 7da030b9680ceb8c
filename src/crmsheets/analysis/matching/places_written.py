"""The places that cells name, as they are compared: in Chinese, in English, or as they are written.

Besides towns and provinces a set of places may hold the codes of countries (DE), and, behind `WIDE`,
provinces abroad: what lies in one country or province is not for that in one town.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from crmsheets.analysis.countries import country
from crmsheets.analysis.latin_places import known_places
from crmsheets.analysis.towns_abroad import joined
from crmsheets.model.hanzi import simplified

WIDE = "~"
"""Before a province that no list knows, beside a town."""
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_CODE = 2
_OF_CHINA = {"HK": "香港", "MO": "澳门", "TW": "台湾"}


def places_of(text: str) -> frozenset[str] | None:
    """The places that the cells for province and city name, as "province/city" or one of them."""
    known: set[str] = set()
    characters: set[str] = set()
    letters: set[str] = set()
    parts = text.split("/")
    for at, part in enumerate(parts):
        head = part.split(",")[0]
        if found := known_places(head) or _country(part):
            known |= found | _chinese(known_places(part))
        elif _CHINESE.search(part):
            characters.add(re.sub(r"[省市]", "", simplified(part)))
        else:
            wide = WIDE if at == 0 and len(parts) > 1 else ""
            letters |= {f"{wide}{joined(head)}"} - {wide}
            known |= _chinese(known_places(part))
    unknown = letters | (set() if _chinese(known) else characters)
    return frozenset((known | unknown) - {""}) or None


def place_abroad(text: str) -> frozenset[str]:
    """The place behind a foreign name: a known one, a country, or the town as it is written."""
    return known_places(text) or _country(text) or frozenset({joined(text)} - {""})


def nation(code: str) -> frozenset[str]:
    """A country's code as a place; none of ""."""
    return frozenset({_OF_CHINA.get(code, code)} if code else ())


def nations(places: frozenset[str]) -> frozenset[str]:
    """The countries among places."""
    return frozenset(each for each in places if len(each) == _CODE and each.isupper())


def _country(text: str) -> frozenset[str]:
    # CA beside a town is California as well as Canada.
    code = text.isascii() and len(text.strip()) <= _CODE
    return frozenset() if code else nation(country(text))


def _chinese(places: Iterable[str]) -> frozenset[str]:
    return frozenset(each for each in places if not each.isascii())
