"""What a column holds, measured on a sample: shares of cells by look, lengths, repetition, numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median

from crmsheets.intake.acquaintance import Known
from crmsheets.intake.columns.looks import LOOKS, text_of
from crmsheets.intake.values.blanks import is_blank
from crmsheets.intake.values.meaning import named
from crmsheets.model.choice import Choice
from crmsheets.model.grid import Grid, Value

SAMPLE = 40
_SCAN = 2_000
_WORD = re.compile(r"[㐀-鿿]{2}|[^\W\d_]{3}")
_ENTRY = re.compile(r"[㐀-鿿]|[^\W\d_]{2}")
_SEVERAL = 2
_DIGITS = re.compile(r"-?\d+(\.\d+)?")


@dataclass(frozen=True)
class Profile:
    """A column in figures; every share is of the filled cells sampled, 0..1.

    `cells`: the sample, `rows`: the sheet rows it stands in. `looks`: look -> share. `distinct`:
    different values per cell. `length`: middle length of the text. `numbers`: row -> number.
    """

    cells: tuple[Value, ...] = ()
    rows: tuple[int, ...] = ()
    looks: Mapping[str, float] = field(default_factory=dict)
    distinct: float = 0.0
    length: float = 0.0
    numbers: Mapping[int, float] = field(default_factory=dict)

    def share(self, look: str) -> float:
        """The share of cells with a look."""
        return self.looks.get(look, 0.0)

    def chosen(self, choices: type[Choice]) -> float:
        """The share of cells that are words of a list."""
        return sum(named(choices, str(value)) is not None for value in self.cells) / len(self.cells)

    def within(self, known: frozenset[str]) -> float:
        """The share of cells that are known names."""
        return sum(text_of(value).casefold() in known for value in self.cells) / len(self.cells)

    def called(self, known: Known) -> float:
        """The share of cells that are customers by name or by a short form of it."""
        return sum(known.calls(text_of(value).casefold()) for value in self.cells) / len(self.cells)

    def telling(self, choices: type[Choice]) -> bool:
        """Whether the cells are several different words of a list, no mere letters or figures."""
        read = {named(choices, text) for text in map(str, self.cells) if _WORD.search(text)}
        return len(read - {None}) >= _SEVERAL

    def only_of(self, choices: type[Choice]) -> bool:
        """Whether every cell is a word of a list, and they are several different ones of it."""
        read = [(named(choices, text), text) for text in map(str, self.cells)]
        words = {entry for entry, text in read if _ENTRY.search(text)}
        return all(entry is not None for entry, _ in read) and len(words) >= _SEVERAL

    def of_numbers(self, low: float, high: float) -> float:
        """The share of cells that are numbers between two bounds."""
        return sum(low <= number <= high for number in self.numbers.values()) / len(self.cells)

    @property
    def whole(self) -> float:
        """The share of the numbers that are whole."""
        found = list(self.numbers.values())
        return sum(number == int(number) for number in found) / len(found) if found else 0.0


def profile(grid: Grid, column: int, first_row: int) -> Profile:
    """A column from a row on; a tall sheet is only looked into at its beginning.

    A cell that says 无 or / holds nothing.
    """
    cells: list[Value] = []
    rows: list[int] = []
    for number, row in enumerate(grid.rows[first_row - 1 : first_row - 1 + _SCAN], first_row):
        value = row[column - 1] if column <= len(row) else None
        if not is_blank(value):
            cells.append(value)
            rows.append(number)
            if len(cells) == SAMPLE:
                break
    return profile_of(cells, rows) if cells else Profile()


def profile_of(cells: Sequence[Value], rows: Sequence[int]) -> Profile:
    """The figures of filled cells and the rows they stand in."""
    texts = [text_of(value) for value in cells]
    return Profile(
        tuple(cells),
        tuple(rows),
        _looks(cells),
        len(set(texts)) / len(texts),
        float(median(map(len, texts))),
        {
            row: number
            for row, cell in zip(rows, cells, strict=True)
            if (number := _number(cell)) is not None
        },
    )


def _looks(cells: Sequence[Value]) -> dict[str, float]:
    """Look -> share; every different cell is looked at once."""
    # 1, 1.0 and True are equal but look different.
    counts = Counter((type(cell), cell) for cell in cells)
    return {
        name: sum(count for (_, cell), count in counts.items() if look(cell)) / len(cells)
        for name, look in LOOKS.items()
    }


def _number(value: Value) -> float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return float(value)
    if not isinstance(value, str):
        return None
    found = _DIGITS.search(text_of(value).replace(",", ""))
    return float(found[0]) if found and LOOKS["number"](value) else None
