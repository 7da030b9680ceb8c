"""Tables and judgements as pandas frames, typed as notebooks like them.

Money, prices and quantities are floats in their unit (元); the exact whole numbers stay in the
dataset. Dates are datetime64, counts Int64, yes/no boolean, text object; blank is missing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import pandas as pd

from crmsheets.model.exact import MONEY_PLACES, decimal
from crmsheets.model.finding import Finding
from crmsheets.model.judged import Judged
from crmsheets.model.kind import Kind
from crmsheets.model.markers import OWN_HEADERS
from crmsheets.model.table import Table
from crmsheets.model.text import Locale
from crmsheets.render.json_ import KEYS, record

CUSTOMER = ("customer_id", "customer")
PROVENANCE = ("source_file", "source_sheet", "source_row", "part")
JUDGED_MONEY = ("total_spend", "spend_12m", "spend_month", "set_aside")
JUDGED_DAYS = ("first_order", "last_order", "last_contact", "next_date", "lost_on", "back_on")
JUDGED_COUNTS = (
    "rank", "order_count", "orders_12m", "silent_days", "rating_count", "complaints",
    "open_complaints", "overdue_days",
)  # fmt: skip
JUDGED_NUMBERS = (
    "score", "points_spend", "points_orders", "points_rating", "usual_gap", "silence_ratio",
    "rating_avg", "completeness",
)  # fmt: skip
JUDGED_FLAGS = ("known", "is_new", "should_order", "no_next")
JUDGED_TEXT = (
    "customer_id", "name", "owner", "tier", "tier_previous", "movement", "type", "next_action",
    "stage", "region",
)  # fmt: skip


def of_table(table: Table) -> pd.DataFrame:
    """One row a record: declared fields, customer_id and customer, undeclared columns, provenance.

    An undeclared column whose header is a name of ours gets an underscore behind it.
    """
    columns: dict[str, Any] = {
        field.name: series(table[field.name], field.kind) for field in table.template.fields
    }
    columns |= {
        name: pd.Series(list(table[name]), dtype="object")
        for name in CUSTOMER
        if name in table.columns
    }
    for header, values in table.extras.items():
        if header in OWN_HEADERS:
            continue
        name = f"{header}_" if header in columns or header in PROVENANCE else header
        columns[name] = pd.Series(list(values), dtype="object")
    places = [table.places[at] for at in table.place]
    columns["source_file"] = [each.source.file for each in places]
    columns["source_sheet"] = [each.sheet for each in places]
    columns["source_row"] = list(table.row)
    columns["part"] = list(table.part)
    return pd.DataFrame(columns)


def of_orders(judged: Judged) -> pd.DataFrame:
    """Order lines, with what the report makes of them: `revenue` is what counts (元, 0 if the line
    does not count), `counted`, `on_time` (missing where nothing was due), `days_late`.
    """
    table = judged.dataset.tables.get("order")
    if table is None:
        return pd.DataFrame()
    found = of_table(table)
    lines = judged.orders.set_index("i").reindex(range(len(table)))
    made = {
        "revenue": pd.Series([money(each) for each in lines["amount"]], dtype="float64"),
        "counted": pd.Series(list(lines["counted"]), dtype="boolean"),
        "on_time": pd.Series(list(lines["on_time"]), dtype="boolean"),
        "days_late": pd.Series(list(lines["days_late"]), dtype="Int64"),
    }
    first = found.columns.get_loc("customer_id") if "customer_id" in found else len(found.columns)
    for offset, (name, values) in enumerate(made.items()):
        found.insert(int(str(first)) + offset, name, values)
    return found


def of_customers(judged: Judged, locale: Locale) -> pd.DataFrame:
    """One row a customer: tier, type and figures; `aliases` and `sources` are lists of text."""
    frame = judged.customers
    made: dict[str, Any] = {name: text(frame[name]) for name in JUDGED_TEXT}
    for name in ("reason", "policy"):
        made[name] = pd.Series([said(locale.lang) for said in frame[name]], dtype="object")
    for names, kind in (
        (JUDGED_COUNTS, "Int64"),
        (JUDGED_NUMBERS, "Float64"),
        (JUDGED_FLAGS, "boolean"),
    ):
        made |= {name: pd.Series(list(frame[name]), dtype=kind) for name in names}
    made |= {
        name: pd.Series([money(each) for each in frame[name]], dtype="float64")
        for name in JUDGED_MONEY
    }
    made |= {name: days(frame[name]) for name in JUDGED_DAYS}
    made["aliases"] = [list(each) for each in frame["aliases"]]
    made["sources"] = [[str(cell) for cell in cells] for cells in frame["sources"]]
    wanted = [name for name in frame.columns if name in made]
    return pd.DataFrame({name: made[name] for name in wanted})


def of_findings(findings: Iterable[Finding], locale: Locale) -> pd.DataFrame:
    """One row a finding, marked at its first cell; `cell` is empty for a whole file or sheet."""
    return pd.DataFrame([record(each, locale) for each in findings], columns=list(KEYS))


def series(values: Sequence[Any], kind: Kind) -> pd.Series[Any]:
    """A column of stored values as pandas likes it."""
    if kind is Kind.DATE:
        return days(values)
    if kind is Kind.BOOL:
        return pd.Series(list(values), dtype="boolean")
    places = kind.places
    if places is not None:
        numbers = [None if each is None else float(decimal(each, places)) for each in values]
        return pd.Series(numbers, dtype="float64")
    return text(values)


def text(values: Iterable[Any]) -> pd.Series[Any]:
    """Words (choices by their Chinese label); blank is None."""
    return pd.Series([None if each is None else str(each) for each in values], dtype="object")


def days(values: Iterable[Any]) -> pd.Series[Any]:
    """Dates as datetime64."""
    return pd.Series(pd.to_datetime(pd.Series(list(values), dtype="object")))


def money(value: Any) -> float | None:
    """分 as 元; missing stays missing."""
    return None if value is None or value != value else float(decimal(int(value), MONEY_PLACES))  # noqa: PLR0124  # only NaN differs from itself
