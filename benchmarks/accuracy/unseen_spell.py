"""Unseen spellings of dates, money, numbers, phones and ratings, by mode."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from random import Random
from typing import Any

WEEK = "一二三四五六日"
RATED = ("", "很不满意", "不满意", "一般", "满意", "非常满意")
RATED_EN = ("", "Very dissatisfied", "Dissatisfied", "Neutral", "Satisfied", "Very satisfied")


def plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _num(number: Decimal) -> int | float:
    return int(number) if number == number.to_integral_value() else float(number)


def _week(day: date) -> str:
    return WEEK[day.weekday()]


def _half(day: date) -> str:
    return "下午" if day.toordinal() % 3 else "上午"


def _clock(day: date) -> str:
    return f"{8 + day.toordinal() % 10:02}:{day.toordinal() * 7 % 60:02}"


def _ordinal(number: int) -> str:
    """`_ordinal(22) == "22nd"`."""
    last = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if 10 < number < 14 else last}"


# Modes that start with "md" or "day" leave the year to the sheet.
DATES: dict[str, Callable[[date], Any]] = {
    "cell_cn": lambda day: day,
    "iso_t": lambda day: f"{day:%Y-%m-%d}T{_clock(day)}:31",
    "ampm": lambda day: (
        f"{day.year}/{day.month}/{day.day} 下午 0{day.day % 5 + 1}:{day.day + 20}:00"
    ),
    "tab": lambda day: f"{day:%Y-%m-%d} {_clock(day)}:48\t",
    "time_cn": lambda day: f"{day.year}年{day.month:02}月{day.day:02}日 {_clock(day)}",
    "half": lambda day: f"{day.year}.{day.month}.{day.day}{_half(day)}",
    "week_sp": lambda day: f"{day:%Y/%m/%d} 星期{_week(day)}",
    "dot_week": lambda day: f"{day.year}.{day.month}.{day.day}（周{_week(day)}）",
    "apart": lambda day: f"{day.year} {day.month:02} {day.day:02}",
    "short_hao": lambda day: f"{day.year % 100}年{day.month}月{day.day}号",
    "apostrophe": lambda day: f"'{day:%Y-%m-%d}",
    "cn_tail": lambda day: f"{day.year}年{day.month}月{day.day}",
    "minguo": lambda day: f"民國{day.year - 1911}年{day.month}月{day.day}日",
    "md_half": lambda day: f"{day.month}月{day.day}日{_half(day)}",
    "md_tail": lambda day: f"{day.month}月{day.day}",
    "md_four": lambda day: f"{day:%m%d}",
    "md_hao0": lambda day: f"{day.month:02}月{day.day:02}号",
    "md_week2": lambda day: f"{day.month}.{day.day}（周{_week(day)}）",
    "md_dash0": lambda day: f"{day:%m-%d}",
    "md_box": lambda day: f"【{day.month}/{day.day}】",
    "cell_md": lambda day: day,
    "day_week": lambda day: f"{day.day}日(周{_week(day)})",
    "day_ri0": lambda day: f"{day.day:02}日",
    "day_apart": lambda day: f"{day.day} 号",
    "day_half": lambda day: f"{day.day}日{_half(day)}",
    "en_ord": lambda day: f"{day:%B} {_ordinal(day.day)}, {day.year}",
    "en_week": lambda day: f"{day:%a}, {day:%d} {day:%b} {day.year}",
    "en_slash": lambda day: f"{day:%d/%b/%Y}",
    "en_upper": lambda day: f"{day:%d-%b-%Y}".upper(),
    "en_dotmon": lambda day: f"{day:%b}. {day.day}, {day.year}",
    "iso_mon": lambda day: f"{day:%Y-%b-%d}",
    "dmy_dash": lambda day: f"{day:%d-%m-%Y}",
    "mdy_bare": lambda day: f"{day.month}/{day.day}/{day.year}",
}
DATE_FORMATS = {"cell_cn": 'yyyy"年"m"月"d"日"', "cell_md": 'm"月"d"日"'}


def _full_comma(text: str) -> str:
    return text.replace(",", "，")


def _in_w(amount: Decimal) -> str:
    whole = abs(amount) >= 10000 and amount % 100 == 0
    return f"{plain(amount / 10000)}w" if whole else plain(amount)


MONEY: dict[str, Callable[[Decimal], Any]] = {
    "acct": _num,
    "w": _in_w,
    "comma_cn": lambda amount: _full_comma(f"{amount:,.2f}"),
    "apart": lambda amount: f"{amount:,.2f}".replace(",", " "),
    "yen_yuan": lambda amount: f"￥{amount:,.2f}元",
    "rmb_yen": lambda amount: f"RMB￥{amount:,.2f}",
    "renminbi": lambda amount: f"人民币{amount:,.2f}元",
    "plus": lambda amount: f"+{amount:,.2f}" if amount > 0 else plain(amount),
    "cny_end": lambda amount: f"{amount:,.2f} CNY",
    "kuai": lambda amount: f"{plain(amount)}块",
    "tax_in": lambda amount: f"{amount:,.2f}（含税）",
}

PRICES: dict[str, Callable[[Decimal, str], Any]] = {  # price, unit
    "acct": lambda price, _: _num(price),
    "at": lambda price, _: f"@{plain(price)}",
    "per": lambda price, unit: f"{plain(price)}/{unit}",
    "per_yuan": lambda price, unit: f"{plain(price)}元/{unit}",
    "rmb_gap": lambda price, _: f"RMB {plain(price)}",
    "renminbi": lambda price, _: f"人民币{plain(price)}元",
    "yuan_tax": lambda price, _: f"{plain(price)}元(含税)",
}

DOLLARS: dict[str, str] = {
    "usd_tight": "USD{text}",
    "dollars": "{text} dollars",
    "us_end": "{text} US$",
    "dollar_end": "{text}$",
}
NUMBER_FORMATS = {"acct": "¥#,##0.00##", "acct_usd": "[$$-409]#,##0.00##"}

QUANTITIES: dict[str, Callable[[Decimal, str], str]] = {  # number, unit
    "paren": lambda number, unit: f"{plain(number)}（{unit}）",
    "paren_en": lambda number, unit: f"{plain(number)} ({unit})",
    "comma_cn": lambda number, _: _full_comma(f"{number:,}"),
    "apart": lambda number, _: f"{number:,}".replace(",", " "),
    "all": lambda number, unit: f"共{plain(number)}{unit}",
    "point": lambda number, _: f"{number:.1f}",
}

PHONES: dict[str, Callable[[str], str]] = {  # of a mobile number
    "brackets86": lambda phone: f"(86){phone}",
    "plus_tight": lambda phone: f"+86{phone}",
    "same_wx": lambda phone: f"{phone}(微信同号)",
    "m": lambda phone: f"M:{phone}",
    "split38": lambda phone: f"{phone[:3]}-{phone[3:]}",
    "split56": lambda phone: f"{phone[:5]}-{phone[5:]}",
    "label_cn": lambda phone: f"电话：{phone}",
    "tab": lambda phone: f"{phone}\t",
    "paren3": lambda phone: f"({phone[:3]}){phone[3:7]}-{phone[7:]}",
    "with_gap4": lambda phone: f"{phone[:3]} {phone[3:]}",
}
JOINS = (" & ", "，", "；座机：", "\n", " // ", "｜")

RATINGS: dict[str, Callable[[int], str]] = {
    "fen_gap": lambda rating: f"{rating} 分",
    "of5": lambda rating: f"{rating} / 5",
    "dash_word": lambda rating: f"{rating}-{RATED[rating]}",
    "word_fen": lambda rating: f"{RATED[rating]}（{rating}分）",
    "ke": lambda rating: f"{rating}颗星",
    "point": lambda rating: f"{rating}.0",
    "dash_word_en": lambda rating: f"{rating} - {RATED_EN[rating]}",
    "word_en": lambda rating: f"{RATED_EN[rating]} ({rating})",
    "points_en": lambda rating: f"{rating} pts",
}
RATINGS_EN = {
    "fen_gap": "points_en",
    "dash_word": "dash_word_en",
    "word_fen": "word_en",
    "ke": "of5",
}
QUANTITIES_EN = {"paren": "paren_en", "comma_cn": "apart", "all": "paren_en"}


def land(area: str, rest: str, rng: Random) -> str:
    """A number of a firm's own line."""
    return rng.choice(
        [
            f"（{area}）{rest}",
            f"{area}－{rest}",
            f"+86-{area[1:]}-{rest}",
            f"{area}-{rest[:4]}-{rest[4:]}",
            f"{area}-{rest[:4]} {rest[4:]}",
            f"{area}-{rest}",
        ]
    )


def abroad(code: str, rest: str) -> list[str]:
    """Ways to write a foreign number."""
    return [
        f"+{code} ({rest[:2]}) {rest[2:5]} {rest[5:]}",
        f"T +{code} {rest[:3]} {rest[3:6]} {rest[6:]}",
        f"+{code}-{rest} (WhatsApp)",
        f"+{code}/{rest}",
    ]
