"""How people write dates: one text gives the days it may mean; the column decides (`calendar`)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from crmsheets.intake.values import chinese
from crmsheets.intake.values.date_rules import IMPOSSIBLE, NO_DAY, NOT_A_DATE, ONLY_DAY
from crmsheets.model.finding import Rule

YMD, DMY, MDY = "ymd", "dmy", "mdy"
SERIALS = range(30_000, 60_001)  # 1982 to 2064 as days of Excel
_EPOCH = dt.date(1899, 12, 30)
_CENTURY_SPLIT = 70
_LATEST = 35
"""The last year of two digits that a list of today may bear."""
_BEFORE_ROC = 1911


@dataclass(frozen=True, slots=True)
class Written:
    """What a text may mean. `days`: order of its parts -> day. `part`: (month, day) without a
    year, by order. `month`: only a month is named. `short`: the month of a year of two digits that
    it may be as well (Jan-23, 24.3). `day`: only a day of a month. `timed`: a time of day stood behind it.
    """

    days: Mapping[str, dt.date] = field(default_factory=dict)
    part: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    month: dt.date | None = None
    short: dt.date | None = None
    day: int | None = None
    end: Written | None = None
    timed: bool = False
    fault: Rule | None = None


_DAY_NAME = r"(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|nesday|rsday|sday|urday)?"
_WEEKDAY = re.compile(
    r"[(,\s]*(周|週|星期|礼拜|禮拜)[一二三四五六日天][)\s]*|(?<=[0-9日号號])\s*\([一二三四五六日天]\)\s*|"
    rf"^{_DAY_NAME}\.?,?\s+|(?<=[0-9日号號])[\s,]*(?:\({_DAY_NAME}\.?\)|[\s,]{_DAY_NAME}\.?)(?![a-z])\s*",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?<=[0-9日])[T\s]*(上午|下午|中午|晚上|早上|凌晨)?\s*[0-9]{1,2}([:时点](?:[0-9]{0,2}分?|半))"
    r"(:[0-9]{2}(\.[0-9]+)?)?\s*(am|pm|Z|[+-][0-9]{2}:?[0-9]{2})?$|(?<=[0-9日])\s*(?:[上下中]午|早上|晚上?|傍晚|凌晨|[ap]m)$",
    re.IGNORECASE,
)
_YMD = re.compile(
    r"([0-9]{4})\s*[-年./\\,、_ ]\s*([0-9]{1,2})\s*[-月./\\,、_ ]\s*([0-9]{1,2})\s*[日号]?"
)
# Taiwan counts years from 1912: 民國113年12月3日, and 113/12/3 on every delivery note.
_ROC = re.compile(
    r"(?:民[国國]\s*(?P<era>[0-9]{2,3})|(?P<year>1[0-9]{2}))\s*[-年./]\s*(?P<month>[0-9]{1,2})"
    r"\s*[-月./]\s*(?P<day>[0-9]{1,2})\s*[日号號]?"
)
_DIGITS = re.compile(r"[0-9]{5,8}")
# Month and day in four digits (0304), as typed on number pads; 2024 is none.
_MONTH_DAY = re.compile(r"(?P<one>0[1-9]|[12][0-9]|3[01])(?P<two>0[1-9]|[12][0-9]|3[01])")
_STAMP = re.compile(r"((?:19|20)[0-9]{6})[0-2][0-9](?:[0-5][0-9]){1,2}")
_SHORT = re.compile(
    r"(?P<first>[0-9]{1,2})\s*(?:(?P<sep>[-./\\])\s*(?P<mid>[0-9]{1,2})\s*(?P=sep)|"
    r"(?P<hanzi>年)\s*(?P<month>[0-9]{1,2})\s*月)\s*(?P<last>[0-9]{1,2})\s*[日号]?"
)
_YEAR_LAST = re.compile(r"([0-9]{1,2})\s*([-./\\ ])\s*([0-9]{1,2})\s*\2\s*([0-9]{4})")
_NO_YEAR = re.compile(r"([0-9]{1,2})\s*([-月./\\])\s*([0-9]{1,2})\s*[日号]?")
_MONTH = re.compile(r"([0-9]{4})\s*[-年./\\]\s*([0-9]{1,2})\s*月?份?")
_DAY = re.compile(r"([0-9]{1,2})[日号]?")
_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_NAMED = re.compile(
    rf"(?:(?P<y0>[0-9]{{4}})[-\s./,]+(?P<m0>{'|'.join(_NAMES)})[a-z]*[-\s./,]+(?P<d0>[0-9]{{1,2}})|"
    rf"(?P<d1>[0-9]{{1,2}})(?:st|nd|rd|th)?[-\s./]*(?:of\s+)?(?P<m1>{'|'.join(_NAMES)})[a-z]*|"
    rf"(?P<m2>{'|'.join(_NAMES)})[a-z]*[-\s.]*(?P<d2>[0-9]{{1,2}})(?:st|nd|rd|th)?)"
    r"(?:[-\s.,'/]+(?P<y>[0-9]{4}|[0-9]{2})|(?P<y3>(?:19|20)[0-9]{2}))?",
    re.IGNORECASE,
)
_NAMED_MONTH = re.compile(
    rf"(?P<m>{'|'.join(_NAMES)})[a-z]*[-\s./,]*(?P<y>(?:19|20)[0-9]{{2}})|"
    rf"(?P<y0>(?:19|20)[0-9]{{2}})[-\s./,]*(?P<m0>{'|'.join(_NAMES)})[a-z]*|"
    rf"(?P<m1>{'|'.join(_NAMES)})[a-z]*[-\s./,]*['’`](?P<y1>[0-9]{{2}})",
    re.IGNORECASE,
)
_HANZI = re.compile(r"[〇零○一二三四五六七八九十]+(?=[年月日号])")
_SPAN = re.compile(r"\s*(?:~|至|到|—|–|--| - | to )\s*")


def written(text: str) -> Written:
    """What a text (NFKC, trimmed) may mean as a date; `fault` where it names no day."""
    bare = _WEEKDAY.sub(" ", _in_digits(text)).strip(" .")
    clock = _CLOCK.search(bare)
    if clock and clock[0].strip():
        found = _day(bare[: clock.start()].strip())
        if found.fault is not NOT_A_DATE:
            return replace(found, timed=True)
    found = _day(bare)
    return _span(bare) or found if found.fault is not None else found


def is_day(text: str) -> bool:
    """Whether a text is a day by its form: with its year, or with 月 for the month."""
    found = written(text)
    return bool(found.days) or (bool(found.part) and "月" in text)


def of_number(value: float) -> Written:
    """A number in a date column: a day of Excel (45356), 20230105, 230105, 2023.1 or 1.5."""
    if value.is_integer():
        found = _of_digits(f"{value:.0f}")
        return found if found.fault is not NOT_A_DATE else _day(f"{value:.0f}")
    if int(value) in SERIALS:
        return replace(_of_digits(str(int(value))), timed=True)
    return _day(f"{value:.15g}")


def _in_digits(text: str) -> str:
    """二〇二四年三月五日 as 2024年3月5日, and 2024。3。5 (the point of Chinese keys) as 2024.3.5."""
    text = text.replace("。", ".").replace("○", "〇")

    def number(found: re.Match[str]) -> str:
        return f"{chinese.number(found[0]) or found[0]}"

    return _HANZI.sub(number, text) if "月" in text else text


def _day(text: str) -> Written:
    for pattern, read in _FORMS:
        found = pattern.fullmatch(text)
        if found:
            return read(found)
    return Written(fault=NOT_A_DATE)


def _full(found: re.Match[str]) -> Written:
    return _of({YMD: (int(found[1]), int(found[2]), int(found[3]))})


def _of_roc(found: re.Match[str]) -> Written:
    year = _BEFORE_ROC + int(found["era"] or found["year"])
    return _of({YMD: (year, int(found["month"]), int(found["day"]))})


def _stamp(found: re.Match[str]) -> Written:
    """20240305143000: a day with its time, as exports write it."""
    return replace(_of_digits(found[1]), timed=True)


def _digits(found: re.Match[str]) -> Written:
    return _of_digits(found[0])


def _of_digits(text: str) -> Written:
    if len(text) == 8:  # noqa: PLR2004  # 20230105
        return _of({YMD: (int(text[:4]), int(text[4:6]), int(text[6:]))})
    if len(text) == 6 and text[:2] in {"19", "20"} and 1 <= int(text[4:]) <= 12:  # noqa: PLR2004  # 202301
        as_month = _only_month(int(text[:4]), int(text[4:]))
        short = _of({YMD: (_century(int(text[:2])), int(text[2:4]), int(text[4:]))})
        return short if short.days else as_month
    if len(text) == 6:  # noqa: PLR2004  # 230105
        return _of({YMD: (_century(int(text[:2])), int(text[2:4]), int(text[4:]))})
    if text.isdigit() and len(text) == 5 and int(text) in SERIALS:  # noqa: PLR2004  # 45356
        return Written(days={YMD: _EPOCH + dt.timedelta(days=int(text))})
    return Written(fault=NOT_A_DATE)


def _short(found: re.Match[str]) -> Written:
    """Three short numbers: year first if it has two digits, or year last (23/1/5 may be both)."""
    first, last = found["first"], found["last"]
    middle = int(found["mid"] or found["month"])
    orders: dict[str, tuple[int, int, int]] = {}
    if len(first) == 2:  # noqa: PLR2004  # a year of two digits
        orders[YMD] = (_century(int(first)), middle, int(last))
    if max(len(first), len(last)) == 2 and not found["hanzi"]:  # noqa: PLR2004  # the same
        orders[DMY] = (_century(int(last)), middle, int(first))
        orders[MDY] = (_century(int(last)), int(first), middle)
    return _of(orders) if orders else Written(fault=NOT_A_DATE)


def _year_last(found: re.Match[str]) -> Written:
    one, two, year = int(found[1]), int(found[3]), int(found[4])
    return _of({DMY: (year, two, one), MDY: (year, one, two)})


def _yearless(found: re.Match[str]) -> Written:
    one, two = int(found[1]), int(found[3])
    orders = {MDY: (one, two)} if found[2] == "月" else {MDY: (one, two), DMY: (two, one)}
    valid = {order: part for order, part in orders.items() if _exists(2000, *part)}
    short = None if found[2] == "月" or MDY in valid else _short_month(found[1], two)
    if short is None and not valid:
        return Written(fault=IMPOSSIBLE)
    return Written(part=valid, short=short)


def _short_month(year: str, month: int) -> dt.date | None:
    """A month whose year has two digits; None for a year or a month that cannot be."""
    plausible = len(year) == 2 and not _LATEST < int(year) < _CENTURY_SPLIT  # noqa: PLR2004  # digits
    return dt.date(_century(int(year)), month, 1) if plausible and 1 <= month <= 12 else None  # noqa: PLR2004  # months


def _four_digits(found: re.Match[str]) -> Written:
    """0304 is the 4th of March; where the day stands first, the 3rd of April."""
    one, two = int(found["one"]), int(found["two"])
    parts = {MDY: (one, two), DMY: (two, one)}
    valid = {order: part for order, part in parts.items() if _exists(2000, *part)}
    return Written(part=valid) if MDY in valid else Written(fault=NOT_A_DATE)


def _named(found: re.Match[str]) -> Written:
    month = _NAMES.index((found["m0"] or found["m1"] or found["m2"]).lower()) + 1
    day = int(found["d0"] or found["d1"] or found["d2"])
    if found["y0"]:
        return _of({YMD: (int(found["y0"]), month, day)})
    said = found["y"] or found["y3"]
    if said is None:  # Mar-24 may be a month as well
        part = {MDY: (month, day)} if _exists(2000, month, day) else {}
        short = _short_month(found["d1"] or found["d2"], month) if part or found["m2"] else None
        return Written(part=part, short=short) if part or short else Written(fault=IMPOSSIBLE)
    year = int(said)
    return _of({YMD: (year if len(said) > 2 else _century(year), month, day)})  # noqa: PLR2004  # '24


def _named_month(found: re.Match[str]) -> Written:
    """Mar 2019, Mar '19; with two digits and no sign before them (Mar-24) it may be a day of March."""
    month = _NAMES.index((found["m"] or found["m0"] or found["m1"]).lower()) + 1
    year = found["y"] or found["y0"]
    return _only_month(int(year) if year else _century(int(found["y1"])), month)


def _month(found: re.Match[str]) -> Written:
    return _only_month(int(found[1]), int(found[2]))


def _only_month(year: int, month: int) -> Written:
    if not _exists(year, month, 1):
        return Written(fault=IMPOSSIBLE)
    return Written(month=dt.date(year, month, 1), fault=NO_DAY)


def _only_day(found: re.Match[str]) -> Written:
    day = int(found[1])
    exists = 1 <= day <= 31  # noqa: PLR2004  # days of the longest month
    return Written(day=day, fault=ONLY_DAY) if exists else Written(fault=NOT_A_DATE)


_FORMS = (
    (_YMD, _full),
    (_ROC, _of_roc),
    (_DIGITS, _digits),
    (_MONTH_DAY, _four_digits),
    (_STAMP, _stamp),
    (_SHORT, _short),
    (_YEAR_LAST, _year_last),
    (_NAMED_MONTH, _named_month),
    (_NAMED, _named),
    (_MONTH, _month),
    (_NO_YEAR, _yearless),
    (_DAY, _only_day),
)


def _span(text: str) -> Written | None:
    """A span of days: 2024.3.1~3.5, 10月15日-18日, 10.15-10.18; None if it is none."""
    parts = [part for part in _SPAN.split(text) if part]
    if len(parts) != 2:  # noqa: PLR2004  # a start and an end
        parts = _split_at_dash(text)
    if not parts:
        return None
    start = _day(parts[0])
    if start.fault is not None:
        return None
    only_day = _DAY.fullmatch(parts[1])
    end = _same_month(start, int(only_day[1])) if only_day else _day(parts[1])
    return replace(start, end=end) if end.fault is None else None


def _split_at_dash(text: str) -> list[str]:
    """Start and end around the one dash that leaves a date before it: 10月15日-18日."""
    for at, sign in enumerate(text):
        if sign == "-" and _day(text[:at].strip()).fault is None and text[at + 1 :].strip():
            return [text[:at].strip(), text[at + 1 :].strip()]
    return []


def _same_month(start: Written, day: int) -> Written:
    if start.days.get(YMD):
        first = start.days[YMD]
        return _of({YMD: (first.year, first.month, day)})
    part = start.part.get(MDY)
    if part is None or not _exists(2000, part[0], day):
        return Written(fault=IMPOSSIBLE)
    return Written(part={MDY: (part[0], day)})


def _of(orders: Mapping[str, tuple[int, int, int]]) -> Written:
    days = {order: dt.date(*parts) for order, parts in orders.items() if _exists(*parts)}
    return Written(days=days) if days else Written(fault=IMPOSSIBLE)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        dt.date(year, month, day)
    except ValueError:
        return False
    return True


def _century(year: int) -> int:
    return year + (2000 if year < _CENTURY_SPLIT else 1900)
