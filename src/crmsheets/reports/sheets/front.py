"""Page one: text and tables on the left on one grid, charts one below the other on the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from crmsheets.model.page import SEE, Chart, Lines, Listing
from crmsheets.reports.sheets.charts import brought, draw
from crmsheets.reports.sheets.layout import (
    HEAD_HEIGHT,
    LINE,
    TITLE_HEIGHT,
    Layout,
    lines_in,
    nav,
    spread,
)
from crmsheets.reports.sheets.table import NUMBERS, look_of, place

if TYPE_CHECKING:
    from crmsheets.model.page import Page
    from crmsheets.model.text import Locale
    from crmsheets.reports.sheets.charts import Sources

_GRID = (13.0, 15.0, 13.0, 12.0, 16.0, 19.0, 19.0, 13.0, 20.0)
_SEE_WIDTH = 20.0
_CHART_WIDTH = 520
_LEAST_CHART = 260
_MOST_CHART = 380
_TOP = 3
_POINTS_TO_PIXELS = 96 / 72
_NAVY = "1F4E79"


def front(page: Page, titles: Mapping[str, str], sources: Sources, locale: Locale) -> Layout:
    """The sheet of page one. Its two tables share a grid, so cells are merged where they must."""
    # Whatever happens, page one is one page.
    layout = Layout(page.title, _grid(page), tab=_NAVY, pages=(1, 1))
    layout.span(1, layout.columns, page.lead or page.title, "title step")
    layout.heights[1] = TITLE_HEIGHT * lines_in(page.lead, sum(layout.widths) / 1.7)
    layout.row += 1
    layout.gap(6)
    for block in page.blocks:
        if isinstance(block, Lines):
            _lines(layout, block, titles, sources)
            layout.gap(6)
        elif isinstance(block, Listing):
            _listing(layout, block, titles, sources, locale)
            layout.gap(6)
    _charts(layout, page, sources, locale)
    return layout


def _grid(page: Page) -> tuple[float, ...]:
    """The widths of the table with most columns."""
    listings = [block for block in page.blocks if isinstance(block, Listing)]
    widest = max(listings, key=lambda each: len(each.heads), default=None)
    if widest is None or len(widest.heads) < len(_GRID):
        return _GRID
    return tuple(float(head.width or 12) for head in widest.heads)


def target(
    block: Lines | Listing, number: int, titles: Mapping[str, str], sources: Sources
) -> tuple[str, str]:
    """Section and listing that a line or row leads to: "" for the listing is the section's beginning,
    "" for both nowhere.
    """
    section = block.links[number] if number < len(block.links) else ""
    if section not in titles:
        return "", ""
    listing = block.about[number] if number < len(block.about) else ""
    return section, listing if sources.header(listing, titles[section]) else ""


def _lines(layout: Layout, block: Lines, titles: Mapping[str, str], sources: Sources) -> None:
    """Numbered sentences; the link stands beside one, since a linked text does not wrap everywhere."""
    for number, line in enumerate(block.lines):
        if block.small:
            layout.wide(line, "small step")
            continue
        section, listing = target(block, number, titles, sources)
        if section:
            layout.put(layout.columns, titles[section], "link", nav(section, listing))
        layout.wide(f"{number + 1}  {line}", "step", height=LINE + 4, columns=layout.columns - 1)


def _listing(
    layout: Layout, block: Listing, titles: Mapping[str, str], sources: Sources, locale: Locale
) -> None:
    layout.put(1, block.heading, "heading")
    layout.heights[layout.row] = HEAD_HEIGHT
    layout.row += 1
    if not block.rows:
        layout.wide(block.empty, "plain")
        return
    wanted = [float(head.width or 12) for head in block.heads]
    labels = [head.label for head in block.heads]
    if block.links:
        wanted.append(_SEE_WIDTH)
        labels.append(locale.say(SEE))
    spans = spread(wanted, layout.widths)
    forms = [*(head.form for head in block.heads), "text"]
    for (first, last), label, form in zip(spans, labels, forms, strict=False):
        layout.span(first, last, label, "header right" if form in NUMBERS else "header")
    layout.grow(labels, _spaces(layout, spans))
    layout.row += 1
    for number in range(len(block.rows)):
        _row(layout, block, number, spans, (titles, sources))


def _row(
    layout: Layout,
    block: Listing,
    number: int,
    spans: Sequence[tuple[int, int]],
    known: tuple[Mapping[str, str], Sources],
) -> None:
    row = block.rows[number]
    for (first, last), value, head in zip(spans, row, block.heads, strict=False):
        layout.span(first, last, value, look_of(value, head, "", first=False))
    if block.links:
        section, listing = target(block, number, *known)
        link = nav(section, listing) if section else ""
        look = "body link" if link else "body"
        layout.span(*spans[-1], known[0].get(section, ""), look, link)
    texts = [value if isinstance(value, str) else "" for value in row]
    layout.grow(texts, _spaces(layout, spans))
    layout.row += 1


def _spaces(layout: Layout, spans: Sequence[tuple[int, int]]) -> list[float]:
    return [sum(layout.widths[first - 1 : last]) for first, last in spans]


def _charts(layout: Layout, page: Page, sources: Sources, locale: Locale) -> None:
    """As high as the text beside them, one below the other, past a narrow empty column."""
    charts = [block for block in page.blocks if isinstance(block, Chart)]
    if not charts:
        return
    points = sum(layout.heights.get(row, 15.0) for row in range(_TOP, layout.row))
    height = int(points * _POINTS_TO_PIXELS / len(charts))
    height = min(max(height, _LEAST_CHART), _MOST_CHART)
    column = layout.columns + 2
    layout.widths = (*layout.widths, 2.0)
    for number, chart in enumerate(charts):
        if not sources.knows(chart):
            listing = brought(chart)
            sources.note(listing, layout.title, layout.row, for_chart=chart)
            place(layout, f"front_{number}", listing, {}, locale)
            layout.gap()
        row, down = _row_at(layout, number * height)
        size = (_CHART_WIDTH, height - 8)
        layout.charts.append(draw(chart, sources, (row, column), locale, size, down))


def _row_at(layout: Layout, pixels: int) -> tuple[int, int]:
    """The row so many pixels below the first chart's top, and how far below that row's own top."""
    row, top = _TOP, 0.0
    while (high := layout.heights.get(row, 15.0) * _POINTS_TO_PIXELS) <= pixels - top:
        top += high
        row += 1
    return row, int(pixels - top)
