"""Checks over rows, sheets and files: one subject a file, one CHECKS tuple.

A check is a function from a dataset to findings; it changes nothing and never raises.
"""

from __future__ import annotations

import datetime as dt
import sys
from typing import TYPE_CHECKING

from crmsheets.shelf import collect

if TYPE_CHECKING:
    from collections.abc import Iterable

    from crmsheets.model.check import Check, Stage
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.settings import Settings


def shelf() -> tuple[Check, ...]:
    """Every check there is, in order of file name."""
    return tuple(check for checks in collect(sys.modules[__name__], "CHECKS") for check in checks)


def run(data: Dataset, settings: Settings, today: dt.date, stage: Stage) -> Dataset:
    """The same data with the findings of every check of a stage, in a fixed order.

    `row`: cells and rows, before customers are joined; `linked`: after `analysis.link`.
    """
    found: list[Finding] = []
    for check in shelf():
        if check.stage == stage:
            found += check.run(data, settings, today)
    several = any(any(table.part) for table in data.tables.values())
    return data.found(_once(found) if several else found)


def _once(found: Iterable[Finding]) -> list[Finding]:
    """Of records that share a row (its sizes, its months) the same is said of a cell once."""
    told = {(each.code, each.cells, each.field, each.value): each for each in reversed([*found])}
    return [*told.values()][::-1]
