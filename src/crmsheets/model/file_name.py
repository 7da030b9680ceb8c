"""What may stand in the name of a file that we write: people's words come into it."""

from __future__ import annotations

import re

# Separators, what Windows forbids, control characters, halves of characters of an unreadable name.
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f\ud800-\udfff]+')
MOST_BYTES = 160
"""Of 255 that file systems allow: a suffix, `(2)` and the words we add still fit."""


def part_of_name(text: str, most: int = MOST_BYTES) -> str:
    """`text` as a part of a file name: part_of_name("../a:b") == ".._a_b", never a path, never long.

    Cut at a whole character where it has more than `most` bytes as UTF-8.
    """
    clean = _FORBIDDEN.sub("_", text)
    return clean.encode()[:most].decode(errors="ignore").rstrip(" .")
