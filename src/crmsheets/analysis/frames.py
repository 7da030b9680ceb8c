"""Records as pandas frames of plain Python values: object columns, so that None stays None."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import TYPE_CHECKING, Any

import pandas as pd

if TYPE_CHECKING:
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.table import Table


def frame_of(record: type[Any], records: Sequence[Any]) -> pd.DataFrame:
    """Dataclass records as a frame: one column a field, in the order of declaration.

    Every column has dtype object (no NaN, no NaT, no Timestamp), also where there is no record.
    """
    return pd.DataFrame(
        {
            each.name: pd.Series([getattr(item, each.name) for item in records], dtype=object)
            for each in fields(record)
        }
    )


def table_of(data: Dataset, name: str) -> Table | None:
    """The table of that name, or None where it is absent or has no record."""
    table = data.tables.get(name)
    return table if table is not None and len(table) else None


def customer_of(table: Table, i: int) -> tuple[str, str]:
    """Record i's customer number ("" where none is known) and name (as typed before linking)."""
    name = table["customer"][i] or table["customer_name"][i] or ""
    return table["customer_id"][i] or "", name
