"""Files made to hurt a reader: each is its own finding, and the good one among them is read."""

from __future__ import annotations

import io
import os
import struct
import subprocess
import sys
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from crmsheets.excel import container
from crmsheets.excel import read as module
from crmsheets.excel.read import read, read_bytes
from tests.excel import old, raw

FREE = 0xFFFFFFFF
ENTITIES = '<!DOCTYPE a [<!ENTITY b "cc"><!ENTITY d "&b;&b;&b;&b;">]>'


def loop(*, table: bool) -> bytes:
    """A compound file of 1 kB: its table of sectors, or the list of such tables, leads in a circle."""
    header = bytearray(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504))
    struct.pack_into("<HHHHH", header, 24, 62, 3, 0xFFFE, 9, 6)
    more = (FREE, 0) if table else (0, 1)
    struct.pack_into("<IIIIIIIII", header, 44, 1, 0, 0, 4096, 0, 1, *more, 0)
    struct.pack_into("<108I", header, 80, *[FREE] * 108)
    return bytes(header) + bytes(400) + "Workbook".encode("utf-16-le") + bytes(96)


def far(*places: str) -> bytes:
    rows = (
        f'<row r="{place.lstrip("AXFD")}"><c r="{place}"><v>1</v></c></row>' for place in places
    )
    return raw.with_sheet(raw.cells(*rows))


def flipped() -> bytes:
    """One bit of the shared texts is wrong."""
    data = bytearray(raw.orders())
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        data[package.getinfo("xl/sharedStrings.xml").header_offset + 60] ^= 1
    return bytes(data)


def bomb(size: int, said: int | None = None) -> bytes:
    """A sheet that inflates to `size` bytes, and a directory that says less."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        with zipfile.ZipFile(io.BytesIO(raw.orders())) as plain:
            for name in plain.namelist():
                if name != raw.SHEET:
                    package.writestr(name, plain.read(name))
        package.writestr(raw.SHEET, b" " * size)
    data = bytearray(made.getvalue())
    if said is not None:
        struct.pack_into("<I", data, data.rindex(b"PK\x01\x02") + 24, said)
    return bytes(data)


def copies() -> bytes:
    """A text of 300 kB that 50,000 cells share."""
    row = "".join(f'<c r="{letter}%d" t="s"><v>0</v></c>' for letter in "ABCDEFGHIJ")
    rows = (f'<row r="{r}">{row % ((r,) * 10)}</row>' for r in range(1, 5_001))
    sst = f'<sst xmlns="{raw.MAIN}"><si><t>{"x" * 300_000}</t></si></sst>'.encode()
    return raw.repacked(raw.with_sheet(raw.cells(*rows)), {"xl/sharedStrings.xml": sst})


def xml(table: str, before: str = "") -> bytes:
    return (
        f'<?xml version="1.0"?>{before}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'
        f'<Worksheet Name="a"><Table>{table}</Table></Worksheet></Workbook>'
    ).encode()


def everywhere() -> str:
    """A cell on every place that a sheet has."""
    cell = old.ods_cell(1, 'table:number-columns-repeated="16384"')
    return old.ods_row(cell, more='table:number-rows-repeated="1048576"')


NUMBER = '<Row><Cell Index="16384"><Data Type="Number">1</Data></Cell></Row>'
LAUGHS = f'<?xml version="1.0"?>{ENTITIES}<sst><si><t>&d;</t></si></sst>'.encode()
FILES: dict[str, tuple[bytes, list[str]]] = {
    "loop.xls": (loop(table=True), ["FILE09"]),
    "loops.xls": (loop(table=False), ["FILE09"]),
    "far.xlsx": (far("A1", "XFD1048576"), ["FILE11"]),
    "only far.xlsx": (far("XFD1048576"), ["FILE18"]),
    "beyond.xlsx": (far("A4294967295"), ["FILE18"]),
    "empty.xlsx": (b"", ["FILE02"]),
    "cut.xlsx": (raw.orders()[:-400], ["FILE06"]),
    "flipped.xlsx": (flipped(), ["FILE06"]),
    "twice.xlsx": (raw.repacked(raw.orders(), {}, twice=raw.SHEET), ["FILE07"]),
    "lying.xlsx": (bomb(20 << 20, said=5_000), ["FILE06"]),
    "laughs.xlsx": (raw.repacked(raw.orders(), {"xl/sharedStrings.xml": LAUGHS}), ["FILE07"]),
    "laughs.xls": (xml("", ENTITIES), ["FILE07"]),
    "laughs.ods": (raw.repacked(old.ods(""), {"content.xml": LAUGHS}), ["FILE07"]),
    "copies.xlsx": (copies(), ["FILE09"]),
    "everywhere.ods": (old.ods(everywhere()), ["FILE09"]),
    "wide.xls": (xml(NUMBER * 60_000), ["FILE09"]),
    "nested.xls": (b"<table><tr><td>" * 20_000, ["FILE07"]),
    "spans.xls": (b"<table>" + b"<tr><td rowspan=65534 colspan=1000>x" * 99, ["FILE18"]),
    "cut.xls": (old.xls()[:1500], ["FILE06"]),
    "cut.xlsb": (old.xlsb()[:-40], ["FILE06"]),
    "torn.ods": (old.ods("<table:table-row>"), ["FILE06"]),
    "record.xlsb": (raw.repacked(old.xlsb(), {"xl/workbook.bin": b"\x9c\x01\xff\xff"}), ["FILE06"]),
    "good.xlsx": (raw.orders(), []),
    "good.xls": (old.xls(), []),
}
needs_limits = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows has a deadline only, and these files take their time"
)


@needs_limits
def test_each_is_its_own_finding_also_when_threads_read_them_side_by_side(tmp_path: Path) -> None:
    for name, (data, _) in FILES.items():
        (tmp_path / name).write_bytes(data)
    paths = sorted(tmp_path.iterdir())
    with ThreadPoolExecutor(4) as pool:
        readings = list(pool.map(lambda path: read(path, path.name), paths))
    told = {each.source.file: [finding.code for finding in each.findings] for each in readings}
    assert told == {name: codes for name, (_, codes) in FILES.items()}
    rows = {each.source.file: len(each.grids[0].rows) for each in readings if each.grids}
    assert rows == {"good.xlsx": 3, "good.xls": 3, "far.xlsx": 1}


@needs_limits
def test_a_lower_limit_of_the_system_holds_for_the_child_too(tmp_path: Path) -> None:
    (tmp_path / "a.ods").write_bytes(old.ods(everywhere()))
    (tmp_path / "b.xls").write_bytes(old.xls())
    script = (
        "import resource, sys; from pathlib import Path; from crmsheets.excel.read import read\n"
        "resource.setrlimit(resource.RLIMIT_AS, (700 << 20, 700 << 20))\n"
        "for name in sys.argv[1:]: print([f.code for f in read(Path(name), name).findings])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "a.ods", "b.xls"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split("\n")[:2] == ["['FILE09']", "[]"]


def test_a_bomb_is_known_by_its_directory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container, "MOST_INFLATED", 1 << 20)
    for data in (bomb(2 << 20), raw.repacked(old.ods(""), {"content.xml": bytes(2 << 20)})):
        assert [f.code for f in read_bytes(data, "a").findings] == ["FILE08"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_or_a_folder_with_the_name_of_a_workbook_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.xlsx")
    (tmp_path / "folder.xlsx").mkdir()
    for path in tmp_path.iterdir():
        assert [f.code for f in read(path, path.name).findings] == ["FILE01"]


@pytest.mark.parametrize(("error", "code"), [(MemoryError(), "FILE09"), (KeyError(), "FILE06")])
def test_whatever_breaks_while_a_file_is_read_is_its_finding(
    monkeypatch: pytest.MonkeyPatch, error: Exception, code: str
) -> None:
    def breaks(_: bytes) -> None:
        raise error

    monkeypatch.setattr(module, "read_text", breaks)
    assert [f.code for f in read_bytes(b"a,b\n", "a.csv").findings] == [code]
