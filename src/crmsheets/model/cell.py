"""Where a thing stands: file, sheet, row, column."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Cell:
    """A place in a workbook or CSV; row and column count from 1.

    Column 0 = the whole row; row 0 = the whole column; both 0 = the whole sheet or file.
    """

    file: str
    sheet: str
    row: int
    column: int

    @property
    def ref(self) -> str:
        """The address within the sheet: `E12`; `12` for a row, `E` for a column, "" for all."""
        return f"{letters(self.column)}{self.row or ''}"

    def __str__(self) -> str:
        """`华东.xlsx 订单!E12`; a CSV has no sheet: `华东.csv E12`; a file alone: `华东.xlsx`."""
        where = "!".join(part for part in (self.sheet, self.ref) if part)
        return f"{self.file} {where}".rstrip()


def letters(column: int) -> str:
    """A column number as letters: letters(28) == "AB"; letters(0) == ""."""
    text = ""
    while column > 0:
        column, digit = divmod(column - 1, 26)
        text = chr(ord("A") + digit) + text
    return text


def column_number(letters: str) -> int:
    """Column letters, capitals, as a number: column_number("AB") == 28; "" is 0."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
