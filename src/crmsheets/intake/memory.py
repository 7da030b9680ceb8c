"""客户决定.xlsx read back: decisions and numbers of earlier runs, whoever saved the file since."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from crmsheets.intake.headers import squeezed
from crmsheets.intake.keyed import is_keyed, lines
from crmsheets.intake.review_rules import OVERRULED
from crmsheets.model import memory as form
from crmsheets.model.cell import Cell
from crmsheets.model.decision import VERDICTS, Decision, Memory, Numbered, Verdict
from crmsheets.model.finding import Finding
from crmsheets.model.grid import Grid, Reading
from crmsheets.model.review import sheet_order
from crmsheets.model.text import Said, Text

_VERDICTS: Mapping[str, Verdict] = {
    squeezed(word): verdict
    for verdict, text in VERDICTS.items()
    for word in (verdict.value, text.zh, text.en)
}
WHO_WHEN = Text("{who}在 {when} 定「{verdict}」", "{who} on {when}: “{verdict}”")
SOMEBODY = Text("有人", "somebody")
_STOOD = ("one_said", "other_said", "one_stood", "other_stood")
_NAMES = ("other", "field", "value", "who", "when", "file", "sheet", "note", *_STOOD)


def is_memory(reading: Reading) -> bool:
    """Whether a file is a record of decisions of ours: by its role, or by its hidden keys."""
    keyed = is_keyed(reading, form.DECISIONS) or is_keyed(reading, form.NUMBERS)
    return keyed or reading.source.role == form.ROLE


def has_memory(reading: Reading) -> bool:
    """Whether a file holds decisions or numbers to be remembered."""
    if reading.source.role == "report":
        return False
    return is_memory(reading)


def verdict_of(word: str) -> Verdict | None:
    """The verdict that a word of the dropdown means, in either language; None for another word."""
    return _VERDICTS.get(squeezed(word))


def memory_of(readings: Iterable[Reading]) -> Memory:
    """What all files remember together: decisions by day, each once; numbers as first given."""
    decisions: dict[tuple[str, ...], Decision] = {}
    numbers: dict[tuple[str, str], Numbered] = {}
    for reading in readings:
        for grid in reading.grids:
            for decision, _ in _decisions(grid):
                decisions.setdefault(decision.same_as, decision)
            for line in lines(grid, form.NUMBERS):
                one = Numbered(*map(line.text, ("number", "name", "fingerprint")))
                if one.number:
                    numbers.setdefault((one.fingerprint, "" if one.fingerprint else one.name), one)
    ordered = sorted(decisions.values(), key=lambda each: (each.when, _written(each)))
    return Memory(tuple(ordered), tuple(numbers.values()))


def overruled(readings: Iterable[Reading], memory: Memory) -> Iterator[Finding]:
    """What two people decided differently on copies of one report, unless it was decided again since.

    Only memories of two computers, put together, can hold that: on one computer a later copy is marked.
    """
    last = {_topic(each): each for each in memory.decisions}
    told: dict[tuple[tuple[str, str, str], str], dict[tuple[str, str], _Placed]] = {}
    for reading in readings:
        for grid in reading.grids:
            for decision, cell in _decisions(grid):
                topic = _topic(decision)
                if decision.sheet and last[topic].sheet == decision.sheet:
                    said = told.setdefault((topic, decision.sheet), {})
                    said.setdefault(_says(decision), (decision, cell))
    names: set[tuple[str, ...]] = set()
    for each in told.values():
        found = sorted(each.values(), key=lambda placed: (placed[0].when, placed[1]))
        about = (found[0][0].one_said, found[0][0].other_said, found[0][0].field)
        if len(found) > 1 and about not in names:
            names.add(about)
            yield _overruled(found)


_Placed = tuple[Decision, Cell]


def _topic(decision: Decision) -> tuple[str, str, str]:
    """What is decided: of a value, the column of the customer, whichever row the value is of."""
    if decision.verdict is Verdict.VALUE:
        return decision.one_said, "", decision.field
    return decision.subject


def _overruled(found: Sequence[_Placed]) -> Finding:
    (first, at), *_, (last, beside) = found
    return Finding(
        rule=OVERRULED,
        cells=(beside, at),
        value=last.one_said,
        got={"other": last.other_said or last.value, "first": _told(first), "second": _told(last)},
    )


def _told(decision: Decision) -> Said:
    got: dict[str, object] = {"who": decision.who or SOMEBODY, "when": decision.when}
    value = {"verdict": decision.verdict.text, "value": decision.value}
    said = Said(VALUED, value) if decision.value else decision.verdict
    return Said(WHO_WHEN, {**got, "verdict": said})


VALUED = Text("{verdict}：{value}", "{verdict}: {value}")


def _decisions(grid: Grid) -> Iterator[_Placed]:
    """The decisions of a sheet, each with the cell of its verdict; a line is none where the verdict is
    no word of ours or the mark is gone.
    """
    for line in lines(grid, form.DECISIONS):
        verdict = verdict_of(line.text("verdict"))
        if verdict is not None and line.text("one"):
            said = {name: line.text(name) for name in _NAMES}
            yield Decision(verdict, line.text("one"), **said), line.cell("verdict")


def with_new(known: Memory, said: Sequence[Decision]) -> Memory:
    """The memory with decisions just read; those that it holds already are left out.

    A sheet may be read again and again: what it says is new only if it says something else of the same
    customers than it did before, and if no sheet that was written later has said anything of them.
    Of copies of a sheet the one read later counts, but it is not new again while the other lies about.
    """
    decisions = list(known.decisions)
    told: dict[tuple[str, str, str], list[Decision]] = {}
    for each in decisions:
        told.setdefault(each.subject, []).append(each)
    for each in said:
        before = told.setdefault(each.subject, [])
        own = [one for one in before if _written(one) == _written(each)]
        later = [one for one in before if one.sheet and _written(one) > _written(each)]
        copy = [one for one in own if one.file == each.file] or own
        if later or (copy and _says(each) in {_says(copy[-1]), _says(own[-1])}):
            continue
        new = replace(each, sheet=f"{each.sheet}#{len(own)}") if own and each.sheet else each
        before.append(new)
        decisions.append(new)
    return Memory(tuple(decisions), known.numbers)


def _written(decision: Decision) -> tuple[str, int]:
    """When the sheet was written that a decision was read from."""
    return sheet_order(decision.sheet)


def _says(decision: Decision) -> tuple[str, str]:
    return decision.verdict.value, decision.value
