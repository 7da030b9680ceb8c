"""Old and foreign formats, whole: the list of a stranger in .xls, .et, .xlsb, .ods, as ERP systems send it."""

from __future__ import annotations

import io
import subprocess
from pathlib import Path

import pytest
import xlsxwriter
from tests.excel import old
from tests.tools import soffice

from benchmarks.accuracy.habits.sheet import read, records, said, skipped

# A title, a header in row 2, 同上, a total.
ROWS: list[list[str | float | None]] = [
    ["2024年销售台账", None, None, None, None, None],
    ["客户名称", "订单编号", "下单日期", "型号", "数量", "金额"],
    ["佛山市南桥卫浴有限公司", "NQ001", "2024.3.5", "BH-120", 200, 1800],
    ["同上", "NQ002", "2024年3月6日", "BH-121", 50, 425.5],
    ["中山市古镇明辉灯饰厂", "MH001", "2024-03-07", "BH-120", "3千", 900],
    ["合计", None, None, None, None, 3125.5],
]
EXPECTED = [
    ("佛山市南桥卫浴有限公司", "NQ001", "2024-03-05", "200", "1800.00"),
    ("佛山市南桥卫浴有限公司", "NQ002", "2024-03-06", "50", "425.50"),
    ("中山市古镇明辉灯饰厂", "MH001", "2024-03-07", "3000", "900.00"),
]
FIELDS = "customer_name order_id order_date quantity amount"
CELLS = {
    (r, c): value
    for r, row in enumerate(ROWS, start=1)
    for c, value in enumerate(row, start=1)
    if value is not None
}


def open_document() -> str:
    """The rows as a table of OpenDocument; blanks are repeated cells, as programs write them."""
    return "".join(
        old.ods_row(*(old.ods_cell("" if value is None else value) for value in row))
        for row in ROWS
    )


FILES = {
    "台账.xls": old.xls(CELLS),
    "台账.et": old.xls(CELLS),
    "台账.xlsb": old.xlsb(CELLS),
    "台账.ods": old.ods(open_document()),
    "台账.fods": old.flat(open_document()).encode(),
    "台账.xlsx": old.xls(CELLS),  # renamed, since somebody said that it must be .xlsx
}


@pytest.mark.parametrize("name", FILES)
def test_a_list_of_an_old_format_is_read_whole(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(FILES[name])
    result = read(tmp_path)
    assert records(result, "order", FIELDS) == EXPECTED
    assert skipped(result) == {"header": 1, "title": 1, "total": 1}
    assert said(result) == []


def test_the_same_list_in_every_format_counts_once(tmp_path: Path) -> None:
    for name, made in FILES.items():
        (tmp_path / f"{name.replace('.', '')}.{name.rpartition('.')[2]}").write_bytes(made)
    result = read(tmp_path)
    assert records(result, "order", FIELDS) == EXPECTED
    assert skipped(result)["duplicate"] >= 9


@pytest.mark.parametrize("form", ["xls", "ods"])
def test_days_merges_and_hidden_rows_as_a_real_program_saves_them(
    tmp_path: Path, form: str
) -> None:
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    page, day = book.add_worksheet("3月"), book.add_format({"num_format": "yyyy/m/d"})
    page.write_row(0, 0, ["客户名称", "订单编号", "下单日期", "型号", "数量", "单价"])
    for row, number in enumerate(("NQ001", "NQ002", "NQ003"), start=1):
        page.write_row(row, 1, [number, 45355 + row, "BH-120", row * 100, 1.5])
        page.write_number(row, 2, 45355 + row, day)
    page.merge_range("A2:A4", "佛山市南桥卫浴有限公司")
    page.set_row(2, None, None, {"hidden": True})
    book.close()
    (tmp_path / "made").mkdir()
    (tmp_path / "made" / "流水.xlsx").write_bytes(made.getvalue())
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    subprocess.run(
        [
            soffice(),
            profile,
            "--headless",
            "--convert-to",
            form,
            "--outdir",
            "in",
            "made/流水.xlsx",
        ],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        timeout=180,
    )
    result = read(tmp_path / "in")
    assert records(result, "order", "customer_name order_id order_date quantity") == [
        ("佛山市南桥卫浴有限公司", f"NQ00{n}", f"2024-03-0{n + 4}", f"{n}00") for n in (1, 2, 3)
    ]
    assert any("隐藏" in each.fault("zh") for each in result.dataset.findings)


ERP = """客户名称,订单编号,下单日期,型号,数量,金额,电话
佛山市南桥卫浴有限公司,="000123",2024-03-05,"BH-120,亮光",200,"1,800.00",="13800001111"
中山市古镇明辉灯饰厂,="000124",2024/3/6,"5""龙头",50,425.5,="0760-22345678"
"""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    "encoding", ["utf-8-sig", "utf-8", "gb18030", "utf-16", "utf-16-le", "utf-16-be"]
)
def test_an_export_in_any_encoding_with_any_line_end(
    tmp_path: Path, encoding: str, end: str
) -> None:
    text = ERP.replace("\n", end)
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")
    (tmp_path / "订单.csv").write_bytes(mark + text.encode(encoding))
    assert records(
        read(tmp_path), "order", "order_id order_date product_model quantity amount"
    ) == [
        ("000123", "2024-03-05", "BH-120,亮光", "200", "1800.00"),
        ("000124", "2024-03-06", '5"龙头', "50", "425.50"),
    ]


def html() -> bytes:
    """What a Chinese ERP calls .xls: a page with merged cells, its words escaped, text marked as text."""
    text = "style=\"mso-number-format:'\\@'\""
    rows = [
        "<td colspan=6 align=center><b>销售&nbsp;台账</b></td>",
        "".join(f"<th>{each}</th>" for each in ROWS[1]),
        (
            f"<td rowspan=2>佛山市南桥卫浴有限公司</td><td {text}>000123</td><td>2024-03-05</td>"
            "<td>A&amp;B</td><td>200</td><td>1,800.00</td>"
        ),
        f"<td {text}>000124</td><td>2024-03-06<td>BH-121<td>50<td>425.5",
    ]
    table = "".join(f"<tr>{row}" for row in rows)
    head = '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv=Content-Type '
    return f'{head}content="text/html; charset=gb2312"></head><table>{table}</table>'.encode(
        "gb18030"
    )


def xml_2003() -> bytes:
    """The XML of Excel 2003: cells left out are counted by ss:Index, days are days."""

    def cell(value: str, kind: str = "String", more: str = "") -> str:
        return f'<Cell {more}><Data ss:Type="{kind}">{value}</Data></Cell>'

    name = cell("佛山市南桥卫浴有限公司", more='ss:MergeDown="1"')
    lines = [
        cell("销售台账", more='ss:MergeAcross="5"'),
        "".join(cell(str(each)) for each in ROWS[1]),
        name + cell("000123") + cell("2024-03-05T00:00:00.000", "DateTime") + cell("A&amp;B")
        + cell("200", "Number") + cell("1800", "Number"),
        cell("000124", more='ss:Index="2"') + cell("2024-03-06T00:00:00.000", "DateTime")
        + cell("BH-121") + cell("50", "Number") + cell("425.5", "Number"),
    ]  # fmt: skip
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    table = "".join(f"<Row>{line}</Row>" for line in lines)
    return (
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
        f'<Workbook xmlns="{space}" xmlns:ss="{space}">'
        f'<Worksheet ss:Name="销售"><Table>{table}</Table></Worksheet></Workbook>'
    ).encode()


@pytest.mark.parametrize("data", [html(), xml_2003()], ids=["html", "xml"])
def test_markup_named_xls_with_merged_cells(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "台账.xls").write_bytes(data)
    assert records(read(tmp_path), "order", FIELDS + " product_model") == [
        ("佛山市南桥卫浴有限公司", "000123", "2024-03-05", "200", "1800.00", "A&B"),
        ("佛山市南桥卫浴有限公司", "000124", "2024-03-06", "50", "425.50", "BH-121"),
    ]
