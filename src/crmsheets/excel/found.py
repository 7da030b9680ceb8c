"""What any reader of a file hands over: sheets as cells and marks, before they are grids."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from crmsheets.excel.marks import Marks
from crmsheets.excel.source import Fault
from crmsheets.model.grid import Value

Rows = tuple[tuple[Value, ...], ...]


@dataclass(frozen=True, slots=True)
class RawSheet:
    """One sheet's cells; `failed`: the reader's own word for why there are none."""

    name: str
    state: str
    rows: Rows = ()
    merges: tuple[tuple[int, int, int, int], ...] = ()
    failed: str = ""
    marks: Marks | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A file's sheets, what was wrong with it, and what it says of itself beside them.

    `names`: defined name -> reference as written. `modified`: time of saving, naive UTC.
    """

    sheets: Sequence[RawSheet] = ()
    faults: Sequence[Fault] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    modified: dt.datetime | None = None


def trimmed(rows: Sequence[Sequence[Value]]) -> Rows:
    """Rows without their blank tails, and without blank rows at the end."""
    done = [_without_tail(row) for row in rows]
    while done and not done[-1]:
        done.pop()
    return tuple(done)


def filled(rows: Rows) -> int:
    """How many cells hold something."""
    return sum(len(row) - row.count(None) for row in rows)


def _without_tail(row: Sequence[Value]) -> tuple[Value, ...]:
    end = len(row)
    while end and row[end - 1] is None:
        end -= 1
    return tuple(row[:end])
