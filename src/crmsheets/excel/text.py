"""CSV, TSV and other text as one grid: encoding and separator by content, cells kept as text."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from dataclasses import dataclass

from crmsheets.excel.encoding import decode
from crmsheets.excel.source import NOT_A_TABLE, Fault, Refused
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.grid import Value
from crmsheets.model.text import Text

SEPARATORS = ",\t;|"
_LONGEST_CELL = 1 << 24
_SAMPLED_ROWS = 200
_SAMPLED_TEXT = 1 << 18
_SAID = re.compile(r"sep=(.)\n", re.IGNORECASE)
# ="0138…" is how a CSV keeps Excel from eating a zero.
_AS_TEXT = re.compile(r'="((?:[^"]|"")*)"$')

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


@dataclass(frozen=True, slots=True)
class TextTable:
    """Rows of text cells, None for blank; row numbers are those Excel shows."""

    rows: tuple[tuple[Value, ...], ...]
    faults: tuple[Fault, ...] = ()


def read_text(data: bytes) -> TextTable:
    """The table a text file holds; Refused where it is no text at all."""
    decoded = decode(data)
    if decoded is None:
        raise Refused(NOT_A_TABLE, found=Text("二进制数据", "binary data"))
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    said = _SAID.match(text)
    if said:
        text = text[said.end() :]
    separator = said.group(1) if said else separator_of(text)
    rows, whole = split(text, separator)
    faults = (*decoded.faults, *(() if whole else (Fault(QUOTES),)))
    return TextTable(_trimmed(rows), faults)


def separator_of(text: str) -> str:
    """The separator that cuts the most rows into the same number of cells, more than one."""
    sample = text[:_SAMPLED_TEXT]
    best, best_score = ",", 0.0
    for separator in SEPARATORS:
        widths = Counter(len(row) for row in split(sample, separator)[0][:_SAMPLED_ROWS] if row)
        cut = {width: count for width, count in widths.items() if width > 1}
        if cut:
            width, count = max(cut.items(), key=lambda item: (item[1] * (item[0] - 1), item[0]))
            score = count / sum(widths.values()) * (1 + width / 1000)
            if score > best_score:
                best, best_score = separator, score
    return best


def split(text: str, separator: str) -> tuple[list[list[str]], bool]:
    """Rows of cells, and whether the quotes held; a lone quote is read as a character."""
    csv.field_size_limit(_LONGEST_CELL)
    try:
        return list(csv.reader(io.StringIO(text), delimiter=separator, strict=True)), True
    except csv.Error:
        pass
    lines = io.StringIO(text)
    loose = csv.reader(lines, delimiter=separator, quoting=csv.QUOTE_NONE)
    return [[_bare(cell) for cell in row] for row in loose], False


def _bare(cell: str) -> str:
    quoted = len(cell) > 1 and cell[0] == cell[-1] == '"'
    return cell[1:-1].replace('""', '"') if quoted else cell


def _trimmed(rows: list[list[str]]) -> tuple[tuple[Value, ...], ...]:
    done = [_row(row) for row in rows]
    while done and not done[-1]:
        done.pop()
    return tuple(done)


def _row(cells: list[str]) -> tuple[Value, ...]:
    row: list[Value] = [_cell(cell) or None for cell in cells]
    while row and row[-1] is None:
        row.pop()
    return tuple(row)


def _cell(cell: str) -> str:
    if cell[:1] == "=" and (kept := _AS_TEXT.match(cell)):
        return kept.group(1).replace('""', '"')
    return cell
