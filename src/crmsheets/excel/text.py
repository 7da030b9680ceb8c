"""CSV, TSV and other text as one grid: encoding and separator by content, cells kept as text."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter

from crmsheets.excel.encoding import decode
from crmsheets.excel.found import Found, RawSheet, Rows, trimmed
from crmsheets.excel.source import NOT_A_TABLE, Fault, Refused
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text

SEPARATORS = ",\t;|"
# What people type for a separator; a sentence has them too, so that most rows must agree.
FULL_WIDTH = "，；"
_LEAST_AGREED = 0.8
_CUT_BY_NONE = 0.5
_LONGEST_CELL = 1 << 24
_SAMPLED_ROWS = 200
_SAMPLED_TEXT = 1 << 18
# The end of a text in the days of DOS.
_END = "\x1a"
_SAID = re.compile(r'"?sep=([^\n])"?\n', re.IGNORECASE)
# ="0138…" is how a CSV keeps Excel from eating a zero.
_AS_TEXT = re.compile(r'="((?:[^"]|"")*)"$')
# The apostrophe that tells Excel to take digits for text, or a text for no formula.
_APOSTROPHE = re.compile(r"'(?=[\d=+@-])")

QUOTES = Rule(
    code="FILE14",
    severity=Severity.WARNING,
    message=Text(
        "有个引号没有成对，已按没有引号读；若列错开了，请用Excel另存为 .xlsx 再交。",
        "has a quotation mark without its partner; it was read as if there were no quotes. "
        "If columns are shifted, save it as .xlsx.",
    ),
    why=Text("少一个引号，后面的行会全连在一起。", "One missing quote would join all later rows."),
    fix=Text("删掉或补齐那个引号。", "Delete the quotation mark or add its partner."),
    example='a,"b',
    passing='a,"b"',
)
RULES: tuple[Rule, ...] = (QUOTES,)


def read_text(data: bytes) -> Found:
    """The one sheet a text file holds, None for blank; Refused where it is no text at all.

    Row numbers are those Excel shows.
    """
    decoded = decode(data)
    if decoded is None:
        raise Refused(NOT_A_TABLE, found=Text("二进制数据", "binary data"))
    text = decoded.text.removesuffix(_END).replace("\r\n", "\n").replace("\r", "\n")
    said = _SAID.match(text)
    if said:
        text = text[said.end() :]
    separator = said.group(1) if said else separator_of(text)
    rows, whole = split(text, separator)
    faults = (*decoded.faults, *(() if whole else (Fault(QUOTES),)))
    return Found([RawSheet("", "visible", _trimmed(rows))], faults)


def separator_of(text: str) -> str:
    """The separator that cuts the most rows into the same number of cells, more than one."""
    sample = text[:_SAMPLED_TEXT]
    best, best_score = _best(sample, SEPARATORS)
    if best_score < _CUT_BY_NONE:
        wide, score = _best(sample, FULL_WIDTH)
        if score >= _LEAST_AGREED:
            return wide
    return best


def _best(sample: str, separators: str) -> tuple[str, float]:
    """The separator that fits best and how well; the first one and 0 where none cuts anything."""
    best, best_score = separators[0], 0.0
    for separator in separators:
        widths = Counter(len(row) for row in split(sample, separator)[0][:_SAMPLED_ROWS] if row)
        cut = {width: count for width, count in widths.items() if width > 1}
        if cut:
            width, count = max(cut.items(), key=lambda item: (item[1] * (item[0] - 1), item[0]))
            score = count / sum(widths.values()) * (1 + width / 1000)
            if score > best_score:
                best, best_score = separator, score
    return best, best_score


def split(text: str, separator: str) -> tuple[list[list[str]], bool]:
    """Rows of cells, and whether the quotes held; a lone quote is read as a character."""
    csv.field_size_limit(_LONGEST_CELL)
    spaced = f'{separator} "' in text
    try:
        lines = io.StringIO(text, newline="")
        return list(
            csv.reader(lines, delimiter=separator, strict=True, skipinitialspace=spaced)
        ), True
    except csv.Error:
        pass
    lines = io.StringIO(text, newline="")
    loose = csv.reader(lines, delimiter=separator, quoting=csv.QUOTE_NONE)
    return [[_bare(cell) for cell in row] for row in loose], False


def _bare(cell: str) -> str:
    quoted = len(cell) > 1 and cell[0] == cell[-1] == '"'
    return cell[1:-1].replace('""', '"') if quoted else cell


def _trimmed(rows: list[list[str]]) -> Rows:
    return trimmed([[_cell(cell) or None for cell in cells] for cells in rows])


def _cell(cell: str) -> str:
    if cell[:1] == "=" and (kept := _AS_TEXT.match(cell)):
        return kept.group(1).replace('""', '"')
    if cell[:1] == "'" and _APOSTROPHE.match(cell):
        return cell[1:]
    return cell
