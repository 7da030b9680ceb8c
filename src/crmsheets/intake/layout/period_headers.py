"""Sums by week, quarter or year side by side: no orders, since nobody knows the day of any of them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from crmsheets.intake.layout.header_cells import kinds_below
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid, Value
from crmsheets.model.hanzi import simplified
from crmsheets.model.text import Text

PERIODS = Rule(
    code="SHEET29",
    severity=Severity.WARNING,
    message=Text(
        "这张表的列是{what}（{first} 等 {count} 列），是汇总数，不知道是哪天的订单，{rows} 行没有读。"
        "请给一单一行的明细；按月的（1月、2月…）或写明日期的周（3.4-3.10）可以读。",
        "The columns of this sheet are {what} ({first} and others, {count} in all): sums without a day; "
        "{rows} rows were not read. Please give the orders themselves; months, and weeks with their days "
        "(3.4-3.10), can be read.",
    ),
    why=Text(
        "季度、年度的合计拆不回一单一单，记在哪天都不对。",
        "Sums of a quarter or a year cannot be taken apart into orders; any day would be wrong.",
    ),
    fix=Text("交订单明细，汇总由报告来算。", "Give the orders; the report adds them up."),
    example="客户名称 | 一季度 | 二季度 | 三季度 | 四季度",
    passing="客户名称 | 下单日期 | 产品型号 | 数量 | 金额",
)
RULES = (PERIODS,)

_HANZI = "一二三四五六七八九十"
_YEAR = r"(?:(?:19|20)\d\d|\d\d)\s*年?度?[\s-]*"
_KINDS: Sequence[tuple[Text, re.Pattern[str]]] = (
    (
        Text("周", "weeks"),
        re.compile(
            rf"(?:{_YEAR})?(?:\d{{1,2}}月)?"
            rf"(?:第?(?:\d{{1,2}}|[{_HANZI}]{{1,3}})周|w(?:ee)?k?\s*\d{{1,2}})",
            re.IGNORECASE,
        ),
    ),
    (
        Text("季度", "quarters"),
        re.compile(rf"(?:{_YEAR})?(?:第?[1-4一二三四]季度?|q[1-4]|[1-4]q)", re.IGNORECASE),
    ),
    (Text("半年", "half-years"), re.compile(rf"(?:{_YEAR})?(?:[上下]半年|h[12])", re.IGNORECASE)),
    (
        Text("年份", "years"),
        re.compile(r"(?:fy\s*)?(?:19|20)\d\d\s*(?:年度?|全年)?", re.IGNORECASE),
    ),
)
_MEASURE = re.compile(
    r"\s*[(（/-]?\s*"
    r"(?:销售额|营业额|金额|数量|销量|业绩|amount|qty|quantity|sales|rmb|usd|万?元|件|pcs)\s*[)）]?$",
    re.IGNORECASE,
)
_DEPTH = 20
_LEAST = 2


def periods(grid: Grid, rows: int) -> Finding | None:
    """What to say of a sheet that sums by weeks, quarters or years; None for any other."""
    first = grid.block[0] if grid.block else 1
    for number in range(first, min(first + _DEPTH, len(grid.rows) + 1)):
        row = grid.rows[number - 1]
        for what, pattern in _KINDS:
            columns = [c for c, value in enumerate(row, start=1) if _is(value, pattern)]
            below = kinds_below(grid, number, columns)
            figures = [column for column in columns if below[column] == "figure"]
            if len(figures) >= _LEAST:
                got: dict[str, object] = {
                    "what": what,
                    "first": str(row[columns[0] - 1]),
                    "count": len(columns),
                    "rows": rows,
                }
                at = Cell(grid.source.file, grid.sheet, number, columns[0])
                return Finding(rule=PERIODS, cells=(at,), got=got)
    return None


def _is(value: Value, pattern: re.Pattern[str]) -> bool:
    """Whether a header is such a time, perhaps with a word for what is counted."""
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return False
    text = simplified(unicodedata.normalize("NFKC", str(value))).strip()
    return bool(pattern.fullmatch(text) or pattern.fullmatch(_MEASURE.sub("", text)))
