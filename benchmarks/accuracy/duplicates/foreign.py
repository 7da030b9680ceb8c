"""How a foreign firm's name, people and numbers are typed."""

from __future__ import annotations

from random import Random

from benchmarks.accuracy.duplicates import script
from benchmarks.accuracy.duplicates.firms import Firm
from benchmarks.accuracy.duplicates.people import Person
from benchmarks.accuracy.duplicates.pools import Pools, pick
from benchmarks.accuracy.duplicates.rates import happens
from benchmarks.accuracy.duplicates.record import Draft


def registered(firm: Firm) -> str:
    """The name on the firm's paper."""
    return " ".join(("The " * firm.the + " ".join(_words(firm))).split()) + f" {firm.legal}"


def _words(firm: Firm) -> list[str]:
    before = firm.country is not None and firm.country.domain in {"it", "fr", "es"}
    words = [firm.trade_word, firm.brand] if before else [firm.brand, firm.trade_word]
    return [*words, firm.tail] if firm.tail else words


def type_name(rng: Random, pools: Pools, firm: Firm, draft: Draft, sure: set[str]) -> str:
    name = _plate(rng, pools, firm, draft, sure)
    if firm.the != (firm.the and happens(rng, draft, "foreign_the")):
        name = f"The {name}"
    if happens(rng, draft, "foreign_legal"):
        name += f" {pick(rng, pools.legal.get(firm.legal, (firm.legal,)))}"
    elif not happens(rng, draft, "foreign_no_legal"):
        name += (
            f"{',' if firm.legal in {'Inc.', 'LLC'} and rng.random() < 0.3 else ''} {firm.legal}"
        )
    if "&" in name and happens(rng, draft, "foreign_and"):
        name = name.replace(" & ", rng.choice((" and ", "&", " + ")))
    name = accents(rng, draft, name)
    if "brand" not in sure and happens(rng, draft, "foreign_typo"):
        spot = rng.randrange(1, len(name) - 1)
        name = name[:spot] + (name[spot] * 2 if rng.random() < 0.4 else "") + name[spot + 1 :]
    if "region" in sure or happens(rng, draft, "foreign_city"):
        city = accents(rng, draft, firm.place.city)
        name += rng.choice((f" ({city})", f", {city}"))
        draft.shown.add("region")
    if happens(rng, draft, "foreign_case"):
        name = name.upper() if rng.random() < 0.7 else name.lower()
    return name


def _plate(rng: Random, pools: Pools, firm: Firm, draft: Draft, sure: set[str]) -> str:
    """Brand and trade words, in their order or not, whole or short."""
    words = _words(firm)
    draft.shown |= {"brand", "trade"}
    if "brand" not in sure and happens(rng, draft, "foreign_order"):
        words.reverse()
    elif "trade" not in sure and len(firm.brand) > 8 and happens(rng, draft, "no_trade"):
        draft.shown.discard("trade")
        words = [firm.brand]
    name = " ".join(words)
    if any(word in name for word in pools.short) and happens(rng, draft, "foreign_abbreviated"):
        for word, short in pools.short.items():
            name = name.replace(word, short)
    return name


def accents(rng: Random, draft: Draft, text: str) -> str:
    if text.isascii() or not happens(rng, draft, "foreign_accents"):
        return text
    if rng.random() < 0.5:
        return script.transliterated(text)
    return script.without_accents(text)


def type_person(rng: Random, person: Person, draft: Draft) -> str:
    if happens(rng, draft, "title"):
        if rng.random() < 0.5:
            return f"{'Ms.' if person.female else 'Mr.'} {person.surname}"
        return person.given
    draft.shown.add(f"person:{person.name}")
    kind = rng.random()
    if kind < 0.08:
        return f"{person.surname}, {person.given}"
    if kind < 0.14:
        return f"{person.given[0]}. {person.surname}"
    return accents(rng, draft, person.name)


def type_phone(rng: Random, dial: str, number: str) -> str:
    """A national number in one of the ways people write it."""
    area, rest = number.split()
    spaced = f"{rest[:3]} {rest[3:]}" if rng.random() < 0.4 else rest
    ways = (
        f"+{dial} {area} {spaced}",
        f"+{dial}{area}{rest}",
        f"00{dial} {area} {spaced}",
        f"+{dial} (0){area} {spaced}",
        f"({dial}){area}-{rest}",
        f"+{dial}-{area}-{rest}",
        f"0{area} {spaced}",
    )
    return rng.choices(ways, (35, 20, 10, 8, 7, 10, 10))[0]
