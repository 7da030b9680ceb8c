"""Runs the checks over small sheets and shows what they found as (code, cell, sentence)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

from crmsheets import checks
from crmsheets.model.cell import Cell
from crmsheets.model.check import Stage
from crmsheets.model.dataset import Dataset
from crmsheets.model.finding import Finding
from crmsheets.model.golden import Golden
from crmsheets.model.settings import Settings
from crmsheets.model.table import Table
from crmsheets.model.text import Lang
from tests.tables import dataset

TODAY = dt.date(2024, 12, 31)


def findings(
    *sheets: Table, stage: Stage = "row", settings: Settings | None = None
) -> tuple[Finding, ...]:
    data = dataset(*sheets)
    if stage == "linked":
        data = linked(data)
    return checks.run(data, settings or Settings(), TODAY, stage).findings


def found(
    *sheets: Table, stage: Stage = "row", settings: Settings | None = None, lang: Lang = "zh"
) -> list[tuple[str, str, str]]:
    return [
        (each.code, each.cells[0].ref, each.fault(lang))
        for each in findings(*sheets, stage=stage, settings=settings)
    ]


def codes(
    *sheets: Table, stage: Stage = "row", settings: Settings | None = None
) -> list[tuple[str, str]]:
    return [(code, cell) for code, cell, _ in found(*sheets, stage=stage, settings=settings)]


def linked(data: Dataset, same: Mapping[str, str] | None = None) -> Dataset:
    """A dataset as analysis hands it on: every name one customer, names of `same` another's."""
    meant = same or {}
    members: dict[str, list[int]] = {}
    shorts: dict[str, str] = {}
    if "customer" in data.tables:
        customers = data["customer"]
        for i, name in enumerate(customers["customer_name"]):
            members.setdefault(meant.get(name, name), []).append(i)
            if customers["short_name"][i] is not None:
                shorts[name] = customers["short_name"][i]
    known = {short: name for name, short in shorts.items()}
    tables: dict[str, Table] = {}
    for name, table in data.tables.items():
        if name == "customer" or "customer_name" not in table.template.by_name:
            continue
        named = [meant.get(each, known.get(each, each)) for each in table["customer_name"]]
        for each in named:
            if each is not None:
                members.setdefault(each, [])
        tables[name] = table.with_columns(
            customer=named, customer_id=[each and f"ID {each}" for each in named]
        )
    golden = tuple(_golden(name, rows, shorts) for name, rows in members.items())
    return replace(data.with_tables(**tables), golden=golden)


def _golden(name: str, rows: Sequence[int], shorts: Mapping[str, str]) -> Golden:
    values = {"short_name": shorts[name]} if name in shorts else {}
    return Golden(customer_id=f"ID {name}", name=name, members=tuple(rows), values=values)


def cells(finding: Finding) -> list[str]:
    return [each.ref for each in finding.cells]


def cell(ref_column: int, row: int, sheet: str = "订单", file: str = "a.xlsx") -> Cell:
    return Cell(file, sheet, row, ref_column)
