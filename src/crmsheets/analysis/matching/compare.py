"""The level of every comparison for pairs of rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from crmsheets.analysis.legal_forms import Form, Kind
from crmsheets.analysis.matching import addresses, mails, names_alike, persons, phones, regions
from crmsheets.analysis.matching.coded import NOTHING, Coded, Ints, Levels, compared
from crmsheets.analysis.matching.codes_alike import level as code_level
from crmsheets.analysis.matching.firms import Core
from crmsheets.analysis.matching.trade_words import TradeWords, trade_words
from crmsheets.analysis.matching.trades_alike import BY_TURNS, DIFFERENT, UNLIKE
from crmsheets.analysis.matching.traits import Traits
from crmsheets.analysis.matching.weights import AT

_SHIFT = 8
_PERSONS = {
    Kind.COMPANY: "company",
    Kind.GROUP: "company",
    Kind.FACTORY: "factory",
    Kind.SHOP: "shop",
}
"""Forms that are different persons at law."""
LEAST_SHARED = 3
"""Brands that use a number before it is an agent's."""


class Comparer:
    """Compares rows of one table. Keeps what many brands share."""

    def __init__(self, traits: Traits) -> None:
        """Find the numbers and addresses that several brands use."""
        self.traits = traits
        self.mobiles = self._shared(traits.phones.mobiles)
        self.lines = self._shared(traits.phones.lines)
        self.mails = self._shared(traits.mails.ids.astype(np.int64)[:, None] + 1) - 1
        self.told = TradeWords()

    def learn(self, levels: Levels, left: Ints, right: Ints) -> None:
        """Learn from compared pairs what words of trade mean, and correct these levels in place."""
        self.told = trade_words(self.traits.cores, levels, left, right)
        self._correct(levels[:, AT["trade"]], left, right)

    def levels(self, left: Ints, right: Ints) -> Levels:
        """Pairs x comparisons, in the order of `COMPARISONS`."""
        of = self.traits
        found = np.full((len(left), len(AT)), NOTHING, np.int8)
        found[:, AT["brand"]], found[:, AT["trade"]] = self._names(left, right)
        self._correct(found[:, AT["trade"]], left, right)
        columns = {
            "name": compared(of.firms.ids[left], of.firms.ids[right], self._full, equal=1),
            "legal": self._legal(left, right),
            "form": self._form(left, right),
            "branch": self._branch(left, right),
            "region": _alike(of.regions, left, right, regions.level),
            "person": _alike(of.persons, left, right, persons.level),
            "mobile": phones.levels(of.phones.mobiles, left, right, self.mobiles),
            "line": phones.levels(of.phones.lines, left, right, self.lines),
            "mail": self._mail(left, right),
            "chat": _alike(of.chats, left, right, mails.chat_level, mails.CHAT_SAME),
            "code": _alike(of.codes, left, right, code_level, None),
            "address": _alike(of.addresses, left, right, addresses.level),
            "industry": _equal(of.industries, left, right),
        }
        for name, column in columns.items():
            found[:, AT[name]] = column
        return found

    def _shared(self, numbers: phones.Numbers) -> phones.Numbers:
        """The numbers that several firms use; spellings of one brand are one firm."""
        cores = self.traits.cores
        users = phones.users(numbers, cores.ids, LEAST_SHARED)
        many = [
            number
            for number, ids in users.items()
            if _brands([cores.values[each] for each in ids]) >= LEAST_SHARED
        ]
        return np.array(many, np.int64)

    def _names(self, left: Ints, right: Ints) -> tuple[Levels, Levels]:
        of = self.traits
        both = _cores(of.cores.values, of.cores.values, of.cores.ids[left], of.cores.ids[right])
        for mine, its in ((of.latins, of.cores), (of.cores, of.latins), (of.latins, of.latins)):
            asked = (mine.ids[left] >= 0) & (its.ids[right] >= 0)
            other = _cores(mine.values, its.values, mine.ids[left][asked], its.ids[right][asked])
            both[asked] = np.maximum(both[asked], other)
        return (both >> 3) - 1, (both & 7) - 1

    def _correct(self, trades: Levels, left: Ints, right: Ints) -> None:
        """The level of words that no list knows, as far as the table shows what they mean."""
        cores = self.traits.cores
        asked = np.flatnonzero((trades == UNLIKE) & bool(self.told.one or self.told.two))
        mine, its = cores.ids[left[asked]].tolist(), cores.ids[right[asked]].tolist()
        for at, one, other in zip(asked.tolist(), mine, its, strict=True):
            words = names_alike.trade_words(cores.values[one], cores.values[other])
            if words in self.told.one:
                trades[at] = BY_TURNS
            elif words in self.told.two:
                trades[at] = DIFFERENT

    def _full(self, one: int, other: int) -> int:
        values = self.traits.firms.values
        return int(values[one].full == values[other].full)

    def _legal(self, left: Ints, right: Ints) -> Levels:
        """Whether both names say that the firm is a company, or a factory, or a shop."""
        told = self.traits.firms.of(lambda each: _PERSONS.get(each.legal))
        return _equal(told, left, right)

    def _form(self, left: Ints, right: Ints) -> Levels:
        """Whether both names state a registered form of some country, and the same one."""
        told = self.traits.firms.of(lambda each: each.form if each.form.countries else None)
        return _alike(told, left, right, _forms, 1)

    def _branch(self, left: Ints, right: Ints) -> Levels:
        branches = self.traits.firms.of(lambda each: each.branch)
        return compared(
            branches.ids[left],
            branches.ids[right],
            lambda one, other: _branches(branches.values[one], branches.values[other]),
        )

    def _mail(self, left: Ints, right: Ints) -> Levels:
        of = self.traits.mails
        found = _alike(of, left, right, mails.level, mails.SAME)
        shared = np.isin(of.ids[left], self.mails) & (found == mails.SAME)
        found[shared] = mails.SHARED
        return found


def _brands(cores: list[Core]) -> int:
    """How many brands names are of, if each counts that is like none before it."""
    found: list[Core] = []
    # Being alike is not transitive: the count must not hang on the order of the rows.
    for core in sorted(cores, key=lambda each: (each.brand, each.trade, each.words)):
        levels = (names_alike.compare(core, other)[0] for other in found)
        if core.brand and all(level <= names_alike.HALF for level in levels):
            found.append(core)
    return len(found)


def _forms(one: Form, other: Form) -> int:
    """1 if one form says no more than the other: GmbH of GmbH & Co. KG."""
    return int(one.within(other) or other.within(one))


def _branches(one: str, other: str) -> int:
    if one == other:
        return 1 if one else NOTHING
    return 0


def _alike(
    column: Coded[Any], left: Ints, right: Ints, level: Callable[..., int], equal: int | None = None
) -> Levels:
    values = column.values
    return compared(
        column.ids[left],
        column.ids[right],
        lambda one, other: level(values[one], values[other]),
        equal,
    )


def _equal(column: Coded[str], left: Ints, right: Ints) -> Levels:
    mine, its = column.ids[left], column.ids[right]
    return np.where((mine < 0) | (its < 0), NOTHING, (mine == its)).astype(np.int8)


def _cores(mine: list[Core], its: list[Core], left: Ints, right: Ints) -> NDArray[np.int8]:
    """Brand and trade of pairs of cores as one number: (brand + 1) * 8 + trade + 1."""
    found = np.zeros(len(left), np.int8)
    said = (left >= 0) & (right >= 0)
    packed = left[said].astype(np.int64) << 32 | right[said]
    unique, back = np.unique(packed, return_inverse=True)
    levels = (
        names_alike.compare(mine[one], its[other])
        for one, other in zip((unique >> 32).tolist(), (unique & 0xFFFFFFFF).tolist(), strict=True)
    )
    told = np.fromiter(
        ((brand + 1) * _SHIFT + trade + 1 for brand, trade in levels), np.int8, len(unique)
    )
    found[said] = told[back]
    return found
