"""Customers by class: industry, region, size, kind of buyer, need, source, sales rep.

Of every class how many there are, what they bought in the window, how their tiers mix, who should
have ordered and who is lost: counts, and shares of the whole factory; no rate of a handful.
A customer with several needs stands in each of them, so needs add up to more than there are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crmsheets.model.choice import Choice
from crmsheets.model.exact import divided
from crmsheets.model.judged import CustomerType
from crmsheets.model.text import Text
from crmsheets.templates.customer import TEMPLATE as CUSTOMER
from crmsheets.templates.customer_classes import Need

if TYPE_CHECKING:
    from crmsheets.analysis.portfolio import CustomerRow
    from crmsheets.model.golden import Golden

UNSAID = Text("没写", "not filled in")
REGION = Text("地区", "Region")


@dataclass(frozen=True, slots=True)
class ClassRow:
    """One class; money in 分, `share` of the money of all customers (None: nobody bought).

    `dimension`: by what they are classed; `value`: the class, a list entry where it is one.
    """

    dimension: str
    label: Text
    value: Any
    customers: int
    buyers: int
    spend_12m: int
    share: float | None
    a: int
    b: int
    c: int
    d: int
    silent: int
    lost: int


@dataclass(frozen=True, slots=True)
class Classed:
    """One customer's class by one dimension; a customer with several needs has several."""

    customer_id: str
    dimension: str
    value: Any


Values = Callable[["CustomerRow", Mapping[str, Any]], list[Any]]


def _typed(field: str) -> Values:
    choices = CUSTOMER.by_name[field].choices

    def read(_: CustomerRow, typed: Mapping[str, Any]) -> list[Any]:
        value = typed.get(field)
        return [_entry(value, choices)] if value else []

    return read


def _needs(_: CustomerRow, typed: Mapping[str, Any]) -> list[Any]:
    words = str(typed.get("needs") or "").split("、")
    return list(dict.fromkeys(_entry(word, Need) for word in words if word))


def _entry(value: Any, choices: type[Choice] | None) -> Any:
    return (choices.read(str(value)) if choices else None) or value


def _called(field: str) -> Text:
    return CUSTOMER.by_name[field].column.called


DIMENSIONS: Mapping[str, tuple[Text, Values]] = {
    "industry": (_called("industry"), _typed("industry")),
    "region": (REGION, lambda row, _: [row.region] if row.region else []),
    "company_size": (_called("company_size"), _typed("company_size")),
    "buyer_kind": (_called("buyer_kind"), _typed("buyer_kind")),
    "needs": (_called("needs"), _needs),
    "source": (_called("source"), _typed("source")),
    "owner": (_called("owner"), lambda row, _: [row.owner] if row.owner else []),
}
"""By what customers are classed, in the order of the report."""


def classed(rows: Iterable[CustomerRow], golden: Iterable[Golden]) -> list[Classed]:
    """Every customer's classes, customers in the order of the rows."""
    typed = {each.customer_id: each.values for each in golden}  # a mapping
    return [
        Classed(row.customer_id, name, value)
        for row in rows
        for name, (_, values) in DIMENSIONS.items()
        for value in values(row, typed.get(row.customer_id, {}))
    ]


def class_rows(rows: Iterable[CustomerRow], golden: Iterable[Golden]) -> list[ClassRow]:
    """Every class that has a customer: by dimension, then by money; those without it come last.

    A dimension that nobody filled in is left out.
    """
    typed = {each.customer_id: each.values for each in golden}  # a mapping
    customers = list(rows)
    total = sum(row.spend_12m for row in customers)
    found: list[ClassRow] = []
    for name, (label, values) in DIMENSIONS.items():
        members: dict[str, tuple[Any, list[CustomerRow]]] = {}
        without: list[CustomerRow] = []
        for row in customers:
            own = values(row, typed.get(row.customer_id, {}))
            for value in own:
                members.setdefault(str(value), (value, []))[1].append(row)
            without += [] if own else [row]
        classes = [_row(name, label, value, each, total) for value, each in members.values()]
        found += sorted(
            classes, key=lambda each: (-each.spend_12m, -each.customers, str(each.value))
        )
        if classes and without:
            found.append(_row(name, label, UNSAID, without, total))
    return found


def _row(name: str, label: Text, value: Any, members: list[CustomerRow], total: int) -> ClassRow:
    spend = sum(row.spend_12m for row in members)
    return ClassRow(
        dimension=name,
        label=label,
        value=value,
        customers=len(members),
        buyers=sum(row.orders_12m > 0 for row in members),
        spend_12m=spend,
        share=divided(spend, total),
        a=sum(row.tier == "A" for row in members),
        b=sum(row.tier == "B" for row in members),
        c=sum(row.tier == "C" for row in members),
        d=sum(row.tier == "D" for row in members),
        silent=sum(row.should_order for row in members),
        lost=sum(row.type is CustomerType.LOST for row in members),
    )
