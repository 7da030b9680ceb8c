"""What stands around a table: its title, the title's cell, and the year that title and names tell."""

from __future__ import annotations

import re
import unicodedata

from crmsheets.intake.match import Match
from crmsheets.model.grid import Grid

_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?=(?:0[1-9]|1[0-2])(?:[0-3]\d)?(?!\d)|(?!\d))")
_HANZI = ("十二", "十一", "十", "九", "八", "七", "六", "五", "四", "三", "二", "一")
_ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ENDS = "(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?"
# A day behind it makes it a date, another month beside it a span (1-6月).
_MONTH = re.compile(
    r"(?:(?<!\d)(?P<y1>(?:19|20)?\d\d)\s*[年./_-]\s*|(?<![\d.~～至到—-]))"
    rf"(?:0?(?P<m1>1[0-2]|[1-9])|(?P<hanzi>{'|'.join(_HANZI)}))\s*月份?"
    r"(?!\s*[\d~～至到—-]|[一二三四五六七八九十])|"
    r"(?<!\d)(?P<y2>(?:19|20)\d\d)[-._/]?(?P<m2>0[1-9]|1[0-2])(?!\s*[\d./-]|月)|"
    rf"(?<![a-z])(?P<name>{'|'.join(_ENGLISH)}){_ENDS}\.?"
    r"(?:[\s,'_-]*(?P<y3>(?:19|20)?\d\d))?(?![a-z\d])",
    re.IGNORECASE,
)
_CENTURY = 2000
_DIGITS = {hanzi: str(digit) for digit, hanzi in enumerate("〇一二三四五六七八九")} | {
    "零": "0",
    "○": "0",
}
_SPELT = re.compile(rf"[{''.join(_DIGITS)}]{{4}}(?=\s*年)")
# 民國113年, 113年度, 113年5月; 113年 alone may be a firm's age.
_ROC = re.compile(r"民[国國]\s*(\d{2,3})(?=\s*年)|(?<!\d)(1[01]\d)(?=\s*年(?:度|\s*\d{1,2}\s*月))")
_BEFORE_ROC = 1911
THE_SHEET = (0, 0)
"""The place of what a sheet's or a file's name tells."""


def title(grid: Grid, match: Match) -> str:
    """What stands above the header, the key row left out."""
    lines = [
        " ".join(str(value) for value in row if value is not None)
        for number, row in enumerate(grid.rows[: max(match.header_row - 1, 0)], start=1)
        if number != match.key_row and number not in match.upper
    ]
    return " ".join(line for line in lines if line.strip())


def above(grid: Grid, match: Match) -> list[int]:
    """The rows between the block's beginning and its header that hold titles and notes."""
    first = grid.block[0] if grid.block else 1
    return [
        row
        for row in range(first, min(match.header_row, len(grid.rows) + 1))
        if row != match.key_row and row not in match.upper
    ]


def year_hint(*texts: str) -> int | None:
    """The year a title, a sheet's or a file's name tells, the first that tells exactly one."""
    for text in texts:
        years = {int(year) for year in _YEAR.findall(_in_digits(text))}
        if len(years) == 1:
            return years.pop()
    return None


def month_hint(*texts: str) -> tuple[int | None, int] | None:
    """The month (and its year, None if not said) that the first text which tells exactly one does."""
    for text in texts:
        months = months_in(text)
        if len({month for _, month in months}) == 1:
            return max(months, key=lambda each: each[0] or 0)
    return None


def months_in(text: str) -> list[tuple[int | None, int]]:
    """The months a text names, each with the year said beside it: 2024年3月, 三月, 202403, Mar-24."""
    plain = _in_digits(text)
    # "may" within a sentence is no month; as a name it has a capital.
    found = (each for each in _MONTH.finditer(plain) if not (each["name"] or "X").islower())
    return [_month(each) for each in found]


def _in_digits(text: str) -> str:
    """The years of a text in digits of the common era: 二〇二四年, 民國113年."""
    plain = unicodedata.normalize("NFKC", text)
    spelt = _SPELT.sub(lambda found: "".join(_DIGITS[each] for each in found[0]), plain)
    return _ROC.sub(lambda found: str(_BEFORE_ROC + int(found[1] or found[2])), spelt)


def _month(found: re.Match[str]) -> tuple[int | None, int]:
    year = found["y1"] or found["y2"] or found["y3"]
    if found["hanzi"]:
        month = len(_HANZI) - _HANZI.index(found["hanzi"])
    elif found["name"]:
        month = _ENGLISH.index(found["name"].lower()) + 1
    else:
        month = int(found["m1"] or found["m2"])
    whole = int(year) if year else None
    return (whole + _CENTURY if whole is not None and whole < 100 else whole), month  # noqa: PLR2004  # 24年
