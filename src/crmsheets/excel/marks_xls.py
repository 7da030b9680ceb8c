"""What the records of an old workbook (.xls, .et: BIFF) know and the engine does not tell.

Numbers and layouts of the records: [MS-XLS] 2.3 and 2.4; BIFF5 (Excel 95) has the same ones.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Callable, Iterator, Mapping

import olefile

from crmsheets.excel.marks import Marks
from crmsheets.excel.source import LOCKED, Refused

ERRORS: Mapping[int, str] = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}
_STREAMS = ("Workbook", "Book", "WORKBOOK", "BOOK")
_BOF, _EOF, _FILEPASS, _BOUNDSHEET, _CODEPAGE = 0x0809, 0x000A, 0x002F, 0x0085, 0x0042
_FORMULA, _MULRK = 0x0006, 0x00BD
# RK, NUMBER: one number each.
_NUMBERS = frozenset({0x027E, 0x0203})
_WORKSHEET = 0
_HIDDEN_ROW, _HIDDEN_COLUMN = 0x20, 0x01
_NO_NUMBER, _ERROR_RESULT = 0xFFFF, 2
_ON_LOAD = 0x02
_LAST_COLUMN = 256

Record = tuple[int, bytes]


def xls_marks(data: bytes) -> dict[str, Marks]:
    """Marks of every worksheet by name; `values` counts the numbers only.

    Raises Refused for a locked workbook, OSError, ValueError, IndexError or struct.error where the
    container or its records are broken.
    """
    stream = _stream(data)
    found: dict[str, Marks] = {}
    wide = True
    for kind, body in _records(stream, 0):
        if kind == _BOF:
            wide = body[:2] == b"\x00\x06"  # BIFF8
        elif kind == _FILEPASS:
            raise Refused(LOCKED)
        elif kind == _BOUNDSHEET and body[5] == _WORKSHEET:
            (place,) = struct.unpack_from("<I", body)
            found[_name(body, wide=wide)] = _sheet(stream, place)
    return found


def _stream(data: bytes) -> bytes:
    with olefile.OleFileIO(io.BytesIO(data)) as container:
        for name in _STREAMS:
            if container.exists(name):
                return bytes(container.openstream(name).read())
    raise ValueError("no workbook stream")


def _name(body: bytes, *, wide: bool) -> str:
    length = body[6]
    if not wide:
        return body[7 : 7 + length].decode("gb18030", "replace")
    if body[7] & 1:
        return body[8 : 8 + 2 * length].decode("utf-16-le", "replace")
    return body[8 : 8 + length].decode("latin-1")


def _records(stream: bytes, place: int) -> Iterator[Record]:
    """The records of one substream; those of charts inside it are passed over."""
    depth = 0
    while place + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, place)
        place += 4
        if kind == _BOF:
            depth += 1
        if depth == 1:
            yield kind, stream[place : place + size]
        if kind == _EOF:
            depth -= 1
            if depth <= 0:
                return
        place += size


def _sheet(stream: bytes, place: int) -> Marks:
    found = Marks()
    for kind, body in _records(stream, place):
        if kind in _NUMBERS:
            found.values += 1
        elif kind == _MULRK:
            found.values += (len(body) - 6) // 6
        elif read := _READ.get(kind):
            read(body, found)
    return found


def _row(body: bytes, found: Marks) -> None:
    (row,) = struct.unpack_from("<H", body)
    if body[12] & _HIDDEN_ROW:
        found.hidden_rows.add(row + 1)


def _column(body: bytes, found: Marks) -> None:
    first, last, width, _, flags = struct.unpack_from("<5H", body)
    if flags & _HIDDEN_COLUMN or not width:
        found.hidden_columns.update(range(first + 1, min(last + 1, _LAST_COLUMN) + 1))


def _error(body: bytes, found: Marks) -> None:
    row, column, _, value, is_error = struct.unpack_from("<3HBB", body)
    if is_error:
        found.errors[row + 1, column + 1] = ERRORS.get(value, "#N/A")


def _formula(body: bytes, found: Marks) -> None:
    row, column = struct.unpack_from("<HH", body)
    result, (tail, flags) = body[6:14], struct.unpack_from("<HH", body, 12)
    place = (row + 1, column + 1)
    if tail == _NO_NUMBER:
        if result[0] == _ERROR_RESULT:
            found.errors[place] = ERRORS.get(result[2], "#N/A")
    elif not any(result) and flags & _ON_LOAD:  # to be computed by whoever opens it first
        found.uncached.add(place)
    else:
        found.values += 1


def _merges(body: bytes, found: Marks) -> None:
    (count,) = struct.unpack_from("<H", body)
    for at in range(count):
        top, bottom, left, right = struct.unpack_from("<4H", body, 2 + 8 * at)
        found.merges.append((top + 1, left + 1, bottom + 1, right + 1))


_READ: Mapping[int, Callable[[bytes, Marks], None]] = {
    0x0208: _row,
    0x007D: _column,
    0x0205: _error,
    _FORMULA: _formula,
    0x0206: _formula,  # as BIFF3 and some writers number it
    0x0406: _formula,
    0x00E5: _merges,
}
