"""Makes the two folders of old lists: `python examples/make_old.py [FOLDER]`.

`old-zh/` is what 珞石五金制品厂 kept before it had one workbook, `old-en/` what 蔚岚制衣厂 (Weilan
Garments) kept. Nobody in them exists. The lists are typed here as they are, with the habits that real
ones have; nothing of crmsheets is used. The same bytes every time.
"""

from __future__ import annotations

import datetime as dt
import io
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import xlsxwriter
from old_en import FILES as ENGLISH
from old_zh import FILES as CHINESE
from xlsxwriter.worksheet import Worksheet

HERE = Path(__file__).parent
MADE = dt.datetime(2024, 12, 31, tzinfo=dt.UTC)
Rows = Sequence[Sequence[object]]


def main(folder: Path = HERE) -> None:
    """Write both folders below `folder`."""
    for name, files in (("old-zh", CHINESE), ("old-en", ENGLISH)):
        target = folder / name
        target.mkdir(parents=True, exist_ok=True)
        for file, content in made(files).items():
            (target / file).write_bytes(content)
            print(target / file)


def made(files: dict[str, object]) -> dict[str, bytes]:
    """File name -> bytes: a dict is a workbook of sheets, a list a CSV in GB18030, a tuple a web page."""
    return {name: _bytes(content) for name, content in files.items()}


def _bytes(content: object) -> bytes:
    if isinstance(content, dict):
        return workbook(content)
    if isinstance(content, list):
        return csv(content)
    assert isinstance(content, tuple)
    return web_page(content)


def workbook(sheets: dict[str, Rows]) -> bytes:
    """A workbook; a row whose first cell is `merge:A1:F1` merges these cells and writes its second."""
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True})
    book.set_properties({"created": MADE})
    bold = book.add_format({"bold": True, "align": "center"})
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    for title, rows in sheets.items():
        sheet = book.add_worksheet(title)
        sheet.set_column(0, 0, 24)
        sheet.set_column(1, 11, 13)
        at = 0
        for row in rows:
            if row and str(row[0]).startswith("merge:"):
                sheet.merge_range(str(row[0]).removeprefix("merge:"), row[1], bold)
                continue
            _typed(sheet, at, row, lambda value: day if isinstance(value, dt.date) else None)
            at += 1
    book.close()
    return stream.getvalue()


def _typed(
    sheet: Worksheet, at: int, row: Sequence[object], look: Callable[[object], object]
) -> None:
    for column, value in enumerate(row):
        if value is not None:
            sheet.write(at, column, value, look(value))


def csv(rows: Rows) -> bytes:
    """As a Chinese shop system exports it: GB18030, numbers that must stay text as ="138…"."""
    lines = (",".join("" if cell is None else str(cell) for cell in row) for row in rows)
    return ("\r\n".join(lines) + "\r\n").encode("gb18030")


def web_page(rows: Rows) -> bytes:
    """As an ERP program exports it: a web page that is called .xls."""
    cells = "\n".join(
        "<tr>" + "".join(f"<td>{'' if cell is None else cell}</td>" for cell in row) + "</tr>"
        for row in rows
    )
    page = f'<html><head><meta charset="gb2312"></head><body><table border="1">\n{cells}\n</table></body></html>\n'
    return page.encode("gb18030")


if __name__ == "__main__":
    main(*(Path(word) for word in sys.argv[1:]))
