"""Everybody's standing, grade, silence and type as of one day; made again for any earlier day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis.history import History
from crmsheets.analysis.life import customer_type, lost
from crmsheets.analysis.silence import Silence, company_gap, silence
from crmsheets.analysis.tiering.beside import NOTHING, Beside
from crmsheets.analysis.tiers import Grade, Ratings, Standing, grades, standings

if TYPE_CHECKING:
    from crmsheets.analysis.feedback import Voice
    from crmsheets.analysis.followups import Contact
    from crmsheets.analysis.orders import OrderLine
    from crmsheets.analysis.receivables import Ledgers
    from crmsheets.analysis.services import Case
    from crmsheets.model.judged import CustomerType
    from crmsheets.model.settings import Settings


@dataclass(frozen=True, slots=True)
class Records:
    """What is known of customers besides themselves, read from the other tables.

    `ledgers`: the receivables as of a day; None where nobody records receipts.
    """

    bought: Mapping[str, History]
    lines: Sequence[OrderLine] = ()
    contacts: Sequence[Contact] = ()
    voices: Sequence[Voice] = ()
    cases: Sequence[Case] = ()
    ledgers: Ledgers | None = None

    @property
    def beside(self) -> Beside:
        """What tiers rest on besides money, orders and ratings."""
        return Beside(self.lines, self.cases, self.ledgers)


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Customer number -> standing, grade, silence; only customers who had bought by that day."""

    standing: Mapping[str, Standing]
    grade: Mapping[str, Grade]
    silence: Mapping[str, Silence]
    lost: frozenset[str]


def evaluated(
    bought: Mapping[str, History],
    given: Ratings,
    settings: Settings,
    until: dt.date,
    beside: Beside = NOTHING,
) -> Evaluation:
    """The evaluation as of a day; `bought` holds what was known then."""
    standing = standings(bought, given, until, settings, beside)
    gap = company_gap(bought.values())
    quiet = {customer: silence(bought[customer], gap, settings, until) for customer in standing}
    gone = frozenset(customer for customer, each in quiet.items() if lost(each, settings))
    return Evaluation(standing, grades(standing, settings, until), quiet, gone)


def evaluated_then(
    bought: Mapping[str, History],
    given: Ratings,
    settings: Settings,
    until: dt.date,
    beside: Beside = NOTHING,
) -> Evaluation:
    """The evaluation as it would have been at the end of an earlier day."""
    known = {customer: history.until(until) for customer, history in bought.items()}
    return evaluated(known, given, settings, until, beside)


def type_in(customer: str, now: Evaluation, before: Evaluation) -> CustomerType:
    """A customer's type by two evaluations, the later one first."""
    return customer_type(
        bought=customer in now.standing,
        is_lost=customer in now.lost,
        tier=now.grade.get(customer, Grade()).tier,
        tier_previous=before.grade.get(customer, Grade()).tier,
        bought_before=customer in before.standing,
    )


def ranks(standing: Mapping[str, Standing]) -> dict[str, int]:
    """Places by spend in the window; equal spends share one, who spent nothing has none."""
    spends = sorted((each.spend for each in standing.values() if each.spend > 0), reverse=True)
    place: dict[int, int] = {}
    for at, spend in enumerate(spends, start=1):
        place.setdefault(spend, at)
    return {customer: place[each.spend] for customer, each in standing.items() if each.spend > 0}
