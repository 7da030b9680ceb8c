"""Look-alikes: firms that share a phone, a person, an address or most of a name, and are different."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from benchmarks.accuracy.duplicates.firms import Firm, Maker
from benchmarks.accuracy.duplicates.people import Person
from benchmarks.accuracy.duplicates.pools import Place, pick

KINDS = {
    "sister_city": 0.19,
    "sister_trade": 0.14,
    "branch": 0.12,
    "shared_agent": 0.14,
    "contact_of_two": 0.10,
    "homophone_firm": 0.10,
    "near_name": 0.10,
    "shared_switchboard": 0.07,
    "same_person_name": 0.04,
}
FOREIGN_KINDS = ("sister_city", "sister_trade", "contact_of_two", "near_name", "same_person_name")


def unit(rng: Random, maker: Maker) -> tuple[str, list[Firm]]:
    """A kind of look-alike and two or more firms of which each two look alike."""
    base = maker.ordinary()
    while base.private:
        base = maker.ordinary()
    kinds = {kind: KINDS[kind] for kind in FOREIGN_KINDS} if base.country else KINDS
    kind = rng.choices(list(kinds), list(kinds.values()))[0]
    others = MAKERS[kind](rng, maker, base)
    return kind, [base, *others]


def sister_city(rng: Random, maker: Maker, base: Firm) -> list[Firm]:
    """The same brand and trade in another city; half of them have the same boss and mobile."""
    other = _like(rng, maker, base, base.brand, away=True)
    while other.place.city == base.place.city:
        other = _like(rng, maker, base, base.brand, away=True)
    if other.style == "province":
        other.style = "city"
    if base.style == "province":
        base.style = "city"
    if rng.random() < 0.5:
        other.people[0] = base.people[0]
    other.domain = base.domain if rng.random() < 0.5 else other.domain
    _mark((base, other), "region", "name")
    return [other]


def sister_trade(rng: Random, maker: Maker, base: Firm) -> list[Firm]:
    """The same brand, boss, address and landline; another trade."""
    if base.country:
        words = [one for one in base.country.trades if one != base.trade_word]
        other = maker.foreign(base.country, base.brand, pick(rng, words))
        other.place = base.place
    else:
        trade = base.trade
        while trade.family == base.trade.family:
            trade = pick(rng, maker.pools.at(rng).trades)
        other = maker.chinese(base.place, base.brand, trade, base.legal)
        other.part, other.style = base.part, base.style
    other.people[0] = base.people[0]
    other.address = base.address
    if rng.random() < 0.8:
        other.landline = base.landline
    other.domain = base.domain if rng.random() < 0.5 else other.domain
    _mark((base, other), "trade", "name")
    return [other]


def branch(rng: Random, maker: Maker, base: Firm) -> list[Firm]:
    """A branch office: the head office's name and the branch's city behind it."""
    if base.style in {"province", "bracket"}:
        base.style = "city"
    base.legal = base.legal if base.legal.endswith("公司") else "有限公司"
    place = base.place
    while place.city == base.place.city:
        place = pick(rng, maker.pools.at(rng).places)
    other = maker.chinese(place)
    other.brand, other.trade, other.tail = base.brand, base.trade, base.tail
    other.legal, other.style, other.domain = base.legal, base.style, base.domain
    other.seat = base.place
    other.branch = f"{place.city}{pick(rng, maker.pools.at(rng).branches)}"
    if rng.random() < 0.4:
        other.people[0] = base.people[0]
    _mark((base, other), "branch", "name")
    return [other]


def shared_agent(rng: Random, maker: Maker, base: Firm) -> list[Firm]:
    """Two to six firms for which one agent's mobile is written down."""
    others = [maker.chinese() for _ in range(rng.choices((1, 2, 3, 4, 5), (60, 20, 10, 6, 4))[0])]
    agent = maker.registry.person()
    for firm in (base, *others):
        own = firm.people[0]
        firm.people[0] = agent if rng.random() < 0.5 else replace(own, mobile=agent.mobile)
    _mark((base, *others), "name")
    return others


def contact_of_two(rng: Random, maker: Maker, base: Firm) -> list[Firm]:
    """One person buys for two firms."""
    del rng
    other = maker.foreign(base.country) if base.country else maker.chinese()
    other.people[0] = base.people[0]
    _mark((base, other), "name")
    return [other]


def homophone_firm(rng: Random, maker: Maker, base: Firm) -> list[Firm]:
    """Another firm of the same city and trade whose brand only sounds the same."""
    brand = maker.pools.homophone(rng, base.brand)
    while brand == base.brand:
        base.brand = maker.brand()
        brand = maker.pools.homophone(rng, base.brand)
    other = _like(rng, maker, base, brand, away=False)
    _mark((base, other), "brand")
    return [other]


def near_name(rng: Random, maker: Maker, base: Firm) -> list[Firm]:
    """Another firm of the same city and trade whose brand differs in one character."""
    if base.country:
        land = base.country
        first, _, last = base.brand.rpartition(" ")
        word = pick(rng, [one for one in maker.pools.at(rng).foreign_brands if one != last])
        other = maker.foreign(land, f"{first} {word}".strip(), base.trade_word)
        other.place = base.place
    else:
        spot = rng.randrange(len(base.brand))
        sign = base.brand[spot]
        while maker.pools.alike(sign, base.brand[spot]):
            sign = pick(rng, maker.pools.at(rng).brand_chars)
        brand = base.brand[:spot] + sign + base.brand[spot + 1 :]
        other = _like(rng, maker, base, brand, away=False)
        if rng.random() < 0.3:
            other.address = replace(other.address, road=base.address.road, park=base.address.park)
    _mark((base, other), "brand")
    return [other]


def shared_switchboard(rng: Random, maker: Maker, base: Firm) -> list[Firm]:
    """Another firm in the same building behind the same landline."""
    other = maker.chinese(base.place)
    other.part, other.landline = base.part, base.landline
    other.address = replace(base.address, floor=rng.randint(1, 6))
    _mark((base, other), "name")
    return [other]


def same_person_name(rng: Random, maker: Maker, base: Firm) -> list[Firm]:
    """Another firm, half of them in the same city, with a person of the same name."""
    near = rng.random() < 0.5
    one = base.people[0]
    if base.country:
        other = maker.foreign(base.country)
        other.people[0] = maker.registry.foreigner_known_as(one.given, one.surname, one.dial)
    else:
        other = maker.chinese(base.place if near else None)
        other.people[0] = maker.registry.known_as(one.surname, one.given, female=one.female)
    return [other]


MAKERS: dict[str, Callable[[Random, Maker, Firm], list[Firm]]] = {
    "sister_city": sister_city,
    "sister_trade": sister_trade,
    "branch": branch,
    "shared_agent": shared_agent,
    "contact_of_two": contact_of_two,
    "homophone_firm": homophone_firm,
    "near_name": near_name,
    "shared_switchboard": shared_switchboard,
    "same_person_name": same_person_name,
}


def _like(rng: Random, maker: Maker, base: Firm, brand: str, *, away: bool) -> Firm:
    """A firm of this brand in the base's trade, in the base's city or in another one."""
    if base.country:
        country = pick(rng, maker.pools.at(rng).countries) if rng.random() < 0.5 else base.country
        shared = base.trade_word if country is base.country else ""
        return maker.foreign(country, brand, shared)
    place: Place | None = None if away else base.place
    other = maker.chinese(place, brand, base.trade, base.legal)
    if not away:
        other.part, other.style, other.tail = base.part, base.style, base.tail
    return other


def _mark(firms: tuple[Firm, ...], *marks: str) -> None:
    for firm in firms:
        firm.marks.update(marks)


def alike(kind: str, one: set[str], other: set[str], people: tuple[Person, Person]) -> bool:
    """True if what these two rows show looks alike in the way of this kind."""
    shared = {fact for fact in one & other if ":" in fact}
    if kind in {"sister_city", "sister_trade", "branch", "homophone_firm", "near_name"}:
        return {"brand"} <= one & other
    if kind == "same_person_name":
        return f"person:{people[0].name}" in shared
    return bool(shared)
