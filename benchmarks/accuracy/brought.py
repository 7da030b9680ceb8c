"""The sixth pool: words that only seeds of 5000 and above use. Nobody who tunes reads it.

It is scored once, when the tuning is over; the moment anybody looks into its misses it is spent, and
a new one is due. Words stand in `brought_headers.py`, `brought_events.py`, `brought_choices.py`,
`brought_titles.py` and `brought_names.py`, lists of the code in `brought_lists.py`, ways to spell in
`brought_spell.py`, names in `brought_forms.py`, layouts in `brought_layouts.py` and
`brought_layer.py`.
"""

from __future__ import annotations

from benchmarks.accuracy.brought_choices import CHOICES
from benchmarks.accuracy.brought_events import EVENTS
from benchmarks.accuracy.brought_headers import HEADERS
from benchmarks.accuracy.brought_names import NAMES
from benchmarks.accuracy.brought_titles import TITLES

# Of the draws of a seed of this pool: a new clerk mostly writes what clerks write.
SHARE = 0.2  # headers, titles, names of files and sheets, spellings
CHOICE_SHARE = 0.15  # choice words
LAYOUT_SHARE = 0.45  # layouts of tables

# the open words of a pool, or the purpose where two share them -> the brought words beside them
BROUGHT: dict[str, str] = {**HEADERS, **EVENTS, **CHOICES, **TITLES, **NAMES}


def words_of(key: str) -> str:
    """The brought words beside the open ones, "" where there are none."""
    return BROUGHT.get(key, "")
