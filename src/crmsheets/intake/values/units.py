"""The unit that money stands in, as headers, titles and sheet names say it: 万元, USD, USD'000.

金额(万元) · Amount (USD) · 单价/元 · 金额万元 · 美金单价 · 「单位：万元」 or "Currency: USD" above a table.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace

from crmsheets.model.currency import HANZI, Currency
from crmsheets.model.hanzi import simplified


def _plain(text: str) -> str:
    """NFKC, in simplified characters: 貨款（人民幣萬元） says 万元."""
    return simplified(unicodedata.normalize("NFKC", text))


WORDS = {
    form(unicodedata.normalize("NFKC", word)).casefold(): each.value
    for each in Currency
    for word in (each.value, *each.synonyms)
    for form in (str, simplified)
}
"""Every word and sign of a currency, NFKC and lower case, in both scripts -> its ISO code."""

_TIMES = {"千": 3, "仟": 3, "k": 3, "w": 4, "万": 4, "萬": 4, "十万": 5, "百万": 6, "千万": 7}
_TIMES |= {"十": 1, "百": 2, "10k": 4, "10,000": 4, "10000": 4, "'0000": 4, "0000": 4, "mln": 6}
_TIMES |= {"亿": 8, "million": 6, "mn": 6, "mio": 6, "thousand": 3, "thousands": 3}
_TIMES |= {"'000": 3, "000": 3, "000s": 3, "'000s": 3, "000's": 3, "millions": 6}
_SCALE = "|".join(re.escape(word) for word in sorted(_TIMES, key=len, reverse=True))
_WORD = "|".join(re.escape(word) for word in sorted(WORDS, key=len, reverse=True))
_WHOLE = re.compile(
    rf"(?:in\s+)?(?:(?P<lead>{_WORD})?\s*(?P<scale>{_SCALE})(?:\s*of\b)?\s*(?P<word>{_WORD})?"
    rf"|(?P<alone>{_WORD})\s*(?P<scale2>{_SCALE})?)(?:元)?",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"[(\[【]\s*([^)\]】]*)")
_AFTER = re.compile(r"[:_]\s*([^:_()]+)$")
_SLASH = re.compile(r"/\s*([^/()]+)$")
_TAIL = re.compile(r"(?P<scale>十万|百万|千万|万|千|亿)?(?P<word>元)$")
# 单价 per thousand pieces: 元/千, which is no thousand of money.
_PARTS = re.compile(r"[/每,、 ]")
_BY_LENGTH = sorted(WORDS, key=len, reverse=True)
_CODES = "|".join(
    word for word in _BY_LENGTH if word.upper() in HANZI or word in {"rmb", "euro", "cnh"}
)
_SIGNS = "|".join(
    re.escape(word)
    for word in _BY_LENGTH
    if not word.isalnum() or (len(word) > 1 and not word.isascii())
)
# Codes between other letters are parts of words; Chinese names and signs stand anywhere.
_NAMED = re.compile(rf"(?<![a-z])(?:{_CODES})(?![a-z])|{_SIGNS}", re.IGNORECASE)
_TITLED = re.compile(
    r"(?:(?:金额|货币|计量|计价|价格)?单位|币种|币别|货币|结算币种|currency|ccy|curr\.?|unit)\s*[:=]\s*"
    r"(?P<told>[^\s,;)\]】]+(?:\s+[^\s,;)\]】]{1,4}(?=$|[\s,;)\]】]))?)"
    r"|\b(?:amounts?|prices?|figures?|values?|all|shown|stated)\s+(?:are\s+)?in\s+(?P<words>[^\n,;)]+)"
    rf"|(?:以|按|均为|均按|都是)\s*(?P<counted>(?:{_SCALE})?(?:{_WORD}))\s*(?:为单位|计|结算|报价|$|[\s,;)])",
    re.IGNORECASE,
)
# 万元 where no number stands before it and no word goes on behind it.
_LOOSE = re.compile(
    rf"(?<![\d.零一二两三四五六七八九十百千万亿几数多上超过破])\s*(?P<scale>十万|百万|千万|万|千|亿)"
    rf"(?P<word>{'|'.join(sorted((w for w in WORDS if not w.isascii()), key=len, reverse=True))})"
    r"(?=$|[\s,;.:、。，；)\]】/|]|[计为])"
)
_WITHIN = re.compile(
    rf"(?<![\d零一二两三四五六七八九几数多])(?P<scale>十万|百万|千万|万|千|亿)"
    rf"(?:{'|'.join(sorted((w for w in WORDS if not w.isascii()), key=len, reverse=True))})"
    r"|(?P<zeros>'0000?)s?(?!\d)|(?<!per )(?<!/)(?<!/ )\b(?P<latin>thousands?|millions?)\b",
    re.IGNORECASE,
)
_EACH = re.compile(r"\bper (?:thousand|hundred|million|1,?0+)\b", re.IGNORECASE)
_RATE = re.compile(r"汇率|牌价|exchange rate|\brates?\b", re.IGNORECASE)
_UNIT_OF_PRICE = frozenset(_TIMES)


@dataclass(frozen=True, slots=True)
class Unit:
    """What money is counted in: ISO code ("" where none is said, "?" where several are), power of
    ten (None: not said).

    `generic`: only 元 or ¥ was written, which people also write over other currencies.
    """

    currency: str = ""
    power: int | None = None
    generic: bool = False

    @property
    def said(self) -> bool:
        """Whether anything is said at all."""
        return bool(self.currency) or self.power is not None


NOTHING = Unit()
SEVERAL = "?"
"""Stands for the currency of money that several are named for."""


def of_header(header: str, yen: str = "CNY", *, price: bool = False) -> Unit:
    """What a column's header says of its money. `yen`: what ¥ stands for here.

    `price`: a bare 千 or 万 behind a slash counts pieces then, not money.
    """
    text = _plain(header).replace("’", "'").strip(" \t\r\n:;,.*、。")
    text = _EACH.sub("", text) if price else text
    told = [*_BRACKETS.findall(text), *_AFTER.findall(text)]
    found = [_first(part, yen) for part in told]
    found += [
        each
        for part in _SLASH.findall(_BRACKETS.sub("", text))
        if not (price and part.strip().casefold() in _UNIT_OF_PRICE) and (each := _whole(part, yen))
    ]
    one = _joined(found)
    if not one.power:
        one = replace(one, power=_power_within(text) or one.power)
    codes = _codes(text, yen)
    if len(codes) > 1:
        return Unit(SEVERAL, one.power or 0)
    if one.currency:
        return one
    named = next(iter(codes), "")
    tail = _TAIL.search(text)
    if not named and tail:
        scale = _TIMES.get(tail["scale"] or "")
        return Unit("CNY", one.power or scale or 0, generic=True)
    if not named:
        return one
    scaled = re.search(rf"(?:^|[^a-z])({_SCALE})\s*(?:{_WORD})", text, re.IGNORECASE)
    power = _TIMES[scaled[1].casefold()] if scaled and one.power is None else one.power
    return Unit(named, power or 0, generic=text.count("¥") > 0)


def of_title(title: str, yen: str = "CNY") -> Unit:
    """What a line above a table says of the money in it: 单位：万元, Currency: USD."""
    text = _plain(title).replace("’", "'")
    found = []
    for each in _TITLED.finditer(text):
        told = each["told"] or each["words"] or each["counted"]
        found.append(_first(told, yen) if _whole(told, yen) is None else _sure(told, yen))
    return _joined(found)


def _power_within(text: str) -> int | None:
    """The power that stands anywhere in a header: 万元金额, 金额{万元}, Amount USD'000, in thousands."""
    found = _WITHIN.search(text)
    return (
        _TIMES[(found["scale"] or found["zeros"] or found["latin"]).casefold()] if found else None
    )


def of_lines(title: str, yen: str = "CNY") -> Unit:
    """What the lines above a table say in any words: 金额单位为万元, 销售额/万元, 出口订单（美元）.

    An amount (500万元) is no unit, a rate of exchange names no currency of the table.
    """
    told = of_title(title, yen)
    text = _plain(title).replace("’", "'")
    scaled = _LOOSE.search(text) if told.power is None else None
    if scaled:
        word = scaled["word"]
        told = Unit(told.currency or code_of(word, yen), _TIMES[scaled["scale"]], word == "元")
    if told.currency or _RATE.search(text):
        return told
    codes = _codes(text, yen)
    named = next(iter(codes)) if len(codes) == 1 else SEVERAL if codes else ""
    return replace(told, currency=named)


def of_sheet(name: str, yen: str = "CNY") -> Unit:
    """What a sheet's name says: 出口USD, 美金单."""
    named = currency_named(_plain(name), yen)
    return Unit(named) if named else NOTHING


def currency_named(text: str, yen: str = "CNY") -> str:
    """The one currency whose code, Chinese name or sign stands anywhere in a text; "" if not one."""
    codes = _codes(text, yen)
    return codes.pop() if len(codes) == 1 else ""


def _codes(text: str, yen: str) -> set[str]:
    return {code_of(word, yen) for word in _NAMED.findall(text)}


def code_of(word: str, yen: str = "CNY") -> str:
    """The ISO code of a word or sign of a currency."""
    if word in {"¥", "￥"} and yen == "JPY":
        return "JPY"
    code: str = WORDS[unicodedata.normalize("NFKC", word).casefold()]
    return code


def _sure(text: str, yen: str) -> Unit:
    return _whole(text, yen) or NOTHING


def _first(text: str, yen: str) -> Unit:
    """The unit within brackets: 元/件 is 元; a scale stands before anything else."""
    whole = _whole(text, yen)
    if whole is not None:
        return whole
    parts = [part for part in _PARTS.split(text) if part.strip()]
    units = [_whole(part, yen) for part in parts]
    found = [each for at, each in enumerate(units) if each and (each.currency or not at)]
    return found[0] if found else NOTHING


def _whole(text: str, yen: str) -> Unit | None:
    """A text that is nothing but a unit: 万元, USD, k USD, 万美元, USD'000; None if it is more."""
    found = _WHOLE.fullmatch(text.strip().rstrip("."))
    if found is None:
        return None
    word = found["lead"] or found["word"] or found["alone"] or ""
    scale = found["scale"] or found["scale2"]
    power = _TIMES[scale.casefold()] if scale else 0
    code = code_of(word, yen) if word else ""
    return Unit(code, power, generic=word in {"元", "¥", "块", "圆"})


def _joined(found: list[Unit]) -> Unit:
    """Several hints as one: the first currency, the first power above 0."""
    told = sorted((each for each in found if each.currency), key=lambda each: each.generic)
    one = told[0] if told else NOTHING
    powers = [each.power for each in found if each.power is not None]
    if not powers:
        return one
    return replace(one, power=next((power for power in powers if power), 0))
