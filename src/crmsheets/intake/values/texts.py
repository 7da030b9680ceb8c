"""Words: free text, company names, people's names. Kept as typed, but for width and blanks."""

from __future__ import annotations

import datetime as dt
import math
import re

from crmsheets.intake.values import phones_china
from crmsheets.intake.values.blanks import EXCEL_ERROR, denies, is_blank, shows_error
from crmsheets.intake.values.reading import ColumnContext, Note, Read, said, typed
from crmsheets.intake.values.spelling import changed, line, name, paragraph
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.grid import Value
from crmsheets.model.template import Field
from crmsheets.model.text import Text

NOT_TYPED = Rule(
    code="TEXT03",
    severity=Severity.WARNING,
    message=Text(
        "被表格当成了日期、时间或是非，按文字「{read}」收下，请核对。",
        "was taken by the sheet for a date, time or yes/no; kept as '{read}'. Please check.",
    ),
    why=Text("3-5 这样的型号会被表格改成日期。", "A sheet turns a model such as 3-5 into a date."),
    fix=Text("把格式改成「文本」再填。", "Set the cell to Text, then type again."),
    example="2024-03-05",
    passing="X100",
    fixed=True,
)
TITLE_ONLY = Rule(
    code="TEXT04",
    severity=Severity.INFO,
    message=Text(
        "写的是「{value}」，只有称呼，写全名更好找。",
        "says '{value}', a title only; a full name is easier to find.",
    ),
    why=Text("好几家都有王总。", "Several firms have a Mr Wang."),
    fix=Text("写联系人的全名。", "Write the full name."),
    example="王总",
    passing="王建国",
)
DIGITS_IN_NAME = Rule(
    code="TEXT05",
    severity=Severity.ERROR,
    message=Text(
        "写的是「{value}」，人名里有数字，请只写姓名。",
        "says '{value}', a name with digits. Write the name only.",
    ),
    why=Text("数字多半是电话或编号填错了列。", "Most likely a number in the wrong column."),
    fix=Text("只写姓名，电话写到电话列。", "The name only; numbers have their own column."),
    example="周敏2",
    passing="周敏",
)
NAME_AND_PHONE = Rule(
    code="TEXT06",
    severity=Severity.INFO,
    message=Text(
        "写的是「{value}」，姓名 {read} 和电话 {phone} 已分开。",
        "says '{value}'; split into the name {read} and the phone {phone}.",
    ),
    why=Text("姓名和电话各有一列。", "Name and phone have a column each."),
    fix=Text("不用改。", "Nothing to do."),
    example="张三13800000000",
    passing="张三",
    fixed=True,
)
NOT_A_NAME = Rule(
    code="TEXT07",
    severity=Severity.ERROR,
    message=Text(
        "是 {value}，不是名字，请填 {like} 这样的名字。",
        "is {value}, which is no name. Write one like {like}.",
    ),
    why=Text("认不出是谁。", "Nobody can tell who is meant."),
    fix=Text("写名字。", "Write the name."),
    example="2024-03-05",
    passing="顺达五金",
)
RULES = (NOT_TYPED, TITLE_ONLY, DIGITS_IN_NAME, NAME_AND_PHONE, NOT_A_NAME)

# The common form first: longer than any blank word, without blanks or wide characters.
_USUAL = re.compile(r"[\u4e00-\u9fffA-Za-z0-9（）()，。、；：]{8,}")
_TITLES = re.compile(
    r"(欧阳|司马|上官|诸葛|[\u4e00-\u9fff])(总|老板|经理|主管|厂长|工|小姐|先生|女士|师傅|姐|哥|主任|会计|采购|部长|董)"
    r"|(mr|mrs|ms|miss)\.? \w+",
    re.IGNORECASE,
)
_TAIL_PHONE = re.compile(
    r"^(?P<name>[^0-9+]{2,20}?)[\s,:;/()-]*(?P<phone>\+?[0-9][0-9\s-]{9,18}[0-9])\)?$"
)


def read_words(value: Value, field: Field, ctx: ColumnContext) -> Read:
    """One line of text."""
    del field, ctx
    return _text(value, many_lines=False)


def read_paragraph(value: Value, field: Field, ctx: ColumnContext) -> Read:
    """Free text of several lines."""
    del ctx
    return Read() if denies(value, field.name) else _text(value, many_lines=True)


def read_company(value: Value, field: Field, ctx: ColumnContext) -> Read:
    """A company's name, brackets as typed: （东莞） stands so in the register."""
    del ctx
    if value is not None and not isinstance(value, (str, int, float)):
        return said(NOT_A_NAME, like=field.column.example)
    return _text(value, many_lines=False)


def read_person(value: Value, field: Field, ctx: ColumnContext) -> Read:
    """A person's name; 王总 is fine, but in the customer sheet a full name is better."""
    del ctx
    if value is not None and not isinstance(value, str):
        return said(NOT_A_NAME, like=field.column.example)
    read = _text(value, many_lines=False, person=True)
    if read.value is None:
        return read
    if any(each.isdecimal() for each in read.value):
        return _with_phone(read.value)
    if field.table == "customer" and field.column.refers_to != "staff":
        title = _TITLES.fullmatch(read.value)
        return Read(read.value, (*read.notes, Note(TITLE_ONLY))) if title else read
    return read


def _with_phone(text: str) -> Read:
    found = _TAIL_PHONE.match(text)
    phone = phones_china.number(found["phone"], "") if found else None
    if found is None or not isinstance(phone, str):
        bare = re.sub(r"[\W\d_]+", "", text)
        return said(DIGITS_IN_NAME, bare)
    person = found["name"].strip()
    return Read(person, (Note(NAME_AND_PHONE, {"read": person, "phone": phone}),), {"phone": phone})


def _text(value: Value, *, many_lines: bool, person: bool = False) -> Read:
    if isinstance(value, str) and _USUAL.fullmatch(value) and not is_blank(value):
        return Read(value)
    if shows_error(value):
        return said(EXCEL_ERROR)
    if is_blank(value) or (isinstance(value, float) and not math.isfinite(value)):
        return Read()
    if not isinstance(value, str):
        return _not_text(value)
    tidy = paragraph(value) if many_lines else name(value) if person else line(value)
    return Read(tidy, changed(value, tidy)) if tidy else Read()


def _not_text(value: Value) -> Read:
    read = typed(value)
    if isinstance(value, (bool, dt.date, dt.time, dt.timedelta)):
        return said(NOT_TYPED, value=read, read=read)
    return Read(read)
