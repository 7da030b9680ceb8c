"""Which customer a name, a number or a credit code in another table means.

Order: number, valid credit code, full name, then short name or alias if only one customer has it,
the name without the remarks beside it, a short form that fits one customer only, the row's phone.
The last three are listed (REF06). A name that fits several customers is nobody's; one that fits
none is a customer of its own.

A short form is taken only where nothing speaks against it (`fits`): it has the brand of exactly one
filed customer and otherwise says nothing that the full name does not say, too, it stands in no other
filed name (明辉 in 古镇明辉灯饰厂, whatever 古镇 may be), and no name that is in no customer sheet and
means another firm could be meant as well.
A phone decides among several, for a row that names a person only (with a title, or as the contact is
filed), in place of a name, or between names of the same brand that do not contradict each other.
Typing errors are never taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from crmsheets.analysis.company_names import CompanyName, company_name
from crmsheets.analysis.filed_names import FiledNames, halves, orders
from crmsheets.analysis.fits import Fit, begins, fit, may_be, slip
from crmsheets.analysis.lookup import PHONE, phone_keys, pieces, spelled
from crmsheets.analysis.names import name_key
from crmsheets.analysis.numbers import natural, number_key
from crmsheets.analysis.remarks import bare, is_person, persons_behind
from crmsheets.model.text import Said, Text

Found = tuple[str | None, tuple[str, ...]]
"""The customer's id, or None with the ids that the name could mean (none at all: unknown)."""

Index = Mapping[str, frozenset[str]]

WITHOUT_REMARK = Text("旁边的备注不算", "the remark beside it left aside")
ONLY_ONE = Text("叫「{value}」的只有这一家", "no other customer is called '{value}'")
BY_PHONE = Text("电话 {value} 是这一家的", "the phone {value} is theirs")

_NOBODY: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom a row means: the id, or the ids it could mean. `reason`: why, where it is not evident."""

    id_: str | None = None
    several: tuple[str, ...] = ()
    reason: Said | None = None


@dataclass(frozen=True, slots=True)
class Register:
    """Everything customers go by, each in the form it is compared in -> their ids.

    `forms`: the filed names taken apart. `pieces`: two characters (of Latin names: a word) -> (filed
    name as compared, id, places) of the names in which they stand. `others`: the names that no
    customer sheet has. `loose`: those that a filed name may be meant by with less certainty.
    """

    numbers: Index
    codes: Index
    names: Index
    shorts: Index
    bares: Index = field(default_factory=dict)
    phones: Index = field(default_factory=dict)
    contacts: Index = field(default_factory=dict)
    forms: FiledNames = field(default_factory=FiledNames)
    pieces: Mapping[str, Sequence[tuple[str, str]]] = field(default_factory=dict)
    others: FiledNames = field(default_factory=FiledNames)
    loose: FiledNames = field(default_factory=FiledNames)
    remembered: dict[str, Meant] = field(default_factory=dict, compare=False, repr=False)
    in_full: dict[str, str] = field(default_factory=dict, compare=False, repr=False)

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
        if name and not short.several and PHONE.fullmatch(name.strip()):
            return self._called(None, short, phone_keys(name))  # a number in place of the name
        return short if short.id_ else self._called(name, short, phones)

    def _shortened(self, name: str) -> Meant:
        """Whom less than the exact name means; each name is thought about once."""
        if name not in self.remembered:
            self.remembered[name] = self._by_parts(name)
        return self.remembered[name]

    def _by_parts(self, name: str) -> Meant:
        """By the name without remarks, else by a short form of one filed name only."""
        plain = bare(name)
        id_, several = _first([self.bares.get(name_key(plain), _NOBODY)])
        if not id_ and not several and plain != name:
            id_, several = self.named(plain)
        if id_ or several:
            return Meant(id_, several, Said(WITHOUT_REMARK) if id_ else None)
        for mine in orders(plain, self.forms.more):
            meant = self._fitting(plain, mine)
            if meant.id_ or meant.several:
                return meant
        fits = (self.forms.fitting(mine, Fit.LOOSE) for mine in orders(plain, self.forms.more))
        if any(any(ids) for ids in fits):
            return Meant()
        twice = self._twice(plain)
        return twice if twice.id_ else self._with_contact(plain)

    def _twice(self, name: str) -> Meant:
        """A customer said twice in one cell: by two of its names, or by a name and its contact."""
        for one, other in halves(name):
            both = self._said(one) & self._said(other)
            if len(both) == 1:
                return Meant(next(iter(both)), (), Said(ONLY_ONE, {"value": name}))
        return Meant()

    def _with_contact(self, name: str) -> Meant:
        """A customer with its own contact behind it, no sign between: 佳禾黄总, 佳禾黄建国."""
        for before, person, titled in persons_behind(name):
            people = {
                id_
                for key, ids in self.contacts.items()
                if key == person or (titled and key.startswith(person))
                for id_ in ids
            }
            both = people & self._going_by(before) if people else people
            if len(both) == 1:
                return Meant(both.pop(), (), Said(ONLY_ONE, {"value": name}))
        return Meant()

    def _going_by(self, name: str) -> set[str]:
        """Whom a name fits, whoever else may be meant: what stands beside it decides."""
        id_, several = self.named(name)
        if id_ or several:
            return {id_} if id_ else set(several)
        near = (self.forms.fitting(mine) for mine in orders(name, self.forms.more))
        return {each for ids in near for each in ids}

    def _said(self, piece: str) -> frozenset[str]:
        """Whom one piece of a cell may mean: those with that contact, number, name or short form."""
        people = self.contacts.get(name_key(piece), _NOBODY)
        id_, several = self.named(piece)
        found = [Meant(id_, several)]
        if not (id_ or several or people):
            found = [self._fitting(piece, mine) for mine in orders(piece, self.forms.more)]
        return people | {id_ for each in found for id_ in (each.id_, *each.several) if id_}

    def _fitting(self, plain: str, mine: CompanyName) -> Meant:
        """The one filed customer that a name may be short for, where nothing speaks against it."""
        ids = set(self.forms.fitting(mine))
        ids |= self._containing(plain, mine) if ids else set()
        sure = bool(ids)
        ids = ids or set(self.forms.fitting(mine, Fit.LOOSE))
        if len(ids) > 1:
            return Meant(None, tuple(sorted(ids, key=natural)))
        if not ids or self._rivalled(mine, sure=sure):
            return Meant()
        return Meant(ids.pop(), (), Said(ONLY_ONE, {"value": plain}))

    def _containing(self, name: str, mine: CompanyName) -> set[str]:
        """The customers in whose filed names a short form stands, beside the places it says."""
        asked = spelled(name) if mine.latin else "".join(mine.body)
        said = () if mine.latin else (*mine.places, mine.legal.words, mine.branch)
        found = self.pieces.get(next(iter(pieces(asked)), ""), ())
        return {id_ for key, id_ in found if asked in key and all(part in key for part in said)}

    def _rivalled(self, mine: CompanyName, *, sure: bool) -> bool:
        """Whether a name that no customer sheet has, and that is another firm's, may be meant."""
        if not sure and self._torn(mine):
            return True
        filed = [other for _, other in self.forms.near(mine) if fit(mine, other) >= Fit.LOOSE]
        least = Fit.WITHIN if sure else Fit.LOOSE
        others = [
            other
            for _, other in self.others.near(mine)
            if fit(mine, other) >= least or begins(mine, other)
        ]
        return any(
            fit(other, own) < Fit.OPEN and not slip(other, own) for other in others for own in filed
        )

    def _torn(self, mine: CompanyName) -> bool:
        """Whether names that could each be taken for one filed name cannot be one firm's."""
        loose = (mine, *(other for _, other in self.loose.near(mine)))
        return any(
            max(fit(one, other), fit(other, one)) < Fit.OPEN
            for one, other in combinations(loose, 2)
        )

    def full(self, name: str) -> str:
        """The name under which a customer in no customer sheet counts.

        That is the full name (with its legal form) that stands elsewhere, where it is the only one
        that a shorter name can mean; else the name itself, without remarks.
        """
        if name not in self.in_full:
            self.in_full[name] = self._in_full(bare(name))
        return self.in_full[name]

    def _in_full(self, plain: str) -> str:
        """The full name that a name without remarks stands for; each is thought about once."""
        for mine in dict.fromkeys(orders(plain, self.forms.more)):
            if any(self.forms.fitting(mine)):
                return plain
            near = [
                (each, other)
                for each, other in self.others.near(mine)
                if fit(mine, other) >= Fit.LOOSE
            ]
            for least in (Fit.WITHIN, Fit.LOOSE):
                found = _fullest(mine, near, least)
                if found:
                    return found[0] if found[1].legal.kind else plain
        return plain

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
        mine = company_name(bare(name), self.forms.more)
        forms = self.forms.near(mine) if mine else ()
        return mine is not None and any(own == id_ and may_be(mine, other) for own, other in forms)


def _first(found: Iterable[frozenset[str]]) -> Found:
    """What the first index that knows anybody says."""
    for ids in found:
        if len(ids) == 1:
            return next(iter(ids)), ()
        if ids:
            return None, tuple(sorted(ids, key=natural))
    return None, ()


def _fullest(
    mine: CompanyName, near: Sequence[tuple[str, CompanyName]], least: Fit
) -> tuple[str, CompanyName] | None:
    """The unfiled name that says most of those a name may be short for, if that is one only."""
    fuller = [(each, other) for each, other in near if _less(mine, other, least)]
    most = None
    for each, other in fuller:
        if any(_less(other, more, Fit.WITHIN) for _, more in fuller):
            continue
        if most is not None and other != most[1]:
            return None  # a second one: what the many others say does not matter any more
        most = most or (each, other)
    return most


def _less(one: CompanyName, other: CompanyName, least: Fit) -> bool:
    """Whether a name is short for another; of two that each may be for the other, the barer one."""
    if fit(one, other) < least or one == other:
        return False
    return fit(other, one) < least or _size(one) < _size(other)


def _size(name: CompanyName) -> tuple[int, tuple[str, ...], list[str], str]:
    """How much a name says: 广东东莞顺达 more than 东莞顺达."""
    return len(name.places), name.body, sorted(name.places), name.legal.words
