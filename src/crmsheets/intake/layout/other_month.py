"""A sheet that says one month or year in its name or title, and whose dates lie in another: told once.

The dates count as typed. 导出20240401 or 截至3月 says nothing of what is in the sheet.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from crmsheets.intake.layout.surroundings import above, months_in, year_hint
from crmsheets.intake.match import Match
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid
from crmsheets.model.hanzi import simplified
from crmsheets.model.kind import Kind
from crmsheets.model.table import Table
from crmsheets.model.text import Text

OTHER = Rule(
    code="LAY27",
    severity=Severity.WARNING,
    message=Text(
        "里 {dates} 个日期有 {others} 个不在「{value}」（例如 {read}），按写的日期算。请核对表名、标题或日期。",
        "holds {others} of {dates} dates outside '{value}' (e.g. {read}); the dates count as typed. "
        "Please check the sheet's name, its title or the dates.",
    ),
    why=Text(
        "抄上个月的表改下个月的表时，名字或日期常常忘了改。",
        "When last month's sheet is reused, its name or its dates are easily left as they were.",
    ),
    fix=Text("改掉写错的那一处。", "Correct whichever is wrong."),
    example="表名：2024年3月；日期：2024-4-5、2024-4-9",
    passing="表名：2024年3月；日期：2024-3-5、2024-3-9",
)
RULES = (OTHER,)

# A day on which somebody wrote or saved the list, or a span of months.
_NO_TIME_OF_IT = re.compile(
    r"截[至止]|[至到~～—]|导出|打印|制表|更新|备份|生成|下载|以[前后来]|[前后]|起"
    r"|export|print|as of|until|since|backup|update|copy",
    re.IGNORECASE,
)
_LEAST = 3
_TABLES = frozenset({"order", "followup", "service", "feedback"})


def other_month(grid: Grid, match: Match, table: Table) -> Iterator[Finding]:
    """One finding where more than half of the dates lie outside what name or title says."""
    fields = [f.name for f in match.template.fields if f.required and f.kind is Kind.DATE]
    if match.template.name not in _TABLES or not fields or not match.columns.get(fields[0]):
        return
    days = [day for day in table[fields[0]] if isinstance(day, dt.date)]
    for text, cell in _texts(grid, match):
        said = _said(text)
        if not said:
            continue
        outside = [day for day in days if not _within(day, *said)]
        if len(days) >= _LEAST and 2 * len(outside) > len(days):
            got = {"dates": len(days), "others": len(outside), "read": outside[0].isoformat()}
            yield Finding(
                rule=OTHER,
                cells=(cell,),
                table=match.template.name,
                field=fields[0],
                header=match.headers[fields[0]],
                value=text,
                got=got,
            )
        return


def _texts(grid: Grid, match: Match) -> Iterator[tuple[str, Cell]]:
    """The sheet's name, the lines above the table, the file's name; each with its place."""
    file = grid.source.file
    at_header = Cell(file, grid.sheet, match.header_row, 0)
    yield grid.sheet, at_header
    for row in above(grid, match):
        for column, value in enumerate(grid.rows[row - 1], start=1):
            if isinstance(value, str):
                yield value.strip(), Cell(file, grid.sheet, row, column)
    yield file.replace("\\", "/").rpartition("/")[2].rpartition(".")[0], at_header


def _said(text: str) -> tuple[int | None, int | None] | None:
    """(year, month) that a text says its sheet is about; None if it says nothing sure."""
    if _NO_TIME_OF_IT.search(simplified(text)):
        return None
    months = months_in(text)
    if len(set(months)) > 1:
        return None
    year = (months[0][0] if months else None) or year_hint(text)
    month = months[0][1] if months else None
    return (year, month) if year or month else None


def _within(day: dt.date, year: int | None, month: int | None) -> bool:
    return (year is None or day.year == year) and (month is None or day.month == month)
