"""分析历史.xlsx as plain data: every line that is kept, oldest run first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from crmsheets.forms import manifest
from crmsheets.forms.foreign import sheets as added
from crmsheets.forms.foreign import with_columns
from crmsheets.forms.keyed import sheet
from crmsheets.model import history
from crmsheets.model.book import Book, Content, Sheet
from crmsheets.model.foreign import NO_FOREIGN, Foreign
from crmsheets.model.history import KeptFigure
from crmsheets.model.judged import CustomerType
from crmsheets.model.keyed import KeyedSheet
from crmsheets.model.past import FigureLine, Past, QualityLine, Run, TierLine
from crmsheets.model.text import Locale, Said

Line = Mapping[str, Content]
_UP_TO_THE_DAY, _UP_TO_THE_NAME = 2, 4
"""Columns that stay in sight: of a run month and day, of a customer its number and name as well."""


def book(
    past: Past,
    kept: Mapping[str, KeptFigure],
    locale: Locale,
    columns: Mapping[str, Said] | None = None,
    foreign: Foreign = NO_FOREIGN,
) -> Book:
    """The workbook. `kept`: key of each figure that is kept -> what it is. `columns`: `table.field` of
    a column -> what people call it. `foreign`: what people added to it.
    """
    told = manifest.of_templates((), locale, history.ROLE, {})
    lines: tuple[tuple[KeyedSheet, int, list[Line]], ...] = (
        (history.TIERS, _UP_TO_THE_NAME, [tier(each, locale) for each in past.tiers]),
        (history.figures_sheet(kept), _UP_TO_THE_DAY, [figures(each) for each in past.figures]),
        (history.QUALITY, 0, [quality(each, locale, columns or {}) for each in past.quality]),
    )
    made = [_sheet(form, frozen, own, past, locale, foreign) for form, frozen, own in lines]
    return Book(
        sheets=(*made, *added(foreign, [each.title for each in made]), manifest.sheet(told)),
        title=locale.say(history.FILE).partition(".")[0],
        properties=manifest.properties(told),
    )


def _sheet(  # what a sheet is made from
    form: KeyedSheet,
    frozen: int,
    lines: Sequence[Line],
    past: Past,
    locale: Locale,
    foreign: Foreign,
) -> Sheet:
    """What nobody understands stands last, as it was typed."""
    left: list[Line] = [dict(each.values) for each in past.illegible if each.sheet == form.name]
    every = [*lines, *left]
    return with_columns(sheet(form, every, locale, spare=0, frozen=frozen), form, every, foreign)


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
        "lost_on": state.lost_on or None,
        "rules": line.rules or None,
        "held": state.held or None,
        "last_order": state.last_order or None,
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
