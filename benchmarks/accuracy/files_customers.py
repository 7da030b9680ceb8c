"""Customer lists: the master list, and the list whose last column holds all talks."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from benchmarks.accuracy import (
    brought_layouts,
    fresh_layouts,
    sealed_layouts,
    spell,
    unseen_layouts,
    words,
)
from benchmarks.accuracy.columns import Column, Habit, column, columns
from benchmarks.accuracy.frame import ENDINGS, start, titles, with_extras
from benchmarks.accuracy.lay import Style, lay, undercover
from benchmarks.accuracy.pool import Dice, pool
from benchmarks.accuracy.sheet import Book, Sheet
from benchmarks.accuracy.truth import Said
from benchmarks.accuracy.world import Customer, Fact, World

CUSTOMER_FIELDS = (
    "customer_id",
    "customer_name",
    "short_name",
    "contact_name",
    "phone",
    "wechat",
    "email",
    "position",
    "province",
    "city",
    "address",
    "owner",
    "source",
    "industry",
    "registered_date",
    "tier",
    "total_spend",
    "note",
)


def customer_facts(customers: Sequence[Customer]) -> list[Fact]:
    return [Fact(f"customer/{one.key}", one, one.facts) for one in customers if one.registered]


def customer_columns(dice: Dice, *, notes_in_cell: bool = False) -> list[Column]:
    rng = dice.rng("fields")
    drop = {one for one in CUSTOMER_FIELDS if rng.random() < 0.25}
    drop -= {"customer_name", "contact_name", "phone", "short_name", "owner"}
    fields = [one for one in CUSTOMER_FIELDS if one not in drop]
    cols = columns("customer", fields, dice, Habit())
    phone = next(col for col in cols if col.name == "phone")
    mode = dice.word(spell.PHONE_MODES, "phone mode")
    two = dice.chance(0.5, "two phones")
    phone.say = lambda fact: spell.phone_said(
        fact.facts["phone"], fact.facts["phone_alt"] if two else None, mode, dice, fact.id
    )
    if not two and dice.chance(0.5, "alt column"):
        alt = column("customer", "phone_alt", dice, Habit())
        cols.insert(cols.index(phone) + 1, alt)
        if dice.chance(0.4, "numbered"):
            pair = dice.word(pool("电话1/电话2|电话一/电话二"), "pair")
            phone.header, alt.header = pair.split("/")
    if dice.chance(0.25, "joined") and not notes_in_cell:
        _join_contact(cols, dice)
    return cols


def _join_contact(cols: list[Column], dice: Dice) -> None:
    """公司 and 联系人 in one cell: the contact's own column goes."""
    name = next(col for col in cols if col.name == "customer_name")
    cols.remove(next(col for col in cols if col.name == "contact_name"))
    join = dice.choose(
        [" ", "/", "\n", "（"] if not dice.held else ["，", " - ", "、", "("], "join"
    )
    close = {"（": "）", "(": ")"}.get(join, "")
    name.header = dice.word(pool("公司/联系人|客户及联系人"), "joined")
    name.field = ["customer_name", "contact_name"]

    def say(fact: Fact) -> Said:
        contact = fact.facts["contact_name"]
        typed = f"{fact.facts['customer_name']}{join}{contact}{close}"
        return Said(typed, fact.facts["customer_name"], more=(("contact_name", contact),))

    name.say = say


def customer_book(
    world: World, dice: Dice, name: str, customers: Sequence[Customer], fmt: str = "xlsx"
) -> Book:
    """客户总表: the master list with everything that grows on one."""
    sheet = Sheet(dice.word(pool("Sheet1|客户|客户资料"), "sheet"))
    facts = customer_facts(customers)
    style = Style(titles("customer", world, dice), blanks=0.02, notes=0.01, total=False)
    cols = customer_columns(dice)
    layouts = pool("plain|grouped|merged|printed|two rows|ditto")
    layout = dice.word(layouts, "layout", share=dice.layout_share)
    if fmt in {"gbk", "utf16", "utf8"}:
        layout = "plain"
    style = sealed_layouts.dress(layout, style, facts, dice)
    told = ("customer", world.trade.own_name, world.staff[0], "2024")
    style = unseen_layouts.dress(layout, style, facts, dice, *told)
    style = fresh_layouts.dress(layout, style, facts, dice, *told[:2])
    style = brought_layouts.dress(layout, style, facts, dice, *told)
    if layout in {"grouped", "labels", "merged", "ditto"}:
        style.labels = layout == "labels"
        order = "province" if layout in {"grouped", "labels"} else "owner"
        facts.sort(key=lambda fact: str(fact.facts[order]))
        if layout in {"grouped", "labels"}:
            style.group = lambda fact: str(fact.facts["province"])
        else:
            owner = next(col for col in cols if col.name == "owner")
            cols.remove(owner)
            owner.down = "merge" if layout == "merged" else "ditto"
            cols.insert(0, owner)
    cols = with_extras(cols, "customer", dice)
    if layout == "two rows":
        style.two_rows = True
        cols = undercover(cols, "customer", dice)
        style.two_rows = any(col.group for col in cols)
    if layout == "printed":
        style.page = 20
    if dice.chance(0.3, "hidden") and layout != "merged":
        style.hidden, style.filtered = 0.1, fmt == "xlsx"
    if dice.chance(0.4, "closing"):
        style.closing = [dice.word(pool("共{n}家"), "closing line").format(n=len(facts))]
    top, left = start(dice) if fmt in {"xlsx", "xls", "ods"} else (1, 1)
    lay(sheet, "customer", cols, facts, style, dice, top, left)
    books = [sheet]
    if fmt == "xlsx" and dice.chance(0.4, "empty sheets"):
        books += [Sheet("Sheet2"), Sheet("Sheet3")]
    if fmt == "xlsx":
        books += unseen_layouts.notes(dice, world.staff[0])
        books += fresh_layouts.notes(dice, world.staff[0])
    return Book(f"{name}.{ENDINGS[fmt]}", books, fmt)


def talks_book(
    world: World, dice: Dice, name: str, customers: Sequence[Customer], year: int
) -> Book:
    """A customer list whose last column holds all talks with the customer, dated, in one cell."""
    sheet = Sheet(dice.word(pool("跟进|Sheet1"), "sheet"))
    fields = ["customer_name", "contact_name", "phone"]
    cols = columns("customer", fields, dice, Habit())
    header = dice.word(pool("跟进记录|沟通记录|联系记录"), "talks")
    facts = []
    for customer in customers:
        if not customer.registered:
            continue
        talks = _talks(world, dice.at("talk", customer.key), year)
        facts.append(Fact(f"customer/{customer.key}", customer, {**customer.facts, "talks": talks}))
    form = dice.choose(["slash", "dot", "cn"] if not dice.held else ["dash", "hao", "cn"], "form")
    cols.append(
        Column(
            header,
            "?",
            "talks",
            lambda fact: Said(_talk_text(fact.facts["talks"], form, dice, fact.id), "x", "claim"),
        )
    )
    title = dice.word(pool("{y}年客户跟进"), "talks title").format(y=year)
    lay(sheet, "customer", cols, facts, Style([title]), dice)
    by_id = {fact.id: fact for fact in facts}
    extra_records = []
    for record in sheet.records:
        source = next(one for one in record.values if one.field == "talks")
        record.values.remove(source)
        fact = by_id[record.id]
        for part, (day, method, said_method, text) in enumerate(fact.facts["talks"], 1):
            one = copy.deepcopy(record)
            one.id, one.table, one.part = (
                f"followup/talk{year}/{fact.customer.key}/{part}",
                "followup",
                part,
            )
            one.customer = fact.customer.key
            name_value = next(v for v in record.values if v.field == "customer_name")
            one.values = [
                replace(name_value, expected=fact.customer.name, customer=fact.customer.key),
                replace(source, field="followup_date", expected=day.isoformat(), state="valid"),
                replace(source, field="content", expected=text, state="valid"),
            ]
            if method:
                one.values.append(replace(source, field="method", expected=method, state="valid"))
            extra_records.append(one)
            del said_method
    sheet.records += extra_records
    return Book(f"{name}.xlsx", [sheet])


def _talks(world: World, dice: Dice, year: int) -> list[tuple[date, str | None, str, str]]:
    rng = dice.rng()
    days = sorted(rng.sample(range(3, 350), rng.randint(1, 4)))
    out = []
    for index, day in enumerate(days):
        when = date.fromordinal(date(year, 1, 1).toordinal() + day)
        method = rng.choice(["电话", "微信", "上门拜访", None])
        said = dice.word(words.METHOD[method], index) if method else ""
        text = dice.word(words.TALKS, index).format(p=dice.word(world.trade.products, index))
        out.append((when, method, said, text))
    return out


def _talk_text(
    talks: Sequence[tuple[date, str | None, str, str]], form: str, dice: Dice, key: str
) -> str:
    lines = []
    colon = dice.choose([":", "："], "colon", key)
    for day, _, method, text in talks:
        mode = {
            "slash": "md_slash",
            "dot": "md_dot",
            "cn": "md_cn",
            "dash": "md_dash",
            "hao": "md_hao",
        }.get(form, form)
        head = spell.date_text(day, mode, dice.rng("x"))
        lines.append(f"{head} {method}{colon}{text}" if method else f"{head} {text}")
    return "\n".join(lines)
