"""What the records of an .xlsb know and the engine does not tell: [MS-XLSB] 2.3 and 2.4."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Iterator, Mapping

from crmsheets.excel.container import Package
from crmsheets.excel.marks import MOST_COLUMNS, Marks
from crmsheets.excel.marks_xls import ERRORS
from crmsheets.excel.workbook import main_part, targets

_ROW, _CELL_ERROR, _FORMULA_ERROR = 0, 3, 11
# Numbers: BrtCellRk, BrtCellReal, BrtFmlaNum.
_NUMBERS = frozenset({2, 5, 9})
_COLUMN, _MERGE, _SHEET = 60, 176, 156
_HIDDEN_ROW, _HIDDEN_COLUMN = 0x10, 0x01
_LONG, _SEVEN = 0x80, 0x7F
_MOST_SIZE_BYTES = 4


def xlsb_marks(package: Package) -> dict[str, Marks]:
    """Marks of every sheet by name; `values` counts the numbers only.

    Raises Refused, ValueError, IndexError or struct.error where its records are broken.
    """
    main = main_part(package)
    parts = targets(package, main)
    found = {}
    for kind, body in _records(package.blocks(main)):
        if kind == _SHEET:
            link, end = _text(body, 8)
            name, _ = _text(body, end)
            if parts.get(link, "") in package:
                found[name] = _sheet(package.blocks(parts[link]))
    return found


def _text(body: bytes, at: int) -> tuple[str, int]:
    """A counted text and where it ends."""
    (length,) = struct.unpack_from("<I", body, at)
    end = at + 4 + 2 * length
    return body[at + 4 : end].decode("utf-16-le", "replace"), end


def _records(blocks: Iterable[bytes]) -> Iterator[tuple[int, bytes]]:
    """Kind and content of every record: both numbers are written seven bits a byte."""
    data = b"".join(blocks)
    at = 0
    while at < len(data):
        kind, at = data[at], at + 1
        if kind & _LONG:
            kind, at = kind & _SEVEN | data[at] << 7, at + 1
        size = 0
        for place in range(_MOST_SIZE_BYTES):
            byte, at = data[at], at + 1
            size |= (byte & _SEVEN) << 7 * place
            if not byte & _LONG:
                break
        yield kind, data[at : at + size]
        at += size


def _sheet(blocks: Iterable[bytes]) -> Marks:
    found = Marks()
    row = 0
    for kind, body in _records(blocks):
        if kind == _ROW:
            row = int.from_bytes(body[:4], "little") + 1
            if body[11] & _HIDDEN_ROW:
                found.hidden_rows.add(row)
        elif kind in _NUMBERS:
            found.values += 1
        elif kind in {_CELL_ERROR, _FORMULA_ERROR}:
            column = int.from_bytes(body[:4], "little") + 1
            found.errors[row, column] = ERRORS.get(body[8], "#N/A")
        elif read := _READ.get(kind):
            read(body, found)
    return found


def _column(body: bytes, found: Marks) -> None:
    first, last = struct.unpack_from("<II", body)
    if body[16] & _HIDDEN_COLUMN:
        found.hidden_columns.update(range(first + 1, min(last + 1, MOST_COLUMNS) + 1))


def _merge(body: bytes, found: Marks) -> None:
    top, bottom, left, right = struct.unpack_from("<4I", body)
    found.merges.append((top + 1, left + 1, bottom + 1, right + 1))


_READ: Mapping[int, Callable[[bytes, Marks], None]] = {_COLUMN: _column, _MERGE: _merge}
