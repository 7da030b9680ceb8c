"""A workbook as plain data: the only thing `excel.write` takes; rows and columns count from 1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

Content = str | int | float | Decimal | dt.date | None
CREATED = dt.datetime(2024, 1, 1)  # noqa: DTZ001  # a constant, not a clock
"""When every workbook says that it was made and saved, until some program saves it again."""
Area = tuple[int, int, int, int]
"""First row, first column, last row, last column."""


@dataclass(frozen=True, slots=True)
class Formula:
    """A live formula (English names, `=` first) with the value it has now, which is stored beside it.

    `array`: computed over whole areas (what Ctrl+Shift+Enter makes), into one cell.
    """

    text: str
    value: str | int | float | Decimal | None = None
    array: bool = False


@dataclass(frozen=True, slots=True)
class Put:
    """A cell. `look`: a role of `excel.look` (title, header, body, money, …). `link`: a defined
    name or `'sheet'!A1` inside the workbook. `note`: a cell comment.
    """

    row: int
    column: int
    value: Content | Formula
    look: str = "body"
    link: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Lane:
    """A column's width (characters), look of its empty cells, and whether it is hidden."""

    column: int
    width: float
    look: str = "body"
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Validation:
    """A data validation over an area. `kind`: list takes `source` (a reference or items), others
    `operator`/`low`/`high`, custom takes `source` as a formula for the area's first cell.
    """

    area: Area
    kind: Literal["list", "whole", "decimal", "date", "length", "custom", "any"]
    style: Literal["stop", "warning", "information"] = "warning"
    source: str | tuple[str, ...] = ""
    operator: str = "between"
    low: Content = None
    high: Content = None
    title: str = ""
    prompt: str = ""
    error_title: str = ""
    error: str = ""
    blank_ok: bool = True


@dataclass(frozen=True, slots=True)
class Mark:
    """A conditional format over an area: a formula for its first cell, duplicates, a bar, or shades
    by size.
    """

    area: Area
    kind: Literal["formula", "duplicate", "bar", "heat"]
    look: str
    formula: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """One series of a chart; areas are on the sheet named (default: the chart's own)."""

    name: str
    categories: Area
    values: Area
    kind: Literal["column", "bar", "line"] = "column"
    second_axis: bool = False
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class ChartBox:
    """A native chart with its top left cell and its size in pixels. `labels`: what stands at each bar of
    the first series, in place of an axis. `down`: pixels below the top of its cell. `from_zero`: its
    scale begins at 0.
    """

    title: str
    series: tuple[Series, ...]
    row: int
    column: int
    width: int = 480
    height: int = 288
    number_format: str = "#,##0"
    stacked: bool = False
    labels: tuple[str, ...] = ()
    down: int = 0
    from_zero: bool = False


@dataclass(frozen=True, slots=True)
class Sparkline:
    """Small columns in one cell, drawn of the cells of an area on the same sheet."""

    row: int
    column: int
    area: Area


@dataclass(frozen=True, slots=True)
class ListObject:
    """An Excel table (filter, banding) over an area whose first row is the header."""

    area: Area
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One sheet. `protected`: locked cells cannot be edited, all else is allowed, no password.

    `heights`: row -> points. `freeze`: the first cell that scrolls. `filter`: autofilter area.
    `repeat`, `repeat_columns`: rows and first columns printed on every page. `merges`: merged
    areas (never below a header).
    `pages`: print on at most so many pages across and down, 0 = as many as it takes. `printed`: the
    areas that are printed, one below the other; none = all.
    """

    title: str
    puts: tuple[Put, ...] = ()
    lanes: tuple[Lane, ...] = ()
    heights: Mapping[int, float] = field(default_factory=dict)
    hidden_rows: tuple[int, ...] = ()
    validations: tuple[Validation, ...] = ()
    marks: tuple[Mark, ...] = ()
    charts: tuple[ChartBox, ...] = ()
    sparklines: tuple[Sparkline, ...] = ()
    lists: tuple[ListObject, ...] = ()
    merges: tuple[Area, ...] = ()
    freeze: tuple[int, int] | None = None
    filter: Area | None = None
    repeat: tuple[int, int] | None = None
    protected: bool = False
    landscape: bool = True
    pages: tuple[int, int] = (1, 0)
    state: Literal["visible", "hidden", "veryHidden"] = "visible"
    tab: str = ""
    gridlines: bool = True
    repeat_columns: int = 0
    printed: tuple[Area, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """A workbook: sheets in order (the first visible one opens), defined names, properties.

    `names`: name -> reference (`='订单'!$A$2`). `properties`: custom document properties, text.
    `created`: the stamp in the package, so that equal inputs give equal bytes.
    """

    sheets: tuple[Sheet, ...]
    title: str
    names: Mapping[str, str] = field(default_factory=dict)
    properties: Mapping[str, str] = field(default_factory=dict)
    created: dt.datetime = CREATED
    subject: str = ""


@dataclass(frozen=True, slots=True)
class CellMark:
    """A mark to put on a cell of a copy of somebody's workbook: a colour and a comment.

    `level`: error (red) | fixed (yellow) | warning (orange).
    """

    sheet: str
    row: int
    column: int
    note: str
    level: Literal["error", "warning", "fixed"] = "error"
