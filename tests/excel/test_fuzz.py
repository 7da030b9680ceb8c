"""Bytes of sound files changed, cut and doubled at random: every reading ends, and says what it is."""

from __future__ import annotations

import io
import random
import zipfile
from concurrent.futures import ThreadPoolExecutor

import pytest

from crmsheets.excel import read as module
from crmsheets.excel.read import read_bytes
from crmsheets.excel.source import Refused
from crmsheets.model.finding import Severity
from crmsheets.model.grid import Reading
from tests.excel import old, raw
from tests.excel.inside import here

PAGE = (
    "<html><meta charset=gbk><h2>订单</h2><table border=1><tr><th rowspan=2>客户<th colspan=2>数量"
    "<tr><th>一月<th>二月<tr style='display:none'><td x:num='5'>5<td><table><tr><td>a</table></table>"
).encode("gbk")
XML = (
    '<?xml version="1.0" encoding="GB2312"?><Workbook xmlns="urn:schemas-microsoft-com:office:'
    'spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="订单">'
    '<Table><Column ss:Hidden="1"/><Row ss:Index="2"><Cell ss:MergeAcross="1"><Data ss:Type="String">'
    '客户</Data></Cell></Row><Row><Cell ss:Index="2" ss:Formula="=1"><Data ss:Type="Number">5</Data>'
    "</Cell></Row></Table></Worksheet></Workbook>"
).encode("gb2312")
ARCHIVE = (
    b'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\nContent-Type: '
    b"text/html\nContent-Location: a/b.htm\n\n<table><tr><td>1<td>2</table>\n--x--\n"
)
TABLE = old.ods_row(old.ods_cell("客户"), old.ods_cell(5)) + old.ods_row(old.ods_cell("顺达"))
SOUND: dict[str, bytes] = {
    "xlsx": raw.orders(),
    "xls": old.xls({**old.CELLS, (4, 1): old.Error(0x2A)}),
    "xlsb": old.xlsb({**old.CELLS, (4, 1): old.Error(0x2A)}),
    "ods": old.ods(TABLE),
    "fods": old.flat(TABLE).encode(),
    "html": PAGE,
    "xml2003": XML,
    "mht": ARCHIVE,
    "csv": '客户,数量\n"顺,达",="05"\n永发,6\n'.encode("gb18030"),
}
# Formats whose engine may abort the process that reads them.
ABORTING = ("xls", "xlsb", "ods", "fods")


def broken(data: bytes, chance: random.Random) -> bytes:
    """One to four bytes changed, or a stretch cut out, doubled or zeroed."""
    made = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(made))
        end = min(at + chance.choice((1, 2, 8, 64)), len(made))
        how = chance.randrange(5)
        if how == 0:
            made[at] = chance.randrange(256)
        elif how == 1:
            made[at] ^= 1 << chance.randrange(8)
        elif how == 2 and end - at < len(made):
            del made[at:end]
        elif how == 3:
            made[at:at] = made[at:end]
        else:
            made[at:end] = bytes(end - at)
    return bytes(made)


def is_whole(reading: Reading) -> bool:
    """A reading has sheets, or an error that says why there are none."""
    errors = any(f.severity is Severity.ERROR for f in reading.findings)
    return bool(reading.grids) or errors


@pytest.fixture(autouse=True)
def _nothing_swallowed(monkeypatch: pytest.MonkeyPatch) -> None:
    """An error of ours that is taken for the file's is one all the same."""
    content = module._content

    def strict(data: bytes) -> object:
        try:
            return content(data)
        except (Refused, MemoryError):
            raise
        except Exception as error:  # noqa: BLE001  # that is the point
            pytest.fail(f"{error!r} at {data!r}")

    monkeypatch.setattr(module, "_content", strict)


@pytest.mark.parametrize("kind", [kind for kind in SOUND if kind not in ABORTING])
def test_no_change_makes_a_reading_fail(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "guarded", here)
    chance = random.Random(f"crmsheets {kind}")
    for _ in range(150):
        data = broken(SOUND[kind], chance)
        assert is_whole(read_bytes(data, f"a.{kind}", ".xls")), data


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_no_change_inside_a_part_makes_a_reading_fail(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "guarded", here)
    with zipfile.ZipFile(io.BytesIO(SOUND[kind])) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    chance = random.Random(f"crmsheets part of {kind}")
    for _ in range(150):
        name = chance.choice(sorted(parts))
        data = raw.repacked(SOUND[kind], {name: broken(parts[name], chance)})
        assert is_whole(read_bytes(data, f"a.{kind}")), (name, data)


@pytest.mark.parametrize("kind", ABORTING)
def test_no_change_makes_a_child_take_its_parent_along(kind: str) -> None:
    chance = random.Random(f"crmsheets {kind}")
    files = [broken(SOUND[kind], chance) for _ in range(8)]
    with ThreadPoolExecutor(2) as pool:
        readings = list(pool.map(lambda data: read_bytes(data, f"a.{kind}"), files))
    assert all(map(is_whole, readings))
