"""Virtual books to files: .xlsx, CSV in three dressings, HTML and XML-2003 named .xls, LibreOffice."""

from __future__ import annotations

import csv
import html
import io
import re
import shutil
import subprocess
import tempfile
import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import Any

import xlsxwriter

from benchmarks.accuracy.sheet import Book, Broken, Cell, Formula, Sheet

SPREADSHEET = "urn:schemas-microsoft-com:office:spreadsheet"
NO_RESULT = "__no_result__"


def write(book: Book, folder: Path) -> None:
    path = folder / book.name
    path.parent.mkdir(parents=True, exist_ok=True)
    if book.twin_of:
        shutil.copyfile(folder / book.twin_of, path)
        return
    writers = {
        "xlsx": _xlsx,
        "gbk": _csv,
        "utf16": _csv,
        "utf8": _csv,
        "html": _html,
        "xml": _xml,
        "xls": _office,
        "ods": _office,
    }
    writers[book.fmt](book, path)


def _xlsx(book: Book, path: Path) -> None:
    out = xlsxwriter.Workbook(str(path), {"default_date_format": "yyyy/m/d"})
    out.set_properties({"created": datetime.fromisoformat(book.saved)})
    formats: dict[tuple[str, bool], Any] = {}

    def dress(cell: Cell, value: Any) -> Any:
        fmt = cell.fmt
        if not fmt and isinstance(value, (date, datetime)):
            fmt = "yyyy/m/d"
        key = (fmt, cell.bold)
        if key not in formats:
            spec: dict[str, Any] = {"num_format": fmt} if fmt else {}
            formats[key] = out.add_format({**spec, "bold": cell.bold} if cell.bold else spec)
        return formats[key] if fmt or cell.bold else None

    for sheet in book.sheets:
        _fill(out.add_worksheet(sheet.name), sheet, out, dress)
    out.close()
    _finish(path, book.saved)


def _fill(page: Any, sheet: Sheet, out: Any, dress: Any) -> None:
    centre = out.add_format({"align": "center", "valign": "vcenter"})
    for (row, col), cell in sorted(sheet.cells.items()):
        _cell(page, row - 1, col - 1, cell, dress)
    for top, left, bottom, right in sheet.merges:
        head = sheet.cells.get((top, left))
        page.merge_range(top - 1, left - 1, bottom - 1, right - 1, "", centre)
        if head is not None:
            _cell(page, top - 1, left - 1, head, dress)
    for row in sheet.hidden:
        page.set_row(row - 1, None, None, {"hidden": True})
    if sheet.filtered:
        top, left, bottom, right = sheet.filtered
        page.autofilter(top - 1, left - 1, bottom - 1, right - 1)
    page.set_column(0, max(sheet.last_col, 1), 13)


def _cell(page: Any, row: int, col: int, cell: Cell, dress: Any) -> None:
    value = cell.value
    fmt = dress(cell, value)
    if isinstance(value, Formula):
        page.write_formula(
            row, col, value.text, fmt, NO_RESULT if value.cached is None else value.cached
        )
    elif isinstance(value, Broken):
        page.write_formula(row, col, "=VLOOKUP(A1,$ZA$1:$ZB$9,2,0)", fmt, value.code)
    elif isinstance(value, date):
        page.write_datetime(row, col, value, fmt)
    elif isinstance(value, (int, float)):
        page.write_number(row, col, value, fmt)
    else:
        page.write_string(row, col, str(value), fmt)


def _finish(path: Path, saved: str) -> None:
    """Take the results out of formulas that shall have none; set the time of saving."""
    with zipfile.ZipFile(path) as old:
        parts = [(info, old.read(info)) for info in old.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for info, part in parts:
            data = part
            if info.filename.startswith("xl/worksheets/sheet"):
                bare = re.compile(r' t="str"(><f>[^<]*</f>)<v>__no_result__</v>')
                data = bare.sub(r"\1", part.decode()).encode()
            elif info.filename == "docProps/core.xml":
                text = re.sub(r"(<dcterms:modified[^>]*>)[^<]*", rf"\g<1>{saved}Z", part.decode())
                data = text.encode()
            new.writestr(zipfile.ZipInfo(info.filename, (2024, 12, 31, 0, 0, 0)), data)


def shown(cell: Cell | None) -> str:
    """A cell as a text export shows it."""
    value = cell.value if cell else None
    if isinstance(value, Formula):
        value = value.cached
    if isinstance(value, Broken):
        return value.code
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, date):
        return f"{value.year}/{value.month}/{value.day}"
    if isinstance(value, float):
        return f"{value:.4f}".rstrip("0").rstrip(".")
    return "" if value is None else str(value)


def _grid(sheet: Sheet) -> list[list[str]]:
    return [
        [shown(sheet.cells.get((row, col))) for col in range(1, sheet.last_col + 1)]
        for row in range(1, sheet.last_row + 1)
    ]


def _csv(book: Book, path: Path) -> None:
    encoding = {"gbk": "gb18030", "utf16": "utf-16", "utf8": "utf-8-sig"}[book.fmt]
    text = io.StringIO()
    comma = "\t" if book.fmt == "utf16" else ","
    rows = csv.writer(text, delimiter=comma, lineterminator="\r\n")
    for line in _grid(book.sheets[0]):
        # ERP exports guard long digit strings so that Excel keeps them as text.
        guard = book.fmt == "gbk"
        rows.writerow(
            [f'="{one}"' if guard and re.fullmatch(r"1\d{10}", one) else one for one in line]
        )
    path.write_bytes(text.getvalue().encode(encoding))


def _html(book: Book, path: Path) -> None:
    sheet = book.sheets[0]
    covered = {
        (row, col)
        for top, left, bottom, right in sheet.merges
        for row in range(top, bottom + 1)
        for col in range(left, right + 1)
    }
    heads = {
        (top, left): (bottom - top + 1, right - left + 1)
        for top, left, bottom, right in sheet.merges
    }
    lines = [
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head>',
        "<body><table border=1>",
    ]
    for row in range(1, sheet.last_row + 1):
        line = []
        for col in range(1, sheet.last_col + 1):
            span = ""
            if (row, col) in heads:
                down, right = heads[row, col]
                span = f' rowspan="{down}" colspan="{right}"'
            elif (row, col) in covered:
                continue
            line.append(f"<td{span}>{html.escape(shown(sheet.cells.get((row, col))))}</td>")
        lines.append(f"<tr>{''.join(line)}</tr>")
    lines.append("</table></body></html>")
    path.write_bytes("\r\n".join(lines).encode("gb18030"))


def _xml(book: Book, path: Path) -> None:
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<?mso-application progid="Excel.Sheet"?>',
        f'<Workbook xmlns="{SPREADSHEET}" xmlns:ss="{SPREADSHEET}">',
        '<Styles><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style></Styles>',
    ]
    for sheet in book.sheets:
        lines.append(f'<Worksheet ss:Name="{html.escape(sheet.name)}"><Table>')
        for row in range(1, sheet.last_row + 1):
            line = []
            for col in range(1, sheet.last_col + 1):
                cell = sheet.cells.get((row, col))
                if cell is not None:
                    line.append(_xml_cell(cell, col))
            lines.append(f'<Row ss:Index="{row}">{"".join(line)}</Row>')
        lines.append("</Table></Worksheet>")
    lines.append("</Workbook>")
    path.write_text("\n".join(lines), encoding="utf-8")


def _xml_cell(cell: Cell, col: int) -> str:
    value = cell.value
    start = f'<Cell ss:Index="{col}"'
    if isinstance(value, date):
        stamp = f"{value:%Y-%m-%d}T00:00:00.000"
        return f'{start} ss:StyleID="d"><Data ss:Type="DateTime">{stamp}</Data></Cell>'
    kind = "Number" if isinstance(value, (int, float)) else "String"
    return f'{start}><Data ss:Type="{kind}">{html.escape(shown(cell))}</Data></Cell>'


def _office(book: Book, path: Path) -> None:
    """Through LibreOffice, where there is one; else the same book as .xlsx content."""
    office = shutil.which("soffice")
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / f"{path.stem}.xlsx"
        _xlsx(book, plain)
        if office is None:
            shutil.copyfile(plain, path)
            return
        profile = Path(tempfile.gettempdir()) / "accuracy_office"
        subprocess.run(
            [
                office,
                f"-env:UserInstallation=file://{profile}",
                "--headless",
                "--convert-to",
                book.fmt,
                "--outdir",
                str(path.parent),
                str(plain),
            ],
            check=True,
            capture_output=True,
            timeout=120,
        )
