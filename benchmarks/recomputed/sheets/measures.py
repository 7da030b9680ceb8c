"""On the sheet 数据质量: what is filled, right, fresh and single, by file, by person and by column."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Any

from benchmarks.recomputed.against import Row, against, rows_of
from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.outputs import Line, Outputs
from benchmarks.recomputed.sheets.fields import FEW, columns, last_news
from benchmarks.recomputed.sheets.quality import SHEET
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.words import Names

SUBJECT = "全部、各人、各文件"
HEADS = Names(
    {
        SUBJECT: "All, by person, by file",
        "填全": "complete",
        "填全：合格/总数": "complete, of all",
        "填对": "valid",
        "填对：合格/总数": "valid, of all",
        "没过时": "fresh",
        "没过时：合格/总数": "fresh, of all",
        "不重复": "unique",
        "不重复：合格/总数": "unique, of all",
        "文件": "File",
        "谁填的": "By",
        "自动改好": "Repaired",
        "文件数": "Files",
        "栏": "Column",
        "表": "Table",
        "有错的格": "Cells with faults",
    }
)
ALL = ("全部文件", "all files")
STALE = 180
REQUIRED = {
    "customer": ("customer_name", "contact_name"),
    "followup": ("customer_name", "followup_date", "content"),
    "order": ("customer_name", "order_id", "order_date", "product_model", "quantity"),
    "payment": ("customer_name", "amount"),
    "service": ("service_date", "customer_name", "service_type", "description"),
    "feedback": ("feedback_date", "customer_name"),
    "activity": ("activity_name", "start_date"),
    "guest": ("activity_name", "customer_name"),
}
ONE_OF = (
    ("phone", "wechat", "email"),
    ("owner",),
    ("source",),
    ("industry",),
    ("province", "city", "country"),
)
Tally = tuple[int, int]


@dataclass(frozen=True, eq=False)
class Cells:
    """What stands in which cell, and which cells have faults."""

    outputs: Outputs

    @cached_property
    def sheets(self) -> dict[tuple[str, str], list[dict[str, Any]]]:
        """What was read, sheet by sheet."""
        found: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
        for each in self.outputs.summary["inputs"]:
            if each["table"]:
                found[each["file"], each["sheet"]].append(each)
        return found

    @cached_property
    def fields(self) -> dict[str, set[str]]:
        """Table -> the columns that any of its sheets has."""
        found: dict[str, set[str]] = defaultdict(set)
        for blocks in self.sheets.values():
            for each in blocks:
                found[each["table"]] |= {c["field"] for c in each["columns"].values() if c["field"]}
        return found

    @cached_property
    def rows(self) -> dict[tuple[str, str, str, str], Line]:
        """Table, file, sheet and row -> the record, the first of several."""
        found: dict[tuple[str, str, str, str], Line] = {}
        for table, lines in self.outputs.tables.items():
            for line in lines:
                at = line["source_file"], line["source_sheet"], line["source_row"]
                found.setdefault((table, *at), line)
        return found

    @cached_property
    def faults(self) -> list[tuple[str, str, str, bool]]:
        """File, table, column of each cell with an error or a warning; whether its value was not taken."""
        found = {}
        repaired = set(self.outputs.summary["findings"]["repaired"])
        for each in self.outputs.findings:
            if each["severity"] == "info" or each["code"] in repaired or not each["value"]:
                continue
            letter, row = re.fullmatch(r"([A-Z]*)(\d*)", each["cell"]).groups()  # type: ignore[union-attr]  # any text fits
            for block in self.sheets.get((each["file"], each["sheet"]), ()):
                field = (block["columns"].get(letter) or {}).get("field")
                line = self.rows.get((block["table"], each["file"], each["sheet"], row))
                if field and line is not None and field in line:
                    key = each["file"], each["sheet"], each["cell"], field
                    found[key] = each["file"], block["table"], field, not line[field]
        return list(found.values())


@sheet
def measures(judged: Judged) -> Iterator[Compared]:
    outputs, cells = judged.facts.outputs, Cells(judged.facts.outputs)
    by = HEADS.one(outputs, "谁填的")
    rows = rows_of(outputs, SHEET, HEADS, "文件", "自动改好")
    people = {str(row[HEADS.one(outputs, "文件")]): str(row[by] or "") for row in rows}
    yield from repaired(judged, rows)
    found = {"填全": complete(judged), "填对": valid(judged, cells), "不重复": single(judged)}
    tallies: dict[tuple[str, str], dict[str, Tally]] = defaultdict(dict)
    for head, files in found.items():
        for file, tally in files.items():
            for key in (
                ("", ""),
                ("file", file),
                *([("person", people[file])] if people.get(file) else []),
            ):
                add(tallies[key], head, tally)
    for key, tally in fresh(judged):
        add(tallies[key], "没过时", tally)
    mine: dict[object, Row] = {}
    for (_, subject), own in tallies.items():
        line: Row = {}
        for head, (hits, cases) in own.items():
            if cases:
                line[head] = Fraction(hits, cases) if cases >= FEW else None
                line[f"{head}：合格/总数"] = f"{hits}/{cases}"
        if line:
            mine[subject or ALL[outputs.language == "en"]] = line
    yield from against(
        "资料", outputs, HEADS, rows_of(outputs, SHEET, HEADS, SUBJECT), SUBJECT, mine
    )
    yield from by_field(judged, cells)


def add(own: dict[str, Tally], head: str, tally: Tally) -> None:
    hits, cases = own.get(head, (0, 0))
    own[head] = hits + tally[0], cases + tally[1]


def repaired(judged: Judged, rows: tuple[Row, ...]) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    codes = set(outputs.summary["findings"]["repaired"])
    count = Counter(each["file"] for each in outputs.findings if each["code"] in codes)
    file, fixed = HEADS.of(outputs, "文件", "自动改好")
    for row in rows:
        yield Compared(f"文件 {row[file]} 自动改好", row[fixed], count[str(row[file])])


def complete(judged: Judged) -> dict[str, Tally]:
    """Of the cells that should be filled those that are; of some groups one is enough."""
    found: dict[str, Tally] = {}
    for table, lines in judged.facts.outputs.tables.items():
        groups = [(each,) for each in REQUIRED[table]] + list(ONE_OF if table == "customer" else ())
        for line in lines:
            hits, cases = found.get(line["source_file"], (0, 0))
            there = sum(any(line.get(each) for each in group) for group in groups)
            found[line["source_file"]] = hits + there, cases + len(groups)
    return found


def valid(judged: Judged, cells: Cells) -> dict[str, Tally]:
    """Of the cells filled those without error or warning; what was not taken was filled, too."""
    filled: Counter[str] = Counter()
    for table, lines in judged.facts.outputs.tables.items():
        for line in lines:
            there = sum(
                bool(line.get(each)) for each in cells.fields[table] if each != "customer_id"
            )
            filled[line["source_file"]] += there
    for line in judged.facts.outputs.derived("numbers"):
        filled[line["source_file"]] += "customer_id" in cells.fields["customer"]
    bad = Counter(file for file, *_ in cells.faults)
    gone = Counter(file for file, *_, emptied in cells.faults if emptied)
    return {
        file: (filled[file] + gone[file] - bad[file], filled[file] + gone[file])
        for file in {*filled, *bad}
    }


def single(judged: Judged) -> dict[str, Tally]:
    """Of the customer rows those that are their customer's only one."""
    found: dict[str, Tally] = {}
    for line in judged.facts.table("customer"):
        hits, cases = found.get(line["source_file"], (0, 0))
        alone = len(judged.facts.of("customer", line["customer_id"])) == 1
        found[line["source_file"]] = hits + alone, cases + 1
    return found


def fresh(judged: Judged) -> Iterator[tuple[tuple[str, str], Tally]]:
    """Of the listed customers with any day those with one of the last 180: all, by file, by rep."""
    for who in judged.facts.everybody:
        lines = judged.facts.of("customer", who)
        last = last_news(judged, who)
        if lines and last:
            tally = int((judged.facts.today - last).days <= STALE), 1
            yield ("", ""), tally
            for file in {line["source_file"] for line in lines}:
                yield ("file", file), tally
            if owner := judged.facts.outputs.owner(who):
                yield ("person", owner), tally


def by_field(judged: Judged, cells: Cells) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    label, table, bad = HEADS.of(outputs, "栏", "表", "有错的格")
    keys = columns(judged)
    count = Counter((t, f) for _, t, f, _ in cells.faults)
    for row in rows_of(outputs, SHEET, HEADS, "栏", "有错的格"):
        key = keys.get((str(row[table]), str(row[label])))
        if key:
            yield Compared(f"栏 {'.'.join(key)} 有错的格", row[bad], count[key])
