"""Numbers of orders and customers: text, leading zeros kept, never rounded."""

from __future__ import annotations

import datetime as dt
import math
import re

from crmsheets.intake.values.blanks import EXCEL_ERROR, is_blank, shows_error
from crmsheets.intake.values.reading import EXACT_DIGITS, ColumnContext, Read, said, typed
from crmsheets.intake.values.spelling import changed, compact
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.grid import Value
from crmsheets.model.template import Field
from crmsheets.model.text import Text

DIGITS_LOST = Rule(
    code="CODE01",
    severity=Severity.ERROR,
    message=Text(
        "是 {value}，长号码存成了数字，后几位已经丢了，请把格式改成「文本」再填一次。",
        "is {value}: a long code was kept as a number and lost its last digits. "
        "Set the cell to Text and type it again.",
    ),
    why=Text("表格的数字只有15位是准的。", "A sheet keeps 15 digits of a number."),
    fix=Text("先设成文本，再填号码。", "Set the cell to Text, then type."),
    example="6222021234567890123",
    passing="ORD001",
)
BECAME_DATE = Rule(
    code="CODE02",
    severity=Severity.ERROR,
    message=Text(
        "是 {value}，编号被表格改成了日期，请把格式改成「文本」再填一次。",
        "is {value}: the sheet turned the code into a date. Set the cell to Text, type it again.",
    ),
    why=Text("3-5 这样的编号会变成日期。", "A code such as 3-5 becomes a date."),
    fix=Text("先设成文本，再填编号。", "Set the cell to Text, then type."),
    example="2024-03-05",
    passing="ORD001",
)
RULES = (DIGITS_LOST, BECAME_DATE)

# The common form first: it is no blank word, no error and has no width to mend.
_USUAL = re.compile(r"[A-Za-z]+-?[0-9][A-Za-z0-9-]*")
_SCIENCE = re.compile(r"[0-9](\.[0-9]+)?[eE]\+[0-9]{2}")


def is_scientific(text: str) -> bool:
    """Whether a text is a long number as a sheet exports it: 6.22E+18."""
    return bool(_SCIENCE.fullmatch(text))


def read_code(value: Value, field: Field, ctx: ColumnContext) -> Read:
    """A code as text: 1.0 is "1", 007 stays 007."""
    del field, ctx
    if isinstance(value, str):
        return _of_text(value)
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return Read()
    if isinstance(value, (bool, dt.date, dt.time, dt.timedelta)):
        return said(BECAME_DATE)
    text = typed(value)
    if len(text.lstrip("-").partition(".")[0]) > EXACT_DIGITS:
        return said(DIGITS_LOST)
    return Read(text)


def _of_text(value: str) -> Read:
    if _USUAL.fullmatch(value):
        return Read(value)
    if shows_error(value):
        return said(EXCEL_ERROR)
    if is_blank(value):
        return Read()
    text = " ".join(compact(value).split())
    if is_scientific(text):
        return said(DIGITS_LOST)
    return Read(text, changed(value, text)) if text else Read()
