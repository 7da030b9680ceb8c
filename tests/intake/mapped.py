"""Mapping files as text for the tests of intake: what was understood, one line changed, given back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from crmsheets.forms.mapping import book
from crmsheets.intake.dataset import dataset
from crmsheets.intake.mapping import told_by
from crmsheets.model.dataset import Dataset
from crmsheets.model.finding import Finding
from crmsheets.model.grid import Grid, Reading
from crmsheets.model.mapping import COLUMN_OF, FIRST_ROW, Told
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale
from crmsheets.templates import shipped
from tests.intake.sheets import reading, source

Change = Mapping[str, str]


def data(*readings: Reading, told: Told | None = None) -> Dataset:
    return dataset(readings, shipped(), Settings(), Locale(), told or Told())


def orders(sheet: str, file: str = "订单.xlsx", title: str = "订单") -> Reading:
    return reading((title, sheet), of=source(file))


def lines(found: Dataset) -> list[list[Any]]:
    """The sheet 映射 that is written of it, row by row."""
    sheet = book(found.blocks, found.balance, ((), ()), shipped(), Locale()).sheets[0]
    rows: list[list[Any]] = [[None] * len(COLUMN_OF) for _ in range(max(p.row for p in sheet.puts))]
    for put in sheet.puts:
        rows[put.row - 1][put.column - 1] = put.value or None
    return rows


def given_back(
    found: Dataset,
    changes: Mapping[str, Change],
    *,
    drop: Sequence[str] = (),
    file: str = "映射.xlsx",
) -> Reading:
    """The mapping with words changed, by the header of the line: {"数两": {"field": "数量"}}."""
    rows = lines(found)
    for row in rows[FIRST_ROW - 1 :]:
        for name, word in changes.get(str(row[COLUMN_OF["header"] - 1] or ""), {}).items():
            row[COLUMN_OF[name] - 1] = word or None
    for name in drop:
        for row in rows:
            row[COLUMN_OF[name] - 1] = None
    return Reading(source(file), (Grid(source(file), "映射", tuple(map(tuple, rows))),))


def told(
    found: Dataset, changes: Mapping[str, Change], *, drop: Sequence[str] = (), asked: bool = True
) -> tuple[Told, tuple[Finding, ...]]:
    return told_by([given_back(found, changes, drop=drop)], shipped(), asked=asked)


def columns(found: Dataset, block: int = 0) -> list[tuple[str, str, str]]:
    """(header, field, rung) of a block's columns."""
    return [(each.header, each.field, each.rung) for each in found.blocks[block].columns]


def codes(findings: Sequence[Finding]) -> list[tuple[str, str]]:
    return [(each.code, each.value) for each in findings]
