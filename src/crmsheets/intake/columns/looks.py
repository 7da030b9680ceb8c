"""What one cell looks like: a phone, a date, a company, a code; told by its own signs alone."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Mapping

from crmsheets.intake.values.amount_cells import is_amount
from crmsheets.intake.values.dates import is_day
from crmsheets.intake.values.ratings import spoken_mark
from crmsheets.intake.values.spelling import compact
from crmsheets.model.grid import Value
from crmsheets.model.surnames import DOUBLE_SURNAMES, RARE_SURNAMES, SURNAMES

_MONTH = (
    r"(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?"
    r"|nov(ember)?|dec(ember)?)\.?"
)
_DATES = re.compile(
    r"((mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?[,.]?\s+)?"
    r"(\d{1,4}[-/.年、]\s?\d{1,2}([-/.月、]\s?\d{1,2}[日号]?)?|\d{1,2}月\d{1,2}[日号]?|(19|20)\d{6}"
    r"|\d{1,2}[-/]\d{1,2}([-/]\d{2,4})?|\d{1,2}\.\s?\d{1,2}\.\s?(\d{4}|\d\d)?"
    rf"|\d{{1,2}}(st|nd|rd|th)?[-/. ]*{_MONTH}[-/ ,']*(\d{{4}}|\d\d)?"
    rf"|{_MONTH}[-/ ]*\d{{1,2}}(st|nd|rd|th)?([-/ ,']+(\d{{4}}|\d\d))?"
    rf"|(19|20)\d\d[-/. ]+{_MONTH}[-/. ]*\d{{1,2}}"
    r"|[〇○零一二三四五六七八九十]{0,4}年?[一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿]{1,3}[日号]|\d{1,2}[日号])"
    r"(\s*\d{1,2}:\d\d(:\d\d)?\s*([ap]m)?)?(t\d\d:\d\d.*)?([~至到—-].*)?"
)
# 2024 年 1 月 6 日, as some programs write it.
_SPREAD_DAY = re.compile(r"(?<=\d)\s+(?=[年月日号])|(?<=[年月])\s+(?=\d)")
_SHORT_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})|\d\d(\d\d)(\d\d)")
_MONTH_AND_DAY = re.compile(r"(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])")
# 2.4（周日）: no price falls on a Sunday.
_ON_A_WEEKDAY = re.compile(
    r"(0?[1-9]|1[0-2])[./月-]\d{1,2}[日号]?\s*\(?(周|星期|礼拜)[一二三四五六日天]\)?"
)
_DECIMAL = re.compile(r"(\d{1,6})\.(\d{1,4})")
_YEARS = range(1990, 2100)
_LONGEST_NAME = 3
_LONGEST = 30
"""Longer texts are no day and no amount."""
_MONTHS, _DAYS = range(1, 13), range(1, 32)
_SERIALS = range(36_000, 60_000)
_NUMBER = re.compile(
    r"(rmb|cny|usd|us\$|hk\$|eur|[¥￥$€£])?\s*[-+(]?\d[\d,.\s]*\)?\s*[万千百k]?\s*"
    r"([a-z/]{1,4}\d?|[㐀-鿿]{1,3})?\.?-?"
)
_PHONE = re.compile(
    r"(\+?\(?\d{1,4}\)?[\s\-]?)?(1[3-9]\d([\s\-]?\d{4}){2}|\(?0\d{2,3}\)?[\s\-]?\d{7,8}|400[\s\-]?\d{3}[\s\-]?\d{4}"
    r"|\d{3,4}[\s\-]\d{3,4}[\s\-]?\d{0,5}|\d{7,8}|\d{10,13})([\s\-转#x]*(ext\.?)?\s*\d{1,5})?"
)
_MOBILE = re.compile(r"(\+?86[\s\-]?)?1[3-9]\d[\s\-]?\d{4}[\s\-]?\d{4}(\.0)?")
# 13800000000（本人）: whose number it is.
_REMARK = re.compile(r"[(（\[][^()（）\[\]\d]+[)）\]]")
_SEVERAL = re.compile(r"[/、;,，；\n]|或")
_CALLED = re.compile(r"^(手机|电话|tel|mobile|mob|phone|固话|座机)[:：.\s]*", re.IGNORECASE)
_MAIL = re.compile(r"[^@\s]+[@＠][^@\s]+")
_USCC = re.compile(r"[0-9a-hj-npqrtuwxy]{2}\d{6}[0-9a-hj-npqrtuwxy]{10}|\d{15}")
_CODE = re.compile(r"(?=.*\d)[a-z0-9#][a-z0-9\-_/.#*×()+]*", re.IGNORECASE)
_ORDER_WORDS = re.compile(r"(po|so|xs|dd|ht|ord|cg|xsd|ds|inv|hq|pi|sc)[\-_#]?\d", re.IGNORECASE)
_FIRM = re.compile(
    r"公司|厂|集团|商行|商贸|贸易|实业|科技|电子|五金|经营部|门市|工作室|中心|商店|超市|酒店|"
    r"\b(ltd|llc|inc|gmbh|co|corp|bv|b\.v\.|pte|pty|plc|s\.a|srl|sarl|ab|as|oy|kg|company|trading|"
    r"group|industries|international|imports?|exports?|stores?|limited|& sons|bros)\b",
    re.IGNORECASE,
)
_SURNAMES = frozenset(SURNAMES + RARE_SURNAMES)
_TITLE = re.compile(r"(先生|女士|小姐|经理|总监|主管|主任|师傅|老师|厂长|老板|总|工|哥|姐|生|太)$")
_PLACE = re.compile(
    r"省|市.{1,}(区|镇|县|路|街)|区.{1,}(路|街|道|号)|镇|路.*\d|街.*\d|\d+号|大道|工业[区园]|村|大厦|"
    r"\d+[\s,]+\w+.*\b(st|street|rd|road|ave|avenue|lane|ln|drive|dr|way|blvd|str|straße|industrial|park|"
    r"building|suite|floor)\b|\b(street|road|avenue|strasse|p\.?o\.? box)\b",
    re.IGNORECASE,
)
_PERSON_EN = re.compile(
    r"((Mr|Mrs|Ms|Miss|Dr)\.?\s*)?[A-Z][a-z'’\-]+( [A-Z]\.)?( [A-Z][a-zA-Z'’\-]+){0,2}"
)
_RATING = re.compile(
    r"[★☆⭐🌟\ufe0f]+|[a-z评得打]{0,2}分?:?\s*(\d{1,3}(\.\d+)?|[一二三四五])\s*"
    r"(分|星级?|颗星|stars?|points?|(/|out of)\s*(5|10|100)\s*分?|%)",
    re.IGNORECASE,
)
_LONGEST_RATING = 20
_LETTER = re.compile(r"[^\W\d_]")
_URL = re.compile(r"(https?://|www\.)\S+|[\w\-]+\.(com|cn|net|org|de|co)(\.\w+)?/?", re.IGNORECASE)
_PLATE = re.compile(
    r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][A-Z0-9·]{5,7}"
)
_IDENTITY = re.compile(r"[1-9]\d{5}(19|20)\d{9}[\dXx]")


def text_of(value: Value) -> str:
    """A cell as compared: NFKC, trimmed; numbers without a needless .0."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return unicodedata.normalize("NFKC", str(value)).strip()


def is_date(value: Value) -> bool:
    """A day as a date, as text, or as a spreadsheet's count of days."""
    if isinstance(value, (dt.date, dt.datetime)):
        return True
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _is_serial(value) or bool(re.fullmatch(r"(19|20)\d{6}", text_of(value)))
    if not isinstance(value, str):
        return False
    text = _SPREAD_DAY.sub("", text_of(value).casefold())
    if _ON_A_WEEKDAY.fullmatch(text):
        return True
    parts = _DECIMAL.fullmatch(text)
    if parts is not None:  # 17.82 is a price; 3.15 may be either
        first, second = int(parts[1]), int(parts[2])
        return (first in _MONTHS and second in _DAYS) or (first in _YEARS and second in _MONTHS)
    return bool(_DATES.fullmatch(text)) or _reads(text, is_day)


def _reads(text: str, as_one: Callable[[str], bool]) -> bool:
    """Whether the reader of values takes a text with figures and something else: 2024.9.20上午."""
    if len(text) > _LONGEST or text.isdigit():
        return False
    return any(map(str.isdecimal, text)) and as_one(compact(text))


def _is_serial(value: float) -> bool:
    """A whole count of days; a range is walked through for every float that is asked of it."""
    return _SERIALS.start <= value < _SERIALS.stop and value == int(value)


def is_short_date(value: Value) -> bool:
    """A day written as 3.15 or 240315, or a count of days as text: a number as well."""
    if not isinstance(value, (int, float, str)):
        return False
    text = text_of(value)
    if isinstance(value, str) and text.isdigit() and int(text) in _SERIALS:
        return True
    found = _SHORT_DATE.fullmatch(text)
    return (
        found is not None
        and int(found[1] or found[3]) in _MONTHS
        and int(found[2] or found[4]) in _DAYS
    )


def is_month_and_day(value: Value) -> bool:
    """Four figures as text that may be a month and a day: 0129; a number of something else too."""
    return isinstance(value, str) and bool(_MONTH_AND_DAY.fullmatch(text_of(value)))


def is_number(value: Value) -> bool:
    """A number, with currency, unit or 万 if need be."""
    if isinstance(value, (bool, dt.date, dt.time, dt.timedelta)) or value is None:
        return False
    if isinstance(value, (int, float)):
        return True
    text = text_of(value).casefold()
    if _DECIMAL.fullmatch(text):
        return True
    if _NUMBER.fullmatch(text):
        return not (_DATES.fullmatch(text) or _reads(text, is_day))
    return _reads(text, is_amount)


def is_phone(value: Value) -> bool:
    """One phone number or several."""
    if isinstance(value, float) and not value.is_integer():
        return False
    if not isinstance(value, (str, int, float)) or isinstance(value, bool):
        return False
    said = _REMARK.sub("", text_of(value))
    parts = [_CALLED.sub("", part.strip()) for part in _SEVERAL.split(said)]
    return bool(parts) and all(
        _PHONE.fullmatch(re.sub(r"[()]", "", part)) or is_mobile(part) or not part for part in parts
    )


def is_mobile(value: Value) -> bool:
    """A Chinese mobile number."""
    return bool(_MOBILE.fullmatch(_REMARK.sub("", text_of(value)).replace(" ", "")))


def is_mail(value: Value) -> bool:
    """Something with an @ in it."""
    return isinstance(value, str) and bool(_MAIL.search(value))


def is_uscc(value: Value) -> bool:
    """A credit code or an old tax number."""
    return bool(_USCC.fullmatch(text_of(value).replace(" ", "").casefold())) and not is_identity(
        value
    )


def is_identity(value: Value) -> bool:
    """A number of an identity card."""
    return bool(_IDENTITY.fullmatch(text_of(value)))


def is_code(value: Value) -> bool:
    """Letters and digits without a blank, no phone and no day."""
    if isinstance(value, (dt.date, dt.time, dt.timedelta, bool)) or value is None:
        return False
    text = text_of(value)
    if _DATES.fullmatch(text.casefold()) and not text.isdigit():
        return False
    return len(text) <= 30 and bool(_CODE.fullmatch(text)) and not _USCC.fullmatch(text.casefold())  # noqa: PLR2004  # as Code allows


def is_order_number(value: Value) -> bool:
    """A number as orders have them: PO-24-001, XS20240301."""
    return bool(_ORDER_WORDS.match(text_of(value)))


def is_firm(value: Value) -> bool:
    """A name with the words of a firm."""
    return isinstance(value, str) and bool(_FIRM.search(value)) and len(value) <= 60  # noqa: PLR2004  # longer is a sentence


def is_person(value: Value) -> bool:
    """A Chinese name (surname and one or two more), a title (王总), or an English full name."""
    if not isinstance(value, str):
        return False
    text = text_of(value)
    if _FIRM.search(text):
        return False
    if re.fullmatch(r"[㐀-鿿·]{2,4}", text):
        double = text.startswith(DOUBLE_SURNAMES)  # 欧阳建国
        long = len(text) > _LONGEST_NAME and not _TITLE.search(text)
        return double or (text[0] in _SURNAMES and not long)
    return bool(_PERSON_EN.fullmatch(text))


def is_addressed(value: Value) -> bool:
    """A surname with a title: 王总, 李小姐, 高工."""
    text = text_of(value) if isinstance(value, str) else ""
    surname = _TITLE.sub("", text)
    return surname != text and (
        surname in DOUBLE_SURNAMES or (len(surname) == 1 and surname in _SURNAMES)
    )


def is_place(value: Value) -> bool:
    """An address."""
    return isinstance(value, str) and len(value) > 4 and bool(_PLACE.search(text_of(value)))  # noqa: PLR2004  # shorter is a town


def is_words(value: Value) -> bool:
    """Text with letters in it."""
    return isinstance(value, str) and bool(_LETTER.search(value))


def is_link(value: Value) -> bool:
    """A web address."""
    return isinstance(value, str) and bool(_URL.fullmatch(text_of(value)))


def is_rating(value: Value) -> bool:
    """Stars, 4分, 4/5, or words of satisfaction; a bare number may be anything."""
    if not isinstance(value, str):
        return False
    text = text_of(value)
    if len(text) > _LONGEST_RATING:
        return False
    return bool(_RATING.fullmatch(text)) or spoken_mark(compact(text)) is not None


def is_plate(value: Value) -> bool:
    """A number plate."""
    return isinstance(value, str) and bool(_PLATE.fullmatch(text_of(value)))


LOOKS: Mapping[str, Callable[[Value], bool]] = {
    "date": is_date,
    "short date": is_short_date,
    "month and day": is_month_and_day,
    "number": is_number,
    "phone": is_phone,
    "mobile": is_mobile,
    "mail": is_mail,
    "uscc": is_uscc,
    "identity": is_identity,
    "code": is_code,
    "order": is_order_number,
    "firm": is_firm,
    "person": is_person,
    "place": is_place,
    "words": is_words,
    "link": is_link,
    "plate": is_plate,
    "rating": is_rating,
}
