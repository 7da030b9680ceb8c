"""人工调整: a tier or a type that a person gives a customer, with the reason and until when."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crmsheets.model.cell import Cell


@dataclass(frozen=True, slots=True)
class Override:
    """One line of 人工调整.

    `customer`: number or name as typed. `tier`, `type`: as typed, "" = left to the rules. `until`: the
    last day it holds, None = until further notice. `cell`: where the customer stands. `unread`: what is
    typed as the last day where that is none; then the line is not followed.
    """

    customer: str
    tier: str
    type: str
    reason: str
    until: dt.date | None
    approved_by: str
    cell: Cell
    unread: str = ""
