"""Width, blanks and invisible characters: the same text written differently."""

from __future__ import annotations

import re
import unicodedata

from crmsheets.intake.values.reading import Note, typed
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.grid import Value
from crmsheets.model.text import Text

SAME = Rule(
    code="TEXT01",
    severity=Severity.INFO,
    message=Text(
        "前后有空格或用了全角字，已整理成「{read}」。",
        "had blanks around it or wide characters; tidied to '{read}'.",
    ),
    why=Text("空格和全角字会让同一个词变成两个。", "Blanks and width make one word look like two."),
    fix=Text("不用改。", "Nothing to do."),
    example=" 顺达五金 ",
    passing="顺达五金",
    fixed=True,
)
INVISIBLE = Rule(
    code="TEXT02",
    severity=Severity.INFO,
    message=Text(
        "里面有看不见的控制字符，已去掉，成为「{read}」。",
        "held invisible control characters; they were removed, giving '{read}'.",
    ),
    why=Text("从别的系统复制来的字符会让查找和合并失败。", "They break searching and merging."),
    fix=Text("不用改。", "Nothing to do."),
    example="顺达\x07五金",
    passing="顺达五金",
    fixed=True,
)
RULES = (SAME, INVISIBLE)

_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]"
)
_BLANKS = re.compile(r"\s+")
# Letters, digits and the blank only: Chinese brackets and commas are right as they are.
_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F) if chr(code - 0xFEE0).isalnum()}
_WIDE |= {0x3000: 0x20, 0xA0: 0x20}
# The dashes that input methods offer for the hyphen.
_DASHES = dict.fromkeys((*range(0x2010, 0x2016), 0x2212, 0x30FC), "-")
_HANZI_GAP = re.compile(r"(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])")
_UNTIDY = re.compile(
    r"^\s|\s$|\s\s|[^\S ]|[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|[\x00-\x1f\x7f-\xa0\xad]"
    r"|[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]"
)
_WRAPPED = re.compile(r'="([^"]*)"')


def compact(text: str) -> str:
    """A text for parsing: NFKC, unseen characters and outer blanks gone, ="…" unwrapped."""
    if text.isascii() and text.isalnum():
        return text
    narrow = unicodedata.normalize("NFKC", text.translate(_DASHES))
    seen = _UNSEEN.sub("", narrow).strip().rstrip("。;、,")
    wrapped = _WRAPPED.fullmatch(seen)
    return wrapped[1].strip() if wrapped else seen.lstrip("'")


def line(text: str) -> str:
    """One line of words: narrow letters and digits, single blanks, nothing unseen."""
    if not _UNTIDY.search(text):
        return text
    seen = _UNSEEN.sub("", text.translate(_WIDE))
    return _BLANKS.sub(" ", seen).strip()


def name(text: str) -> str:
    """A person's name: like `line`, and no blanks between Chinese characters (张 三)."""
    return _HANZI_GAP.sub("", line(text))


def paragraph(text: str) -> str:
    """Free text: line breaks and inner blanks stay, unseen characters and outer blanks go."""
    if text.isprintable() and not text[:1].isspace() and not text[-1:].isspace():
        return text.replace("_x000D_", "")
    one_break = text.replace("_x000D_", "").replace("\r\n", "\n").replace("\r", "\n")
    return _UNSEEN.sub("", one_break).strip()


def changed(before: Value, after: str) -> tuple[Note, ...]:
    """What is said of a text that was tidied; nothing where it is as it was typed."""
    if before is after:
        return ()
    raw = typed(before).replace("\r\n", "\n")
    if raw == after:
        return ()
    return (Note(INVISIBLE if _UNSEEN.search(raw) else SAME, {"read": after}),)
