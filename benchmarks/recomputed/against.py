"""A table of the report against the same rows computed again, cell by cell."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.outputs import Outputs
from benchmarks.recomputed.words import Names

Row = dict[str, Any]
CLOSE = 1e-6


def rows_of(outputs: Outputs, sheet: str, heads: Names, *columns: str) -> tuple[Row, ...]:
    """The rows of the first table of a sheet that has these columns (Chinese headings)."""
    found = outputs.sheet(sheet).block(*heads.of(outputs, *columns))
    return found.rows if found else ()


def against(  # a table is told by all of these
    name: str,
    outputs: Outputs,
    heads: Names,
    rows: Sequence[Row],
    key: str | Sequence[str],
    mine: Mapping[Any, Mapping[str, Any]],
    *,
    some: bool = False,
    close: float = CLOSE,
) -> Iterator[Compared]:
    """Every row by its key, every heading of `mine`. `some`: the report may show fewer rows."""
    keys = [key] if isinstance(key, str) else list(key)
    told: dict[Hashable, Row] = {}
    for row in rows:
        values = tuple(words(row.get(heads.one(outputs, each))) for each in keys)
        told[values if len(keys) > 1 else values[0]] = row
    found = told.keys() if some else mine.keys()
    yield Compared(
        f"{name} rows", sorted(map(str, told)), sorted(str(k) for k in found if k in mine or some)
    )
    for at, row in told.items():
        if at not in mine:
            yield Compared(f"{name} {at}", at, "not found again")
            continue
        for head, value in mine[at].items():
            said = heads.one(outputs, head)
            if said in row:  # a column that says nothing of anybody is left out
                yield Compared(f"{name} {at} {head}", row[said], value, close)


def words(value: Any) -> str:
    """A key as text; a blank cell is ""."""
    return "" if value is None else str(value)[:10] if isinstance(value, date) else str(value)
