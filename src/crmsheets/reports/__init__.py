"""Report sections: one file, one SECTION; `pages` asks each whether it has something to show."""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING

from crmsheets.model.page import Page, Section
from crmsheets.shelf import collect

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale


@cache
def sections() -> tuple[Section, ...]:
    """Every section on the shelf, in the report's order: what everybody reads, then the detail."""
    found: list[Section] = collect(sys.modules[__name__], "SECTION")
    return tuple(sorted(found, key=lambda section: (section.detail, section.place, section.name)))


def pages(judged: Judged, locale: Locale, *, detail: bool = False) -> tuple[Page, ...]:
    """The sections that have data, as pages; those marked `detail` only when asked for."""
    made = (section.make(judged, locale) for section in sections() if detail or not section.detail)
    return tuple(page for page in made if page is not None)
