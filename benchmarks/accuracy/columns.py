"""Columns of a table as one clerk keeps them: its header, its spelling habit, its errors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from random import Random
from typing import Any

from benchmarks.accuracy import (
    brought_choices,
    brought_spell,
    fresh_choices,
    fresh_spell,
    sealed_spell,
    spell,
    unseen_choices,
    unseen_spell,
    words,
    words_garment,
)
from benchmarks.accuracy.names import child_name
from benchmarks.accuracy.pool import Dice, Pool, pool
from benchmarks.accuracy.sheet import Broken
from benchmarks.accuracy.truth import Said
from benchmarks.accuracy.unseen_script import script, spoken, taiwanese
from benchmarks.accuracy.world import Fact, counted

DATES = {
    "order_date",
    "due_date",
    "ship_date",
    "receive_date",
    "followup_date",
    "next_date",
    "service_date",
    "closed_date",
    "feedback_date",
    "registered_date",
}
TEXTS = {"content", "description", "note"}
KEY_DATES = {"order_date", "followup_date", "service_date", "feedback_date"}
# Lists a reader knows whole, and lists where the own word is as good as the standard one.
CLOSED: dict[str, dict[Any, Pool]] = {
    "status": words.STATUS,
    "method": words.METHOD,
    "service_type": words.SERVICE_TYPE,
    "intent": words.INTENT,
}
FREE: dict[str, dict[Any, Pool]] = {
    "source": words.SOURCE,
    "response": words.RESPONSE,
    "next_action": words.NEXT_ACTION,
    "result": words.SERVICE_RESULT,
    "handling": words.HANDLING,
    "category": words.CATEGORY,
    "position": words.POSITION,
}


@dataclass
class Column:
    """One column: `say` turns a fact into what is typed; `field` "?" = mapping not scored."""

    header: str
    field: Any
    name: str
    say: Callable[[Fact], Said]
    group: str | None = None
    down: str | None = None  # None, "merge" or "ditto": how equal neighbours are written
    formula: str | None = None  # amount: "cached" or "bare" product of quantity and price


@dataclass
class Habit:
    """What the sheet around a column tells: the year, the unit, the scale."""

    year: int | None = None  # said in title, sheet or file name, so dates may go without
    days_only: bool = False  # the sheet is one month
    wan: bool = False
    errors: bool = True
    units: bool = True  # the table has a column of units
    date_modes: Pool | None = None
    language: str = "zh"  # "en", or "bi" for 数量 Qty
    money: str = ""  # the currency a header of a price or an amount says


def column(table: str, field: str, dice: Dice, habit: Habit) -> Column:
    """The column of one field, with everything chosen for the whole column."""
    own = dice.at(table, field)
    if taiwanese(dice, table) and habit.language == "zh" and own.chance(0.4, "minguo"):
        habit = replace(habit, date_modes=Pool(("minguo",)))
    header = _header(table, field, own, habit)
    say: Callable[[Fact], Said]
    if field == "customer_name" and table != "customer":
        say = _customers(own)
    elif field == "rating":
        header, say = _rating(header, own, habit.language)
    elif field in {"quantity", "unit_price", "amount", "total_spend"}:
        header, say = _numbers(field, header, own, habit)
    else:
        say = _plain(field, own, habit)
    if field in CLOSED or field in FREE or field in TEXTS:
        say = spoken(dice, table, say, closed=field in CLOSED)
    return Column(script(dice, table, _dress(header, own)), field, field, say)


def _plain(field: str, dice: Dice, habit: Habit) -> Callable[[Fact], Said]:
    if field in DATES:
        return _dates(field, dice, habit)
    if field in CLOSED or field in FREE:
        return _choices(field, dice, habit.language)
    if field == "phone":
        return _foreign_phone(dice) if habit.language != "zh" else _phone(dice)
    if field == "email":
        return _email(dice)
    return _province(dice) if field == "province" else _text(field, dice)


def _customers(dice: Dice) -> Callable[[Fact], Said]:
    return lambda fact: child_name(
        fact.customer, dice, fact.id, fact_again=bool(fact.facts.get("again"))
    )


def _phone(dice: Dice) -> Callable[[Fact], Said]:
    mode = dice.word(spell.PHONE_MODES)
    return lambda fact: spell.phone_said(fact.facts["phone"], None, mode, dice, fact.id)


def _header(table: str, field: str, dice: Dice, habit: Habit) -> str:
    english = words_garment.EN_HEADERS.get(table, {}).get(field)
    chinese = words.HEADERS[table].get(field)
    if habit.language == "zh" or english is None:
        word = dice.word(chinese or pool("国家"), "header")
    else:
        word = dice.word(english, "english")
        if habit.language == "bi" and chinese is not None:
            word = f"{dice.word(chinese, 'header')}{dice.choose([' ', '/', ' '], 'between')}{word}"
    if habit.money and field in {"unit_price", "amount"}:
        bare = not any(mark in word for mark in ("USD", "US$"))
        clean = word.replace("(元)", "").replace("/元", "")
        return f"{clean}({habit.money})" if bare or habit.money != "USD" else clean
    return word


def _foreign_phone(dice: Dice) -> Callable[[Fact], Said]:
    def say(fact: Fact) -> Said:
        phone = str(fact.facts["phone"])
        if not phone.startswith("+"):
            return spell.phone_said(phone, None, "text", dice, fact.id)
        rng, (code, rest) = dice.rng("abroad", fact.id), phone[1:].split("-", 1)
        forms = [f"+{code} {rest}", f"+{code}-{rest[:3]}-{rest[3:]}", f"+{code}{rest}"]
        if dice.held:
            forms.append(f"00{code} {rest}")
        flags = (dice.sealed, dice.unseen, dice.fresh, dice.brought)
        spells = (sealed_spell, unseen_spell, fresh_spell, brought_spell)
        for own, spelling in zip(flags, spells, strict=True):
            forms += spelling.abroad(code, rest) if own else []
        return Said(rng.choice(forms), f"{code}{rest}")

    return say


def _dress(header: str, dice: Dice) -> str:
    """What people add to a header."""
    rng = dice.rng("dress")
    roll = rng.random()
    if len(header) == 2 and roll < 0.12:
        return dice.part(["  "], [" "], ["　"], ["   "], ["　　"], [" "])[0].join(header)
    if roll < 0.04:
        return f"{header}："
    if roll < 0.07:
        return f"*{header}"
    return header


def _dates(field: str, dice: Dice, habit: Habit) -> Callable[[Fact], Said]:
    mode = dice.word(habit.date_modes or spell.DATE_MODES, "mode")
    if habit.year and dice.chance(0.5, "yearless"):
        mode = dice.word(spell.YEARLESS_MODES, "mode")
    if habit.days_only and field in KEY_DATES:
        mode = dice.word(spell.DAY_MODES, "mode")
    english = habit.language != "zh"

    def say(fact: Fact) -> Said:
        day = fact.facts[field]
        rng = dice.rng("date", fact.id)
        if day is None:
            return spell.blank_said(dice, fact.id, english=english)
        used = mode
        if habit.year and day.year != habit.year and mode.startswith(("md", "day")):
            used = "dot"
        free = field != "order_date" or not counted(fact)
        if habit.errors and free and rng.random() < (0.3 if field == "order_date" else 0.012):
            vague = rng.random() < 0.4
            return spell.bad_date(dice, day.year, vague=vague, key=fact.id, english=english)
        return spell.date_said(day, used, rng, english=english)

    return say


ENGLISH_RATINGS = unseen_spell.RATINGS_EN | fresh_spell.RATINGS_EN | brought_spell.RATINGS_EN
ENGLISH: dict[str, dict[Any, Pool]] = {
    "status": words_garment.EN_STATUS,
    "method": words_garment.EN_METHOD,
    "handling": words_garment.EN_HANDLING,
}


def _choices(field: str, dice: Dice, language: str = "zh") -> Callable[[Fact], Said]:
    table = CLOSED.get(field) or FREE[field]
    if language == "en" or (language == "bi" and dice.chance(0.4, "english words")):
        table = ENGLISH.get(field, table)

    def say(fact: Fact) -> Said:
        label = fact.facts.get(field)
        if label is None:
            return spell.blank_said(dice, fact.id, english=language != "zh")
        turn = dice.rng(fact.id).randint(0, 2)
        typed = dice.word(table[label], label, turn, share=dice.choice_share)
        expected: Any = label if field in CLOSED else [label, typed]
        return Said(typed, expected)

    return say


def _rating(header: str, dice: Dice, language: str) -> tuple[str, Callable[[Fact], Said]]:
    mode = sealed_spell.in_language(dice.word(spell.RATING_MODES, "mode"), language)
    if language == "en":
        mode = ENGLISH_RATINGS.get(mode, mode)
    if mode == "100" or (mode == "10" and dice.chance(0.8)):
        header += (
            dice.choose(
                ["(10分制)", "（满分10分）"] if mode == "10" else ["(百分制)", "（满分100）"]
            )
            if language == "zh"
            else f" (out of {mode})"
        )
    elif mode == "5" and dice.chance(0.4):
        header += "(1-5)" if language == "en" else "(满分5分)"
    if mode == "words" and language == "en":
        return header, lambda fact: Said(
            dice.word(words_garment.EN_RATING[fact.facts["rating"]], fact.id),
            str(fact.facts["rating"]),
        )
    return header, lambda fact: spell.rating_said(fact.facts["rating"], mode, dice, fact.id)


def _numbers(
    field: str, header: str, dice: Dice, habit: Habit
) -> tuple[str, Callable[[Fact], Said]]:
    if field in {"amount", "total_spend"}:
        return _amounts(field, header, dice, habit)
    modes = spell.QTY_MODES if field == "quantity" else spell.PRICE_MODES
    mode = dice.word(modes, "mode")
    english = habit.language != "zh"
    if english and field == "unit_price":
        mode = dice.word(spell.DOLLAR_MODES, "dollars")
    if field == "quantity" and not habit.units and dice.chance(0.3, "unit"):
        mode = "unit"

    def say(fact: Fact) -> Said:
        number = fact.facts[field]
        rng = dice.rng("number", fact.id)
        unit = fact.facts.get("unit") or "个"
        if fact.facts.get("bad") == "currency" and field == "unit_price":
            return Said(None, None, "blank")
        if fact.facts.get("bad") == field:
            return spell.vague_number(number, dice, fact.id, english=english)
        if number is None:
            return spell.blank_said(dice, fact.id, english=english)
        if field == "quantity":
            return spell.quantity_said(number, mode, rng, unit, english=english)
        if english:
            return spell.dollar_said(number, mode, rng, price=True)
        return spell.price_said(number, mode, rng, unit)

    return header, say


def _amounts(
    field: str, header: str, dice: Dice, habit: Habit
) -> tuple[str, Callable[[Fact], Said]]:
    english = habit.language != "zh"
    mode = dice.word(spell.DOLLAR_MODES if english else spell.MONEY_MODES, "mode")
    if habit.wan and field == "amount":
        header = header.replace("(元)", "") + dice.choose(["(万元)", "（万）", "/万元"])

    def say(fact: Fact) -> Said:
        amount = fact.facts[field]
        rng = dice.rng("money", fact.id)
        if field == "total_spend":
            return Said(float(amount), None, "claim")
        if fact.facts.get("claim") is not None or fact.facts.get("bad") in {"amount", "currency"}:
            return _wrong_amount(fact, rng, english=english)
        if amount is None:
            return Said(None, None, "blank")
        if habit.wan:
            return Said(float(amount / 10000), str(amount))
        return (spell.dollar_said if english else spell.money_said)(amount, mode, rng)

    return header, say


def _wrong_amount(fact: Fact, rng: Random, *, english: bool) -> Said:
    """A total that cannot be: beside the product, an error cell, foreign money."""
    factors = ("quantity", "unit_price")
    if fact.facts.get("claim") is not None:
        return Said(float(fact.facts["claim"]), None, "invalid", also=factors)
    if fact.facts["bad"] == "amount":
        return Said(Broken(rng.choice(["#N/A", "#REF!", "#VALUE!"])), None, "invalid")
    some = (fact.facts["amount"] / 7).quantize(Decimal(1))
    home = [f"USD {some:,}", f"${some:,}", f"{some}美金"]
    forms = [f"EUR {some:,}", f"€{some:,}"] if english else home
    return Said(rng.choice(forms), None, "foreign", also=factors)


def _email(dice: Dice) -> Callable[[Fact], Said]:
    def say(fact: Fact) -> Said:
        mail = fact.facts["email"]
        rng = dice.rng("mail", fact.id)
        if mail is None:
            return spell.blank_said(dice, fact.id)
        roll = rng.random()
        if roll < 0.03:
            return Said(mail.split("@")[0] + "@", None, "invalid")
        if roll < 0.06:
            return Said(mail.replace("@", "＠"), mail)
        return Said(mail.upper() if roll < 0.1 else mail, mail)

    return say


FULL_PROVINCE = {
    "广西": "广西壮族自治区",
    "内蒙古": "内蒙古自治区",
    "上海": "上海市",
    "北京": "北京市",
}


def _province(dice: Dice) -> Callable[[Fact], Said]:
    long = dice.chance(0.5)

    def say(fact: Fact) -> Said:
        name = fact.facts["province"]
        typed = FULL_PROVINCE.get(name, f"{name}省") if long else name
        return Said(typed, name)

    return say


INDUSTRIES = words.INDUSTRIES | unseen_choices.INDUSTRIES
INDUSTRIES |= fresh_choices.INDUSTRIES | brought_choices.INDUSTRIES


def _text(field: str, dice: Dice) -> Callable[[Fact], Said]:
    def say(fact: Fact) -> Said:
        value = fact.facts.get(field)
        if value is None:
            return spell.blank_said(dice, fact.id)
        if field == "tier":
            return Said(f"{value}{dice.choose(['', '类', '级'], 'form')}", None, "claim")
        if field == "industry":
            labels = INDUSTRIES.get(value, ())
            return Said(value, [value, *labels])
        if field == "customer_name" and dice.rng(fact.id).random() < 0.04:
            return Said(f" {value}", value)
        return Said(value, str(value))

    return say


def columns(table: str, fields: Sequence[str], dice: Dice, habit: Habit) -> list[Column]:
    """The named fields in this order, no header twice."""
    made: list[Column] = []
    used: set[str] = set()
    for field in fields:
        one = column(table, field, dice, habit)
        turn = 0
        while one.header in used:
            turn += 1
            one = column(table, field, dice.at("again", turn), habit)
        used.add(one.header)
        made.append(one)
    return made


def money_of(fact: Fact, *, priced: bool = True) -> str | None:
    """What a line adds to its customer's total, as the sheet states it."""
    if not counted(fact) or not priced:
        return None
    amount = fact.facts["amount"]
    if amount is None or fact.facts.get("stands_out"):
        return None
    sign = Decimal(-1) if fact.facts["status"] == "退货" else Decimal(1)
    return str(sign * amount)
