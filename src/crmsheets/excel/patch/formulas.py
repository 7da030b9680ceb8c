"""Formulas that lean on a cell whose content is replaced by an answer."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

from crmsheets.excel.patch.sheet import SheetPart
from crmsheets.excel.patch.spans import Node
from crmsheets.model.cell import letters

_SHARED = re.compile(rb"<(?:\w+:)?f\b[^>]*\bsi\s*=\s*[\"'](\d+)[\"']")


def free_from(part: SheetPart, row: int, column: int) -> bool:
    """Let formulas shared with this cell stand on their own; whether the cell held a formula.

    The first cell of shared formulas holds the text of all: without it the others mean nothing.
    """
    cell = part.line(row).cells.get(column)
    formula = cell.first("f") if cell is not None else None
    if formula is None:
        return False
    if formula.got.get("t") == "shared" and formula.text:
        _spell_out(part, formula, f"{letters(column)}{row}")
    return True


def _spell_out(part: SheetPart, master: Node, origin: str) -> None:
    from openpyxl.formula.translate import Translator  # noqa: PLC0415  # slow, and few need it

    wanted = master.got.get("si", "")
    translator = Translator(f"={master.text}", origin=origin)
    layout = part.layout
    for row, start, end in zip(layout.rows, layout.starts, layout.ends, strict=True):
        if wanted.encode() not in _SHARED.findall(part.data, start, end):
            continue
        for column, cell in part.line(row).cells.items():
            formula = cell.first("f")
            if formula is None or formula.text or formula.got.get("si") != wanted:
                continue
            said = translator.translate_formula(f"{letters(column)}{row}").removeprefix("=")
            p = part.prefix
            part.edits.put(formula.start, formula.end, f"<{p}f>{escape(said)}</{p}f>".encode())
