"""Rows of customers, columns of months: one order a filled cell."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from benchmarks.accuracy import brought_lists, fresh_lists, sealed_lists, spell, unseen_lists, words
from benchmarks.accuracy.columns import Column, Habit, column
from benchmarks.accuracy.lay import Style, lay
from benchmarks.accuracy.pool import Dice, pool
from benchmarks.accuracy.sheet import Book, Sheet
from benchmarks.accuracy.truth import Said
from benchmarks.accuracy.world import Customer, Fact, World


def matrix_book(
    world: World, dice: Dice, name: str, customers: Sequence[Customer], year: int
) -> Book:
    """Rows of customers, columns 1月 to 12月; the numbers are pieces or money, as the title says."""
    money = dice.chance(0.5, "money")
    unit = dice.choose(["元", "万元"], "unit") if money else dice.choose(["只", "个", "件"], "unit")
    what = dice.choose(["销售额", "货款"] if money else ["提货数量", "出货数量"], "what")
    sheet = Sheet(dice.word(pool("汇总|{y}"), "sheet").format(y=year))
    title = dice.word(words.TITLES["month"]).format(y=year, what=what) + f"（{unit}）"
    heads = dice.choose(
        dice.part(
            [[f"{m}月" for m in range(1, 13)]] * 2 + [[f"{m:02}月" for m in range(1, 13)]],
            [
                [
                    f"{m}月"
                    for m in [
                        "一",
                        "二",
                        "三",
                        "四",
                        "五",
                        "六",
                        "七",
                        "八",
                        "九",
                        "十",
                        "十一",
                        "十二",
                    ]
                ],
                [f"{m}月份" for m in range(1, 13)],
            ],
            sealed_lists.month_heads(year, unit),
            unseen_lists.month_heads(year, unit),
            fresh_lists.month_heads(year),
            brought_lists.month_heads(year),
        ),
        "heads",
    )
    who = column("order", "customer_name", dice, Habit())
    product = (
        column("order", "product_model", dice, Habit()) if dice.chance(0.6, "product") else None
    )
    fixed = [who] + ([product] if product else [])
    month_cols = [_month_column(month, heads[month - 1], unit) for month in range(1, 13)]
    total = Column(
        dice.choose(["合计", "全年合计", "小计"], "total"),
        "?",
        "extra:total",
        lambda fact: Said(float(sum(fact.facts["cells"].values())), None, "claim"),
    )
    facts = []
    for index, customer in enumerate(customers):
        rng = dice.rng("row", index)
        cells = {m: Decimal(rng.randint(2, 400) * 100) for m in range(1, 13) if rng.random() < 0.45}
        if unit == "万元":
            cells = {m: Decimal(rng.randint(5, 900)) / 100 for m in cells}
        facts.append(
            Fact(
                f"order/matrix{year}/{index}",
                customer,
                {
                    "cells": cells,
                    "product_model": dice.word(world.trade.products, "p", index),
                    "status": "已完成",
                    "amount": None,
                    "quantity": None,
                },
            )
        )
    cols = [*fixed, *month_cols, total]
    style = Style([title], money=False)
    lay(sheet, "order", cols, facts, style, dice)
    sheet.put(sheet.last_row + 1, 1, dice.word(pool("合计"), "sums"))
    row = sheet.last_row
    for month in range(1, 13):
        sheet.put(
            row,
            len(fixed) + month,
            float(sum((fact.facts["cells"].get(month, Decimal(0)) for fact in facts), Decimal(0))),
        )
    sheet.mark(row, "total")
    _unpivot_months(sheet, facts, len(fixed), year, unit, has_product=product is not None)
    return Book(f"{name}.xlsx", [sheet])


def _month_column(month: int, header: str, unit: str) -> Column:
    def say(fact: Fact) -> Said:
        number = fact.facts["cells"].get(month)
        if number is None:
            return Said(None, None, "blank")
        value = float(number) if unit == "万元" else int(number)
        return Said(value, "x", "claim")

    return Column(header, "?", f"month:{month}", say)


def _unpivot_months(
    sheet: Sheet, facts: Sequence[Fact], fixed: int, year: int, unit: str, *, has_product: bool
) -> None:
    """One order record for each filled month cell instead of one for each row."""
    by_id = {fact.id: fact for fact in facts}
    out = []
    money = unit in {"元", "万元"}
    for record in sheet.records:
        fact = by_id[record.id]
        base = [one for one in record.values if one.field in {"customer_name", "product_model"}]
        cells = {one.field: one for one in record.values if one.field.startswith("month:")}
        for part, (month, number) in enumerate(sorted(fact.facts["cells"].items()), 1):
            source = cells[f"month:{month}"]
            one = copy.deepcopy(record)
            one.id, one.part = f"{record.id}/{month}", part
            field = "amount" if money else "quantity"
            worth = number * (10000 if unit == "万元" else 1)
            expected = str(worth.quantize(Decimal("0.01"))) if money else spell.plain(worth)
            head = _above(source.cells[0], sheet)
            one.values = [
                *copy.deepcopy(base),
                replace(
                    source,
                    field="order_date",
                    expected=f"{year}-{month:02}-01",
                    state="valid",
                    cells=[*source.cells, head],
                ),
                replace(source, field=field, expected=expected, state="valid"),
            ]
            one.money = expected if money and one.customer else None
            out.append(one)
    sheet.records = out
    del has_product, fixed


def _above(cell: str, sheet: Sheet) -> str:
    column_letter = cell.rstrip("0123456789")
    return f"{column_letter}{sheet.blocks[0].header_rows[-1]}"
