"""Laying out a table with the habits of `FreshStyle`."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from benchmarks.accuracy.fresh_layouts import FreshStyle
from benchmarks.accuracy.layer import Layer
from benchmarks.accuracy.world import Fact

ASIDE_SHARE = 0.06  # of the rows have a remark beside them


class FreshLayer(Layer):
    """A table with the habits of `FreshStyle`."""

    style: FreshStyle

    def _above(self) -> None:
        for line in self.style.head:
            self.sheet.put(self.row, self.left, line)
            self.sheet.merge(self.row, self.left, self.row, self.right)
            self._next("title")
        super()._above()

    def _breaks(self, count: int, facts: list[Fact], fact: Fact) -> None:
        space = self.style.space
        if space and count and space(fact) != space(facts[count - 1]):
            self._close_runs()
            self._next("blank")
        super()._breaks(count, facts, fact)

    def _record(self, fact: Fact) -> None:
        rng = self.dice.rng("aside", fact.id)
        if self.style.beside and rng.random() < ASIDE_SHARE:
            self.sheet.put(self.row, self.right + 1, rng.choice(self.style.beside))
        super()._record(fact)

    def _sum_places(self) -> list[int]:
        return [i for i, col in enumerate(self.cols) if col.name in {"quantity", "amount"} and i]

    def _sums(self, text: str, members: Sequence[Fact]) -> None:
        super()._sums(text, members)
        places = self._sum_places()
        if self.style.merged_total and places:
            self.sheet.merge(self.row, self.left, self.row, self.left + min(places) - 1)

    def _below(self, facts: list[Fact], first: int) -> None:
        style = self.style
        capitals, closing = style.capitals, style.closing
        style.capitals, style.closing = False, []
        super()._below(facts, first)
        if style.average and facts:
            self._averages(facts)
        style.capitals, style.closing, style.total = capitals, [*closing, *style.bank], False
        super()._below(facts, first)
        if style.tail and facts:
            self._count(facts)

    def _averages(self, facts: list[Fact]) -> None:
        self.sheet.put(self.row, self.left, self.style.average)
        for place in self._sum_places():
            numbers = [one.facts[self.cols[place].name] for one in facts]
            known = [one for one in numbers if one is not None]
            mean = sum(known, Decimal(0)) / max(1, len(known))
            self.sheet.put(self.row, self.left + place, round(float(mean), 2))
        self._next("total")

    def _count(self, facts: list[Fact]) -> None:
        """Under the table, after an empty row: how many there are, and what they come to."""
        self._next("blank")
        money = sum((one.facts.get("amount") or Decimal(0) for one in facts), Decimal(0))
        for label, number in zip(self.style.tail, (len(facts), float(money)), strict=True):
            if label:
                self.sheet.put(self.row, self.left, label)
                self.sheet.put(self.row, self.left + 1, number)
                self._next("total")
