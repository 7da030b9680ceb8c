"""Order files in USD and in CNY, and free samples with dates nobody can order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from benchmarks.accuracy import (
    brought_layouts,
    files_orders,
    frame,
    fresh_layouts,
    sealed_layouts,
    spell,
    unseen_layouts,
    words_garment,
)
from benchmarks.accuracy.columns import Column, Habit, columns
from benchmarks.accuracy.lay import Style, lay
from benchmarks.accuracy.pool import Dice, Pool, pool
from benchmarks.accuracy.sheet import Book, Sheet
from benchmarks.accuracy.truth import Said, Value
from benchmarks.accuracy.world import Customer, Fact, World, counted, orders


def date_modes(dice: Dice) -> Pool:
    """One sheet has one order of day and month."""
    order = dice.choose(["dmy", "mdy"], "order of day and month")
    return pool(f"cell|en_mon|{order}|dash", f"cell|en_mon|en_long|{order}|slash")


def language_of(dice: Dice, key: str) -> str:
    return dice.choose(["en", "bi", "bi"], "language", key)


PO_FIELDS = (
    "order_id",
    "order_date",
    "customer_name",
    "product_model",
    "quantity",
    "unit",
    "unit_price",
    "amount",
    "due_date",
    "ship_date",
    "status",
    "note",
)


def po_book(dice: Dice, facts: Sequence[Fact], year: int) -> Book:
    """PO records of a year: dollars said in the header, dates in one foreign way."""
    sheet = Sheet(dice.word(pool("PO|Sheet1|Orders"), "sheet"))
    habit = Habit(language=language_of(dice, "po"), money="USD", date_modes=date_modes(dice))
    rng = dice.rng("fields")
    fields = [
        one for one in PO_FIELDS if one not in {"unit", "note", "due_date"} or rng.random() < 0.7
    ]
    cols = columns("order", fields, dice, habit)
    for col in cols:
        if col.name == "amount":
            files_orders.amount_habits(col, dice)
    if dice.chance(0.5, "extra"):
        cols.insert(4, _foreign_extra(dice))
    style = Style(
        [dice.word(pool("PO RECORD {y}"), "title line").format(y=year)]
        if dice.chance(0.7, "title")
        else [],
        total=dice.chance(0.6, "total"),
        blanks=0.02,
    )
    if dice.chance(0.3, "printed"):
        style.page = 30
    lines = list(facts)
    style = sealed_layouts.dress_abroad(style, lines, dice)
    style = unseen_layouts.dress_kind("abroad", style, lines, dice)
    style = fresh_layouts.dress_kind("abroad", style, lines, dice, "QIHE")
    style = brought_layouts.dress_kind("abroad", style, lines, dice)
    lay(sheet, "order", cols, lines, style, dice, *frame.start(dice))
    name = dice.word(pool("PO {y}|{y} Orders|外销订单{y}"), "name")
    return Book(f"{name.format(y=year)}.xlsx", [sheet])


def _foreign_extra(dice: Dice) -> Column:
    header = dice.word(words_garment.EN_EXTRAS, "extra")

    def say(fact: Fact) -> Said:
        rng = dice.rng("extra", fact.id)
        typed = f"{header.split(' ')[0][:2].upper()}-{rng.randint(100, 999)}"
        return Said(typed, typed)

    return Column(header, None, f"extra:{header}", say)


RATE = Decimal("0.14")


def home_orders(world: World, dice: Dice, home: Sequence[Customer]) -> Book:
    """Domestic orders in CNY: they count through the rate, or stay outside and are told."""
    sheet = Sheet(dice.word(pool("内销|Sheet1"), "sheet"))
    facts = orders(world, list(home), date(2024, 1, 8), date(2024, 12, 10), 45, "N")
    rate = RATE if world.dice.seed % 2 == 0 else None
    habit = Habit(money=dice.choose(["元", "RMB", "人民币"], "money"))
    fields = [one for one in PO_FIELDS if one not in {"unit", "note"}]
    cols = columns("order", fields, dice, habit)
    title = dice.word(pool("{c}内销订单（人民币）"), "title line").format(c=world.trade.own_name)
    style = Style([title], total=True)
    lay(sheet, "order", cols, facts, style, dice)
    by_id = {fact.id: fact for fact in facts}
    for record in sheet.records:
        fact = by_id[record.id]
        _convert(record.values, fact, rate)
        if rate is None:
            record.money = None
        elif record.money is not None:
            record.money = str(spell.half_up(Decimal(record.money) * rate))
    name = dice.word(pool("内销订单2024|2024国内订单"), "name")
    return Book(f"{name}.xlsx", [sheet])


def _convert(values: list[Value], fact: Fact, rate: Decimal | None) -> None:
    for value in values:
        if value.field not in {"unit_price", "amount"} or value.state != "valid":
            continue
        if rate is None and value.field == "amount" and counted(fact):
            value.state, value.also = "foreign", ("unit_price", "quantity")
        elif rate is None:
            value.state = "kept"
        elif value.field == "amount":
            home = spell.half_up(fact.facts["amount"] * (rate or 1))
            value.expected = [value.expected, str(home)]
        else:
            home = fact.facts["unit_price"] * (rate or 1)
            value.expected = [value.expected, str(home.normalize())]


def sample_book(dice: Dice, abroad: Sequence[Customer]) -> Book:
    """Free samples with dates nobody can order: every day and month is below 13."""
    sheet = Sheet(dice.word(pool("Samples|样品"), "sheet"))
    facts = []
    for index in range(6):
        rng = dice.rng("sample", index)
        month = rng.randint(1, 12)
        day = date(2024, month, rng.choice([one for one in range(1, 13) if one != month]))
        facts.append(
            Fact(
                f"order/sample/{index}",
                rng.choice(list(abroad)),
                {
                    "order_id": f"SPL-{index + 1:02}",
                    "order_date": day,
                    "product_model": dice.word(GARMENTS, index),
                    "quantity": Decimal(rng.randint(1, 5)),
                    "unit_price": Decimal(0),
                    "amount": Decimal(0),
                    "status": "已完成",
                    "note": "free sample",
                },
            )
        )
    habit = Habit(language="en", money="USD", date_modes=pool("dmy"), errors=False)
    cols = columns(
        "order",
        [
            "order_id",
            "order_date",
            "customer_name",
            "product_model",
            "quantity",
            "unit_price",
            "note",
        ],
        dice,
        habit,
    )
    for col in cols:
        if col.name == "order_date":
            col.say = lambda fact: Said(
                spell.date_text(fact.facts["order_date"], "dmy", dice.rng("d")), None, "ambiguous"
            )
    lay(sheet, "order", cols, facts, Style([dice.word(pool("FREE SAMPLES"), "title line")]), dice)
    return Book(f"{dice.word(pool('Samples sent|样品记录'), 'name')}.xlsx", [sheet])


GARMENTS = words_garment.GARMENT.products
