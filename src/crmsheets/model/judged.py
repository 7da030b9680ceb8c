"""What analysis made of a dataset: all that a report section takes.

Frames have one row a record and plain Python values (dates as datetime.date or None, money as whole
分, choices as Choice members or Chinese labels); object columns, so that None stays None.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from crmsheets.model.choice import Choice

if TYPE_CHECKING:
    import pandas as pd

    from crmsheets.model.cell import Cell
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.golden import Golden, Merge
    from crmsheets.model.settings import Settings
    from crmsheets.model.text import Said

Figure = int | float | str | None


class CustomerType(Choice):
    """What a customer is to the factory; exactly one applies."""

    PROSPECT = "潜在", "Prospect", "潜在客户"
    CURRENT = "现有", "Current", "现有客户", "普通客户"
    VIP = "VIP", "VIP", "VIP客户"
    LOST = "流失", "Lost", "流失客户"


@dataclass(frozen=True, slots=True)
class Period:
    """The month reported: first and last day of it that data can cover.

    `last` is the month's end, or `today` inside the current month (`complete` False: 未满月).
    `before`, `year_before`: equal spans of the month before and of the same month a year before.
    """

    first: dt.date
    last: dt.date
    complete: bool
    before: tuple[dt.date, dt.date]
    year_before: tuple[dt.date, dt.date]

    @property
    def month(self) -> str:
        """`2024-12`."""
        return f"{self.first:%Y-%m}"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the overview: its key, the sentence, the section it leads to, an alarm or not."""

    key: str
    said: Said
    section: str = ""
    alarm: bool = False


@dataclass(frozen=True, slots=True)
class Todo:
    """Something to do: who, which customer, what, why, worth how much (分), and where it stands."""

    person: str
    customer: str
    customer_id: str
    what: Said
    why: Said
    worth: int
    cells: tuple[Cell, ...] = ()
    section: str = ""


@dataclass(frozen=True)
class Judged:
    """A linked dataset and its judgements.

    customers (one row a customer, spend_12m descending, then name): customer_id, name,
      aliases (tuple), owner, known (has a row in 客户), tier ("A", "B", "C", ""), tier_previous,
      movement ("up", "down", ""), type (CustomerType), type_previous, score (float | None),
      points_spend, points_orders, points_rating (float | None), rank (int | None), reason (Said),
      policy (Said), is_new (bool), total_spend, spend_12m, spend_month, order_count, orders_12m,
      first_order, last_order, silent_days, usual_gap, silence_ratio, should_order (bool),
      rating_avg (float | None), rating_count, complaints, open_complaints, last_contact,
      next_date, next_action, overdue_days (int | None), no_next (bool), set_aside (分),
      completeness (float), sources (tuple of Cell), own_gap (days between orders, unshrunk),
      rhythm (Said 「平时31天一单，已96天」 | None), rfm ("545", only by that method), out_of_cadence
      (bool), first_contact. Windows (12m) end today, last `settings.tier.window_months` months.
    orders (one row an order line): i (position in dataset["order"]), customer_id, customer, owner,
      order_id, order_date, day (the line counts at), product, quantity, unit, unit_price,
      amount (分 that count in revenue, 0 if not counted), claimed (分 typed or None), computed (分
      or None), set_aside (分 left out until answered), reason ("", "cancelled", "unconfirmed",
      "doubtful", "no_price", "no_date", "summary"), status (effective), counted (bool), fee (bool),
      due_date, ship_date, receive_date,
      on_time (True, False, None = not due or no due date), days_late, overdue (bool), cell,
      order_key (tells orders apart), returned (bool).
    followups (one row a follow-up): i, customer_id, customer, owner, date, content, method,
      response, next_action, next_date, latest (bool), overdue_days (int | None), cell,
      no_next (bool: the latest one, and it leads nowhere).
    feedback: i, customer_id, customer, date, content, rating (float | None), category, handling,
      themes (tuple of str), cell, unhappy (the themes complained about).
    services: i, customer_id, customer, handler, date, kind, description, result, open (bool),
      age_days, first_reply_date, reply_days, closed_date, handling_days, in_time (first answered
      in time; None = not yet due or unknown), order_id, product, cell, settled_in_time (the same
      of closing), repeat (bool: the same customer complained of the same product within 90 days).
    activities: i, name, date, kind, goal, goal_value, attendees, guests (counted), new_guests,
      goal_rate, orders_after, amount_after, content, cell, effect.
    people (one row a salesman; name "" gathers what has none, so that columns add up): name,
      amount_month, change (float | None), customers, new_won, contacts, overdue, open_complaints,
      completeness (float | None), amount_before (分 of the equal span before).
    months (one row a month, oldest first): month, amount, orders, complete (bool).
    products: product, amount_12m, quantity_12m, orders_12m, share. files: file, person, rows,
      read, rejected, skipped, errors, warnings, fixed, completeness.

    figures: every number of the overview under a stable key, money in 元 as float with 2 decimals.
    `missing`: what tables are absent, for the foot of page one. `notes`: 口径, how things are
    counted: period, orders, tier, type, customers (who should have ordered), delivery, followups,
    service, feedback, activities, quality, todos, ownership.
    `tables`: small frames of the detail: themes (theme, mentions, unhappy, rating_avg,
    rating_count), service_kinds (kind, cases, open, replied_in_time, reply_due, settled_in_time,
      settle_due, median_days), clusters (product, month, cases, customers: complaints that gather).
      Of rows that are one customer: claims (撞单: customer_id, customer, spend, person, first, last,
      contacts, orders, money, owner, proposal, why, cells), handovers (customer_id, customer, left,
      taken, last, first, cells), conflicts (customer_id, customer, field, kept, value, rule,
      cell, spelled), related (one, one_id, one_owner, other, other_id, other_owner, spend, shared,
      differs, said, cells), renumbered (old, written, new, customer, cell).
    """

    dataset: Dataset
    settings: Settings
    today: dt.date
    period: Period
    golden: tuple[Golden, ...]
    merges: tuple[Merge, ...]
    customers: pd.DataFrame
    orders: pd.DataFrame
    followups: pd.DataFrame
    feedback: pd.DataFrame
    services: pd.DataFrame
    activities: pd.DataFrame
    people: pd.DataFrame
    months: pd.DataFrame
    products: pd.DataFrame
    files: pd.DataFrame
    head: Said
    lines: tuple[Line, ...] = ()
    todos: tuple[Todo, ...] = ()
    missing: tuple[Said, ...] = ()
    figures: Mapping[str, Figure] = field(default_factory=dict)
    notes: Mapping[str, Said] = field(default_factory=dict)
    tables: Mapping[str, pd.DataFrame] = field(default_factory=dict)

    def detail(self, name: str) -> list[dict[Any, Any]]:
        """The rows of one of `tables`; none where it is absent."""
        found = self.tables.get(name)
        return found.to_dict("records") if found is not None else []
