"""Verdicts told once where they would be told a thousand times."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from crmsheets.intake.values.reading import Read, Verdict, typed
from crmsheets.model.grid import Value

# From this many verdicts of one rule on in one column, the rest is one verdict.
MOST = 1000


def of_cells(reads: Sequence[Read], cells: Sequence[Value]) -> list[Verdict]:
    """A verdict for each note of each cell; notes that ask for it once for each value."""
    found: list[Verdict] = []
    more: dict[int, list[int]] = {}
    once: dict[tuple[str, str], int] = {}
    for at, read in enumerate(reads):
        for note in read.notes:
            value = typed(cells[at])
            first = once.setdefault((note.rule.code, value), len(found)) if note.grouped else None
            if first is not None and first < len(found):
                more.setdefault(first, []).append(at)
            else:
                found.append(Verdict(at, note.rule, value, note.got, note.suggestion))
    return _joined(found, more)


def grouped(verdicts: Iterable[Verdict]) -> list[Verdict]:
    """Past 1,000 verdicts of one rule the rest is one: the first of them, with the others."""
    kept: list[Verdict] = []
    seen: dict[str, int] = {}
    last: dict[str, int] = {}
    more: dict[int, list[int]] = {}
    for verdict in verdicts:
        code = verdict.rule.code
        seen[code] = seen.get(code, 0) + 1
        if seen[code] > MOST + 1:
            more.setdefault(last[code], []).extend((verdict.index, *verdict.more))
        else:
            last[code] = len(kept)
            kept.append(verdict)
    return _joined(kept, more)


def _joined(found: list[Verdict], more: dict[int, list[int]]) -> list[Verdict]:
    for at, positions in more.items():
        found[at] = replace(found[at], more=(*found[at].more, *positions))
    return found
