"""Sheets that look like one of the tables and cannot be taken for it: what was found, what is missing."""

from __future__ import annotations

from collections.abc import Sequence

from crmsheets.intake.candidate import Candidate
from crmsheets.intake.locate import closest
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid
from crmsheets.model.template import Field, Template
from crmsheets.model.text import Text

UNDECIDED = Rule(
    code="SHEET17",
    severity=Severity.WARNING,
    message=Text(
        "这张表像「{title}」（认得 {known}），但{missing}，{rows} 行没有读。",
        "This sheet looks like {title} (known: {known}), but {missing}; {rows} rows were not read.",
    ),
    why=Text(
        "报价、采购、对账也有客户和金额，猜错了，营业额就不对。",
        "Quotations and purchases name customers and sums too; a wrong guess spoils revenue.",
    ),
    fix=Text(
        "是这种表，就把缺的列补上，或在标题行写模板里的名字；不是就不用管。",
        "If it is, add what is missing or use the template's headers; if not, leave it.",
    ),
    example="客户 | 日期 | 金额 | 收款方式",
    passing="客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量",
)
RULES = (UNDECIDED,)

_MISSING = Text("没有{labels}", "{labels} are missing")
_ANOTHER = Text("标题写的是别的单据", "its title names another paper")
_UNSURE = Text("别的列对不上", "its other columns do not fit")


def undecided(grid: Grid, templates: Sequence[Template], rows: int) -> Finding | None:
    """What to say of a sheet that comes near to a table; None if it does not."""
    near = closest(grid, [template for template in templates if not template.result])
    if near is None:
        return None
    by_name = near.template.by_name
    return Finding(
        rule=UNDECIDED,
        cells=(Cell(grid.source.file, grid.sheet, near.row, 0),),
        table=near.template.name,
        got={
            "title": near.template.title,
            "known": [by_name[name].column.called for name in near.fields],
            "missing": _wanting(near),
            "rows": rows,
        },
    )


def _wanting(near: Candidate) -> Text:
    if near.barred:
        return _ANOTHER
    lacking = [each for each in near.template.fields if _needed(near, each)]
    if not lacking:
        return _UNSURE
    called = [each.column.called for each in lacking]
    return Text(
        _MISSING.zh.format(labels="、".join(f"「{each.zh}」" for each in called)),
        _MISSING.en.format(labels=", ".join(f"“{each.en}”" for each in called)),
    )


def _needed(near: Candidate, each: Field) -> bool:
    return each.required and each.column.typed and each.name not in near.fields
