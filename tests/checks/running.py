"""Runs the checks over small sheets and shows what they found as (code, cell, sentence)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
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
    """A dataset as analysis hands it on: every name one customer, names of `same` another's.

    A short name stands for its customer; one that several have stands for none of them.
    """
    meant = same or {}
    members: dict[str, list[int]] = {}
    shorts: dict[str, list[str]] = {}
    tables: dict[str, Table] = {}
    if "customer" in data.tables:
        customers = data["customer"]
        named = [meant.get(each, each) for each in customers["customer_name"]]
        for i, name in enumerate(named):
            members.setdefault(name, []).append(i)
            short = customers["short_name"][i]
            if short is not None and name not in shorts.setdefault(short, []):
                shorts[short].append(name)
        tables["customer"] = customers.with_columns(customer_id=[f"ID {each}" for each in named])
    for name, table in data.tables.items():
        if name == "customer" or "customer_name" not in table.template.by_name:
            continue
        fit = [shorts.get(each, [meant.get(each, each)]) for each in table["customer_name"]]
        known = [each[0] if len(each) == 1 else None for each in fit]
        for each in known:
            if each is not None:
                members.setdefault(each, [])
        tables[name] = table.with_columns(
            customer=known,
            customer_id=[each and f"ID {each}" for each in known],
            customer_candidates=[
                tuple(f"ID {one}" for one in each) if len(each) > 1 else () for each in fit
            ],
        )
    golden = tuple(
        Golden(customer_id=f"ID {name}", name=name, members=tuple(rows))
        for name, rows in members.items()
    )
    return replace(data.with_tables(**tables), golden=golden)


def cells(finding: Finding) -> list[str]:
    return [each.ref for each in finding.cells]


def cell(ref_column: int, row: int, sheet: str = "订单", file: str = "a.xlsx") -> Cell:
    return Cell(file, sheet, row, ref_column)
