"""Service cases: open or settled, how old, answered and settled in time, coming again.

Reply rate = cases first answered within the limit / cases due for an answer: one still inside the
limit is not due, an unanswered one past it counts as missed. A case without a first reply date was
answered when it was settled, at the latest.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.frames import customer_of, table_of
from crmsheets.analysis.period import Span, within
from crmsheets.analysis.quantiles import median, wilson
from crmsheets.analysis.theme_lexicon import Lexicon, Subject
from crmsheets.analysis.themes import dictionary, mentioned, read
from crmsheets.templates.feedback import Category
from crmsheets.templates.improvement import CauseKind, ComplaintSeverity, Department, Verified
from crmsheets.templates.service import OPEN_RESULTS, ServiceKind, ServiceResult

if TYPE_CHECKING:
    from crmsheets.model.cell import Cell
    from crmsheets.model.choice import Choice
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.options.service import Service
    from crmsheets.model.options.themes import ThemeWords
    from crmsheets.model.table import Table

REPEAT_DAYS = 90
CLUSTER_CASES = 3
_GOODS = (Category.QUALITY, Category.LOOKS, Category.PERFORMANCE)


@dataclass(frozen=True, slots=True)
class Case:
    """One case. `in_time`: first answered in time (None: not yet due or not known); `settled_in_time`
    the same of closing; `repeat`: a complaint of the same customer about the same thing came before,
    within 90 days. `problem`: the theme complained of, as the description has it (inferred);
    `problems`: all of them.
    The other fields: `model.judged.Judged.services`.
    """

    i: int
    customer_id: str
    customer: str
    handler: str
    date: dt.date | None
    kind: Any
    description: str | None
    result: Any
    open: bool
    age_days: int | None
    first_reply_date: dt.date | None
    reply_days: int | None
    closed_date: dt.date | None
    handling_days: int | None
    in_time: bool | None
    order_id: str | None
    product: str | None
    cell: Cell
    settled_in_time: bool | None
    repeat: bool
    problem: Subject = ""
    problems: tuple[Subject, ...] = ()
    severity: str | None = None
    cause: str | None = None
    cost: int | None = None
    action: str | None = None
    action_date: dt.date | None = None
    verified: str | None = None
    dept: str | None = None


@dataclass(frozen=True, slots=True)
class KindRow:
    """Cases of one kind opened in a span: how many, open, answered and settled in time (k of n)."""

    kind: str
    cases: int
    open: int
    replied_in_time: int
    reply_due: int
    settled_in_time: int
    settle_due: int
    median_days: float | None


@dataclass(frozen=True, slots=True)
class Cluster:
    """Complaints that gather: one product, one month, at least three."""

    product: str
    month: str
    cases: int
    customers: int


@dataclass(frozen=True, slots=True)
class Rate:
    """k of n with its 95 % Wilson limits (None: nothing was due)."""

    hits: int
    cases: int

    @property
    def limits(self) -> tuple[float, float] | None:
        """The Wilson limits."""
        return wilson(self.hits, self.cases)


def cases(
    data: Dataset, settings: Service, today: dt.date, own: tuple[ThemeWords, ...] = ()
) -> list[Case]:
    """Every case in the table's order. `own`: the factory's theme words."""
    table = table_of(data, "service")
    if table is None:
        return []
    words = dictionary(own)
    found = [_case(table, i, settings, today, words) for i in range(len(table))]
    repeats = repeated(found)
    return [replace(each, repeat=each.i in repeats) for each in found]


def _case(table: Table, i: int, settings: Service, today: dt.date, words: Lexicon) -> Case:
    customer_id, customer = customer_of(table, i)
    opened, closed = table["service_date"][i], table["closed_date"][i]
    is_open = still_open(table["result"][i], closed)
    replied = table["first_reply_date"][i] or closed
    kind = table["service_type"][i]
    settled = closed if not is_open else None
    problems = problems_of(table["description"][i], words)
    return Case(
        i=i,
        customer_id=customer_id,
        customer=customer,
        handler=table["handler"][i] or "",
        date=opened,
        kind=kind,
        description=table["description"][i],
        result=table["result"][i],
        open=is_open,
        age_days=_days(opened, today) if is_open else None,
        first_reply_date=table["first_reply_date"][i],
        reply_days=_days(opened, replied),
        closed_date=closed,
        handling_days=_days(opened, settled),
        in_time=_in_time(opened, replied, settings.reply_days, today, pending=is_open),
        order_id=table["order_id"][i],
        product=table["product_model"][i],
        cell=table.cell(i, "result" if table.has(i, "result") else "description"),
        settled_in_time=_in_time(opened, settled, _limit(kind, settings), today, pending=is_open),
        repeat=False,
        problem=next(iter(problems), ""),
        problems=problems,
        severity=choice_in(ComplaintSeverity, table["severity"][i]),
        cause=choice_in(CauseKind, table["cause_kind"][i]),
        cost=table["cost"][i],
        action=table["measure_taken"][i],
        action_date=table["action_date"][i],
        verified=choice_in(Verified, table["verified"][i]),
        dept=choice_in(Department, table["dept"][i]),
    )


def problems_of(description: str | None, words: Lexicon) -> tuple[Subject, ...]:
    """What a description complains of, in its order; where it blames nothing, what it speaks of."""
    return read(description, words).blamed or mentioned(description, (), words)


def choice_in(choices: type[Choice], typed: str | None) -> str | None:
    """An entry of a list as its Chinese label, free words as they are."""
    if typed is None:
        return None
    known = choices.read(typed)
    return typed if known is None else str(known)


def still_open(result: object, closed: dt.date | None) -> bool:
    """待处理 and 处理中 are open, every other entry of the list is final; blank or free words
    are open until there is a closing date.
    """
    known = ServiceResult.read(str(result)) if result else None
    return closed is None if known is None else known in OPEN_RESULTS


def _days(first: dt.date | None, last: dt.date | None) -> int | None:
    return None if first is None or last is None else max((last - first).days, 0)


def _in_time(
    opened: dt.date | None, done: dt.date | None, limit: int, today: dt.date, *, pending: bool
) -> bool | None:
    """Done within the limit; missed if pending past it; None while there is time, or unknown."""
    if opened is None:
        return None
    if done is not None:
        return (done - opened).days <= limit
    return False if pending and (today - opened).days > limit else None


def _limit(kind: object, settings: Service) -> int:
    if kind == ServiceKind.COMPLAINT:
        return settings.complaint_days
    return settings.aftersales_days if kind == ServiceKind.AFTERSALES else settings.consult_days


def is_complaint(case: Case) -> bool:
    """Whether the case is a complaint."""
    return bool(case.kind == ServiceKind.COMPLAINT)


def repeated(found: Iterable[Case]) -> set[int]:
    """Complaints (`i`) that follow one of the same customer about the same thing within 90 days."""
    before: dict[str, list[Case]] = {}
    repeats: set[int] = set()
    for case in sorted(filter(is_complaint, found), key=_when):
        if case.date is not None and (customer := case.customer_id or case.customer):
            earlier = before.setdefault(customer, [])
            if any(follows(case, each) for each in earlier):
                repeats.add(case.i)
            earlier.append(case)
    return repeats


def follows(case: Case, earlier: Case) -> bool:
    """Whether a complaint comes within 90 days of an earlier one about the same thing."""
    if case.date is None or earlier.date is None:
        return False
    near = 0 <= (case.date - earlier.date).days <= REPEAT_DAYS
    return near and same_thing(case, earlier)


def same_thing(one: Case, other: Case) -> bool:
    """A theme that both complain of; where somebody recorded the class of cause of both, the same class
    and the same side of things, the goods themselves being one side.

    One product may have many faults, and one fault be on several: the product does not decide.
    """
    if not (one.cause and other.cause):
        return not set(one.problems).isdisjoint(other.problems)
    sides = _sides(one), _sides(other)
    return one.cause == other.cause and (not all(sides) or not sides[0].isdisjoint(sides[1]))


def _sides(case: Case) -> frozenset[Subject]:
    """The themes, of those of the goods only that they are: words alone do not tell burrs that look bad
    from burrs that cut.
    """
    return frozenset(_GOODS[0] if each in _GOODS else each for each in case.problems)


def _when(case: Case) -> tuple[dt.date, int]:
    return case.date or dt.date.min, case.i


def reply_rate(found: Iterable[Case], span: Span) -> Rate:
    """Answered in time, of those opened in the span and due."""
    due = [each.in_time for each in found if each.in_time is not None and within(each.date, span)]
    return Rate(sum(due), len(due))


def closing_rate(found: Iterable[Case], span: Span) -> Rate:
    """Settled by now, of those opened in the span."""
    opened = [each for each in found if within(each.date, span)]
    return Rate(sum(not each.open for each in opened), len(opened))


def kind_rows(found: Sequence[Case], span: Span) -> list[KindRow]:
    """The kinds of case of a span, in the list's order, those without a kind last."""
    rows = []
    for kind in (*ServiceKind, None):
        of_kind = [each for each in found if each.kind == kind and within(each.date, span)]
        if of_kind:
            rows.append(_kind_row(str(kind) if kind else "", of_kind))
    return rows


def _kind_row(kind: str, found: Sequence[Case]) -> KindRow:
    replied = [each.in_time for each in found if each.in_time is not None]
    settled = [each.settled_in_time for each in found if each.settled_in_time is not None]
    days = [each.handling_days for each in found if each.handling_days is not None]
    return KindRow(
        kind,
        len(found),
        sum(each.open for each in found),
        sum(replied),
        len(replied),
        sum(settled),
        len(settled),
        median(days),
    )


def clusters(found: Iterable[Case]) -> list[Cluster]:
    """Products with at least three complaints in one month, the worst first."""
    groups: dict[tuple[str, str], list[Case]] = {}
    for each in found:
        if is_complaint(each) and each.product and each.date:
            groups.setdefault((each.product, f"{each.date:%Y-%m}"), []).append(each)
    rows = [
        Cluster(product, month, len(group), len({each.customer_id for each in group}))
        for (product, month), group in groups.items()
        if len(group) >= CLUSTER_CASES
    ]
    return sorted(rows, key=lambda row: (-row.cases, row.month, row.product))
