"""Unseen habits of tables: heads of ERP exports, ledgers, pages carried over, blocks a month, gaps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from decimal import Decimal

from benchmarks.accuracy.layer import Style
from benchmarks.accuracy.pool import Dice
from benchmarks.accuracy.sheet import Sheet
from benchmarks.accuracy.unseen_lines import (
    BALANCES,
    CARRIES,
    FEET,
    HEADS,
    KINDS,
    LEDGERS,
    MONTHS,
    NOTES,
    NUMBERINGS,
    PLACES,
    QUARTERS,
    RULES,
    YEAR_HEADS,
)
from benchmarks.accuracy.unseen_script import script
from benchmarks.accuracy.world import Fact


@dataclass
class UnseenStyle(Style):
    """The habits of a table of the fourth pool."""

    head: list[list[str]] = field(default_factory=list)  # lines under the title, spread over cells
    foot: list[list[str]] = field(default_factory=list)  # the same below the table
    numbering: str = ""  # a line that numbers the columns, under the header
    gap_column: bool = False  # a column left empty inside the table
    gap_below: bool = False  # an empty row between header and first record
    near: bool = False  # the word of a sum stands beside the first sum, not in the first column
    ledger: tuple[str, str] | None = None  # sums of the group and of all so far
    carry: tuple[str, str] | None = None  # sums so far at the end and the start of a page
    stacked: bool = False  # each group a block with its own line, header and sum
    days_merged: bool = False  # one cell for all rows of a day
    box: bool = False  # a small count beside the table
    opening: Decimal | None = None  # what the customer owed before; payments follow below
    balances: tuple[str, str, str] = ("", "", "")  # the words for it, the payments, the rest


def dress(layout: str, style: Style, facts: list[Fact], dice: Dice, *more: str) -> Style:
    """The style for an unseen layout, the same style for any other; may sort `facts`.

    `more`: the kind of table, the factory's name, who keeps the list, the year.
    """
    if not dice.unseen or layout not in HABITS:
        return style
    kind, own, keeper, year = more or ("order", "", "", "2024")
    out = UnseenStyle(**{one.name: getattr(style, one.name) for one in fields(Style)})
    HABITS[layout](out, facts, dice)
    said = {"c": own, "o": keeper, "y": year, "next": int(year) + 1}
    if layout == "erp head":
        out.head = _head(kind, dice)
    if layout == "instructions":
        out.titles = [*out.titles, *RULES.get(kind, RULES["order"])]

    def told(text: str) -> str:
        return script(dice, kind, text.format(**said) if "{" in text else text)

    out.titles = [told(line) for line in out.titles]
    out.head = [[told(cell) for cell in line] for line in out.head]
    out.foot = [[told(cell) for cell in line] for line in out.foot]
    group = out.group
    if group is not None:
        out.group = lambda fact: script(dice, kind, group(fact))
    return out


def dress_kind(kind: str, style: Style, facts: list[Fact], dice: Dice, *more: str) -> Style:
    """The same for tables whose layouts are not drawn elsewhere."""
    if not dice.unseen or style.page:
        return style
    told = more or ("", "", "2024")
    return dress(dice.choose(KINDS[kind], "unseen layout"), style, facts, dice, kind, *told)


def notes(dice: Dice, keeper: str) -> list[Sheet]:
    """Now and then a sheet of explanations beside the table."""
    if not dice.unseen or not dice.chance(0.25, "notes sheet"):
        return []
    name, lines = dice.choose(NOTES, "notes")
    sheet = Sheet(name)
    for row, line in enumerate(lines, 1):
        sheet.put(row, 1, line.format(o=keeper))
        sheet.mark(row, "note")
    return [sheet]


def _numbered(style: UnseenStyle, _: list[Fact], dice: Dice) -> None:
    style.numbering = dice.choose(NUMBERINGS, "numbering")


def _gap_column(style: UnseenStyle, _: list[Fact], __: Dice) -> None:
    style.gap_column = True


def _gap_below(style: UnseenStyle, _: list[Fact], __: Dice) -> None:
    style.gap_below = True


def _plain(_: UnseenStyle, __: list[Fact], ___: Dice) -> None:
    """What `dress` does itself, since it needs the kind of table."""


def _head(kind: str, dice: Dice) -> list[list[str]]:
    lines = dice.choose(YEAR_HEADS if kind == "order" else HEADS, "head")
    return [list(line) for line in lines]


def _foot(style: UnseenStyle, _: list[Fact], dice: Dice) -> None:
    style.foot = [list(dice.choose(FEET, "foot"))]


def _box(style: UnseenStyle, _: list[Fact], __: Dice) -> None:
    style.box = True


def _cities(style: UnseenStyle, facts: list[Fact], dice: Dice) -> None:
    facts.sort(key=lambda fact: str(fact.facts["city"]))
    form = dice.choose(PLACES, "place line")
    style.group, style.labels = (lambda fact: form.format(g=fact.facts["city"])), True


def _day(fact: Fact) -> tuple[int, int]:
    day = next(
        fact.facts[one]
        for one in ("order_date", "followup_date", "feedback_date")
        if one in fact.facts
    )
    return day.year, day.month


def _quarters(style: UnseenStyle, _: list[Fact], dice: Dice) -> None:
    form = dice.choose(QUARTERS, "quarter line")

    def group(fact: Fact) -> str:
        year, month = _day(fact)
        return form.format(q="一二三四"[(month - 1) // 3], y=year)

    style.group, style.labels = group, True


def _months(style: UnseenStyle, _: list[Fact], dice: Dice) -> None:
    form = dice.choose(MONTHS, "month line")
    style.group, style.labels = (lambda fact: form.format(y=_day(fact)[0], m=_day(fact)[1])), True


def _months_en(style: UnseenStyle, _: list[Fact], __: Dice) -> None:
    names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    style.group = lambda fact: f"--- {names[_day(fact)[1] - 1]} {_day(fact)[0]} ---"
    style.labels = True


def _stacked(style: UnseenStyle, facts: list[Fact], dice: Dice) -> None:
    _months(style, facts, dice)
    style.stacked, style.total = True, False
    if facts and style.group:
        style.titles = [*style.titles, style.group(facts[0])]


def _ledger(style: UnseenStyle, _: list[Fact], dice: Dice) -> None:
    style.group = lambda fact: f"{_day(fact)[1]}月"
    style.ledger, style.total = dice.choose(LEDGERS, "ledger"), False


def _carried(style: UnseenStyle, _: list[Fact], dice: Dice) -> None:
    style.carry, style.page = dice.choose(CARRIES, "carry"), 0


def _days(style: UnseenStyle, _: list[Fact], __: Dice) -> None:
    style.days_merged = True


def _near(style: UnseenStyle, _: list[Fact], __: Dice) -> None:
    style.near = style.total = True


def _opening(style: UnseenStyle, facts: list[Fact], dice: Dice) -> None:
    whose = facts[0].customer.key if facts else ""
    style.opening = Decimal(dice.rng("opening", whose).randint(10, 300) * 100)
    style.balances = dice.choose(BALANCES, "balances")


HABITS: dict[str, Callable[[UnseenStyle, list[Fact], Dice], None]] = {
    "numbered": _numbered,
    "gap column": _gap_column,
    "gap below": _gap_below,
    "erp head": _plain,
    "instructions": _plain,
    "foot": _foot,
    "side box": _box,
    "city labels": _cities,
    "quarters": _quarters,
    "months": _months,
    "months en": _months_en,
    "stacked": _stacked,
    "ledger": _ledger,
    "carried": _carried,
    "days merged": _days,
    "near sums": _near,
    "opening": _opening,
}
