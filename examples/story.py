"""Two years of a made-up factory as plain rows, from a seed.

The rows are dictionaries of python field names to values as somebody would type them. What is planted
on purpose (and what the report must therefore show) is listed in `examples/README.md`.
"""

from __future__ import annotations

import calendar
import datetime as dt
import random
from dataclasses import dataclass, field
from typing import Any

from world import Product, World

TODAY = dt.date(2024, 12, 31)
FIRST = dt.date(2023, 1, 1)
SEASON = (0.9, 0.3, 1.0, 1.0, 1.05, 1.0, 0.95, 1.05, 2.0, 1.1, 1.0, 0.6)
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


@dataclass
class Story:
    """All rows, by table."""

    customers: list[tuple[Firm, Row]] = field(default_factory=list)
    orders: list[Row] = field(default_factory=list)
    followups: list[tuple[str, Row]] = field(default_factory=list)
    feedback: list[tuple[str, Row]] = field(default_factory=list)
    services: list[Row] = field(default_factory=list)
    activities: list[Row] = field(default_factory=list)
    guests: list[Row] = field(default_factory=list)


def told(world: World) -> Story:
    """The whole story of a factory."""
    rng = random.Random(world.seed)
    firms = founded(world, rng)
    story = Story(customers=[(firm, customer_row(world, rng, firm)) for firm in firms])
    story.orders = ordered(world, rng, firms)
    story.followups = followed(world, rng, firms)
    story.feedback = heard(world, rng, firms)
    story.services = served(world, rng, firms)
    story.activities, story.guests = celebrated(world, rng, firms)
    return story


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


ORDERS = {"big": 25, "upper": 13, "middle": 12, "small": 3, "prospect": 0}
VALUES = {
    "big": (17_000, 26_000),
    "upper": (13_000, 20_000),
    "middle": (12_000, 18_000),
    "small": (3_000, 9_000),
}
# Who still buys has ordered within so many days; who has not is one of those that stopped.
LAST_ORDER = {"upper": 75, "middle": 100, "small": 150}


def ordered(world: World, rng: random.Random, firms: list[Firm]) -> list[Row]:
    """Order lines in order of date; numbers run with the calendar."""
    drafts: list[tuple[dt.date, Firm, Product, float]] = []
    for firm in firms:
        for day in days_of(rng, firm):
            low, high = VALUES[firm.sort]
            favourite = rng.random() < 0.7
            product = world.products[
                firm.favourite if favourite else rng.randrange(len(world.products))
            ]
            drafts.append((day, firm, product, rng.uniform(low, high) * world.scale))
    drafts.sort(key=lambda draft: (draft[0], draft[1].name))
    rows = []
    for number, (day, firm, product, value) in enumerate(drafts, start=1):
        rows.append(
            order_row(
                world,
                rng,
                f"YL{day:%y%m}-{number:03d}" if world.chinese else f"PO-{day:%y%m}-{number:03d}",
                day,
                firm,
                product,
                value,
            )
        )
    if drafts:
        fee = dict(rows[len(rows) // 2])
        fee.update(
            product_model=world.tooling[0],
            unit=world.tooling[1],
            quantity=1,
            unit_price=round(4500 * world.scale, 2),
            amount=None,
        )
        rows.insert(len(rows) // 2 + 1, fee)
    return rows


def days_of(rng: random.Random, firm: Firm) -> list[dt.date]:
    """The days a firm orders on: regular for big ones, seasonal for the others."""
    count = ORDERS[firm.sort]
    if not count:
        return []
    if firm.starts != FIRST:
        return [firm.starts, min(firm.starts + dt.timedelta(days=rng.randrange(5, 20)), TODAY)]
    months = [
        (y, m)
        for y in (2023, 2024)
        for m in range(1, 13)
        if firm.starts <= dt.date(y, m, 28) and dt.date(y, m, 1) <= firm.until
    ]
    if firm.sort == "big":
        picked = months
    else:
        weights = [SEASON[m - 1] for _, m in months]
        wanted = max(1, round(count * len(months) / 24))
        picked = sorted(rng.choices(months, weights, k=wanted))
    days = []
    if firm.sort != "big" and firm.until == TODAY:
        picked = picked[:-1]
        days.append(TODAY - dt.timedelta(days=rng.randrange(3, LAST_ORDER[firm.sort])))
    for year, month in picked:
        last = calendar.monthrange(year, month)[1]
        if firm.sort == "big" and month == 2 and rng.random() < 0.7:
            continue
        for _ in range(2 if firm.sort == "big" and month == 9 else 1):
            day = dt.date(year, month, rng.randrange(1, last + 1))
            if firm.starts <= day <= firm.until:
                days.append(day)
    if firm.rising:
        days += [dt.date(2024, 12, day) for day in (5, 13, 21)]
    return sorted(days)


def order_row(
    world: World,
    rng: random.Random,
    number: str,
    day: dt.date,
    firm: Firm,
    product: Product,
    value: float,
) -> Row:
    """One line: promised in two to four weeks, shipped on time in about six of seven cases."""
    price = round(product.price * rng.uniform(0.94, 1.04), 2)
    quantity = max(10, round(value / price, -1))
    due = day + dt.timedelta(days=rng.randrange(12, 29))
    late = rng.random() < 0.14
    shipped = due + dt.timedelta(days=rng.randrange(1, 9) if late else -rng.randrange(0, 5))
    received = shipped + dt.timedelta(days=rng.randrange(1, 5))
    stuck = day > dt.date(2024, 11, 5) and rng.random() < 0.26
    row: Row = {
        "customer_name": firm.name,
        "order_id": number,
        "order_date": day,
        "product_model": product.model,
        "quantity": int(quantity),
        "unit": product.unit,
        "unit_price": price,
        "amount": round(quantity * price, 2) if rng.random() < 0.5 else None,
        "due_date": due,
        "ship_date": shipped if shipped <= TODAY and not stuck else None,
        "receive_date": received if received <= TODAY and not stuck else None,
        "status": None,
    }
    if rng.random() < 0.015:
        row["status"] = "取消" if world.chinese else "Cancelled"
        row["ship_date"] = row["receive_date"] = None
    return row


def followed(world: World, rng: random.Random, firms: list[Firm]) -> list[tuple[str, Row]]:
    """Four contacts a customer; the third salesman leaves six of ten next dates empty."""
    zh = world.chinese
    steps = (
        ("报价", "打样/寄样", "再联系", "确认图纸", "催款")
        if zh
        else ("Quote", "Send sample", "Contact again", "Confirm drawing", "Collect payment")
    )
    ways = (
        ("微信", "电话", "上门拜访", "客户来访") if zh else ("Phone", "E-mail", "Visit", "WeChat")
    )
    replies = (
        ("有意向", "要报价", "再考虑", "嫌价格高", "暂时不需要")
        if zh
        else ("Interested", "Wants a quote", "Thinking it over", "Too expensive", "No need now")
    )
    rows = []
    for number, firm in enumerate(firms):
        day = max(firm.since, dt.date(2024, 1, 3)) + dt.timedelta(days=rng.randrange(0, 25))
        for turn in range(4):
            last = turn == 3
            gap = rng.randrange(25, 95)
            day = min(day, TODAY - dt.timedelta(days=12 - 3 * turn))
            following = day + dt.timedelta(days=gap)
            # Three of four customers should have been called again by now.
            if last:
                following = TODAY + dt.timedelta(days=rng.randrange(2, 40))
                if number % 12 in {0, 1, 2, 3, 5, 7, 8, 9, 10}:
                    following = TODAY - dt.timedelta(days=rng.randrange(1, 45))
                following = max(following, day + dt.timedelta(days=1))
            forgot = firm.owner == world.staff[2] and rng.random() < 0.6
            row: Row = {
                "customer_name": firm.name if rng.random() < 0.6 else firm.short,
                "followup_date": day,
                "content": rng.choice(world.said).format(p=world.products[firm.favourite].model),
                "next_date": None if forgot else following,
                "next_action": rng.choice(steps),
                "method": rng.choice(ways),
                "response": rng.choice(replies),
                "contact_name": firm.contact,
            }
            rows.append((firm.owner, row))
            day = min(following, TODAY - dt.timedelta(days=3))
    rows.sort(key=lambda each: each[1]["followup_date"])
    return rows


def heard(world: World, rng: random.Random, firms: list[Firm]) -> list[tuple[str, Row]]:
    """Feedback of buyers: mean about 3.9, slow delivery named most."""
    buyers = [firm for firm in firms if firm.sort != "prospect"]
    handled = (
        ("正在改进", "已回复", "未处理", "已改进")
        if world.chinese
        else ("Being improved", "Answered", "Not yet", "Improved")
    )
    about = (
        ("交期", "产品质量", "服务态度") if world.chinese else ("Delivery", "Quality", "Service")
    )
    rows = []
    for number in range(80 if world.chinese else 50):
        firm = buyers[(number * 7) % len(buyers)]
        draw = rng.random()
        rating, pool, topic = (
            (rng.choice((4, 5, 5)), world.good, about[2])
            if draw < 0.56
            else (rng.choice((2, 3, 3)), world.slow, about[0])
            if draw < 0.84
            else (rng.choice((2, 3, 4)), world.poor, about[1])
        )
        rows.append(
            (
                firm.owner,
                {
                    "feedback_date": dt.date(2024, 1, 5) + dt.timedelta(days=rng.randrange(0, 355)),
                    "customer_name": firm.name,
                    "content": rng.choice(pool),
                    "rating": rating,
                    "handling": rng.choice(handled),
                    "category": topic if rng.random() < 0.7 else None,
                },
            )
        )
    rows.sort(key=lambda each: each[1]["feedback_date"])
    return rows


def served(world: World, rng: random.Random, firms: list[Firm]) -> list[Row]:
    """Cases; seven complaints about one board in August 2024, six still open at the end."""
    zh = world.chinese
    kinds = ("咨询", "投诉", "售后") if zh else ("Inquiry", "Complaint", "After-sales")
    final = (
        ("已答复", "已返工", "已换货", "已补货")
        if zh
        else ("Answered", "Reworked", "Replaced", "Repaired")
    )
    working = "处理中" if zh else "In progress"
    buyers = [firm for firm in firms if firm.sort != "prospect"]
    count, rows = (45, []) if zh else (30, [])
    for number in range(count):
        cluster = number < 7
        firm = buyers[(number * 5 + number // 9) % len(buyers)]
        kind = 1 if cluster else rng.choice((0, 0, 1, 2))
        product = (
            world.products[1] if cluster else world.products[rng.randrange(len(world.products))]
        )
        day = (
            dt.date(2024, 8, 2 + number * 4)
            if cluster
            else dt.date(2024, 1, 8) + dt.timedelta(days=rng.randrange(0, 330))
        )
        pool = world.inquiries if kind == 0 else world.complaints if kind == 1 else world.repairs
        text = world.cluster if cluster else rng.choice(pool)
        reply = day + dt.timedelta(days=0 if rng.random() < 0.8 else rng.randrange(2, 5))
        rows.append(
            {
                "service_date": day,
                "customer_name": firm.name,
                "service_type": kinds[kind],
                "description": text.format(p=product.model, n=rng.randrange(5, 200)),
                "handler": world.clerk,
                "result": final[0] if kind == 0 else rng.choice(final[1:]),
                "closed_date": reply + dt.timedelta(days=rng.randrange(0, 8)),
                "first_reply_date": reply,
                "product_model": product.model,
            }
        )
    rows.sort(key=lambda each: each["service_date"])
    for number, row in enumerate(rows[-6:]):
        pool = world.complaints if number % 2 else world.repairs
        row.update(
            result=working, closed_date=None, service_type=kinds[1] if number % 2 else kinds[2]
        )
        row["description"] = pool[number % len(pool)].format(
            p=row["product_model"], n=8 + 7 * number
        )
        row["service_date"] = TODAY - dt.timedelta(days=23 - 4 * number)
        row["first_reply_date"] = row["service_date"] + dt.timedelta(days=1)
    rows[-6]["customer_name"] = firms[0].name
    rows[-5]["customer_name"] = firms[1].name
    return rows


def celebrated(world: World, rng: random.Random, firms: list[Firm]) -> tuple[list[Row], list[Row]]:
    """Events and who came; the last fair brings two firms nobody knew."""
    levels = ("高", "中", "低") if world.chinese else ("High", "Middle", "Low")
    events, guests = [], []
    for name, day, kind, effect, goal, target, came in world.events:
        events.append(
            {
                "activity_name": name,
                "start_date": dt.date(*day),
                "activity_type": kind,
                "effect": effect,
                "goal": goal,
                "goal_value": target,
            }
        )
        guests += [
            {
                "activity_name": name,
                "customer_name": firm.name,
                "contact_name": firm.contact,
                "phone": firm.phone,
                "product_interest": rng.choice(world.products).model,
                "intent": rng.choice(levels),
            }
            for firm in rng.sample(firms, came)
        ]
    return events, guests
