"""Words around an amount: its currency, whether tax is in it, 整; and thousands of pieces."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from crmsheets.intake.values.units import WORDS, code_of

_ANY = "|".join(re.escape(word) for word in sorted(WORDS, key=len, reverse=True))
_BEFORE = re.compile(
    rf"^(?P<sign>[-(]?)\s*(?P<word>{_ANY})(?:\s*[:：]|\.(?=\s))?\s*", re.IGNORECASE
)
_AFTER = re.compile(rf"\s*(?P<word>{_ANY})\s*(?P<close>\)?)$", re.IGNORECASE)
_INSIDE = re.compile(
    r"^(?P<head>[-(]?.*[0-9一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟])[元块圆]"
    r"(?:(?P<jiao>[0-9一二三四五六七八九壹贰叁肆伍陆柒捌玖])[角毛]?)?"
    r"(?:零?(?P<fen>[0-9一二三四五六七八九壹贰叁肆伍陆柒捌玖])分)?(?P<close>\)?)$"
)
_TAX = re.compile(
    r"\s*[(\[]?\s*(?P<word>不含税|未税|含税|含\s*[0-9]+%?\s*(?:个点|点|%|的税|税)|[+＋]税|excl\.? ?"
    r"(?:vat|tax)|incl\.? ?(?:vat|tax))价?\s*[)\]]?\s*",
    re.IGNORECASE,
)
_END = re.compile(r"(?<=[0-9元圆块角分万亿千仟百佰十拾])\s*(整|正|[.,]-+|\.)$")
_COINS_ONLY = re.compile(
    r"(?:(?P<jiao>[0-9一二三四五六七八九壹贰叁肆伍陆柒捌玖])[角毛])?"
    r"(?:(?P<fen>[0-9一二三四五六七八九壹贰叁肆伍陆柒捌玖])分)?"
)
_UNITS = re.compile(r"(?P<scale>百万|千万|十万|亿|万|千|[KkWw])(?=$|[元)）]|\s*(USD|RMB|CNY|EUR))")
_BRACKETS = re.compile(r"[(（\[【/]\s*([^)）\]】]*)")
_TIMES = {"千": 3, "k": 3, "w": 4, "万": 4, "十万": 5, "百万": 6, "千万": 7, "亿": 8}


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount without its words. `currency`: ISO code, "" where none was written.

    `coins`: 角 and 分 that followed 元, to be added to the body.
    """

    body: str
    currency: str = ""
    tax: str = ""
    coins: Decimal = Decimal(0)


def stripped(text: str, yen: str = "CNY") -> Amount:
    """The number within an amount as written; `yen` is what ¥ stands for here."""
    tax = _TAX.search(text)
    body = _TAX.sub("", text, count=1).strip().removesuffix("/") if tax else text.strip()
    body = _END.sub("", body.replace("圓", "圆").replace("塊", "块"))
    only = _COINS_ONLY.fullmatch(body)
    if only and body:
        return Amount("0", "CNY", tax["word"] if tax else "", _coins(only))
    coins = _INSIDE.match(body)
    if coins and (coins["jiao"] or coins["fen"]):
        word = tax["word"] if tax else ""
        return Amount(coins["head"] + coins["close"], "CNY", word, _coins(coins))
    found = ""
    for pattern in (_BEFORE, _AFTER):
        word = pattern.search(body)
        if word:
            found = found or code_of(word["word"], yen)
            kept = word["sign"] if pattern is _BEFORE else word["close"]
            body = pattern.sub(kept, body)
    return Amount(_END.sub("", body.strip()), found, tax["word"] if tax else "")


def header_power(header: str) -> int:
    """The power of ten that a quantity's header stands for: 数量(万) -> 4, 数量 -> 0."""
    for inside in (*_BRACKETS.findall(header), *re.findall(r"[:：_](.+)$", header)):
        found = _UNITS.match(inside.strip())
        if found:
            return _TIMES[found["scale"].lower()]
    return 0


def per_thousand(header: str) -> bool:
    """Whether a price's header says that it is the price of a thousand."""
    return bool(re.search(r"[/每]\s*(千|[Kk](?![Gg])|1000)(?!克)|per (thousand|1,?000)", header))


def _coins(found: re.Match[str]) -> Decimal:
    """角 and 分 as a part of 元: 12元5角 has 0.5."""
    digits = dict(zip("一二三四五六七八九壹贰叁肆伍陆柒捌玖", "123456789" * 2, strict=True))
    jiao, fen = (digits.get(found[name] or "0", found[name] or "0") for name in ("jiao", "fen"))
    return Decimal(f"0.{jiao}{fen}")
