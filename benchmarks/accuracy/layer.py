"""Laying a table out on a sheet the way people do: titles, groups, breaks, totals, page heads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from benchmarks.accuracy import words
from benchmarks.accuracy.columns import Column, money_of
from benchmarks.accuracy.pool import Dice
from benchmarks.accuracy.sheet import Broken, Formula, Sheet, letter, ref
from benchmarks.accuracy.spell import half_up
from benchmarks.accuracy.truth import Block, Record, Said, Value
from benchmarks.accuracy.world import Fact


@dataclass
class Style:
    """The habits of one table on one sheet."""

    titles: list[str] = field(default_factory=list)
    pairs: list[tuple[str, str]] = field(default_factory=list)  # 客户：… above the table
    gap: int = 0  # empty rows between title and header
    two_rows: bool = False
    page: int = 0  # the header again every so many records
    group: Callable[[Fact], str] | None = None  # subtotals
    blanks: float = 0.0
    notes: float = 0.0
    hidden: float = 0.0
    total: bool = False
    capitals: bool = False
    filtered: bool = False
    closing: list[str] = field(default_factory=list)
    reader: dict[str, Any] = field(default_factory=dict)  # fields every record has from outside
    labels: bool = False  # groups begin with a line of their name instead of ending with a sum
    page_sums: bool = False
    money: bool = True


class Layer:
    """Writes one table; a layout of its own is a subclass."""

    def __init__(
        self, sheet: Sheet, table: str, cols: list[Column], style: Style, dice: Dice, left: int
    ) -> None:
        self.sheet, self.table, self.cols, self.style = sheet, table, cols, style
        self.dice, self.left, self.row = dice, left, 1
        self.right = left + len(cols) - 1
        self.runs: dict[int, tuple[Any, int, int, Said]] = {}  # column -> typed, first, last row

    def run(self, facts: list[Fact], top: int) -> int:
        style = self.style
        self.row = top
        self._above()
        heads = self._header("header")
        self.sheet.blocks.append(
            Block(
                self.table,
                heads,
                {
                    letter(self.left + place): {"header": col.header, "field": col.field}
                    for place, col in enumerate(self.cols)
                },
            )
        )
        first = self.row
        group: str | None = None
        members: list[Fact] = []
        for count, fact in enumerate(facts):
            now = style.group(fact) if style.group else None
            if now != group and style.labels:
                self._label(str(now))
            elif group is not None and now != group:
                self._subtotal(group, members)
                members = []
            group = now
            self._breaks(count, facts, fact)
            self._record(fact)
            members.append(fact)
        if group is not None and not style.labels:
            self._subtotal(group, members)
        self._close_runs()
        if style.filtered:
            self.sheet.filtered = (heads[-1], self.left, self.row - 1, self.right)
        self._below(facts, first)
        return self.row

    def _above(self) -> None:
        for index, title in enumerate(self.style.titles):
            self.sheet.put(self.row, self.left, title, bold=index == 0)
            if index == 0 and self.dice.chance(0.6, "merge title"):
                self.sheet.merge(self.row, self.left, self.row, self.right)
            self._next("title")
        for label, value in self.style.pairs:
            if self.dice.chance(0.5, "pair", "one cell"):
                self.sheet.put(self.row, self.left, f"{label}：{value}")
            else:
                self.sheet.put(self.row, self.left, f"{label}：")
                self.sheet.put(self.row, self.left + 1, value)
            self._next("title")
        for _ in range(self.style.gap):
            self._next("blank")

    def _next(self, kind: str) -> None:
        self.sheet.mark(self.row, kind)
        self.row += 1

    def _header(self, kind: str) -> list[int]:
        first = self.row
        if self.style.two_rows:
            self._group_row()
            self._next(kind)
        for place, col in enumerate(self.cols):
            if not self.style.two_rows or col.group:
                text = col.header.split("\n")[-1] if col.group else col.header
                self.sheet.put(self.row, self.left + place, text, bold=True)
        self._next(kind)
        return list(range(first, self.row))

    def _group_row(self) -> None:
        place = 0
        while place < len(self.cols):
            col, at = self.cols[place], self.left + place
            if not col.group:
                self.sheet.put(self.row, at, col.header, bold=True)
                self.sheet.merge(self.row, at, self.row + 1, at)
                place += 1
                continue
            span = 1
            while place + span < len(self.cols) and self.cols[place + span].group == col.group:
                span += 1
            self.sheet.put(self.row, at, col.group, bold=True)
            self.sheet.merge(self.row, at, self.row, at + span - 1)
            place += span

    def _label(self, text: str) -> None:
        self._close_runs()
        self.sheet.put(self.row, self.left, text)
        self._next("note")

    def _breaks(self, count: int, facts: list[Fact], fact: Fact) -> None:
        """What may stand before the next record."""
        style = self.style
        if style.page and count and count % style.page == 0:
            self._close_runs()
            pages = len(facts) // style.page + 1
            if style.page_sums:
                self._subtotal("本页", facts[count - style.page : count])
            text = self.dice.word(words.PAGES).format(i=count // style.page, n=pages)
            self.sheet.put(self.row, self.left + min(2, len(self.cols) - 1), text)
            self._next("note")
            for title in style.titles[:1] if self.dice.chance(0.5, "title again") else []:
                self.sheet.put(self.row, self.left, title)
                self._next("title")
            self._header("repeated header")
        rng = self.dice.rng("break", fact.id)
        if count and rng.random() < style.blanks:
            self._close_runs()
            self._next("blank")
        if count and rng.random() < style.notes:
            self._close_runs()
            self.sheet.put(self.row, self.left, self.dice.word(words.NOTE_ROWS, fact.id))
            self._next("note")

    def _record(self, fact: Fact) -> None:
        record = Record(
            fact.id,
            self.table,
            "",
            self.sheet.name,
            self.row,
            1,
            customer=fact.customer.key if self.table != "customer" else None,
            optional=bool(fact.facts.get("nameless")) or fact.facts.get("bad") == "quantity",
        )
        for place, col in enumerate(self.cols):
            self._cell(record, fact, place, col)
        self._product()
        for name, said in self.style.reader.items():
            value = said(fact) if callable(said) else said
            record.values.append(
                Value(
                    name,
                    [ref(self.row, self.left)],
                    "",
                    str(value.typed),
                    value.expected,
                    value.state,
                    value.customer,
                    value.also,
                )
            )
        named = [one for one in record.values if one.field == "customer_name"]
        if self.table != "customer" and named:
            record.customer = named[0].customer
        if self.table == "order" and self.style.money:
            record.money = money_of(fact)
        if self.dice.rng("hide", fact.id).random() < self.style.hidden:
            self.sheet.hidden.add(self.row)
        self.sheet.records.append(record)
        self._next("record")

    def _cell(self, record: Record, fact: Fact, place: int, col: Column) -> None:
        at = self.left + place
        said = col.say(fact)
        cells = [ref(self.row, at)]
        typed = said.typed
        if col.down and said.state == "valid":
            run = self.runs.get(at)
            if run and run[0] == said.expected and run[2] == self.row - 1:
                self.runs[at] = (run[0], run[1], self.row, run[3])
                cells.append(ref(run[1], at))
                typed = None if col.down == "merge" else self.dice.word(words.DITTO, col.header)
                # The neighbours all show what the first of them says.
                said = Said(typed, run[3].expected, fmt="", customer=run[3].customer)
            else:
                self._close_run(at)
                self.runs[at] = (said.expected, self.row, self.row, said)
        elif col.down:
            self._close_run(at)
        if isinstance(typed, str) and typed == "=":
            typed = said.expected
        self.sheet.put(self.row, at, typed, said.fmt)
        shown = _shown(typed)
        names = col.name if col.field is not None else None
        if names:
            record.values.append(
                Value(
                    names,
                    cells,
                    col.header,
                    shown,
                    said.expected,
                    said.state,
                    said.customer,
                    said.also,
                )
            )
            for more, expected in said.more:
                record.values.append(Value(more, cells, col.header, shown, expected, "valid"))
        elif said.state == "valid":
            record.values.append(Value(col.name, cells, col.header, shown, said.expected, "extra"))

    def _product(self) -> None:
        """The amount as a formula, where the sheet's quantity and price are plain numbers."""
        at = {col.name: (self.row, self.left + place) for place, col in enumerate(self.cols)}
        kind = next((col.formula for col in self.cols if col.name == "amount"), None)
        cells = [
            self.sheet.cells.get(at.get(name, (0, 0)))
            for name in ("quantity", "unit_price", "amount")
        ]
        if kind is None or any(
            cell is None or not isinstance(cell.value, (int, float)) for cell in cells
        ):
            return
        first, second = (ref(*at[name]) for name in ("quantity", "unit_price"))
        amount = cells[2]
        if amount is not None and cells[0] is not None and cells[1] is not None:
            exact = Decimal(str(cells[0].value)) * Decimal(str(cells[1].value))
            if half_up(exact) == Decimal(str(amount.value)):
                cached = amount.value if kind == "cached" else None
                amount.value = Formula(f"={first}*{second}", cached)

    def _close_run(self, at: int) -> None:
        run = self.runs.pop(at, None)
        if run and self.cols[at - self.left].down == "merge":
            self.sheet.merge(run[1], at, run[2], at)

    def _close_runs(self) -> None:
        for at in list(self.runs):
            self._close_run(at)

    def _subtotal(self, group: str, members: list[Fact]) -> None:
        self._close_runs()
        text = self.dice.word(words.SUBTOTALS).format(g=group)
        self._sums(text, members)
        self._next("total")

    def _label_place(self) -> int:
        """The column of the word before a sum."""
        return 0

    def _sums(self, text: str, members: Sequence[Fact]) -> None:
        self.sheet.put(self.row, self.left + self._label_place(), text)
        for place, col in enumerate(self.cols):
            if col.name in {"quantity", "amount"} and place:
                total = sum((one.facts[col.name] or Decimal(0) for one in members), Decimal(0))
                self.sheet.put(self.row, self.left + place, float(total))

    def _below(self, facts: list[Fact], first: int) -> None:
        style = self.style
        if not facts:
            return
        if style.total:
            if self.dice.chance(0.3, "gap before total"):
                self._next("blank")
            self._sums(self.dice.word(words.TOTALS), facts)
            place = next((i for i, col in enumerate(self.cols) if col.name == "amount"), None)
            if place and self.dice.chance(0.4, "formula total"):
                name = letter(self.left + place)
                at = (self.row, self.left + place)
                cached = self.sheet.cells[at].value if at in self.sheet.cells else None
                self.sheet.put(*at, Formula(f"=SUM({name}{first}:{name}{self.row - 1})", cached))
            self._next("total")
        if style.capitals:
            total = sum((one.facts.get("amount") or Decimal(0) for one in facts), Decimal(0))
            text = self.dice.word(words.CAPITALS).format(w=capitals(total))
            self.sheet.put(self.row, self.left, text)
            self._next("total")
        for line in style.closing:
            self.sheet.put(self.row, self.left, line)
            self._next("note")


def _shown(typed: Any) -> str:
    if isinstance(typed, Formula):
        return typed.text
    if isinstance(typed, Broken):
        return typed.code
    return "" if typed is None else str(typed)


def capitals(amount: Decimal) -> str:
    """`capitals(Decimal("1205.30")) == "壹仟贰佰零伍元叁角整"`."""
    digits, small = "零壹贰叁肆伍陆柒捌玖", ("", "拾", "佰", "仟")
    whole = int(abs(amount))
    cents = int((abs(amount) - whole) * 100)
    parts: list[str] = []
    for place, big in enumerate(("", "万", "亿")):
        piece, zero = "", False
        four = whole // 10000**place % 10000
        for index in range(4):
            digit = four // 10**index % 10
            if digit:
                piece = digits[digit] + small[index] + ("零" if zero and piece else "") + piece
                zero = False
            else:
                zero = True
        if piece:
            lead = "零" if four < 1000 and whole >= 10000 ** (place + 1) else ""
            parts.insert(0, lead + piece + big)
    text = ("".join(parts) or "零") + "元"
    if not cents:
        return text + "整"
    jiao, fen = divmod(cents, 10)
    return text + (digits[jiao] + "角" if jiao else "零") + (digits[fen] + "分" if fen else "整")
