"""Which customer a name, a number or a credit code in another table means.

Order: number, valid credit code, full name, then short name or alias if only one customer has it,
the name without the remarks beside it, a short form that fits one customer only, the row's phone.
The last three are listed (REF06). A name that fits several customers is nobody's; one that fits
none is a customer of its own.

A short form is taken only where nothing speaks against it: it says the same distinctive part as
exactly one filed customer and otherwise nothing that the full name does not say, too (no other
place, trade, branch or legal form), it stands in no other filed name (明辉 in 古镇明辉灯饰厂, whatever
古镇 may be), and no name that is in no customer sheet could be meant as well.
A phone decides among several, for a row that names a person only (with a title, or as the contact is
filed), in place of a name, or between names of the same distinctive part that do not contradict each
other. Typing errors are never taken.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from crmsheets.analysis.names import name_key
from crmsheets.analysis.numbers import natural, number_key
from crmsheets.analysis.parts import Parts, parts
from crmsheets.analysis.remarks import bare, is_person
from crmsheets.intake.values.credit import is_valid
from crmsheets.model.golden import Golden
from crmsheets.model.text import Said, Text

Found = tuple[str | None, tuple[str, ...]]
"""The customer's id, or None with the ids that the name could mean (none at all: unknown)."""

Index = Mapping[str, frozenset[str]]
Forms = Mapping[str, Sequence[tuple[str, Parts]]]

WITHOUT_REMARK = Text("旁边的备注不算", "the remark beside it left aside")
ONLY_ONE = Text("叫「{value}」的只有这一家", "no other customer is called '{value}'")
BY_PHONE = Text("电话 {value} 是这一家的", "the phone {value} is theirs")

_NOBODY: frozenset[str] = frozenset()
_PHONE = re.compile(
    r"(?:\+|00)?(?:86)?[\s-]*1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)|0\d{2,3}[\s-]\d{7,8}(?!\d)|\+?\d[\d()-]{5,}\d"
)
_LEAST_DIGITS = 7
_CHINESE = re.compile(r"[\u4e00-\u9fff]")


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom a row means: the id, or the ids it could mean. `reason`: why, where it is not evident."""

    id_: str | None = None
    several: tuple[str, ...] = ()
    reason: Said | None = None


@dataclass(frozen=True, slots=True)
class Register:
    """Everything customers go by, each in the form it is compared in -> their ids.

    `forms`: distinctive part -> (id, parts) of filed names. `pieces`: two characters (of Latin names:
    a word) -> (filed name as compared, id) of the names in which they stand. `others`: distinctive part -> (name,
    parts) of the names that no customer sheet has.
    """

    numbers: Index
    codes: Index
    names: Index
    shorts: Index
    bares: Index = field(default_factory=dict)
    phones: Index = field(default_factory=dict)
    contacts: Index = field(default_factory=dict)
    forms: Forms = field(default_factory=dict)
    pieces: Mapping[str, Sequence[tuple[str, str]]] = field(default_factory=dict)
    others: Mapping[str, Sequence[tuple[str, Parts]]] = field(default_factory=dict)

    def find(self, name: str | None, number: str | None = None, code: str | None = None) -> Found:
        """The customer meant; the first kind of evidence that fits exactly one decides."""
        for index, key in (
            (self.numbers, number_key(number or "")),
            (self.codes, number_key(code or "")),
        ):
            ids = index.get(key, _NOBODY)
            if len(ids) == 1:
                return next(iter(ids)), ()
        return self.named(name) if name else (None, ())

    def named(self, name: str) -> Found:
        """The customer a name cell means; people also write a number or a short name there."""
        key = name_key(name)
        return _first(
            index.get(asked, _NOBODY)
            for index, asked in (
                (self.names, key),
                (self.numbers, number_key(name)),
                (self.shorts, key),
            )
        )

    def meant(
        self,
        name: str | None,
        number: str | None = None,
        code: str | None = None,
        phones: Sequence[str] = (),
    ) -> Meant:
        """The customer meant, also by less than the exact name, with the reason for taking it."""
        id_, several = self.find(name, number, code)
        if id_ is not None:
            return Meant(id_)
        short = Meant(None, several)
        if name and not several:
            short = self._shortened(name)
        if name and not short.several and _PHONE.fullmatch(name.strip()):
            return self._called(None, short, phone_keys(name))  # a number in place of the name
        return short if short.id_ else self._called(name, short, phones)

    def _shortened(self, name: str) -> Meant:
        """By the name without remarks, else by a short form of one filed name only."""
        plain = bare(name)
        id_, several = _first([self.bares.get(name_key(plain), _NOBODY)])
        if not id_ and not several and plain != name:
            id_, several = self.named(plain)
        if id_ or several:
            return Meant(id_, several, Said(WITHOUT_REMARK) if id_ else None)
        mine = parts(plain)
        if mine is None:
            return Meant()
        ids = {id_ for id_, other in _near(self.forms, mine) if mine.within(other)}
        ids |= self._containing(plain, mine) if ids else set()
        if len(ids) > 1:
            return Meant(None, tuple(sorted(ids, key=natural)))
        if not ids or any(mine.within(other) for _, other in self._rivals(mine)):
            return Meant()
        return Meant(ids.pop(), (), Said(ONLY_ONE, {"value": plain}))

    def _containing(self, name: str, mine: Parts) -> set[str]:
        """The customers in whose filed names a short form stands, beside the places it says."""
        asked = mine.body if _CHINESE.search(name) else _spelled(name)
        said = () if asked != mine.body else (*mine.places, mine.legal, mine.branch)
        found = self.pieces.get(next(iter(_pieces(asked)), ""), ())
        return {id_ for key, id_ in found if asked in key and all(part in key for part in said)}

    def _rivals(self, mine: Parts) -> Iterator[tuple[str, Parts]]:
        return ((name, other) for name, other in _near(self.others, mine) if other != mine)

    def full(self, name: str) -> str:
        """The name under which a customer in no customer sheet counts.

        That is the full name (with its legal form) that stands elsewhere, where it is the only one
        that a shorter name can mean; else the name itself, without remarks.
        """
        plain = bare(name)
        mine = parts(plain)
        if mine is None or any(mine.within(other) for _, other in _near(self.forms, mine)):
            return plain
        fuller = [(each, other) for each, other in self._rivals(mine) if mine.within(other)]
        most = [
            (each, other)
            for each, other in fuller
            if not any(other != more and other.within(more) for _, more in fuller)
        ]
        same = {other for _, other in most}
        return most[0][0] if len(same) == 1 and most[0][1].legal else plain

    def _called(self, name: str | None, meant: Meant, phones: Sequence[str]) -> Meant:
        """By phone: among several, for a person's name, or for a name that contradicts nothing."""
        for phone in phones:
            ids = self.phones.get(phone, _NOBODY)
            if len(ids) == 1 and self._fits(name, next(iter(ids)), meant.several):
                return Meant(next(iter(ids)), (), Said(BY_PHONE, {"value": phone}))
        return meant

    def _fits(self, name: str | None, id_: str, several: Sequence[str]) -> bool:
        if several:
            return id_ in several
        if name is None or is_person(name) or id_ in self.contacts.get(name_key(name), _NOBODY):
            return True
        mine = parts(bare(name))
        forms = _near(self.forms, mine) if mine else ()
        return mine is not None and any(own == id_ and mine.may_be(other) for own, other in forms)


def register(golden: Iterable[Golden], written: Iterable[str] = ()) -> Register:
    """What customers go by: their surviving and their losing names, short names, numbers, codes.

    `written`: every customer's name that stands in other tables; those that nobody is filed under
    make a short form doubtful that could mean them as well.
    """
    found: dict[str, dict[str, set[str]]] = {
        name: defaultdict(set)
        for name in ("numbers", "codes", "names", "shorts", "bares", "phones", "contacts")
    }
    forms: dict[str, dict[tuple[str, Parts], None]] = defaultdict(dict)
    pieces: dict[str, dict[tuple[str, str], None]] = defaultdict(dict)
    for each in golden:
        for kind, key in _keys(each):
            found[kind][key].add(each.customer_id)
        for name in (each.name, *_typed(each, "customer_name")):
            own = parts(bare(name))
            if own is not None:
                forms[own.brand][each.customer_id, own] = None
            filed = _spelled(bare(name))
            for piece in _pieces(filed):
                pieces[piece][filed, each.customer_id] = None
    others: dict[str, dict[tuple[str, Parts], None]] = defaultdict(dict)
    for name in sorted({bare(each) for each in written}):
        own = parts(name) if name_key(name) not in found["bares"] else None
        if own and not any(own.within(other) for _, other in _near(forms, own)):
            others[own.brand][name, own] = None
    return Register(
        **{kind: _frozen(index) for kind, index in found.items()},
        forms={brand: tuple(each) for brand, each in forms.items()},
        pieces={piece: tuple(each) for piece, each in pieces.items()},
        others={brand: tuple(each) for brand, each in others.items()},
    )


def _spelled(name: str) -> str:
    """A name as it is looked for in others: characters, or Latin words between blanks."""
    if _CHINESE.search(name):
        return name_key(name)
    return f" {' '.join(re.findall(r'[a-z0-9]+', name.casefold()))} "


def _pieces(spelled: str) -> Iterator[str]:
    """What a name is found by: every two characters, or every word of a Latin name."""
    if spelled.startswith(" "):
        yield from spelled.split()
    else:
        yield from (spelled[at : at + 2] for at in range(len(spelled) - 1))


def _near(
    index: Mapping[str, Iterable[tuple[str, Parts]]], mine: Parts
) -> Iterator[tuple[str, Parts]]:
    """The names whose distinctive part may be meant."""
    for brand in mine.brands:
        yield from index.get(brand, ())


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


def resolve(names: Iterable[str], golden: Sequence[Golden]) -> dict[str, Found]:
    """Every name with the customer it means: (id, ()), (None, candidates) or (None, ())."""
    book = register(golden)
    return {name: book.named(name) for name in names}


def phone_keys(text: str) -> tuple[str, ...]:
    """The numbers in a cell as they are compared: digits only, without 86 before a mobile."""
    found = (re.sub(r"\D", "", each) for each in _PHONE.findall(text))
    plain = (re.sub(r"^(?:00)?86(?=1[3-9]\d{9}$)", "", each) for each in found)
    return tuple(dict.fromkeys(each for each in plain if len(each) >= _LEAST_DIGITS))


def _first(found: Iterable[frozenset[str]]) -> Found:
    """What the first index that knows anybody says."""
    for ids in found:
        if len(ids) == 1:
            return next(iter(ids)), ()
        if ids:
            return None, tuple(sorted(ids, key=natural))
    return None, ()


def _typed(golden: Golden, field: str) -> list[str]:
    """All values typed for a field, the surviving one first."""
    value = golden.values.get(field)
    lineage = golden.lineage.get(field)
    lost = [each for _, each in lineage.lost] if lineage else []
    return [str(each) for each in (value, *lost) if each]


def _frozen(index: Mapping[str, set[str]]) -> dict[str, frozenset[str]]:
    return {key: frozenset(ids) for key, ids in index.items() if key}
