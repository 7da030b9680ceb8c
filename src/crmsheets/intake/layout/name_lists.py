"""Lists of nothing but names: one column, 客户名称 over it or no header at all.

| 客户名称               |      | 佛山市南桥卫浴有限公司 |
| 佛山市南桥卫浴有限公司 |      | 中山市古镇明辉灯饰厂   |

Its header and its firms, or its firms and what sheet, file or title are called, make it a list of customers;
names without that may be anybody's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crmsheets.intake.headers import SERIAL, lexicon, shown, squeezed
from crmsheets.intake.layout.other_papers import another_paper
from crmsheets.intake.layout.row_words import (
    is_mark,
    is_remark,
    names_total,
    says_count,
    says_total,
)
from crmsheets.intake.layout.section_lines import is_firm
from crmsheets.intake.match import Match
from crmsheets.model.grid import Grid, Value
from crmsheets.model.hanzi import simplified
from crmsheets.model.template import Template

_CUSTOMER = "customer_name"
_CALLED = ("客户", "客人", "买家", "往来单位", "customer", "client", "buyer")
_OTHERS = ("供应", "供货", "同行", "竞争", "supplier", "vendor", "competitor")
_LEAST_HEADED, _LEAST = 2, 5
_HALF, _MOSTLY = 0.5, 0.8
_LONGEST = 40
_TITLES = 3


@dataclass(frozen=True, slots=True)
class Names:
    """A column of names: where, the row of its header (0: none), its first row and the names."""

    column: int
    header_row: int
    first_row: int
    names: tuple[str, ...]

    @property
    def firms(self) -> float:
        """Which part of the names end as names of firms do."""
        return sum(map(is_firm, self.names)) / max(len(self.names), 1)


def name_list(grid: Grid, templates: Sequence[Template]) -> Match | None:
    """The sheet as customers if it is surely a list of their names; None for any other."""
    template = _customers(templates)
    found = names_in(grid, template) if template else None
    if template is None or found is None or not _sure(grid, found, template):
        return None
    header = shown(grid.at(found.header_row, found.column))
    return Match(
        template=template,
        header_row=found.header_row,
        first_row=found.first_row,
        columns={_CUSTOMER: found.column},
        headers={_CUSTOMER: header},
        rung="synonyms",
        rungs={_CUSTOMER: "synonyms" if header else "content"},
        extras=_serial(grid, found),
        confidence={_CUSTOMER: 0.9},
    )


def seems_names(grid: Grid, templates: Sequence[Template]) -> bool:
    """Whether a sheet that is no table may be a list of customers' names all the same."""
    template = _customers(templates)
    found = names_in(grid, template) if template else None
    if template is None or found is None:
        return False
    headed = bool(found.header_row) and len(found.names) >= _LEAST_HEADED
    return headed or (
        len(found.names) >= _LEAST and (found.firms >= _HALF or _of_customers(grid, found))
    )


def names_in(grid: Grid, template: Template) -> Names | None:
    """The only column of a sheet if it holds names, all of them different texts; None for any other.

    A column that counts the rows up may stand before it, titles above it, remarks and sums below it.
    """
    held = _columns(grid)
    if len(held) == 1:
        (column,) = held
    elif len(held) == _LEAST_HEADED and _counts_up(held[min(held)]):
        column = max(held)
    else:
        return None
    summed = {row for row, value in held[min(held)] if says_total(str(value))}
    cells = [(row, value) for row, value in held[column] if row not in summed]
    header_row = _header(cells, template)
    body = [(row, value) for row, value in cells if row > header_row]
    if not header_row:
        while body and len(body) > _LEAST and _is_title(body[0][1], body[1][1]):
            body = body[1:]
    names = [str(value).strip() for row, value in body if not _left_out(value)]
    if not names or not all(_is_name(value) for _, value in body if not _left_out(value)):
        return None
    if len(set(names)) < _MOSTLY * len(names):
        return None
    return Names(column, header_row, body[0][0], tuple(names))


def _customers(templates: Sequence[Template]) -> Template | None:
    return next((each for each in templates if each.name == "customer"), None)


def _columns(grid: Grid) -> dict[int, list[tuple[int, Value]]]:
    """Column -> (row, value) of its cells that hold anything; {} as soon as there are too many."""
    held: dict[int, list[tuple[int, Value]]] = {}
    for number, row in enumerate(grid.rows, start=1):
        for column, value in enumerate(row, start=1):
            if value is not None and str(value).strip():
                held.setdefault(column, []).append((number, value))
                if len(held) > _LEAST_HEADED:
                    return {}
    return held


def _counts_up(cells: Sequence[tuple[int, Value]]) -> bool:
    figures = [value for _, value in cells if not isinstance(value, str) or value.isdigit()]
    words = [str(value) for _, value in cells if isinstance(value, str) and not value.isdigit()]
    others = [word for word in words if squeezed(word) not in SERIAL and not says_total(word)]
    return len(figures) >= _LEAST_HEADED and len(others) <= 1


def _header(cells: Sequence[tuple[int, Value]], template: Template) -> int:
    """The row of a word for customers' names among the first cells; 0 for none."""
    words = lexicon(template)
    for row, value in cells[:_TITLES]:
        hit = words.find(value)
        if hit is not None and hit[0] == _CUSTOMER:
            return row
    return 0


def _is_title(value: Value, following: Value) -> bool:
    """客户名单 over the first firm."""
    return not is_firm(str(value)) and is_firm(str(following))


def _left_out(value: Value) -> bool:
    text = str(value)
    return bool(
        is_remark(text)
        or is_mark([text])
        or says_total(text)
        or says_count(text)
        or names_total(text)
    )


def _is_name(value: Value) -> bool:
    text = str(value).strip()
    return (
        isinstance(value, str)
        and 1 < len(text) <= _LONGEST
        and not text.isdigit()
        and not any(sign in text for sign in "，。；;！？?@：:")
    )


def _of_customers(grid: Grid, found: Names) -> bool:
    """Whether sheet, file or what stands above says whose names these are."""
    return any(word in _said(grid, found) for word in _CALLED)


def _sure(grid: Grid, found: Names, template: Template) -> bool:
    said = _said(grid, found)
    if another_paper(said, template) or grid.source.ours or any(word in said for word in _OTHERS):
        return False
    if found.header_row:
        return len(found.names) >= _LEAST_HEADED and found.firms >= _HALF
    many = len(found.names) >= _LEAST and found.firms >= _MOSTLY
    return many and _of_customers(grid, found)


def _said(grid: Grid, found: Names) -> str:
    file = grid.source.file.replace("\\", "/").rpartition("/")[2].rpartition(".")[0]
    above = [str(grid.at(row, found.column) or "") for row in range(1, found.first_row)]
    return simplified(" ".join((grid.sheet, file, *above))).casefold()


def _serial(grid: Grid, found: Names) -> dict[int, str]:
    """The column that counts the rows, kept as it is."""
    return {
        column: shown(grid.at(found.header_row, column)) or "No."
        for column in _columns(grid)
        if column != found.column
    }
