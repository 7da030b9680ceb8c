"""True firms: names in parts, people, numbers, addresses; no two alike unless `near.py` makes them so."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from benchmarks.accuracy.duplicates import codes, script
from benchmarks.accuracy.duplicates.people import Person, Registry
from benchmarks.accuracy.duplicates.pools import Country, Place, Pools, Trade, pick

FOREIGN = 0.08
PRIVATE = 0.04  # customers who are no firm: the name says 个人 or nothing


@dataclass(frozen=True)
class Address:
    """Where a firm stands, in parts."""

    road: str
    number: int
    park: str
    building: int
    word: str  # 幢, 栋 ...
    floor: int


@dataclass
class Firm:
    """One customer as it truly is."""

    entity: int
    place: Place
    part: str  # district or county town
    style: str  # how the registered name states the region
    brand: str
    trade: Trade
    tail: str
    legal: str
    address: Address
    landline: str
    code: str
    domain: str
    people: list[Person]
    branch: str = ""
    seat: Place | None = None  # of a branch: the head office's city
    country: Country | None = None
    trade_word: str = ""  # of a foreign firm
    the: bool = False
    private: bool = False
    marks: set[str] = field(default_factory=set)  # what tells it from its look-alikes

    def region(self) -> str:
        """The region as the registered name states it."""
        return region(self.seat or self.place, "" if self.seat else self.part, self.style)


def region(place: Place, part: str, style: str) -> str:
    town = part if part.endswith(("市", "县")) and len(part) > 2 else ""
    if style == "town" and town:
        return town
    if style == "town_bare" and town:
        return town[:-1]
    if style == "town" and part:
        return f"{place.city}市{part[:-1]}"
    if style == "province":
        return place.province
    return place.city if style in {"city_bare", "bracket", "town_bare"} else f"{place.city}市"


class Maker:
    """Makes firms of one corpus."""

    def __init__(self, rng: Random, pools: Pools) -> None:
        self.rng, self.pools = rng, pools
        self.registry = Registry(rng, pools)
        self.names: set[tuple[str, str, str]] = set()
        self.count = 0

    def ordinary(self) -> Firm:
        if self.rng.random() < FOREIGN:
            return self.foreign()
        firm = self.chinese()
        firm.private = self.rng.random() < PRIVATE
        if firm.private:
            firm.people = firm.people[:1]
        return firm

    def chinese(
        self,
        place: Place | None = None,
        brand: str = "",
        trade: Trade | None = None,
        legal: str = "",
    ) -> Firm:
        rng, at = self.rng, self.pools.at
        given = bool(brand)
        while True:
            where = place or pick(rng, at(rng).places)
            what = trade or pick(rng, at(rng).trades)
            name = brand if given else self.brand()
            key = (name, where.city, what.family)
            if key not in self.names:
                self.names.add(key)
                break
            if given and place and trade:
                name, given = self.brand(), False
        sole = rng.random() < 0.17
        legal = legal or pick(rng, at(rng).works if sole else at(rng).companies)
        style = rng.choices(
            ("city", "city_bare", "town", "town_bare", "province", "bracket"),
            (40, 20, 18, 10, 5, 7),
        )[0]
        ending = pick(rng, ("", "", "-cn", "1", script.initials(what.short)))
        top = pick(rng, ("com", "com", "cn", "com.cn", "net"))
        domain = self.registry.once(f"{script.romanised(name)}{ending}.{top}")
        return Firm(
            entity=self.next(),
            place=where,
            part=pick(rng, where.parts),
            style=style,
            brand=name,
            trade=what,
            tail=pick(rng, at(rng).tails) if rng.random() < 0.15 else "",
            legal=legal,
            address=self.address(),
            landline=self.registry.landline(where.area),
            code=codes.fresh(rng, where.province, sole=sole),
            domain="" if sole else domain,
            people=[self.registry.person() for _ in range(rng.choices((1, 2, 3), (50, 35, 15))[0])],
        )

    def foreign(
        self, country: Country | None = None, brand: str = "", trade_word: str = ""
    ) -> Firm:
        rng, at = self.rng, self.pools.at
        given = bool(brand)
        while True:
            land = country or pick(rng, at(rng).countries)
            city = pick(rng, land.cities)
            what = trade_word or pick(rng, land.trades)
            name = brand if given else self.foreign_brand(land)
            key = (name, city, what)
            if key not in self.names:
                self.names.add(key)
                break
            given = given and not (country and trade_word)
        domain = "".join(one for one in script.transliterated(name).lower() if one.isalnum())
        return Firm(
            entity=self.next(),
            place=Place(land.name, city, "", ()),
            part="",
            style="",
            brand=name,
            trade=Trade(what, self.pools.columns[what], what, self.pools.columns[what], ()),
            tail="International" if rng.random() < 0.1 else "",
            legal=pick(rng, land.legal),
            address=Address(pick(rng, land.streets), rng.randint(1, 240), "", 0, "", 0),
            landline=self.registry.foreign_number(),
            code="",
            domain=self.registry.once(f"{domain}.{land.domain}"),
            people=[self.registry.foreigner(land) for _ in range(rng.choices((1, 2), (65, 35))[0])],
            country=land,
            trade_word=what,
            the=land.domain in {"co.uk", "com", "com.au"} and rng.random() < 0.2,
        )

    def brand(self) -> str:
        words, rng = self.pools.at(self.rng), self.rng
        if rng.random() < 0.06:
            return pick(rng, words.brand_words)
        return "".join(pick(rng, words.brand_chars) for _ in range(3 if rng.random() < 0.08 else 2))

    def foreign_brand(self, land: Country) -> str:
        rng = self.rng
        words = self.pools.at(rng).foreign_brands
        kind = rng.random()
        if kind < 0.4:
            return f"{pick(rng, land.last)} & {pick(rng, land.last)}"
        if kind < 0.65:
            return f"{pick(rng, land.last)} {pick(rng, words)}"
        return f"{pick(rng, words)} {pick(rng, words)}" if kind < 0.92 else pick(rng, land.last)

    def address(self) -> Address:
        rng, at = self.rng, self.pools.at
        return Address(
            pick(rng, at(rng).roads),
            rng.randint(1, 1200),
            pick(rng, at(rng).parks) if rng.random() < 0.5 else "",
            rng.randint(1, 20) if rng.random() < 0.5 else 0,
            pick(rng, at(rng).buildings),
            rng.randint(1, 6) if rng.random() < 0.35 else 0,
        )

    def next(self) -> int:
        self.count += 1
        return self.count - 1
