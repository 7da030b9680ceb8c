"""A sheet that crmsheets writes, people may edit, and crmsheets reads again: one layout for all.

Sentences stand on top, then a hidden row of machine keys, the header, and a line a record. Whoever
reads it finds the columns by key and, if the keys are gone, by the words of the header.
"""

from __future__ import annotations

from dataclasses import dataclass

from crmsheets.model.text import Text


@dataclass(frozen=True, slots=True)
class KeyedColumn:
    """One column: machine name, header, width in characters, look of its cells.

    `typed`: people fill it in. `hidden`: for machines only. A header may hold `{money}`.
    """

    name: str
    label: Text
    width: float = 14
    look: str = "text"
    typed: bool = False
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class KeyedSheet:
    """One such sheet: its name (first half of every key), title, columns, sentences above them.

    `needed`: names of columns without which a sheet is not taken for this one.
    """

    name: str
    title: Text
    columns: tuple[KeyedColumn, ...]
    needed: frozenset[str]
    above: tuple[Text, ...] = ()

    def key(self, column: KeyedColumn) -> str:
        """What stands over a column in the hidden row."""
        return f"{self.name}.{column.name}"

    @property
    def key_row(self) -> int:
        """The hidden row of keys, from 1."""
        return len(self.above) + 1

    @property
    def header_row(self) -> int:
        """The row of headers, from 1."""
        return self.key_row + 1

    @property
    def first_row(self) -> int:
        """The row of the first record, from 1."""
        return self.key_row + 2

    def column(self, name: str) -> int:
        """Where a column stands, from 1. KeyError for a name that is none."""
        places = {each.name: at for at, each in enumerate(self.columns, start=1)}
        return places[name]
