"""What a header row looks like on its face: a few short words, no values, other things below it."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import pairwise

from crmsheets.intake.columns.looks import is_date
from crmsheets.intake.columns.meaning import meaning
from crmsheets.model.grid import Grid, Value
from crmsheets.model.hanzi import simplified

LEAST = 2
_LONGEST = 24
_QUESTION = 16
_LONGEST_LATIN = 48
_MOST_NUMBER = 60
_TITLES = 8
_TITLE = 30
_YEARS = range(1990, 2100)
_LOOK = 12
"""So many rows below a header are looked at: enough to see what its columns hold."""
_VALUE = re.compile(
    r"\d{4}\s*[-/.年]\s*\d{1,2}|\d{1,2}月\d{1,2}|\d{5,}|@|\d[-\s]\d{3,}|"
    r"^[¥￥$€]?\s*[-+]?\d[\d,]*(\.\d+)?\s*[万元%]?$|"
    r"(有限|责任)公司|[。；;！!？?]|https?:|^[-=_—*.·]+$",
    re.IGNORECASE,
)
_FIRM = re.compile(r"(.{2,})(公司|集团)")
# Whose firm a column names: 客户公司, 来宾所在公司, 付款公司 are words of headers and no firm's name.
_WHOSE = re.compile(
    r"(客户|顾客|客人|客商|买家|买方|卖方|用户|甲方|乙方|对方|我方|贵|来宾|嘉宾|贵宾|宾客|来访|到访|参会|与会|到会|参展|受邀|邀请|观众|签到|代理|经销|终端|供应|供货"
    r"|所属|所在|隶属|任职|就职|工作|单位|往来|合作|签约|购货|购买|采购|订货|下单|收货|发货|提货|付款|收款|开票|结算|投诉|反馈|报修|拜访|走访|回访|跟进|联系人?|受访|被访|代表|报名|成交|意向|目标|潜在|关联"
    r"|物流|快递|货运|承运|运输|报关|货代|船|保险|母|子|总|分|原|新|现|国外|国内|海外|外贸|集团|者|的|之)+"
)
_MARKS = "*＊★☆●◆■▲▼√·. "
"""What people put around a header that must be filled: *下单公司 is no firm called *下单."""
_SAID = re.compile(r"[:：]\s*\S")
_MONTH = re.compile(
    r"(?P<year>(?:19|20)?\d\d)\s*[-./年]\s*(?P<month>0?[1-9]|1[0-2])\s*月?份?|"
    r"(?P<year2>(?:19|20)\d\d)(?P<month2>0[1-9]|1[0-2])|"
    r"(?P<month3>0?[1-9]|1[0-2])\s*[-./]\s*(?P<year3>(?:19|20)\d\d)"
)
_MONTHS = 3
"""So many months one after the other are headers, although each of them looks like a value."""
_HANZI = re.compile(r"[㐀-鿿]")
_LATIN_WORDS = re.compile(r"[A-Za-z][A-Za-z .#/&()'_-]*")
_DAY = re.compile(r"(\d{4}|\d\d)[-/.年]\d{1,2}([-/.月]\d{1,2}日?)?|\d{1,2}[-/.月]\d{1,2}日?")
_FIGURE = re.compile(r"[¥￥$€]?\s*[-+(]?\d[\d,]*(\.\d+)?\)?\s*\w{0,3}")
_PHONE = re.compile(r"[+(]?\d[\d\s()+-]{6,}|(?:1\d\d\.\d{4}\.\d{4}[\s/]*)+")
_MOBILE = re.compile(r"1[3-9]\d{9}")


def words_of(row: Sequence[Value]) -> dict[int, str] | None:
    """Column -> word of a row that could be (part of) a header; None if a cell of it is a value.

    Years, months and sizes may stand among the words as bare numbers.
    """
    found: dict[int, str] = {}
    months: dict[int, int] | None = None
    for column, value in enumerate(row, start=1):
        if value is None or (isinstance(value, str) and not value.strip()):
            continue
        word = _word(value)
        if not word:
            months = _run_of_months(row) if months is None else months
            if column not in months:
                return None
            word = str(value).strip()
        found[column] = word
    return found


def _run_of_months(row: Sequence[Value]) -> dict[int, int]:
    """Columns with their month (counted from the year 0) if a row's follow one another; else {}."""
    found = {column: month for column, value in enumerate(row, start=1) if (month := _month(value))}
    run = list(found.values())
    follows = all(one + 1 == other for one, other in pairwise(run))
    return found if follows and len(run) >= _MONTHS else {}


def _month(value: Value) -> int:
    """2022-01, 202201, 22年1月 and 01/2022 as a count of months; 0: none of them."""
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return 0
    told = _MONTH.fullmatch(unicodedata.normalize("NFKC", str(value)).strip())
    if told is None:
        return 0
    year = told["year"] or told["year2"] or told["year3"]
    return 12 * int(year) + int(told["month"] or told["month2"] or told["month3"])


def _word(value: Value) -> str:
    if isinstance(value, bool):
        return ""
    if isinstance(value, int):
        return str(value) if 0 < value <= _MOST_NUMBER or value in _YEARS else ""
    if not isinstance(value, str):
        return ""
    text = unicodedata.normalize("NFKC", value).strip()
    if text.isdecimal() and text[0] != "0" and int(text) <= _MOST_NUMBER:
        return text  # sizes from 36 to 40 are often typed as text
    first = text.splitlines()[0].strip()
    # A header in two languages is as long as both.
    chinese = _LATIN_WORDS.sub("", first) if _HANZI.search(first) else ""
    long = len(first) > _LONGEST_LATIN or len(chinese) > _LONGEST
    plain = simplified(first).strip(_MARKS)
    if len(plain) <= _QUESTION:
        plain = plain.rstrip("?？")  # Improved? and 满意吗？ ask what stands below
    firm = _FIRM.fullmatch(plain)
    typed = bool(_VALUE.search(plain) or (firm and not _whose(plain, firm[1])))
    return "" if long or typed or _SAID.search(first) else text


def _whose(word: str, before: str) -> bool:
    """Whether a word says whose firm a column names: 评价公司 is made of words of headers alone."""
    if _WHOSE.fullmatch(before):
        return True
    said = meaning(word)
    return said is not None and not said.rest and bool(said.which)


def wordy(row: Sequence[Value], least: int = LEAST) -> bool:
    """Whether a row could be a header: words, half of them different at least, none of them a value."""
    words = words_of(row)
    if not words or len(words) < least:
        return False
    texts = [word for word in words.values() if not word.isdigit()]
    return len(texts) >= LEAST and 2 * len(set(words.values())) >= len(words)


def kinds_below(grid: Grid, row: int, columns: Iterable[int]) -> dict[int, str]:
    """What stands in the rows below, by column: day, phone, figure, word; "" for an empty one."""
    below = grid.rows[row : row + _LOOK]
    return {
        column: _most([kind(line[column - 1]) for line in below if column <= len(line)])
        for column in columns
    }


def kind(value: Value) -> str:
    """What one cell is on its face: day, phone, figure, word or ""."""
    if value is None:
        return ""
    if isinstance(value, (dt.date, dt.time)):
        return "day"
    if isinstance(value, (int, float)):
        return "phone" if _MOBILE.fullmatch(f"{value:.0f}") else "figure"
    text = unicodedata.normalize("NFKC", str(value)).strip()
    for name, pattern in (("day", _DAY), ("phone", _PHONE), ("figure", _FIGURE)):
        if pattern.fullmatch(text) or (name == "day" and is_date(text)):
            return name
    return "word" if text else ""


def _most(kinds: Sequence[str]) -> str:
    held = [each for each in kinds if each]
    if not held:
        return ""
    best = max(sorted(set(held)), key=held.count)
    return best if 5 * held.count(best) >= 3 * len(held) else "mixed"


def heads(grid: Grid, row: int) -> bool:
    """Whether a row heads a table by structure alone: words above columns of other things.

    At least three words, one of them above days or phones or two above figures; a row of data is
    never that, since it has such values itself.
    """
    if not wordy(grid.rows[row - 1], LEAST + 1):
        return False
    words = words_of(grid.rows[row - 1]) or {}
    held = kinds_below(grid, row, words)
    # 4/5 above 3/5 and 5/5 is one of them, whatever it means.
    if any(kind(word) == held[column] in {"day", "phone"} for column, word in words.items()):
        return False
    below = list(held.values())
    told = below.count("day") + below.count("phone")
    return told > 0 or below.count("figure") >= LEAST


def lines_above(grid: Grid, row: int) -> list[str]:
    """The short lines above a header that may be titles: no notes, nothing with a colon."""
    found = []
    for line in grid.rows[max(row - _TITLES - 1, 0) : row - 1]:
        cells = [value for value in line if isinstance(value, str) and value.strip()]
        if len(cells) == 1 and len(cells[0]) <= _TITLE and not _SAID.search(cells[0]):
            found.append(cells[0])
    return found
