"""A sense: characters or stems that say which entry of a list is meant."""

from __future__ import annotations

import re
from typing import NamedTuple


class Sense(NamedTuple):
    """An entry of a list by name, and what says that it is meant (a regular expression)."""

    member: str
    says: str


def words(chinese: str, english: str = "") -> str:
    r"""Chinese words parted by blanks and English ones by |, the longest first, as one pattern.

    words("发货 发", "sent|sent out") == "(?:发货|发|\\\\b(?:sent\\\\ out|sent)\\\\b)"
    """
    found = _longest_first(chinese.split())
    stems = _longest_first([each.strip() for each in english.split("|") if each.strip()])
    if stems:
        found.append(rf"\b(?:{'|'.join(stems)})\b")
    return f"(?:{'|'.join(found)})"


def whole(*patterns: str) -> str:
    """A pattern that must be all that stands there."""
    return f"^(?:{'|'.join(patterns)})$"


def _longest_first(each: list[str]) -> list[str]:
    return [re.escape(word) for word in sorted(set(each), key=lambda word: (-len(word), word))]


NOT = r"(?:还没有?|还未|还不|尚未|尚没有?|仍未|暂未|暂没|没有|没|未)(?:有)?"
"""What denies a deed, in simplified characters."""
WAIT = r"(?:等待|等着|等候|等|待|准备|预备|随时)"
"""What says that a deed is still to come."""
WHO = r"(?:客户|客人|客方|客|对方|买家|买方|卖家|卖方|老板|仓库|工厂|厂里|我方|我司)*"
"""Who does it; it changes nothing."""
