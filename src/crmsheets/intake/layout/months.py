"""Months as columns: every filled cell below 1月 … 12月 is what that customer ordered in that month."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from crmsheets.intake.layout.laid import Laid
from crmsheets.intake.layout.month_headers import Month, decided, measure_of, month_columns
from crmsheets.intake.layout.surroundings import above, title, year_hint
from crmsheets.intake.layout.unfolded import Unfolded
from crmsheets.intake.layout.wide import TOTAL, Part, headings, row_claims, says_figure, unpivoted
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid
from crmsheets.model.settings import Settings
from crmsheets.model.text import Text

MONTHS = Rule(
    code="LAY04",
    severity=Severity.INFO,
    message=Text(
        "{count} 列是月份（{first} 至 {last}），每格当作那个月的{measure}，记在当月第一天，"
        "共 {records} 条订单。依据：{evidence}。",
        "{count} columns are months ({first} to {last}); each cell was taken for that month's "
        "{measure}, on its first day: {records} orders. Evidence: {evidence}.",
    ),
    why=Text("一行里有好几个月，要一个月一条才能统计。", "A row of months is one order a month."),
    fix=Text(
        "读对了不用改；不对，就在标题写明是金额还是数量。",
        "Nothing to do if that is right; else say in the title whether it is money or pieces.",
    ),
    example="客户 | 2024年1月 | 2024年2月（单位：元）",
    passing="客户名称 | 下单日期 | 总金额",
    fixed=True,
)
WHICH = Rule(
    code="LAY05",
    severity=Severity.ERROR,
    message=Text(
        "{count} 列是月份，看不出下面是金额还是数量，都没有计入，原样留着。"
        "请在标题写明，例如「单位：元」或「单位：件」。",
        "{count} columns are months, but nothing says whether money or pieces stand below; none "
        "counts, they are kept as they are. Say so in the title: amount (CNY) or quantity (pcs).",
    ),
    why=Text("12000 是元还是件，差别很大。", "12,000 yuan and 12,000 pieces are not the same."),
    fix=Text(
        "在表头或标题写上「金额（元）」或「数量（件）」。",
        "Write amount or quantity into the header.",
    ),
    example="客户 | 1月 | 2月",
    passing="客户 | 1月 | 2月（标题：2024年销售额，单位：元）",
)
NO_YEAR = Rule(
    code="LAY06",
    severity=Severity.ERROR,
    message=Text(
        "{count} 列是月份，看不出是哪一年，都没有计入，原样留着。请在标题或表名写上年份，例如 2024年。",
        "{count} columns are months of an unknown year; none counts, they are kept as they are. "
        "Say the year in the title or the sheet's name.",
    ),
    why=Text("不知道年份，就不知道算到哪个月。", "Without the year nobody knows the month."),
    fix=Text("标题、表名或文件名写上年份。", "Put the year into title, sheet or file name."),
    example="表名：销售，列：1月 | 2月",
    passing="表名：2024年销售，列：1月 | 2月",
)
NOT_ORDERS = Rule(
    code="LAY07",
    severity=Severity.WARNING,
    message=Text(
        "{count} 列是月份，写的是「{value}」，不是订单，没有计入，原样留着。",
        "{count} columns are months of “{value}”, which are no orders; they are kept as they are.",
    ),
    why=Text("回款、目标、库存不是订单金额。", "Payments, targets and stock are no orders."),
    fix=Text("是订单金额，就把标题改清楚。", "If they are orders, say so in the title."),
    example="2024年回款统计：客户 | 1月 | 2月",
    passing="2024年销售额：客户 | 1月 | 2月",
)
NO_FIGURE = Rule(
    code="LAY08",
    severity=Severity.INFO,
    message=Text(
        "这几行在各列里都没有数字，没有订单可记（共 {rows} 行）。",
        "These rows hold no figure in any of the columns: no orders ({rows} rows).",
    ),
    why=Text("没有下单，就没有订单。", "Nothing ordered, no order."),
    fix=Text("不用改。", "Nothing to do."),
    example="顺达五金 |（1月至12月都空着）",
    passing="顺达五金 | 12000",
)
RULES = (MONTHS, WHICH, NO_YEAR, NOT_ORDERS, NO_FIGURE)

_WORDS = {"amount": Text("金额", "amount"), "quantity": Text("数量", "quantity")}
_DATE = "order_date"
_IN_BRACKETS = re.compile(
    r"[(（\[【]\s*(?:单位[:：]\s*)?(?P<unit>[^()（）\[\]【】:：\s]{1,8})\s*[)）\]】]"
)
_NEEDLESS = frozenset({"order_id", "order_date", "product_model", "quantity"})
"""What a table of months need not have."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """The month columns with their years and what their figures are."""

    columns: Mapping[int, Month]
    evidence: str


def months(found: Unfolded, grid: Grid, settings: Settings) -> Unfolded:
    """One order for every month that a row has a figure in."""
    del settings
    flat = found.laid
    columns = month_columns(headings(flat.match)) if flat.match.template.name == "order" else {}
    if not columns or _DATE in flat.columns:
        return found
    plan = _planned(flat, grid, columns)
    if isinstance(plan, Finding):
        kept = replace(flat, needless=_NEEDLESS)
        return replace(found, laid=kept, findings=(*found.findings, plan))
    new, by_row = _laid_out(flat, grid, plan)
    said = [_told(new, grid, plan), *_without_figure(flat, grid, by_row)]
    return replace(found, laid=new, findings=(*found.findings, *said))


def _planned(flat: Laid, grid: Grid, columns: Mapping[int, Month]) -> _Plan | Finding:
    """What the figures are and of which year, or the finding that asks."""
    got: dict[str, object] = {"count": len(columns)}
    first = min(columns)
    told = {each.measure for each in columns.values()}
    measure, evidence = "", headings(flat.match)[first]
    if "" in told:
        measure, evidence = decided(_said_around(flat, grid, columns))
    if measure == "other":
        return _finding(NOT_ORDERS, flat, grid, first, got, evidence)
    if "" in told and not measure:
        return _finding(WHICH, flat, grid, first, got)
    year = year_hint(title(grid, flat.match), grid.sheet, grid.source.file)
    dated = {
        column: Month(each.year or year, each.month, each.measure or measure)  # type: ignore[arg-type]  # one of two words
        for column, each in columns.items()
    }
    unsure = any(each.year is None for each in dated.values())
    if unsure or len(set(dated.values())) < len(dated):
        return _finding(NO_YEAR, flat, grid, first, got)
    return _Plan(dated, evidence)


def _said_around(flat: Laid, grid: Grid, columns: Mapping[int, Month]) -> list[str]:
    """What may say what the figures are, the nearest first: headers, corner, title, names."""
    others = {c: text for c, text in headings(flat.match).items() if c not in columns}
    titles = [
        value
        for row in above(grid, flat.match)
        for value in grid.rows[row - 1]
        if isinstance(value, str)
    ]
    summed = {flat.match.columns.get("amount"), flat.match.columns.get("quantity")}
    totals = [text for c, text in others.items() if TOTAL.fullmatch(text) or c in summed]
    if "unit_price" in flat.columns:
        totals.append("数量")
    corner = [others[min(others)]] if others else []
    return [*corner, *titles, grid.sheet, *totals, grid.source.file]


def _laid_out(flat: Laid, grid: Grid, plan: _Plan) -> tuple[Laid, list[list[int]]]:
    headers = headings(flat.match)
    dates: dict[dt.date, dict[str, int]] = {}
    for column, month in sorted(plan.columns.items()):
        day = dt.date(month.year or 0, month.month, 1)
        dates.setdefault(day, {})[month.measure] = column
    parts = [
        Part(columns, {_DATE: (day, (flat.match.header_row, min(columns.values())))})
        for day, columns in sorted(dates.items())
    ]
    measures = sorted({name for part in parts for name in part.columns})
    totals = _totals(flat, headers, plan, measures)
    bare = _as_extras(flat, {*totals, *plan.columns})
    shown = {
        name: _with_unit(
            headers[min(part.columns[name] for part in parts if name in part.columns)],
            plan.evidence,
        )
        for name in measures
    }
    rows = list(flat.rows)

    def kept(i: int) -> bool:
        return any(says_figure(grid.at(rows[i], column)) for column in totals)

    new, by_row = unpivoted(bare, grid, parts, {_DATE: shown[measures[0]], **shown}, kept)
    for column, name in totals.items():
        new = row_claims(new, grid, rows, by_row, name, column)
    if "amount" in new.columns and "amount" not in measures:
        groups = [tuple(records) for records in by_row if len(records) > 1]
        new = replace(new, shared={**new.shared, "amount": groups})
    return replace(new, needless=_NEEDLESS).understood(totals), by_row


def _with_unit(header: str, evidence: str) -> str:
    """A month's header with the unit that its title says in brackets: 1月 of 销售额（万元） is 1月(万元)."""
    unit = _IN_BRACKETS.search(evidence)
    return header if unit is None or _IN_BRACKETS.search(header) else f"{header}({unit['unit']})"


def _totals(
    flat: Laid, headers: Mapping[int, str], plan: _Plan, measures: Sequence[str]
) -> dict[int, str]:
    """Columns of sums over the months: column -> what they are sums of."""
    found = {}
    for column, text in headers.items():
        own = flat.match.field_at(column)
        if column in plan.columns or not (TOTAL.fullmatch(text) or own in measures):
            continue
        said = own if own in measures and not TOTAL.fullmatch(text) else measure_of(text)
        found[column] = said if said in measures else measures[0]
    return found


def _as_extras(flat: Laid, columns: set[int]) -> Laid:
    """Columns that were taken for fields (合计 for the amount) as columns without one."""
    for name, column in list(flat.match.columns.items()):
        if column in columns:
            flat = flat.demoted(name)
    return flat


def _told(flat: Laid, grid: Grid, plan: _Plan) -> Finding:
    days = sorted((each.year or 0, each.month) for each in plan.columns.values())
    first, last = ("{}-{:02}".format(*day) for day in (days[0], days[-1]))
    measures = sorted({each.measure for each in plan.columns.values()})
    got: dict[str, object] = {
        "count": len(plan.columns),
        "first": first,
        "last": last,
        "measure": [_WORDS[each] for each in measures],
        "records": len(flat),
        "evidence": plan.evidence,
    }
    return _finding(MONTHS, flat, grid, min(plan.columns), got)


def _without_figure(flat: Laid, grid: Grid, by_row: list[list[int]]) -> list[Finding]:
    rows = [row for row, records in zip(flat.rows, by_row, strict=True) if not records]
    if not rows:
        return []
    return [
        Finding(
            rule=NO_FIGURE,
            cells=tuple(Cell(grid.source.file, grid.sheet, row, 0) for row in rows),
            table=flat.match.template.name,
            got={"rows": len(rows)},
        )
    ]


def _finding(
    rule: Rule, flat: Laid, grid: Grid, column: int, got: dict[str, object], value: str = ""
) -> Finding:
    return Finding(
        rule=rule,
        cells=(Cell(grid.source.file, grid.sheet, flat.match.header_row, column),),
        table=flat.match.template.name,
        header=headings(flat.match).get(column, ""),
        value=value,
        got=got,
    )
