from __future__ import annotations

import pytest

from crmsheets.excel.source import RULES, Refused, misnamed, sniff
from crmsheets.model.cell import Cell
from tests.excel import raw

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504


def wide(text: str) -> bytes:
    return text.encode("utf-16-le")


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (raw.orders(), "zip"),
        (OLE + wide("Workbook"), "xls"),
        (OLE + wide("Book"), "xls"),
        ("客户名称,数量\n顺达,1\n".encode("gb18030"), "csv"),
        (b"x<3 customers\n", "csv"),
        ("编号,介绍\n1,<table><tr><td>\n".encode(), "csv"),
        (b"<html><table><tr><td>1</td></tr></table></html>", "html"),
        (b"\xef\xbb\xbf\r\n <TABLE>", "html"),
        (wide("\ufeff<html>"), "html"),
        (b"<style>td{}</style><table>", "html"),
        (b"attachment;filename =a.xls<style> td{}</style><div>\n<table border=1><tr>", "html"),
        (b"1,<table><tr>\n2,x", "csv"),
        ("销售报表\r\n<table border=1>\n<tbody><tr>".encode("gb18030"), "html"),
        (b'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n', "mht"),
        (b"From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related", "mht"),
        (
            b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
            "xml2003",
        ),
        (b'<ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">', "xml2003"),
        (
            b'<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">',
            "fods",
        ),
        (b'<html xmlns:o="urn:schemas-microsoft-com:office:spreadsheet"><table>', "html"),
    ],
)
def test_the_content_says_what_a_file_is(data: bytes, found: str) -> None:
    assert sniff(data) == found


@pytest.mark.parametrize(
    ("data", "code", "said"),
    [
        (b"", "FILE02", "0字节"),
        (OLE + wide("EncryptedPackage"), "FILE03", "密码"),
        (b"%PDF-1.7 ...", "FILE04", "PDF"),
        (OLE + wide("WordDocument"), "FILE04", "Word"),
        (b"\xff\xd8\xff\xe0", "FILE04", "JPEG"),
        (b"\x09\x08\x10\x00\x00\x06", "FILE05", "很旧"),
        (b'<?xml version="1.0"?><note/>', "FILE04", "XML"),
    ],
)
def test_what_is_no_table_is_refused_in_words(data: bytes, code: str, said: str) -> None:
    with pytest.raises(Refused) as refused:
        sniff(data)
    finding = refused.value.fault.finding("a.xls")
    assert (finding.code, finding.cells) == (code, (Cell("a.xls", "", 0, 0),))
    assert said in finding.fault("zh")
    assert finding.fault("en").isascii()


@pytest.mark.parametrize(
    ("suffix", "found", "wrong"),
    [
        (".xlsx", "csv", True),
        (".XLS", "xlsx", True),
        (".et", "xls", False),
        (".et", "xlsx", False),
        (".mht", "html", False),
        (".fods", "ods", False),
        (".xlsm", "xlsx", False),
        (".dat", "xlsx", False),
        ("", "csv", False),
    ],
)
def test_a_suffix_that_promises_another_format_is_told(
    suffix: str, found: str, *, wrong: bool
) -> None:
    assert (misnamed(suffix, found) is not None) is wrong


@pytest.mark.parametrize(
    ("suffix", "found", "code", "zh", "en"),
    [
        (".xlsx", "csv", "FILE12", "文本(CSV)", "text (CSV)"),
        (".xlsx", "html", "FILE12", "网页(HTML)", "a web page (HTML)"),
        (".xls", "html", "FILE15", "网页(HTML)", "a web page (HTML)"),
        (".xls", "xml2003", "FILE15", "XML 表格 2003", "an XML Spreadsheet 2003"),
        (".xls", "xlsx", "FILE12", "xlsx", "xlsx"),
    ],
)
def test_what_it_is_instead_is_said_in_the_readers_language(
    suffix: str, found: str, code: str, zh: str, en: str
) -> None:
    fault = misnamed(suffix, found)
    assert fault is not None
    finding = fault.finding("a")
    assert finding.code == code
    assert zh in finding.fault("zh")
    assert en in finding.fault("en")


def test_codes_are_told_apart() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES)
