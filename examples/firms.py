"""The customers of a made-up factory: who they are, how they live, what is typed about them."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass
from typing import Any

from world import World

TODAY = dt.date(2024, 12, 31)
FIRST = dt.date(2023, 1, 1)
Row = dict[str, Any]


@dataclass
class Firm:
    """A customer of the story: who it is and how it buys."""

    name: str
    short: str
    contact: str
    owner: str
    sort: str
    place: tuple[str, str, str, str]
    trade: str
    since: dt.date
    phone: str
    favourite: int = 0
    until: dt.date = TODAY
    starts: dt.date = FIRST
    rising: bool = False


def founded(world: World, rng: random.Random) -> list[Firm]:
    """The customers: big ones first, prospects last."""
    sorts = (
        ["big"] * world.big
        + ["upper"] * world.upper
        + ["middle"] * world.middle
        + ["small"] * world.small
        + ["prospect"] * world.potential
    )
    firms = []
    for number, sort in enumerate(sorts):
        place = world.places[(number * 3 + number // 5) % len(world.places)]
        trade, industry = world.trades[(number * 5 + number // 3) % len(world.trades)]
        brand = world.brands[number]
        firms.append(
            Firm(
                name=f"{place[0]}{brand}{trade}" if world.chinese else f"{brand} {trade}",
                short=brand,
                contact=world.people[rng.randrange(len(world.people))],
                owner=world.staff[number % 3],
                sort=sort,
                place=place,
                trade=industry,
                since=FIRST + dt.timedelta(days=rng.randrange(0, 20)),
                phone=phone(world, rng),
                favourite=rng.randrange(len(world.products)),
            )
        )
    lives(world, rng, firms)
    return firms


def lives(world: World, rng: random.Random, firms: list[Firm]) -> None:
    """Who stops, who starts late: the X100 buyer falls silent in June 2024, seven others are lost;
    three fall silent in August; one buys so much in December that it becomes an A customer.
    """
    quiet = firms[3]
    quiet.favourite, quiet.until = 2, dt.date(2024, 6, 8)
    next(firm for firm in firms if firm.sort == "upper").rising = True
    middle = [firm for firm in firms if firm.sort == "middle"]
    for firm in middle[-(3 if world.chinese else 2) :]:
        firm.until = dt.date(2024, 8, rng.randrange(1, 20))
    small = [firm for firm in firms if firm.sort == "small"]
    for firm in small[-(7 if world.chinese else 4) :]:
        firm.until = dt.date(2024, rng.randrange(1, 4), rng.randrange(1, 28))
    for firm in small[: 6 if world.chinese else 3]:
        firm.starts = firm.since = dt.date(2024, 12, rng.randrange(2, 20))
    for firm in firms:
        if firm.sort == "prospect":
            firm.since = dt.date(2024, rng.randrange(3, 13), rng.randrange(1, 28))


def phone(world: World, rng: random.Random) -> str:
    """A number in a range nobody is given (made-up middle digits)."""
    if world.chinese:
        return f"1{rng.choice('35789')}{rng.randrange(10)}0000{rng.randrange(10000):04d}"
    return f"+1 555 010 {rng.randrange(10000):04d}"


def customer_row(world: World, rng: random.Random, firm: Firm) -> Row:
    """A customer as the salesman typed it."""
    sources = (
        ("老客户介绍", "展会", "1688/阿里巴巴", "业务员开发", "抖音/视频号")
        if world.chinese
        else ("Referral", "Trade fair", "Sales rep", "Search/website")
    )
    row: Row = {
        "customer_name": firm.name,
        "contact_name": firm.contact,
        "phone": firm.phone,
        "short_name": firm.short,
        "source": rng.choice(sources),
        "industry": firm.trade,
        "registered_date": firm.since,
        "note": None,
    }
    if world.chinese:
        row["province"] = firm.place[1]
        row["address"] = f"{firm.place[1]}省{firm.place[0]}{firm.place[3]}{rng.randrange(1, 200)}号"
        row["wechat"] = None if rng.random() < 0.5 else f"wx_{rng.randrange(10**6):06d}"
    else:
        row["country"], row["city"] = firm.place[1], firm.place[2]
        row["email"] = f"{firm.contact.split()[0].lower()}@{firm.short.split()[0].lower()}.example"
        row["position"] = rng.choice(("Purchasing", "Owner", "Engineering"))
    return row
