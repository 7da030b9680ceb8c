"""Where a row of a master came from, in one hidden cell beside it, and whether it was altered since.

`1 <print> <print>:<file>/<file>,…`: the row as written; then, for every row it was made of, that
row's print and the files that hold it. Prints are hashes of values, files the start of SHA-256.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from crmsheets.analysis.golden import TYPED
from crmsheets.model.choice import plain
from crmsheets.model.markers import ROW_MARK
from crmsheets.model.table import Table

HEADER = ROW_MARK
DIGITS = 12
_VERSION = "1"
_MARK = re.compile(r"1 ([0-9a-f]{12}) ((?:[0-9a-f]{12}:[0-9a-f]{12}(?:/[0-9a-f]{12})*,?)+)")


@dataclass(frozen=True, slots=True)
class Origin:
    """One row that went into a master's row: its print, and the files that held it."""

    print: str
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A master row's print as written, and what it was made of."""

    print: str
    origins: tuple[Origin, ...]

    def __str__(self) -> str:
        """The text of the hidden cell."""
        made_of = ",".join(f"{each.print}:{'/'.join(each.files)}" for each in self.origins)
        return f"{_VERSION} {self.print} {made_of}"


def parsed(text: object) -> Mark | None:
    """The mark of a hidden cell; None for anything else."""
    found = _MARK.fullmatch(str(text or "").strip())
    if found is None:
        return None
    origins = (part.split(":") for part in found.group(2).strip(",").split(","))
    return Mark(
        found.group(1), tuple(Origin(each, tuple(files.split("/"))) for each, files in origins)
    )


def record_print(values: Mapping[str, Any]) -> str:
    """The print of a record's values: the same after the row was written to a sheet and read again."""
    told = (f"{name}={_told(value)}" for name, value in sorted(values.items()) if value is not None)
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:DIGITS]


def row_values(table: Table, i: int) -> dict[str, Any]:
    """Record i as it was typed."""
    names = [each.name for each in table.template.fields]
    columns = {name: table[name] for name in names}
    if TYPED in table.columns:
        columns["customer_id"] = table[TYPED]
    return {name: column[i] for name, column in columns.items()}


def prints(table: Table, rows: Sequence[int]) -> dict[int, str]:
    """The prints of these records."""
    return {i: record_print(row_values(table, i)) for i in rows}


def short_hash(sha256: str) -> str:
    """A file's hash as it stands in marks."""
    return sha256[:DIGITS]


def _told(value: Any) -> str:
    if isinstance(value, dt.date):
        return value.isoformat()
    return plain(str(value))
