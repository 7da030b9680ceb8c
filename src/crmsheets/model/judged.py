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
from crmsheets.model.past import NO_PAST, Past

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
    `chosen`: somebody asked for this month.
    """

    first: dt.date
    last: dt.date
    complete: bool
    before: tuple[dt.date, dt.date]
    year_before: tuple[dt.date, dt.date]
    chosen: bool = False

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
    """Something to do: who, which customer, what, why, worth how much (分), and where it stands: the
    section, and the listing of it.
    """

    person: str
    customer: str
    customer_id: str
    what: Said
    why: Said
    worth: int
    cells: tuple[Cell, ...] = ()
    section: str = ""
    listing: str = ""


@dataclass(frozen=True)
class Judged:
    """A linked dataset and its judgements.

    customers (one row a customer, spend_12m descending, then name): customer_id, name,
      aliases (tuple), owner, known (has a row in 客户), tier ("A", "B", "C", ""), tier_previous,
      movement ("up", "down", ""), type (CustomerType), type_previous, score (float | None),
      points_spend, points_orders, points_rating (float | None), rank (int | None), reason (Said),
      policy (Said), is_new (bool), total_spend, spend_12m, spend_month, order_count, orders_12m,
      first_order, last_order, silent_days, usual_gap (shrunk), silence_ratio (of the days but
      paused_days, on which nobody orders), should_order (bool),
      rating_avg (float | None), rating_count, complaints, open_complaints, last_contact,
      next_date, next_action, overdue_days (int | None), no_next (bool), set_aside (分),
      completeness (float), sources (tuple of Cell), own_gap (days between orders, unshrunk),
      rhythm (Said 「平时31天一单，已96天」 | None), rfm ("545", only by that method), out_of_cadence
      (bool), first_contact, tier_ruled, type_ruled, reason_ruled (by the rules alone, of this data),
      tier_held (after hysteresis), below (how often in a row below its threshold), by_hand (bool),
      by_hand_until,
      stage (model.stage.Stage), stage_reason (Said), lost_on, back_on (the last time it was lost, and
      its first order after), region (Choice or the factory's own word | None), on_contract (bool),
      receivable (分 owed less what nothing took; None: nobody records receipts), receivable_overdue,
      overdue_receivable_days (int | None), payment_punctuality (share of money paid by its day).
      Windows (12m) end today, last `settings.tier.window_months` months.
    orders (one row an order line): i (position in dataset["order"]), customer_id, customer, owner,
      order_id, order_date, day (the line counts at), product, quantity, unit, unit_price,
      amount (分 that count in revenue, 0 if not counted), claimed (分 typed or None), computed (分
      or None), set_aside (分 left out until answered), reason ("", "cancelled", "unconfirmed",
      "doubtful", "no_price", "no_date", "summary"), status (effective), counted (bool), fee (bool),
      due_date, ship_date, receive_date,
      on_time (True, False, None = not due or no due date), days_late, overdue (bool), cell,
      order_key (tells orders apart), returned (bool), promised (the day on_time is judged by),
      requested (asked for at first), first_promised (None: not known), waiting (分 not yet left).
    followups (one row a follow-up): i, customer_id, customer, owner, date, content, method,
      response, next_action, next_date, latest (bool), overdue_days (int | None), cell,
      no_next (bool: the latest one, and it leads nowhere).
    feedback: i, customer_id, customer, date, content, rating (float | None), category, handling,
      themes (tuple of str), cell, unhappy (the themes complained about), mood (good, neutral, bad,
      ""), inferred (bool: from the words, for want of a rating), marks (pairs of survey field and
      1-5), recommend (0-10), action, action_date, verified, dept, guessed (themes that no word names).
    services: i, customer_id, customer, handler, date, kind, description, result, open (bool),
      age_days, first_reply_date, reply_days, closed_date, handling_days, in_time (first answered
      in time; None = not yet due or unknown), order_id, product, cell, settled_in_time (the same
      of closing), repeat (bool: the same customer complained of the same thing within 90 days),
      problem (the theme complained of, inferred), problems (all of them), severity, cause, cost (分),
      action, action_date, verified, dept.
    activities: i, name, date, kind, goal, goal_value, attendees, guests (counted), new_guests,
      goal_rate, orders_after, amount_after, content, cell, effect, invited, cost, leads, won,
      called, callable, cost_per_lead, cost_per_new.
    people (one row a salesman; name "" gathers what has none, so that columns add up): name,
      amount_month, change (float | None), customers, new_won, contacts, overdue, open_complaints,
      completeness (float | None), amount_before (分 of the equal span before).
    months (one row a month, oldest first): month, amount, orders, complete (bool), amount_before (of
      the equal span a year before | None), change, rolling (12 months up to its last day | None).
    products: product, amount_12m, quantity_12m, orders_12m, share, abc, customers. files: file,
      person, rows, read, rejected, skipped, errors, warnings, fixed, completeness.

    figures: every number of the overview under a stable key, money in 元 as float with 2 decimals.
    `missing`: what tables are absent, for the foot of page one. `notes`: 口径, how things are
    counted: period, orders, tier, type, customers (who should have ordered), delivery, followups,
    service, feedback, activities, quality, todos, ownership, receivables, promises, history; of page
    one: new, shares, complaints, rating, people.
    `tables`: small frames of the detail: themes (theme, mentions, unhappy, rating_avg,
    rating_count), service_kinds (kind, cases, open, replied_in_time, reply_due, settled_in_time,
      settle_due, median_days), clusters (product, month, cases, customers: complaints that gather).
      Of the life cycle: stages (stage, customers, spend_12m), winback (customer_id, customer, owner,
      lost_on, back_on, last_order, silent_days, orders, worth, total, reason, said_on, action, known),
      alarms (kind late | few | held, customer_id, customer, owner, tier, orders, usual_gap, own_gap,
      silent_days, times, worth, urgency, said, advice, last_order, why_not, limit, lost), backtest (one row: day,
      months, watched, watched_gone, flagged, flagged_gone), classes (dimension, label, value,
      customers, buyers, spend_12m, share, a, b, c, d, silent, lost), classed (customer_id, dimension, value).
      Of tiers: tiering (one row a customer with a dated order, analysis.tiering.tables.TierRow:
      customer_id, by_method, rule, points_payment, points_price, distance, up_tier, up_money,
      up_orders, each_order, down_tier, down_money, rules, after_tier, after_why, complaints,
      open_complaints, overdue_days, punctual, price_level), rfm (customer_id, code,
      recency, frequency, money, days, orders, spend, segment), rfm_limits (figure: days, orders,
      money; limits), rfm_heat (recency, customers, mean), rfm_segments (segment, customers, orders,
      spend, average).
      Of what is to be done: agenda (one row a customer: person, customer_id, customer, tier, when
      (model.agenda.When), step, due, days, why, worth, priority, last_contact, cell), agenda_people
      (person, overdue_week, overdue_month, overdue_more, today, coming, no_next, cadence, kept,
      promised, ordered, contacts). Of events: event_effects (i, name, date, guests, compared, before,
      after, before_like, after_like, difference, low, high, verdict), event_kinds (kind, events,
      reached, aimed, came, came_of_invited, invited, leads, won, cost, cost_per_lead, cost_per_new,
      called, callable). Of a change of rules: rules_changed (setting, before, now),
      rules_effect (what, before, now), rules_moved (customer_id, customer, tier_before, tier,
      type_before, type, spend_12m, why_before, why, by the rules alone; tier_in_force, stays: why it is
      not moved yet), rules_held (what, customers).
      Of deals (module sales, analysis.pipeline and pipeline_tables say more): pipeline (one row:
      customers, open, amount, unpriced, weighted, stalled, closed, won, measured, lost, typed, read,
      left_out), pipeline_stages (stage, customers, amount, unpriced, entered, reached, low, high, stays,
      days, stalled, rate, won, closed, measured, weighted), pipeline_deals (the open ones: customer_id,
      customer, owner, stage, since, days, usual, stalled, amount, weighted, expected, likelihood,
      product, competitor, cell), pipeline_lost and pipeline_lost_money (分; cause, amount, cases, share,
      cumulative, vital), pipeline_rivals (competitor, deals, amount), pipeline_quotes (a row a salesman,
      person None: all; ordered, ripe, low, high, young, read; also without the module).
      Of rows that are one customer: claims (撞单: customer_id, customer, spend, person, first, last,
      contacts, orders, money, owner, proposal, why, cells), handovers (customer_id, customer, left,
      taken, last, first, cells), conflicts (customer_id, customer, field, kept, value, rule,
      cell, spelled), related (one, one_id, one_owner, other, other_id, other_owner, spend, shared,
      differs, said, cells), renumbered (old, written, new, customer, cell,
      given).
      Of orders (analysis.sales_tables says more): spans (key, first, last, amount, orders, customers,
      mean_order, lines, shipped, lead_median, lead_p90), leaders (rank, customer_id, customer, amount,
      share, cumulative, abc), spread (one row: customers, total, half, most, hhi, n_eff), loyalty (one
      row: new_customers, new_amount, repeat_customers, repeat_amount, nobody_amount, buyers, twice,
      covered), mix (one row: before, now, volume, mix, price, new, gone, other, items,
      unpriced), leads (days, lines, share), late_by (dimension, value, due, late, median_days, p90_days), late_risks
      (customer_id, customer, owner, tier, spend_12m, due, late, worst, overdue, complaints, open,
      after, why), late_complaints (customer_id, customer, tier, date, description, open, order_id,
      promised, days, named), pairs (one, other, both, one_customers, other_customers, orders, buyers,
      lift, not_yet).
      Of receivables: account (one row, analysis.owing.Account), debtors (one row a customer,
      analysis.ageing.DebtorRow), bills (the open ones, analysis.ledger.Bill), invoices
      (every bill), receipts (analysis.ledger.Receipt), allocated (analysis.ledger.Allocated).
      Of complaints and feedback: complaint_pareto, complaint_costs (分), complaint_severity (points),
      complaint_causes (each cause, amount, cases, share, cumulative, vital), complaint_ages (age,
      complaints, of_a, customers), complaint_repeats (customer_id, customer, subject, cause, products, times, first,
      last, open, cells), service_measures (measure, hits, cases, value, low, high, form: share |
      number), service_quarters (measure, quarter, hits, cases, rate, low, high, change), improvement
      (theme, events, replied, classified, caused, acted, checked, reply_days, action_days, close_days,
      missing), improvement_effects (theme, action, action_date, dept, per_orders, before,
      before_exposure, before_rate, after, after_exposure, after_rate, low, high, verdict, checked,
      cells), dimensions (dimension, marks, mean, satisfied, low, high), moods (theme, good, neutral,
      bad, unknown, inferred), quotes (theme, unhappy, rating, customer, date, content, cell, inferred),
      contradictions (i, customer_id, customer, date, rating, what, content, cell).
      moves (up, down, on watch: customer_id, customer, owner, move, before, tier, ruled, by_hand,
      spend_12m, reason), crossings (before, a, b, c, d, none, all). Of the
      quality of the data: measures (scope: all, person, file, field; subject, measure: complete,
      valid, fresh, unique; hits, cases, hits_before, cases_before), ages (owner, customers, days_30,
      days_90, days_180, older, undated).
    `past`: the kept history with what this run adds to it.
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
    past: Past = NO_PAST

    def detail(self, name: str) -> list[dict[Any, Any]]:
        """The rows of one of `tables`; none where it is absent."""
        found = self.tables.get(name)
        return found.to_dict("records") if found is not None else []
