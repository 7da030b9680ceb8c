"""撞单: one customer claimed by two salespeople, whose it is by the rule of the settings, and why.

A claim is a customer row that names the salesperson, or work (follow-ups, orders) on several days.
Where one had stopped long before the other began the customer was handed over; nobody is told off.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations, permutations
from typing import TYPE_CHECKING

from crmsheets.analysis.frames import table_of
from crmsheets.analysis.traces import Trace, Traces, traces
from crmsheets.analysis.whose import RULES, proposed
from crmsheets.analysis.wording import sentence
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.analysis.orders import OrderLine
    from crmsheets.analysis.portfolio import CustomerRow
    from crmsheets.model.cell import Cell
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.options.duplicates import Duplicates
    from crmsheets.model.settings import Settings

_TWO = 2
_FEW_DAYS = 2
"""Who stands on no customer sheet claims a customer by work on so many days; once is a favour."""

WRITERS = Text(
    "{people}跟的、记的客户多半在别人名下，当作帮忙、代填，不算撞单。",
    "{people} mostly worked at others' customers: taken for help and office work, not for claims.",
)
STOP = Text("", " ")


@dataclass(frozen=True, slots=True)
class Claim:
    """One salesperson's claim to a customer that another claims, too (a row of the sheet 撞单).

    `spend`: what the customer bought in the window (分). `owner`: whose it counts as now.
    `proposal`: whose it is by the rule, "" = the owner of the firm decides; `why` says so.
    `cells`: the customer rows that name the person, else the latest work.
    """

    customer_id: str
    customer: str
    spend: int
    person: str
    first: dt.date | None
    last: dt.date | None
    contacts: int
    orders: int
    money: int
    owner: str
    proposal: str
    why: Said
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Handover:
    """A customer that one took over from another who is still named on a customer sheet."""

    customer_id: str
    customer: str
    left: str
    taken: str
    last: dt.date | None
    first: dt.date | None
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Ownership:
    """All claims, customers that buy most first; handovers; who writes for everybody."""

    claims: tuple[Claim, ...] = ()
    handovers: tuple[Handover, ...] = ()
    writers: tuple[str, ...] = ()

    @property
    def clashes(self) -> int:
        """How many customers are claimed twice."""
        return len({each.customer_id for each in self.claims})

    def notes(self, settings: Settings) -> dict[str, Said]:
        """口径 of 撞单: the rule that was followed, and who was not taken for a rival."""
        said: list[Said | Text] = []
        if self.claims:
            said.append(RULES[settings.duplicates.ownership])
        if self.writers and (self.claims or self.handovers):
            said.append(Said(WRITERS, {"people": self.writers}))
        return {"ownership": sentence(said, STOP)} if said else {}


def ownership(
    data: Dataset,
    lines: Sequence[OrderLine],
    customers: Iterable[CustomerRow],
    settings: Settings,
    today: dt.date,
) -> Ownership:
    """Who claims whose customer. What a person decided (业务员 chosen in 疑似重复) is settled."""
    found: Traces = traces(data, lines, today)
    settled = _settled(data)
    claims: list[Claim] = []
    handovers: list[Handover] = []
    for row in customers:
        all_of = found.of.get(row.customer_id, ())
        if row.customer_id in settled or len(all_of) < _TWO:
            continue
        rivals, passed = sided(all_of, settings.duplicates, today)
        claims += _claims(row, rivals, settings.duplicates)
        handovers += [_handover(row, left, taken) for left, taken in passed]
    return Ownership(tuple(claims), tuple(handovers), found.writers)


def _settled(data: Dataset) -> set[str]:
    """Customers whose salesperson somebody chose, by name or by the main record that names one."""
    rows = {i for i, name in data.ruled.values if name == "owner"}
    table = table_of(data, "customer")
    if table is not None:
        rows |= {i for i in data.ruled.kept if table["owner"][i]}
    return {each.customer_id for each in data.golden if rows & set(each.members)}


def sided(
    all_of: Sequence[Trace], rules: Duplicates, today: dt.date
) -> tuple[list[Trace], list[tuple[Trace, Trace]]]:
    """Who claims one customer against whom, and who took it over from whom (left, taken)."""
    named = sum(bool(each.listed) for each in all_of)
    claiming = [each for each in all_of if each.listed or _works(each, rules, today)]
    ordered = sorted(claiming, key=lambda each: each.first or dt.date.max)
    passed = {
        left.person: (left, taken)
        for left, taken in permutations(ordered, 2)
        if _took_over(left, taken, rules, alone=named < _TWO)
    }
    rivals = [each for each in claiming if each.person not in passed]
    if not any(_against(one, other) for one, other in combinations(rivals, 2)):
        rivals = []
    return rivals, [pair for pair in passed.values() if pair[0].listed]


def _works(each: Trace, rules: Duplicates, today: dt.date) -> bool:
    """Whether somebody whom no customer row names works on the customer all the same."""
    recent = bool(each.days) and (today - each.days[-1]).days <= rules.claim_days
    return recent and len(each.days) >= _FEW_DAYS


def _against(one: Trace, other: Trace) -> bool:
    """Whether two claim the same: not where one cell names both."""
    return other.person not in one.beside


def _took_over(left: Trace, taken: Trace, rules: Duplicates, *, alone: bool) -> bool:
    """Whether the one had stopped long before the other began.

    `alone`: customer sheets name one salesperson only, who may have been idle ever since, too. Where
    they name two, a first day without any work since is a claim, not a farewell.
    """
    if not taken.days or taken.first is None:
        return False
    stopped = left.last if alone else left.days[-1] if left.days else None
    if stopped is None:
        return alone and bool(left.listed)
    if (taken.first - stopped).days >= rules.handover_days:
        return True
    return alone and (taken.days[-1] - stopped).days >= rules.claim_days


def _claims(row: CustomerRow, rivals: Sequence[Trace], rules: Duplicates) -> list[Claim]:
    if not rivals:
        return []
    proposal, why = proposed(rivals, rules)
    ordered = sorted(rivals, key=lambda each: (each.first or dt.date.max, each.person))
    return [
        Claim(
            customer_id=row.customer_id,
            customer=row.name,
            spend=row.spend_12m,
            person=each.person,
            first=each.first,
            last=each.days[-1] if each.days else None,
            contacts=each.contacts,
            orders=each.orders,
            money=each.money,
            owner=row.owner,
            proposal=proposal,
            why=why,
            cells=each.listed or each.latest,
        )
        for each in ordered
    ]


def _handover(row: CustomerRow, left: Trace, taken: Trace) -> Handover:
    return Handover(
        customer_id=row.customer_id,
        customer=row.name,
        left=left.person,
        taken=taken.person,
        last=left.last,
        first=taken.first,
        cells=left.listed,
    )
