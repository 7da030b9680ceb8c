"""Workbooks of the formats that no library here writes: .xls, .xlsb, .ods, byte by byte.

Cells stand as {(row, column): value}: numbers, texts, and errors as `Error(code)`.
"""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Collection, Mapping
from dataclasses import dataclass

_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
_SECTOR = 512
ODS = "application/vnd.oasis.opendocument.spreadsheet"
_ODS_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "table", "text")
)
_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


@dataclass(frozen=True)
class Error:
    """An error cell: its number in BIFF."""

    code: int


@dataclass(frozen=True)
class Formula:
    """A cell of a formula with the eight bytes of its result, and its flags."""

    result: bytes
    flags: int = 0


Cells = Mapping[tuple[int, int], "int | float | str | Error | Formula"]
CELLS: Cells = {(1, 1): "客户名称", (1, 2): "数量", (2, 1): "顺达五金", (2, 2): 1000, (3, 2): 12.5}


def record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def bof(kind: int = 0x0010, version: int = 0x0600) -> bytes:
    return record(0x0809, struct.pack("<HHHHII", version, kind, 0x0DBB, 0x07CC, 0, 6))


EOF = record(0x000A, b"")


def xls(cells: Cells = CELLS, more: bytes = b"", name: str = "订单", before: bytes = b"") -> bytes:
    """A BIFF8 workbook of one sheet; `more`: records in the sheet, `before`: in the book."""
    texts = list(dict.fromkeys(value for value in cells.values() if isinstance(value, str)))
    shared = struct.pack("<II", len(texts), len(texts)) + b"".join(map(_text8, texts))
    label = struct.pack("<IBBBB", 0, 0, 0, len(name), 1) + name.encode("utf-16-le")
    book = bof(0x0005) + before
    start = len(book) + len(record(0x0085, label)) + len(record(0x00FC, shared)) + len(EOF)
    book += record(0x0085, struct.pack("<I", start) + label[4:]) + record(0x00FC, shared) + EOF
    body = b"".join(_cell8(at, value, texts) for at, value in sorted(cells.items(), key=_place))
    return ole({"Workbook": book + bof() + body + more + EOF})


def _place(item: tuple[tuple[int, int], object]) -> tuple[int, int]:
    return item[0]


def _text8(text: str) -> bytes:
    return struct.pack("<HB", len(text), 1) + text.encode("utf-16-le")


def _cell8(at: tuple[int, int], value: object, texts: list[str]) -> bytes:
    head = struct.pack("<HHH", at[0] - 1, at[1] - 1, 0)
    if isinstance(value, Error):
        return record(0x0205, head + bytes([value.code, 1]))
    if isinstance(value, Formula):
        return record(0x0006, head + value.result + struct.pack("<HIH", value.flags, 0, 0))
    if isinstance(value, str):
        return record(0x00FD, head + struct.pack("<I", texts.index(value)))
    assert isinstance(value, (int, float))
    return record(0x0203, head + struct.pack("<d", value))


def ole(streams: Mapping[str, bytes]) -> bytes:
    """A compound file; every stream is padded to where it needs no mini sectors."""
    bodies = [(name, data.ljust(4096, b"\0")) for name, data in streams.items()]
    fat: list[int] = [_FAT, _END]  # the table itself, the directory
    entries = [_entry("Root Entry", 5, _END, 0, child=1)]
    content = b""
    for number, (name, data) in enumerate(bodies):
        first, count = len(fat), -(-len(data) // _SECTOR)
        fat += [*range(first + 1, first + count), _END]
        right = number + 2 if number + 1 < len(bodies) else _FREE
        entries.append(_entry(name, 2, first, len(data), right=right))
        content += data.ljust(count * _SECTOR, b"\0")
    assert len(fat) <= _SECTOR // 4
    table = struct.pack("<128I", *fat, *[_FREE] * (128 - len(fat)))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack(
        "<HHHHH6xIIIIIIIII", 62, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, _END, 0, _END, 0
    )
    header += struct.pack("<109I", 0, *[_FREE] * 108)
    return header + table + b"".join(entries).ljust(_SECTOR, b"\0") + content


def _entry(
    name: str, kind: int, first: int, size: int, *, child: int = _FREE, right: int = _FREE
) -> bytes:
    text = name.encode("utf-16-le") + b"\0\0"
    head = text.ljust(64, b"\0") + struct.pack("<HBB", len(text), kind, 1)
    return head + struct.pack("<III36xIQ", _FREE, right, child, first, size)


def part12(kind: int, body: bytes) -> bytes:
    """A record of an .xlsb: kind and size in groups of seven bits."""
    head = bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size = len(body)
    sizes = [size & 0x7F]
    while size := size >> 7:
        sizes[-1] |= 0x80
        sizes.append(size & 0x7F)
    return head + bytes(sizes) + body


def _text12(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def xlsb(
    cells: Cells = CELLS,
    *,
    hidden_rows: Collection[int] = (),
    columns: bytes = b"",
    after: bytes = b"",
) -> bytes:
    """An .xlsb of the sheet 订单; `columns`, `after`: records before and behind its rows."""
    texts = list(dict.fromkeys(value for value in cells.values() if isinstance(value, str)))
    body = part12(129, b"") + part12(148, bytes(16)) + columns + part12(145, b"")
    for row in sorted({row for row, _ in cells} | set(hidden_rows)):
        flags = 0x10 if row in hidden_rows else 0
        body += part12(0, struct.pack("<IIHBBBI", row - 1, 0, 300, 0, flags, 0, 0))
        for (at, column), value in sorted(cells.items(), key=_place):
            body += _cell12(column, value, texts) if at == row else b""
    body += part12(146, b"") + after + part12(130, b"")
    shared = part12(159, struct.pack("<II", len(texts), len(texts)))
    shared += b"".join(part12(19, b"\0" + _text12(text)) for text in texts) + part12(160, b"")
    bundle = part12(156, struct.pack("<II", 0, 1) + _text12("rId1") + _text12("订单"))
    return _zip(
        {
            "_rels/.rels": _links({"rId1": ("officeDocument", "xl/workbook.bin")}),
            "xl/workbook.bin": part12(131, b"")
            + part12(143, b"")
            + bundle
            + part12(144, b"")
            + part12(132, b""),
            "xl/_rels/workbook.bin.rels": _links(
                {
                    "rId1": ("worksheet", "worksheets/sheet1.bin"),
                    "rId2": ("sharedStrings", "sharedStrings.bin"),
                }
            ),
            "xl/worksheets/sheet1.bin": body,
            "xl/sharedStrings.bin": shared,
        }
    )


def _cell12(column: int, value: object, texts: list[str]) -> bytes:
    head = struct.pack("<II", column - 1, 0)
    if isinstance(value, Error):
        return part12(3, head + bytes([value.code]))
    if isinstance(value, Formula):
        return part12(11, head + value.result[:1] + struct.pack("<HI", 0, 0))
    if isinstance(value, str):
        return part12(7, head + struct.pack("<I", texts.index(value)))
    assert isinstance(value, (int, float))
    return part12(5, head + struct.pack("<d", value))


def _links(targets: Mapping[str, tuple[str, str]]) -> str:
    each = (
        f'<Relationship Id="{name}" Type="{_RELS}/{kind}" Target="{target}"/>'
        for name, (kind, target) in targets.items()
    )
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{space}">{"".join(each)}</Relationships>'


def ods(table: str, *, name: str = "订单", gap: str = "") -> bytes:
    """An OpenDocument sheet of this XML; `gap` stands between the elements around it."""
    return _zip(
        {
            "mimetype": ODS,
            "META-INF/manifest.xml": "<manifest/>",
            "content.xml": flat(table, name=name, gap=gap, root="document-content"),
        }
    )


def flat(table: str, *, name: str = "订单", gap: str = "", root: str = "document") -> str:
    """The same as one XML text."""
    inner = f'<table:table table:name="{name}">{gap}{table}{gap}</table:table>'
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{gap}<office:{root} {_ODS_SPACES} '
        f'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">'
        f"{gap}<office:body>{gap}<office:spreadsheet>{gap}{inner}{gap}</office:spreadsheet>{gap}"
        f"</office:body>{gap}</office:{root}>"
    )


def ods_cell(value: float | str = "", more: str = "", text: str = "") -> str:
    """A cell of an OpenDocument row."""
    kind = f'office:value-type="float" office:value="{value}"'
    if isinstance(value, str):
        kind = 'office:value-type="string"' if value else ""
    shown = f"<text:p>{text or value}</text:p>" if text or value != "" else ""
    return f"<table:table-cell {kind} {more}>{shown}</table:table-cell>"


def ods_row(*cells: str, more: str = "") -> str:
    """A row of cells."""
    return f"<table:table-row {more}>{''.join(cells)}</table:table-row>"


def _zip(parts: Mapping[str, bytes | str]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return made.getvalue()
