"""目录: the sheets of a full report, each with what is in it; three colours of tabs tell them apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from crmsheets.model.page import Heads, Lines, Listing, Page
from crmsheets.model.text import Text
from crmsheets.reports import sections

if TYPE_CHECKING:
    from crmsheets.model.text import Locale

TITLE = Text("目录", "Contents")
NAME = "contents"
_LEAD = Text(
    "蓝色的表每月都出，先看；灰色的留着细看；橙色的等人填、等人试。",
    "Blue sheets come every month, read them first; grey ones are for a closer look; in orange ones there "
    "is something to fill in or to try.",
)
_KIND = Text("哪一种", "Kind")
_ABOUT = Text("里面有什么", "What is in it")
_EVERY = Text("每月看", "every month")
_CLOSER = Text("细看", "closer look")
_OPEN = Text("可以填", "to fill in")
_COLOURS = {_EVERY: "#3F6B94", _CLOSER: "#BFBFBF", _OPEN: "#E69F00"}


def colour(page: Page, *, typed: bool) -> str:
    """The colour of a sheet's tab; `typed`: people type into it."""
    return _COLOURS[_kind(page, typed=typed)]


def contents(pages: Sequence[Page], typed: frozenset[str], locale: Locale) -> Page:
    """A line a sheet, in their order; `typed`: the names of those that people type into."""
    heads = (Heads(locale.say(_KIND), "text", 14), Heads(locale.say(_ABOUT), "long", 100))
    rows = [
        (locale.say(_kind(page, typed=page.name in typed)), page.lead or _first(page))
        for page in pages
    ]
    links = [page.name for page in pages]
    listing = Listing("", heads, rows, links=links, name=NAME)
    return Page(NAME, locale.say(TITLE), (listing,), locale.say(_LEAD))


def _first(page: Page) -> str:
    """The first words of a page without a lead."""
    for block in page.blocks:
        if isinstance(block, Lines) and block.lines:
            return block.lines[0]
        if isinstance(block, Listing):
            return block.heading if block.rows else block.empty
    return ""


def _kind(page: Page, *, typed: bool) -> Text:
    detail = {each.name for each in sections() if each.detail}
    return _OPEN if typed else _CLOSER if page.name in detail else _EVERY
