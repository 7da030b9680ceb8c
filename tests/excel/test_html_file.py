from __future__ import annotations

import pytest

from crmsheets.excel.html_file import page_text, read_archive, read_html
from crmsheets.excel.read import read_bytes
from crmsheets.excel.source import Refused

TABLE = "<table><tr><td>客户名称</td><td>联系电话</td></tr><tr><td>顺达五金</td><td>0138</td></tr></table>"
ROWS = (("客户名称", "联系电话"), ("顺达五金", "0138"))


@pytest.mark.parametrize("said", ["", "gb2312", "utf-8", "gbk", "iso-8859-1", "x-unknown"])
@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le"])
def test_a_page_is_read_whatever_it_says_of_its_encoding(said: str, coding: str) -> None:
    head = f"<meta http-equiv=Content-Type content='text/html; charset={said}'>" if said else ""
    found = read_html(f"<html><head>{head}</head>{TABLE}</html>".encode(coding))
    assert (found.sheets[0].rows, found.faults) == (ROWS, ())


def test_a_page_in_another_encoding_is_read_as_it_says() -> None:
    text, faults = page_text("<meta charset='shift_jis'>会社名トヨタ".encode("shift_jis"))
    assert text.endswith("会社名トヨタ")
    assert faults == ()


def test_what_a_page_says_wrongly_is_found_out() -> None:
    text, _ = page_text(b"<meta charset=utf-8>" + (TABLE * 3).encode("gb18030"))
    assert "顺达五金" in text


@pytest.mark.parametrize(
    ("names", "sheet"), [((), ""), (("订单&amp;客户",), "订单&客户"), (("一", "二"), "")]
)
def test_the_sheet_is_called_what_the_page_calls_it(names: tuple[str, ...], sheet: str) -> None:
    said = "".join(f"<x:ExcelWorksheet><x:Name>{name}</x:Name>" for name in names)
    page = f"<!--[if gte mso 9]><xml>{said}</xml><![endif]-->{TABLE}"
    assert read_html(page.encode()).sheets[0].name == sheet


@pytest.mark.parametrize("head", ["<style>td{}</script>", "<title>订单", "<noscript>"])
def test_a_head_that_is_never_closed_does_not_hide_the_table(head: str) -> None:
    assert read_html(f"{head}{TABLE}".encode()).sheets[0].rows == ROWS


@pytest.mark.parametrize(
    "data", [b"<html><body>please log in</body></html>", b"<table></table>", b"<table><tr></table>"]
)
def test_a_page_without_a_table_is_refused(data: bytes) -> None:
    with pytest.raises(Refused) as refused:
        read_html(data)
    assert "网页" in refused.value.fault.finding("a.xls").fault("zh")


def test_a_page_of_bytes_is_refused() -> None:
    with pytest.raises(Refused):
        read_html(b"<table><tr><td>\0\1\2\3")


def archive(*pages: tuple[str, str]) -> bytes:
    parts = (
        f'Content-Location: file:///C:/x/{name}\nContent-Type: text/html; charset="utf-8"\n'
        f"Content-Transfer-Encoding: 8bit\n\n{text}\n"
        for name, text in pages
    )
    head = 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="=_x"\n\n'
    image = "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA\n"
    return (head + "".join(f"--=_x\n{each}" for each in (*parts, image)) + "--=_x--\n").encode()


FRAME = (
    "<xml><x:ExcelWorksheet><x:Name>三月</x:Name>"
    '<x:WorksheetSource HRef="f/sheet001.htm"/></x:ExcelWorksheet></xml>'
)


def test_a_web_archive_is_a_sheet_a_page() -> None:
    found = read_archive(
        archive(
            ("a.htm", FRAME), ("f/sheet001.htm", TABLE), ("f/s2.htm", TABLE), ("f/s3.htm", TABLE)
        )
    )
    assert [(sheet.name, sheet.rows) for sheet in found.sheets] == [
        ("三月", ROWS),
        ("#2", ROWS),
        ("#3", ROWS),
    ]


def test_a_web_archive_of_one_page_needs_no_name() -> None:
    reading = read_bytes(archive(("a.htm", TABLE)), "a.xls", ".xls")
    assert [(grid.sheet, grid.rows) for grid in reading.grids] == [("", ROWS)]
    assert (reading.source.format, [f.code for f in reading.findings]) == ("html", ["FILE15"])


def test_a_web_archive_without_a_table_is_refused() -> None:
    with pytest.raises(Refused):
        read_archive(archive(("a.htm", FRAME)))
