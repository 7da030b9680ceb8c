"""Laying a table out: `lay` writes it, `undercover` puts its columns under group headers."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.accuracy import words
from benchmarks.accuracy.brought_layer import BroughtLayer
from benchmarks.accuracy.brought_layouts import BroughtStyle
from benchmarks.accuracy.columns import Column
from benchmarks.accuracy.fresh_layer import FreshLayer
from benchmarks.accuracy.fresh_layouts import FreshStyle
from benchmarks.accuracy.layer import Layer, Style
from benchmarks.accuracy.pool import Dice
from benchmarks.accuracy.sealed_layouts import SealedLayer, SealedStyle
from benchmarks.accuracy.sheet import Sheet
from benchmarks.accuracy.unseen_layer import UnseenLayer
from benchmarks.accuracy.unseen_layouts import UnseenStyle
from benchmarks.accuracy.unseen_script import script
from benchmarks.accuracy.world import Fact

__all__ = ["Style", "lay", "undercover"]


def lay(
    sheet: Sheet,
    table: str,
    cols: Sequence[Column],
    facts: Sequence[Fact],
    style: Style,
    dice: Dice,
    top: int = 1,
    left: int = 1,
) -> int:
    """Write the table; the answer is the first free row under it."""
    if isinstance(style, SealedStyle):
        return SealedLayer(sheet, table, list(cols), style, dice, left).run(list(facts), top)
    if isinstance(style, UnseenStyle):
        return UnseenLayer(sheet, table, list(cols), style, dice, left).run(list(facts), top)
    if isinstance(style, FreshStyle):
        return FreshLayer(sheet, table, list(cols), style, dice, left).run(list(facts), top)
    if isinstance(style, BroughtStyle):
        return BroughtLayer(sheet, table, list(cols), style, dice, left).run(list(facts), top)
    return Layer(sheet, table, list(cols), style, dice, left).run(list(facts), top)


def undercover(cols: list[Column], table: str, dice: Dice) -> list[Column]:
    """Put columns under group headers where a table has such groups."""
    for index, (group, fields) in enumerate(words.GROUPS.get(table, ())):
        places = [i for i, col in enumerate(cols) if col.name in fields]
        if len(places) < 2 or places != list(range(places[0], places[-1] + 1)):
            continue
        title = script(dice, table, dice.word(group, "group", index))
        for place in places:
            col = cols[place]
            col.group = title
            under = dice.word(words.UNDER_GROUP[table][col.name], col.name)
            col.header = f"{title}\n{script(dice, table, under)}"
    return cols
