"""What a file is by its content, whatever its name says; and how a fault of a file is told."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from dataclasses import dataclass

from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.text import Text

_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# First bytes of files that people drop into the folder by mistake.
_OTHERS: Mapping[bytes, str] = {
    b"%PDF": "PDF",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF8": "GIF",
    b"Rar!": "RAR",
    b"7z\xbc\xaf": "7z",
    b"\x1f\x8b": "gzip",
}
# A bare stream of records: BIFF 2 to 4, before workbooks had sheets.
_ANCIENT = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00", b"\x09\x08")
_SUFFIXES: Mapping[str, frozenset[str]] = {
    "xlsx": frozenset({".xlsx", ".xlsm", ".xltx", ".xltm", ".et", ".ett"}),
    "xlsb": frozenset({".xlsb"}),
    "xls": frozenset({".xls", ".xlt", ".et", ".ett"}),
    "ods": frozenset({".ods", ".ots", ".fods"}),
    "csv": frozenset({".csv", ".tsv", ".txt", ".tab", ".prn"}),
    "html": frozenset({".html", ".htm", ".mht", ".mhtml"}),
    "xml2003": frozenset({".xml"}),
}
# What Excel and WPS open under these names, with a question at most.
_BY_CONTENT = frozenset({".xls", ".xlt", ".et", ".ett"})
_SHOWN: Mapping[str, Text] = {
    "csv": Text("文本(CSV)", "text (CSV)"),
    "html": Text("网页(HTML)", "a web page (HTML)"),
    "xml2003": Text("XML 表格 2003", "an XML Spreadsheet 2003"),
}
_HTML = re.compile(
    rb"<\s*(?:!doctype\s+html|(?:html|table|head|meta|body|style|div|center|tr|font)\b)",
    re.IGNORECASE,
)
# A page may begin with a line of text; a table of texts that hold web pages has cells before them.
_LATE_TABLE = re.compile(
    rb"(?:[^<,;|\t]{0,300}<table\b[^>]*>\s*(?:<[^>]*>\s*)*?|"
    rb"[^<\r\n]{0,300}(?<![,;|\t\"])<(?:style|html|head|meta|body|div|table)\b.*?<table\b.*?)<tr\b",
    re.IGNORECASE | re.DOTALL,
)
_ROOT = re.compile(rb"<(?:[\w.-]+:)?([A-Za-z]\w*)")
_ARCHIVE = re.compile(rb"(?:\A|\n)mime-version:.*?multipart/related", re.IGNORECASE | re.DOTALL)
_XML_2003 = b"urn:schemas-microsoft-com:office:spreadsheet"
_FLAT_ODS = b"urn:oasis:names:tc:opendocument:xmlns:office"
_LOOKED_AT = 4096

EMPTY = Rule(
    code="FILE02",
    severity=Severity.ERROR,
    message=Text(
        "文件是空的（0字节），可能没传完，请重新发一份。",
        "is empty (0 bytes), perhaps cut short on its way. Please send it again.",
    ),
    why=Text("空文件里没有任何数据。", "An empty file holds no data."),
    fix=Text("请对方重新发送原文件。", "Ask for the original again."),
    example="0 bytes",
    passing="12 kB",
)
LOCKED = Rule(
    code="FILE03",
    severity=Severity.ERROR,
    message=Text(
        "设了打开密码，读不了。请在Excel或WPS里打开，去掉密码另存一份再交。",
        "is protected by a password. Open it in Excel or WPS, remove the password, save a copy.",
    ),
    why=Text("加密的内容没有密码打不开。", "Encrypted content needs its password."),
    fix=Text(
        "文件 → 信息 → 保护工作簿 → 用密码进行加密 → 清空密码 → 保存。",
        "File > Info > Protect Workbook > Encrypt with Password > clear it > save.",
    ),
    example="EncryptedPackage",
    passing="plain .xlsx",
)
NOT_A_TABLE = Rule(
    code="FILE04",
    severity=Severity.ERROR,
    message=Text(
        "不是表格文件（内容是 {found}），没有读。请交 .xlsx 或 .csv。",
        "is not a spreadsheet (it holds {found}) and was not read. Please send .xlsx or .csv.",
    ),
    why=Text("文件名不算数，看的是内容。", "The content counts, not the name."),
    fix=Text("换成真正的表格文件。", "Replace it with a real spreadsheet."),
    example="PDF",
    passing="xlsx",
)
WEB_PAGE = Rule(
    code="FILE05",
    severity=Severity.ERROR,
    message=Text(
        "名字是表格，内容其实是 {found}，没有读。请用Excel或WPS打开，另存为 .xlsx 再交。",
        "is named like a workbook but holds {found} and was not read. "
        "Open it in Excel or WPS, save it as .xlsx.",
    ),
    why=Text(
        "有些软件导出的 .xls 其实是网页，有的还没有表格。",
        "Some programs export web pages under the name .xls, some without any table.",
    ),
    fix=Text("另存为「Excel 工作簿(*.xlsx)」。", "Save as Excel Workbook (*.xlsx)."),
    example="HTML, no <table>",
    passing="HTML, <table>",
)
MISNAMED = Rule(
    code="FILE12",
    severity=Severity.WARNING,
    message=Text(
        "后缀是 {suffix}，内容其实是 {found}，已按内容读。请改好后缀，免得别的软件打不开。",
        "ends in {suffix} but holds {found}; it was read by its content. Please rename it.",
    ),
    why=Text("后缀不对，Excel会警告或打不开。", "Excel warns about or refuses a wrong suffix."),
    fix=Text("用Excel或WPS打开后另存为 .xlsx。", "Open it in Excel or WPS and save it as .xlsx."),
    example=".xlsx, csv",
    passing=".csv, csv",
)
BY_CONTENT = Rule(
    code="FILE15",
    severity=Severity.INFO,
    message=Text(
        "名字是 {suffix}，内容其实是 {found}，已按内容读，不用改。",
        "ends in {suffix} but holds {found}; it was read by its content. Nothing to do.",
    ),
    why=Text(
        "不少ERP软件导出的 .xls 其实是网页或XML。",
        "Many programs export web pages or XML under the name .xls.",
    ),
    fix=Text(
        "不用改；想放心，就用Excel或WPS另存为 .xlsx。", "Nothing; or save it as .xlsx in Excel."
    ),
    example=".xls, html",
    passing=".xls, xls",
)
RULES: tuple[Rule, ...] = (EMPTY, LOCKED, NOT_A_TABLE, WEB_PAGE, MISNAMED, BY_CONTENT)


@dataclass(frozen=True, slots=True)
class Fault:
    """A file's or a sheet's fault before the file's name is known to whoever found it."""

    rule: Rule
    sheet: str = ""
    at: tuple[tuple[int, int], ...] = ()
    got: Mapping[str, object] = dataclasses.field(default_factory=dict)

    def finding(self, file: str) -> Finding:
        """The finding; row 0 and column 0 stand for the whole file or sheet."""
        cells = tuple(Cell(file, self.sheet, row, column) for row, column in self.at or ((0, 0),))
        return Finding(rule=self.rule, cells=cells, got=self.got)


class Refused(Exception):  # noqa: N818  # reads as what it says
    """A file (or sheet) that is not read on; never leaves the reading of one file."""

    def __init__(self, rule: Rule, sheet: str = "", **got: object) -> None:
        self.fault = Fault(rule, sheet, got=got)
        super().__init__(rule.code)


def sniff(data: bytes) -> str:
    """The format by content: zip xls csv html mht xml2003 fods; Refused for what holds no table."""
    if not data:
        raise Refused(EMPTY)
    if data.startswith((_ZIP, _EMPTY_ZIP)):
        return "zip"
    if data.startswith(_OLE):
        return _ole(data)
    if data.startswith(_ANCIENT):
        raise Refused(WEB_PAGE, found=Text("很旧的Excel格式", "a very old Excel format"))
    for magic, name in _OTHERS.items():
        if data.startswith(magic):
            raise Refused(NOT_A_TABLE, found=name)
    return _text(data)


def misnamed(suffix: str, found: str) -> Fault | None:
    """The fault of a file whose suffix promises another format than its content has."""
    promised = suffix.lower()
    known = frozenset[str]().union(*_SUFFIXES.values())
    if promised not in known or promised in _SUFFIXES[found]:
        return None
    gentle = promised in _BY_CONTENT and found in {"html", "xml2003"}
    rule = BY_CONTENT if gentle else MISNAMED
    return Fault(rule, got={"suffix": suffix, "found": _SHOWN.get(found, found)})


def _ole(data: bytes) -> str:
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise Refused(LOCKED)
    streams = (name.encode("utf-16-le") for name in ("Workbook", "Book", "WORKBOOK", "BOOK"))
    if not any(stream in data for stream in streams):
        raise Refused(NOT_A_TABLE, found=Text("Word等其他文件", "another Office document"))
    return "xls"


def _text(data: bytes) -> str:
    """What a text is: tables of a mark-up, or else separated values."""
    head = (
        data[:_LOOKED_AT]
        .removeprefix(b"\xef\xbb\xbf")
        .replace(b"\0", b"")
        .lstrip(b"\xff\xfe \r\n\t")
    )
    if _ARCHIVE.search(head):
        return "mht"
    if not head.startswith(b"<"):
        return "html" if _LATE_TABLE.match(head) else "csv"
    root = _ROOT.search(head)
    if root and root.group(1) == b"Workbook" and _XML_2003 in head:
        return "xml2003"
    if root and root.group(1) == b"document" and _FLAT_ODS in head:
        return "fods"
    if _HTML.search(head):
        return "html"
    raise Refused(NOT_A_TABLE, found="XML")
