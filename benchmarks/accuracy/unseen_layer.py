"""Laying out a table with the habits of `UnseenStyle`."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from benchmarks.accuracy.columns import KEY_DATES, Column
from benchmarks.accuracy.layer import Layer
from benchmarks.accuracy.truth import Said
from benchmarks.accuracy.unseen_layouts import UnseenStyle
from benchmarks.accuracy.world import Fact

PAGE = 28  # records on a page that carries its sums over


def _gap() -> Column:
    return Column("", None, "gap", lambda _: Said(None, None, "blank"))


class UnseenLayer(Layer):
    """A table with the habits of `UnseenStyle`."""

    style: UnseenStyle
    facts: Sequence[Fact] = ()
    part: str = ""  # the block being written, where each group is one

    def run(self, facts: list[Fact], top: int) -> int:
        self.facts, self.members, self.so_far = facts, list[Fact](), list[Fact]()
        if self.style.gap_column and len(self.cols) > 4:
            self.cols.insert(self.dice.rng("gap column").randint(2, len(self.cols) - 2), _gap())
            self.right += 1
        for col in self.cols if self.style.days_merged else ():
            col.down = "merge" if col.name in KEY_DATES else col.down
        end = super().run(facts, top)
        block = self.sheet.blocks[-1]
        block.columns = {at: one for at, one in block.columns.items() if one["header"]}
        return end

    def _spread(self, cells: Sequence[str], kind: str) -> None:
        """Cells of one line, evenly over the width of the table."""
        step = (len(self.cols) - 1) / max(1, len(cells) - 1)
        for index, text in enumerate(cells):
            self.sheet.put(self.row, self.left + int(index * step), text)
        self._next(kind)

    def _above(self) -> None:
        for line in self.style.head if not self.style.titles else ():
            self._spread(line, "title")
        super()._above()

    def _header(self, kind: str) -> list[int]:
        if kind == "header" and self.style.titles:
            for line in self.style.head:
                self._spread(line, "title")
        rows = super()._header(kind)
        if self.style.numbering:
            for place in range(len(self.cols)):
                self.sheet.put(self.row, self.left + place, self._number(place))
            rows.append(self.row)
            self._next(kind)
        if kind == "header":
            self._under()
        return rows

    def _number(self, place: int) -> Any:
        form = self.style.numbering
        if form == "栏次":
            return place or form
        if form == "letters":
            return chr(ord("A") + place)
        return chr(0x2460 + place) if form == "circled" and place < 20 else f"({place + 1})"

    def _under(self) -> None:
        """What follows the header before the first record."""
        if self.style.box:
            for place, (label, value) in enumerate((("数量统计", ""), ("总数", len(self.facts)))):
                self.sheet.put(self.row + place, self.right + 2, label)
                self.sheet.put(self.row + place, self.right + 3, value)
        if self.style.gap_below:
            self._next("blank")
        if self.style.opening is not None:
            self._balance(self.style.balances[0], self.style.opening)

    def _balance(self, label: str, amount: Decimal) -> None:
        self.sheet.put(self.row, self.left, label)
        for place, col in enumerate(self.cols):
            if col.name == "amount" and place:
                self.sheet.put(self.row, self.left + place, float(amount))
        self._next("total")

    def _label_place(self) -> int:
        if not self.style.near:
            return 0
        sums = [i for i, col in enumerate(self.cols) if col.name in {"quantity", "amount"} and i]
        return min(sums) - 1 if sums else 0

    def _label(self, text: str) -> None:
        if not self.style.stacked:
            super()._label(text)
        elif self.part:
            self._part_sums()
            self._next("blank")
            self.sheet.put(self.row, self.left, text)
            self._next("title")
            self._header("repeated header")
        self.part = text

    def _part_sums(self) -> None:
        self._close_runs()
        self._sums(f"{self.part}合计", self.members)
        self._next("total")
        self.members = []

    def _record(self, fact: Fact) -> None:
        self.members.append(fact)
        super()._record(fact)

    def _subtotal(self, group: str, members: list[Fact]) -> None:
        if self.style.ledger is None:
            super()._subtotal(group, members)
            return
        self._close_runs()
        self.so_far += members
        for text, some in zip(self.style.ledger, (members, self.so_far), strict=True):
            self._sums(text, some)
            self._next("total")

    def _breaks(self, count: int, facts: list[Fact], fact: Fact) -> None:
        if self.style.carry and count and count % PAGE == 0:
            self._close_runs()
            last, first = self.style.carry
            self._sums(last, facts[:count])
            self._next("total")
            if self.dice.chance(0.5, "header on each page"):
                self._header("repeated header")
            self._sums(first, facts[:count])
            self._next("total")
        super()._breaks(count, facts, fact)

    def _below(self, facts: list[Fact], first: int) -> None:
        if self.style.stacked and self.members:
            self._part_sums()
        super()._below(facts, first)
        if self.style.opening is not None and facts:
            self._settle(facts, self.style.opening)
        for line in self.style.foot:
            self._spread(line, "note")

    def _settle(self, facts: list[Fact], opening: Decimal) -> None:
        """What came in and what is still owed, under the sum of the deliveries."""
        total = sum((one.facts["amount"] or Decimal(0) for one in facts), Decimal(0))
        paid = (total / 200).quantize(Decimal(1)) * 100
        self._balance(self.style.balances[1], paid)
        self._balance(self.style.balances[2], opening + total - paid)
