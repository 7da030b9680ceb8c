"""The dictionary of feedback themes: factory words, Chinese and English.

One file a theme with what all trades say, and beside them `trades`: one file a group of trades with
what is said of their goods.
"""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING

from crmsheets.analysis.theme_words import trades
from crmsheets.shelf import collect
from crmsheets.templates.feedback import Category

if TYPE_CHECKING:
    from crmsheets.analysis.theme_lexicon import Theme


@cache
def themes() -> tuple[Theme, ...]:
    """Every theme on the shelf with the words of all trades, in the order of the list 反馈类别."""
    known: dict[str, Theme] = {
        theme.category: theme for theme in collect(sys.modules[__name__], "THEME")
    }
    for words in collect(trades, "WORDS"):
        for more in words:
            known[more.category] = known[more.category].joined(more)
    return tuple(known[category] for category in Category if category in known)
