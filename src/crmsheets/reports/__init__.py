"""Report sections: one file, one SECTION; `pages` asks each whether it has something to show."""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from crmsheets.model.page import Chart, Listing, Page, Section, rounded
from crmsheets.shelf import collect

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale


FRONT = "overview"
"""The name of page one."""


@cache
def sections() -> tuple[Section, ...]:
    """Every section on the shelf, in the report's order: what everybody reads, then the detail."""
    found: list[Section] = collect(sys.modules[__name__], "SECTION")
    return tuple(sorted(found, key=lambda section: (section.detail, section.place, section.name)))


def pages(judged: Judged, locale: Locale, *, detail: bool = False) -> tuple[Page, ...]:
    """The sections that have data, as pages; those marked `detail`, and blocks that are, only when
    asked for.
    """
    made = (section.make(judged, locale) for section in sections() if detail or not section.detail)
    found = (page if detail else _plain(page) for page in made if page is not None)
    return tuple(_rounded(page) for page in found)


def _plain(page: Page) -> Page:
    """The page without what only the detail shows."""
    blocks = tuple(each for each in page.blocks if isinstance(each, Chart) or not each.detail)
    return replace(page, blocks=blocks)


def _rounded(page: Page) -> Page:
    """Money without needless decimals, on page one always."""
    blocks = (
        rounded(each, always=page.name == FRONT) if isinstance(each, Listing) else each
        for each in page.blocks
    )
    return replace(page, blocks=tuple(blocks))
