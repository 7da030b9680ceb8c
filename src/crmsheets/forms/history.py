"""分析历史.xlsx as plain data: every line that is kept, oldest run first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from crmsheets.forms import manifest
from crmsheets.forms.keyed import sheet
from crmsheets.model import history
from crmsheets.model.book import Book, Content, Sheet
from crmsheets.model.history import KeptFigure
from crmsheets.model.judged import CustomerType
from crmsheets.model.keyed import KeyedSheet
from crmsheets.model.past import FigureLine, Past, QualityLine, Run, TierLine
from crmsheets.model.text import Locale, Said

Line = Mapping[str, Content]


def book(
    past: Past,
    kept: Mapping[str, KeptFigure],
    locale: Locale,
    columns: Mapping[str, Said] | None = None,
) -> Book:
    """The workbook. `kept`: key of each figure that is kept -> what it is. `columns`: `table.field` of
    a column -> what people call it.
    """
    told = manifest.of_templates((), locale, history.ROLE, {})
    lines: tuple[tuple[KeyedSheet, list[Line]], ...] = (
        (history.TIERS, [tier(each, locale) for each in past.tiers]),
        (history.figures_sheet(kept), [figures(each) for each in past.figures]),
        (history.QUALITY, [quality(each, locale, columns or {}) for each in past.quality]),
    )
    return Book(
        sheets=(*(_sheet(form, own, past, locale) for form, own in lines), manifest.sheet(told)),
        title=locale.say(history.FILE).partition(".")[0],
        properties=manifest.properties(told),
    )


def _sheet(form: KeyedSheet, lines: Sequence[Line], past: Past, locale: Locale) -> Sheet:
    """What nobody understands stands last, as it was typed."""
    left: list[Line] = [dict(each.values) for each in past.illegible if each.sheet == form.name]
    return sheet(form, [*lines, *left], locale, spare=0)


def tier(line: TierLine, locale: Locale) -> Line:
    """One line of 分级历史."""
    state = line.state
    spend, orders, rating = line.points
    kind = CustomerType.read(state.type)
    return {
        **_run(line.run),
        "customer": line.customer,
        "name": line.name,
        "before": line.before or None,
        "tier": state.tier or locale.say(history.NO_TIER),
        "move": locale.say(line.move.text),
        "type": locale.say(kind.text) if kind else state.type or None,
        "reason": line.reason or None,
        "ruled": state.ruled or locale.say(history.NO_TIER),
        "score": line.score,
        "points_spend": spend,
        "points_orders": orders,
        "points_rating": rating,
        "below": state.below or None,
        "manual": locale.say(history.MANUAL if state.manual else history.AUTOMATIC),
        "until": state.until or None,
        "rules": line.rules or None,
        "held": state.held or None,
        "prints": " ".join(line.prints) or None,
    }


def figures(line: FigureLine) -> Line:
    """One line of 指标历史."""
    return {**_run(line.run), **line.values, "rules": line.rules or None}


def quality(line: QualityLine, locale: Locale, columns: Mapping[str, Said]) -> Line:
    """One line of 质量历史."""
    called = columns.get(line.subject)
    return {
        **_run(line.run),
        "scope": locale.say(history.SCOPES[line.scope]),
        "subject": called(locale.lang) if called else line.subject or None,
        "measure": locale.say(history.MEASURES[line.measure]),
        "hits": line.hits,
        "cases": line.cases,
        "key": line.subject or None,
    }


def _run(run: Run) -> Line:
    return {"period": run.period, "day": run.day, "run": str(run.number), "mark": run.mark or None}
