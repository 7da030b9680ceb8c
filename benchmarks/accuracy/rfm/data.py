"""The orders that come with the R package rfm; nothing of them is kept here.

`rfm_data_orders` of github.com/rsquaredacademy/rfm (MIT): 4,906 orders of 995 customers, whole amounts.
Read from the package's own `.rda` (with pyreadr, if it is installed), or from a CSV made of it with the
columns customer_id, order_date (YYYY-MM-DD), revenue.
"""

from __future__ import annotations

import csv
import datetime as dt
import importlib
import os
from pathlib import Path

PLACE = "CRMSHEETS_RFM"
"""Environment variable naming the file."""
Order = tuple[str, dt.date, int]
"""Customer, day, revenue."""


def place() -> Path | None:
    """The file that the environment names, if it is there."""
    named = os.environ.get(PLACE)
    return Path(named) if named and Path(named).is_file() else None


def read(path: Path) -> list[Order]:
    """The orders of a file, `.rda` or `.csv`."""
    rows = _rda(path) if path.suffix.lower() == ".rda" else _csv(path)
    return [(name, dt.date.fromisoformat(day[:10]), int(float(money))) for name, day, money in rows]


def _csv(path: Path) -> list[tuple[str, str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [
            (row["customer_id"], row["order_date"], row["revenue"]) for row in csv.DictReader(file)
        ]


def _rda(path: Path) -> list[tuple[str, str, str]]:
    frames = importlib.import_module("pyreadr").read_r(str(path))
    frame = next(iter(frames.values()))
    columns = (frame[name] for name in ("customer_id", "order_date", "revenue"))
    return [(str(name), str(day), str(money)) for name, day, money in zip(*columns, strict=True)]
