"""A check: a function from a dataset to findings, and what it can find."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from crmsheets.model.dataset import Dataset
from crmsheets.model.finding import Finding, Rule
from crmsheets.model.settings import Settings

Stage = Literal["row", "linked"]


@dataclass(frozen=True, slots=True)
class Check:
    """One check. Stage `row`: cells and rows, before customers are joined; `linked`: references,
    uniqueness, across files. `rules`: every rule it can give.
    """

    run: Callable[[Dataset, Settings, dt.date], Iterable[Finding]]
    stage: Stage
    rules: tuple[Rule, ...]
