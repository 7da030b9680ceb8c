"""Who of the sales staff left a trace at which customer: on customer sheets, in follow-ups, in orders.

Who writes for everybody is nobody's rival: an office clerk who enters the orders, a manager who
joins every talk. So is who is named on no customer sheet although others are.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crmsheets.analysis.frames import table_of
from crmsheets.analysis.writers import clerks, helpers
from crmsheets.model.choice import plain
from crmsheets.templates.apply import header_words
from crmsheets.templates.customer import TEMPLATE as CUSTOMER

if TYPE_CHECKING:
    from crmsheets.analysis.orders import OrderLine
    from crmsheets.model.cell import Cell
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.table import Table

_SEVERAL = re.compile(r"[/／、,，;；|&＆+]")
_NOBODY = frozenset(
    plain(word)
    for word in (
        *("公司", "公海", "公海池", "公共", "公用", "内勤", "办公室", "销售部", "业务部", "外贸部"),
        *("无", "没有", "暂无", "待定", "待分配", "未分配", "未定", "离职", "已离职", "其他"),
        *("house", "office", "company", "pool", "none", "n/a", "unassigned", "open", "sales team"),
    )
)
"""What stands in place of a colleague's name where there is none."""
_SELLS = ("业务", "销售", "sales", "rep")
_SELLER = frozenset(
    plain(word)
    for word in header_words(CUSTOMER.by_name["owner"])
    if any(part in plain(word) for part in _SELLS)
)
"""Headers under which a list of orders says who sold (跟单 and 经手人 may be a clerk)."""

_MANY = 10
"""Customers of a list that is long enough to say what share of it is shared."""


@dataclass(frozen=True, slots=True)
class Trace:
    """What one person did at one customer, up to today.

    `listed`: the cells of customer rows that name the person. `met`: the first day those rows bear.
    `days`: days of follow-ups and orders, ascending. `orders`, `money` (分): what the person sold.
    `latest`: a cell of the last of that. `beside`: colleagues named in one cell with the person.
    """

    person: str
    listed: tuple[Cell, ...] = ()
    met: dt.date | None = None
    days: tuple[dt.date, ...] = ()
    contacts: int = 0
    orders: int = 0
    money: int = 0
    beside: frozenset[str] = frozenset()
    latest: tuple[Cell, ...] = ()

    @property
    def first(self) -> dt.date | None:
        """The first day there is anything of."""
        return min((day for day in (self.met, *self.days[:1]) if day is not None), default=None)

    @property
    def last(self) -> dt.date | None:
        """The last day there is anything of."""
        return max((day for day in (self.met, *self.days[-1:]) if day is not None), default=None)


@dataclass(frozen=True, slots=True)
class Traces:
    """Customer number -> the traces of sales staff, by name. `writers`: who writes for everybody."""

    of: Mapping[str, tuple[Trace, ...]]
    writers: tuple[str, ...] = ()


@dataclass
class _Gathered:
    """One person's traces at one customer while they are collected."""

    listed: list[Cell] = field(default_factory=list)
    met: list[dt.date] = field(default_factory=list)
    days: set[dt.date] = field(default_factory=set)
    contacts: int = 0
    orders: set[str] = field(default_factory=set)
    money: int = 0
    beside: set[str] = field(default_factory=set)
    done: list[tuple[dt.date, Cell]] = field(default_factory=list)

    def trace(self, person: str) -> Trace:
        return Trace(
            person,
            tuple(sorted(self.listed)),
            min(self.met, default=None),
            tuple(sorted(self.days)),
            self.contacts,
            len(self.orders),
            self.money,
            frozenset(self.beside),
            tuple(cell for _, cell in sorted(self.done)[-1:]),
        )


_Found = dict[str, dict[str, _Gathered]]
"""Customer number -> person -> what was found."""


def traces(data: Dataset, lines: Sequence[OrderLine], today: dt.date) -> Traces:
    """Every salesperson's traces at every customer; `lines`: the order lines, judged."""
    people = _People(data)
    found: _Found = defaultdict(lambda: defaultdict(_Gathered))
    _from_customers(data, people, found, today)
    _from_followups(data, people, found, today)
    _from_orders(data, people, found, lines, today)
    _only_sales(found)
    writers = _without_writers(found)
    return Traces(
        {
            customer: tuple(each.trace(person) for person, each in sorted(who.items()))
            for customer, who in found.items()
        },
        tuple(sorted(writers)),
    )


class _People:
    """Names as written -> the people they mean, each under one spelling.

    A slip that the checks have told (周闽 for 周敏) is the one it looks like.
    """

    def __init__(self, data: Dataset) -> None:
        self.slips = {
            plain(each.value): each.suggestion.value
            for each in data.findings
            if each.code in {"CELL07", "CELL08"} and each.suggestion is not None
        }
        count: Counter[str] = Counter()
        for name in ("customer", "followup"):
            table = table_of(data, name)
            count.update(
                said for cell in (table["owner"] if table else ()) for said in _names(cell)
            )
        self.spelled: dict[str, str] = {}
        for said, _ in sorted(count.items(), key=lambda each: (-each[1], each[0])):
            self.spelled.setdefault(plain(said), said)

    def __call__(self, cell: str | None) -> tuple[str, ...]:
        """Whom a cell names."""
        meant = (self.slips.get(plain(said), said) for said in _names(cell))
        return tuple(dict.fromkeys(self.spelled.get(plain(said), said) for said in meant))


def _names(cell: str | None) -> list[str]:
    said = (part.strip() for part in _SEVERAL.split(cell or ""))
    return [name for name in said if name and plain(name) not in _NOBODY]


def _from_customers(data: Dataset, people: _People, found: _Found, today: dt.date) -> None:
    table = table_of(data, "customer")
    if table is None:
        return
    for golden in data.golden:
        for i in golden.members:
            named = people(table["owner"][i])
            for person in named:
                each = found[golden.customer_id][person]
                each.listed.append(_owner_cell(table, i))
                each.beside |= set(named) - {person}
                met = table["registered_date"][i]
                if met is not None and met <= today:
                    each.met.append(met)


def _owner_cell(table: Table, i: int) -> Cell:
    """The cell that names the salesperson; the customer's where the sheet is one person's own."""
    return table.cell(i, "owner" if table.has(i, "owner") else "customer_name")


def _from_followups(data: Dataset, people: _People, found: _Found, today: dt.date) -> None:
    table = table_of(data, "followup")
    if table is None:
        return
    columns = zip(table["customer_id"], table["owner"], table["followup_date"], strict=True)
    for i, (customer, owner, day) in enumerate(columns):
        if customer and day is not None and day <= today:
            for person in people(owner):
                each = found[customer][person]
                each.days.add(day)
                each.done.append((day, table.cell(i, "followup_date")))
                each.contacts += 1


def _from_orders(
    data: Dataset, people: _People, found: _Found, lines: Iterable[OrderLine], today: dt.date
) -> None:
    table = table_of(data, "order")
    sellers = _sellers(table) if table is not None else []
    for line in lines:
        if line.customer_id and line.counted and line.day is not None and line.day <= today:
            for person in people(sellers[line.i])[:1]:
                each = found[line.customer_id][person]
                each.days.add(line.day)
                each.done.append((line.day, line.cell))
                each.orders.add(line.order_key)
                each.money += line.amount


def _sellers(table: Table) -> list[str | None]:
    """Who sold each order: as a column of the list says, else who filled in the sheet."""
    owners: list[str | None] = [table.places[at].owner or None for at in table.place]
    for header, values in sorted(table.extras.items()):
        if plain(header) in _SELLER:
            owners = [
                str(said) if said is not None else owner
                for said, owner in zip(values, owners, strict=True)
            ]
    return owners


def _only_sales(found: _Found) -> None:
    """Where customer sheets name sales reps, nobody else is one."""
    reps = {person for who in found.values() for person, each in who.items() if each.listed}
    for who in found.values() if reps else ():
        for person in set(who) - reps:
            del who[person]


def _without_writers(found: _Found) -> set[str]:
    """Who writes for everybody; those traces are taken out."""
    named = [{one: bool(each.listed) for one, each in who.items()} for who in found.values()]
    office = clerks(named, _sells(found))
    help_out = helpers(named, office)
    for who in found.values():
        for person in set(who):
            if person in office or (person in help_out and not who[person].listed):
                del who[person]
    return office | help_out


def _sells(found: _Found) -> set[str]:
    """Who follows up customers of an own short list: of few customers that others list as well nobody
    can say that it is the office's.
    """
    listed: Counter[str] = Counter()
    talks: Counter[str] = Counter()
    for who in found.values():
        for person, each in who.items():
            listed[person] += bool(each.listed)
            talks[person] += each.contacts if each.listed else 0
    return {person for person, count in listed.items() if count < _MANY and talks[person]}
