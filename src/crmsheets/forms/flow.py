"""A sheet of sentences while it grows downwards: the next row, and how high each one is."""

from __future__ import annotations

from dataclasses import dataclass, field

from crmsheets.model.book import Area, Put
from crmsheets.model.width import wrapped

LAST_COLUMN = 5
WIDTHS = (13.0, 18.0, 12.0, 42.0, 24.0)
# What everybody must read stands in the columns a phone shows at once.
PHONE = 3
_LINE = 15.0


@dataclass
class Page:
    """The sheet while it grows downwards."""

    puts: list[Put] = field(default_factory=list)
    merges: list[Area] = field(default_factory=list)
    heights: dict[int, float] = field(default_factory=dict)
    row: int = 1

    def across(self, text: str, look: str, *, size: float = 1) -> None:
        """A text over the columns a phone shows, wrapped; `size`: of its letters, 1 = usual."""
        room = (sum(WIDTHS[:PHONE]) - 2) / size
        self.puts.append(Put(self.row, 1, text, look))
        self.merges.append((self.row, 1, self.row, PHONE))
        self.heights[self.row] = round(len(wrapped(text, int(room))) * _LINE * size + 5, 1)
        self.row += 1

    def heading(self, text: str) -> None:
        """A heading over what follows."""
        self.puts.append(Put(self.row, 1, text, "heading"))
        self.heights[self.row] = 20
        self.row += 1
