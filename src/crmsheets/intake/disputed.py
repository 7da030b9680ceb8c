"""Two copies of one report that say different things: nobody knows which of them counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from crmsheets.intake.review_lines import Line
from crmsheets.intake.review_rules import DISPUTED
from crmsheets.model.decision import Decision, Verdict
from crmsheets.model.finding import Finding
from crmsheets.model.review import Part

_Topic = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Spoken:
    """A decision, the lines of the block it was read from, and which copy of the report that is."""

    decision: Decision
    lines: Sequence[Line]
    copy: str

    @property
    def topic(self) -> _Topic:
        """What is decided, in which report: a pair of lines, or a block's value or main record."""
        said = self.decision
        if said.other:
            return said.sheet, *sorted(map(self._line, (said.one, said.other)))
        rows = sorted({one for line in self.lines for one in line.prints})
        return said.sheet, "main" if said.about_main else said.verdict.value, said.field, *rows

    def _line(self, one: str) -> str:
        """All rows of the line that a row stands in: not every verdict is kept of each of them."""
        rows = (line.prints for line in self.lines if one in line.prints)
        longest: Sequence[str] = max(rows, key=len)
        return " ".join(longest)

    @property
    def says(self) -> tuple[str, str, str]:
        """What is decided of it."""
        main = self.decision.one if self.decision.about_main else ""
        return self.decision.verdict.value, self.decision.value, main

    @property
    def finding(self) -> Finding:
        """The cell where it is said."""
        said = self.decision
        name = "main" if said.about_main else said.field or "verdict"
        told = Line.cleared if said.verdict is Verdict.FREE else Line.changed
        lines = [line for line in self.lines if told(line, name)]
        if said.field:
            lines = [line for line in lines if line.mark and line.mark.part is Part.RESULT]
        about = (line for line in lines if {said.one, said.other} & {*line.prints})
        return next(about, [*lines, *self.lines][0]).finding(DISPUTED, name)


def undisputed(spoken: Sequence[Spoken]) -> tuple[list[Decision], list[tuple[str, Finding]]]:
    """Decisions on which all copies agree or only one speaks, and sheet mark and finding of others."""
    topics: dict[_Topic, list[Spoken]] = defaultdict(list)
    for each in spoken:
        topics[each.topic].append(each)
    disputes = {topic: found for topic, found in topics.items() if _dispute(found)}
    agreed = [each.decision for each in spoken if each.topic not in disputes]
    return agreed, [(topic[0], finding) for topic, finding in _told(disputes)]


def _dispute(found: Sequence[Spoken]) -> bool:
    """Whether copies differ; within one copy the block itself has been read as one."""
    return len(set(_by_copy(found).values())) > 1


def _by_copy(found: Sequence[Spoken]) -> dict[str, frozenset[tuple[str, str, str]]]:
    """All that each copy says."""
    copies = dict.fromkeys(each.copy for each in found)
    return {copy: frozenset(each.says for each in found if each.copy == copy) for copy in copies}


def _told(disputes: dict[_Topic, list[Spoken]]) -> Iterator[tuple[_Topic, Finding]]:
    """One finding for each two cells that differ."""
    cells = set()
    for topic, found in disputes.items():
        said = _by_copy(found)
        first = said[found[0].copy]
        one = found[0].finding
        other = next(each for each in found if said[each.copy] != first).finding
        both = (*one.cells, *other.cells)
        if both not in cells:
            cells.add(both)
            told = {**one.got, "other": other.value, "second": other.cells[0].file}
            yield topic, replace(one, cells=both, got={**told, "first": one.cells[0].file})
