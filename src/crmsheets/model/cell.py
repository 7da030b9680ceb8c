"""Where a thing stands: file, sheet, row, column."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Cell:
    """A place in a workbook or CSV; row and column count from 1, column 0 = the whole row."""

    file: str
    sheet: str
    row: int
    column: int

    @property
    def ref(self) -> str:
        """The address within the sheet: `E12`, or `12` for a whole row."""
        return f"{letters(self.column)}{self.row}"

    def __str__(self) -> str:
        """`华东.xlsx 订单!E12`; a CSV has no sheet: `华东.csv E12`."""
        where = f"{self.sheet}!{self.ref}" if self.sheet else self.ref
        return f"{self.file} {where}"


def letters(column: int) -> str:
    """A column number as letters: letters(28) == "AB"; letters(0) == ""."""
    text = ""
    while column > 0:
        column, digit = divmod(column - 1, 26)
        text = chr(ord("A") + digit) + text
    return text
