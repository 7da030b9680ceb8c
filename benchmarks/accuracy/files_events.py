"""Follow-ups, services, feedbacks and guests."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from benchmarks.accuracy import brought_layouts, fresh_layouts, unseen_layouts
from benchmarks.accuracy.columns import Column, Habit, columns
from benchmarks.accuracy.frame import ENDINGS, full_name, shuffled, start, titles, with_extras
from benchmarks.accuracy.lay import Style, lay
from benchmarks.accuracy.pool import Dice, pool
from benchmarks.accuracy.sheet import Book, Sheet
from benchmarks.accuracy.truth import Said
from benchmarks.accuracy.world import Customer, Fact, World, mobile, person

EVENT_FIELDS = {
    "followup": (
        "followup_date",
        "customer_name",
        "method",
        "contact_name",
        "content",
        "response",
        "next_action",
        "next_date",
        "owner",
    ),
    "service": (
        "service_date",
        "customer_name",
        "service_type",
        "product_model",
        "description",
        "handler",
        "result",
        "closed_date",
    ),
    "feedback": ("feedback_date", "customer_name", "rating", "content", "handling", "category"),
}


def event_columns(table: str, dice: Dice, habit: Habit) -> list[Column]:
    rng = dice.rng("fields")
    maybe = {"contact_name", "response", "category", "product_model", "handling"}
    fields = [one for one in EVENT_FIELDS[table] if one not in maybe or rng.random() < 0.7]
    cols = columns(table, shuffled(fields, dice, 2), dice, habit)
    return with_extras(cols, table, dice, 0.3)


def event_book(
    world: World,
    dice: Dice,
    name: str,
    table: str,
    facts: Sequence[Fact],
    fmt: str = "xlsx",
    year: int | None = None,
) -> Book:
    """A flat list of follow-ups, services or feedbacks."""
    sheet = Sheet(dice.word(pool("Sheet1|登记|记录"), "sheet"))
    habit = Habit(year=year if year and str(year) in name and fmt == "xlsx" else None)
    cols = event_columns(table, dice, habit)
    style = Style(titles(table, world, dice, year or "2024"), blanks=0.015)
    if fmt not in {"xlsx", "html"}:
        style.titles = []
    if table == "followup" and fmt == "xlsx" and dice.chance(0.4, "printed"):
        style.page = 25
    lines = list(facts)
    if fmt == "xlsx":
        told = (world.trade.own_name, world.staff[2], "2024")
        style = unseen_layouts.dress_kind(table, style, lines, dice, *told)
        style = fresh_layouts.dress_kind(table, style, lines, dice, told[0])
        style = brought_layouts.dress_kind(table, style, lines, dice, *told)
    top, left = start(dice) if fmt == "xlsx" else (1, 1)
    lay(sheet, table, cols, lines, style, dice, top, left)
    return Book(f"{name}.{ENDINGS[fmt]}", [sheet], fmt)


def together_book(
    world: World, dice: Dice, name: str, services: Sequence[Fact], feedbacks: Sequence[Fact]
) -> Book:
    """Two tables on one sheet: one under the other with own titles, or side by side."""
    sheet = Sheet(dice.word(pool("售后|Sheet1"), "sheet"))
    first = event_columns("service", dice.at("s"), Habit())
    second = event_columns("feedback", dice.at("f"), Habit())
    title = titles("service", world, dice.at("s")) or ["售后登记"]
    other = titles("feedback", world, dice.at("f")) or ["满意度回访"]
    if dice.chance(0.5, "side"):
        lay(sheet, "service", first, services, Style(title[:1]), dice.at("s"))
        lay(sheet, "feedback", second, feedbacks, Style(other[:1]), dice.at("f"), 1, len(first) + 3)
    else:
        gap = dice.choose([1, 2, 3], "gap")
        parts = [
            ("service", first, services, Style(title), dice.at("s")),
            ("feedback", second, feedbacks, Style(other), dice.at("f")),
        ]
        if dice.sealed and dice.chance(0.5, "order"):
            parts.reverse()
        below = 1 - gap
        for table, cols, facts, style, own in parts:
            below = lay(sheet, table, cols, facts, style, own, below + gap)
    return Book(f"{name}.xlsx", [sheet])


def guest_book(world: World, dice: Dice, name: str, customers: Sequence[Customer]) -> Book:
    """Guests of one event; the event stands in pairs above the table."""
    rng = dice.rng("event")
    day = date(2024, rng.randint(3, 10), rng.randint(3, 25))
    event = dice.word(pool("{y}春季订货会|{y}广州五金展|新品品鉴会")).format(y=2024)
    sheet = Sheet(dice.word(pool("来宾|Sheet1"), "sheet"))
    cols = columns(
        "guest",
        ("customer_name", "contact_name", "phone", "product_interest", "intent"),
        dice,
        Habit(),
    )
    who = next(col for col in cols if col.name == "customer_name")
    who.say = _guest_firm
    cols = with_extras(cols, "guest", dice, 0.5)
    facts = []
    for index, customer in enumerate(customers):
        nameless = index % 9 == 4 and str(customer.facts["phone"]).startswith("1")
        phone = customer.facts["phone"] if nameless else mobile(dice, index)
        facts.append(
            Fact(
                f"guest/{index}",
                customer,
                {
                    "contact_name": person(dice, index),
                    "phone": phone,
                    "phone_alt": None,
                    "nameless": nameless,
                    "product_interest": dice.word(world.trade.products, index),
                    "intent": dice.rng(index).choice("高中低"),
                },
            )
        )
    style = Style(titles("guest", world, dice)[:1], gap=dice.choose([0, 1], "gap"))
    style.pairs = [
        (dice.choose(["活动名称", "活动主题"] if not dice.held else ["活动名称", "活动"]), event),
        (dice.choose(["时间", "活动日期"]), f"{day.year}年{day.month}月{day.day}日"),
        ("地点", dice.choose(["广州琶洲", "本厂展厅", "东莞厚街"])),
    ]
    style.reader = {"activity_name": Said(event, event)}
    lay(sheet, "guest", cols, facts, style, dice)
    return Book(f"{name}.xlsx", [sheet])


def _guest_firm(fact: Fact) -> Said:
    """Only the phone tells where the guest comes from; it is the firm's registered one."""
    if fact.facts["nameless"]:
        return Said(None, fact.customer.name, "either", customer=fact.customer.key)
    return full_name(fact)
