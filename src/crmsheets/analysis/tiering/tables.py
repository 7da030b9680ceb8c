"""What the detail says of tiers: the way to the next one, what gates and promotion do, RFM."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis.feedback import ratings
from crmsheets.analysis.frames import frame_of
from crmsheets.analysis.rfm import OTHERS, SEGMENTS, Code, segment
from crmsheets.analysis.settled import rules_version
from crmsheets.analysis.tiering.distance import Distances
from crmsheets.analysis.tiering.evaluator import Evaluator
from crmsheets.analysis.tiering.recency import RfmMethod, figures
from crmsheets.analysis.tiering.standing import standings
from crmsheets.analysis.wording import SEMICOLON, sentence
from crmsheets.model.exact import divided
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    import pandas as pd

    from crmsheets.analysis.evaluation import Records
    from crmsheets.analysis.tiering.standing import Standing
    from crmsheets.model.settings import Settings


@dataclass(frozen=True, slots=True)
class TierRow:
    """One customer with a dated order: the tier that the method alone gives, the rule that was met,
    the points of the further factors, the way to the next tiers (money in 分), the version of the rules,
    and what gates and promotion would make of it (the tier "" and None: nothing). The last five: what
    the tiers know beside money, orders and ratings, as `Standing` has it (`price_level`: its price).
    """

    customer_id: str
    by_method: str
    rule: Text | None
    points_payment: float | None
    points_price: float | None
    distance: Said | None
    up_tier: str
    up_money: int | None
    up_orders: int | None
    each_order: int | None
    down_tier: str
    down_money: int | None
    rules: str
    after_tier: str
    after_why: Said | None
    complaints: int
    open_complaints: int
    overdue_days: int | None
    punctual: float | None
    price_level: float | None


@dataclass(frozen=True, slots=True)
class RfmRow:
    """One customer who ordered in the window: its code, what it rests on (money in 分), its segment."""

    customer_id: str
    code: str
    recency: int
    frequency: int
    money: int
    days: int
    orders: int
    spend: int
    segment: Text | None


@dataclass(frozen=True, slots=True)
class LimitRow:
    """From which figure on a class begins: one class up each; money in whole currency units."""

    figure: str
    limits: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class HeatRow:
    """One class of recency: how many customers of each class of frequency, and their mean money (分)."""

    recency: int
    customers: tuple[int, ...]
    mean: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class SegmentRow:
    """A segment: customers, orders, money (分), an average order (分)."""

    segment: Text
    customers: int
    orders: int
    spend: int
    average: int | None


def tiering_tables(records: Records, settings: Settings, today: dt.date) -> dict[str, pd.DataFrame]:
    """`tiering`, `rfm`, `rfm_limits`, `rfm_heat`, `rfm_segments`: see `model.judged.Judged.tables`."""
    standing = standings(records.bought, ratings(records.voices), today, settings, records.beside)
    evaluator = Evaluator(standing, settings, today)
    return {"tiering": frame_of(TierRow, tier_rows(evaluator)), **rfm_tables(evaluator)}


def tier_rows(evaluator: Evaluator) -> list[TierRow]:
    """A row a customer with a dated order, by number."""
    distances, version = Distances(evaluator), rules_version(evaluator.settings)
    return [
        _tier_row(customer, own, evaluator, distances, version)
        for customer, own in sorted(evaluator.known.items())
    ]


def _tier_row(
    customer: str, own: Standing, evaluator: Evaluator, distances: Distances, version: str
) -> TierRow:
    grade, way = evaluator.grade(own), distances.of(own)
    up, down = (way.up, way.down) if way else (None, None)
    changed = evaluator.after.whatever(grade, own)
    return TierRow(
        customer_id=customer,
        by_method=grade.by_method,
        rule=grade.rule,
        points_payment=grade.points_payment,
        points_price=grade.points_price,
        distance=way.said if way else None,
        up_tier=up.tier if up else "",
        up_money=up.money if up else None,
        up_orders=up.orders if up and up.tier_by_orders == up.tier else None,
        each_order=way.each if way else None,
        down_tier=down.tier if down else "",
        down_money=down.money if down else None,
        rules=version,
        after_tier=changed.tier if changed else "",
        after_why=sentence(changed.remarks, SEMICOLON) if changed else None,
        complaints=own.complaints,
        open_complaints=own.open_complaints,
        overdue_days=own.overdue_days,
        punctual=own.punctual,
        price_level=own.price,
    )


def rfm_tables(evaluator: Evaluator) -> dict[str, pd.DataFrame]:
    """The same whatever method is in force, over who ordered in the window."""
    tier = evaluator.settings.tier
    method = RfmMethod.of(evaluator.known, tier, evaluator.until)
    rows = [
        _rfm_row(customer, own, code, evaluator.until)
        for customer, own in sorted(evaluator.known.items())
        if (code := method.code(own)) is not None
    ]
    named = zip(("days", "orders", "money"), method.limits, strict=True)
    limits = [LimitRow(figure, own) for figure, own in named] if rows else []
    return {
        "rfm": frame_of(RfmRow, rows),
        "rfm_limits": frame_of(LimitRow, limits),
        "rfm_heat": frame_of(HeatRow, heat(rows, method.limits.classes)),
        "rfm_segments": frame_of(SegmentRow, segments(rows)),
    }


def _rfm_row(customer: str, own: Standing, code: Code, until: dt.date) -> RfmRow:
    return RfmRow(
        customer_id=customer,
        code=code.text,
        recency=code.recency,
        frequency=code.frequency,
        money=code.money,
        days=int(figures(own, until)[0]),
        orders=own.orders,
        spend=own.spend,
        segment=segment(code) if code.classes == _SEGMENTED else None,
    )


_SEGMENTED = 5
"""Segments are drawn in five classes."""


def heat(rows: Sequence[RfmRow], classes: int) -> list[HeatRow]:
    """Mean money by recency (the latest first) and frequency."""
    if not rows:
        return []
    found = []
    for recency in range(classes, 0, -1):
        own = [
            [row.spend for row in rows if (row.recency, row.frequency) == (recency, often)]
            for often in range(1, classes + 1)
        ]
        means = tuple(round(sum(each) / len(each)) if each else None for each in own)
        found.append(HeatRow(recency, tuple(map(len, own)), means))
    return found


def segments(rows: Sequence[RfmRow]) -> list[SegmentRow]:
    """Every segment that has customers, in the order of their definition, the rest last."""
    found = []
    for name in (*(each.name for each in SEGMENTS), OTHERS):
        own = [row for row in rows if row.segment == name]
        orders, spend = sum(row.orders for row in own), sum(row.spend for row in own)
        if own:
            mean = divided(spend, orders)
            found.append(
                SegmentRow(name, len(own), orders, spend, None if mean is None else round(mean))
            )
    return found
