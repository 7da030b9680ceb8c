"""What a sheet's XML knows and the engine does not tell: hidden rows, errors, formulas, extent.

The usual way of writing a sheet (`<row r=…><c r=…>`) is searched as bytes, an eighth of the
engine's own time; any other spelling of the same XML is parsed in full.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from crmsheets.excel.sheet_xml import parse
from crmsheets.model.cell import column_number

MOST_COLUMNS = 16_384
MOST_ROWS = 1_048_576
_ROW = re.compile(rb'<row r="(\d{1,10})"')
_HIDDEN = re.compile(rb'<row r="(\d{1,10})"[^>]*?\bhidden="(?:1|true)"')
_COLUMN = re.compile(rb"<col\b([^>]*)>")
_ATTRIBUTE = re.compile(rb'(\w+)="([^"]*)"')
_MERGE = re.compile(rb'<mergeCell ref="\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})"')
_ERROR = re.compile(
    rb'<c r="([A-Z]{1,3})(\d{1,7})"[^>]*(?<!/)>(?:(?!</c>).)*?<v>([^<]*)</v>', re.DOTALL
)
_UNCACHED = re.compile(rb"<f\b[^>]*(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v></v>)?\s*</c>")
_CELL_OPENS = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,7})"([^>]*)>')
_PREFIXED = re.compile(rb":c[\s/>]")
# Anything but a cell in A1:Z99999 that says so in its first attribute.
_UNCOMMON = re.compile(rb'<c(?! r="[A-Z]\d{1,5}"|ol|\w)')
_PLACED = re.compile(rb'<c r="[A-Z]{1,3}\d{1,7}"')
_OPENINGS = (b"<c ", b"<c>", b"<c/>", b"<c\n", b"<c\t", b"<c\r")
_TWO = re.compile(rb'<c r="[A-Z]{2}')
_THREE = re.compile(rb'<c r="[A-Z]{3}')
_DEEP = re.compile(rb'<c r="[A-Z]{1,3}\d{6}')
_ONE_LETTER, _TWO_LETTERS, _SIX_DIGITS = 26, 702, 100_000
_FULL = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,7})"[^>]*(?<!/)>(?!</c>)')

# A stretch without the end of a row or a cell that is still waited for.
_LONGEST = 1 << 26

Place = tuple[int, int]


@dataclass(slots=True)
class Marks:
    """Of one sheet, rows and columns from 1. `rows` x `columns` holds every cell, and may be more
    than needed. `regular`: the bytes were spelled as expected, so that searching them was enough.
    """

    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    errors: dict[Place, str] = field(default_factory=dict)
    uncached: set[Place] = field(default_factory=set)
    # Cells with a value, as far as they were counted; never more than there are.
    values: int = 0
    rows: int = 0
    columns: int = 0
    regular: bool = True


def marks(blocks: Iterable[bytes]) -> Marks | None:
    """The marks of a sheet given in blocks; None where its XML is spelled in another way."""
    found = Marks(columns=_ONE_LETTER)
    return found if all(_search(block, found) for block in whole_cells(blocks)) else None


def marks_by_parsing(blocks: Iterable[bytes]) -> Marks:
    """The same by a real parser; raises ExpatError or ValueError for what is no sheet."""
    found = Marks(regular=False)
    for tag, got, value, formula in parse(blocks):
        if tag == "row":
            row = _number(got.get("r"))
            if got.get("hidden") in {"1", "true"}:
                found.hidden_rows.add(row)
        elif tag == "col":
            _hide(found, {name.encode(): text.encode() for name, text in got.items()})
        elif tag == "mergeCell":
            _merge(found, f'<mergeCell ref="{got.get("ref", "")}"'.encode())
        else:
            _parsed_cell(found, got, value, formula=formula)
    return found


def occupied(blocks: Iterable[bytes]) -> Iterator[Place]:
    """Row and column of every cell that is not empty, of a sheet spelled in the usual way."""
    numbers: dict[bytes, int] = {}
    for block in whole_cells(blocks):
        for letters, row in _FULL.findall(block):
            column = numbers.get(letters) or numbers.setdefault(
                letters, column_number(letters.decode())
            )
            yield int(row), column


def whole_cells(blocks: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes cut where no row and no cell is torn apart."""
    rest = b""
    for block in blocks:
        rest += block
        cut = _cut(rest)
        if cut:
            yield rest[:cut]
            rest = rest[cut:]
    yield rest


def _cut(data: bytes) -> int:
    for end, length in ((b"</row>", 6), (b"</c>", 4), (b"/><row ", 2)):
        if (at := data.rfind(end)) >= 0:
            return at + length
    return len(data) if len(data) > _LONGEST else 0


def _search(block: bytes, found: Marks) -> bool:
    """Add a block's marks; False where its rows or cells are spelled in another way."""
    rows = [int(row) for row in _ROW.findall(block)]
    found.rows = max(found.rows, max(rows, default=0))
    if _PREFIXED.search(block) or (_UNCOMMON.search(block) and not _widen(block, found, len(rows))):
        return False
    if b'hidden="1"' in block or b'hidden="true"' in block:
        if block.count(b"<row") != len(rows):
            return False
        found.hidden_rows.update(map(int, _HIDDEN.findall(block)))
        for attributes in _COLUMN.findall(block):
            _hide(found, dict(_ATTRIBUTE.findall(attributes)))
    if b"<mergeCell " in block:
        _merge(found, block)
    if b't="e"' in block:
        for letters, row, error in _errors(block):
            found.errors[int(row), column_number(letters.decode())] = error.decode(
                "utf-8", "replace"
            )
    if b"<f" in block:
        found.uncached.update(_uncached(block))
    found.values += block.count(b"<v>") + block.count(b"<is>") - block.count(b"<v></v>")
    return True


def _widen(block: bytes, found: Marks, rows: int) -> bool:
    """Take in cells beyond Z99999, a cell far below its own row too; False for another spelling."""
    if len(_PLACED.findall(block)) != sum(map(block.count, _OPENINGS)):
        return False
    if b":row" in block or block.count(b"<row") != rows:
        return False
    if found.columns < _TWO_LETTERS and _TWO.search(block):
        found.columns = _TWO_LETTERS
    if found.columns < MOST_COLUMNS and _THREE.search(block):
        found.columns = MOST_COLUMNS
    if found.rows < _SIX_DIGITS and _DEEP.search(block):
        found.rows = MOST_ROWS
    return True


def _errors(block: bytes) -> Iterator[tuple[bytes, bytes, bytes]]:
    at = block.find(b't="e"')
    while at >= 0:
        hit = _ERROR.match(block, block.rfind(b"<c ", 0, at))
        if hit:
            yield hit.group(1), hit.group(2), hit.group(3)
        at = block.find(b't="e"', at + 5)


def _uncached(block: bytes) -> Iterator[Place]:
    for hit in _UNCACHED.finditer(block):
        cell = _CELL_OPENS.match(block, block.rfind(b"<c ", 0, hit.start()))
        if cell and b't="str"' not in cell.group(3):
            yield int(cell.group(2)), column_number(cell.group(1).decode())


def _hide(found: Marks, got: dict[bytes, bytes]) -> None:
    if got.get(b"hidden") in {b"1", b"true"}:
        first, last = (
            _number(got.get(name, b"0").decode("ascii", "replace")) for name in (b"min", b"max")
        )
        found.hidden_columns.update(range(first, min(last, MOST_COLUMNS) + 1))


def _merge(found: Marks, block: bytes) -> None:
    for left, top, right, bottom in _MERGE.findall(block):
        first, last = column_number(left.decode()), column_number(right.decode())
        found.merges.append((int(top), first, int(bottom), last))


def _parsed_cell(found: Marks, got: dict[str, str], value: str, *, formula: bool) -> None:
    row, column = int(got["row"]), int(got["column"])
    if "filled" in got:
        found.values += bool(value)
        found.rows = max(found.rows, row)
        found.columns = max(found.columns, column)
    if got.get("t") == "e":
        found.errors[row, column] = value
    elif formula and not value and got.get("t") != "str":
        found.uncached.add((row, column))


def _number(text: str | None) -> int:
    return int(text) if text and text.isdigit() else 0
