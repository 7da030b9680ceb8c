"""`python -m benchmarks.accuracy.check_truth --seeds 5000-5003`: does the truth fit the written files?

Reads every file back without crmsheets and holds the truth against its cells: what was typed stands
where the truth says, headers stand above their columns, no row is told twice, no spelling of a name
belongs to two customers, and the lines add up to the totals. Prints no words, so that it may run
on a sealed seed.
"""

from __future__ import annotations

import argparse
import csv
import html
import io
import re
import sys
import tempfile
from collections import Counter, defaultdict
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree as ET

import openpyxl

from benchmarks.accuracy.make import TRADES, make
from benchmarks.accuracy.score import seeds
from benchmarks.accuracy.sheet import letter
from benchmarks.accuracy.truth import Record, Truth

Cells = dict[str, str]  # "B3" -> text
SPREADSHEET = "{urn:schemas-microsoft-com:office:spreadsheet}"


def plain(value: object) -> str:
    """A value as the truth writes it: days without a time, whole numbers without a point."""
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return value.isoformat()
    text = "" if value is None else str(value).replace("\r\n", "\n").strip()
    day = re.fullmatch(r"(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?: \d\d:\d\d(?::\d\d)?)?", text)
    if day:
        return f"{day[1]}-{int(day[2]):02}-{int(day[3]):02}"
    return "#" if re.match(r"#|=VLOOKUP", text) else re.sub(r"\.0$", "", text)


def workbook(path: Path) -> dict[str, Cells]:
    book = openpyxl.load_workbook(path)
    return {
        page.title: {
            cell.coordinate: plain(cell.value)
            for row in page.iter_rows()
            for cell in row
            if cell.value is not None
        }
        for page in book.worksheets
    }


def export(path: Path) -> Cells:
    raw = path.read_bytes()
    encoding = "utf-16" if raw[:2] in {b"\xff\xfe", b"\xfe\xff"} else "gb18030"
    text = raw.decode("utf-8-sig" if raw[:3] == b"\xef\xbb\xbf" else encoding)
    rows = csv.reader(io.StringIO(text), delimiter="\t" if encoding == "utf-16" else ",")
    return {
        f"{letter(column)}{row}": plain(re.sub(r'^="(.*)"$', r"\1", value))
        for row, line in enumerate(rows, 1)
        for column, value in enumerate(line, 1)
    }


def page(path: Path) -> Cells:
    text = path.read_bytes().decode("gb18030")
    return {
        f"{letter(column)}{row}": plain(html.unescape(value))
        for row, line in enumerate(re.findall(r"<tr>(.*?)</tr>", text, re.DOTALL), 1)
        for column, value in enumerate(re.findall(r"<td[^>]*>(.*?)</td>", line, re.DOTALL), 1)
    }


def spreadsheet(path: Path) -> dict[str, Cells]:
    """XML of 2003; a stamp of time is its day."""
    out: dict[str, Cells] = {}
    for sheet in ET.parse(path).getroot().iter(f"{SPREADSHEET}Worksheet"):
        cells = out.setdefault(sheet.get(f"{SPREADSHEET}Name", ""), {})
        for row in sheet.iter(f"{SPREADSHEET}Row"):
            for cell in row.iter(f"{SPREADSHEET}Cell"):
                at = letter(int(cell.get(f"{SPREADSHEET}Index", 0)))
                text = "".join(cell.itertext()).removesuffix("T00:00:00.000")
                cells[f"{at}{row.get(f'{SPREADSHEET}Index')}"] = plain(text)
    return out


def written(path: Path, sheet: str) -> Cells | None:
    """The cells of one sheet; None for formats that only an office reads."""
    if path.suffix == ".xlsx":
        return workbook(path)[sheet]
    if path.suffix == ".csv":
        return export(path)
    head = path.read_bytes()[:200]
    if head.startswith(b"<?xml"):
        return spreadsheet(path)[sheet]
    return page(path) if head.startswith(b"<html") else None


def faults(truth: Truth, folder: Path) -> Counter[str]:
    """How often the truth and the files differ, by kind."""
    found: Counter[str] = Counter()
    grids: dict[tuple[str, str], Cells | None] = {}
    for sheet in truth.sheets:
        cells = grids[sheet.file, sheet.sheet] = written(folder / sheet.file, sheet.sheet)
        for block in sheet.blocks if cells else ():
            for at, column in block.columns.items():
                texts = [(cells or {}).get(f"{at}{row}", "") for row in block.header_rows]
                wanted = plain(column["header"].rpartition("\n")[2])
                found["headers"] += not any(wanted in text for text in texts)
    places: Counter[tuple[str, str, str, int, int]] = Counter()
    for record in truth.records:
        places[record.file, record.sheet, record.table, record.row, record.part] += 1
        grid = grids[record.file, record.sheet]
        if grid is not None:
            found.update(_values(record, grid))
    found["places"] = sum(count - 1 for count in places.values())
    found["names"] = _shared_names(truth)
    found["totals"] = _sums(truth)
    return +found


def _values(record: Record, cells: Cells) -> Counter[str]:
    found: Counter[str] = Counter()
    for value in record.values:
        there = [cells.get(one, "") for one in value.cells]
        product = value.field == "amount" and re.fullmatch(r"=[A-Z]+\d+\*[A-Z]+\d+", there[0])
        if value.header and not product and plain(value.typed) not in there:
            same = [one for one in there if one and _number(one) == _number(plain(value.typed))]
            found["cells"] += not same
        found["valid without a value"] += value.state == "valid" and value.expected in (None, "")
        found["sure of a name, not of a customer"] += (
            value.field == "customer_name"
            and value.state == "valid"
            and record.table != "customer"
            and value.customer is None
        )
    return found


def _number(text: str) -> object:
    try:
        return round(float(text), 4)
    except ValueError:
        return text


def _shared_names(truth: Truth) -> int:
    owners: dict[str, set[str]] = defaultdict(set)
    for key, facts in truth.customers.items():
        for name in facts["said"]:
            owners[re.sub(r"\s", "", name).casefold()].add(key)
    return sum(len(keys) > 1 for keys in owners.values())


def _sums(truth: Truth) -> int:
    sums: dict[str, Decimal] = defaultdict(Decimal)
    seen = set()
    for record in truth.records:
        if record.table == "order" and record.money and record.customer and not record.older:
            if record.id not in seen:
                sums[record.customer] += Decimal(record.money)
            seen.add(record.id)
    return sum(Decimal(truth.totals[key]) != total for key, total in sums.items())


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--company", default=",".join(TRADES))
    parser.add_argument("--seeds", default="5000-5003")
    args = parser.parse_args(words)
    every: Counter[str] = Counter()
    for company in args.company.split(","):
        for seed in seeds(args.seeds):
            with tempfile.TemporaryDirectory() as scratch:
                truth = make(company, seed, Path(scratch))
                found = faults(truth, Path(scratch) / "inputs")
            every += found
            print(f"{company}-{seed}: {len(truth.records)} records, faults {dict(found) or 'none'}")
    return 1 if every else 0


if __name__ == "__main__":
    sys.exit(main())
