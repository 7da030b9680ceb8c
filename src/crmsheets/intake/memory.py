"""客户决定.xlsx read back: decisions and numbers of earlier runs, whoever saved the file since."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from crmsheets.intake.fingerprint import as_typed
from crmsheets.intake.headers import named, squeezed
from crmsheets.model import memory as form
from crmsheets.model.decision import VERDICTS, Decision, Memory, Numbered, Verdict
from crmsheets.model.grid import Grid, Reading
from crmsheets.model.review import sheet_order

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
    """Whether a file is a record of decisions of ours: by its role, or by its hidden keys."""
    return reading.source.role == form.ROLE or any(
        named(grid, form.KEY_ROW, _KEYS).keys() >= needed
        for grid in reading.grids
        for needed in (_OF_DECISION, _OF_NUMBER)
    )


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
            for line in _lines(grid, _OF_DECISION):
                decision = _decision(line)
                if decision is not None:
                    decisions.setdefault(decision.same_as, decision)
            for line in _lines(grid, _OF_NUMBER):
                one = Numbered(line["number"], line["name"], line.get("fingerprint", ""))
                if one.number:
                    numbers.setdefault((one.fingerprint, "" if one.fingerprint else one.name), one)
    ordered = sorted(decisions.values(), key=lambda each: (each.when, _written(each)))
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
