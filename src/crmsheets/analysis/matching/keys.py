"""What rows are filed under: only rows that share a key are compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain, product

from crmsheets.analysis.matching import codes_alike, phones
from crmsheets.analysis.matching.firms import Core, Firm
from crmsheets.analysis.matching.persons import Person
from crmsheets.analysis.matching.regions import towns
from crmsheets.analysis.matching.sounds import sounds
from crmsheets.analysis.matching.traits import Region, Traits

_LEAST_CUT = 3
_HEADS = (2, 3)
_CODE_PARTS = ((2, 10), (8, 17), (10, 18))


def keys(traits: Traits) -> Iterator[frozenset[str]]:
    """The keys of every row."""
    firm_keys = [tuple(of_firm(each)) for each in traits.firms.values]
    slips = phones.slips(traits.phones.mobiles)
    person_keys = [each.keys for each in traits.persons.values]
    for row in range(len(traits)):
        firm = _at(traits.firms, row)
        person = _at(traits.persons, row)
        region = _at(traits.regions, row)
        own = firm_keys[traits.firms.ids[row]] if firm else ()
        someone = person_keys[traits.persons.ids[row]] if person else ()
        yield frozenset(
            chain(
                own,
                _with_brand(firm, person, region),
                (f"p{who}/{town}" for who, town in product(someone, _towns(region))),
                (f"p{who}" for who in someone),
                _contacts(traits, row, slips),
            )
        )


def _at(column, row):  # type: ignore[no-untyped-def]
    found = column.ids[row]
    return column.values[found] if found >= 0 else None


def of_firm(firm: Firm) -> Iterator[str]:
    """Full name, how the brand sounds, the brand cut by one character, with the trade."""
    yield f"n{firm.full}"
    for core in (firm.core, firm.latin):
        if core is None or not core.brand:
            continue
        short = not core.words and len(core.brand) in _HEADS
        for sound in _sounds(core):
            if not short:
                yield f"b{sound}"
            yield from (f"t{sound}/{means}" for means in core.means)
        if core.words and len(core.words) > 1:
            yield f"b{''.join(core.words)}"


def _sounds(core: Core) -> tuple[str, ...]:
    return (core.brand,) if core.words else sounds(core.brand)


def _with_brand(firm: Firm | None, person: Person | None, region: Region | None) -> Iterator[str]:
    """The brand with the town or the contact's surname; cut by one character with town and trade."""
    if firm is None or not firm.core.brand:
        return
    brand, here = firm.core.brand, _towns(region)
    for sound in _sounds(firm.core):
        if firm.core.words or len(brand) not in _HEADS:
            yield from (f"c{sound}/{town}" for town in here)
        if person and person.surname:
            yield f"s{sound}/{person.surname}"
    if firm.core.words:
        long = [word for word in firm.core.words if len(word) > _LEAST_CUT]
        yield from (f"w{word}/{town}" for word, town in product(long, here))
        return
    body = f"{brand}{firm.core.trade}"
    for long in _HEADS:
        # Where no list knows the trade, the brand may end anywhere.
        for sound in sounds(body[:long]) if long <= len(body) else ():
            yield from (f"h{sound}/{town}" for town in here)
    for at in range(len(brand) if len(brand) >= _LEAST_CUT else 0):
        cut = sounds(brand[:at] + brand[at + 1 :])[0]
        yield from (f"x{cut}/{town}" for town in here)
        yield from (f"x{cut}/{means}" for means in firm.core.means)
    if len(brand) < _LEAST_CUT:
        yield from (f"x{sounds(brand)[0]}/{town}" for town in here)
        yield from (f"x{sounds(brand)[0]}/{means}" for means in firm.core.means)


def _towns(region: Region | None) -> tuple[str, ...]:
    return tuple(sorted(towns(region.named | region.told))) if region else ()


def _contacts(traits: Traits, row: int, slips: Mapping[int, list[str]]) -> Iterator[str]:
    for number in traits.phones.mobiles[row].tolist():
        if number:
            yield f"m{number}"
            yield from slips.get(number, ())
    yield from (f"l{number}" for number in traits.phones.lines[row].tolist() if number)
    mail = _at(traits.mails, row)
    if mail:
        yield f"e{mail.local}@{mail.domain}"
        yield f"e{mail.local}"
        if mail.own:
            yield f"e@{mail.domain}"
    chat = _at(traits.chats, row)
    if chat:
        yield f"v{chat}"
    code = _at(traits.codes, row)
    if code:
        yield f"u{code}"
        yield f"u{codes_alike.middle(code)}"
        yield from (f"u{begin}{code[begin:end]}" for begin, end in _CODE_PARTS)
    address = _at(traits.addresses, row)
    if address:
        yield from (f"a{key}" for key in address.keys)
