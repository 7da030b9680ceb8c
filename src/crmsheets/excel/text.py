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
FULL_WIDTH = "，；｜"
# What some programs write because no text has it.
RARE = "~^¦\x1f\x01"
_LEAST_AGREED = 0.8
_CUT_BY_NONE = 0.5
_LEAST_CUT = 3
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

_FIGURES = re.compile(r"\s*[+¥$]?\d[\d\s./:,-]*\s*")

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
MIXED = Rule(
    code="FILE20",
    severity=Severity.INFO,
    message=Text(
        "各行用的分隔符不一样，有 {rows} 行是按另一种分开的。",
        "its lines are not all cut by the same sign; {rows} of them were cut by another one.",
    ),
    why=Text("手工拼起来的文件常常这样。", "Files put together by hand are often like that."),
    fix=Text(
        "不用改；列错开了，就统一用逗号。", "Nothing; if columns are shifted, use commas only."
    ),
    example="客户名称,电话 / 顺达;138…",
    passing="客户名称,电话 / 顺达,138…",
    fixed=True,
)
RULES: tuple[Rule, ...] = (QUOTES, MIXED)


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
    rows, other = (rows, 0) if said else recut(rows, separator)
    faults = (
        *decoded.faults,
        *(() if whole else (Fault(QUOTES),)),
        *((Fault(MIXED, got={"rows": other}),) if other else ()),
    )
    return Found([RawSheet("", "visible", _trimmed(rows))], faults)


def separator_of(text: str) -> str:
    """The separator that cuts the most rows into the same number of cells, more than one."""
    sample = text[:_SAMPLED_TEXT]
    best, best_score = _best(sample, SEPARATORS)
    if best_score < _CUT_BY_NONE:
        for others in (FULL_WIDTH, RARE):
            wide, score = _best(sample, others)
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


def recut(rows: list[list[str]], separator: str) -> tuple[list[list[str]], int]:
    """Rows whose lines are cut by another sign than most, cut by that one; and how many they are.

    A line is cut anew if it stayed one cell, or if the header itself changes its sign and so do the
    lines below it; only ever into as many cells as the table has.
    """
    filled = [row for row in rows if any(row)]
    widths = Counter(len(row) for row in filled if len(row) > 1)
    width = widths.most_common(1)[0][0] if widths else 1
    others = "".join(sign for sign in SEPARATORS + FULL_WIDTH + RARE if sign != separator)
    finer = _finer(filled, others)
    first = next((at for at, row in enumerate(rows) if len(row) == width), 0)
    found = [
        _cut_finer(row, others, finer)
        if finer > width
        else _cut_whole(row, width, head=at == first - 1)
        for at, row in enumerate(rows)
    ]
    count = sum(one is not other for one, other in zip(rows, found, strict=True))
    return found, count


def _finer(filled: list[list[str]], others: str) -> int:
    """How many cells a table has whose header changes its sign; 0 for any other."""
    if not filled or not any(sign in cell for cell in filled[0] for sign in others):
        return 0
    width = len(_cut_finer(filled[0], others))
    agreed = sum(len(_cut_finer(row, others)) == width for row in filled)
    fits = len(filled) > 1 and agreed >= _LEAST_AGREED * len(filled)
    return width if fits and width >= _LEAST_CUT else 0


def _cut_finer(row: list[str], others: str, width: int = 0) -> list[str]:
    """A row cut at all signs; as it is where that does not give `width` cells (0: any number)."""
    cells = [part for cell in row for part in re.split(f"[{re.escape(others)}]", cell)]
    return cells if len(cells) > len(row) and width in {0, len(cells)} else row


def _cut_whole(row: list[str], width: int, *, head: bool) -> list[str]:
    """A line that stayed one cell, cut by the one other sign that gives as many cells as the table.

    A sentence has such signs too: a record has a cell of figures, a header none at all.
    """
    if len(row) != 1 or width < _LEAST_CUT:
        return row
    signs = [sign for sign in SEPARATORS + RARE if sign in row[0]]
    cuts = [next(csv.reader(row, delimiter=sign)) for sign in signs]
    fits = [cells for cells in cuts if len(cells) == width]
    if len(fits) != 1:
        return row
    figures = any(_FIGURES.fullmatch(cell) for cell in fits[0])
    header = head and not any(sign.isdigit() for sign in row[0])
    return fits[0] if figures or header else row


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
