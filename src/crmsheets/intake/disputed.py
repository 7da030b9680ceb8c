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
        """What is decided, in which report: a pair of rows, a value, or a block's main record."""
        if self.decision.verdict is not Verdict.KEEP:
            return self.decision.sheet, *self.decision.subject
        return self.decision.sheet, *sorted({one for line in self.lines for one in line.prints})

    @property
    def says(self) -> tuple[str, str, str]:
        """What is decided of it."""
        main = self.decision.one if self.decision.verdict is Verdict.KEEP else ""
        return self.decision.verdict.value, self.decision.value, main

    @property
    def finding(self) -> Finding:
        """The cell where it is said."""
        about = {self.decision.one, self.decision.other}
        name = "main" if self.decision.verdict is Verdict.KEEP else self.decision.field or "verdict"
        lines = [line for line in self.lines if line.changed(name)]
        if self.decision.field:
            lines = [line for line in lines if line.mark and line.mark.part is Part.RESULT]
        line = next((line for line in lines if about & {*line.prints}), [*lines, *self.lines][0])
        return line.finding(DISPUTED, name)


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
    return len({each.copy for each in found}) > 1 and len({each.says for each in found}) > 1


def _told(disputes: dict[_Topic, list[Spoken]]) -> Iterator[tuple[_Topic, Finding]]:
    """One finding for each two cells that differ."""
    cells = set()
    for topic, found in disputes.items():
        one = found[0].finding
        other = next(each for each in found if each.says != found[0].says).finding
        both = (*one.cells, *other.cells)
        if both not in cells:
            cells.add(both)
            told = {**one.got, "other": other.value, "second": other.cells[0].file}
            yield topic, replace(one, cells=both, got={**told, "first": one.cells[0].file})
