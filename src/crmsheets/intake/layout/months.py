"""Months as columns: every filled cell below 1月 … 12月 is what that customer ordered in that month."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from crmsheets.intake.layout.laid import Laid
from crmsheets.intake.layout.month_headers import Month, decided, measure_of, month_columns
from crmsheets.intake.layout.month_rules import MONTHS, NO_FIGURE, NO_YEAR, NOT_ORDERS, WHICH
from crmsheets.intake.layout.surroundings import above, title, year_hint
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
from crmsheets.model.finding import Finding, Rule
from crmsheets.model.grid import Grid
from crmsheets.model.settings import Settings
from crmsheets.model.text import Text

_WORDS = {"amount": Text("金额", "amount"), "quantity": Text("数量", "quantity")}
_DATE = "order_date"
_IN_BRACKETS = re.compile(
    r"[(（\[【]\s*(?:单位[:：]\s*)?(?P<unit>[^()（）\[\]【】:：\s]{1,8})\s*[)）\]】]"
)
_NEEDLESS = frozenset({"order_id", "order_date", "product_model", "quantity"})
"""What a table of months need not have."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """The month columns with their years and what their figures are.

    `whole`: no month was told to be something else, so that sums over the row are sums of these.
    """

    columns: Mapping[int, Month]
    evidence: str
    whole: bool = True


def months(found: Unfolded, grid: Grid, settings: Settings) -> Unfolded:
    """One order for every month that a row has a figure in."""
    del settings
    flat = found.laid
    every = month_columns(headings(flat.match)) if flat.match.template.name == "order" else {}
    columns = {column: month for column, month in every.items() if column not in flat.match.told}
    # 3.91 below 九月 may look like a day: a month's own column is never the date.
    if not columns or flat.match.columns.get(_DATE, min(columns)) not in columns:
        return found
    plan = _planned(flat, grid, columns)
    if isinstance(plan, Finding):
        kept = replace(flat, needless=_NEEDLESS)
        return replace(found, laid=kept, findings=(*found.findings, plan))
    plan = replace(plan, whole=columns == every)
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
    totals = [text for c, text in others.items() if heads_sums(text) or c in summed]
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
    for column, name in totals.items() if plan.whole else ():
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
        if column in plan.columns or not (heads_sums(text) or own in measures):
            continue
        said = own if own in measures and not heads_sums(text) else measure_of(text)
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
