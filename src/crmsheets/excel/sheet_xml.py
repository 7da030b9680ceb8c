"""A sheet's XML by a real parser, for the few that spell it unlike Excel, WPS and LibreOffice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from crmsheets.excel.walking import steps
from crmsheets.model.cell import column_number

Event = tuple[str, dict[str, str], str, bool]
_REF = re.compile(r"([A-Za-z]{1,3})(\d{1,10})$")


class _Walk:
    """Collects events between two feeds; cells without a reference stand after the one before."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._row = self._column = 0
        self._cell: dict[str, str] | None = None
        self._value: list[str] | None = None
        self._said = ""
        self._formula = False

    def start(self, tag: str, got: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if name == "row":
            self._row = int(got["r"]) if got.get("r", "").isdigit() else self._row + 1
            self._column = 0
            self.events.append(("row", {**got, "r": str(self._row)}, "", False))
        elif name == "c":
            self._place(got)
        elif name in {"col", "mergeCell"}:
            self.events.append((name, got, "", False))
        elif self._cell is not None and name in {"v", "t", "f"}:
            self._cell["filled"] = name
            self._formula = self._formula or name == "f"
            self._value = [] if name != "f" else None

    def _place(self, got: dict[str, str]) -> None:
        row, self._column = self._row, self._column + 1
        if "r" in got:
            ref = _REF.match(got["r"])
            if ref is None:
                raise ValueError(got["r"])
            row, self._column = int(ref.group(2)), column_number(ref.group(1).upper())
        self._cell = {**got, "row": str(row), "column": str(self._column)}
        self._said, self._formula = "", False

    def text(self, text: str) -> None:
        if self._value is not None:
            self._value.append(text)

    def end(self, tag: str) -> None:
        name = tag.rpartition(":")[2]
        if name in {"v", "t"} and self._value is not None:
            self._said += "".join(self._value)
            self._value = None
        elif name == "c" and self._cell is not None:
            self.events.append(("c", self._cell, self._said, self._formula))
            self._cell = None


def parse(blocks: Iterable[bytes]) -> Iterator[Event]:
    """(tag, attributes, value, has a formula) of every row, col, mergeCell and c; a c's attributes
    have `row` and `column` too, and `filled` unless it is only a style.

    Raises expat.ExpatError, and ValueError where a cell says that it stands nowhere.
    """
    walk = _Walk()
    for _ in steps(blocks, walk):
        yield from walk.events
        walk.events.clear()
