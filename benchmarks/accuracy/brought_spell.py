"""Brought spellings of dates, money, numbers, phones and ratings, by mode."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from random import Random
from typing import Any

from benchmarks.accuracy.unseen_spell import plain


def _num(number: Decimal) -> int | float:
    return int(number) if number == number.to_integral_value() else float(number)


# Modes that start with "md" or "day" leave the year to the sheet.
DATES: dict[str, Callable[[date], Any]] = {
    "cell_slash0": lambda day: day,
    "cell_mmm": lambda day: day,
    "cell_md_cn": lambda day: day,
    "text_dash": lambda day: f"{day.year}-{day.month}-{day.day}",
    "cn_short0": lambda day: f"{day:%y}年{day:%m}月{day:%d}日",
    "stamp_sec": lambda day: f"{day:%Y-%m-%d} 00:00:00",
    "md_slash0": lambda day: f"{day:%m/%d}",
    "md_gap": lambda day: f"{day.month}月 {day.day}日",
    "en_gap": lambda day: f"{day:%d %b %Y}",
    "en_full0": lambda day: f"{day:%B %d, %Y}",
    "en_mshort": lambda day: f"{day:%b %d %Y}",
    "iso_slash": lambda day: f"{day:%Y/%m/%d}",
}
DATE_FORMATS = {"cell_slash0": "yyyy/mm/dd", "cell_mmm": "dd-mmm-yyyy", "cell_md_cn": "m/d"}

MONEY: dict[str, Callable[[Decimal], Any]] = {
    "comma_yuan": lambda amount: f"{amount:,.2f}元",
    "yen_gap": lambda amount: f"¥ {amount:,.2f}",
    "yen_wide": lambda amount: f"￥{amount:.2f}",
    "yuan_text": lambda amount: f"{amount:.2f}元",
    "fmt_two": _num,
}


def _two(price: Decimal) -> str:
    """Two decimals, more where the price has more."""
    return max(f"{price:.2f}", plain(price), key=len)


PRICES: dict[str, Callable[[Decimal, str], Any]] = {  # price, unit
    "fixed2": lambda price, _: _two(price),
    "yen_gap": lambda price, _: f"¥ {_two(price)}",
    "yuan_each": lambda price, unit: f"{plain(price)}元/{unit}",
    "fmt_two": lambda price, _: _num(price),
}

DOLLARS: dict[str, str] = {
    "dollar_gap": "$ {text}",
    "usd_after": "{text} USD",
    "us_tight": "US${text}",
}
NUMBER_FORMATS = {"fmt_two": "#,##0.00##", "fmt_thousand": "#,##0"}

QUANTITIES: dict[str, Callable[[Decimal, str], Any]] = {  # number, unit
    "fmt_thousand": lambda number, _: _num(number),
    "gap_unit": lambda number, unit: f"{plain(number)} {unit}",
}

PHONES: dict[str, Callable[[str], Any]] = {  # of a mobile number
    "colon": lambda phone: f"手机：{phone}",
    "wx_same": lambda phone: f"{phone}（微信同号）",
    "cn86": lambda phone: f"(+86){phone}",
}
JOINS = (" / ", "；", "\n", "，座机", "、")

RATINGS: dict[str, Callable[[int], str]] = {"fen_only": lambda rating: f"{rating}分"}
RATINGS_EN = {"fen_only": "of5"}


def land(area: str, rest: str, rng: Random) -> str:
    """A number of a firm's own line."""
    return rng.choice(
        [
            f"{area}-{rest}",
            f"{area}-{rest}",
            f"{area} - {rest}",
            f"({area}){rest}",
            f"{area}{rest}",
            f"{area}-{rest[:4]} {rest[4:]}",
        ]
    )


def abroad(code: str, rest: str) -> list[str]:
    """Ways to write a foreign number."""
    return [
        f"+{code}-{rest}",
        f"(+{code}) {rest}",
        f"+{code} {rest[:4]}-{rest[4:]}",
        f"Tel: +{code} {rest[:3]} {rest[3:]}",
    ]
