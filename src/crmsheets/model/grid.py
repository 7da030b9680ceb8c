"""What was read of a file before anybody thought about it: the file and its sheets as cells."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from crmsheets.model import markers
from crmsheets.model.finding import Finding

# What a cell can hold once read; None is blank.
Value = str | int | float | bool | dt.date | dt.datetime | dt.time | dt.timedelta | None
Block = tuple[int, int, int, int]
"""Part of a sheet: first row, first column, last row, last column, from 1."""


@dataclass(frozen=True, slots=True)
class Source:
    """One input file: filled by `excel` in one streaming pass, which is the preflight too.

    `file`: the name shown (relative to the folder given). `format`: xlsx, csv, ods, … by content.
    `properties`: custom document properties. `names`: defined name -> reference as written.
    `manifest`: the JSON of `_meta`, empty for foreign files. `modified`: from the package.
    `role`: "" | template | packet | master | return | report.
    """

    file: str
    sha256: str
    format: str
    properties: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    manifest: Mapping[str, Any] = field(default_factory=dict)
    modified: dt.datetime | None = None

    @property
    def role(self) -> str:
        """What crmsheets wrote this file as; empty for a file that was never ours."""
        return self.properties.get(markers.ROLE, "")

    @property
    def ours(self) -> bool:
        """Whether crmsheets laid out its sheets: no foreign file, and no return of one."""
        if self.role != "return":
            return bool(self.role or self.manifest)
        return bool(self.manifest.get("tables")) or any(map(markers.is_field_name, self.names))

    @property
    def parents(self) -> tuple[str, ...]:
        """Beginnings of the SHA-256 of the files a return was made from, its own parent first."""
        said = self.properties.get(markers.RETURNED_FROM, "").split()
        return tuple(each[: markers.HASH_DIGITS] for each in said)


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet as cells: `rows[r - 1][c - 1]` is row r, column c; rows may differ in length.

    `errors`: cells that hold an Excel error, by (row, column) -> "#N/A". `uncached`: formulas
    without a stored value. `merges`: (first row, first column, last row, last column).
    `state`: visible | hidden | veryHidden. Rows and columns count from 1 everywhere. `block`: the
    part of the sheet that this grid was cut to; None = the whole sheet.
    """

    source: Source
    sheet: str
    rows: tuple[tuple[Value, ...], ...]
    state: str = "visible"
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    merges: tuple[Block, ...] = ()
    errors: Mapping[tuple[int, int], str] = field(default_factory=dict)
    uncached: frozenset[tuple[int, int]] = frozenset()
    block: Block | None = None

    def at(self, row: int, column: int) -> Value:
        """The value at row, column (from 1); None outside."""
        if 0 < row <= len(self.rows) and 0 < column <= len(self.rows[row - 1]):
            value = self.rows[row - 1][column - 1]
            return None if isinstance(value, str) and not value.strip() else value
        return None

    @property
    def width(self) -> int:
        """Number of columns of the widest row."""
        return max((len(row) for row in self.rows), default=0)


@dataclass(frozen=True, slots=True)
class Reading:
    """One file as `excel.read` gives it: what it is, its sheets, and what was wrong with it.

    `aside`: why the file does not count, though it could be read (duplicate, replaced, untouched,
    report); "" = it counts. `answers`: cells (sheet, row, column) that hold what was typed under 改成,
    not what stands in the file. `intake.answers` fills both.
    """

    source: Source
    grids: tuple[Grid, ...] = ()
    findings: tuple[Finding, ...] = ()
    aside: str = ""
    answers: Mapping[tuple[str, int, int], Value] = field(default_factory=dict)
