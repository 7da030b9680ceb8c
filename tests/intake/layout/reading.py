"""Sheets read as tables for the tests of this folder: what one sheet gives, by field and cell."""

from __future__ import annotations

from typing import Any

from crmsheets.intake.recognise import recognise
from crmsheets.intake.table import Read, tables
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale
from crmsheets.templates import shipped
from tests.intake.sheets import grid, source


def reads(
    sheet: str,
    title: str = "订单",
    *,
    file: str = "a.xlsx",
    staff: tuple[str, ...] = (),
    **more: Any,
) -> tuple[Read, ...]:
    """The tables of a sheet, its own first."""
    whole = grid(sheet, title, of=source(file), **more)
    match = recognise(whole, shipped())
    assert match is not None
    found = tables(whole, match, Settings(staff=staff), Locale())
    assert all(each.balance.balanced for each in found)
    return found


def read(sheet: str, title: str = "订单", **more: Any) -> Read:
    """The sheet's own table."""
    return reads(sheet, title, **more)[0]


def records(found: Read, *names: str) -> list[tuple[Any, ...]]:
    """(row, part, values of these fields) of every record."""
    table = found.table
    columns = [[str(v) if v is not None else None for v in table[name]] for name in names]
    return list(zip(table.row, table.part, *columns, strict=True))


def said(found: Read, *codes: str) -> list[tuple[str, str, str]]:
    """(code, address of the first cell, value) of the findings of these rules."""
    return [
        (each.code, each.cells[0].ref, each.value)
        for each in found.findings
        if each.code in codes or (not codes and each.code.startswith("LAY"))
    ]


def places(found: Read, name: str) -> list[str]:
    """Where a field of every record was typed."""
    return [found.table.cell(i, name).ref for i in range(len(found.table))]
