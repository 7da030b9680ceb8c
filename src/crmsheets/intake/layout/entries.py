"""A cell of several dated entries taken apart: "3/5 电话:… ⏎3/20 拜访:…", 2024.3.5 …；4.2 ….

A day begins an entry at the start of the cell or of a line, behind ；;。|, or behind a blank where it is
followed by a colon, a blank or a word for how contact was made. A day within a sentence (客户说5月20日前
要货) begins none. A year once said is carried on, over New Year too.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from crmsheets.intake.values.meaning import meant
from crmsheets.model.hanzi import simplified
from crmsheets.templates.followup import Method

_DAY = re.compile(
    r"(?<![\dA-Za-z.\-/])(?:"
    r"(?P<raw>\d{1,2}(?P<s0>[./-])\d{1,2}(?P=s0)20\d\d)|"
    r"(?P<y1>(?:19|20)\d\d|1[0-2]\d|\d\d)\s?(?P<s1>[-./年])\s?(?P<m1>1[0-2]|0?[1-9])\s?(?:(?P=s1)|月)\s?(?P<d1>3[01]|[12]\d|0?[1-9])"
    r"|(?P<y2>20\d\d)(?P<m2>0[1-9]|1[0-2])(?P<d2>0[1-9]|[12]\d|3[01])"
    r"|(?P<m3>1[0-2]|0?[1-9])\s?(?P<s3>[./月-])\s?(?P<d3>3[01]|[12]\d|0?[1-9])"
    r"|(?P<d4>3[01]|[12]\d|0?[1-9])\s(?P<n4>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:,?\s(?P<y4>20\d\d))?"
    r"|(?P<n5>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s(?P<d5>3[01]|[12]\d|0?[1-9])(?:,?\s(?P<y5>20\d\d))?"
    r")\s?[日号號]?(?![\d%]|[./-]\d)"
    r"(?:\s?[(（]?(?:[周週]|星期|礼拜|禮拜)[一二三四五六日天][)）]?)?(?:\s?(?:上午|下午|晚上|早上|中午))?(?:\s?\d{1,2}:\d\d)?",
    re.IGNORECASE,
)
# What every day has, told at a glance: most cells have none of it.
_LIKELY = re.compile(r"\d\s?[-./月年]|20\d{6}|\d [A-Za-z]{3}|[A-Za-z] \d")
_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# Words behind a day that make it a deadline or a span, and units that make it a number.
_NO_ENTRY = re.compile(
    r"\s?(?:日|号|號)?\s?(?:前|之前|以前|[后後]|以[后後]|之[后後]|左右|起|止|截止|到[货貨]|交[货貨]|要[货貨]|[发發][货貨]前|出[货貨]前|交期|之[间間]|至|到(?![客对對厂廠公工他她店])|~|～|[—-](?!\s+(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))[^\W\d_])|"
    r"人|位|家|天|[周週](?![一二三四五六日])|月|年|小[时時]|[点點]|元|[万萬]|[块塊]|kg|k\b|mm|cm|米|[吨噸]|折|寸|英寸|分|倍|pcs|[个個]|件|套|[只隻]|[台臺]|章|[页頁]|版|批|[楼樓])",
    re.IGNORECASE,
)
_HARD = re.compile(r"(?:^|[\n\r;；。|｜!！])\s*(?:\d{1,2}[、)）]\s*|[①-⑳•·●*-]\s*)?[\[【(（]?$")
_SOFT = re.compile(r"[\s,，、/]$")
_LEADING_TO = re.compile(
    r"(?:约|约好|约定|要求|希望|预约|准备|打算|于|在|到|至|定|说|要|等|计划|预计|改|及|和|与|从|或|by|on|until|till|before|after|for|to|from|due|of)\s*$",
    re.IGNORECASE,
)
# What stands before the next day: separators, its number in a list, its bracket.
_TAIL = re.compile(
    r"(?:[\s;；,，、|｜]|(?:^|(?<=[\s;；。|｜]))(?:\d{1,2}[、)）]|[①-⑳•·●*-])|[\[【(（]$)+$"
)
_HEAD = re.compile(r"^[\s:：,，、.。\-—)）\]】]+")
_DEED = "寄样|送样|打样|报价|来厂|催款|对账|下单|签"
_METHODS = sorted(
    {word for each in Method for word in (each.text("zh"), each.text("en"), *each.synonyms)},
    key=len,
    reverse=True,
)
_METHOD = re.compile(
    rf"\s*[\[【(（]?(?P<word>{'|'.join(map(re.escape, _METHODS))})[\]】)）]?(?P<end>[\s:：,，、\-—–→=>]+|)",
    re.IGNORECASE,
)
# Other words before a colon or a dash, as far as they can only mean one way of contact: 去客户厂里：…
_LEAD = re.compile(
    r"[\[【(（]?(?P<lead>[^\s:：,，、。;；\]】)）\-—–→=>]{1,10})[\]】)）]?"
    r"\s*(?:[:：]|[-—–=]*[>→]|[—–]+|-{2,})"
)
# Before a comma, a blank or a hyphen nothing but the way of contact may stand: 外出拜访，…; 座机通话 …;
# 出差，… says where somebody is.
_ALONE = re.compile(r"(?P<lead>[^\s:：,，、。;；-]{2,10})(?:[,，]\s*|\s+(?:-\s*)?|-\s*)(?=\S)")
_NO_CONTACT = re.compile("^(?:出差|现场(?!拜访|走访|面谈|会面|洽谈)|参观|指导|看[样货厂]|验[货厂])")
_REACH = 24
# A year of two digits is one of this century, one of three digits Taiwan's (113 is 2024).
_SINCE = {2: 2000, 3: 1911}
_LATE, _EARLY = 10, 3


@dataclass(frozen=True, slots=True)
class Entry:
    """One dated entry: its day as typed (a date where the year was carried on), method and words.

    `day` is None for words that stand before the first day.
    """

    day: dt.date | str | None
    method: str
    words: str
    month: int = 0
    year: int | None = None
    carried: bool = False


def entries(text: str) -> list[Entry]:
    """The entries of a cell in order; [] for a cell without any day that begins one."""
    starts = list(_starts(text)) if _LIKELY.search(text) else []
    if not starts:
        return []
    before = _TAIL.sub("", text[: starts[0].start()]).strip()
    found = [Entry(None, "", before)] if before else []
    ends = [*(each.start() for each in starts[1:]), len(text)]
    for start, end in zip(starts, ends, strict=True):
        found.append(_entry(start, text[start.end() : end]))
    return _with_years(found)


def _starts(text: str) -> Iterator[re.Match[str]]:
    for day in _DAY.finditer(text):
        before, after = _near(text, day)
        if _NO_ENTRY.match(after):
            continue
        if _HARD.search(before) or (
            _SOFT.search(before) and not _LEADING_TO.search(simplified(before)) and _goes_on(after)
        ):
            yield day


def _near(text: str, day: re.Match[str]) -> tuple[str, str]:
    """The few characters before and behind a day that decide whether it begins an entry."""
    first = max(day.start() - _REACH, 0)
    cut = "…" if first else ""
    return cut + text[first : day.start()], text[day.end() : day.end() + _REACH]


def _goes_on(after: str) -> bool:
    """Whether words of an entry follow: a colon, or how contact was made."""
    return bool(
        re.match(rf"\s*(?:[:：]|{_DEED})", simplified(after)) or _METHOD.match(simplified(after))
    )


def _entry(day: re.Match[str], rest: str) -> Entry:
    parts = day.groupdict()
    year = next((parts[name] for name in ("y1", "y2", "y4", "y5") if parts[name]), None)
    words = _HEAD.sub("", _TAIL.sub("", rest)).strip()
    method = _METHOD.match(simplified(words))
    lead = words[slice(*method.span("word"))] if method else ""
    spoken = _LEAD.match(words)
    spoken = spoken or _alone(words)
    if spoken and (method is None or not method["end"]) and meant(Method, spoken["lead"]).member:
        lead, words = spoken["lead"], words[spoken.end() :].strip() or words
    elif method and method["end"]:
        words = words[method.end() :].strip() or words
    if parts["raw"]:
        return Entry(parts["raw"], lead, words)
    named = parts["n4"] or parts["n5"]
    month = _NAMES.index(named.lower()) + 1 if named else _first(parts, "m1", "m2", "m3")
    typed = _date(year, month, _first(parts, "d1", "d2", "d3", "d4", "d5")) or day[0].strip()
    return Entry(typed, lead, words, month, _full(year))


def _alone(words: str) -> re.Match[str] | None:
    """What stands before the first comma, if that is a way of contact and nothing else."""
    alone = _ALONE.match(words)
    if alone is None or _NO_CONTACT.match(simplified(alone["lead"])):
        return None
    return alone if meant(Method, alone["lead"], strict=True).member else None


def _first(parts: dict[str, str | None], *names: str) -> int:
    return next(int(value) for name in names if (value := parts[name]))


def _full(year: str | None) -> int | None:
    if year is None:
        return None
    return int(year) + _SINCE.get(len(year), 0)


def _date(year: str | None, month: int, day: int) -> dt.date | None:
    whole = _full(year)
    try:
        return dt.date(whole, month, day) if whole else None
    except ValueError:
        return None


def _with_years(found: list[Entry]) -> list[Entry]:
    """Days without a year get that of the entry before them; December to January is the next one."""
    told = []
    year, last = None, 0
    for each in found:
        if each.year is not None:
            year = each.year
        elif year is not None and each.month:
            year += _turn(last, each.month)
        told.append(each if year is None or each.year else _dated(each, year))
        last = each.month or last
    return told


def _turn(last: int, month: int) -> int:
    """How many years on: 1 from December to January, -1 from January back to December."""
    if last >= _LATE and month <= _EARLY:
        return 1
    return -1 if last <= _EARLY and month >= _LATE else 0


def _dated(each: Entry, year: int) -> Entry:
    if not each.month:
        return each
    numbers = [int(number) for number in re.findall(r"\d+", str(each.day))]
    day = numbers[1] if len(numbers) > 1 and numbers[0] == each.month else numbers[0]
    found = _date(str(year), each.month, day)
    return each if found is None else replace(each, day=found, year=year, carried=True)
