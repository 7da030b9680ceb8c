"""Everything of the customer table that is compared, as columns; every value is read once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from crmsheets.analysis.company_names import company_name
from crmsheets.analysis.countries import country
from crmsheets.analysis.latin_places import known_places
from crmsheets.analysis.matching.addresses import Address, address
from crmsheets.analysis.matching.coded import Coded, coded
from crmsheets.analysis.matching.firms import Core, Firm, firm
from crmsheets.analysis.matching.learnt import Learnt, learnt
from crmsheets.analysis.matching.mails import Mail, chat, mail
from crmsheets.analysis.matching.persons import Person, person
from crmsheets.analysis.matching.phones import Phones, phones
from crmsheets.analysis.matching.places_written import nation, places_of
from crmsheets.analysis.remarks import bare
from crmsheets.analysis.towns_abroad import joined
from crmsheets.model.hanzi import simplified
from crmsheets.model.surnames import DOUBLE_SURNAMES
from crmsheets.model.table import Table

_FIRM_LIKE = re.compile(
    r"(?:公司|厂|店|行|社|集团|中心|经营部|\bltd|\binc|\bllc|\bcorp|\bgmbh|\bco)\.?$", re.IGNORECASE
)
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
# A postcode beside the town: 80331 München, Leeds LS1 4AB.
_CODE = re.compile(r"\d")
_SHORT = 4
_LONGEST_PERSON = 20
_TITLED = re.compile(r"[\u4e00-\u9fff]{1,3}(?:总|经理|小姐|先生|女士|厂长|老板|工|姐|哥|主管)\)?$")


@dataclass(frozen=True, slots=True)
class Region:
    """Where a customer is: as its name says, and as its other cells say."""

    named: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Traits:
    """The rows of the customer table as columns. `cores`, `latins`: parts of `firms`' values."""

    firms: Coded[Firm]
    cores: Coded[Core]
    latins: Coded[Core]
    brands: Coded[str]
    persons: Coded[Person]
    phones: Phones
    mails: Coded[Mail]
    chats: Coded[str]
    codes: Coded[str]
    addresses: Coded[Address]
    regions: Coded[Region]
    industries: Coded[str]

    def __len__(self) -> int:
        """Number of rows."""
        return len(self.firms)


def traits(table: Table) -> Traits:
    """The traits of every row."""
    names, contacts = _turned(table)
    addresses = _each(table["address"], address)
    taught = learnt(
        _distinct(names),
        _distinct(table["city"]),
        [each.places for each in addresses.values],
        [
            (name, str(told))
            for name, told in zip(names, table["industry"], strict=True)
            if name and told
        ],
    )
    firms = _each(names, lambda name: firm(name, taught))
    places = _each_row(table, firms, addresses, taught)
    # All that long names were parsed into is kept here; a second copy would cost as much again.
    company_name.cache_clear()
    return Traits(
        firms=firms,
        cores=firms.of(lambda each: each.core),
        latins=firms.of(lambda each: each.latin),
        brands=firms.of(lambda each: each.core.brand or None),
        persons=_each(contacts, person),
        phones=phones(zip(table["phone"], table["phone_alt"], _numbers(table), strict=True)),
        mails=_each(table["email"], mail),
        chats=_each(table["wechat"], chat),
        codes=_each(table["uscc"], lambda code: code.upper() or None),
        addresses=addresses,
        regions=coded(places),
        industries=_each(table["industry"], _plain),
    )


def _distinct(values: Sequence[str | None]) -> list[str]:
    return [value for value in dict.fromkeys(values) if value]


def _each(values: Sequence[Any], read: Any) -> Coded[Any]:
    """A column of what a reader makes of every distinct cell."""
    typed = coded(str(value) if value else None for value in values)
    return typed.of(read)


def _plain(text: str) -> str | None:
    return "".join(simplified(text).casefold().split()) or None


def _numbers(table: Table) -> Iterator[str | None]:
    """WeChat ids that are mobile numbers: people write the number they are found by."""
    return (value if value and value.isdecimal() else None for value in table["wechat"])


def _turned(table: Table) -> tuple[list[str | None], list[str | None]]:
    """Names and contacts, turned back where the one was typed into the other's column."""
    known = {each.whole for each in _each(table["contact_name"], person).values if each.keys}
    someone = {
        name: who.whole for name in _distinct(table["customer_name"]) if (who := _someone(name))
    }
    lines = "\n".join(name for name in _distinct(table["customer_name"]) if name not in someone)
    names, contacts = [], []
    for name, short, contact in zip(
        table["customer_name"], table["short_name"], table["contact_name"], strict=True
    ):
        if name in someone and contact == name:
            # A private customer: who it is, is told by the contact alone.
            own, other = None, contact
        elif name in someone and (
            not contact
            or _is_firm(contact)
            or (someone[name] in known and _is_named(contact, lines))
        ):
            own = contact or (None if someone[name] in known else name)
            # Two words in Latin letters are rather a firm: Blue Ocean is nobody's name.
            other = name if contact or own is None or _CHINESE.search(name) else None
        else:
            own, other = name or short, contact
        names.append(own)
        contacts.append(other or _beside(own))
    return names, contacts


def _is_firm(text: str) -> bool:
    found = firm(text)
    named = found is not None and bool(found.core.means or found.legal or found.places)
    long = len(text) >= _SHORT and text[:2] not in DOUBLE_SURNAMES
    return named and (long or _FIRM_LIKE.search(text) is not None)


def _is_named(text: str, names: str) -> bool:
    """Whether a text is too long for a person, and its beginning stands in a firm's name.

    `names`: those of all rows, in lines.
    """
    plain = bare(text)
    who = person(plain) if len(_CHINESE.findall(plain)) == len(plain) >= _SHORT else None
    return who is not None and not who.surname and plain[: _SHORT - 1] in names


def _someone(text: str) -> Person | None:
    """The person that a text in the column of names names; None if it may be a firm's."""
    if _FIRM_LIKE.search(text):
        return None
    told = company_name(text)
    if told and told.latin and (told.trades or told.legal.words):
        return None
    found = person(text)
    named = found and (found.surname or found.words) and len(found.whole) <= _LONGEST_PERSON
    return found if named else None


def _beside(name: str | None) -> str | None:
    """The person with a title in the remark beside a name: 顺达五金-王总."""
    if not name or (rest := bare(name)) == name:
        return None
    found = _TITLED.search(name.replace(rest, ""))
    return found.group().rstrip(")") if found else None


def _each_row(
    table: Table, firms: Coded[Firm], addresses: Coded[Address], taught: Learnt
) -> Iterator[Region | None]:
    """Where each row's customer is; None if it does not say."""
    typed = _each(
        [
            "/".join(filter(None, cells)) or None
            for cells in zip(table["province"], table["city"], strict=True)
        ],
        places_of,
    )
    nations = _each(table["country"], lambda text: nation(country(text)) or None)
    for row in range(len(table)):
        firm, address = firms.get(row), addresses.get(row)
        named = firm.places if firm else frozenset()
        told = _told(address, taught) if address else set()
        told |= (typed.get(row) or frozenset()) | (nations.get(row) or frozenset())
        yield Region(named, frozenset(told)) if named or told else None


def _told(address: Address, taught: Learnt) -> set[str]:
    """The places of an address; of a foreign one the towns that the table's cells name."""
    town = joined(" ".join(word for word in address.last.split() if not _CODE.search(word)))
    return {*address.places, *known_places(town), *({town} & taught.towns)}
