"""The fifth pool: words that only seeds of 4000-4999 use.

It was sealed until its misses were looked at; now it validates, and `brought.py` is the sealed one.
Nobody who tunes reads the files all the same. Words stand in `fresh_headers.py`, `fresh_events.py`, `fresh_choices.py`,
`fresh_titles.py` and `fresh_names.py`, lists of the code in `fresh_lists.py`, ways to spell in
`fresh_spell.py`, names in `fresh_forms.py`, layouts in `fresh_layouts.py` and `fresh_layer.py`.
"""

from __future__ import annotations

from benchmarks.accuracy.fresh_choices import CHOICES
from benchmarks.accuracy.fresh_events import EVENTS
from benchmarks.accuracy.fresh_headers import HEADERS
from benchmarks.accuracy.fresh_names import NAMES
from benchmarks.accuracy.fresh_titles import TITLES

# Of the draws of a seed of this pool: a new clerk mostly writes what clerks write.
SHARE = 1 / 3  # headers, titles, names of files and sheets, layouts, spellings
CHOICE_SHARE = 0.3  # choice words

# the open words of a pool, or the purpose where two share them -> the fresh words beside them
FRESH: dict[str, str] = {**HEADERS, **EVENTS, **CHOICES, **TITLES, **NAMES}


def words_of(key: str) -> str:
    """The fresh words beside the open ones, "" where there are none."""
    return FRESH.get(key, "")
