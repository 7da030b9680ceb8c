"""The small tables of the pipeline, described at `model.judged.Judged.tables`, and how they are counted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis.deals import Deal, Deals, deals, typed_reason
from crmsheets.analysis.frames import frame_of
from crmsheets.analysis.pareto import ParetoRow, pareto
from crmsheets.analysis.period import window, within
from crmsheets.analysis.pipeline import OpenDeal, StageLine, open_deals, stage_lines
from crmsheets.analysis.quotes import QuoteRow, quote_rows, quotes
from crmsheets.templates.followup_lists import SalesStage

if TYPE_CHECKING:
    import pandas as pd

    from crmsheets.analysis.evaluation import Records
    from crmsheets.analysis.period import Span
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.settings import Settings


@dataclass(frozen=True, slots=True)
class PipelineRow:
    """All of it in a line; money in 分. `unpriced`: open deals without an amount; `measured`: whether any
    win rate is measured; `typed`, `read`: reasons of the deals lost in the window; `left_out`: see `Deals`.
    """

    customers: int
    open: int
    amount: int
    unpriced: int
    weighted: int
    stalled: int
    closed: int
    won: int
    measured: bool
    lost: int
    typed: int
    read: int
    left_out: int


@dataclass(frozen=True, slots=True)
class RivalRow:
    """Who won the deals that were lost in the window: how many, and what they might have brought (分)."""

    competitor: str
    deals: int
    amount: int


def pipeline_tables(
    data: Dataset, records: Records, settings: Settings, today: dt.date
) -> dict[str, pd.DataFrame]:
    """Stages, open deals, reasons of lost ones, rivals, quotes; empty where nobody typed a stage."""
    found = deals(data, records.contacts)
    lines, waiting = stage_lines(found, settings, today), open_deals(found, settings, today)
    lost = lost_deals(found.found, window(today, settings.tier.window_months))
    given = quotes(data, records.contacts, records.bought, settings, today)
    whole = [_whole(found, lines, waiting, lost)] if found.found or found.left_out else []
    return {
        "pipeline": frame_of(PipelineRow, whole),
        "pipeline_stages": frame_of(StageLine, lines),
        "pipeline_deals": frame_of(OpenDeal, waiting),
        "pipeline_lost": frame_of(ParetoRow, pareto((_reason(each), 1) for each in lost)),
        "pipeline_lost_money": frame_of(
            ParetoRow, pareto((_reason(each), each.amount or 0) for each in lost)
        ),
        "pipeline_rivals": frame_of(RivalRow, rivals(lost)),
        "pipeline_quotes": frame_of(QuoteRow, quote_rows(given, settings)),
    }


def lost_deals(found: Iterable[Deal], span: Span) -> list[Deal]:
    """The deals lost in a span; one lost on a day that nobody wrote counts in every span."""
    return [
        each
        for each in found
        if each.stage is SalesStage.LOST and (each.since is None or within(each.since, span))
    ]


def _reason(deal: Deal) -> object:
    return deal.why.reason if deal.why is not None else None


def _whole(
    found: Deals, lines: Sequence[StageLine], waiting: Sequence[OpenDeal], lost: Sequence[Deal]
) -> PipelineRow:
    closed = [each for each in found.found if each.closed]
    typed = sum(typed_reason(each) for each in lost)
    return PipelineRow(
        customers=len(found.latest),
        open=len(waiting),
        amount=sum(each.amount or 0 for each in waiting),
        unpriced=sum(each.amount is None for each in waiting),
        weighted=sum(each.weighted or 0 for each in waiting),
        stalled=sum(each.stalled for each in waiting),
        closed=len(closed),
        won=sum(each.stage is SalesStage.WON for each in closed),
        measured=any(each.measured for each in lines),
        lost=len(lost),
        typed=typed,
        read=sum(each.why is not None for each in lost) - typed,
        left_out=found.left_out,
    )


def rivals(lost: Iterable[Deal]) -> list[RivalRow]:
    """By how many deals they won, then by money, then by name."""
    sums: dict[str, list[int]] = {}
    for each in lost:
        if each.competitor:
            got = sums.setdefault(each.competitor, [0, 0])
            got[0] += 1
            got[1] += each.amount or 0
    rows = [RivalRow(name, deals, amount) for name, (deals, amount) in sums.items()]
    return sorted(rows, key=lambda row: (-row.deals, -row.amount, row.competitor))
