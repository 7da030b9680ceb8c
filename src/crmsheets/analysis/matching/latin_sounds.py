"""How names in Latin letters sound: Juri Schaschkin and Yuriy Shashkin are one name of a Russian.

German, English, French and the passports write the same foreign sounds in different letters.
"""

from __future__ import annotations

import re
from functools import lru_cache

_LEAST = 4
"""Letters of a word from which how it sounds says enough."""
_ALIKE = tuple(
    (re.compile(written), sound)
    for written, sound in (
        ("schtsch|shch|szcz", "s"), ("tsch|tch|tsh", "C"), ("sch|sh|sz", "s"), ("cz|ch", "C"),
        ("zh|rz", "z"), ("ph", "f"), ("th", "t"), ("kh", "h"), ("tz|ts", "z"), ("ck|q|c", "k"), ("x", "ks"),
        ("w", "v"), ("[jy]", "i"), (r"(.)\1+", r"\1"),
    )
)  # fmt: skip


@lru_cache(maxsize=1 << 16)
def spoken(word: str) -> str:
    """How a word sounds, in letters of its own: spoken("schaschkin") == spoken("shashkin")."""
    if len(word) < _LEAST:
        return word
    sound = word
    for written, letter in _ALIKE:
        sound = written.sub(letter, sound)
    return sound
