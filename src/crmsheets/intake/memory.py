"""客户决定.xlsx read back: decisions and numbers of earlier runs, whoever saved the file since."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from crmsheets.intake.fingerprint import as_typed
from crmsheets.intake.headers import named, squeezed
from crmsheets.model import memory as form
from crmsheets.model.decision import VERDICTS, Decision, Memory, Numbered, Verdict
from crmsheets.model.grid import Grid, Reading

_DEPTH = 10
_VERDICTS: Mapping[str, Verdict] = {
    squeezed(word): verdict
    for verdict, text in VERDICTS.items()
    for word in (verdict.value, text.zh, text.en)
}
_KEYS = {each.key: each.name for each in (*form.DECISION_COLUMNS, *form.NUMBER_COLUMNS)}
_LABELS = tuple(
    {squeezed(word): each.name for each in columns for word in (each.label.zh, each.label.en)}
    for columns in (form.DECISION_COLUMNS, form.NUMBER_COLUMNS)
)
_OF_DECISION, _OF_NUMBER = frozenset({"verdict", "one"}), frozenset({"number", "name"})


def is_memory(reading: Reading) -> bool:
    """Whether a file is a record of decisions of ours."""
    return reading.source.role == form.ROLE


def verdict_of(word: str) -> Verdict | None:
    """The verdict that a word of the dropdown means, in either language; None for another word."""
    return _VERDICTS.get(squeezed(word))


def memory_of(readings: Iterable[Reading]) -> Memory:
    """What all files remember together: decisions by day, each once; numbers as first given."""
    decisions: dict[tuple[str, ...], Decision] = {}
    numbers: dict[tuple[str, str], Numbered] = {}
    for reading in readings:
        for grid in reading.grids:
            for line in _lines(grid, _OF_DECISION):
                decision = _decision(line)
                if decision is not None:
                    decisions.setdefault(decision.same_as, decision)
            for line in _lines(grid, _OF_NUMBER):
                one = Numbered(line["number"], line["name"], line.get("fingerprint", ""))
                if one.number:
                    numbers.setdefault((one.fingerprint, "" if one.fingerprint else one.name), one)
    ordered = sorted(decisions.values(), key=lambda each: each.when)
    return Memory(tuple(ordered), tuple(numbers.values()))


def _lines(grid: Grid, needed: frozenset[str]) -> Iterator[dict[str, str]]:
    """The lines of a sheet by name of column, if the sheet has the columns that are needed."""
    for row in range(1, min(_DEPTH, len(grid.rows)) + 1):
        for words in (_KEYS, *_LABELS):
            at = named(grid, row, words)
            if at.keys() >= needed:
                first = form.FIRST_ROW if words is _KEYS else row + 1
                yield from _below(grid, first, at)
                return


def _below(grid: Grid, first: int, at: Mapping[str, int]) -> Iterator[dict[str, str]]:
    for row in range(first, len(grid.rows) + 1):
        line = {name: as_typed(grid.at(row, column)).strip() for name, column in at.items()}
        if any(line.values()):
            yield line


def _decision(line: Mapping[str, str]) -> Decision | None:
    """A line as a decision; None where the verdict is no word of ours or the mark is gone."""
    verdict = verdict_of(line["verdict"])
    if verdict is None or not line["one"]:
        return None
    names = ("other", "field", "value", "who", "when", "file", "sheet", "note")
    return Decision(
        verdict,
        line["one"],
        **{name: line.get(name, "") for name in (*names, "one_said", "other_said")},
    )


def with_new(known: Memory, said: Sequence[Decision]) -> Memory:
    """The memory with decisions just read; those that it holds already are left out."""
    there = {each.same_as for each in known.decisions}
    new: dict[tuple[str, ...], Decision] = {}
    for each in said:
        if each.same_as not in there:
            new.setdefault(each.same_as, each)
    return Memory((*known.decisions, *new.values()), known.numbers)
