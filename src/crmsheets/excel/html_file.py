"""Web pages that are named like workbooks, alone or as the parts of a web archive (.mht)."""

from __future__ import annotations

import codecs
import email
import posixpath
import re
from collections.abc import Iterator, Mapping
from email.message import Message
from html import unescape

from crmsheets.excel.encoding import decode
from crmsheets.excel.found import Found, RawSheet, trimmed
from crmsheets.excel.html_grid import laid_out
from crmsheets.excel.html_parse import HtmlTable, parsed
from crmsheets.excel.source import NOT_A_TABLE, WEB_PAGE, Fault, Refused
from crmsheets.model.text import Text

_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_NAME = re.compile(r"<x:Name>\s*([^<]+?)\s*</x:Name>", re.IGNORECASE)
_LISTED = re.compile(
    r"<x:Name>\s*([^<]+?)\s*</x:Name>\s*<x:WorksheetSource\s+HRef=\"([^\"]+)\"", re.IGNORECASE
)
_UNSHOWN = re.compile(r"<(?:style|script|title|noscript|xml)\b[^>]*>[^<]*", re.IGNORECASE)
_LOOKED_AT = 4_096
# What pages in other encodings call themselves by default.
_MEANINGLESS = frozenset({"ascii", "iso8859-1", "cp1252"})


def read_html(data: bytes) -> Found:
    """The one sheet of a web page; Refused where it shows no table."""
    text, faults = page_text(data)
    names = _NAME.findall(text)
    sheet = _sheet(text, unescape(names[0]) if len(names) == 1 else "")
    if sheet is None:
        raise Refused(WEB_PAGE, found=Text("没有表格的网页", "a web page without any table"))
    return Found([sheet], faults)


def read_archive(data: bytes) -> Found:
    """A sheet for each page of a web archive that shows a table."""
    pages = [(_file(part), *page_text(body)) for part, body in _pages(data)]
    names = _listed(text for _, text, _ in pages)
    found: list[RawSheet] = []
    faults: list[Fault] = []
    for file, text, guessed in pages:
        # The page that lists the others holds no table of its own.
        sheet = _sheet(text, names.get(file, ""))
        if sheet is not None:
            found.append(sheet)
            faults += guessed
    if not found:
        raise Refused(WEB_PAGE, found=Text("没有表格的网页档案", "a web archive without a table"))
    return Found(_told_apart(found), faults)


def page_text(data: bytes) -> tuple[str, tuple[Fault, ...]]:
    """A page's text: UTF-8 where it can be, else what the page says, else what fits.

    Many a page says gb2312 and is UTF-8, or says nothing.
    """
    said = _CHARSET.search(data[:_LOOKED_AT])
    if said and b"\0" not in data[:_LOOKED_AT] and not _is_utf8(data):
        text = _as_said(data, said.group(1).decode("ascii", "replace"))
        if text is not None:
            return text, ()
    decoded = decode(data)
    if decoded is None:
        raise Refused(NOT_A_TABLE, found=Text("二进制数据", "binary data"))
    return decoded.text, decoded.faults


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _as_said(data: bytes, said: str) -> str | None:
    try:
        coding = codecs.lookup(said).name
        if coding in _MEANINGLESS:
            return None
        return data.decode("gb18030" if coding in {"gb2312", "gbk"} else coding)
    except (LookupError, UnicodeError):
        return None


def _sheet(text: str, name: str) -> RawSheet | None:
    """The sheet of a page; a style that is never closed would hide its table."""
    for seen in (text, _UNSHOWN.sub("", text)):
        flow = parsed(seen)
        if any(isinstance(each, HtmlTable) and any(each.rows) for each in flow):
            block = laid_out(flow)
            return RawSheet(name, "visible", trimmed(block.rows), marks=block.marks)
    return None


def _pages(data: bytes) -> Iterator[tuple[Message, bytes]]:
    for part in email.message_from_bytes(data).walk():
        body = part.get_payload(decode=True)
        if part.get_content_type() == "text/html" and isinstance(body, bytes):
            yield part, body


def _file(part: Message) -> str:
    return posixpath.basename(str(part.get("Content-Location", ""))).casefold()


def _listed(texts: Iterator[str]) -> Mapping[str, str]:
    """File of a page -> the sheet's name, as the archive's first page lists them."""
    pairs = (pair for text in texts for pair in _LISTED.findall(text))
    return {posixpath.basename(place).casefold(): unescape(name) for name, place in pairs}


def _told_apart(found: list[RawSheet]) -> list[RawSheet]:
    """Sheets without a name, or with one that is taken, are numbered."""
    if len(found) == 1:
        return found
    named: dict[str, RawSheet] = {}
    for place, each in enumerate(found, 1):
        name = each.name if each.name and each.name not in named else f"{each.name}#{place}"
        named[name] = RawSheet(name, each.state, each.rows, marks=each.marks)
    return list(named.values())
