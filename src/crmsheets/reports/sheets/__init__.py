"""Pages as a workbook: page one laid out by hand, every other section from top to bottom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from crmsheets.forms import manifest
from crmsheets.model import markers
from crmsheets.model.book import Book
from crmsheets.model.page import Chart
from crmsheets.model.text import Text
from crmsheets.reports import FRONT
from crmsheets.reports.sheets.charts import Sources
from crmsheets.reports.sheets.contents import NAME as CONTENTS
from crmsheets.reports.sheets.contents import colour, contents
from crmsheets.reports.sheets.front import front, target
from crmsheets.reports.sheets.layout import Layout, nav
from crmsheets.reports.sheets.review import REVIEWED, Made, reviewed
from crmsheets.reports.sheets.section import section
from crmsheets.reports.sheets.whatif import SIMULATED, simulated

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.page import Page
    from crmsheets.model.text import Locale

_TITLE = Text("客户分析报告", "Customer report")
_TYPED = REVIEWED | {SIMULATED}


def book(
    pages: Sequence[Page], judged: Judged, locale: Locale, *, known: int = 0, detail: bool = False
) -> Book:
    """The report as a workbook of plain values, no protection; formulas stand on 分级试算 alone; `_meta` says of which
    tables it was made, by which run. `known`: how many decisions of people are known.
    """
    if detail:
        listed = [page for page in pages if page.name != FRONT]
        pages = [*pages[:1], contents(listed, _TYPED, locale), *pages[1:]]
    titles = {page.name: page.title for page in pages}
    sources = Sources()
    layouts: dict[str, Layout] = {}
    # Page one comes last to be drawn: its charts show the numbers of the other sheets.
    made = Made(judged, locale, known, detail)
    for page in sorted(pages, key=lambda each: each.name == FRONT):
        if page.name == FRONT:
            layouts[page.name] = front(page, titles, sources, locale)
            continue
        if page.name in REVIEWED:
            layout = reviewed(page, made)
        elif page.name == SIMULATED:
            layout = simulated(page.title, judged, locale)
        else:
            layout = section(page, titles, sources, locale, judged.settings.report.rows_shown)
        if page.name == CONTENTS:
            layout.pages = (1, 1)
        layout.tab = colour(page, typed=page.name in _TYPED)
        layouts[page.name] = layout
    tables = [each.template for each in judged.dataset.tables.values()]
    run = {"today": judged.today.isoformat(), "month": judged.period.month}
    told = manifest.of_templates(tables, locale, "report", run)
    return Book(
        sheets=(*(layouts[page.name].sheet() for page in pages), manifest.sheet(told)),
        title=locale.say(_TITLE),
        subject=judged.head(locale.lang),
        names={nav(page.name): f"='{page.title}'!$A$1" for page in pages}
        | _listings(pages, titles, sources),
        properties={**manifest.properties(told), markers.TODAY: judged.today.isoformat()},
    )


def _listings(pages: Sequence[Page], titles: Mapping[str, str], sources: Sources) -> dict[str, str]:
    """The names by which page one leads to listings, each to its header."""
    front_page = next((page for page in pages if page.name == FRONT), None)
    found = {
        target(block, number, titles, sources)
        for block in (front_page.blocks if front_page else ())
        if not isinstance(block, Chart)
        for number in range(len(block.links))
    }
    return {
        nav(section, listing): f"='{titles[section]}'!$A${sources.header(listing, titles[section])}"
        for section, listing in sorted(found)
        if listing
    }
