"""The garment factory's folder: buyers abroad in USD, size matrices, domestic sheets in CNY."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from benchmarks.accuracy import (
    company,
    files_customers,
    files_events,
    files_orders,
    frame,
    words_garment,
)
from benchmarks.accuracy.columns import Habit, columns
from benchmarks.accuracy.files_foreign import (
    date_modes,
    home_orders,
    language_of,
    po_book,
    sample_book,
)
from benchmarks.accuracy.files_sizes import size_book
from benchmarks.accuracy.lay import Style, lay
from benchmarks.accuracy.pool import Dice, pool
from benchmarks.accuracy.sheet import Book, Sheet
from benchmarks.accuracy.world import Customer, Fact, World, events, orders


def buyers(world: World) -> list[Customer]:
    """The foreign customers; most of them unseen in a held-out seed."""
    dice = world.dice
    lines = list(words_garment.BUYERS.open)
    dice.rng("buyers").shuffle(lines)
    if dice.held:
        lines = list(words_garment.BUYERS.held) + lines[:6]
    if dice.sealed:
        lines = list(words_garment.BUYERS.sealed) + lines[:5]
    if dice.unseen:
        lines = list(words_garment.BUYERS.unseen) + lines[:4]
    if dice.fresh:
        lines = list(words_garment.BUYERS.fresh) + lines[:4]
    if dice.brought:
        lines = list(words_garment.BUYERS.brought) + lines[:4]
    return [_buyer(world, dice, index, line) for index, line in enumerate(lines)]


def _buyer(world: World, dice: Dice, index: int, line: str) -> Customer:
    name, country, city, code = line.split(";")
    rng = dice.rng("buyer", name)
    first, last = dice.word(words_garment.FIRST, name), dice.word(words_garment.LAST, name)
    host = "".join(one for one in name.split(" ")[0].lower() if one.isalpha())
    facts: dict[str, Any] = {
        "customer_name": name,
        "contact_name": f"{first} {last}",
        "country": country,
        "city": city,
        "phone": f"+{code}-{rng.randint(200_000_000, 999_999_999)}",
        "phone_alt": None,
        "email": f"{first}.{last}@{host}.com".lower(),
        "owner": rng.choice(world.staff),
        "address": f"{rng.randint(2, 180)} {rng.choice(['Mill', 'Harbour', 'Station'])} Road, {city}",
        "registered_date": date(2019, 3, 1) + timedelta(days=rng.randint(0, 1300)),
        "note": rng.choice([None, None, "T/T 30/70", "Nominated forwarder"]),
        "short_name": None,
    }
    return Customer(f"F{index:02}", facts, name.split(" ")[0], "", foreign=True)


def folder(world: World) -> list[Book]:
    dice = world.dice.at("folder")
    abroad = buyers(world)
    home = [one for one in world.customers if one.registered and not one.twin][:8]
    world.customers = [*abroad, *home]
    books = [_buyer_list(world, dice, abroad), _home_list(world, dice, home)]
    books += _order_books(world, dice, abroad, home)
    books += _event_books(world, dice)
    return books + company.copies(books, dice)


def _buyer_list(world: World, dice: Dice, abroad: Sequence[Customer]) -> Book:
    own = dice.at("buyers")
    sheet = Sheet(own.word(pool("Buyers|客户"), "sheet"))
    habit = Habit(language=language_of(own, "list"))
    fields = [
        "customer_name",
        "country",
        "city",
        "contact_name",
        "phone",
        "email",
        "address",
        "owner",
        "registered_date",
        "note",
    ]
    cols = columns("customer", fields, own, habit)
    style = Style(
        [own.choose([f"{world.trade.own_name} 外销客户 Buyer List", "BUYER LIST 2024"])],
        blanks=0.03,
    )
    facts = files_customers.customer_facts(abroad)
    lay(sheet, "customer", cols, facts, style, own, *frame.start(own))
    name = own.word(pool("外销客户 Buyers|Buyer list"), "name")
    return Book(f"{name}.xlsx", [sheet])


def _home_list(world: World, dice: Dice, home: Sequence[Customer]) -> Book:
    name = dice.word(pool("内销客户|国内客户资料"), "home list")
    fmt = dice.choose(["xlsx", "xlsx", "gbk", "utf16"], "home format")
    return files_customers.customer_book(world, dice.at("home"), name, home, fmt)


def _order_books(
    world: World, dice: Dice, abroad: Sequence[Customer], home: Sequence[Customer]
) -> list[Book]:
    spoilt = dice.at("spoilt")
    first = files_orders.spoil(
        orders(world, list(abroad), date(2023, 1, 10), date(2023, 12, 20), 90, "P"), spoilt
    )
    second = files_orders.spoil(
        orders(world, list(abroad), date(2024, 1, 5), date(2024, 12, 20), 90, "Q"), spoilt
    )
    books = [
        po_book(dice.at("po 2023"), first, 2023),
        po_book(dice.at("po 2024"), second, 2024),
        size_book(world, dice.at("sizes"), abroad),
        home_orders(world, dice.at("home orders"), home),
    ]
    if dice.chance(0.5, "samples"):
        books.append(sample_book(dice.at("samples"), abroad))
    return books


def _event_books(world: World, dice: Dice) -> list[Book]:
    books = []
    talks = [_english(world, dice, fact, "followup") for fact in events(world, "followup", 60, "E")]
    own = dice.at("followup")
    books.append(
        _foreign_events(
            own, "followup", talks, own.word(pool("Follow-up log|客户联系 Contacts"), "name")
        )
    )
    said = [_english(world, dice, fact, "feedback") for fact in events(world, "feedback", 40, "G")]
    own = dice.at("feedback")
    books.append(
        _foreign_events(own, "feedback", said, own.word(pool("Buyer feedback|客户反馈"), "name"))
    )
    services = events(world, "service", 30, "F")
    books.append(
        files_events.event_book(
            world, dice.at("service"), dice.word(pool("质量投诉"), "service"), "service", services
        )
    )
    return books


def _english(world: World, dice: Dice, fact: Fact, table: str) -> Fact:
    pool_ = words_garment.EN_TALKS if table == "followup" else words_garment.EN_OPINIONS
    text = dice.word(pool_, fact.id).format(p=dice.word(world.trade.products, fact.id))
    return Fact(fact.id, fact.customer, {**fact.facts, "content": text, "contact_name": None})


def _foreign_events(dice: Dice, table: str, facts: Sequence[Fact], name: str) -> Book:
    sheet = Sheet(dice.word(pool("Sheet1|Log"), "sheet"))
    habit = Habit(language=language_of(dice, table), date_modes=date_modes(dice))
    fields = [
        one
        for one in files_events.EVENT_FIELDS[table]
        if one in words_garment.EN_HEADERS[table] and one != "contact_name"
    ]
    lay(
        sheet,
        table,
        columns(table, fields, dice, habit),
        facts,
        Style(blanks=0.02),
        dice,
        *frame.start(dice),
    )
    return Book(f"{name}.xlsx", [sheet])
