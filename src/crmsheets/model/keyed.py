"""A sheet that crmsheets writes, people may edit, and crmsheets reads again: one layout for all.

Sentences stand on top, then what groups of columns are about (where columns are grouped), a hidden
row of machine keys, the header, and a line a record. Whoever reads it finds the columns by key and, if
the keys are gone, by the words of the header.
"""

from __future__ import annotations

from dataclasses import dataclass

from crmsheets.model.text import Text


@dataclass(frozen=True, slots=True)
class KeyedColumn:
    """One column: machine name, header, width in characters, look of its cells.

    `typed`: people fill it in. `hidden`: for machines only. A header may hold `{money}`. `group`: what
    it and its neighbours of the same group are about.
    """

    name: str
    label: Text
    width: float = 14
    look: str = "text"
    typed: bool = False
    hidden: bool = False
    group: Text | None = None


@dataclass(frozen=True, slots=True)
class KeyedSheet:
    """One such sheet: its name (first half of every key), title, columns, sentences above them.

    `needed`: names of columns without which a sheet is not taken for this one. `identity`: those that
    tell a line from others; none said: those needed.
    """

    name: str
    title: Text
    columns: tuple[KeyedColumn, ...]
    needed: frozenset[str]
    above: tuple[Text, ...] = ()
    identity: tuple[str, ...] = ()

    @property
    def told_by(self) -> tuple[str, ...]:
        """The columns that tell a line from others, in order."""
        needed = tuple(each.name for each in self.columns if each.name in self.needed)
        return self.identity or needed

    def key(self, column: KeyedColumn) -> str:
        """What stands over a column in the hidden row."""
        return f"{self.name}.{column.name}"

    @property
    def key_row(self) -> int:
        """The hidden row of keys, from 1."""
        return len(self.above) + bool(self.groups) + 1

    @property
    def header_row(self) -> int:
        """The row of headers, from 1."""
        return self.key_row + 1

    @property
    def first_row(self) -> int:
        """The row of the first record, from 1."""
        return self.key_row + 2

    @property
    def groups(self) -> tuple[tuple[Text, int, int], ...]:
        """What neighbouring columns are about, with the first and the last of them, from 1."""
        found: list[tuple[Text, int, int]] = []
        for at, each in enumerate(self.columns, start=1):
            if each.group is None:
                continue
            if found and found[-1][0] == each.group and found[-1][2] == at - 1:
                found[-1] = (each.group, found[-1][1], at)
            else:
                found.append((each.group, at, at))
        return tuple(found)

    def column(self, name: str) -> int:
        """Where a column stands, from 1. KeyError for a name that is none."""
        places = {each.name: at for at, each in enumerate(self.columns, start=1)}
        return places[name]
