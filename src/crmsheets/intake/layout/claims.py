"""Typed sums held against what they are sums of: they are claims, what counts are the records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from crmsheets.intake.layout.laid import Claim, Laid
from crmsheets.intake.values.column import read_column
from crmsheets.intake.values.reading import ColumnContext, typed
from crmsheets.intake.values.units import of_header
from crmsheets.model.cell import Cell
from crmsheets.model.exact import MONEY_PLACES, grouped, units
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid
from crmsheets.model.kind import Kind
from crmsheets.model.settings import Settings
from crmsheets.model.text import Text

OTHER_SUM = Rule(
    code="LAY01",
    severity=Severity.WARNING,
    message=Text(
        "写的合计是{said}，各格加起来是{sum}。按各格算，请核对。",
        "says {said}, but the cells add up to {sum}. The cells count; please check.",
    ),
    why=Text(
        "合计和明细不一样，总有一个写错了。",
        "Where a total and its parts differ, one of them is wrong.",
    ),
    fix=Text("改对合计，或改对明细里的那一格。", "Correct the total, or the cell that is wrong."),
    example="S：10 M：20 L：10 合计：50",
    passing="S：10 M：20 L：10 合计：40",
)
RULES = (OTHER_SUM,)


def disagreements(
    grid: Grid,
    flat: Laid,
    columns: Mapping[str, Sequence[Any]],
    context: ColumnContext,
    settings: Settings,
) -> Iterator[Finding]:
    """Claims that the records they are about do not add up to, each at its own cell."""
    for claim in flat.claims:
        declared = flat.match.template.by_name[claim.name]
        # 合计 beside months in 万元 is in 万元 too; 合计(元) says its own.
        own = of_header(claim.header).power is not None
        near = replace(context, header=claim.header if own else flat.headers[claim.name])
        figure = read_column(declared, [claim.value], near).values[0]
        told = [columns[claim.name][i] for i in claim.records]
        if figure is None or None in told:
            continue
        allowed = units(settings.amounts.tolerance, MONEY_PLACES)
        if abs(figure - sum(told)) > (allowed if declared.kind is Kind.MONEY else 0):
            yield _finding(grid, flat, claim, figure, sum(told))


def _finding(grid: Grid, flat: Laid, claim: Claim, figure: int, total: int) -> Finding:
    places = flat.match.template.by_name[claim.name].kind.places or 0
    return Finding(
        rule=OTHER_SUM,
        cells=(Cell(grid.source.file, grid.sheet, *claim.at),),
        table=flat.match.template.name,
        field=claim.name,
        header=claim.header,
        value=typed(claim.value),
        got={"said": grouped(figure, places), "sum": grouped(total, places)},
    )
