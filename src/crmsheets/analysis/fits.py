"""Whether a written company name may be short for a filed one, part by part.

A written name fits where its brand is the filed one's and everything else that it says is said by
the filed name, too: the same or a wider place, the same trade or a part of it, no other form and no
other branch. What the filed name says besides does not matter.
"""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from functools import lru_cache
from itertools import accumulate

from rapidfuzz.distance import Levenshtein

from crmsheets.analysis import trades
from crmsheets.analysis.company_names import LEAST, CompanyName
from crmsheets.analysis.legal_forms import NO_FORM
from crmsheets.analysis.places import apart, outer

_LEAST_CUT = 3


class Fit(IntEnum):
    """How a written name stands to a filed one, best last."""

    OTHER = 0
    """Another brand, or one that only begins alike."""
    AGAINST = 1
    """The brand, but another trade, place, branch or form."""
    OPEN = 2
    """The brand, and something that the filed name neither says nor contradicts."""
    LOOSE = 3
    """Everything said is said there, but for a loose word: 公司 of a 厂."""
    WITHIN = 4
    """Everything said is said there."""


def fit(written: CompanyName, filed: CompanyName) -> Fit:
    """How a written name stands to a filed one."""
    if written.latin != filed.latin:
        return Fit.OTHER
    body = _latin(written, filed) if written.latin else _body(written, filed)
    if body is Fit.OTHER:
        return body
    return min(body, _beside(written, filed))


def _beside(written: CompanyName, filed: CompanyName) -> Fit:
    """What is said beside brand and trade: branch, places, form."""
    return min(_branch(written, filed), _places(written, filed), _legal(written, filed))


def _branch(written: CompanyName, filed: CompanyName) -> Fit:
    return Fit.WITHIN if written.branch == filed.branch else Fit.AGAINST


def _legal(written: CompanyName, filed: CompanyName) -> Fit:
    """The form: a filed name without one leaves it open whether it is this one."""
    if written.legal.within(filed.legal):
        return Fit.WITHIN
    if written.legal.may_be(filed.legal) or not filed.legal.kind:
        return Fit.LOOSE
    return Fit.AGAINST


def _places(written: CompanyName, filed: CompanyName) -> Fit:
    """The places: 广东 is said by 东莞; 深圳 is another town; nothing said leaves it open."""
    if written.latin:
        return _country(written, filed)
    known = {wider for place in filed.places for wider in outer(place)}
    if written.places <= known:
        return Fit.WITHIN
    against = any(apart(one, other) for one in written.places for other in filed.places)
    return Fit.AGAINST if against else Fit.OPEN


def _country(written: CompanyName, filed: CompanyName) -> Fit:
    """The country: the filed one's own, or one that its legal form exists in."""
    known = {filed.country} - {""} or filed.legal.countries
    if not written.country or written.country in known:
        return Fit.WITHIN
    return Fit.AGAINST if known else Fit.LOOSE


def _latin(written: CompanyName, filed: CompanyName) -> Fit:
    """The words: the same brand in any order, its first words, or with its town; no other trade."""
    alone = set(written.words) - filed.places
    same = written.brand == filed.brand or sorted(alone) == list(filed.words)
    said = same or _cut(written.body, filed.body)
    if not said and not set(filed.words) < alone:
        return Fit.OTHER
    another = not said and written.legal.kind and written.trades != filed.trades
    if another or not written.trades <= filed.trades:
        return Fit.AGAINST
    return Fit.WITHIN if said else Fit.OPEN


def _cut(mine: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether words are the first ones of others; the last one may be cut, as forms do."""
    last = len(mine) - 1
    if last < 1 or len(mine) > len(other) or len(mine[last]) < _LEAST_CUT:
        return False
    return mine[:last] == other[:last] and other[last].startswith(mine[last])


def may_be(one: CompanyName, other: CompanyName) -> bool:
    """Whether nothing that two names state differs, the form aside: enough beside the same phone."""
    mine, its = replace(one, legal=NO_FORM), replace(other, legal=NO_FORM)
    return max(fit(mine, its), fit(its, mine)) >= Fit.OPEN


def _body(written: CompanyName, filed: CompanyName) -> Fit:
    """Brand and trade of Chinese names, however far either could be told apart.

    The brand ends where the two part, unless one unknown character is left of the filed one's:
    顺达 is not short for 顺达兴五金. Two unknown ones are the trade that every registered name has:
    恒丰 is short for 恒丰酿造厂; for 恒丰酿造 without a form it may be.
    """
    mine, other = written.body, filed.body
    alike = _alike(mine, other)
    brand = _brand(filed)
    if sum(min(len(unit), LEAST) for unit in mine[:alike]) < LEAST:
        return Fit.OTHER
    if alike >= brand:
        return _trade("".join(mine[brand:]), "".join(other[brand:]))
    all_brand = alike == LEAST and len(other) <= LEAST + LEAST and not filed.legal.kind
    if brand - alike == 1 or all_brand:
        return Fit.OTHER
    # What no list knows may be brand or trade: it may be left off at the end, not in the middle.
    left = _trade("".join(mine[alike:]), "".join(other[alike:]))
    return left if alike == len(mine) else min(left, Fit.OPEN)


def _brand(name: CompanyName) -> int:
    """Units of the body that are the brand."""
    return _units(name.body, len(name.brand))


@lru_cache(maxsize=65536)
def _units(body: tuple[str, ...], long: int) -> int:
    """Units of a body until so many characters are reached."""
    ends = accumulate(map(len, body))
    return next(at for at, end in enumerate(ends, 1) if end >= long)


def _alike(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """How many units two bodies begin with alike."""
    pairs = zip(one, other, strict=False)
    return next(
        (at for at, (mine, its) in enumerate(pairs) if mine != its), min(len(one), len(other))
    )


@lru_cache(maxsize=65536)
def _trade(mine: str, other: str) -> Fit:
    """Whether what is said of the trade is said by the other: in part, cut, shortened, or alike."""
    if other.startswith(mine) or (len(mine) > 1 and mine in other):
        return Fit.WITHIN
    told, unknown = trades.told(mine)
    its, _ = trades.told(other)
    if told <= its if not unknown else _shortened(mine, other):
        return Fit.WITHIN
    if told & its:
        return Fit.OPEN  # the same trade, and something more
    return Fit.AGAINST if told or len(unknown) > 1 else Fit.OTHER


def _shortened(mine: str, other: str) -> bool:
    """Whether a word is the other's characters in their order, beginning alike: 汽配, 汽车配件."""
    rest = iter(other)
    return mine[:1] == other[:1] and all(each in rest for each in mine)


def begins(written: CompanyName, other: CompanyName) -> bool:
    """Whether a name is how another begins, wherever the other's brand ends: 恒丰 of 恒丰酿造."""
    mine = written.body
    if written.latin != other.latin or other.body[: len(mine)] != mine:
        return False
    whole = written.latin or _brand(other) - len(mine) != 1
    return whole and _beside(written, other) >= Fit.OPEN


def slip(one: CompanyName, filed: CompanyName) -> bool:
    """Whether a name is the filed one but for one character of a trade that is no word so."""
    mine, other = "".join(one.body), "".join(filed.body)
    if not mine.startswith(filed.brand) or Levenshtein.distance(mine, other) > 1:
        return False
    meant = replace(one, brand=filed.brand, trades=filed.trades, body=filed.body)
    return fit(meant, filed) >= Fit.LOOSE and bool(trades.told(mine.removeprefix(filed.brand))[1])
