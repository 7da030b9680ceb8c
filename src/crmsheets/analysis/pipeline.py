"""The pipeline: what stands in each stage, what moves on from it, what it is worth.

Conversion is told on entry cohorts: of the deals that came to a stage at least `onward_days` ago, those
that came to a later one (or were won) within that time; younger ones are not counted yet. Days in a stage:
the median over finished stays. Win rate of a stage: deals won / deals won or lost that stood in it; until
`min_closed` deals are closed, and of a stage that fewer than `min_rate` of them stood in, the assumed one.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.quantiles import median, wilson
from crmsheets.model.exact import units
from crmsheets.templates.followup_lists import OPEN_STAGES, SalesStage

if TYPE_CHECKING:
    from crmsheets.analysis.deals import Deal, Deals
    from crmsheets.model.cell import Cell
    from crmsheets.model.settings import Settings

_RANK = {stage: at for at, stage in enumerate((*OPEN_STAGES, SalesStage.WON))}


@dataclass(frozen=True, slots=True)
class WinRate:
    """A stage's win rate: won of closed deals that stood in it; `measured`: taken from them, else assumed."""

    rate: float
    won: int
    closed: int
    measured: bool


@dataclass(frozen=True, slots=True)
class StageLine:
    """One stage: customers whose last deal stands there, what their deals may bring (分), how many of them
    say nothing of it; `reached` of `entered`: moved on in time, with its limits; the median of `stays`
    finished stays in days; deals stalled; the win `rate` with the deals `won` of those `closed` that it
    rests on (`measured`), else assumed; the money weighted by it (分). None: does not apply, or too few.
    """

    stage: SalesStage
    customers: int
    amount: int
    unpriced: int
    entered: int | None = None
    reached: int | None = None
    low: float | None = None
    high: float | None = None
    stays: int | None = None
    days: float | None = None
    stalled: int | None = None
    rate: float | None = None
    won: int | None = None
    closed: int | None = None
    measured: bool = False
    weighted: int | None = None


@dataclass(frozen=True, slots=True)
class OpenDeal:
    """One deal that is worked on: how long it stands where it does, against the usual days there."""

    customer_id: str
    customer: str
    owner: str
    stage: SalesStage
    since: dt.date | None
    days: int | None
    usual: float | None
    stalled: bool
    amount: int | None
    weighted: int | None
    expected: dt.date | None
    likelihood: Any
    product: str | None
    competitor: str | None
    cell: Cell


def stage_lines(deals: Deals, settings: Settings, today: dt.date) -> list[StageLine]:
    """Every stage in order, also those where nothing stands; [] where nobody typed a stage."""
    if not deals.found:
        return []
    waiting = open_deals(deals, settings, today)
    lines = []
    for stage in SalesStage:
        there = [each for each in deals.latest if each.stage is stage]
        line: dict[str, Any] = {
            "stage": stage,
            "customers": len(there),
            "amount": sum(each.amount or 0 for each in there),
            "unpriced": sum(each.amount is None for each in there),
        }
        more = _of_open(stage, deals, waiting, settings, today) if stage in OPEN_STAGES else {}
        lines.append(StageLine(**line, **more))
    return lines


def _of_open(
    stage: SalesStage, deals: Deals, waiting: Iterable[OpenDeal], settings: Settings, today: dt.date
) -> dict[str, Any]:
    """What is told of a stage that deals are worked on in."""
    reached, entered = onward(deals.found, stage, settings.pipeline.onward_days, today)
    stays = finished_stays(deals.found, stage)
    enough = len(stays) >= settings.report.min_rate
    limits = wilson(reached, entered) if entered >= settings.report.min_rate else None
    there = [each for each in waiting if each.stage is stage]
    win = win_rate(deals.found, stage, settings)
    return {
        "entered": entered,
        "reached": reached,
        "low": limits[0] if limits else None,
        "high": limits[1] if limits else None,
        "stays": len(stays),
        "days": median(stays) if enough else None,
        "stalled": sum(each.stalled for each in there) if enough else None,
        "rate": win.rate,
        "won": win.won,
        "closed": win.closed,
        "measured": win.measured,
        "weighted": sum(each.weighted or 0 for each in there),
    }


def onward(
    found: Iterable[Deal], stage: SalesStage, within: int, today: dt.date
) -> tuple[int, int]:
    """Deals that moved on from a stage in time, of those that came to it long enough ago."""
    reached = entered = 0
    for deal in found:
        at = next((i for i, step in enumerate(deal.steps) if step.stage is stage), None)
        day = deal.steps[at].entered if at is not None else None
        if at is None or day is None or (today - day).days < within:
            continue
        entered += 1
        reached += any(
            _RANK.get(step.stage, -1) > _RANK[stage]
            and step.entered is not None
            and (step.entered - day).days <= within
            for step in deal.steps[at + 1 :]
        )
    return reached, entered


def finished_stays(found: Iterable[Deal], stage: SalesStage) -> list[int]:
    """Days of every stay in a stage that has ended, in order of deals."""
    return [
        (after.entered - step.entered).days
        for deal in found
        for step, after in zip(deal.steps, deal.steps[1:], strict=False)
        if step.stage is stage and step.entered is not None and after.entered is not None
    ]


def win_rate(found: Iterable[Deal], stage: SalesStage, settings: Settings) -> WinRate:
    """Won of the closed deals that stood in a stage; the assumed rate where there are too few."""
    closed = [each for each in found if each.closed]
    passed = [each for each in closed if each.passed(stage)]
    won = sum(each.stage is SalesStage.WON for each in passed)
    enough = len(closed) >= settings.pipeline.min_closed
    if enough and len(passed) >= settings.report.min_rate:
        return WinRate(won / len(passed), won, len(passed), measured=True)
    return WinRate(settings.pipeline.rates[stage.name], won, len(passed), measured=False)


def weighted(amount: int, rate: float) -> int:
    """Money times a win rate in whole 分, half up."""
    return units(Decimal(amount) * Decimal(str(rate)), 0)


def open_deals(deals: Deals, settings: Settings, today: dt.date) -> list[OpenDeal]:
    """The deals that are worked on: stalled ones first, then by what they count for, then by name."""
    usual = {stage: _usual(deals.found, stage, settings) for stage in OPEN_STAGES}
    rates = {stage: win_rate(deals.found, stage, settings).rate for stage in OPEN_STAGES}
    found = [_open(each, usual, rates, settings, today) for each in deals.latest if each.open]
    return sorted(
        found,
        key=lambda each: (
            not each.stalled,
            -(each.weighted or 0),
            -(each.days or 0),
            each.customer,
            each.customer_id,
        ),
    )


def _usual(found: Sequence[Deal], stage: SalesStage, settings: Settings) -> float | None:
    """The median days in a stage, where enough stays have ended."""
    stays = finished_stays(found, stage)
    return median(stays) if len(stays) >= settings.report.min_rate else None


def _open(
    deal: Deal,
    usual: dict[SalesStage, float | None],
    rates: dict[SalesStage, float],
    settings: Settings,
    today: dt.date,
) -> OpenDeal:
    days = (today - deal.since).days if deal.since is not None else None
    typical, times = usual[deal.stage], settings.pipeline.stalled_times
    amount = deal.amount
    return OpenDeal(
        customer_id=deal.customer_id,
        customer=deal.customer,
        owner=deal.owner,
        stage=deal.stage,
        since=deal.since,
        days=days,
        usual=typical,
        stalled=days is not None and typical is not None and days > times * typical,
        amount=amount,
        weighted=weighted(amount, rates[deal.stage]) if amount is not None else None,
        expected=deal.expected,
        likelihood=deal.likelihood,
        product=deal.product,
        competitor=deal.competitor,
        cell=deal.cell,
    )
