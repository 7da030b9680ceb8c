"""The fourth pool: words that only seeds of 3000-3999 use.

It was sealed until its misses were looked at; now it validates, and `brought.py` is the sealed one.
Nobody who tunes reads the files all the same: a miss is enough. Words stand in
`unseen_headers.py`, `unseen_events.py`, `unseen_choices.py`, `unseen_titles.py` and
`unseen_names.py`, lists of the code in `unseen_lists.py`, ways to spell in `unseen_spell.py`, names
in `unseen_forms.py`, layouts in `unseen_layouts.py`, `unseen_layer.py` and `unseen_lines.py`.
"""

from __future__ import annotations

from benchmarks.accuracy.unseen_choices import CHOICES
from benchmarks.accuracy.unseen_events import EVENTS
from benchmarks.accuracy.unseen_headers import HEADERS
from benchmarks.accuracy.unseen_names import NAMES
from benchmarks.accuracy.unseen_titles import TITLES

# the open words of a pool, or the purpose where two share them -> the unseen words beside them
UNSEEN: dict[str, str] = {**HEADERS, **EVENTS, **CHOICES, **TITLES, **NAMES}


def words_of(key: str) -> str:
    """The unseen words beside the open ones, "" where there are none."""
    return UNSEEN.get(key, "")
