"""Unified social credit codes (GB 32100-2015): 18 characters, the last one checks the others."""

from __future__ import annotations

import re
from itertools import product

from crmsheets.intake.values.blanks import EXCEL_ERROR, is_blank, shows_error
from crmsheets.intake.values.codes import DIGITS_LOST, is_scientific
from crmsheets.intake.values.reading import EXACT_DIGITS, ColumnContext, Note, Read, said, typed
from crmsheets.intake.values.spelling import compact
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.grid import Value
from crmsheets.model.template import Field
from crmsheets.model.text import Text

READ_AS = Rule(
    code="USCC01",
    severity=Severity.INFO,
    message=Text("写的是「{value}」，整理成 {read}。", "says '{value}'; kept as {read}."),
    why=Text("写法不同，代码相同。", "Another spelling of the same code."),
    fix=Text("不用改。", "Nothing to do."),
    example="91350100m000100y43",
    passing="91350100M000100Y43",
    fixed=True,
)
WRONG_LENGTH = Rule(
    code="USCC02",
    severity=Severity.ERROR,
    message=Text(
        "是 {value}，有{length}位，统一社会信用代码要18位，请照营业执照填。",
        "is {value}: {length} characters, a credit code has 18. Copy it from the licence.",
    ),
    why=Text("开票要用这个代码。", "Invoices carry this code."),
    fix=Text("照营业执照填18位。", "Copy all 18 characters."),
    example="91350100M000100Y4",
    passing="91350100M000100Y43",
)
WRONG_CHECK = Rule(
    code="USCC03",
    severity=Severity.ERROR,
    message=Text(
        "是 {value}，校验位不对，有一位抄错了，请对照营业执照。",
        "is {value}: its check character does not fit, so one is wrong. Compare the licence.",
    ),
    why=Text("最后一位能查出抄错的字。", "The last character finds copying mistakes."),
    fix=Text("对照营业执照改。", "Compare it with the licence."),
    example="91350100M000100Y4Z",
    passing="91350100M000100Y43",
)
OLD_NUMBER = Rule(
    code="USCC04",
    severity=Severity.WARNING,
    message=Text(
        "是 {value}，是15位的旧税号，先收下，请换成18位的新代码。",
        "is {value}, an old tax number of 15 characters. Kept; ask for the new code of 18.",
    ),
    why=Text("旧税号已经停用。", "The old numbers are no longer issued."),
    fix=Text("向客户要18位的代码。", "Ask the customer for the new one."),
    example="350100123456789",
    passing="91350100M000100Y43",
)
RULES = (READ_AS, WRONG_LENGTH, WRONG_CHECK, OLD_NUMBER)

_SYMBOLS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_VALUE = {symbol: at for at, symbol in enumerate(_SYMBOLS)}
_LOOKALIKE = {"O": "0", "I": "1", "Z": "2", "S": "5"}
_LENGTH, _OLD_LENGTH = 18, 15
_MOST_LOOKALIKES = 6


def read_credit_code(value: Value, field: Field, ctx: ColumnContext) -> Read:
    """A credit code; letters that it never holds are only proposed to be digits."""
    del field, ctx
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        text = typed(value)
        return said(DIGITS_LOST) if len(text) > EXACT_DIGITS else _judged(text, text)
    if value is None or is_blank(value):
        return Read()
    if shows_error(value):
        return said(EXCEL_ERROR)
    raw = typed(value)
    bare = re.sub(r"^(统一社会信用代码|信用代码|纳税人识别号|税号)[::]?", "", compact(raw))
    return _judged(raw, re.sub(r"[\s\-—–_.]", "", bare).upper())


def is_valid(code: str) -> bool:
    """Whether a code has 18 characters and the last one fits: C18 = 31 - sum(Ci * 3**(i-1)) mod 31."""
    if len(code) != _LENGTH or any(each not in _VALUE for each in code):
        return False
    total = sum(_VALUE[each] * pow(3, at, 31) for at, each in enumerate(code[:-1]))
    return _VALUE[code[-1]] == -total % 31


def _judged(raw: str, code: str) -> Read:
    if is_scientific(raw.strip()):
        return said(DIGITS_LOST)
    if is_valid(code):
        return Read(code) if code == raw else Read(code, (Note(READ_AS, {"read": code}),))
    if len(code) == _OLD_LENGTH and code.isascii() and code.isalnum():
        return Read(code, (Note(OLD_NUMBER),))
    if len(code) != _LENGTH:
        return said(WRONG_LENGTH, length=len(code))
    return said(WRONG_CHECK, _proposal(code))


def _proposal(code: str) -> str:
    """The code with O I Z S as the digits they look like, if exactly that makes it fit."""
    odd = [at for at, each in enumerate(code) if each in _LOOKALIKE]
    if not odd or len(odd) > _MOST_LOOKALIKES:
        return ""
    found = []
    for choice in product((True, False), repeat=len(odd)):
        swapped = list(code)
        for at, swap in zip(odd, choice, strict=True):
            swapped[at] = _LOOKALIKE[code[at]] if swap else code[at]
        if is_valid("".join(swapped)):
            found.append("".join(swapped))
    return found[0] if len(found) == 1 else ""
