"""Two years of a made-up factory as plain rows, from a seed.

The rows are dictionaries of python field names to values as somebody would type them. What is planted
on purpose (and what the report must therefore show) is listed in `examples/README.md`.
"""

from __future__ import annotations

import calendar
import datetime as dt
import random
from dataclasses import dataclass, field

from firms import FIRST, TODAY, Firm, Row, customer_row, founded
from world import Product, World

SEASON = (0.9, 0.3, 1.0, 1.0, 1.05, 1.0, 0.95, 1.05, 2.0, 1.1, 1.0, 0.6)


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
    _left_open(world, firms, rows)
    return rows


def _left_open(world: World, firms: list[Firm], rows: list[Row]) -> None:
    """The last six cases are still worked on; the two largest customers wait longest."""
    zh = world.chinese
    kinds = ("投诉", "售后") if zh else ("Complaint", "After-sales")
    working = "处理中" if zh else "In progress"
    for number, row in enumerate(rows[-6:]):
        pool = world.complaints if number % 2 else world.repairs
        row.update(
            result=working, closed_date=None, service_type=kinds[0] if number % 2 else kinds[1]
        )
        row["description"] = pool[number % len(pool)].format(
            p=row["product_model"], n=8 + 7 * number
        )
        row["service_date"] = TODAY - dt.timedelta(days=23 - 4 * number)
        row["first_reply_date"] = row["service_date"] + dt.timedelta(days=1)
    rows[-6]["customer_name"] = firms[0].name
    rows[-5]["customer_name"] = firms[1].name


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
