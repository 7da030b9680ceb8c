"""Sheets of one file that hold the same rows: the months, and 全年 with all of them once more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.table import Table
from crmsheets.model.text import Text

REPEATED = Rule(
    code="COPY04",
    severity=Severity.INFO,
    message=Text(
        "有 {rows} 行在同一文件的「{other}」里也有，只算一次。真是两笔，就写上各自的单号或发货日期。",
        "has {rows} {things} that “{other}” of the same file holds, too; counted once. If they are "
        "two, give each its own number or ship date.",
    ),
    why=Text(
        "同一行写在两张表里（每月一张又有全年），只能算一次。",
        "A row that stands on two sheets (a month's and the year's) counts once.",
    ),
    fix=Text("不用改。", "Nothing to do."),
    example="「3月」和「全年」都有 PO2403-01 X100 1000 12.5",
    passing="「3月」PO2403-01 X100 1000 12.5；「4月」PO2404-01 X100 1000 12.5",
)
RULES = (REPEATED,)


def repeated(table: Table, gone: Mapping[int, int]) -> Iterator[Finding]:
    """One finding for each pair of sheets of a file; `gone`: row -> the row that counts for it."""
    pairs: dict[tuple[str, str, str], list[tuple[int, int]]] = defaultdict(list)
    for i, counts in sorted(gone.items()):
        mine, theirs = (table.places[table.place[row]] for row in (i, counts))
        if mine.source.file == theirs.source.file and mine.sheet != theirs.sheet:
            pairs[mine.source.file, mine.sheet, theirs.sheet].append((i, counts))
    shown = table.template.key[0]
    for (_, _, other), rows in pairs.items():
        i, counts = rows[0]
        yield table.finding(
            REPEATED,
            i,
            shown,
            value=str(table[shown][i] or ""),
            also=table.cells(counts, shown),
            rows=len(rows),
            things="row" if len(rows) == 1 else "rows",
            other=other,
        )
