"""What rows are filed under: only rows that share a key are compared."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
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
    alone = _alone(traits.firms.values)
    firm_keys = [tuple(of_firm(each, alone)) for each in traits.firms.values]
    slips = phones.slips(traits.phones.mobiles)
    person_keys = [each.keys for each in traits.persons.values]
    for row in range(len(traits)):
        firm = traits.firms.get(row)
        person = traits.persons.get(row)
        region = traits.regions.get(row)
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


def _alone(firms: Iterable[Firm]) -> frozenset[str]:
    """How the brands sound that some row states without a trade: 美的 may be 美的电器."""
    cores = (firm.core for firm in firms)
    return frozenset(
        sound for core in cores if core.brand and not core.trade for sound in _sounds(core)
    )


def of_firm(firm: Firm, alone: Container[str]) -> Iterator[str]:
    """Full name, how the brand sounds, with the trade; alone where somebody writes it alone."""
    yield f"n{firm.full}"
    for core in (firm.core, firm.latin):
        if core is None or not core.brand:
            continue
        for sound in _sounds(core):
            if core.words or len(core.brand) not in _HEADS or sound in alone:
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
        words = [word for word in firm.core.words if len(word) > _LEAST_CUT]
        yield from (f"w{word}/{town}" for word, town in product(words, here))
        return
    body = f"{brand}{firm.core.trade}"
    for long in _HEADS:
        # Where no list knows the trade, the brand may end anywhere.
        for sound in sounds(body[:long]) if long <= len(body) else ():
            yield from (f"h{sound}/{town}" for town in here)
    for cut in _cut(brand):
        sound = sounds(cut)[0]
        yield from (f"x{sound}/{where}" for where in (*here, *firm.core.means))


def _cut(brand: str) -> list[str]:
    """A brand without each of its characters; a short one as it is, the cut form of a longer one."""
    if len(brand) < _LEAST_CUT:
        return [brand]
    return [brand[:at] + brand[at + 1 :] for at in range(len(brand))]


def _towns(region: Region | None) -> tuple[str, ...]:
    return tuple(sorted(towns(region.named | region.told))) if region else ()


def _contacts(traits: Traits, row: int, slips: Mapping[int, list[str]]) -> Iterator[str]:
    for number in traits.phones.mobiles[row].tolist():
        if number:
            yield f"m{number}"
            yield from slips.get(number, ())
    yield from (f"l{number}" for number in traits.phones.lines[row].tolist() if number)
    mail = traits.mails.get(row)
    if mail:
        yield f"e{mail.local}@{mail.domain}"
        yield f"e{mail.local}"
        if mail.own:
            yield f"e@{mail.domain}"
    chat = traits.chats.get(row)
    if chat:
        yield f"v{chat}"
    code = traits.codes.get(row)
    if code:
        yield f"u{code}"
        yield f"u{codes_alike.middle(code)}"
        yield from (f"u{begin}{code[begin:end]}" for begin, end in _CODE_PARTS)
    address = traits.addresses.get(row)
    if address:
        yield from (f"a{key}" for key in address.keys)
