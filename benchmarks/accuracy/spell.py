"""How people type dates, numbers, money, phones and ratings: each spelling with what it means."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from random import Random
from typing import Any

from benchmarks.accuracy import brought_spell, fresh_spell, sealed_spell, unseen_spell
from benchmarks.accuracy.pool import Dice, pool
from benchmarks.accuracy.truth import Said

CENT = Decimal("0.01")
NOTHING = pool("-|/|无|待定")
NOTHING_EN = pool("-|N/A")

# How a whole column of dates is usually typed; the short ones need a year from elsewhere.
DATE_MODES = pool("cell|cell|dot|slash|dash|cn|compact|short|serial")
YEARLESS_MODES = pool("md_cn|md_slash|md_dot|cell")
DAY_MODES = pool("day|day_hao")
EXCEL_ZERO = date(1899, 12, 30)
WEEK = "一二三四五六日"

BAD_DATES = pool("{y}.2.30|{y}/13/5|{y}-11-31")
VAGUE_DATES_EN = pool("next week|end of month")
VAGUE_DATES = pool("下周|月底|过几天")


def date_text(day: date, mode: str, rng: Random) -> Any:
    """One date in one spelling."""
    if mode in sealed_spell.DATES:
        return sealed_spell.DATES[mode](day)
    if mode in unseen_spell.DATES:
        return unseen_spell.DATES[mode](day)
    if mode in fresh_spell.DATES:
        return fresh_spell.DATES[mode](day)
    if mode in brought_spell.DATES:
        return brought_spell.DATES[mode](day)
    y, m, d = day.year, day.month, day.day
    week = WEEK[day.weekday()]
    return {
        "cell": day,
        "dot": f"{y}.{m}.{d}",
        "slash": f"{y}/{m}/{d}",
        "dash": f"{y}-{m:02}-{d:02}",
        "cn": f"{y}年{m}月{d}日",
        "cn0": f"{y}年{m:02}月{d:02}号",
        "compact": f"{y}{m:02}{d:02}",
        "compact_n": int(f"{y}{m:02}{d:02}"),
        "short": f"{y % 100}.{m}.{d}",
        "short_cn": f"{y % 100}年{m}月{d}日",
        "dot_space": f"{y}. {m}. {d}",
        "week": f"{y}-{m}-{d} 周{week}",
        "time": f"{y}-{m}-{d} {rng.randint(8, 18)}:{rng.randint(10, 59)}",
        "serial": (day - EXCEL_ZERO).days,
        "wide": _wide(f"{y}.{m}.{d}"),
        "padded": f" {y}/{m}/{d} ",
        "md_cn": f"{m}月{d}日",
        "md_cn0": f"{m:02}月{d:02}日",
        "md_hao": f"{m}月{d}号",
        "md_slash": f"{m}/{d}",
        "md_dash": f"{m}-{d}",
        "md_dot": f"{m}.{d}",
        "day": d,
        "day_hao": f"{d}号",
        "day_ri": f"{d}日",
        "en_mon": f"{d:02}-{day:%b}-{y % 100:02}",
        "en_long": f"{day:%b} {d}, {y}",
        "dmy": f"{d:02}/{m:02}/{y}",
        "mdy": f"{m:02}/{d:02}/{y}",
    }[mode]


def _wide(text: str) -> str:
    return text.translate({code: code + 0xFEE0 for code in range(0x21, 0x7F)})


CLEAR = ("dot", "slash", "dash", "cn", "wide", "padded", "cell")


def date_said(
    day: date | None, mode: str, rng: Random, *, noise: bool = True, english: bool = False
) -> Said:
    """A date in its column's way of writing; now and then in another one that is as clear."""
    if day is None:
        return Said(None, None, "blank")
    if noise and mode not in {"day", "day_hao", "day_ri"} and rng.random() < 0.1:
        mode = rng.choice(["cell", "dash"] if english else CLEAR)
    fmt = "yyyy-mm-dd" if mode == "cell" and rng.random() < 0.5 else ""
    fmt = DATE_FORMATS.get(mode, fmt)
    return Said(date_text(day, mode, rng), day.isoformat(), fmt=fmt)


def bad_date(dice: Dice, year: int, *, vague: bool, key: str, english: bool = False) -> Said:
    """A date nobody can place: impossible, or only in the head of who typed it."""
    words = BAD_DATES
    if vague:
        words = VAGUE_DATES_EN if english else VAGUE_DATES
    typed = dice.word(words, key).format(y=year)
    return Said(typed, None, "ambiguous" if vague else "invalid")


def plain(number: Decimal) -> str:
    """`plain(Decimal("12.50")) == "12.5"`."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _num(number: Decimal) -> int | float:
    return int(number) if number == number.to_integral_value() else float(number)


DATE_FORMATS = {
    **unseen_spell.DATE_FORMATS,
    **fresh_spell.DATE_FORMATS,
    **brought_spell.DATE_FORMATS,
}
NUMBER_FORMATS = {
    **unseen_spell.NUMBER_FORMATS,
    **fresh_spell.NUMBER_FORMATS,
    **brought_spell.NUMBER_FORMATS,
}
DOLLARS = {
    **sealed_spell.DOLLARS,
    **unseen_spell.DOLLARS,
    **fresh_spell.DOLLARS,
    **brought_spell.DOLLARS,
}
MONEY_MODES = pool("num|num|num|comma|yuan|yen")
PRICE_MODES = pool("num|num|num|text|yuan|yen")
QTY_MODES = pool("num|num|num|text|comma")


DOLLAR_MODES = pool("num|num|num|comma|usd|dollar")


def dollar_said(amount: Decimal, mode: str, rng: Random, *, price: bool = False) -> Said:
    """Money in a sheet that counts in USD."""
    if rng.random() < 0.05:
        mode = rng.choice(["usd", "dollar", "num"])
    text = plain(amount) if price else f"{amount:,.2f}"
    form = DOLLARS.get(mode)
    if form:
        return Said(form.format(text=text), plain(amount) if price else str(amount.quantize(CENT)))
    typed: Any = {
        "num": _num(amount),
        "text": plain(amount),
        "comma": text,
        "usd": f"USD {text}",
        "dollar": f"${text}",
        "us_dollar": f"US${text}",
        "acct_usd": _num(amount),
        "fmt_usd": _num(amount),
    }[mode]
    fmt = NUMBER_FORMATS.get(mode, "")
    return Said(typed, plain(amount) if price else str(amount.quantize(CENT)), fmt=fmt)


def money_said(amount: Decimal | None, mode: str, rng: Random) -> Said:
    if amount is None:
        return Said(None, None, "blank")
    if rng.random() < 0.06:
        mode = rng.choice(["comma", "yuan", "yen", "num"])
    if rng.random() < 0.1 and abs(amount) >= 10000 and amount % 100 == 0:
        mode = "wan"
    if mode in sealed_spell.MONEY:
        return Said(sealed_spell.MONEY[mode](amount), str(amount.quantize(CENT)))
    forms = {**unseen_spell.MONEY, **fresh_spell.MONEY, **brought_spell.MONEY}
    if mode in forms:
        fmt = NUMBER_FORMATS.get(mode, "")
        return Said(forms[mode](amount), str(amount.quantize(CENT)), fmt=fmt)
    text = plain(amount)
    comma = f"{amount:,.2f}"
    typed: Any = {
        "num": _num(amount),
        "text": text,
        "comma": comma,
        "yuan": f"{text}元",
        "yen": f"￥{comma}",
        "yuan_comma": f"{comma}元",
        "rmb": f"RMB {comma}",
        "wan": f"{plain(amount / 10000)}万",
        "dash_end": f"{int(amount)}.-" if amount == int(amount) else text,
    }[mode]
    fmt = "#,##0.00" if mode == "num" and rng.random() < 0.5 else ""
    return Said(typed, str(amount.quantize(CENT)), fmt=fmt)


def price_said(price: Decimal | None, mode: str, rng: Random, unit: str = "个") -> Said:
    if price is None:
        return Said(None, None, "blank")
    if rng.random() < 0.05:
        mode = rng.choice(["yuan", "yen", "text", "num"])
    text = plain(price)
    if mode in sealed_spell.PRICES:
        return Said(sealed_spell.PRICES[mode](price), text)
    if mode in fresh_spell.PRICES:
        return Said(fresh_spell.PRICES[mode](price), text, fmt=NUMBER_FORMATS.get(mode, ""))
    per_unit = {**unseen_spell.PRICES, **brought_spell.PRICES}
    if mode in per_unit:
        return Said(per_unit[mode](price, unit), text, fmt=NUMBER_FORMATS.get(mode, ""))
    typed: Any = {
        "num": _num(price),
        "text": text,
        "yuan": f"{text}元",
        "yen": f"¥{text}",
        "kuai": f"{text}块",
        "rmb": f"RMB{text}",
    }[mode]
    return Said(typed, text, fmt="0.00##" if mode == "num" and rng.random() < 0.4 else "")


def quantity_said(
    number: Decimal | None, mode: str, rng: Random, unit: str, *, english: bool = False
) -> Said:
    if number is None:
        return Said(None, None, "blank")
    roll = rng.random()
    mode = unseen_spell.QUANTITIES_EN.get(mode, mode) if english else mode
    if mode == "unit" or roll < 0.04:
        typed: Any = f"{plain(number)}{unit}"
    elif roll < 0.07 and number >= 1000 and number % 100 == 0:
        typed = f"{plain(number / 1000)}{rng.choice('Kk' if english else 'Kk千')}"
    elif roll < 0.09 and not english and number >= 10000 and number % 1000 == 0:
        typed = f"{plain(number / 10000)}万"
    elif mode in sealed_spell.QUANTITIES:
        typed = sealed_spell.QUANTITIES[mode](number, unit)
    elif mode in unseen_spell.QUANTITIES:
        typed = unseen_spell.QUANTITIES[mode](number, unit)
    elif mode in {**fresh_spell.QUANTITIES, **brought_spell.QUANTITIES}:
        form = {**fresh_spell.QUANTITIES, **brought_spell.QUANTITIES}[mode]
        return Said(form(number, unit), plain(number), fmt=NUMBER_FORMATS.get(mode, ""))
    else:
        text = plain(number)
        typed = {
            "num": _num(number),
            "text": text,
            "comma": f"{number:,}",
            "wide": _wide(text),
            "padded": f" {text} ",
        }[mode]
    return Said(typed, plain(number))


VAGUE_NUMBERS_EN = pool("about {n}|approx. {n}")
VAGUE_NUMBERS = pool("约{n}|{n}左右|{n}多")
BAD_NUMBERS = pool("一批|见附件|按图")


def vague_number(number: Decimal, dice: Dice, key: str, *, english: bool = False) -> Said:
    """A number that is only roughly one, or none at all."""
    words = VAGUE_NUMBERS if dice.chance(0.6, key) else BAD_NUMBERS
    if english:
        words = VAGUE_NUMBERS_EN
    return Said(dice.word(words, key).format(n=plain(number)), None, "ambiguous")


PHONE_MODES = pool("text|number|gap|dash")
PHONES: dict[str, Callable[[str], Any]] = {
    **brought_spell.PHONES,
    **fresh_spell.PHONES,
    **unseen_spell.PHONES,
    **sealed_spell.PHONES,
}


def phone_said(phone: str | None, alt: str | None, mode: str, dice: Dice, key: str) -> Said:
    """`phone` in national digits; two in one cell when `alt` is given."""
    if not phone:
        return Said(None, None, "blank")
    rng = dice.rng("phone", key)
    roll = rng.random()
    if roll < 0.012:
        return Said(phone[:-1], None, "invalid")
    if roll < 0.02 and phone.startswith("1"):
        return Said(f"{phone[:3]}****{phone[-4:]}", None, "invalid")
    if roll < 0.025:
        return Said(phone + str(rng.randint(0, 9)), None, "invalid")
    first = _phone_text(phone, mode if phone.startswith("1") else "land", rng, dice)
    if alt:
        usual = ["/", "、", "\n", " ", "；"] if not dice.held else ["/", " / ", "，", "或"]
        fresh, brought = fresh_spell.JOINS, brought_spell.JOINS
        join = rng.choice(dice.part(usual, usual, usual, unseen_spell.JOINS, fresh, brought))
        second = _phone_text(alt, "land", rng, dice)
        if join.strip() == "" and isinstance(second, str):
            second = second.replace(" ", "-")  # else nobody sees where the second begins
        typed = f"{first}{join}{second}"
        return Said(typed, phone, more=(("phone_alt", alt),))
    return Said(first, phone, fmt=NUMBER_FORMATS.get(mode, "") if isinstance(first, int) else "")


def _phone_text(phone: str, mode: str, rng: Random, dice: Dice) -> Any:
    if not phone.startswith("1"):
        cut = 3 if phone.startswith(("010", "02")) else 4
        area, rest = phone[:cut], phone[cut:]
        lands = (brought_spell.land, fresh_spell.land, unseen_spell.land)
        for own, land in zip((dice.brought, dice.fresh, dice.unseen), lands, strict=True):
            if own:
                return land(area, rest, rng)
        return rng.choice([f"{area}-{rest}", f"({area}){rest}", f"{area} {rest}", phone])
    if mode in PHONES:
        return PHONES[mode](phone)
    a, b, c = phone[:3], phone[3:7], phone[7:]
    return {
        "text": phone,
        "number": int(phone),
        "gap": f"{a} {b} {c}",
        "dash": f"{a}-{b}-{c}",
        "plus": f"+86 {phone}",
        "plus_dash": f"+86-{phone}",
        "label": f"手机:{phone}",
        "gap4": f"{a}{b[:1]} {b[1:]}{c}" if rng.random() < 0.5 else f"{a} {b}{c}",
    }[mode]


RATING_WORDS = {
    5: pool("非常满意|很满意"),
    4: pool("满意|较满意"),
    3: pool("一般|还行"),
    2: pool("不满意|较差"),
    1: pool("很不满意|差"),
}
RATING_MODES = pool("5|5|5|10|words|stars")
RATINGS = {**brought_spell.RATINGS, **unseen_spell.RATINGS, **sealed_spell.RATINGS}


def rating_said(rating: int, mode: str, dice: Dice, key: str) -> Said:
    """`rating` 1-5 in the scale or words of the column."""
    rng = dice.rng("rating", key)
    if mode in {"5", "5fen"} and rng.random() < 0.02:
        return Said(rng.choice([9, 8, 0, 7]), None, "invalid")
    expected = str(rating)
    typed: Any = rating
    if mode == "10":
        typed = min(10, max(2, rating * 2 - rng.randint(0, 1)))
        expected = plain(Decimal(typed) / 2)
    elif mode == "100":
        typed = min(100, max(20, rating * 20 - rng.choice([0, 0, 10])))
        expected = plain(Decimal(typed) / 20)
    elif mode == "words":
        typed = dice.word(RATING_WORDS[rating], key)
    elif mode in RATINGS:
        typed = RATINGS[mode](rating)
    elif mode == "stars":
        typed = "★" * rating
    elif mode == "5fen":
        typed = f"{rating}分" if rng.random() < 0.7 else rating
    elif mode == "slash":
        typed = f"{rating}/5"
    return Said(typed, expected)


def blank_said(dice: Dice, key: str, *, english: bool = False) -> Said:
    """Nothing, or a sign for nothing."""
    typed = (
        dice.word(NOTHING_EN if english else NOTHING, key)
        if dice.chance(0.25, "sign", key)
        else None
    )
    return Said(typed, None, "blank")


def half_up(value: Decimal) -> Decimal:
    return value.quantize(CENT, rounding=ROUND_HALF_UP)
