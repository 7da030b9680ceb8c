"""The register of what customers go by, made of the customer sheets and all names that stand anywhere."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from crmsheets.analysis.company_names import CompanyName, company_name, places_in
from crmsheets.analysis.countries import country
from crmsheets.analysis.filed_names import FiledNames, filed_names, halves, learnt, with_places
from crmsheets.analysis.fits import Fit, fit
from crmsheets.analysis.lookup import phone_keys, pieces, spelled
from crmsheets.analysis.names import name_key
from crmsheets.analysis.numbers import number_key
from crmsheets.analysis.places import CITY, PROVINCE
from crmsheets.analysis.remarks import bare
from crmsheets.analysis.resolve import Found, Register
from crmsheets.intake.values.credit import is_valid
from crmsheets.model.golden import Golden

NOBODYS: Mapping[str, str] = {}
_TOWN = re.compile(rf"(?:{PROVINCE})?(?:{CITY})?")


def register(
    golden: Iterable[Golden], written: Iterable[str] = (), former: Mapping[str, str] = NOBODYS
) -> Register:
    """What customers go by: their surviving and their losing names, short names, numbers, codes.

    `written`: every customer's name that stands in other tables; those that nobody is filed under
    make a short form doubtful that could mean them as well. `former`: number that is nobody's any more
    -> the customer's number now.
    """
    filed = tuple(golden)
    said = sorted({bare(each) for each in written})
    found: dict[str, dict[str, set[str]]] = {
        name: defaultdict(set)
        for name in ("numbers", "codes", "names", "shorts", "bares", "phones", "contacts")
    }
    for each in filed:
        for kind, key in _keys(each):
            found[kind][key].add(each.customer_id)
    for old, now in former.items():
        if number_key(old) not in found["numbers"]:
            found["numbers"][number_key(old)].add(now)
    more = learnt((*said, *(name for each in filed for name in _names(each))))
    forms = filed_names(_forms(filed, more), more)
    new = (name for name in said if name_key(name) not in found["bares"])
    others, loose = _unfiled(_without_contacts(new, found["contacts"]), forms)
    index = {kind: _frozen(keys) for kind, keys in found.items()}
    return Register(
        numbers=index["numbers"],
        codes=index["codes"],
        names=index["names"],
        shorts=index["shorts"],
        bares=index["bares"],
        phones=index["phones"],
        contacts=index["contacts"],
        forms=forms,
        pieces=_standing(filed),
        others=others,
        loose=loose,
    )


def _unfiled(names: Iterable[str], forms: FiledNames) -> tuple[FiledNames, FiledNames]:
    """The names that no filed one can be meant by, and those that may with less certainty."""
    parsed = ((name, company_name(name, forms.more)) for name in names)
    told = [
        (max((fit(own, each) for _, each in forms.near(own)), default=Fit.OTHER), (name, own))
        for name, own in parsed
        if own is not None
    ]
    others = (each for best, each in told if best < Fit.LOOSE)
    loose = (each for best, each in told if best is Fit.LOOSE)
    return filed_names(others, forms.more), filed_names(loose, forms.more)


def _without_contacts(names: Iterable[str], contacts: Mapping[str, set[str]]) -> Iterator[str]:
    """Names without a filed contact in brackets or behind a sign: 卓凡淋浴房(唐俊豪) is no other firm."""
    for name in names:
        firms = (before for before, behind in halves(name) if name_key(behind) in contacts)
        yield next(firms, name)


def _standing(golden: Iterable[Golden]) -> dict[str, tuple[tuple[str, str], ...]]:
    """Pieces of names -> (filed name as looked for, id) of those in which they stand."""
    found: dict[str, dict[tuple[str, str], None]] = defaultdict(dict)
    for each in golden:
        for name in map(_parted, _names(each)):
            for piece in pieces(name):
                found[piece][name, each.customer_id] = None
    return {piece: tuple(standing) for piece, standing in found.items()}


def _parted(name: str) -> str:
    """A filed name as looked for, its town set off: 通宝 does not stand in 南通 宝利."""
    key = spelled(name)
    place = _TOWN.match(key)
    cut = place.end() if place else 0
    return f"{key[:cut]}|{key[cut:]}" if 0 < cut < len(key) else key


def _names(golden: Golden) -> tuple[str, ...]:
    """The filed names of one customer, without remarks."""
    return tuple(dict.fromkeys(map(bare, (golden.name, *_typed(golden, "customer_name")))))


def _forms(golden: Iterable[Golden], more: frozenset[str]) -> Iterator[tuple[str, CompanyName]]:
    """(id, name taken apart) of the filed names, with the place that the row says beside them."""
    for each in golden:
        said = [*_typed(each, "city")[:1], *_typed(each, "province")[:1]]
        places = frozenset(place for text in said for place in places_in(text))
        words = frozenset(re.findall(r"[a-z]{3,}", " ".join(said).casefold()))
        nation = next((country(text) for text in _typed(each, "country")), "")
        for name in _names(each):
            own = company_name(name, more)
            if own is not None:
                yield each.customer_id, with_places(own, words if own.latin else places, nation)


def _keys(golden: Golden) -> Iterator[tuple[str, str]]:
    """(kind, key) of everything one customer goes by."""
    for number in (golden.customer_id, *_typed(golden, "customer_id")):
        yield "numbers", number_key(number)
    for code in filter(is_valid, _typed(golden, "uscc")):
        yield "codes", code
    for name in (golden.name, *_typed(golden, "customer_name")):
        yield "names", name_key(name)
        yield "bares", name_key(bare(name))
    for short in _typed(golden, "short_name"):
        yield "shorts", name_key(short)
        yield "bares", name_key(bare(short))
    for phone in (*_typed(golden, "phone"), *_typed(golden, "phone_alt")):
        for key in phone_keys(phone):
            yield "phones", key
    for person in _typed(golden, "contact_name"):
        yield "contacts", name_key(person)


def _typed(golden: Golden, field: str) -> list[str]:
    """All values typed for a field, the surviving one first."""
    value = golden.values.get(field)
    lineage = golden.lineage.get(field)
    lost = [each for _, each in lineage.lost] if lineage else []
    return [str(each) for each in (value, *lost) if each]


def _frozen(index: Mapping[str, set[str]]) -> dict[str, frozenset[str]]:
    return {key: frozenset(ids) for key, ids in index.items() if key}


def resolve(names: Iterable[str], golden: Sequence[Golden]) -> dict[str, Found]:
    """Every name with the customer it means: (id, ()), (None, candidates) or (None, ())."""
    book = register(golden)
    return {name: book.named(name) for name in names}
