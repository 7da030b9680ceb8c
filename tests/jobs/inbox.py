"""Small inboxes for tests of whole runs: workbooks built and filled in memory, and what came of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from crmsheets.excel.write import write
from crmsheets.forms.workbook import workbook
from crmsheets.jobs.result import Result, analysed
from crmsheets.model.settings import Settings
from crmsheets.templates import shipped

TODAY = dt.date(2024, 12, 31)
SETTINGS = Settings(company="沅澜电子厂")
# Figures that count inputs: a copy may change these and nothing else.
ACCOUNT = {"files", "rows_read", "rows_rejected", "rejected_amount"}
SETTLED = {"merged_likely", "waiting", "clashes"}
"""What is said of rows that a master has made one customer: alone, it has no such rows."""


def filled(rows: Mapping[str, Sequence[Mapping[str, Any]]], owner: str = "") -> bytes:
    """A workbook that `build` made, with these rows typed in: table -> rows of field -> value."""
    templates = tuple(each for each in shipped() if each.name in rows)
    locale = SETTINGS.locale()
    typed = {
        template.name: [
            [row.get(field.name) for field in template.sheet_fields(locale)]
            for row in rows[template.name]
        ]
        for template in templates
    }
    return write(workbook(templates, SETTINGS, locale, owner=owner, rows=typed))


def customer(name: str, **more: Any) -> dict[str, Any]:
    return {"customer_name": name, "contact_name": "张三", "phone": "13800000000", **more}


def order(number: str, name: str | None, **more: Any) -> dict[str, Any]:
    return {
        "customer_name": name,
        "order_id": number,
        "order_date": dt.date(2024, 12, 3),
        "product_model": "X100",
        "quantity": 100,
        "unit_price": 12.5,
        **more,
    }


def contact(name: str, **more: Any) -> dict[str, Any]:
    return {
        "customer_name": name,
        "followup_date": dt.date(2024, 12, 5),
        "content": "询问X100报价",
        "next_date": dt.date(2025, 1, 5),
        **more,
    }


def put(folder: Path, files: Mapping[str, bytes]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


def run(folder: Path, today: dt.date = TODAY) -> Result:
    return analysed(folder, today=today, month=None, lang="zh", settings=SETTINGS)


def outcome(result: Result) -> dict[str, Any]:
    """What must not change when a copy is added: figures, customers, records of every table."""
    summary = dict(result.analysis.summary)
    figures = {k: v for k, v in summary["figures"].items() if k not in ACCOUNT}  # type: ignore[attr-defined]  # a mapping
    customers = [
        {k: v for k, v in each.items() if k != "sources"}
        for each in summary["customers"]  # type: ignore[attr-defined]  # a list
    ]
    tables = {
        name: sorted(
            tuple(str(table[field.name][i]) for field in table.template.fields)
            for i in range(len(table))
        )
        for name, table in result.dataset.tables.items()
        if len(table)
    }
    return {"figures": figures, "customers": customers, "tables": tables}
