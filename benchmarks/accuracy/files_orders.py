"""Order files: flat lists, sheets by month, statements by customer, contracts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import groupby

from benchmarks.accuracy import brought_layouts, fresh_layouts, sealed_layouts, unseen_layouts
from benchmarks.accuracy.columns import Column, Habit, columns
from benchmarks.accuracy.frame import ENDINGS, full_name, shuffled, start, titles, with_extras
from benchmarks.accuracy.lay import Style, lay, undercover
from benchmarks.accuracy.pool import Dice, pool
from benchmarks.accuracy.sheet import Book, Sheet
from benchmarks.accuracy.truth import Said
from benchmarks.accuracy.world import Customer, Fact, World

ORDER_FIELDS = (
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
    "receive_date",
    "status",
    "note",
)


def spoil(facts: Sequence[Fact], dice: Dice) -> list[Fact]:
    """Some lines with wrong totals, unreadable numbers, error cells, foreign money."""
    out = []
    for fact in facts:
        rng = dice.rng("spoil", fact.id)
        facts_ = dict(fact.facts)
        roll = rng.random()
        if facts_["status"] not in {"已完成", "已发货"} or facts_["unit_price"] is None:
            pass
        elif roll < 0.012:  # typed total 5-12 % beside the product: the product counts
            share = Decimal(rng.randint(5, 12)) / 100
            facts_["claim"] = (facts_["amount"] * (1 - share)).quantize(Decimal("0.01"))
        elif roll < 0.022:  # far beside it: the line stands outside
            facts_["claim"] = (facts_["amount"] / rng.choice([100, 10, 3])).quantize(
                Decimal("0.01")
            )
            facts_["stands_out"] = True
        elif roll < 0.034:  # quantity unreadable, total blank: no money
            facts_.update(bad="quantity", amount=None)
        elif roll < 0.042:  # error cell for the total: the product counts
            facts_["bad"] = "amount"
        elif roll < 0.048:  # a total in foreign money in a column of 元, and no rate anywhere
            facts_.update(bad="currency", stands_out=True)
        elif roll < 0.07:  # nobody typed the total
            facts_["blank_amount"] = True
        out.append(replace(fact, facts=facts_))
    return out


def spoilt(fact: Fact) -> bool:
    return any(key in fact.facts for key in ("claim", "bad", "blank_amount"))


def order_columns(dice: Dice, habit: Habit, drop: Sequence[str] = ()) -> list[Column]:
    rng = dice.rng("fields")
    lose = {one for one in ("unit", "due_date", "receive_date", "note") if rng.random() < 0.3}
    fields = [one for one in ORDER_FIELDS if one not in lose and one not in drop]
    habit = replace(habit, units="unit" in fields)
    cols = columns("order", shuffled(fields, dice, 2), dice, habit)
    for col in cols:
        if col.name == "amount":
            amount_habits(col, dice)
    return cols


def amount_habits(col: Column, dice: Dice) -> None:
    say = col.say

    def said(fact: Fact) -> Said:
        if fact.facts.get("blank_amount"):
            return Said(None, str(fact.facts["amount"]), "derived")
        return say(fact)

    col.say = said
    if dice.chance(0.3, "formula"):
        col.formula = "cached" if dice.chance(0.6, "cached") else "bare"


def order_book(
    world: World, dice: Dice, name: str, facts: Sequence[Fact], year: int, fmt: str = "xlsx"
) -> Book:
    """订单台账: one flat list of a year."""
    sheet = Sheet(dice.word(pool("订单|Sheet1|台账"), "sheet"))
    lines = list(facts)
    said_year = fmt in {"xlsx", "html", "xml"} and str(year) in name
    habit = Habit(year=year if said_year else None)
    cols = order_columns(dice, habit)
    style = Style(titles("order", world, dice, year), total=dice.chance(0.6, "total"), blanks=0.01)
    layouts = pool("plain|customer|printed|month|two rows")
    layout = dice.word(layouts, "layout", share=dice.layout_share)
    if fmt != "xlsx":
        layout = "plain"
    if layout == "customer":
        lines.sort(key=lambda fact: fact.customer.key)
        style.group = lambda fact: fact.customer.name
        who = next(col for col in cols if col.name == "customer_name")
        who.down = dice.choose(["merge", "ditto", None], "down")
        who.say = full_name
        cols.remove(who)
        cols.insert(0, who)
    elif layout == "month":
        style.group = lambda fact: f"{fact.facts['order_date'].month}月"
    elif layout == "month labels":
        style.group, style.labels = (lambda fact: f"{fact.facts['order_date'].month}月份"), True
    elif layout in {"printed", "page sums"}:
        style.page, style.page_sums = 30, layout == "page sums"
    style = sealed_layouts.dress(layout, style, lines, dice)
    told = ("order", world.trade.own_name, world.staff[1], str(year))
    style = unseen_layouts.dress(layout, style, lines, dice, *told)
    style = fresh_layouts.dress(layout, style, lines, dice, *told[:2])
    style = brought_layouts.dress(layout, style, lines, dice, *told)
    if layout == "first only":
        who = next(col for col in cols if col.name == "customer_name")
        who.down, who.say = "merge", full_name
        cols = [who, *(col for col in cols if col is not who)]
    newer = dice.unseen or dice.fresh or dice.brought
    for col in cols if newer and fmt != "xlsx" else ():
        col.formula = None  # an export holds the result
    cols = with_extras(cols, "order", dice)
    if layout == "customer" and cols[0].name == "extra:序号":
        cols.pop(0)
    if layout == "two rows":
        cols = undercover(cols, "order", dice)
        style.two_rows = any(col.group for col in cols)
    style.hidden = 0.08 if dice.chance(0.3, "hidden") else 0.0
    style.filtered = style.hidden > 0 and fmt == "xlsx"
    style.capitals = dice.chance(0.3, "capitals")
    closing = dice.word(pool("制单：{o}"), "closing line").format(o=world.staff[1])
    style.closing = [closing] if dice.chance(0.4, "closing") else []
    top, left = start(dice) if fmt == "xlsx" else (1, 1)
    lay(sheet, "order", cols, lines, style, dice, top, left)
    return Book(f"{name}.{ENDINGS[fmt]}", [sheet], fmt)


def contract_book(
    world: World, dice: Dice, name: str, customers: Sequence[Customer], year: int
) -> Book:
    """Contracts with their worth in 万元; nobody wrote quantities."""
    facts = []
    for index in range(28):
        rng = dice.rng("contract", index)
        facts.append(
            Fact(
                f"order/contract{year}/{index}",
                rng.choice(list(customers)),
                {
                    "order_id": f"HT{year % 100}{index + 1:03}",
                    "order_date": date(year, 1 + index * 12 // 28, rng.randint(1, 28)),
                    "product_model": dice.word(world.trade.products, index),
                    "amount": Decimal(rng.randint(20, 3000) * 100),
                    "status": "已完成",
                },
            )
        )
    habit = Habit(wan=True, errors=False)
    cols = columns(
        "order", ["order_id", "order_date", "customer_name", "product_model", "amount"], dice, habit
    )
    sheet = Sheet(dice.word(pool("合同|Sheet1"), "sheet"))
    style = Style(
        [dice.word(pool("{y}年合同登记"), "contract title").format(y=year)]
        if dice.chance(0.7, "title")
        else [],
        gap=dice.choose([0, 1]),
    )
    lay(sheet, "order", cols, facts, style, dice, *start(dice))
    return Book(f"{name}.xlsx", [sheet])


def month_book(dice: Dice, name: str, facts: Sequence[Fact], year: int) -> Book:
    """A sheet for each month; the year only in the file's name, the month in the sheet's."""
    form = dice.choose(
        ["{m}月", "{m}月份"] if not dice.held else ["{m}月", "{yy}年{m}月", "{m}月订单"]
    )
    sheets = []
    cols_dice = dice.at("cols")
    for month, group in groupby(facts, lambda fact: fact.facts["order_date"].month):
        habit = Habit(year=year, days_only=dice.chance(0.5, "days"))
        cols = order_columns(cols_dice, habit)
        sheet = Sheet(form.format(m=month, yy=year % 100))
        style = Style(total=dice.chance(0.7, "total"), blanks=0.01)
        if dice.chance(0.5, "title"):
            style.titles = [dice.word(pool("{m}月份订单"), "month title").format(m=month)]
        lines = list(group)
        style = unseen_layouts.dress_kind("month", style, lines, dice)
        style = fresh_layouts.dress_kind("month", style, lines, dice)
        style = brought_layouts.dress_kind("month", style, lines, dice)
        lay(sheet, "order", cols, lines, style, dice.at(month))
        sheets.append(sheet)
    return Book(f"{name}.xlsx", sheets)


def statement_book(world: World, dice: Dice, name: str, facts: Sequence[Fact], year: int) -> Book:
    """A sheet for each customer, who stands only in the sheet's name, the title or a pair above."""
    sheets = []
    lines = sorted(facts, key=lambda fact: (fact.customer.key, fact.facts["order_date"]))
    where = dice.choose(["title", "pairs", "sheet"], "where")
    for key, group in groupby(lines, lambda fact: fact.customer.key):
        members = list(group)
        who = members[0].customer
        short = who.brand + who.trade
        cols = order_columns(dice.at("cols"), Habit(year=year), drop=("customer_name", "status"))
        sheet = Sheet(short[:20])
        style = Style(total=True, capitals=dice.chance(0.5, "capitals", key))
        if where == "title":
            style.titles = [f"{who.name}{year}年{dice.choose(['对账单', '送货明细'])}"]
        elif where == "pairs":
            title = dice.word(pool("{c}对账单"), "statement title")
            style.titles = [title.format(c=world.trade.own_name)]
            style.pairs = [
                (dice.choose(["客户", "客户名称", "购货单位"]), who.name),
                (dice.choose(["年份", "年度"]), f"{year}年"),
            ]
        else:
            style.titles = [f"{year}年对账单"] if dice.chance(0.7, "year") else []
        said = Said(who.name, who.name, customer=who.key)
        style.reader = {"customer_name": said}
        who.said.update({who.name, short})
        members = [one for one in members if one.facts["status"] not in {"取消", "待确认", "退货"}]
        if not members:
            continue
        told = (world.trade.own_name, world.staff[1], str(year))
        style = unseen_layouts.dress_kind("statement", style, members, dice, *told)
        style = fresh_layouts.dress_kind("statement", style, members, dice, told[0])
        style = brought_layouts.dress_kind("statement", style, members, dice, *told)
        lay(sheet, "order", cols, members, style, dice.at(key))
        sheets.append(sheet)
    return Book(f"{name}.xlsx", sheets)
