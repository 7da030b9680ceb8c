"""Reading 疑似重复 back: what a person chose, as decisions, and what of it cannot be followed.

Only what differs from what stood there when the sheet was written is a choice. The first line of a
block, or the one with ✓, is the one that others are merged with.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from crmsheets.intake.disputed import Spoken, undisputed
from crmsheets.intake.headers import squeezed
from crmsheets.intake.memory import verdict_of
from crmsheets.intake.problem_sheet import accepts
from crmsheets.intake.review_lines import Line, is_review, lines_in
from crmsheets.intake.review_rules import (
    LOST_MARKS,
    NOBODYS_VALUE,
    TWO_MAINS,
    UNKNOWN_WORD,
    WITH_WHOM,
)
from crmsheets.model.decision import Decision, Verdict
from crmsheets.model.finding import Finding
from crmsheets.model.grid import Grid, Reading
from crmsheets.model.review import ASKED, COMPARED, Mark, Part, sheet_order

_PAIR = 2
_STRENGTH = (Verdict.PENDING, Verdict.DISTINCT, Verdict.RELATED, Verdict.SAME)
"""Of two lines of a block that each say something of the other, the later word here counts."""
_Marked = tuple[Line, Mark]
_Block = tuple[str, Part, int, str, str]
"""Mark of the sheet, part, number of the block, file and the file's content: copies may share a name."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What review sheets say: decisions, those of the sheet written first first, and what is wrong."""

    decisions: tuple[Decision, ...] = ()
    findings: tuple[Finding, ...] = ()


def has_review(reading: Reading) -> bool:
    """Whether a file holds a sheet of ours on which people decide."""
    return any(is_review(grid) for grid in reading.grids)


def without_review(reading: Reading) -> tuple[Reading, tuple[Grid, ...]]:
    """A file without the sheets of ours that were copied into it, and those sheets."""
    ours = tuple(grid for grid in reading.grids if is_review(grid))
    if not ours:
        return reading, ()
    return replace(reading, grids=tuple(each for each in reading.grids if each not in ours)), ours


def chosen(readings: Iterable[Reading], today: str) -> Chosen:
    """What people chose in these files; `today` (ISO) is the day it becomes known.

    What is wrong is told of the sheets written last only: older ones were told of in their time.
    """
    blocks: dict[_Block, list[_Marked]] = {}
    findings: list[tuple[str, Finding]] = []
    for reading in readings:
        lines = [line for grid in reading.grids for line in lines_in(grid)]
        who = next((line.who for line in lines if line.who), "")
        for line in (replace(line, who=line.who or who) for line in lines):
            if line.mark is None:
                findings.append(("", line.finding(LOST_MARKS, "verdict")))
                continue
            part = Part.MERGED if line.mark.part is Part.RESULT else line.mark.part
            own = reading.source
            key: _Block = (line.mark.sheet, part, line.mark.block, own.file, own.sha256)
            blocks.setdefault(key, []).append((line, line.mark))
    spoken: list[Spoken] = []
    for key in sorted(blocks, key=lambda each: (sheet_order(each[0]), *each[1:])):
        ordered = sorted(blocks[key], key=lambda each: each[1].place)
        for step in _block(key[1], ordered):
            if isinstance(step, Finding):
                findings.append((key[0], step))
            else:
                said = replace(step, sheet=key[0], when=today, file=key[3])
                spoken.append(Spoken(said, [line for line, _ in ordered], key[4]))
    decisions, disputes = undisputed(spoken)
    findings += disputes
    last = max((key[0] for key in blocks), key=sheet_order, default="")
    return Chosen(
        tuple(decisions), tuple(finding for sheet, finding in findings if sheet in {"", last})
    )


def _block(part: Part, lines: Sequence[_Marked]) -> Iterator[Decision | Finding]:
    """What one block says."""
    rows = [each for each in lines if each[1].part is not Part.RESULT]
    said: dict[int, Verdict] = {}
    for at, (line, mark) in enumerate(rows):
        if not line.changed("verdict"):
            continue
        verdict = verdict_of(line.words["verdict"])
        if verdict in ASKED[mark.part]:
            said[at] = verdict
        else:
            words = [each.text for each in ASKED[mark.part]]
            yield line.finding(UNKNOWN_WORD, "verdict", words=words)
    ticked = [at for at, (line, _) in enumerate(rows) if accepts(line.words.get("main", ""))]
    new = [at for at in ticked if rows[at][0].changed("main")]
    if new and len(ticked) > 1:
        # A ✓ from before gives way to a new one.
        ticked = new
    if len(ticked) > 1:
        yield rows[ticked[1]][0].finding(TWO_MAINS, "main")
    main = ticked[0] if len(ticked) == 1 else None
    yield from _pairs(part, rows, said, main)
    if part is Part.MERGED:
        if main is not None and main in new:
            yield _decision(Verdict.KEEP, rows[main][0])
        yield from _freed(rows, main if main in new else None)
        for line, mark in lines:
            if mark.part is Part.RESULT:
                yield from _values(line)


def _freed(rows: Sequence[_Marked], main: int | None) -> Iterator[Decision]:
    """Main records from before whose ✓ was taken out, or gives way to a new one (`main`)."""
    for at, (line, _) in enumerate(rows):
        ticked = accepts(line.words["main"])
        if line.was.get("main") and (not ticked or main not in {None, at}):
            yield _decision(Verdict.FREE, line)


def _pairs(
    part: Part, rows: Sequence[_Marked], said: Mapping[int, Verdict], main: int | None
) -> Iterator[Decision | Finding]:
    """The verdicts of a block's lines as decisions about pairs of rows."""
    pairs: dict[tuple[int, int], tuple[Verdict, int]] = {}
    for step in () if part is Part.MERGED else _joined(rows, said, main):
        if isinstance(step, Finding):
            yield step
        else:
            pairs[step] = Verdict.SAME, max(step, key=lambda at: at in said)
    if main is not None and any(main in pair for pair in pairs):
        yield _decision(Verdict.KEEP, rows[main][0])
    joined = set(pairs)
    for at in sorted(said, key=lambda each: (_STRENGTH.index(said[each]), each)):
        others = [other for other in range(len(rows)) if other != at]
        if said[at] is not Verdict.SAME and not others:
            yield rows[at][0].finding(WITH_WHOM, "verdict")
        for pair in ((min(at, other), max(at, other)) for other in others):
            if said[at] is not Verdict.SAME and pair not in joined:
                pairs[pair] = said[at], at
    for (one, other), (verdict, at) in pairs.items():
        yield from _rows(part, verdict, rows[one][0], rows[other][0], rows[at][0])


def _joined(
    rows: Sequence[_Marked], said: Mapping[int, Verdict], main: int | None
) -> Iterator[tuple[int, int] | Finding]:
    """Which lines are merged with which, and those that do not say it."""
    merged = [at for at, verdict in said.items() if verdict is Verdict.SAME]
    first = (
        main
        if main is not None
        else next((at for at, each in enumerate(rows) if each[1].place == 1), None)
    )
    others = [at for at in merged if at != first]
    alone = len(rows) == rows[0][1].lines == _PAIR and first is not None
    if first is not None and merged == [first] and alone and 1 - first not in said:
        others = [1 - first]
    if (
        others
        and first is not None
        and said.get(first, Verdict.SAME) in {Verdict.SAME, Verdict.PENDING}
    ):
        yield from ((min(first, at), max(first, at)) for at in others)
        return
    for at in merged:
        yield rows[at][0].finding(WITH_WHOM, "verdict")
    if main is not None and not merged and not said and rows[main][0].changed("main"):
        yield rows[main][0].finding(WITH_WHOM, "main")


def _rows(part: Part, verdict: Verdict, one: Line, other: Line, at: Line) -> Iterator[Decision]:
    """A verdict on two lines as decisions on their rows.

    Two customers are one if one row of each is; they are two only if all of their rows are, and what
    was said of all rows before has to be taken back of all.
    """
    pairs = product(one.prints, other.prints)
    every = list(pairs) if verdict is not Verdict.SAME or part is Part.DECIDED else [*pairs][:1]
    for left, right in every:
        if left != right:
            yield replace(
                _decision(verdict, at),
                one=left,
                other=right,
                one_said=_name(one),
                other_said=_name(other),
                one_stood=one.stood(left),
                other_stood=other.stood(right),
            )


def _values(line: Line) -> Iterator[Decision | Finding]:
    """The values chosen for a merged customer; a chosen one that was wiped out is taken back."""
    for column in COMPARED:
        said = squeezed(line.words.get(column.field, ""))
        now, rows = line.offered(column.field)
        if now is None or said == squeezed(now):
            continue
        if not said:
            for own in line.chosen(column.field):
                yield replace(_decision(Verdict.VALUE, line), one=own, field=column.field)
            continue
        value = next((each for each in rows if squeezed(each) == said), None)
        if value is None:
            yield line.finding(NOBODYS_VALUE, column.name, header=column.label)
        else:
            about = replace(_decision(Verdict.VALUE, line), one=rows[value])
            stood = line.stood(rows[value])
            yield replace(about, field=column.field, value=value, one_stood=stood)


def _decision(verdict: Verdict, line: Line) -> Decision:
    """A decision about the first row of a line, by whoever filled in its sheet."""
    own = line.prints[0] if line.prints else ""
    return Decision(
        verdict,
        own,
        who=line.who,
        note=line.words.get("note", ""),
        one_said=_name(line),
        one_stood=line.stood(own),
    )


def _name(line: Line) -> str:
    return line.words.get("customer_name", "")
