"""Copies: the same bytes under another name, or an earlier state."""

from __future__ import annotations

import copy

from benchmarks.accuracy import words
from benchmarks.accuracy.pool import Dice
from benchmarks.accuracy.sheet import Book


def older_copy(book: Book, name: str, dice: Dice, saved: str) -> Book:
    """An earlier state of a flat one-sheet book: the last records are not there yet."""
    old = copy.deepcopy(book)
    old.name, old.saved = name, saved
    sheet = old.sheets[0]
    keep = len(sheet.records) - max(2, len(sheet.records) // 8)
    cut = sheet.records[keep].row
    for row, col in [at for at in sheet.cells if at[0] >= cut]:
        del sheet.cells[row, col]
    sheet.merges = [one for one in sheet.merges if one[0] < cut]
    sheet.merges = [(top, left, min(low, cut - 1), right) for top, left, low, right in sheet.merges]
    sheet.hidden = {row for row in sheet.hidden if row < cut}
    sheet.kinds = {row: kind for row, kind in sheet.kinds.items() if row < cut}
    sheet.filtered = None
    sheet.records = sheet.records[:keep]
    sheet.copy = True
    for record in sheet.records:
        record.older = True
    for record in sheet.records[-3:]:
        for value in record.values:
            if value.field == "status" and len(value.cells) == 1 and value.state == "valid":
                cell = sheet.cells[at_of(value.cells[0])]
                cell.value = dice.word(words.STATUS["生产中"], "earlier", record.id)
                value.typed = cell.value
    return old


def at_of(cell: str) -> tuple[int, int]:
    """`at_of("C12") == (12, 3)`."""
    letters = cell.rstrip("0123456789")
    col = 0
    for one in letters:
        col = col * 26 + ord(one) - 64
    return int(cell[len(letters) :]), col


def twin(book: Book, name: str) -> Book:
    """The same bytes under another name."""
    other = copy.deepcopy(book)
    other.name, other.twin_of = name, book.name
    for sheet in other.sheets:
        sheet.copy = True
    return other
