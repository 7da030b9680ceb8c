"""Amounts, changes, days and names as an owner reads them, in both languages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from crmsheets.model.exact import MONEY_PLACES, decimal
from crmsheets.model.text import Lang, Said, Text, listed

if TYPE_CHECKING:
    from crmsheets.model.settings import Settings

MINUS = "−"
_MYRIAD = 10_000
_HUNDRED_MILLION = 100_000_000
_THOUSAND = 1_000
_MILLION = 1_000_000


def money(fen: int, settings: Settings) -> Text:
    """分 as a reader says it: 「52.3 万元」, "USD 523k"; below ten thousand in full, 「8,560 元」."""
    return Text(_money("zh", fen, settings), _money("en", fen, settings))


def money_range(low: int, high: int, settings: Settings) -> Text:
    """Two amounts: 「60–1,200 元」, 「0.8–1.2 万元」, "USD 60–1,200"; equal ones are said once.

    A low end that would be lost in the high end's unit keeps its own: 「16 元–1.6 万元」.
    """
    shown, smaller = money(high, settings), money(low, settings)
    if low == high:
        return shown
    least = float(decimal(low, MONEY_PLACES))
    unit = next((size for sign, size in _UNITS if sign in shown.zh), 1)
    lost = low and abs(least) < unit / 10
    zh = _short(least / unit, 2 if unit == _HUNDRED_MILLION else 1 if unit > 1 else 0)
    return Text(
        f"{smaller.zh if lost else zh}–{shown.zh}", f"{smaller.en}–{shown.en.split(' ')[-1]}"
    )


_UNITS = (("亿", _HUNDRED_MILLION), ("万", _MYRIAD))


def bare_money(fen: int, settings: Settings) -> Text:
    """The same without 元 behind 万 or 亿, as people say it in a row of facts: 「48.1 万」."""
    said = money(fen, settings)
    short = said.zh.removesuffix("元") if said.zh.endswith(("万元", "亿元")) else said.zh
    return Text(short, said.en)


def _money(lang: Lang, fen: int, settings: Settings) -> str:
    locale = settings.locale(lang)
    amount = abs(float(decimal(fen, MONEY_PLACES)))
    sign = MINUS if fen < 0 else ""
    if lang == "zh":
        grouped = _grouped_by_myriads(amount)
        apart = "" if locale.money == "元" or grouped.endswith(" ") else " "
        return f"{sign}{grouped}{apart}{locale.money}"
    return f"{sign}{locale.currency} {_grouped_by_thousands(amount)}"


def _grouped_by_myriads(amount: float) -> str:
    if amount >= _HUNDRED_MILLION:
        return f"{_short(amount / _HUNDRED_MILLION, 2)} 亿"
    if round(amount) >= _MYRIAD:
        return f"{_short(amount / _MYRIAD, 1)} 万"
    return f"{_short(amount, 0)} "


def _grouped_by_thousands(amount: float) -> str:
    if amount >= _MILLION:
        return f"{_short(amount / _MILLION, 2)}M"
    if round(amount) >= _MYRIAD:
        return f"{_short(amount / _THOUSAND, 0)}k"
    return _short(amount, 0)


def _short(number: float, places: int) -> str:
    """Thousands marked, no idle zeros: _short(48.0, 1) == "48"."""
    text = f"{number:,.{places}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def percent(share: float) -> str:
    """A share as a percentage: percent(0.68) == "68%"; a small one is not said to be nothing."""
    return "<1%" if 0 < share < _LEAST_SHARE else f"{share:.0%}"


_LEAST_SHARE = 0.005


def change(share: float) -> str:
    """A change with its sign: change(-0.12) == "−12%"; one that rounds to nothing has no sign."""
    rounded = round(share * 100)
    if rounded == 0:
        return "0%"
    return f"{'+' if rounded > 0 else MINUS}{abs(rounded)}%"


def count(many: int, one: str) -> Text:
    """A count: the bare number in Chinese, with its noun in English: count(1, "order")."""
    return Text(f"{many:,}", f"{many:,} {one}{'' if many == 1 else 's'}")


def number(value: float, places: int = 1) -> str:
    """A number with at most `places` decimals: number(4.10) == "4.1"."""
    return _short(value, places)


def day_of_year(date: dt.date) -> Text:
    """A day whose year is clear: 「12月31日」, "31 December"."""
    return Text(f"{date.month}月{date.day}日", f"{date.day} {_MONTHS[date.month - 1]}")


def day_with_year(date: dt.date) -> Text:
    """A day with its year: 「2024年12月31日」, "31 December 2024"."""
    said = day_of_year(date)
    return Text(f"{date.year}年{said.zh}", f"{said.en} {date.year}")


def month_of(date: dt.date) -> Text:
    """A month with its year: 「2024年12月」, "December 2024"."""
    return Text(f"{date.year}年{date.month}月", f"{_MONTHS[date.month - 1]} {date.year}")


def month_name(date: dt.date) -> Text:
    """A month whose year is clear: 「12月」, "December"."""
    return Text(f"{date.month}月", _MONTHS[date.month - 1])


_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

LAST_YEAR = Text("近12个月({money})", "12 months ({money})")
"""The header over money of the window, in listings and charts alike."""


def windowed(label: Text, months: int) -> Text:
    """A label that speaks of twelve months for a window of another length."""
    return Text(
        label.zh.replace("12个月", f"{months}个月"),
        label.en.replace("12 months", f"{months} months"),
    )


COMMA = Text("，", ", ")
SEMICOLON = Text("；", "; ")
_WHOLE = Text("{parts}", "{parts}")


def sentence(parts: Iterable[Said | Text], separator: Text = COMMA) -> Said:
    """Parts one after the other with a separator between them."""
    said = list(parts)
    return Said(
        _WHOLE,
        {
            "parts": Text(
                separator.zh.join(part("zh") for part in said),
                separator.en.join(part("en") for part in said),
            )
        },
    )


def some(names: Sequence[str], most: int) -> Text:
    """The first names of a list, 等 behind them where there are more."""
    shown = list(names[:most])
    more = len(names) > most
    return Text(
        listed(shown, "zh") + ("等" if more else ""), listed(shown, "en") + (" …" if more else "")
    )
