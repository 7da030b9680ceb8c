"""How an address, a city and a province are typed."""

from __future__ import annotations

from random import Random

from benchmarks.accuracy.duplicates import foreign
from benchmarks.accuracy.duplicates.firms import Firm
from benchmarks.accuracy.duplicates.pools import Place
from benchmarks.accuracy.duplicates.rates import blank, happens
from benchmarks.accuracy.duplicates.record import Draft

WHOLE_CITIES = {"北京", "天津", "上海", "重庆"}
REGIONS = {"广西": "广西壮族自治区"}
BUILDINGS = ("幢", "栋", "座", "号楼", "#")
NUMERALS = "零一二三四五六七八九"


def type_address(rng: Random, firm: Firm, draft: Draft) -> str:
    if firm.country:
        at = firm.address
        order = firm.country.domain in {"co.uk", "com", "com.au", "fr", "in"}
        street = f"{at.number} {at.road}" if order else f"{at.road} {at.number}"
        draft.shown |= {"region", f"address:{at.road}{at.number}"}
        return foreign.accents(rng, draft, f"{street}, {firm.place.city}")
    return _region(rng, firm, draft) + _street(rng, firm, draft)


def _region(rng: Random, firm: Firm, draft: Draft) -> str:
    if "region" not in firm.marks and happens(rng, draft, "address_no_region"):
        return ""
    place, part = firm.place, firm.part
    text = "" if rng.random() < 0.5 else province(place)
    draft.shown.add("region")
    town = part.endswith(("市", "县"))
    if not town or rng.random() < 0.6:
        text += place.city if rng.random() < 0.1 else f"{place.city}市"
    return text + (part if town or rng.random() < 0.75 else "")


def _street(rng: Random, firm: Firm, draft: Draft) -> str:
    at = firm.address
    short = happens(rng, draft, "address_short")
    number = f"{at.number}{'' if rng.random() < 0.1 else '号'}"
    if not short or rng.random() < 0.8:
        draft.shown.add(f"address:{at.road}{at.number}")
    elif at.park:
        number = ""
    text = at.road + number
    if at.park and not (short and number and rng.random() < 0.5):
        text += at.park
    if at.building and not (short and rng.random() < 0.6):
        word = at.word
        if happens(rng, draft, "address_building"):
            word = rng.choice([one for one in BUILDINGS if one != at.word])
        text += f"{at.building}{word}"
    if at.floor and not (short and rng.random() < 0.6):
        text += rng.choices(
            (f"{at.floor}楼", f"{NUMERALS[at.floor]}楼", f"{at.floor}F", f"{at.floor}层"),
            (55, 20, 12, 13),
        )[0]
    return text


def province(place: Place) -> str:
    if place.province in WHOLE_CITIES:
        return ""
    return REGIONS.get(place.province, f"{place.province}省")


def type_city(rng: Random, firm: Firm, draft: Draft) -> tuple[str, str]:
    """Province and city as typed; a foreign firm's province is its country."""
    place = firm.place
    written, city = "", ""
    if not blank(rng, "province"):
        written = place.province
        if not firm.country and rng.random() < 0.4:
            written = province(place) or f"{place.province}市"
    if firm.country:
        if not blank(rng, "city"):
            draft.shown.add("region")
            city = foreign.accents(rng, draft, place.city)
        return written, city
    if not blank(rng, "city"):
        draft.shown.add("region")
        kind = rng.random()
        town = firm.part if firm.part.endswith(("市", "县")) else f"{place.city}市{firm.part}"
        city = place.city if kind < 0.45 else f"{place.city}市" if kind < 0.87 else town
    return written, city
