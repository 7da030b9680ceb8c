"""Days of one month as columns, 1 2 3 … 31: every filled cell is what was ordered, or shipped, that day."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Mapping
from dataclasses import replace

from crmsheets.intake.layout.laid import Laid
from crmsheets.intake.layout.month_headers import Measure, decided
from crmsheets.intake.layout.surroundings import above, month_hint, title, year_hint
from crmsheets.intake.layout.unfolded import Unfolded
from crmsheets.intake.layout.wide import (
    Part,
    headings,
    heads_sums,
    row_claims,
    says_figure,
    unpivoted,
)
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid
from crmsheets.model.settings import Settings
from crmsheets.model.text import Text

DAYS = Rule(
    code="LAY31",
    severity=Severity.INFO,
    message=Text(
        "{count} 列是 {month} 的日子（{first} 号到 {last} 号），每格当作那一天的{measure}，共 {records} 条订单。",
        "{count} columns are days of {month} ({first} to {last}); each cell was taken for that day's "
        "{measure}: {records} orders.",
    ),
    why=Text("一行里有好几天，要一天一条才能统计。", "A row of days is one order a day."),
    fix=Text("读对了不用改。", "Nothing to do if that is right."),
    example="2024年3月：客户 | 型号 | 1 | 2 | … | 31",
    passing="客户名称 | 下单日期 | 产品型号 | 数量",
    fixed=True,
)
UNSURE = Rule(
    code="LAY32",
    severity=Severity.ERROR,
    message=Text(
        "{count} 列像一个月里的日子，看不出是哪年哪月、是数量还是金额，都没有计入，原样留着。"
        "请在标题写明，例如「2024年3月出货数量」。",
        "{count} columns look like the days of a month, but nothing says of which month and year, or "
        "whether quantities or amounts; none counts, they are kept as they are. Say so in the title.",
    ),
    why=Text("不知道年月，就不知道是哪天。", "Without month and year nobody knows the day."),
    fix=Text("标题写上年月和数量或金额。", "Put month, year and what is counted into the title."),
    example="客户 | 型号 | 1 | 2 | … | 31",
    passing="2024年3月出货数量：客户 | 型号 | 1 | 2 | … | 31",
)
RULES = (DAYS, UNSURE)

_DAY = re.compile(r"(0?[1-9]|[12]\d|3[01])\s*[日号號]?(?:st|nd|rd|th)?")
DATE = "order_date"
_LEAST = 5
_WORDS = {"amount": Text("金额", "amount"), "quantity": Text("数量", "quantity")}
NEEDLESS = frozenset({"order_id", DATE, "quantity"})


def day_columns(headers: Mapping[int, str]) -> dict[int, int]:
    """Column -> day of columns side by side headed 1, 2, 3 … from the first on; {} for any others."""
    numbers = {
        column: int(found[1])
        for column, text in headers.items()
        if (found := _DAY.fullmatch(text.strip()))
    }
    first = next((column for column, day in sorted(numbers.items()) if day == 1), 0)
    run: dict[int, int] = {}
    while first and numbers.get(first + len(run)) == len(run) + 1:
        run[first + len(run)] = len(run) + 1
    return run if len(run) >= _LEAST else {}


def day_wide(found: Unfolded, grid: Grid, settings: Settings) -> Unfolded:
    """One order for every day that a row has a figure on."""
    del settings
    flat = found.laid
    columns = day_columns(headings(flat.match)) if flat.match.template.name == "order" else {}
    if not columns or flat.match.told & set(columns) or flat.match.columns.get(DATE, 0):
        return found
    heading = title(grid, flat.match)
    month = month_hint(grid.sheet, heading, grid.source.file)
    year = (month[0] if month else None) or year_hint(heading, grid.sheet, grid.source.file)
    measure = measured(flat, grid)
    days = _dates(columns, year, month[1] if month else 0)
    if not days or measure not in _WORDS:
        asked = _finding(UNSURE, flat, grid, min(columns), {"count": len(columns)})
        kept = without(flat, {*columns, *totals_of(flat, columns, "")})
        return replace(
            found, laid=replace(kept, needless=NEEDLESS), findings=(*found.findings, asked)
        )
    new = laid_days(flat, grid, days, measure)
    got: dict[str, object] = {
        "count": len(days),
        "month": f"{year}-{days[min(days)].month:02}",
        "first": 1,
        "last": len(days),
        "measure": _WORDS[measure],
        "records": len(new),
    }
    said = _finding(DAYS, new, grid, min(days), got)
    return replace(found, laid=new, findings=(*found.findings, said))


def measured(flat: Laid, grid: Grid) -> Measure:
    """What the figures are by title, names and the other headers; pieces beside a price."""
    texts = [str(v) for row in above(grid, flat.match) for v in grid.rows[row - 1] if v is not None]
    said = decided([*texts, grid.sheet, grid.source.file])[0]
    return said or ("quantity" if "unit_price" in flat.columns else "")


def _dates(columns: Mapping[int, int], year: int | None, month: int) -> dict[int, dt.date]:
    """Column -> date; columns beyond the end of the month are left out; {} without year and month."""
    found: dict[int, dt.date] = {}
    for column, day in columns.items():
        try:
            found[column] = dt.date(year or 0, month, day)
        except ValueError:  # nothing says of which month, or it has no 31st
            continue
    return found


def laid_days(flat: Laid, grid: Grid, days: Mapping[int, dt.date], measure: str) -> Laid:
    """A record for every figure below a column that stands for a day (or the week it begins)."""
    headers, rows = headings(flat.match), list(flat.rows)
    totals = totals_of(flat, days, measure)
    flat = without(flat, {*totals, *days})
    at = flat.match.header_row
    parts = [Part({measure: c}, {DATE: (day, (at, c))}) for c, day in sorted(days.items())]
    shown = headers[min(days)]

    def kept(i: int) -> bool:
        return any(says_figure(grid.at(rows[i], column)) for column in totals)

    new, by_row = unpivoted(flat, grid, parts, {DATE: shown, measure: shown}, kept)
    for column in totals:
        new = row_claims(new, grid, rows, by_row, measure, column)
    return replace(new, needless=NEEDLESS).understood(totals)


def totals_of(flat: Laid, days: Collection[int], measure: str) -> list[int]:
    """The columns of sums over the days, and those of what the days hold."""
    return [
        column
        for column, text in headings(flat.match).items()
        if column not in days and (heads_sums(text) or flat.match.field_at(column) == measure != "")
    ]


def without(flat: Laid, columns: Collection[int]) -> Laid:
    """The records with columns that were taken for fields (合计 for the amount) kept without one."""
    for name, column in list(flat.match.columns.items()):
        if column in columns:
            flat = flat.demoted(name)
    return flat


def _finding(rule: Rule, flat: Laid, grid: Grid, column: int, got: dict[str, object]) -> Finding:
    return Finding(
        rule=rule,
        cells=(Cell(grid.source.file, grid.sheet, flat.match.header_row, column),),
        table=flat.match.template.name,
        header=headings(flat.match).get(column, ""),
        got=got,
    )
