"""Phone numbers: one number, or several in a cell, in the national form of the region."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable

from crmsheets.intake.values import phones_abroad, phones_china
from crmsheets.intake.values.blanks import EXCEL_ERROR, is_blank, shows_error
from crmsheets.intake.values.codes import DIGITS_LOST, is_scientific
from crmsheets.intake.values.phone_rules import (
    MASKED,
    NOT_A_PHONE,
    OTHER_CONTACT,
    PARTLY,
    READ_AS,
    SEVERAL,
)
from crmsheets.intake.values.phone_strokes import joined
from crmsheets.intake.values.reading import NOTHING, ColumnContext, Note, Read, said, typed
from crmsheets.intake.values.spelling import compact
from crmsheets.model.grid import Value
from crmsheets.model.template import Field
from crmsheets.model.text import Region, Text

_MOBILE = re.compile(r"1[3-9][0-9]{9}")
_SPLIT = re.compile(
    r"\s*(?:[/、;,，\n\r\t|&]|或者|或|和|及|\bor\b|\band\b|\boder\b|\bbzw\.?)\s*", re.IGNORECASE
)
_LABEL = re.compile(
    r"(手机号码|手机号|手机|移动电话|联系电话|电话号码|电话|座机|固话|办公室|办公|热线|传真|微信同号|微信|号码"
    r"|mobile|phone|tel|cell|office|fax|mob|whatsapp|wechat|(?<![a-z])[tmpw](?=[:.])|\b[tmpw](?=\s*[+(]?[0-9]))[\s.:：]*",
    re.IGNORECASE,
)
_REMARK = re.compile(r"[(\[][^()\[\]]*[^\W\d_][^()\[\]]*[)\]]|同微信|微信同号|同号")
_NAME = re.compile(r"^[\u4e00-\u9fff]{2,4}[\s:]*(?=[+0-9(])|(?<=[0-9)])[\s:]*[\u4e00-\u9fff]{2,4}$")
# A number abroad is plain with its blanks, hyphens and brackets: so its example is written.
# Signs that say "telephone", and the dots that phones set between groups of digits.
_SIGNS = re.compile(
    "[\u260e\u260f\u2706\u2121\U0001f4de\U0001f4f1\U0001f4f2]\ufe0f?|(?<=[0-9])[·•](?=[0-9])"
)
_SPACED = re.compile(r"\+?[0-9]*[ ]?(\([0-9]+\)[ ]?)?[0-9]+([ -][0-9]+)*")
_MAIL = re.compile(r"[^@\s<>,;:/]+@[^@\s<>,;:/]+\.[^@\s<>,;:/.]+")
# `wxid_…` is what WeChat itself gives out: there the letters wx are no label.
_WECHAT = re.compile(
    r"(?:(?:微信号?|wechat|weixin|vx|wx)\s*:?\s*(?!id_)|(?=wxid_))([a-z][-_a-z0-9]{5,19})",
    re.IGNORECASE,
)
_E_MAIL, _WECHAT_ID = Text("电子邮箱", "e-mail address"), Text("微信号", "WeChat id")
_STARS = re.compile(r"[0-9][*xX×•]{2,}|[*×•]{2,}[0-9]")


def read_phone(value: Value, field: Field, ctx: ColumnContext) -> Read:
    """A cell of phone numbers: the first is the value, the second goes to `phone_alt`."""
    if isinstance(value, str):
        return _of_text(value, field, ctx)
    if value is None:
        return Read()
    if isinstance(value, (bool, dt.date, dt.time, dt.timedelta)) or not math.isfinite(value):
        return said(NOT_A_PHONE, like=field.column.example)
    return _of_text(typed(value), field, ctx)


def _of_text(raw: str, field: Field, ctx: ColumnContext) -> Read:
    if _MOBILE.fullmatch(raw):
        return Read(raw)
    if shows_error(raw):
        return said(EXCEL_ERROR)
    return Read() if is_blank(raw) else _of_numbers(raw, field, ctx)


def _of_numbers(raw: str, field: Field, ctx: ColumnContext) -> Read:
    text = joined(_SIGNS.sub(" ", compact(raw)).strip(), ctx.locale.region)
    if _STARS.search(text):
        return said(MASKED)
    if is_scientific(text):
        return said(DIGITS_LOST)
    numbers, rest, fault = _numbers(text, ctx.locale.region)
    if not numbers:
        other = _other_contact(text)
        return other or fault or said(NOT_A_PHONE, like=field.column.example)
    if ctx.locale.region == "INTL" and not rest and _as_usual(raw, numbers[0]):
        return Read(numbers[0])
    return _told(raw, numbers, rest)


def _as_usual(raw: str, number: str) -> bool:
    """Whether nothing but blanks, hyphens and brackets was taken out of a number abroad."""
    return bool(_SPACED.fullmatch(raw)) and re.sub(r"[^+0-9]", "", raw) == number


def _other_contact(text: str) -> Read | None:
    """An e-mail address or a WeChat id in the phone's cell belongs to its own field."""
    mail = _MAIL.fullmatch(text)
    if mail:
        name, _, domain = text.rpartition("@")
        address = f"{name}@{domain.lower()}"
        note = Note(OTHER_CONTACT, {"what": _E_MAIL, "read": address})
        return Read(None, (note,), {"email": address})
    wechat = _WECHAT.fullmatch(text)
    if wechat is None:
        return None
    note = Note(OTHER_CONTACT, {"what": _WECHAT_ID, "read": wechat[1]})
    return Read(None, (note,), {"wechat": wechat[1]})


def _numbers(text: str, region: Region) -> tuple[list[str], list[str], Read | None]:
    """The numbers of a cell, what could not be read, and the first complaint."""
    one = phones_china.number if region == "CN" else phones_abroad.number
    numbers: list[str] = []
    rest: list[str] = []
    fault: Read | None = None
    for part in _parts(text):
        found = one(part, numbers[0] if numbers else "")
        if isinstance(found, str):
            numbers += [found] if found not in numbers else []
            continue
        several = _apart(part, one)
        if several:
            numbers += [each for each in several if each not in numbers]
            continue
        rest.append(part)
        fault = fault or found
    return numbers, rest, fault


def _apart(text: str, one: Callable[[str, str], str | Read]) -> list[str]:
    """Numbers that only blanks part; each may have blanks itself (138 0000 0000 0769-88001234).

    [] where they cannot be told apart in exactly one way.
    """
    pieces = text.split()
    cuts = (
        (one(" ".join(pieces[:cut]), ""), one(" ".join(pieces[cut:]), ""))
        for cut in range(1, len(pieces))
    )
    pairs = [
        [first, second]
        for first, second in cuts
        if isinstance(first, str) and isinstance(second, str)
    ]
    if len(pairs) == 1:
        return pairs[0]
    single = [one(piece, "") for piece in pieces]
    numbers = [each for each in single if isinstance(each, str)]
    return numbers if len(numbers) == len(pieces) > 1 else []


def _parts(text: str) -> list[str]:
    """The cell cut where one number ends, without labels, remarks in brackets and names."""
    found = []
    for part in _SPLIT.split(_REMARK.sub(" ", text)):
        bare = _NAME.sub("", _LABEL.sub(" ", part).strip()).strip()
        bare = re.sub(r"(?<=[0-9])\.0$", "", bare)
        if bare:
            found.append(bare)
    return found


def _told(raw: str, numbers: list[str], rest: list[str]) -> Read:
    first, others = numbers[0], numbers[1:]
    also = {"phone_alt": others[0]} if others else NOTHING
    if rest:
        note = Note(PARTLY, {"read": first, "others": "、".join(rest)})
    elif others:
        note = Note(SEVERAL, {"read": first, "others": "、".join(others)})
    elif first == raw:
        return Read(first)
    else:
        note = Note(READ_AS, {"read": first})
    return Read(first, (note,), also)
