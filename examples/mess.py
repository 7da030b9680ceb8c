"""How people really type it: spellings that must be read, and faults that must be found.

`typed` changes about one cell in twenty to another spelling of the same value; `planted` puts in the
faults that `examples/README.md` lists, each at a place that the seed fixes.
"""

from __future__ import annotations

import datetime as dt
import random
from typing import Any

from firms import Row
from story import Story
from world import World

DATES = ("order_date", "due_date", "ship_date", "followup_date", "feedback_date", "service_date")


def typed(story: Story, world: World) -> None:
    """Other spellings of the same values, in place."""
    rng = random.Random(world.seed + 1)
    rows: list[Row] = [row for _, row in story.customers + story.followups + story.feedback]
    for row in rows + story.orders + story.services:
        for name in row:
            if rng.random() < 0.05:
                row[name] = spelled(rng, world, name, row[name])


def spelled(rng: random.Random, world: World, name: str, value: Any) -> Any:
    """One value as somebody might type it instead."""
    if name in DATES and isinstance(value, dt.date):
        return day_spelled(rng, world, value)
    if name == "amount" and isinstance(value, float):
        return f"{value:,.2f}元" if world.chinese else f"USD {value:,.2f}"
    return chinese_spelled(rng, name, value) if world.chinese else value


def chinese_spelled(rng: random.Random, name: str, value: Any) -> Any:
    """Habits of the Chinese factory."""
    if name == "phone" and isinstance(value, str):
        return rng.choice((f"{value[:3]} {value[3:7]} {value[7:]}", f"+86{value}", int(value)))
    if name == "quantity" and isinstance(value, int) and value % 1000 == 0:
        return f"{value // 1000}千"
    if name == "method":
        return {"电话": "打电话", "微信": "wx", "上门拜访": "拜访"}.get(value, value)
    return value


def day_spelled(rng: random.Random, world: World, day: dt.date) -> str:
    """A date as text."""
    if not world.chinese:
        return f"{day:%Y/%m/%d}"
    return rng.choice(
        (f"{day.year}.{day.month}.{day.day}", f"{day.year}年{day.month}月{day.day}日")
    )


def planted(story: Story, world: World) -> None:
    """The faults, in place; every one must come back to the person who typed it."""
    first, second, third = world.staff
    zh = world.chinese
    own = [row for firm, row in story.customers if firm.owner == first]
    own[4]["phone"] = "1380000000" if zh else "555"
    own[6]["phone"] = own[6]["wechat" if zh else "email"] = None
    if zh:
        own[6]["email"] = None
    again, row = next((firm, row) for firm, row in story.customers if firm.owner == second)
    copy = dict(row)
    copy["customer_name"] = (
        again.name.replace("有限公司", " 有限公司") if zh else again.name.upper()
    )
    copy["contact_name"] = world.people[-1]
    other = next(firm for firm, _ in story.customers if firm.owner == first)
    story.customers.append((_copied(again, other.owner), copy))
    follow = [row for owner, row in story.followups if owner == second]
    follow[-2]["next_date"] = "下周" if zh else "next week"
    follow[10]["content"] = "已联系" if zh else "called"
    follow[20]["customer_name"] = "翠微阁" if zh else "Nobody & Sons"
    said = [row for owner, row in story.feedback if owner == third]
    said[3]["rating"] = 9
    story.customers[8][1]["note"] = "110101199003077213" if zh else "card 4111 1111 1111 1111"
    orders = story.orders
    orders[-3]["quantity"] = None
    swapped = next(row for row in orders[60:] if row["receive_date"] and row["amount"] is None)
    swapped["ship_date"], swapped["receive_date"] = swapped["receive_date"], swapped["ship_date"]
    counted = [row for row in orders if row["status"] is None]
    thousand = next(row for row in counted[-60:] if isinstance(row["amount"], float))
    thousand["amount"] = round(thousand["quantity"] * thousand["unit_price"] / 1000, 2)
    unpriced = next(row for row in counted[-40:] if row["amount"] is None)
    unpriced["unit_price"] = None
    orders[40]["order_date"] = "2023.2.30" if zh else "2023-02-30"
    cases = story.services
    cases[5]["closed_date"] = None


def _copied(firm: Any, owner: str) -> Any:
    """The same firm claimed by another salesman."""
    return type(firm)(**{**vars(firm), "owner": owner})
