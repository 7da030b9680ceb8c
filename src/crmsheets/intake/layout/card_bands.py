"""Cards of customers above or below a table: several of them, or one under the last table, stand by themselves.

One card over a table says what the table is about (客户：顺达五金); it stays with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crmsheets.intake.headers import Lexicon, lexicon, squeezed
from crmsheets.intake.layout.card_records import Said, pairs_of
from crmsheets.model.grid import Grid
from crmsheets.model.template import Template

_CUSTOMER = "customer_name"
_LEAST_CARDS, _LEAST_LINES = 2, 2


@dataclass(frozen=True, slots=True)
class Band:
    """The first and the last line of cards that stand together, and how many cards they are."""

    top: int
    bottom: int
    cards: int


def card_bands(grid: Grid, templates: Sequence[Template], headers: Sequence[int]) -> list[Band]:
    """The cards that are records of their own on a sheet that also has tables; `headers`: their rows."""
    words = [lexicon(each) for each in templates if each.name == "customer"]
    found = [band for each in words for band in _bands(grid, each)]
    last = max(headers)
    return [band for band in found if band.cards >= _LEAST_CARDS or band.top > last]


def _bands(grid: Grid, words: Lexicon) -> list[Band]:
    bands: list[Band] = []
    lines: list[tuple[int, list[Said]]] = []
    for number, row in enumerate(grid.rows, start=1):
        if not any(value is not None and str(value).strip() for value in row):
            continue
        said = pairs_of(grid, number, words)
        if said and any(each.value is not None for each in said):
            lines.append((number, said))
        else:
            bands += _band(lines)
            lines = []
    return [*bands, *_band(lines)]


def _band(lines: Sequence[tuple[int, list[Said]]]) -> list[Band]:
    """The band of lines of pairs that follow one another; [] if they are no cards of customers."""
    if len(lines) < _LEAST_LINES:
        return []
    said = [each for _, line in lines for each in line]
    first = squeezed(said[0].label)
    if not any(each.name == _CUSTOMER for each in said):
        return []
    cards = sum(squeezed(each.label) == first for each in said)
    return [Band(lines[0][0], lines[-1][0], cards)]
