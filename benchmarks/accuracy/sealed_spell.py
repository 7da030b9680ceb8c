"""Sealed spellings of dates, money, numbers, phones and ratings, by mode."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

WEEK = "一二三四五六日"
DIGITS = "〇一二三四五六七八九"


def _wide(text: str) -> str:
    return text.translate({code: code + 0xFEE0 for code in range(0x21, 0x7F)})


def _plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _tens(number: int) -> str:
    """`_tens(21) == "二十一"`."""
    ten, one = divmod(number, 10)
    lead = {0: "", 1: "十"}.get(ten, f"{DIGITS[ten]}十")
    return lead + (DIGITS[one] if one else "")


def _upper(day: date) -> str:
    year = "".join(DIGITS[int(one)] for one in str(day.year))
    return f"{year}年{_tens(day.month)}月{_tens(day.day)}日"


# Modes that start with "md" or "day" leave the year to the sheet.
DATES: dict[str, Callable[[date], str]] = {
    "slash0": lambda day: f"{day:%Y/%m/%d}",
    "dash1": lambda day: f"{day.year}-{day.month}-{day.day}",
    "dot0": lambda day: f"{day:%Y.%m.%d}",
    "time_s": lambda day: f"{day:%Y-%m-%d} 00:00:00",
    "cn_hao": lambda day: f"{day.year}年{day.month}月{day.day}号",
    "week_cn": lambda day: f"{day:%Y-%m-%d}(星期{WEEK[day.weekday()]})",
    "cn_space": lambda day: f"{day.year} 年 {day.month} 月 {day.day} 日",
    "upper": _upper,
    "short_dash": lambda day: f"{day:%y-%m-%d}",
    "dun": lambda day: f"{day.year}、{day.month}、{day.day}",
    "md_zero": lambda day: f"{day:%m/%d}",
    "md_cn_space": lambda day: f"{day.month} 月 {day.day} 日",
    "md_week": lambda day: f"{day.month}/{day.day}周{WEEK[day.weekday()]}",
    "day0": lambda day: f"{day:%d}",
    "day_0hao": lambda day: f"{day:%d}号",
    "en_space": lambda day: f"{day:%d %b %Y}",
    "en_full": lambda day: f"{day:%B} {day.day}, {day.year}",
    "dmy_dot": lambda day: f"{day:%d.%m.%Y}",
    "mdy_dash": lambda day: f"{day:%m-%d-%Y}",
}

MONEY: dict[str, Callable[[Decimal], str]] = {
    "cny": lambda amount: f"CNY {amount:,.2f}",
    "yen_space": lambda amount: f"¥ {amount:,.2f}",
    "rmb_end": lambda amount: f"{amount:,.2f}RMB",
    "zheng": lambda amount: (
        f"{int(amount)}元整" if amount == int(amount) else f"{_plain(amount)}元"
    ),
}

PRICES: dict[str, Callable[[Decimal], str]] = {
    "cny": lambda price: f"CNY{_plain(price)}",
    "yen_space": lambda price: f"¥ {_plain(price)}",
    "taxed": lambda price: f"{_plain(price)}(含税)",
}

DOLLARS: dict[str, str] = {
    "usd_end": "{text} USD",
    "dollar_space": "$ {text}",
    "us_space": "US$ {text}",
}

QUANTITIES: dict[str, Callable[[Decimal, str], str]] = {
    "zeros": lambda number, _: f"{number:.2f}",
    "unit_space": lambda number, unit: f"{_plain(number)} {unit}",
    "unit_comma": lambda number, unit: f"{number:,}{unit}",
}

PHONES: dict[str, Callable[[str], str]] = {  # of a mobile number
    "plus_gap": lambda phone: f"+86 {phone[:3]} {phone[3:7]} {phone[7:]}",
    "wide": _wide,
    "dot": lambda phone: f"{phone[:3]}.{phone[3:7]}.{phone[7:]}",
    "tel": lambda phone: f"Tel:{phone}",
    "zero86": lambda phone: f"0086-{phone}",
    "said": lambda phone: f"{phone}（本人）",
}

RATINGS: dict[str, Callable[[int], str]] = {
    "xing": lambda rating: f"{rating}星",
    "hollow": lambda rating: "★" * rating + "☆" * (5 - rating),
    "cn_star": lambda rating: f"{DIGITS[rating]}星",
    "stars_en": lambda rating: f"{rating} star{'s' if rating > 1 else ''}",
}


def abroad(code: str, rest: str) -> list[str]:
    """Ways to write a foreign number."""
    return [
        f"(+{code}) {rest}",
        f"+{code}.{rest[:3]}.{rest[3:6]}.{rest[6:]}",
        f"Tel: +{code}-{rest}",
    ]


def in_language(mode: str, language: str) -> str:
    """A mode of rating for a sheet in English."""
    return "stars_en" if language == "en" and mode in {"xing", "cn_star"} else mode
