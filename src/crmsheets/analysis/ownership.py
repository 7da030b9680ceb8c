"""撞单: one customer claimed by two salespeople, whose it is by the rule of the settings, and why.

A claim is a customer row that names the salesperson, or work (follow-ups, orders) on several days.
Where one had stopped long before the other began the customer was handed over; nobody is told off.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, permutations
from typing import TYPE_CHECKING

from crmsheets.analysis.traces import Trace, Traces, traces
from crmsheets.analysis.wording import SEMICOLON, sentence
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.analysis.orders import OrderLine
    from crmsheets.analysis.portfolio import CustomerRow
    from crmsheets.model.cell import Cell
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.settings import Duplicates, Settings

_TWO = 2
_FEW_DAYS = 2
"""Who stands on no customer sheet claims a customer by work on so many days; once is a favour."""

FIRST = Text("{person}先接触（{day}）", "{person} was there first ({day})")
OTHER_FIRST = Text("{person}是 {day}", "{person} from {day}")
UNDATED = Text("{person}没写日期", "no date for {person}")
LAST = Text("最近是{person}在跟（{day}）", "{person} was active last ({day})")
OTHER_LAST = Text("{person}最后是 {day}", "{person} last on {day}")
IDLE = Text("{person}没有跟进和订单", "no follow-up or order by {person}")
SAME_FIRST = Text("同一天接触（{day}）", "both began on the same day ({day})")
SAME_LAST = Text("同一天都在跟（{day}）", "both were active on the same day ({day})")
YOURS = Text("请您定", "please decide")
BY_SETTING = Text("设置里写的是由您定", "the settings leave it to you")
HANDED = Text(
    "{left}最后是 {last}，{taken}从 {first} 开始",
    "{left} was last there on {last}, {taken} began on {first}",
)
NEVER = Text(
    "{left}没有跟进和订单，{taken}从 {first} 开始",
    "no follow-up or order by {left}; {taken} began on {first}",
)


RULES: Mapping[str, Text] = {
    "first_contact": Text(
        "「建议归」：先接触的算（首次接触日期，没有就看第一次跟进、下单）。",
        "Proposal: who was there first, by the first day of contact, else by work.",
    ),
    "last_activity": Text(
        "「建议归」：最近还在跟的算（最后一次跟进或下单）。",
        "Proposal: who worked on it last, by follow-ups and orders.",
    ),
    "owner_decides": Text(
        "「建议归」：设置里写的是由您定。", "No proposal: the settings leave it to you."
    ),
}
CLERKS = Text(
    "{people}跟的、记的客户多半在别人名下，当作帮忙、代填，不算撞单。",
    "{people} mostly worked at others' customers: taken for help and office work, not for claims.",
)
STOP = Text("", " ")


@dataclass(frozen=True, slots=True)
class Claim:
    """One salesperson's claim to a customer that another claims, too (a row of the sheet 撞单).

    `spend`: what the customer bought in the window (分). `owner`: whose it counts as now.
    `proposal`: whose it is by the rule, "" = the owner of the firm decides; `why` says so.
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
    first: dt.date
    why: Said
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Ownership:
    """All claims, customers that buy most first; handovers; who counts as a clerk."""

    claims: tuple[Claim, ...] = ()
    handovers: tuple[Handover, ...] = ()
    clerks: tuple[str, ...] = ()

    @property
    def clashes(self) -> int:
        """How many customers are claimed twice."""
        return len({each.customer_id for each in self.claims})

    def notes(self, settings: Settings) -> dict[str, Said]:
        """口径 of 撞单: the rule that was followed, and who was not taken for a rival."""
        if not (self.claims or self.handovers):
            return {}
        said: list[Said | Text] = [RULES[settings.duplicates.ownership]]
        if self.clerks:
            said.append(Said(CLERKS, {"people": self.clerks}))
        return {"ownership": sentence(said, STOP)}


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
    return Ownership(tuple(claims), tuple(handovers), found.clerks)


def _settled(data: Dataset) -> set[str]:
    """Customers whose salesperson somebody chose."""
    rows = {i for i, name in data.ruled.values if name == "owner"}
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

    `alone`: customer sheets name one salesperson only. Where they name two, a first day without any
    work since is a claim, not a farewell.
    """
    if not taken.days or taken.first is None:
        return False
    stopped = left.last if alone else left.days[-1] if left.days else None
    if stopped is None:
        return alone and bool(left.listed)
    return (taken.first - stopped).days >= rules.handover_days


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
            cells=each.listed,
        )
        for each in ordered
    ]


def proposed(rivals: Sequence[Trace], rules: Duplicates) -> tuple[str, Said]:
    """Whose the customer is by the rule ("" = nobody can tell), and the sentence why."""
    if rules.ownership == "last_activity":
        return by_last(rivals)
    if rules.ownership == "first_contact":
        return by_first(rivals)
    return "", sentence([Said(BY_SETTING), by_first(rivals)[1], by_last(rivals)[1]], SEMICOLON)


def by_first(rivals: Sequence[Trace]) -> tuple[str, Said]:
    """Who was there first; nobody where a day is missing or two began on one day."""
    missing = [each.person for each in rivals if each.first is None]
    dated = {each.person: each.first for each in rivals if each.first is not None}
    order = sorted(dated, key=lambda person: (dated[person], person))
    others = [Said(OTHER_FIRST, {"person": each, "day": dated[each]}) for each in order]
    if missing:
        undated = [Said(UNDATED, {"person": each}) for each in missing]
        return "", sentence([*others, *undated, YOURS])
    first = dated[order[0]]
    if first == dated[order[1]]:
        told = Said(SAME_FIRST, {"day": first})
        if not any(each.days for each in rivals):
            return "", sentence([told, YOURS])
        person, since = by_last(rivals)
        return "", sentence([told, since, *([YOURS] if person else [])], SEMICOLON)
    told = Said(FIRST, {"person": order[0], "day": first})
    return order[0], sentence([told, *others[1:]])


def by_last(rivals: Sequence[Trace]) -> tuple[str, Said]:
    """Who worked on it last; nobody where nobody did, or two on one day."""
    worked = {each.person: each.days[-1] for each in rivals if each.days}
    idle = [Said(IDLE, {"person": each.person}) for each in rivals if not each.days]
    order = sorted(worked, key=lambda person: (-worked[person].toordinal(), person))
    if not order:
        return "", sentence([*idle, YOURS])
    last = worked[order[0]]
    if len(order) > 1 and last == worked[order[1]]:
        return "", sentence([Said(SAME_LAST, {"day": last}), YOURS])
    others = [Said(OTHER_LAST, {"person": each, "day": worked[each]}) for each in order[1:]]
    told = Said(LAST, {"person": order[0], "day": last})
    return order[0], sentence([told, *others, *idle])


def _handover(row: CustomerRow, left: Trace, taken: Trace) -> Handover:
    first = taken.first or dt.date.max
    got: Mapping[str, object] = {
        "left": left.person,
        "taken": taken.person,
        "last": left.last,
        "first": first,
    }
    return Handover(
        customer_id=row.customer_id,
        customer=row.name,
        left=left.person,
        taken=taken.person,
        last=left.last,
        first=first,
        why=Said(HANDED if left.last else NEVER, got),
        cells=left.listed,
    )
