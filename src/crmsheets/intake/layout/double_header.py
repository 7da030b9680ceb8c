"""Headers of two or three rows: groups above (联系方式 over 联系人, 电话), units or English below.

Every column gets its words from the top down. Which field it is the words joined say best (客户 over
名称), then the lower one alone (电话), then turned round (下单 below 日期), then the upper ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from crmsheets.intake.columns.likeness import understood
from crmsheets.intake.content import fit
from crmsheets.intake.headers import Lexicon, lexicon, squeezed
from crmsheets.intake.layout.header_cells import words_of
from crmsheets.model.cell import letters
from crmsheets.model.grid import Grid, Value
from crmsheets.model.template import Template

MOST_ROWS = 3
_SAMPLE = 60
_UNIT = re.compile(
    r"[(（]?(千|百|万|亿)?(元|角|分|美元|美金|人民币|pcs|个|件|套|只|台|箱|kg|公斤|吨|米|m|天|日|%|"
    r"rmb|cny|usd|eur|hkd)([/每](个|件|套|只|台|kg|pcs))?[)）]?",
    re.IGNORECASE,
)
_HINT = re.compile(
    r"[*＊(（]?(必填|选填|可不填|可选|自动|下拉|下拉选择|公式|勿填|不用填|文本|数字|日期格式|"
    r"required|optional|auto|(yyyy|yy|mm?|dd?|年|月|日)([-/. ]?(yyyy|yy|mm?|dd?|年|月|日))+)[)）*＊]?",
    re.IGNORECASE,
)
_QUARTER = re.compile(r"第?[一二三四1-4]季度?|[上下]半年|q[1-4]|h[12]", re.IGNORECASE)
_LATIN = re.compile(r"[A-Za-z][A-Za-z .#/&()'_-]*")
_HANZI = re.compile(r"[㐀-鿿]")
Look = Callable[[Value, Lexicon], tuple[str, str] | None]


@dataclass(frozen=True, slots=True)
class Heading:
    """The header rows of a table from the top down, and every column's words from the top down."""

    rows: tuple[int, ...]
    texts: Mapping[int, tuple[str, ...]]


def heading(grid: Grid, row: int, lexicons: Sequence[Lexicon]) -> Heading | None:
    """The header that a row is part of if it has more rows than this one or merged cells across."""
    rows = [row]
    while len(rows) < MOST_ROWS and _second(grid, rows[-1], rows[-1] + 1, lexicons):
        rows.append(rows[-1] + 1)
    while len(rows) < MOST_ROWS and _group(grid, rows[0] - 1, rows[0], lexicons):
        rows.insert(0, rows[0] - 1)
    if len(rows) == 1 and not _across(grid, row):
        return None
    return Heading(tuple(rows), _texts(grid, rows))


def _second(grid: Grid, upper: int, lower: int, lexicons: Sequence[Lexicon]) -> bool:
    """Whether `lower` goes on with the header that `upper` is a row of."""
    top, low = _row(grid, upper), _row(grid, lower)
    if not top or not low or (_asks(top) and not _asks(low)):
        return False
    if any(_groups(left, right, top, low) for left, right in _across(grid, upper)):
        return True
    if all(_UNIT.fullmatch(word) or _HINT.fullmatch(word) for word in low.values()):
        return True
    if set(low) <= set(top):
        return _translated(top, low)
    return _fills_holes(top, low) and _known(low, top, lexicons)


def _groups(left: int, right: int, top: Mapping[int, str], low: Mapping[int, str]) -> bool:
    """Whether a cell merged across heads at least two of the words below; a title heads them all."""
    under = sum(left <= column <= right for column in low)
    alone = under == len(low) and all(left <= column <= right for column in top)
    return under > 1 and not alone


def _group(grid: Grid, upper: int, lower: int, lexicons: Sequence[Lexicon]) -> bool:
    """Whether `upper` groups the columns of `lower`; a title above them does not."""
    top, low = _row(grid, upper), _row(grid, lower)
    if not top or not low or (_asks(top) and not _asks(low)):
        return False
    if len(top) > 1:
        twice = len(set(low.values())) < len(low) and set(top) <= set(low) and len(top) < len(low)
        return twice or _second(grid, upper, lower, lexicons)
    across = [(left, right) for left, right in _across(grid, upper) if left in top]
    # One word over a part of the columns is a group, over all of them the title.
    return any(min(low) < left or right < max(low) for left, right in across) and len(low) > 1


def _asks(words: Mapping[int, str]) -> bool:
    """Whether a row has labels that wait for a value (客户：), which is no row of headers.

    One colon among many words is only how somebody wrote that header.
    """
    waiting = sum(word.endswith((":", "：")) for word in words.values())
    return 3 * waiting > len(words)


def _row(grid: Grid, row: int) -> dict[int, str] | None:
    return words_of(grid.rows[row - 1]) if 0 < row <= len(grid.rows) else None


def _translated(top: Mapping[int, str], low: Mapping[int, str]) -> bool:
    """The same headers once more in English below."""
    pairs = [(top[column], word) for column, word in low.items()]
    both = sum(bool(_HANZI.search(a)) and bool(_LATIN.fullmatch(b)) for a, b in pairs)
    return len(pairs) > 1 and 2 * len(pairs) > len(top) and both == len(pairs)


def _fills_holes(top: Mapping[int, str], low: Mapping[int, str]) -> bool:
    """Whether the lower words stand under the groups and the columns that are blank beside them.

    A header of one row only stands beside the groups; below a title all columns have a word.
    """
    if set(top) <= set(low):
        return False
    for column in low:
        left = max((each for each in top if each <= column), default=0)
        if not left or (column not in top and left not in low):
            return False
    return True


def _known(low: Mapping[int, str], top: Mapping[int, str], lexicons: Sequence[Lexicon]) -> bool:
    """Half of the lower words are header words of ours, alone or joined with those above."""
    known = 0
    for column, word in low.items():
        above = top[max(each for each in top if each <= column)]
        texts = (word, above + word, word + above)
        known += any(words.find(text) or words.shared(text) for words in lexicons for text in texts)
    return 2 * known >= len(low)


def _across(grid: Grid, row: int) -> list[tuple[int, int]]:
    """(first, last column) of the cells of a row that are merged over several columns."""
    return [(left, right) for top, left, _, right in grid.merges if top == row and right > left]


def _texts(grid: Grid, rows: Sequence[int]) -> dict[int, tuple[str, ...]]:
    lines = [_row(grid, row) or {} for row in rows]
    bottom = lines[-1]
    columns = {column for line in lines for column in line}
    spread = []
    for row, line in zip(rows, lines, strict=True):
        full = dict(line)
        for left, right in _across(grid, row):
            if left in line:
                full |= dict.fromkeys(range(left, right + 1), line[left])
        if row != rows[-1] and not _across(grid, row):
            full |= _carried(line, bottom)
        spread.append(full)
        columns |= set(full)
    return {
        column: tuple(dict.fromkeys(line[column] for line in spread if column in line))
        for column in sorted(columns)
    }


def _carried(line: Mapping[int, str], bottom: Mapping[int, str]) -> dict[int, str]:
    """A group's word for the blank cells to its right, where nothing says how far it reaches."""
    found = {}
    for column in bottom:
        left = max((each for each in line if each <= column), default=0)
        if left in bottom and column not in line:
            found[column] = line[left]
    return found


def spoken(texts: Sequence[str], words: Lexicon, look: Look) -> tuple[str, str] | None:
    """(field, rung) that a column's words stand for, from the top down; see the module."""
    if len(texts) == 1:
        return look(texts[0], words)
    joined = words.find("".join(texts))
    if joined is not None:
        return joined
    tries = [texts[-1], texts[-1] + texts[0]]
    if _LATIN.fullmatch(texts[-1]) and _HANZI.search(texts[0]):
        tries = [*texts[:-1], texts[-1]]
    elif _UNIT.fullmatch(texts[-1]) or _HINT.fullmatch(texts[-1]):
        tries = [*reversed(texts[:-1])]
    return next((hit for text in tries if (hit := look(text, words)) is not None), None)


def shown_as(texts: Sequence[str]) -> str:
    """A column's words as one header: 联系方式 电话, 金额(元); hints and quarters are left out."""
    said = [text for text in texts if not _HINT.fullmatch(text)] or list(texts)
    said = [text for text in said[:-1] if not _QUARTER.fullmatch(text)] + said[-1:]
    if len(said) > 1 and _UNIT.fullmatch(said[-1]):
        return f"{' '.join(said[:-1])}({said[-1].strip('()（）')})"
    return " ".join(said)


def folded(
    grid: Grid, head: Heading, template: Template, look: Look
) -> tuple[Grid, dict[int, tuple[str, str]]]:
    """The grid with the joined words in the lowest header row, and the columns they decide."""
    words = lexicon(template)
    hits = {
        column: hit for column, texts in head.texts.items() if (hit := spoken(texts, words, look))
    }
    row = list(grid.rows[head.rows[-1] - 1])
    row += [None] * (max(head.texts) - len(row))
    used: set[str] = set()
    for column, texts in head.texts.items():
        said = shown_as(texts)
        if column not in hits and not understood(said, words) and understood(texts[-1], words):
            said = texts[-1]
        row[column - 1] = f"{said} ({letters(column)})" if squeezed(said) in used else said
        used.add(squeezed(said))
    rows = (*grid.rows[: head.rows[-1] - 1], tuple(row), *grid.rows[head.rows[-1] :])
    return replace(grid, rows=rows), _best_each(grid, head, template, hits)


def _best_each(
    grid: Grid, head: Heading, template: Template, hits: Mapping[int, tuple[str, str]]
) -> dict[int, tuple[str, str]]:
    """Of columns under one merged header (客户 over a number and a name) the one whose cells fit."""
    groups: dict[tuple[str, tuple[str, ...]], list[int]] = {}
    for column, (name, _) in hits.items():
        groups.setdefault((name, head.texts[column]), []).append(column)
    below = grid.rows[head.rows[-1] : head.rows[-1] + _SAMPLE]
    kept = {
        max(columns, key=lambda c: (*_fit(template, name, below, c), -c))
        for (name, _), columns in groups.items()
    }
    return {column: hit for column, hit in hits.items() if column in kept}


def _fit(
    template: Template, name: str, below: Sequence[Sequence[Value]], column: int
) -> tuple[float, float]:
    """How well a column fits a field; of two that fit alike the one with fewer digits."""
    cells = [row[column - 1] for row in below if column <= len(row) and row[column - 1] is not None]
    digits = sum(any(sign.isdigit() for sign in str(cell)) for cell in cells)
    return fit(template.by_name[name], cells) or 0.0, -digits / max(len(cells), 1)
