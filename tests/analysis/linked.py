"""Sheets as a dataset whose customers are known: names stand for themselves, numbers count up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from crmsheets.analysis.judge import judge
from crmsheets.model.dataset import Dataset
from crmsheets.model.golden import Golden
from crmsheets.model.judged import Judged
from crmsheets.model.settings import Settings
from crmsheets.model.table import Table
from tests.tables import dataset, table

TODAY = dt.date(2024, 12, 31)


def linked(*tables: Table) -> Dataset:
    """Customers in the order they are first named; those of 客户 are known, with their values."""
    data = dataset(*tables)
    numbers: dict[str, str] = {}
    order = ["customer", *sorted(name for name in data.tables if name != "customer")]
    for name in order:
        for company in _names(data.tables.get(name)):
            numbers.setdefault(company, f"CUS{len(numbers) + 1:03}")
    known = list(_names(data.tables.get("customer")))
    golden = tuple(
        Golden(
            number,
            company,
            members=(known.index(company),) if company in known else (),
            values=_values(data.tables["customer"], known.index(company))
            if company in known
            else {},
        )
        for company, number in numbers.items()
    )
    for name, found in data.tables.items():
        if "customer_name" in found.columns:
            names = found["customer_name"]
            data = data.with_tables(
                **{
                    name: found.with_columns(
                        customer_id=[numbers.get(each) for each in names], customer=list(names)
                    )
                }
            )
    return replace(data, golden=golden)


def _names(found: Table | None) -> Sequence[str]:
    return [name for name in found["customer_name"] if name] if found is not None else []


def _values(found: Table, i: int) -> dict[str, Any]:
    return {name: column[i] for name, column in found.columns.items() if column[i] is not None}


def judged(
    *tables: Table,
    settings: Settings | None = None,
    today: dt.date = TODAY,
    month: str | None = None,
) -> Judged:
    """The sheets judged."""
    return judge(linked(*tables), settings or Settings(), today, month)


def orders(sheet: str) -> Table:
    """An order sheet with short headers: 客户 单号 日期 型号 数量 单价 …"""
    return table("order", sheet)


def one(result: Judged, name: str) -> dict[str, Any]:
    """A customer's row by name."""
    rows: list[dict[str, Any]] = result.customers.to_dict("records")  # type: ignore[assignment]  # keys are the columns' names
    return next(row for row in rows if row["name"] == name)
