"""What the table shows about words of trade: which mean one trade (阀门 and 阀业), which two.

No list has all words of trade. Here those firms tell that stand in several rows, known by brand and a
number, mailbox or licence of their own. Where such firms write now the one word and now the other,
and the rarer word hardly ever stands without the other, both mean one trade, if licences or industries
say so, too: without these, the second firm of an owner would look the same. Where many such firms have
either word and hardly any has both, they are two trades.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np

from crmsheets.analysis.matching import (
    addresses,
    codes_alike,
    mails,
    names_alike,
    persons,
    phones,
    regions,
)
from crmsheets.analysis.matching.coded import Coded, Flags, Ints, Levels
from crmsheets.analysis.matching.firms import Core
from crmsheets.analysis.matching.weights import AT

Words: TypeAlias = tuple[str, str]
"""Two words of trade, sorted."""

LEAST = 2
"""Brands that go by both words before they are taken for one trade."""
MOSTLY = 0.5
"""Share of the rarer word's brands that must have the other word, too."""
MANY = 10
"""Brands that either word must have before two words are taken for two trades."""
HARDLY = 0.1
"""Share of the rarer word's brands that may have the other word in spite of it."""


@dataclass(frozen=True, slots=True)
class TradeWords:
    """Pairs of words: `one`: they mean one trade; `two`: they mean two."""

    one: frozenset[Words] = frozenset()
    two: frozenset[Words] = frozenset()


@dataclass(slots=True)
class _Brands:
    """The brands that two words have: both of them; and those where other cells agree or do not."""

    both: set[str] = field(default_factory=set)
    proven: set[str] = field(default_factory=set)
    denied: set[str] = field(default_factory=set)

    def add(self, brand: str, code: int, industry: int) -> None:
        """Count a pair of rows by the levels of its credit codes and industries."""
        self.both.add(brand)
        if code == codes_alike.SAME or (industry == 1 and code != codes_alike.TWO):
            self.proven.add(brand)
        elif code == codes_alike.TWO or industry == 0:
            self.denied.add(brand)

    def mean_one(self, rarer: int) -> bool:
        """Whether the words mean one trade; `rarer`: brands that have the rarer one."""
        often = len(self.both) >= max(LEAST, MOSTLY * rarer)
        return often and len(self.proven) > len(self.denied)

    def mean_two(self, rarer: int) -> bool:
        """Whether the words mean two trades."""
        return rarer >= MANY and len(self.both) <= HARDLY * rarer and not self.proven


def trade_words(cores: Coded[Core], levels: Levels, left: Ints, right: Ints) -> TradeWords:
    """What compared pairs of rows show.

    Args:
        cores: brand and trade of each row.
        levels: pairs x comparisons.
        left: first rows of the pairs.
        right: second rows.
    """
    having: defaultdict[str, set[str]] = defaultdict(set)
    found: defaultdict[Words, _Brands] = defaultdict(_Brands)
    at = np.flatnonzero(_one_owner(levels))
    for words, brand, code, industry in _each(cores, levels[at], left[at], right[at]):
        for word in words:
            having[word].add(brand)
        if words[0] != words[1]:
            found[words].add(brand, code, industry)
    rarer = {words: min(len(having[word]) for word in words) for words in found if all(words)}
    return TradeWords(
        one=frozenset(words for words, count in rarer.items() if found[words].mean_one(count)),
        two=frozenset(words for words, count in rarer.items() if found[words].mean_two(count)),
    )


def _each(
    cores: Coded[Core], levels: Levels, left: Ints, right: Ints
) -> Iterator[tuple[Words, str, int, int]]:
    """Words of trade, brand, level of the codes and of the industries of each two Chinese names."""
    ids = zip(cores.ids[left].tolist(), cores.ids[right].tolist(), strict=True)
    told = levels[:, [AT["code"], AT["industry"]]].tolist()
    for (one, other), (code, industry) in zip(ids, told, strict=True):
        mine, its = cores.values[one], cores.values[other]
        if not mine.words and not its.words:
            # However long the brand is in the one name, in the other it is what both share.
            brand = min(mine.brand, its.brand, key=lambda each: (len(each), each))
            yield names_alike.trade_words(mine, its), brand, code, industry


def _one_owner(levels: Levels) -> Flags:
    """Whether two rows are of one owner at least: the brand, and what he has alone."""

    def level(name: str) -> Levels:
        return levels[:, AT[name]]

    own = (
        (level("mobile") == phones.SAME)
        | (level("line") == phones.SAME)
        | (level("mail") == mails.SAME)
        | (level("chat") == mails.CHAT_SAME)
        | (level("code") == codes_alike.SAME)
        | ((level("person") == persons.SAME) & (level("address") == addresses.SAME))
    )
    elsewhere = np.isin(
        level("region"), (regions.NAMED_APART, regions.TOLD_APART, regions.ELSEWHERE)
    )
    same = (level("brand") == names_alike.SAME) & (level("branch") != 0)
    found: Flags = same & own & ~elsewhere
    return found
