"""One column for two fields: 客户/联系人, 联系人/电话, 型号数量, or a firm with its person in every cell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from crmsheets.intake.headers import Lexicon, lexicon
from crmsheets.intake.layout.firm_person import seems_both
from crmsheets.intake.layout.laid import Laid, raw
from crmsheets.intake.layout.pairs import (
    CONTACT,
    CUSTOMER,
    Parts,
    Split,
    firm_and_person,
    item_and_pieces,
    splitter,
)
from crmsheets.intake.layout.two_headers import both_fields
from crmsheets.intake.layout.unfolded import Unfolded
from crmsheets.intake.layout.wide import headings
from crmsheets.intake.values.blanks import is_blank
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid, Value
from crmsheets.model.settings import Settings
from crmsheets.model.text import Text

TWO = Rule(
    code="LAY11",
    severity=Severity.INFO,
    message=Text(
        "一列里写了{labels}，已分开（{cells} 格）。",
        "The column holds {labels}; they were taken apart ({cells} cells).",
    ),
    why=Text("两样写在一格，要分开才能用。", "Two things in a cell have to be told apart."),
    fix=Text("不用改；分成两列更稳妥。", "Nothing to do; two columns are safer."),
    example="客户/联系人：顺达五金 王总",
    passing="客户名称：顺达五金 联系人：王总",
    fixed=True,
)
NOT_TWO = Rule(
    code="LAY12",
    severity=Severity.WARNING,
    message=Text(
        "标题写了{labels}，可是多数格子分不开，没有分。请分成两列。",
        "The header names {labels}, but most cells cannot be taken apart; they were not. "
        "Use two columns.",
    ),
    why=Text("分错了，两样都错。", "A wrong cut spoils both."),
    fix=Text("一列只写一样。", "One thing a column."),
    example="单价/金额：12.5",
    passing="单价：12.5 金额：12500",
)
ONE_PIECE = Rule(
    code="LAY22",
    severity=Severity.WARNING,
    message=Text(
        "一列里写了{labels}，有 {cells} 格分不开，整格当作{first}（例如「{value}」）。请分开写。",
        "The column holds {labels}; {cells} cells could not be taken apart and were taken for "
        "{first} as a whole (e.g. '{value}'). Please part them.",
    ),
    why=Text("名称里混着人名，就对不上别的表。", "A name with a person in it matches no other."),
    fix=Text("分成两列，或者中间用 / 隔开。", "Use two columns, or a slash between the two."),
    example="公司/联系人：顺达五金——样品间",
    passing="公司/联系人：顺达五金/王芳",
)
RULES = (TWO, NOT_TWO, ONE_PIECE)

_MOSTLY, _LEAST = 0.6, 2


@dataclass(frozen=True, slots=True)
class _Pair:
    """A column that may hold two fields, how its cells are split, whether its header says so."""

    column: int
    fields: tuple[str, str]
    split: Split
    named: bool


def two_in_one(found: Unfolded, grid: Grid, settings: Settings) -> Unfolded:
    """Columns of two fields as two, where header or cells say so and neither has another column."""
    del settings
    flat, said = found.laid, list(found.findings)
    for pair in _pairs(flat):
        cells = _texts(flat, grid, pair)
        known = {cell: pair.split(cell) for cell in {*cells} if isinstance(cell, str)}
        parts = [known.get(cell) if isinstance(cell, str) else None for cell in cells]
        filled = sum(not is_blank(cell) for cell in cells)
        split = sum(each is not None for each in parts)
        apart = split >= max(_MOSTLY * filled, 1 if pair.named else _LEAST)
        if apart:
            said.append(_finding(TWO, grid, flat, pair, split))
        elif pair.named and filled:
            said.append(_finding(NOT_TWO, grid, flat, pair, split))
        if apart or pair.named:
            said += _in_one_piece(flat, grid, pair, cells, () if not apart else parts)
        if apart:
            flat = _apart(flat, pair, cells, parts)
    return replace(found, laid=flat, findings=tuple(said))


def _pairs(flat: Laid) -> Iterator[_Pair]:
    words = lexicon(flat.match.template)
    for column, header in headings(flat.match).items():
        kept = column in flat.match.told and not flat.match.field_at(column)
        fields = None if kept else both_fields(header, words)
        if fields and not _elsewhere(flat, fields, column):
            yield _Pair(column, fields, splitter(*fields), named=True)
    own = flat.match.columns
    unnamed = ((CUSTOMER, CONTACT, firm_and_person), ("product_model", "quantity", item_and_pieces))
    for first, second, split in unnamed:
        known = second in flat.match.template.by_name and second not in flat.columns
        if known and own.get(first) and not flat.wide and not _said(flat, first, words):
            yield _Pair(own[first], (first, second), split, named=False)


def _said(flat: Laid, first: str, words: Lexicon) -> bool:
    """Whether a header names two fields; one that has a column of its own (客户/经办) counts not."""
    fields = both_fields(flat.headers[first], words) or ()
    return bool(fields) and not _elsewhere(flat, fields, flat.match.columns[first])


def _elsewhere(flat: Laid, fields: Sequence[str], column: int) -> bool:
    return any(name in flat.columns and flat.match.columns.get(name) != column for name in fields)


def _texts(flat: Laid, grid: Grid, pair: _Pair) -> Sequence[Value]:
    """The column's cells as laid, those of an extra as they stand."""
    own = flat.match.field_at(pair.column)
    return flat.columns[own] if own else raw(grid, pair.column, flat.rows)


def _apart(flat: Laid, pair: _Pair, cells: Sequence[Value], parts: Sequence[Parts | None]) -> Laid:
    """Each part as its field; a cell that could not be split is all the first field's."""
    header = headings(flat.match)[pair.column]
    own = flat.match.field_at(pair.column)
    where = {i: flat.at(i, own) if own else (flat.rows[i], pair.column) for i in range(len(flat))}
    flat = flat.without_extras([pair.column])
    for name in pair.fields:
        values: list[Value] = [
            each.get(name) if each is not None else cells[i] if name == pair.fields[0] else None
            for i, each in enumerate(parts)
        ]
        flat = flat.with_field(name, values, header, where, pair.column)
    return flat


def _in_one_piece(
    flat: Laid, grid: Grid, pair: _Pair, cells: Sequence[Value], parts: Sequence[Parts | None]
) -> Iterator[Finding]:
    """Cells that look like two things and stay one: told at the cells, or a name is wrong unsaid."""
    if pair.fields != (CUSTOMER, CONTACT):
        return
    whole = [
        i
        for i, cell in enumerate(cells)
        if isinstance(cell, str) and not (parts and parts[i]) and seems_both(cell, both=pair.named)
    ]
    if whole:
        own = flat.match.field_at(pair.column)
        places = [flat.at(i, own) if own else (flat.rows[i], pair.column) for i in whole]
        said = _finding(ONE_PIECE, grid, flat, pair, len(whole))
        first = flat.match.template.by_name[pair.fields[0]].column.called
        yield replace(
            said,
            cells=tuple(Cell(grid.source.file, grid.sheet, *at) for at in dict.fromkeys(places)),
            value=str(cells[whole[0]]),
            got={**said.got, "first": first},
        )


def _finding(rule: Rule, grid: Grid, flat: Laid, pair: _Pair, cells: int) -> Finding:
    header = headings(flat.match)[pair.column]
    by_name = flat.match.template.by_name
    return Finding(
        rule=rule,
        cells=(Cell(grid.source.file, grid.sheet, flat.match.header_row, pair.column),),
        table=flat.match.template.name,
        field=pair.fields[0],
        header=header,
        value=header,
        got={"labels": [by_name[name].column.called for name in pair.fields], "cells": cells},
    )
