"""Bytes to text: UTF-8 and GB18030 first, what exports of Chinese software come in."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from charset_normalizer import from_bytes

from crmsheets.excel.source import Fault
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What tables of trading partners come in; among all encodings a short text fits too many.
_LIKELY = ("big5", "cp1252", "shift_jis", "euc_kr", "cp1251", "cp1250")
_SAMPLE = 1 << 20
_LEAST_COMMON = 0.8
# The bytes that everyday hanzi begin with: level 1 of GB 2312 and of Big5.
_EVERYDAY = {"gb18030": (b"\xb0", b"\xd7", "gb2312"), "big5": (b"\xa4", b"\xc6", "big5")}
_MOST_ODD = 0.05
_MOST_LOST = 0.02
_BEYOND = "\x7f".__lt__
_LEAST_ZEROS = 0.01
_MANY_ZEROS = 0.3
_ONE_SIDED = 10
# Control characters that no text holds; a form feed and the old end of file may be there.
_BINARY = bytes(set(range(1, 32)) - set(b"\t\n\v\f\r\x1a\x1b\x1f"))
_MOST_ZEROS = 0.5
# Blocks that a wrong GB18030 reading falls into and real tables hardly use.
_ODD_FROM = (
    (0x0080, 0x00A0),
    (0x0180, 0x0390),
    (0x0530, 0x1FFF),
    (0xA4D0, 0xF8FF),
    (0x10000, 0x10FFFF),
)

UNSURE = Rule(
    code="FILE13",
    severity=Severity.WARNING,
    message=Text(
        "文字编码不确定，按 {encoding} 读的；若有乱码，请用Excel另存为 .xlsx 再交。",
        "is in an uncertain encoding and was read as {encoding}; "
        "if characters look wrong, save it as .xlsx.",
    ),
    why=Text("文本文件自己不说是什么编码。", "A text file does not say how it is encoded."),
    fix=Text("用Excel另存为 .xlsx，或「CSV UTF-8」。", "Save it as .xlsx or as CSV UTF-8."),
    example="Shift-JIS",
    passing="UTF-8",
)
ZEROS = Rule(
    code="FILE19",
    severity=Severity.INFO,
    message=Text(
        "里面有 {count} 个看不见的空字符(NUL)，已去掉再读。",
        "holds {count} invisible NUL characters, which were left out.",
    ),
    why=Text("有些软件用空字符把字段补到一样长。", "Some programs pad their fields with them."),
    fix=Text("不用改；若内容不全，请重新导出。", "Nothing; if text is missing, export it again."),
    example=r"顺达\x00\x00,5",
    passing="顺达,5",
)
RULES: tuple[Rule, ...] = (UNSURE, ZEROS)


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, and a fault where the encoding was a guess."""

    text: str
    faults: tuple[Fault, ...] = ()


def decode(data: bytes) -> Decoded | None:
    """The text of a file; None where it is no text."""
    for mark, coding in _MARKS:
        if data.startswith(mark):
            return _marked(data, coding)
    if b"\0" in data:
        return _wide(data) or _padded(data)
    text = _strict(data, "utf-8")
    if text is not None:
        return Decoded(text)
    text = data.decode("utf-8", "replace")
    if text.count("\ufffd") <= _MOST_LOST * sum(map(_BEYOND, text)):
        return _unsure(text, "UTF-8")
    return _chinese(data) or _guessed(data)


def common_share(text: str, coding: str) -> float:
    """The share of hanzi that stand among the everyday ones of a national code; 1 without any."""
    first, last, plain = _EVERYDAY[coding]
    hanzi = [each for each in text[:_SAMPLE] if "\u4e00" <= each <= "\u9fff"]
    leads = [each.encode(plain, "ignore")[:1] for each in hanzi]
    return sum(first <= lead <= last for lead in leads) / len(hanzi) if hanzi else 1.0


def odd_share(text: str) -> float:
    """The share of characters beyond ASCII that no Chinese or European table holds."""
    beyond = [ord(each) for each in text[:_SAMPLE] if _BEYOND(each)]
    odd = sum(any(low <= code <= high for low, high in _ODD_FROM) for code in beyond)
    return odd / len(beyond) if beyond else 0.0


def _chinese(data: bytes) -> Decoded | None:
    """GB18030 fits almost any bytes; that the hanzi are everyday ones tells whether it is meant."""
    text = _strict(data, "gb18030")
    if text is None or odd_share(text) > _MOST_ODD:
        return None
    if common_share(text, "gb18030") >= _LEAST_COMMON:
        return Decoded(text)
    other = _strict(data, "big5")
    if other is not None and common_share(other, "big5") >= _LEAST_COMMON:
        return _unsure(other, "Big5")
    return _unsure(text, "GB18030")


def _strict(data: bytes, coding: str) -> str | None:
    try:
        return data.decode(coding)
    except UnicodeDecodeError:
        return None


def _marked(data: bytes, coding: str) -> Decoded:
    text = _strict(data, coding)
    if text is not None:
        return Decoded(text)
    return _unsure(data.decode(coding, "replace"), coding)


def _wide(data: bytes) -> Decoded | None:
    """Text without a mark is UTF-16 where the zeros stand on one side of each pair of bytes.

    A table of hanzi has few of them, those of its separators, digits and line ends: its hanzi
    must then be everyday ones, and its bytes no text of another kind.
    """
    sample = data[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    zeros = max(even, odd)
    if zeros < max(min(even, odd) * _ONE_SIDED, len(sample) * _LEAST_ZEROS):
        return None
    if zeros < len(sample) * _MANY_ZEROS and _strict(data.replace(b"\0", b""), "utf-8") is not None:
        return None
    text = _strict(data[: len(data) // 2 * 2], "utf-16-le" if odd > even else "utf-16-be")
    if text is None or "\0" in text or odd_share(text) > _MOST_ODD:
        return None
    plain = zeros * _ONE_SIDED >= len(sample) or common_share(text, "gb18030") >= _LEAST_COMMON
    return Decoded(text) if plain else None


def _padded(data: bytes) -> Decoded | None:
    """Text with zeros between its characters; None where it holds what no text does."""
    plain = data.replace(b"\0", b"")
    count = len(data) - len(plain)
    if count > _MOST_ZEROS * len(data) or plain.translate(None, _BINARY) != plain:
        return None
    decoded = decode(plain)
    if decoded is None or decoded.faults:  # two guesses at once are too many
        return None
    return Decoded(decoded.text, (Fault(ZEROS, got={"count": count}),))


def _guessed(data: bytes) -> Decoded:
    """What charset-normalizer finds most likely."""
    best = from_bytes(data[:_SAMPLE], cp_isolation=list(_LIKELY)).best()
    coding = best.encoding if best else "gb18030"
    return _unsure(data.decode(coding, "replace"), coding)


def _unsure(text: str, coding: str) -> Decoded:
    return Decoded(text, (Fault(UNSURE, got={"encoding": coding}),))
