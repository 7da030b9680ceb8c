"""Weeks as columns, 3.4-3.10 | 3.11-3.17: every filled cell is what was ordered, or shipped, that week."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from crmsheets.intake.layout.day_columns import (
    DATE,
    NEEDLESS,
    laid_days,
    measured,
    totals_of,
    without,
)
from crmsheets.intake.layout.laid import Laid
from crmsheets.intake.layout.surroundings import title, year_hint
from crmsheets.intake.layout.unfolded import Unfolded
from crmsheets.intake.layout.wide import headings
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid
from crmsheets.model.settings import Settings
from crmsheets.model.text import Text

WEEKS = Rule(
    code="LAY34",
    severity=Severity.INFO,
    message=Text(
        "{count} 列是一周一周的（{first} 那周到 {last} 那周），每格当作那一周的{measure}，记在那周第一天，"
        "共 {records} 条订单。",
        "{count} columns are weeks (from {first} to that of {last}); each cell was taken for that week's "
        "{measure}, on its first day: {records} orders.",
    ),
    why=Text("一行里有好几周，要一周一条才能统计。", "A row of weeks is one order a week."),
    fix=Text("读对了不用改。", "Nothing to do if that is right."),
    example="2024年出货数量：客户 | 型号 | 3.4-3.10 | 3.11-3.17",
    passing="客户名称 | 下单日期 | 产品型号 | 数量",
    fixed=True,
)
UNSURE = Rule(
    code="LAY35",
    severity=Severity.ERROR,
    message=Text(
        "{count} 列像一周一周的，看不出是哪一年、是数量还是金额，都没有计入，原样留着。"
        "请在标题写明，例如「2024年出货数量」。",
        "{count} columns look like weeks, but nothing says of which year, or whether quantities or "
        "amounts; none counts, they are kept as they are. Say so in the title.",
    ),
    why=Text("不知道年份，就不知道是哪天。", "Without the year nobody knows the days."),
    fix=Text("标题写上年份和数量或金额。", "Put year and what is counted into the title."),
    example="客户 | 型号 | 3.4-3.10 | 3.11-3.17",
    passing="2024年出货数量：客户 | 型号 | 3.4-3.10 | 3.11-3.17",
)
RULES = (WEEKS, UNSURE)

_SPAN = re.compile(
    r"(?:(?:第?[\d一二三四五六七八九十]{1,3}周|w(?:ee)?k?\s*\d{1,2})[\s:(\[]*)?"
    r"(?:(?P<year>(?:19|20)\d\d)\s*[./年-]\s*)?(?P<month>\d{1,2})\s*[./月-]\s*(?P<day>\d{1,2})\s*[日号]?"
    r"\s*[-~—–至到]+\s*"
    r"(?:(?P<year2>(?:19|20)\d\d)\s*[./年-]\s*)?(?:(?P<month2>\d{1,2})\s*[./月-]\s*)?(?P<day2>\d{1,2})\s*[日号]?[)\]]?",
    re.IGNORECASE,
)
_LEAST = 2
_WEEK = 7
_LEAP = 2024
_WORDS = {"amount": Text("金额", "amount"), "quantity": Text("数量", "quantity")}


@dataclass(frozen=True, slots=True)
class Week:
    """A header as a span of at most seven days: its first day, and the year if it says one."""

    year: int | None
    month: int
    day: int


def week_columns(headers: Mapping[int, str]) -> dict[int, Week]:
    """Column -> week of headers that are spans of days one after the other; {} for any others."""
    found = {column: week for column, text in headers.items() if (week := _week(text))}
    order = [(each.month, each.day) for _, each in sorted(found.items())]
    follows = all(one < other for one, other in pairwise(order))
    return found if len(found) >= _LEAST and follows else {}


def _week(header: str) -> Week | None:
    said = _SPAN.fullmatch(" ".join(unicodedata.normalize("NFKC", header).split()))
    if said is None:
        return None
    month, day = int(said["month"]), int(said["day"])
    year = int(said["year"]) if said["year"] else None
    try:
        first = dt.date(year or _LEAP, month, day)
        last = dt.date(year or _LEAP, int(said["month2"] or month), int(said["day2"]))
    except ValueError:
        return None
    if last < first and said["month2"]:
        last = last.replace(year=last.year + 1, day=min(last.day, 28))  # over the new year
    return Week(year, month, day) if 0 < (last - first).days < _WEEK else None


def week_wide(found: Unfolded, grid: Grid, settings: Settings) -> Unfolded:
    """One order for every week that a row has a figure in."""
    del settings
    flat = found.laid
    weeks = week_columns(headings(flat.match)) if flat.match.template.name == "order" else {}
    if not weeks or flat.match.told & set(weeks) or flat.match.columns.get(DATE, 0):
        return found
    year = year_hint(title(grid, flat.match), grid.sheet, grid.source.file)
    measure = measured(flat, grid)
    days = {c: day for c, each in weeks.items() if (day := _first(each, year)) is not None}
    if len(days) < len(weeks) or measure not in _WORDS:
        asked = _finding(UNSURE, flat, grid, min(weeks), {"count": len(weeks)})
        kept = without(flat, {*weeks, *totals_of(flat, weeks, "")})
        return replace(
            found, laid=replace(kept, needless=NEEDLESS), findings=(*found.findings, asked)
        )
    new = laid_days(flat, grid, days, measure)
    got: dict[str, object] = {
        "count": len(days),
        "first": min(days.values()).isoformat(),
        "last": max(days.values()).isoformat(),
        "measure": _WORDS[measure],
        "records": len(new),
    }
    said = _finding(WEEKS, new, grid, min(days), got)
    return replace(found, laid=new, findings=(*found.findings, said))


def _first(week: Week, year: int | None) -> dt.date | None:
    """The first day of a week; None without a year, or where that year has no such day."""
    try:
        return dt.date(week.year or year or 0, week.month, week.day)
    except ValueError:
        return None


def _finding(rule: Rule, flat: Laid, grid: Grid, column: int, got: dict[str, object]) -> Finding:
    return Finding(
        rule=rule,
        cells=(Cell(grid.source.file, grid.sheet, flat.match.header_row, column),),
        table=flat.match.template.name,
        header=headings(flat.match).get(column, ""),
        got=got,
    )
