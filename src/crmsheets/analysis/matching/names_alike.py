"""How alike two company names are: the brand, and what stands behind it.

Symmetric. Where no list knows a word, brand and trade cannot be told apart: 杉杰卷帘 is 杉杰 with a
trade, or a brand of four characters; then the one name says where the other is to be cut.
"""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import OSA, Indel

from crmsheets.analysis import trades
from crmsheets.analysis.matching.coded import NOTHING
from crmsheets.analysis.matching.firms import Core
from crmsheets.analysis.matching.latin_sounds import spoken
from crmsheets.analysis.matching.sounds import alike, nearly, readings, sounds
from crmsheets.analysis.matching.trades_alike import (
    ALIKE,
    DIFFERENT,
    RELATED,
    SILENT,
    UNLIKE,
    bare,
    trade,
)

# Levels of a brand, best last; HALF: one character of two, or some of the words; PART: the one word of
# a Latin name, and more in the other; SLIP: a long name but for one character.
OTHER, HALF, PART, NEAR, SOUND, SLIP, SAME = range(7)

_BRAND = 2
_LONG, _VERY_LONG = 5, 9
_CUT = 3
ANY_FIRM = frozenset(
    re.findall(
        r"\w+",
        "international global group holding enterprise service partners associates brothers son works system "
        "solution company worldwide",
    )
)
"""Latin words of trade, by their groups, that firms of all trades add."""
_LEAST_BODY = 4
_SHORT_FOR = {
    word: words.split()[0]
    for words in (
        "saint st sankt", "compania cia compagnie cie", "etablissements ets", "societe ste",
        "fratelli flli", "deutsche dt dtsch", "brothers bros", "gebruder gebr gebroeders",
    )
    for word in words.split()
}  # fmt: skip
"""Latin word that is abbreviated otherwise than by cutting it -> the one that stands for it."""
_FEW = 6
"""Letters of a word up to which another one in it makes another name: Yamada, Yamaha."""


def compare(one: Core, other: Core) -> tuple[int, int]:
    """The level of the brands, and that of the trades."""
    if not one.brand or not other.brand:
        return NOTHING, trade(one.trade, other.trade)
    if one.words or other.words:
        return _latin(one, other)
    if one.brand == other.brand:
        return SAME, _trades(one, other)
    found = [
        (brand(one.brand, other.brand), _trades(one, other)),
        *_cut_alike(one, other),
        *_cut_alike(other, one),
        *_left_out(one, other),
        *_left_out(other, one),
    ]
    return max(*found, _slip(one.brand + one.trade, other.brand + other.trade))


def _trades(one: Core, other: Core) -> int:
    """The level of the trades; of unknown words the industry decides that rows with them state."""
    level = trade(one.trade, other.trade)
    if level == UNLIKE and one.industry and other.industry:
        return RELATED if one.industry == other.industry else DIFFERENT
    return level


def trade_words(one: Core, other: Core) -> tuple[str, str]:
    """What stands behind the brand of two Chinese names, sorted; the shorter one says where."""
    size = min(len(one.brand), len(other.brand))
    mine, its = sorted(bare(f"{each.brand}{each.trade}"[size:]) for each in (one, other))
    return mine, its


def _cut_alike(one: Core, other: Core) -> list[tuple[int, int]]:
    """The levels if the one name's brand is as long as the other's.

    One character before a trade is none: 顺达兴五金 is not 顺达.
    """
    body, size = one.brand + one.trade, len(other.brand)
    head, rest = body[:size], body[size:]
    extra = rest and trades.told(rest)[1][:1] == rest[:1] and not trades.told(rest[1:])[1]
    if len(head) < size or size < _BRAND or extra:
        return []
    level = brand(head, other.brand)
    return [(level, trade(rest, other.trade))] if level >= SOUND else []


def _left_out(one: Core, other: Core) -> list[tuple[int, int]]:
    """The levels if of the one brand a character is left, before the other's words of trade."""
    body = one.brand + one.trade
    head = body.removesuffix(other.trade)
    told = other.trade and len(head) == 1 and len(other.brand) == _BRAND
    return [(NEAR, ALIKE)] if told and head in other.brand else []


def _slip(one: str, other: str) -> tuple[int, int]:
    """The level of names that are one, or sound so, but for a character left out or typed twice."""
    if min(len(one), len(other)) < _LEAST_BODY or not _dropped(one, other):
        return OTHER, DIFFERENT
    return SLIP if Indel.distance(one, other) == 1 else NEAR, ALIKE


def _dropped(one: str, other: str) -> bool:
    """Whether one text is the other, or sounds so, but for one character."""
    if abs(len(one) - len(other)) != 1:
        return False
    return Indel.distance(_syllables(one), _syllables(other)) == 1


@lru_cache(maxsize=1 << 16)
def _syllables(text: str) -> tuple[str, ...]:
    return tuple(readings(char)[0] for char in text)


@lru_cache(maxsize=1 << 17)
def brand(one: str, other: str) -> int:
    """How alike two Chinese brands are."""
    if one == other:
        return SAME
    if len(one) == len(other):
        return SOUND if alike(one, other) else _nearly(one, other)
    if _dropped(one, other):
        return NEAR
    # 娄桥永兴 may be 永兴 of a place that no list has.
    short, long = sorted((one, other), key=len)
    return HALF if len(short) >= _BRAND and long.endswith(short) else OTHER


def _nearly(one: str, other: str) -> int:
    if nearly(one, other) or sorted(one) == sorted(other):
        return NEAR
    equal = sum(mine == its for mine, its in zip(one, other, strict=True))
    if equal < len(one) - 1:
        return OTHER
    return NEAR if len(one) > _BRAND + 1 else HALF


def _latin(one: Core, other: Core) -> tuple[int, int]:
    """The levels of names of which at least one is in Latin letters, whatever order its words have."""
    if one.brand.isascii() != other.brand.isascii() and one.words and other.words:
        # Of other scripts nothing is known.
        return NOTHING, NOTHING
    if bool(one.words) != bool(other.words):
        written, chinese = (one, other) if one.words else (other, one)
        sound = written.brand in sounds(chinese.brand)
        return (SOUND, SILENT) if sound else (NOTHING, NOTHING)
    if one.brand == other.initials or other.brand == one.initials:
        return SOUND, SILENT
    if one.words == other.words or one.brand == other.brand:
        return SAME, _means(one.means, other.means)
    mine, its = _left_over(one.words, other.words)
    shared = min(len(one.words) - len(mine), len(other.words) - len(its))
    mine = tuple(word for word in mine if not _any_like(word, other.spelled))
    its = tuple(word for word in its if not _any_like(word, one.spelled))
    level = _partly(one, other, mine, its, shared) if mine or its else SLIP
    return level, _means(one.means, other.means)


def _partly(
    one: Core, other: Core, mine: tuple[str, ...], its: tuple[str, ...], shared: int
) -> int:
    """The level of brands that share some of their words; `mine`, `its`: what is left of either."""
    if not shared:
        if _another_letter(one.brand, other.brand):
            return HALF
        return NEAR if _like(one.brand, other.brand) else OTHER
    # What only one says may be a trade, where the other says another.
    apart = (mine or one.means - ANY_FIRM) and (its or other.means - ANY_FIRM)
    same = one.means & other.means - ANY_FIRM
    if mine and its:
        return HALF
    return PART if (apart and not same) or shared < _BRAND else NEAR


def _left_over(
    one: tuple[str, ...], other: tuple[str, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of either that the other has not."""
    mine = tuple(word for word in one if not _any_like(word, other))
    return mine, tuple(word for word in other if not _any_like(word, one))


def _another_letter(one: str, other: str) -> bool:
    """Whether words are one but for one letter that slips rarely are.

    The first one, or any of a short word: Hansen and Jansen, Müller and Möller.
    """
    if len(one) != len(other) or len(one) <= _CUT or spoken(one) == spoken(other):
        return False
    at = [place for place, (mine, its) in enumerate(zip(one, other, strict=True)) if mine != its]
    return len(at) == 1 and (at[0] == 0 or len(one) <= _FEW)


def _any_like(word: str, words: tuple[str, ...]) -> bool:
    return any(_like(word, each) for each in words)


@lru_cache(maxsize=1 << 16)
def _like(one: str, other: str) -> bool:
    """Whether two words are one: but for a slip, or the one is cut (prod for products)."""
    if _SHORT_FOR.get(one, one) == _SHORT_FOR.get(other, other) or spoken(one) == spoken(other):
        return True
    if _another_letter(one, other):
        return False
    short, long = sorted((one, other), key=len)
    # J. Smith, prod. for products
    if (len(short) == 1 or len(short) >= _CUT) and long.startswith(short):
        return True
    if len(short) > _CUT and Indel.distance(one, other) == 1:
        return True
    allowed = 0 if len(short) < _LONG else 1 if len(short) < _VERY_LONG else 2
    return OSA.distance(one, other, score_cutoff=2) <= allowed


def _means(one: frozenset[str], other: frozenset[str]) -> int:
    """How alike two trades in Latin words are; those that any firm adds say little."""
    mine, its = one - ANY_FIRM, other - ANY_FIRM
    if mine == its:
        return ALIKE if mine or (one and one == other) else SILENT
    if not mine or not its:
        return SILENT
    return RELATED if mine & its else DIFFERENT
