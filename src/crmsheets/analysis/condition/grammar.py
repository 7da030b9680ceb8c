"""A condition's text taken apart: 或 of 且 of comparisons, 非 and brackets.

且 binds closer than 或. A field may be left out where the one before is meant (`金额 ≥ 20万 且 < 50万`),
a comparison where the value says it (`金额20万以上`, `等级A`); `spoken` has the forms without either.
"""

from __future__ import annotations

from crmsheets.analysis.condition.comparison import ComparisonReader
from crmsheets.analysis.condition.faults import (
    MIXED,
    NO_CONDITION,
    NO_LINK,
    TOO_DEEP,
    UNCLOSED,
    UNOPENED,
)
from crmsheets.analysis.condition.nodes import Condition, Not, every, one_of
from crmsheets.analysis.condition.spoken import spoken

_MOST_DEPTH = 40


class Grammar(ComparisonReader):
    """Reads one condition; `whole` is the way in."""

    def whole(self) -> Condition:
        """All of the text as one condition."""
        found = self._either(0)
        self.scan.skip()
        if not self.scan.done:
            closing = self.scan.text.startswith(")", self.scan.at)
            raise self.fault(self.scan.at, UNOPENED if closing else NO_LINK)
        return found

    def _either(self, depth: int) -> Condition:
        """Parts with 或 between them."""
        self.scan.skip()
        if depth > _MOST_DEPTH:
            raise self.fault(self.scan.at, TOO_DEEP)
        comma: int | None = None
        parts: list[Condition] = []
        more = True
        while more:
            part, at = self._both(depth)
            parts.append(part)
            comma = at if comma is None else comma
            more = self.scan.take(self.words.ors) is not None
        if comma is not None and len(parts) > 1:
            raise self.fault(comma, MIXED)
        return one_of(parts)

    def _both(self, depth: int) -> tuple[Condition, int | None]:
        """Parts with 且 or a comma between them, and where the first comma stands."""
        parts, comma = [self._unit(depth)], None
        while True:
            self.scan.skip()
            at = self.scan.at
            if self.scan.take(self.words.commas):
                if self.scan.done:  # a full stop at the end
                    break
                comma = at if comma is None else comma
                self.scan.take(self.words.ands)
            elif not self.scan.take(self.words.ands):
                break
            parts.append(self._unit(depth))
        return every(parts), comma

    def _unit(self, depth: int) -> Condition:
        """A comparison, a part in brackets, or either of them denied."""
        denied = 0
        while self._denied():
            denied += 1
        self.scan.skip()
        if self.scan.done:
            raise self.fault(self.scan.at, NO_CONDITION)
        found = self._bracket(depth) if self.scan.sign("(") else spoken(self) or self.comparison()
        for _ in range(denied):
            found = Not(found)
        return found

    def _denied(self) -> bool:
        """Whether 非 stands here, before a bracket or a field; if so it is passed."""
        hit = self.scan.found(self.words.denials)
        if hit is None:
            return False
        end = self.scan.after_blanks(hit[1])
        bracket = self.scan.text.startswith("(", end)
        if not (bracket or self._denied_field(end) or self.scan.found(self.starts, end)):
            return False
        self.scan.at = hit[1]
        return True

    def _bracket(self, depth: int) -> Condition:
        opened = self.scan.at - 1
        found = self._either(depth + 1)
        if not self.scan.sign(")"):
            raise (
                self.fault(opened, UNCLOSED)
                if self.scan.done
                else self.fault(self.scan.at, NO_LINK)
            )
        return found
