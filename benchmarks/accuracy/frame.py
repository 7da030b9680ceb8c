"""Titles, places and columns that every kind of file shares."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.accuracy import words
from benchmarks.accuracy.columns import Column
from benchmarks.accuracy.extras import extra, running_number
from benchmarks.accuracy.pool import Dice
from benchmarks.accuracy.truth import Said
from benchmarks.accuracy.unseen_script import script
from benchmarks.accuracy.world import Fact, World


def titles(
    kind: str, world: World, dice: Dice, year: int | str = 2024, what: str = ""
) -> list[str]:
    """A title line mostly, and now and then a line of notes under it."""
    if dice.chance(0.15, "no title", kind):
        return []
    text = dice.word(words.TITLES[kind], kind).format(c=world.trade.own_name, y=year, what=what)
    lines = [text]
    if dice.chance(0.4, "note line", kind):
        line = dice.word(words.NOTE_LINES, kind).format(o=world.staff[0], y=year)
        lines.append(line)
    lines = [script(dice, kind, line) for line in lines]
    if dice.unseen and dice.chance(0.25, "one cell", kind):
        return ["\n".join(lines)]
    return lines


def start(dice: Dice) -> tuple[int, int]:
    """Where the table begins: mostly A1, sometimes out in the sheet."""
    return dice.choose([(1, 1), (1, 1), (1, 1), (1, 2), (4, 2), (3, 1)], "start")


def with_extras(cols: list[Column], table: str, dice: Dice, share: float = 0.5) -> list[Column]:
    if dice.chance(share, "extra"):
        place = dice.rng("extra place").randint(2, len(cols))
        cols.insert(place, extra(table, dice))
    if dice.chance(0.35, "running number"):
        cols.insert(0, running_number(dice))
    return cols


def shuffled(fields: Sequence[str], dice: Dice, keep: int) -> list[str]:
    """Moved columns: some neighbours behind the first few change places."""
    out = list(fields)
    if dice.chance(0.5, "moved"):
        rng = dice.rng("move")
        for _ in range(2):
            at = rng.randrange(keep, len(out) - 1)
            out[at], out[at + 1] = out[at + 1], out[at]
    return out


ENDINGS = {
    "xlsx": "xlsx",
    "gbk": "csv",
    "utf16": "csv",
    "utf8": "csv",
    "html": "xls",
    "xml": "xls",
    "xls": "xls",
    "ods": "ods",
}


def full_name(fact: Fact) -> Said:
    fact.customer.said.add(fact.customer.name)
    state = "valid" if fact.customer.registered else "kept"
    return Said(fact.customer.name, fact.customer.name, state, customer=fact.customer.key)
