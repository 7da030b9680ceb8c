"""Fresh spellings of dates, money, numbers, phones and ratings, by mode."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from random import Random
from typing import Any

from benchmarks.accuracy.unseen_spell import RATED, WEEK, plain


def _num(number: Decimal) -> int | float:
    return int(number) if number == number.to_integral_value() else float(number)


def _stamp(day: date) -> datetime:
    """The day as a system exports it: a date cell that shows a time as well."""
    return datetime.combine(day, time())


# Modes that start with "md" or "day" leave the year to the sheet.
DATES: dict[str, Callable[[date], Any]] = {
    "stamp": _stamp,
    "cell_dot": lambda day: day,
    "cell_dmmm": lambda day: day,
    "cell_md_dash": lambda day: day,
    "short_slash": lambda day: f"{day.year % 100}/{day.month}/{day.day}",
    "short_dot0": lambda day: f"{day:%y.%m.%d}",
    "slash_time": lambda day: f"{_stamp(day):%Y/%m/%d %H:%M}",
    "cn_week": lambda day: f"{day.year}年{day.month}月{day.day}日 星期{WEEK[day.weekday()]}",
    "cn_pad": lambda day: f"{day.year}年{day.month:02}月{day.day:02}日",
    "md_dot0": lambda day: f"{day:%m.%d}",
    "md_week3": lambda day: f"{day.month}月{day.day}日(周{WEEK[day.weekday()]})",
    "en_dfull": lambda day: f"{day.day} {day:%B} {day.year}",
    "en_mfull": lambda day: f"{day:%B} {day.day} {day.year}",
    "en_dshort": lambda day: f"{day.day}-{day:%b}-{day:%y}",
    "en_dash_m": lambda day: f"{day:%b-%d-%Y}",
}
DATE_FORMATS = {
    "stamp": "yyyy/m/d h:mm",
    "cell_dot": "yyyy.m.d",
    "cell_dmmm": "d-mmm-yy",
    "cell_md_dash": "m-d",
}


def _whole_comma(amount: Decimal) -> str:
    """`_whole_comma(Decimal("1200.00")) == "1,200"`; cents stay where there are some."""
    return f"{amount:,.0f}" if amount == int(amount) else f"{amount:,.2f}"


MONEY: dict[str, Callable[[Decimal], Any]] = {
    "fixed": lambda amount: f"{amount:.2f}",
    "comma0": _whole_comma,
    "yen_bare": lambda amount: f"¥{plain(amount)}",
    "yuan_gap": lambda amount: f"{amount:,.2f} 元",
    "padded": lambda amount: f" {amount:,.2f} ",
    "fmt_yuan": _num,
    "rmb_tight": lambda amount: f"RMB{amount:,.2f}",
}


def _fixed(price: Decimal) -> str:
    """Two decimals, more where the price has more."""
    return max(f"{price:.2f}", plain(price), key=len)


PRICES: dict[str, Callable[[Decimal], Any]] = {
    "fixed": _fixed,
    "yuan_gap": lambda price: f"{plain(price)} 元",
    "yen_full": lambda price: f"￥{_fixed(price)}",
    "padded": lambda price: f" {_fixed(price)} ",
    "fmt_yuan": _num,
}

DOLLARS: dict[str, str] = {
    "usd_sign": "USD${text}",
    "usd_behind": "{text}USD",
    "usd_colon": "USD: {text}",
}
NUMBER_FORMATS = {
    "fmt_yuan": '#,##0.00##"元"',
    "fmt_usd": '"US$"#,##0.00##',
    "fmt_comma": "#,##0",
    "fmt_phone": "000-0000-0000",
}


def _pieces(number: Decimal, unit: str) -> str:
    return f"{plain(number)}{'PCS' if unit in {'个', '件', '只', 'pcs'} else unit}"


QUANTITIES: dict[str, Callable[[Decimal, str], Any]] = {  # number, unit
    "fmt_comma": lambda number, _: _num(number),
    "tail_gap": lambda number, _: f"{plain(number)} ",
    "unit_pcs": _pieces,
}

PHONES: dict[str, Callable[[str], Any]] = {  # of a mobile number
    "dash86": lambda phone: f"86-{phone}",
    "gap86": lambda phone: f"86 {phone[:3]} {phone[3:7]} {phone[7:]}",
    "split74": lambda phone: f"{phone[:7]}-{phone[7:]}",
    "mobile": lambda phone: f"手机 {phone}",
    "wx_short": lambda phone: f"{phone}(微)",
    "fmt_phone": int,
}
JOINS = (", ", "；", "\n座机", "/座机:", "  ")

RATINGS: dict[str, Callable[[int], str]] = {
    "emoji": lambda rating: "⭐" * rating,
    "fen_word": lambda rating: f"{rating}分（{RATED[rating]}）",
}
RATINGS_EN = {"fen_word": "word_en"}


def land(area: str, rest: str, rng: Random) -> str:
    """A number of a firm's own line."""
    return rng.choice(
        [
            f"{area}-{rest}",
            f"{area} {rest}",
            f"({area}) {rest}",
            f"86-{area[1:]}-{rest}",
            f"{area}—{rest}",
            f"{area} {rest[:4]} {rest[4:]}",
        ]
    )


def abroad(code: str, rest: str) -> list[str]:
    """Ways to write a foreign number."""
    return [
        f"+{code} {rest[:4]} {rest[4:]}",
        f"00{code}-{rest}",
        f"Mob. +{code} {rest}",
        f"+{code} {rest[:3]} {rest[3:6]} {rest[6:]}",
    ]
