"""Traditional characters as simplified ones, so that 東華電業 and 东华电业 are one name."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from opencc import OpenCC

_REMEMBERED = 1 << 16
# Half a character, as broken exports leave them: UTF-8 has no bytes for it, so it stays as it is.
_HALF = re.compile("([\\ud800-\\udfff]+)")

# Forms that OpenCC leaves as they are: rare ones, and those of Japanese plants.
_VARIANTS = str.maketrans(
    "暱戸単総値売発図応対済検転収嘜粧価権県経営", "昵户单总值卖发图应对济检转收唛妆价权县经营"
)


def simplified(text: str) -> str:
    """The text in the characters of the mainland: simplified("東華電業") == "东华电业".

    By OpenCC's table t2s, which reads phrases: 畫冊 is 画册, but 計畫 is 计划.
    """
    return text if text.isascii() else _converted(text)


@lru_cache(maxsize=_REMEMBERED)
def _converted(text: str) -> str:
    return "".join(part if _HALF.match(part) else _whole(part) for part in _HALF.split(text))


def _whole(text: str) -> str:
    # Taiwan writes 計畫 for the mainland's 计划. Some rare characters (薴) take two steps.
    once: str = _table().convert(text.replace("計畫", "計劃").translate(_VARIANTS))
    twice: str = _table().convert(once)
    return twice


@cache
def _table() -> OpenCC:
    return OpenCC("t2s")
