"""Merged customers: one record for each, with the cells that won and the cells that lost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from crmsheets.model.cell import Cell
    from crmsheets.model.text import Said


@dataclass(frozen=True, slots=True)
class Lineage:
    """Where a golden field's value came from, and what it was chosen over: (cell, value)."""

    won: tuple[Cell, ...]
    lost: tuple[tuple[Cell, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Golden:
    """One customer. `members`: positions in the customer table; none for a name seen only in
    orders or follow-ups (还没建档). `values`: field -> value. `aliases`: other names it goes by.
    """

    customer_id: str
    name: str
    members: tuple[int, ...] = ()
    values: Mapping[str, Any] = field(default_factory=dict)
    lineage: Mapping[str, Lineage] = field(default_factory=dict)
    aliases: tuple[str, ...] = ()
    sources: tuple[Cell, ...] = ()


@dataclass(frozen=True, slots=True)
class Merge:
    """Why several rows became one customer: the cells, the reasons in words, how sure, by whom."""

    customer_id: str
    members: tuple[Cell, ...]
    reasons: tuple[Said, ...]
    confidence: float
    decided_by: str
