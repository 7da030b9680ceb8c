"""Lines that name a month above the rows of that month: 3月份, 2024年4月, whose rows have a day or none.

| 日期 | 客户 | 数量 |
| 3月份 |
| 5 | 顺达五金 | 200 |        the 5th of March
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from crmsheets.intake.layout.laid import At, Laid
from crmsheets.intake.layout.month_headers import month_of
from crmsheets.intake.layout.section_lines import lone
from crmsheets.intake.layout.surroundings import title, year_hint
from crmsheets.intake.layout.unfolded import Unfolded
from crmsheets.intake.values.blanks import is_blank
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid, Value
from crmsheets.model.kind import Kind
from crmsheets.model.text import Text

DAYS = Rule(
    code="LAY24",
    severity=Severity.INFO,
    message=Text(
        "的月份写在各段上面单独的一行（{lines} 行，例如「{value}」），下面 {rows} 行的日期按它算。",
        "has its month on lines of their own above the rows ({lines} lines, e.g. '{value}'); it was "
        "taken for the {rows} rows below.",
    ),
    why=Text("只写几号，或者没写日期，要有月份才知道是哪天。", "A day alone needs its month."),
    fix=Text(
        "读对了不用改；每行写全日期更稳妥。",
        "Nothing to do if that is right; whole dates are safer.",
    ),
    example="3月份（单独一行，下面的日期是 5、12）",
    passing="2024-3-5",
    fixed=True,
)
NO_YEAR = Rule(
    code="LAY25",
    severity=Severity.WARNING,
    message=Text(
        "的月份写在各段上面单独的一行（例如「{value}」），看不出是哪一年，下面 {rows} 行的日期没有按它算。"
        "请在表名或标题写上年份，例如 2024年。",
        "has its month on lines of their own (e.g. '{value}'), but nothing says of which year; they "
        "date none of the {rows} rows below. Put the year into the sheet's name or title.",
    ),
    why=Text("不知道年份，就不知道是哪天。", "Without the year nobody knows the day."),
    fix=Text("标题、表名或文件名写上年份。", "Put the year into title, sheet or file name."),
    example="表名：出货，各段：12月、1月",
    passing="各段：2023年12月、2024年1月",
)
FIRST = Rule(
    code="LAY26",
    severity=Severity.INFO,
    message=Text(
        "没有这一列，各段上面单独的一行写着月份（{lines} 行，例如「{value}」），下面 {rows} 行都记在当月第一天。",
        "has no column; lines of their own above the rows name the month ({lines} lines, e.g. "
        "'{value}'), so the {rows} rows below count on its first day.",
    ),
    why=Text(
        "只知道是哪个月，就记在那个月的第一天。",
        "Where only the month is known, its first day stands for it.",
    ),
    fix=Text("想准到天，就加一列下单日期。", "Add a column Order date to have the days."),
    example="2024年3月（单独一行，下面的订单没有日期）",
    passing="下单日期：2024-3-5",
    fixed=True,
)
RULES = (DAYS, NO_YEAR, FIRST)

_DAY = re.compile(r"(?:0?([1-9])|([12]\d|3[01]))\s*[日号號]?(?:th|st|nd|rd)?")


@dataclass(frozen=True, slots=True)
class _Line:
    """A month over rows: where it stands, as typed, its year if it is known."""

    at: At
    text: str
    month: int
    year: int | None


def by_month(found: Unfolded, grid: Grid, notes: Sequence[int]) -> Unfolded:
    """The records with days that the lines of months between them complete."""
    flat = found.laid
    name = next(
        (f.name for f in flat.match.template.fields if f.required and f.kind is Kind.DATE), ""
    )
    lines = list(month_lines(grid, flat.match.first_row, notes)) if name and len(flat) else []
    if not lines or flat.rows[0] < lines[0].at[0] or grid.source.role == "master":
        return found
    lines = _with_years(lines, year_hint(title(grid, flat.match), grid.sheet, grid.source.file))
    above = {i: [each for each in lines if each.at[0] < row][-1] for i, row in enumerate(flat.rows)}
    own = flat.columns.get(name)
    if own is None and name != "order_date":
        return found
    cells = own if own is not None else [None] * len(flat)
    days = {i: _day(cells[i], dated=own is not None) for i in above}
    days = {i: day for i, day in days.items() if day}
    if not days:
        return found
    given = _dates(above, days)
    if any(above[i].year is None for i in days):
        asked = _finding(NO_YEAR, flat, grid, name, lines, len(days))
        return replace(found, findings=(*found.findings, asked))
    rule = DAYS if own is not None else FIRST
    said = _finding(rule, flat, grid, name, lines, len(given))
    where = {i: flat.at(i, name) if own is not None else above[i].at for i in given}
    header = flat.headers.get(name, flat.match.template.by_name[name].column.label.zh)
    new = flat.with_field(name, [given.get(i, cell) for i, cell in enumerate(cells)], header, where)
    return replace(found, laid=new, findings=(*found.findings, said))


def month_lines(grid: Grid, first_row: int, rows: Sequence[int]) -> Iterator[_Line]:
    """The rows among these, from `first_row` on, that hold nothing but a month."""
    for row in rows:
        cells = enumerate(grid.rows[row - 1], start=1)
        held = lone([(column, value) for column, value in cells if not is_blank(value)])
        month = month_of(held[1]) if held and row >= first_row else None
        if held and month and not month.measure and not held[1].strip().isdigit():
            yield _Line((row, held[0]), held[1], month.month, month.year)


def _with_years(lines: Sequence[_Line], hint: int | None) -> list[_Line]:
    """Each line with its year: its own, the one before it carried on, or what the sheet says of months
    that only go on.
    """
    months = [each.month for each in lines]
    alone = not any(each.year for each in lines) and months == sorted(months)
    year, before, told = hint if alone else None, 0, []
    for each in lines:
        year = each.year or (year + (each.month < before) if year else None)
        told.append(replace(each, year=year))
        before = each.month
    return told


def _day(value: Value, *, dated: bool) -> int:
    """The day of a month that a cell is, 1 where the table has no days at all; 0 for any other."""
    if not dated:
        return 1
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return int(value) if value in range(1, 32) else 0
    found = _DAY.fullmatch(value.strip()) if isinstance(value, str) else None
    return int(found[1] or found[2]) if found else 0


def _dates(above: Mapping[int, _Line], days: Mapping[int, int]) -> dict[int, dt.date]:
    """Record -> its date, where month, year and day make one."""
    found = {}
    for i, day in days.items():
        line = above[i]
        try:
            found[i] = dt.date(line.year or 0, line.month, day)
        except ValueError:  # no year, or the 31st of April
            continue
    return found


def _finding(
    rule: Rule, flat: Laid, grid: Grid, name: str, lines: Sequence[_Line], rows: int
) -> Finding:
    return Finding(
        rule=rule,
        cells=tuple(Cell(grid.source.file, grid.sheet, *each.at) for each in lines),
        table=flat.match.template.name,
        field=name,
        value=lines[0].text,
        got={"lines": len(lines), "rows": rows},
    )
