from __future__ import annotations

import io
import zipfile

import pytest

from crmsheets.excel import container as module
from crmsheets.excel.container import Package
from crmsheets.excel.read import read_bytes
from crmsheets.excel.source import Refused
from tests.excel import raw

DOCTYPE = b'<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>'


def refused(data: bytes) -> tuple[str, str]:
    """The code of the only finding, and its English sentence; no grid may come of it."""
    reading = read_bytes(data, "a.xlsx")
    assert reading.grids == ()
    (finding,) = reading.findings
    return finding.code, finding.fault("en")


def flipped(data: bytes) -> bytes:
    """One bit of the shared strings changed, as a bad USB stick does it."""
    plain = raw.repacked(data, {})
    return plain.replace("顺达五金".encode(), "顺达五釒".encode(), 1)


def encrypted_entry(data: bytes) -> bytes:
    changed = bytearray(raw.repacked(data, {}))
    at = changed.find(b"PK\x01\x02")
    changed[at + 8] |= 1
    return bytes(changed)


def without_workbook(data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = package.namelist()
    return raw.repacked(data, {name: None for name in names if name.startswith("xl/")})


@pytest.mark.parametrize(
    ("data", "code", "said"),
    [
        (flipped(raw.orders()), "FILE06", "damaged"),
        (raw.orders()[:-200], "FILE06", "damaged"),
        (raw.repacked(raw.orders(), {raw.SHEET: DOCTYPE}), "FILE07", "DOCTYPE"),
        (raw.repacked(raw.orders(), {"xl/theme/theme1.xml": DOCTYPE}), "FILE07", "DOCTYPE"),
        (raw.repacked(raw.orders(), {raw.SHEET: "<a/>".encode("utf-16")}), "FILE07", "UTF-16"),
        (raw.repacked(raw.orders(), {}, twice=raw.SHEET), "FILE07", "two parts"),
        (raw.repacked(raw.orders(), {"xl/../../x.xml": b""}), "FILE07", "odd part names"),
        (raw.repacked(raw.orders(), {"C:/x.xml": b""}), "FILE07", "odd part names"),
        (raw.repacked(raw.orders(), {"xl/workbook.xml": b"<workbook"}), "FILE06", "damaged"),
        (raw.repacked(raw.orders(), {"xl/workbook.xml": None}), "FILE06", "damaged"),
        (without_workbook(raw.orders()), "FILE04", "archive"),
        (encrypted_entry(raw.orders()), "FILE03", "password"),
    ],
)
def test_a_container_that_breaks_its_promises_is_not_read(
    data: bytes, code: str, said: str
) -> None:
    found, sentence = refused(data)
    assert found == code
    assert said in sentence


@pytest.mark.parametrize(
    ("limit", "value", "code"),
    [("MOST_PARTS", 3, "FILE07"), ("MOST_INFLATED", 500, "FILE08"), ("MOST_SMALL", 10, "FILE08")],
)
def test_limits_are_absolute(
    monkeypatch: pytest.MonkeyPatch, limit: str, value: int, code: str
) -> None:
    package = Package(raw.orders())
    monkeypatch.setattr(module, limit, value)
    if limit == "MOST_SMALL":
        with pytest.raises(Refused) as small:
            package.whole("xl/workbook.xml", value)
        assert small.value.fault.rule.code == code
    else:
        assert refused(raw.orders())[0] == code


def test_pictures_count_for_nothing_and_are_not_inflated(monkeypatch: pytest.MonkeyPatch) -> None:
    data = raw.repacked(raw.orders(), {"xl/media/image1.png": bytes(2_000_000)})
    monkeypatch.setattr(module, "MOST_INFLATED", 1_000_000)
    assert read_bytes(data, "a.xlsx").findings == ()


def test_backslashes_in_part_names_are_slashes() -> None:
    names = zipfile.ZipFile(io.BytesIO(raw.orders())).namelist()
    data = raw.repacked(raw.orders(), {}, rename={name: name.replace("/", "\\") for name in names})
    reading = read_bytes(data, "a.xlsx")
    assert reading.findings == ()
    assert reading.grids[0].at(2, 1) == "顺达五金"


def test_a_part_that_is_not_there_is_damage() -> None:
    package = Package(raw.orders())
    assert package.size("xl/none.xml") == 0
    with pytest.raises(Refused):
        package.whole("xl/none.xml")


def test_a_directory_that_lies_about_a_size_is_damage() -> None:
    data = bytearray(raw.repacked(raw.orders(), {}))
    at = data.rfind(b"PK\x01\x02")
    data[at + 24 : at + 28] = (5).to_bytes(4, "little")
    assert refused(bytes(data))[0] == "FILE06"


def test_a_word_document_is_named_as_such() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as out:
        out.writestr("word/document.xml", "<w/>")
    assert "Word" in refused(made.getvalue())[1]


def test_an_encrypted_opendocument_is_told_to_be_locked() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as out:
        out.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        out.writestr("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")
    assert refused(made.getvalue())[0] == "FILE03"
