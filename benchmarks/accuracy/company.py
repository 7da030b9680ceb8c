"""The folder of one company: which files there are this time, and who keeps them how."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from benchmarks.accuracy import (
    files_copies,
    files_customers,
    files_events,
    files_matrix,
    files_orders,
)
from benchmarks.accuracy.pool import Dice, pool
from benchmarks.accuracy.sheet import Book
from benchmarks.accuracy.world import Customer, World, events, orders

FILE_NAMES = {
    "customer": pool("客户总表|客户资料|客户档案"),
    "flat": pool("{y}订单台账|{y}年订单|订单登记{y}"),
    "month": pool("{y}年订单(按月)|订单{y}"),
    "statement": pool("{y}年对账单|对账{y}"),
    "matrix": pool("{y}年销售汇总|{y}各客户统计"),
    "followup": pool("跟进记录|业务日志|客户跟进"),
    "talks": pool("客户跟进{y}|{y}老客户联系"),
    "service": pool("售后登记|投诉售后"),
    "together": pool("售后与回访|质量登记"),
    "feedback": pool("满意度回访|客户反馈"),
    "guest": pool("来宾名单|订货会签到"),
}


def folder(world: World) -> list[Book]:
    """All books of the company; the choice of files hangs on the seed."""
    dice = world.dice.at("folder")
    books = customer_books(world, dice)
    books += order_books(world, dice)
    books += event_books(world, dice)
    return books + copies(books, dice)


def _name(kind: str, dice: Dice, year: int = 2024) -> str:
    return dice.word(FILE_NAMES[kind], kind).format(y=year)


def customer_books(world: World, dice: Dice) -> list[Book]:
    """One master list, or a master list and the list of one branch in another format."""
    known = [one for one in world.customers if one.registered]
    name = _name("customer", dice)
    if dice.chance(0.5, "two lists"):
        cut = len(known) * 2 // 3
        fmt = dice.choose(["gbk", "utf16", "utf8", "xml", "xlsx"], "second format")
        second = dice.word(pool("新客户|客户补充"), "second")
        return [
            files_customers.customer_book(world, dice.at("customers"), name, known[:cut]),
            files_customers.customer_book(
                world, dice.at("more customers"), second, known[cut:], fmt
            ),
        ]
    return [files_customers.customer_book(world, dice.at("customers"), name, known)]


def order_books(world: World, dice: Dice) -> list[Book]:
    """2023 as one list, 2024 by month, statements of a few customers, 2022 as a matrix."""
    every = world.customers
    some = [one for one in every if one.registered and not one.twin]
    own_statement = some[2:6]
    rest = [one for one in every if one not in own_statement]
    fmt = dice.choose(
        ["xlsx", "xlsx", "html", "xml", "gbk", *(["xls"] if world.dice.seed % 5 == 0 else [])],
        "flat format",
    )
    spoilt = dice.at("spoilt")
    flat = files_orders.spoil(
        orders(world, rest, date(2023, 2, 1), date(2023, 12, 31), 150, "A"), spoilt
    )
    again = [one for one in flat[-10:] if not files_orders.spoilt(one)]
    again = again if dice.chance(0.5, "december again") else []
    for fact in again:  # the clerk copied these rows, so their names are written out alike
        fact.facts["again"] = True
    books = [
        files_orders.order_book(world, dice.at("flat"), _name("flat", dice, 2023), flat, 2023, fmt)
    ]
    late = files_orders.spoil(
        orders(world, rest, date(2024, 1, 2), date(2024, 12, 30), 170, "B"), spoilt
    )
    if dice.chance(0.5, "by month"):
        books.append(files_orders.month_book(dice.at("month"), _name("month", dice), late, 2024))
    else:
        name = _name("flat", dice.at("second"), 2024)
        books.append(files_orders.order_book(world, dice.at("second"), name, [*again, *late], 2024))
    some_lines = files_orders.spoil(
        orders(world, own_statement, date(2024, 1, 2), date(2024, 12, 1), 60, "D"), spoilt
    )
    books.append(
        files_orders.statement_book(
            world, dice.at("own"), _name("statement", dice), some_lines, 2024
        )
    )
    if dice.chance(0.5, "contracts"):
        name = dice.word(pool("2021合同台账|2021年大单"), "contracts")
        books.append(files_orders.contract_book(world, dice.at("contracts"), name, some[:14], 2021))
    if dice.chance(0.7, "matrix"):
        rows: Sequence[Customer] = every[:18]
        name = _name("matrix", dice, 2022)
        books.append(files_matrix.matrix_book(world, dice.at("matrix"), name, rows, 2022))
    return books


def event_books(world: World, dice: Dice) -> list[Book]:
    """Follow-ups in two ways, services and feedbacks apart or together, guests."""
    fmt = dice.choose(["xlsx", "xlsx", "utf16", "gbk"], "followup format")
    talks = events(world, "followup", 110, "E")
    books = [
        files_events.event_book(
            world, dice.at("followup"), _name("followup", dice), "followup", talks, fmt
        )
    ]
    if dice.chance(0.7, "talks"):
        year = dice.choose([2023, 2024], "talk year")
        some = [one for one in world.customers if one.registered][:22]
        books.append(
            files_customers.talks_book(
                world, dice.at("talks"), _name("talks", dice, year), some, year
            )
        )
    services = events(world, "service", 45, "F")
    feedbacks = events(world, "feedback", 50, "G")
    if dice.chance(0.5, "together"):
        books.append(
            files_events.together_book(
                world, dice.at("together"), _name("together", dice), services, feedbacks
            )
        )
    else:
        books.append(
            files_events.event_book(
                world, dice.at("service"), _name("service", dice), "service", services
            )
        )
        fmt = dice.choose(["xlsx", "html", "utf8"], "feedback format")
        books.append(
            files_events.event_book(
                world, dice.at("feedback"), _name("feedback", dice), "feedback", feedbacks, fmt
            )
        )
    if dice.chance(0.6, "guests"):
        known = [one for one in world.customers if one.registered]
        guests = dice.rng("guests").sample([one for one in known if not one.twin], 18)
        books.append(files_events.guest_book(world, dice.at("guest"), _name("guest", dice), guests))
    return books


def copies(books: Sequence[Book], dice: Dice) -> list[Book]:
    """What WeChat and the desktop leave behind: the same bytes again, or last month's state."""
    out: list[Book] = []
    master = books[0]
    stem, _, ending = master.name.rpartition(".")
    if dice.chance(0.5, "byte copy"):
        out.append(files_copies.twin(master, f"{stem}(1).{ending}"))
    plain = [
        one
        for one in books
        if one.fmt == "xlsx"
        and len(one.sheets) == 1
        and len(one.sheets[0].blocks) == 1
        and one.sheets[0].blocks[0].table == "order"
        and len({record.id for record in one.sheets[0].records}) > 60
        and all(record.part == 1 for record in one.sheets[0].records)
    ]
    if plain and dice.chance(0.6, "older copy"):
        book = plain[-1]
        stem = book.name.rpartition(".")[0]
        name = stem + dice.choose(
            [" - 副本", "-旧", "(2)"] if not dice.held else ["_备份", " 副本"], "copy name"
        )
        out.append(files_copies.older_copy(book, f"{name}.xlsx", dice, "2024-11-02T10:00:00"))
    return out
