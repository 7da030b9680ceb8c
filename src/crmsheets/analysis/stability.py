"""Hysteresis: up at once, down only after several evaluations below the threshold, a step at a time.

Against the kept history of earlier months only, so that a month may be run again and again. A tier
that is between its threshold and the band below it is kept without further ado.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from crmsheets.analysis.tiering.evaluator import Evaluator
from crmsheets.analysis.tiering.grade import below, better
from crmsheets.analysis.tiering.standing import Standing
from crmsheets.model.past import TierLine

if TYPE_CHECKING:
    from crmsheets.model.options.stability import Stability
    from crmsheets.model.options.tier import Tier
    from crmsheets.model.settings import Settings


class Why(StrEnum):
    """Why a customer has another tier than the rules alone would give."""

    BAND = "band"
    WATCH = "watch"
    SETTLING = "settling"
    STEP = "step"
    GATE = "gate"


@dataclass(frozen=True, slots=True)
class Held:
    """The tier after hysteresis, how often in a row the customer was below it, why it is not the
    rules' own (None: it is).
    """

    tier: str
    below: int = 0
    why: Why | None = None


def held(
    ruled: str, easy: str, cap: str, earlier: Sequence[TierLine], today: dt.date, options: Stability
) -> Held:
    """The tier of one customer.

    `ruled`: what the rules give; `easy`: what they would give with lower thresholds, `cap`: the best that
    a gate lets it have ("" = no gate), see `Lenient`. `earlier`: its kept lines of earlier months, oldest
    first; without any the rules stand. A gate is no fluctuation: it takes effect at once.
    """
    last = earlier[-1].state if earlier else None
    if last is None or not (ruled and better(last.held, ruled)):
        return Held(ruled)
    kept = _kept(ruled, easy, earlier, today, options)
    if better(kept.tier, cap):
        return Held(cap, 0, None if cap == ruled else Why.GATE)
    return kept


def _kept(
    ruled: str, easy: str, earlier: Sequence[TierLine], today: dt.date, options: Stability
) -> Held:
    """The tier of one that the rules would lower."""
    last = earlier[-1].state
    if not better(last.held, easy):
        return Held(last.held, 0, Why.BAND)
    times = min(last.below + 1, options.evaluations)
    if times < options.evaluations:
        return Held(last.held, times, Why.WATCH)
    raised = _raised(earlier)
    if raised is not None and (today - raised).days < options.settle_days:
        return Held(last.held, times, Why.SETTLING)
    lower = below(last.held)
    return Held(lower, 0, None if lower == ruled else Why.STEP)


def _raised(earlier: Sequence[TierLine]) -> dt.date | None:
    """The day of the run that raised the customer last, hands aside."""
    days = [
        after.run.day
        for before, after in pairwise(earlier)
        if better(after.state.held, before.state.held)
    ]
    return days[-1] if days else None


@dataclass(frozen=True, slots=True)
class Lenient:
    """What hysteresis needs besides the tiers by the rules: the tiers with every threshold lower by the
    band, and the best tier that a gate lets a customer have (only of those who are gated).
    """

    tiers: Mapping[str, str] = field(default_factory=dict)
    caps: Mapping[str, str] = field(default_factory=dict)


def lenient(standing: Mapping[str, Standing], settings: Settings, until: dt.date) -> Lenient:
    """Everybody's tier as if the thresholds were lower by the band, and the caps."""
    band = settings.stability.band
    if settings.tier.method == "rules":
        # Rules say anything; a customer who is that much better meets what is that much lower.
        eased = {customer: _lifted(each, band) for customer, each in standing.items()}
        evaluator = Evaluator(eased, settings, until)
    else:
        easy = settings.model_copy(update={"tier": _eased(settings.tier, band)})
        evaluator = Evaluator(standing, easy, until)
    tiers = {customer: each.tier for customer, each in evaluator.grades().items()}
    gated = [
        customer
        for customer, each in standing.items()
        if settings.tier.gates and evaluator.after.gated(each, "A") is not None
    ]
    return Lenient(tiers, dict.fromkeys(gated, settings.tier.gate_tier))


def _eased(tier: Tier, band: float) -> Tier:
    """Thresholds on points lower by the band. Of ABC the threshold is on the share of the money that is
    left from a customer on: 20 % for A.
    """
    keep = 1 - Decimal(str(band))
    cuts = {name: getattr(tier, name) for name in ("cut_a", "cut_b", "cut_c")}
    shares = {name: Decimal(str(getattr(tier, name))) for name in ("share_a", "share_b")}
    eased = {name: float(Decimal(str(cut)) * keep) for name, cut in cuts.items() if cut is not None}
    eased |= {name: float(1 - (1 - share) * keep) for name, share in shares.items()}
    return tier.model_copy(update=eased)


def _lifted(standing: Standing, band: float) -> Standing:
    """Figures of which more is better as if that much more; the last order that much less long ago."""
    keep = 1 - Decimal(str(band))
    return replace(
        standing,
        spend=_up(standing.spend, keep),
        orders=_up(standing.orders, keep),
        total=_up(standing.total, keep),
        all_orders=_up(standing.all_orders, keep),
        rating=None if standing.rating is None else standing.rating / float(keep),
        punctual=None if standing.punctual is None else standing.punctual / float(keep),
    )


def _up(value: int, keep: Decimal) -> int:
    """Whole: 9 orders meet a threshold of 10 less 10 %, 8 do not."""
    return int(value / keep) if value > 0 else value
