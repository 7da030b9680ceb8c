"""What one cell of a web page holds: text as it shows, a number only where the page says so.

Excel's own web pages say it by `x:num`, LibreOffice's by `sdval`; everything else stays the text
that people see, as in a text file.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Mapping

from crmsheets.excel.engine import number
from crmsheets.model.grid import Value

_TYPED = ("x:num", "sdval")
_SPACES = re.compile(r" *\n *")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)", re.IGNORECASE)
_AS_TEXT = re.compile(r"(?:mso-number-format|numberformat)\s*:\s*[\"']?\\?@", re.IGNORECASE)
_PLAIN_NUMBER = re.compile(r"[+-]?\d[\d,]*(?:\.\d+)?|[+-]?\.\d+")
# A number that shows as a day or a time: 2024/3/5, 3月5日, 5-Mar, 12:30.
_MOMENT = re.compile(r"\d\s*(?:[-/:年月时]|\.\d+\.)\s*(?:\d|[A-Za-z]{3}|$)|[A-Za-z]{3}[-/ ]\d")
_FIRST = dt.datetime(1899, 12, 30)  # noqa: DTZ001  # cells have no zone
_MOST_DAYS = 2_958_466


def text_of(pieces: list[str]) -> str:
    """The text of a cell: one space for many, line breaks kept, no space at either end."""
    return _SPACES.sub("\n", "".join(pieces).replace("\xa0", " ")).strip()


def hidden(got: Mapping[str, str]) -> bool:
    """Whether an element's attributes keep it from being shown."""
    return "hidden" in got or _HIDDEN.search(got.get("style", "")) is not None


def value_of(text: str, got: Mapping[str, str]) -> Value:
    """The value of a cell with these attributes; None for a blank one."""
    if "x:bool" in got:
        return (got["x:bool"] or text).upper() == "TRUE"
    said = next((got[name] or text for name in _TYPED if name in got), None)
    if said is None or "x:str" in got or _AS_TEXT.search(got.get("style", "")):
        return text or None
    exact = _number(said)
    if exact is None or (_MOMENT.search(text) and _number(text) is None):
        return _moment(exact, text) or text or None
    return number(exact)


def error_of(text: str, got: Mapping[str, str]) -> str:
    """The Excel error that a cell holds, "" for none."""
    return (got["x:err"] or text) if "x:err" in got else ""


def _number(text: str) -> float | None:
    plain = text.strip()
    try:
        if _PLAIN_NUMBER.fullmatch(plain):
            return float(plain.replace(",", ""))
        exact = float(plain)
    except ValueError:
        return None
    return exact if math.isfinite(exact) else None


def _moment(serial: float | None, text: str) -> Value:
    """The day that a serial number means, where the text shows that very day."""
    if serial is None or not 1 <= serial < _MOST_DAYS:
        return None
    moment = _FIRST + dt.timedelta(days=round(serial * 86_400) / 86_400)
    if str(moment.day) not in {part.lstrip("0") for part in re.findall(r"\d+", text)}:
        return None
    return moment.date() if serial == int(serial) else moment.replace(microsecond=0)
