"""Which edition of a list a file's name says it is: 旧, 备份, (1), 最新, v2, 定稿.

A name is the weakest evidence of all: whoever copies a file seldom renames it with care. 副本 and
"copy" say nothing; a copy is made before a change as often as after it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from pathlib import PurePath

Edition = tuple[int, int, int]
"""Old (-1), plain (0) or new (1) by a word; the version's number; the number in brackets."""

# A word of one character counts only where the name is taken apart before and after it.
_OLD = re.compile(
    r"旧版|旧档|旧表|旧的|老版|原版|备份|历史版|上一版|作废|过期"
    r"|(?<![^\W_])(?:旧|老)(?![^\W_])|^旧|旧$|\d旧|(?<![a-z])(?:old|bak|backup|previous|prev|obsolete)(?![a-z])"
)
_NEW = re.compile(
    r"最新|更新|新版|修改|修订|改好|改后|改过|改正|更正|定稿|终稿|终版|最终|确定版|正式版"
    r"|(?<![^\W_])(?:改|新)(?![^\W_])|(?<![a-z])(?:new|newest|latest|final|updated?|revised?|rev|corrected)(?![a-z])"
)
_VERSION = re.compile(
    r"(?<![a-z])(?:v|ver|version|rev)[. ]?(\d{1,3})(?![\d])|第(\d{1,2})版|(\d{1,2})版"
)
_AGAIN = re.compile(r"\((\d{1,2})\)\s*$")
_TRADITIONAL = str.maketrans("舊備歷過廢檔後訂終確", "旧备历过废档后订终确")


@lru_cache(maxsize=10_000)
def edition(file: str) -> Edition:
    """`edition("报价 v2(1).xlsx") == (0, 2, 1)`; a download of the same name gets the next number."""
    path = PurePath(unicodedata.normalize("NFKC", file))
    stem = path.name.removesuffix(path.suffix).casefold().translate(_TRADITIONAL)
    version = _VERSION.search(stem)
    again = _AGAIN.search(stem)
    word = -1 if _OLD.search(stem) else int(bool(_NEW.search(stem)))
    number = next((int(each) for each in version.groups() if each), 0) if version else 0
    return word, number, int(again[1]) if again else 0
