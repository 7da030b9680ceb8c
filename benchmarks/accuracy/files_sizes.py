"""Style and colour down, sizes across: one order a filled cell."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from benchmarks.accuracy import spell, words_garment
from benchmarks.accuracy.columns import Column, Habit, columns
from benchmarks.accuracy.files_foreign import language_of
from benchmarks.accuracy.lay import Style, lay
from benchmarks.accuracy.pool import Dice, pool
from benchmarks.accuracy.sheet import Book, Sheet
from benchmarks.accuracy.truth import Said
from benchmarks.accuracy.world import Customer, Fact, World, orders


def size_book(world: World, dice: Dice, abroad: Sequence[Customer]) -> Book:
    """Style and colour down, sizes across; each filled cell is an order of its own."""
    sheet = Sheet(dice.word(pool("尺码|Sheet1"), "sheet"))
    sizes = dice.word(words_garment.SIZES, "sizes").split(",")
    habit = Habit(language=language_of(dice, "size"), money="USD", date_modes=pool("cell|dash"))
    fields = ["order_id", "order_date", "customer_name", "product_model"]
    cols = columns("order", fields, dice, habit)
    cols.append(
        Column(
            dice.choose(["颜色 Color", "颜色", "Colour"], "colour"),
            None,
            "extra:colour",
            lambda fact: Said(fact.facts["colour"], fact.facts["colour"]),
        )
    )
    cols += [_size_column(size) for size in sizes]
    cols += [
        Column(
            dice.choose(["合计", "Total", "合计 Total"], "total"),
            "?",
            "extra:total",
            lambda fact: Said(int(sum(fact.facts["cells"].values())), None, "claim"),
        ),
        *columns("order", ["unit_price"], dice, habit),
        Column(
            dice.choose(["金额 Amount(USD)", "Amount(USD)"], "amount"),
            "?",
            "extra:amount",
            lambda fact: Said(float(fact.facts["amount"]), None, "claim"),
        ),
    ]
    facts = _size_facts(world, dice, abroad, sizes)
    style = Style(
        [dice.choose(["尺码配比 Size Breakdown 2024", "2024 SIZE ASSORTMENT"])], money=False
    )
    lay(sheet, "order", cols, facts, style, dice)
    _unpivot_sizes(sheet, facts, sizes)
    name = dice.word(pool("分码订单|尺码表2024"), "name")
    return Book(f"{name}.xlsx", [sheet])


def _size_column(size: str) -> Column:
    def say(fact: Fact) -> Said:
        number = fact.facts["cells"].get(size)
        return Said(None, None, "blank") if number is None else Said(int(number), "x", "claim")

    return Column(size, "?", f"size:{size}", say)


def _size_facts(
    world: World, dice: Dice, abroad: Sequence[Customer], sizes: Sequence[str]
) -> list[Fact]:
    base = orders(world, list(abroad), date(2024, 2, 1), date(2024, 11, 30), 24, "S")
    out = []
    for fact in base:
        rng = dice.rng("cells", fact.id)
        cells = {one: Decimal(rng.randint(2, 60) * 10) for one in sizes if rng.random() < 0.8}
        if not cells:
            cells = {sizes[0]: Decimal(120)}
        price = fact.facts["unit_price"]
        total = sum(cells.values(), Decimal(0))
        facts = {
            **fact.facts,
            "cells": cells,
            "status": "已完成",
            "colour": dice.word(words_garment.COLOURS, fact.id),
            "amount": spell.half_up(total * price),
        }
        out.append(Fact(fact.id, fact.customer, facts))
    return out


def _unpivot_sizes(sheet: Sheet, facts: Sequence[Fact], sizes: Sequence[str]) -> None:
    by_id = {fact.id: fact for fact in facts}
    out = []
    for record in sheet.records:
        fact = by_id[record.id]
        cells = {one.field: one for one in record.values if one.field.startswith("size:")}
        base = [
            one
            for one in record.values
            if not one.field.startswith("size:") and one.state != "claim"
        ]
        filled = [one for one in sizes if one in fact.facts["cells"]]
        for part, size in enumerate(filled, 1):
            source = cells[f"size:{size}"]
            one = copy.deepcopy(record)
            one.id, one.part = f"{record.id}/{size}", part
            number = fact.facts["cells"][size]
            head = f"{source.cells[0].rstrip('0123456789')}{sheet.blocks[0].header_rows[-1]}"
            one.values = [
                *copy.deepcopy(base),
                replace(source, field="quantity", expected=spell.plain(number), state="valid"),
                replace(
                    source, field="size", expected=size, state="valid", cells=[*source.cells, head]
                ),
            ]
            money = spell.half_up(number * fact.facts["unit_price"])
            one.values.append(replace(source, field="amount", expected=str(money), state="derived"))
            one.money = str(money) if one.customer else None
            out.append(one)
    sheet.records = out
