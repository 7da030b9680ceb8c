"""E-mail addresses and WeChat ids."""

from __future__ import annotations

import math
import re

from crmsheets.intake.values.blanks import EXCEL_ERROR, is_blank, shows_error
from crmsheets.intake.values.codes import read_code
from crmsheets.intake.values.reading import ColumnContext, Note, Read, said
from crmsheets.intake.values.spelling import changed, compact
from crmsheets.model.finding import Rule, Severity, Suggestion
from crmsheets.model.grid import Value
from crmsheets.model.template import Field
from crmsheets.model.text import Text

READ_AS = Rule(
    code="MAIL01",
    severity=Severity.INFO,
    message=Text("写的是「{value}」，整理成 {read}。", "says '{value}'; kept as {read}."),
    why=Text("写法不同，地址相同。", "Another spelling of the same address."),
    fix=Text("不用改。", "Nothing to do."),
    example="zhang@ABC.COM",
    passing="zhang@abc.com",
    fixed=True,
)
NOT_AN_ADDRESS = Rule(
    code="MAIL02",
    severity=Severity.ERROR,
    message=Text(
        "写的是「{value}」，不是邮箱，请写成 {like} 这样。",
        "says '{value}', which is no e-mail address. Write it like {like}.",
    ),
    why=Text("邮件会退回来。", "Mail to it would come back."),
    fix=Text("写完整的邮箱。", "Write the whole address."),
    example="zhangsan#abc.com",
    passing="zhangsan@abc.com",
)
MISTYPED = Rule(
    code="MAIL03",
    severity=Severity.WARNING,
    message=Text(
        "写的是「{value}」，是不是 {suggestion}？先照原样收下。",
        "says '{value}'; was {suggestion} meant? Kept as typed.",
    ),
    why=Text("常见的后缀多半是打错了。", "Such endings are mostly slips."),
    fix=Text("核对后缀。", "Check the ending."),
    example="zhang@qq.con",
    passing="zhang@qq.com",
)
MORE_ADDRESSES = Rule(
    code="MAIL04",
    severity=Severity.WARNING,
    message=Text(
        "写了几个邮箱「{value}」，只收第一个 {read}。",
        "holds several addresses, '{value}'; only the first, {read}, is kept.",
    ),
    why=Text("一格放一个邮箱。", "A cell holds one address."),
    fix=Text("其余的写到备注。", "Put the others into Notes."),
    example="a@b.com;c@d.com",
    passing="a@b.com",
    fixed=True,
)
ODD_WECHAT = Rule(
    code="MAIL05",
    severity=Severity.INFO,
    message=Text(
        "写的是「{value}」，不像微信号，照原样收下。",
        "says '{value}', which does not look like a WeChat id; kept as typed.",
    ),
    why=Text("昵称加不了好友。", "A nickname cannot be looked up."),
    fix=Text("填微信号或手机号。", "Give the WeChat id or the mobile number."),
    example="老王",
    passing="abc_zhang",
)
RULES = (READ_AS, NOT_AN_ADDRESS, MISTYPED, MORE_ADDRESSES, ODD_WECHAT)

_SIGN = r"[^@\s<>,;:\"'()\u4e00-\u9fff"
_ADDRESS = re.compile(rf"{_SIGN}]+@{_SIGN}]+\.{_SIGN}.]+")
_ENDINGS = {
    **dict.fromkeys(("con", "cmo", "ocm", "comm", "vom", "cpm", "coom"), "com"),
    **dict.fromkeys(("cm", "co m", "c0m"), "com"),
    "cnn": "cn",
    "nte": "net",
}
_HOSTS = {
    "gmial": "gmail",
    "gamil": "gmail",
    "hotmial": "hotmail",
    "outlok": "outlook",
    "qqq": "qq",
}
_WECHAT = re.compile(r"[A-Za-z][-_A-Za-z0-9]{5,19}|1[3-9][0-9]{9}|[1-9][0-9]{4,10}")
_LABEL = re.compile(r"^(微信号?|wechat|weixin|vx|wx|v)\s*[::]\s*", re.IGNORECASE)


def read_email(value: Value, field: Field, ctx: ColumnContext) -> Read:
    """An e-mail address, its domain in lower case."""
    del ctx
    if shows_error(value):
        return said(EXCEL_ERROR)
    if is_blank(value) or (isinstance(value, float) and not math.isfinite(value)):
        return Read()
    if not isinstance(value, str):
        return said(NOT_AN_ADDRESS, like=field.column.example)
    text = re.sub(r"mailto:", "", compact(value), flags=re.IGNORECASE)
    found = _ADDRESS.findall(text) if "。" not in text else []
    found = found or _ADDRESS.findall(_rejoined(text))
    if not found:
        return said(NOT_AN_ADDRESS, _repaired(compact(value)), like=field.column.example)
    name, _, domain = found[0].rpartition("@")
    address = f"{name}@{domain.lower()}"
    return Read(address, _notes(value, address, len(found)))


def read_wechat(value: Value, field: Field, ctx: ColumnContext) -> Read:
    """A WeChat id, or the mobile or QQ number that serves as one; other words are kept."""
    read = read_code(value, field, ctx)
    if not isinstance(read.value, str):
        return read
    bare = _LABEL.sub("", read.value)
    odd = () if _WECHAT.fullmatch(bare) else (Note(ODD_WECHAT),)
    return Read(bare, (*changed(value, bare), *odd))


def _notes(value: str, address: str, count: int) -> tuple[Note, ...]:
    if count > 1:
        return (Note(MORE_ADDRESSES, {"read": address}),)
    meant = _meant(address)
    if meant != address:
        return (Note(MISTYPED, {}, Suggestion(meant)),)
    return () if value == address else (Note(READ_AS, {"read": address}),)


def _meant(address: str) -> str:
    name, _, domain = address.rpartition("@")
    host, _, ending = domain.rpartition(".")
    return f"{name}@{_HOSTS.get(host, host)}.{_ENDINGS.get(ending, ending)}"


def _rejoined(text: str) -> str:
    """One address with 。 for its points or blanks around its signs (a @ b。com); "" if none."""
    joined = re.sub(r"\s*@\s*", "@", text).replace("。", ".")
    return joined if _ADDRESS.fullmatch(joined) else ""


def _repaired(text: str) -> str:
    """The address a slip of the keys hides: # or 。 or a comma for @ and the point; "" if none."""
    tried = re.sub(r"[。,、]", ".", re.sub(r"[#＃]|\(at\)|\[at\]", "@", text)).replace(" ", "")
    return tried if _ADDRESS.fullmatch(tried) else ""
