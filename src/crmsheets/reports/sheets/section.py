"""One section as a sheet: title, lead, then its blocks one below the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from crmsheets.model.page import Chart, Lines, Listing
from crmsheets.model.text import Text
from crmsheets.reports.sheets.charts import SHEET_HEIGHT, brought, draw
from crmsheets.reports.sheets.layout import HEAD_HEIGHT, LINE, TITLE_HEIGHT, Layout, nav, told_more
from crmsheets.reports.sheets.table import place, runs_over, widths

if TYPE_CHECKING:
    from crmsheets.model.page import Page
    from crmsheets.model.text import Locale
    from crmsheets.reports.sheets.charts import Sources

_BACK = Text("← 回总览", "← Overview")
_MOST_FROZEN = 6
_NARROW = 60.0
_RUN_OVER = 12.0
_FIRST_WAY = 4
"""The column of the first link down: further left stands the one back."""


def section(
    page: Page, titles: Mapping[str, str], sources: Sources, locale: Locale, shown: int = 0
) -> Layout:
    """The sheet; where its listings stand is noted in `sources` for charts elsewhere.

    `shown`: of a longer listing so many rows are printed; 0 = all.
    """
    listings = [block for block in page.blocks if isinstance(block, Listing) and block.rows]
    layout = Layout(page.title, _columns(listings, locale))
    most = max((len(each.heads) for each in listings), default=0)
    _head(layout, page, titles, locale)
    # With several listings, no one header holds for every page; the title does.
    layout.freeze, layout.repeat = (layout.row, 1), (1, 1)
    own = {each.name for each in listings if each.name}
    later: list[tuple[Chart, tuple[int, int]]] = []
    main = max(listings, key=lambda each: len(each.rows), default=None)
    further: list[tuple[str, int]] = []
    for number, block in enumerate(page.blocks):
        notes = isinstance(block, Lines) and block.small
        layout.starts += [layout.row] if number and not notes else []
        if isinstance(block, Lines):
            _lines(layout, block, titles)
        elif isinstance(block, Chart) and block.listing in own:
            # Its numbers stand further down: it is drawn when their place is known.
            later.append((block, (layout.row, 1)))
            layout.row += SHEET_HEIGHT
        elif isinstance(block, Chart):
            _chart(layout, page.name, number, block, sources, locale)
        else:
            told = _told(block, shown, locale)
            header = layout.row + bool(block.heading) + bool(told)
            _heading(layout, block.heading)
            if told:
                layout.wide(told, "small step")
            elif layout.unprinted and block.heading:
                further.append((block.heading, layout.row - 1))
            called = f"{page.name}_{number}"
            _listing(layout, called, block, titles, sources, locale, most, shown)
            if block is main and header <= _MOST_FROZEN:
                # The header of the longest listing stays in sight.
                layout.freeze = (header + 1, 2)
                layout.repeat = (header, header)
        layout.gap()
    layout.charts += [draw(chart, sources, at, locale) for chart, at in later]
    _ways_down(layout, further, back=2 + bool(page.lead))
    return layout


def _ways_down(layout: Layout, further: Sequence[tuple[str, int]], back: int) -> None:
    """Links to what stands far below a long listing, beside the one back to the overview."""
    quoted = layout.title.replace("'", "''")
    layout.row, after = back, layout.row
    for column, (heading, row) in enumerate(further, start=_FIRST_WAY):
        layout.put(column, f"↓ {heading}", "link", f"'{quoted}'!A{row}")
    layout.row = after


def _columns(listings: Sequence[Listing], locale: Locale) -> list[float]:
    """Each column as wide as the widest listing wants it there; never a needle of a sheet.

    The long last column of a narrower listing runs on over the empty cells beside it instead.
    """
    wanted: list[float] = []
    most = max((len(each.heads) for each in listings), default=0)
    for listing in listings:
        sizes = widths(listing, locale)
        if runs_over(listing, most):
            sizes[-1] = min(sizes[-1], _RUN_OVER)
        for number, size in enumerate(sizes):
            if number == len(wanted):
                wanted.append(size)
            wanted[number] = max(wanted[number], size)
    if sum(wanted) < _NARROW:
        wanted.append(_NARROW - sum(wanted))
    return wanted


def _head(layout: Layout, page: Page, titles: Mapping[str, str], locale: Locale) -> None:
    layout.put(1, page.title, "title")
    layout.heights[layout.row] = TITLE_HEIGHT
    layout.row += 1
    if page.lead:
        layout.wide(page.lead, "lead")
    if "overview" in titles:
        layout.put(1, locale.say(_BACK), "link", nav("overview"))
        layout.heights[layout.row] = LINE
        layout.row += 1


def _lines(layout: Layout, block: Lines, titles: Mapping[str, str]) -> None:
    _heading(layout, block.heading)
    for number, line in enumerate(block.lines):
        target = block.links[number] if number < len(block.links) else ""
        link = nav(target) if target in titles else ""
        look = "small step" if block.small else "step link" if link else "step"
        layout.wide(line, look, link)


def _told(block: Listing, shown: int, locale: Locale) -> str:
    """That a listing is longer than what is printed of it; nothing where it is not."""
    return told_more(len(block.rows) - list(block.looks).count("total"), shown, locale)


def _listing(
    layout: Layout,
    name: str,
    block: Listing,
    titles: Mapping[str, str],
    sources: Sources,
    locale: Locale,
    most: int,
    shown: int,
) -> None:
    if not block.rows:
        layout.wide(block.empty, "plain")
    else:
        sources.note(block, layout.title, layout.row)
        place(layout, name, block, titles, locale, over=runs_over(block, most), shown=shown)
    if block.note:
        layout.wide(block.note, "small step")


def _chart(
    layout: Layout, page: str, number: int, block: Chart, sources: Sources, locale: Locale
) -> None:
    """A chart without a listing of its own numbers brings them along, below it."""
    at = (layout.row, 1)
    layout.row += SHEET_HEIGHT
    if not sources.knows(block):
        listing = brought(block)
        sources.note(listing, layout.title, layout.row, for_chart=block)
        place(layout, f"{page}_{number}", listing, {}, locale)
    layout.charts.append(draw(block, sources, at, locale))


def _heading(layout: Layout, heading: str) -> None:
    if heading:
        layout.put(1, heading, "heading")
        layout.heights[layout.row] = HEAD_HEIGHT
        layout.row += 1
