"""Laying out a table with the habits of `BroughtStyle`."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from benchmarks.accuracy.brought_layouts import BroughtStyle, Recap
from benchmarks.accuracy.layer import Layer
from benchmarks.accuracy.unseen_script import script
from benchmarks.accuracy.world import Fact


class BroughtLayer(Layer):
    """A table with the habits of `BroughtStyle`."""

    style: BroughtStyle
    facts: Sequence[Fact] = ()

    def run(self, facts: list[Fact], top: int) -> int:
        self.facts = facts
        if self.style.once:  # a hidden row would hide whose the next ones are
            self.style.hidden, self.style.filtered = 0.0, False
        return super().run(facts, top)

    def _above(self) -> None:
        super()._above()
        first, last = self.style.corner
        if first or last:
            self.sheet.put(self.row, self.left, first)
            self.sheet.put(self.row, self.right, last)
            self._next("title")

    def _header(self, kind: str) -> list[int]:
        rows = super()._header(kind)
        if self.style.units:
            for place, col in enumerate(self.cols):
                if col.name in {"unit_price", "amount"}:
                    self.sheet.put(self.row, self.left + place, self.style.units)
            rows.append(self.row)
            self._next(kind)
        return rows

    def _label(self, text: str) -> None:
        if not self.style.counted or self.style.group is None:
            super()._label(text)
            return
        group = self.style.group
        members = [one for one in self.facts if group(one) == text]
        self._close_runs()
        line = self.style.counted.format(g=text, n=len(members))
        self._sums(script(self.dice, self.table, line), members)
        self._next("total")

    def _close_run(self, at: int) -> None:
        if self.style.once:
            self.runs.pop(at, None)  # the cells under the first one just stay empty
        else:
            super()._close_run(at)

    def _below(self, facts: list[Fact], first: int) -> None:
        super()._below(facts, first)
        for line in self.style.remarks if facts else ():
            self.sheet.put(self.row, self.left, line)
            self._next("note")
        if self.style.recap and facts:
            self._recap(facts, self.style.recap)

    def _recap(self, facts: list[Fact], recap: Recap) -> None:
        """Under the table, after an empty row: how many and how much each of them has."""
        self._next("blank")
        self._line([recap.title], "note")
        self._line(recap.header, "note")
        whose = list(dict.fromkeys(recap.whose(fact) for fact in facts))
        for one in whose:
            self._line(self._counts(one, [f for f in facts if recap.whose(f) == one]), "total")
        self._line(self._counts(recap.total, facts), "total")

    def _counts(self, who: str, facts: Sequence[Fact]) -> list[object]:
        recap = self.style.recap
        counts: list[object] = [who, len(facts)]
        if recap and len(recap.header) > len(counts):
            money = sum((one.facts.get("amount") or Decimal(0) for one in facts), Decimal(0))
            counts.append(float(money))
        return counts

    def _line(self, cells: Sequence[object], kind: str) -> None:
        for place, cell in enumerate(cells):
            self.sheet.put(self.row, self.left + place, cell)
        self._next(kind)
