"""The dictionary of feedback themes: factory words of ten trades, Chinese and English; one file a theme."""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING

from crmsheets.shelf import collect
from crmsheets.templates.feedback import Category

if TYPE_CHECKING:
    from crmsheets.analysis.theme_lexicon import Theme


@cache
def themes() -> tuple[Theme, ...]:
    """Every theme on the shelf, in the order of the list 反馈类别."""
    found: list[Theme] = collect(sys.modules[__name__], "THEME")
    order = list(Category)
    return tuple(
        sorted(found, key=lambda theme: [each == theme.category for each in order].index(True))
    )
