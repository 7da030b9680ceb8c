from __future__ import annotations

import datetime as dt
import io
import zipfile

import pytest

from crmsheets.excel.container import Package
from crmsheets.excel.source import Refused
from crmsheets.excel.workbook import Description, describe
from tests.excel import raw

ROOT_RELS = "_rels/.rels"
BOOK_RELS = "xl/_rels/workbook.xml.rels"
CORE = "docProps/core.xml"


def described(data: bytes) -> Description:
    return describe(Package(data))


def archive(parts: dict[str, str]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as out:
        for name, text in parts.items():
            out.writestr(name, text)
    return made.getvalue()


def test_a_workbook_in_its_usual_place_needs_no_relationship() -> None:
    found = described(raw.repacked(raw.orders(), {ROOT_RELS: None, CORE: None}))
    assert (found.format, found.modified) == ("xlsx", None)
    assert found.sheets == (("订单", "visible", raw.SHEET),)


def test_a_workbook_elsewhere_is_found_by_its_relationship() -> None:
    rels = '<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="/b/w.xml"/></Relationships>'
    book = '<workbook xmlns:r="r"><sheets><sheet name="订单" r:id="a"/><sheet name="x" r:id="?"/></sheets></workbook>'
    sheets = '<Relationships><Relationship Id="a" Target="../s/1.xml"/></Relationships>'
    found = described(archive({"_rels/.rels": rels, "b/w.xml": book, "b/_rels/w.xml.rels": sheets}))
    assert found.sheets == (("订单", "visible", "s/1.xml"), ("x", "visible", ""))


def test_sheets_without_relationships_have_no_part() -> None:
    found = described(raw.repacked(raw.orders(), {BOOK_RELS: None}))
    assert found.sheets == (("订单", "visible", ""),)


@pytest.mark.parametrize("target", ["ppt/presentation.xml", "xl/none.xml"])
def test_another_office_file_is_no_table(target: str) -> None:
    rels = (
        f'<Relationships><Relationship Type="x/officeDocument" Target="{target}"/></Relationships>'
    )
    with pytest.raises(Refused) as refused:
        described(archive({"_rels/.rels": rels, "ppt/presentation.xml": "<p/>"}))
    assert refused.value.fault.rule.code == "FILE04"


def test_a_binary_workbook_is_told_by_its_part() -> None:
    rels = '<Relationships><Relationship Type="x/styles" Target="a"/></Relationships>'
    assert described(archive({"_rels/.rels": rels, "xl/workbook.bin": ""})).format == "xlsb"


def test_a_workbooks_own_name_goes_before_a_sheets() -> None:
    names = (
        '<workbook><definedNames><definedName name="a" localSheetId="0">\'x\'!$A$1</definedName>'
        '<definedName name="a">\'订单\'!$A$2</definedName><definedName name="b" localSheetId="0"/>'
        '<definedName name="_xlnm.Print_Area">x</definedName></definedNames></workbook>'
    )
    found = described(raw.repacked(raw.orders(), {"xl/workbook.xml": names.encode()}))
    assert found.names == {"a": "'订单'!$A$2", "b": ""}


@pytest.mark.parametrize(
    ("stamp", "moment"),
    [
        ("2024-03-05T10:00:00+08:00", dt.datetime(2024, 3, 5, 2)),  # noqa: DTZ001  # stamps are kept without a zone
        ("2024-03-05T10:00:00", dt.datetime(2024, 3, 5, 10)),  # noqa: DTZ001  # stamps are kept without a zone
        ("gestern", None),
    ],
)
def test_the_time_of_saving_is_told_in_utc(stamp: str, moment: dt.datetime | None) -> None:
    core = f'<c xmlns:d="d"><d:modified>{stamp}</d:modified></c>'.encode()
    assert described(raw.repacked(raw.orders(), {CORE: core})).modified == moment


def test_an_opendocument_tells_its_properties() -> None:
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    meta = (
        '<m xmlns:meta="m" xmlns:dc="d"><dc:date>2024-03-05T10:00:00</dc:date>'
        '<meta:user-defined meta:name="crmsheets.role">return</meta:user-defined></m>'
    )
    found = described(archive({"mimetype": kind, "meta.xml": meta}))
    assert found.properties == {"crmsheets.role": "return"}
    assert found.modified == dt.datetime(2024, 3, 5, 10)  # noqa: DTZ001  # stamps are kept without a zone
    assert described(archive({"mimetype": kind, "META-INF/manifest.xml": "<m/>"})).format == "ods"


def test_another_opendocument_is_no_table() -> None:
    with pytest.raises(Refused):
        described(archive({"mimetype": "application/vnd.oasis.opendocument.text"}))
