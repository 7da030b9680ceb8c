"""Counted money that is in no customer's figures, so that customers and revenue add up before all eyes.

Law: what the customers bought in a span + what is nobody's = the revenue of that span.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.period import window, within
from crmsheets.analysis.wording import MINUS, count
from crmsheets.checks.references import AMBIGUOUS
from crmsheets.model.exact import MONEY_PLACES, decimal
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.settings import Settings

_YEAR = Text(
    "上面各家近{months}个月合计 {customers}。另有 {rows} 行订单、{nobody} 没有归到哪一家客户（{why}）{month}；"
    "加在一起 {all}，就是近{months}个月下单额。",
    "The customers above come to {customers} in {months} months. {rows} of orders more, {nobody}, belong "
    "to no customer ({why}){month}; together {all}, the orders of {months} months.",
)
_MONTH = Text("，其中报告月 {amount}", ", {amount} of it in the month reported")
_OLDER = Text(
    "另有 {rows} 行订单、{nobody} 没有归到哪一家客户（{why}），下单日期更早、更晚或没写，不在近{months}个月里。",
    "{rows} of orders, {nobody}, belong to no customer ({why}); dated outside the {months} months, or not "
    "at all.",
)
_SEVERAL = Text("名称对得上几家的 {rows} 行，见 {code}", "name fits several: {rows}, see {code}")
_NAMELESS = Text("没写客户的 {rows} 行", "no customer given: {rows}")


@dataclass(frozen=True, slots=True)
class Nobodys:
    """Order lines that count and belong to no customer: how many, their money in 分.

    `several`: of these, whose name fits more than one customer; the others name nobody.
    """

    rows: int = 0
    amount: int = 0
    several: int = 0

    @property
    def why(self) -> tuple[Said, ...]:
        """Why they belong to nobody, with the number of rows each."""
        said = []
        if self.several:
            rows = count(self.several, "row")
            said.append(Said(_SEVERAL, {"rows": rows, "code": AMBIGUOUS.code}))
        if self.rows > self.several:
            said.append(Said(_NAMELESS, {"rows": count(self.rows - self.several, "row")}))
        return tuple(said)


@dataclass(frozen=True, slots=True)
class Unassigned:
    """All of them; those of the window of tiers (12 months), of the month reported, of neither."""

    all: Nobodys
    year: Nobodys
    month: Nobodys
    other: Nobodys


def unassigned(judged: Judged) -> Unassigned:
    """What counts in the revenue and is no customer's, whatever the reason."""
    year = window(judged.today, judged.settings.tier.window_months)
    month = judged.period.first, judged.period.last
    orders = judged.orders
    nobodys = [
        bool(counted and not customer)
        for counted, customer in zip(orders["counted"], orders["customer_id"], strict=True)
    ]
    lines = orders[nobodys].to_dict("records")
    return Unassigned(
        all=_summed(judged, lines),
        year=_summed(judged, [each for each in lines if within(each["day"], year)]),
        month=_summed(judged, [each for each in lines if within(each["day"], month)]),
        other=_summed(judged, [each for each in lines if not within(each["day"], year)]),
    )


def exact(fen: int, settings: Settings) -> Text:
    """分 to the cent, since these are to be added up: 「1,234.50 元」, "USD 1,234.50"."""
    amount = f"{decimal(int(fen), MONEY_PLACES):,.2f}".replace("-", MINUS)
    home = settings.locale("zh")
    return Text(f"{amount} {home.money}", f"{home.currency} {amount}")


def _summed(judged: Judged, lines: list[dict[Any, Any]]) -> Nobodys:
    candidates = judged.dataset["order"]["customer_candidates"] if lines else ()
    return Nobodys(
        rows=len(lines),
        amount=sum(each["amount"] for each in lines),
        several=sum(bool(candidates[each["i"]]) for each in lines),
    )


def told(judged: Judged) -> Iterator[Said]:
    """What stands below the customers, so that their money and that of page one add up; nothing
    where every counted order is some customer's.
    """
    found = unassigned(judged)
    settings, months = judged.settings, judged.settings.tier.window_months
    if found.year.rows:
        spent = sum(judged.customers["spend_12m"])
        month = exact(found.month.amount, settings)
        yield Said(
            _YEAR,
            {
                "months": months,
                "customers": exact(spent, settings),
                "rows": count(found.year.rows, "row"),
                "nobody": exact(found.year.amount, settings),
                "why": found.year.why,
                "month": Said(_MONTH, {"amount": month}) if found.month.rows else "",
                "all": exact(spent + found.year.amount, settings),
            },
        )
    if found.other.rows:
        yield Said(
            _OLDER,
            {
                "months": months,
                "rows": count(found.other.rows, "row"),
                "nobody": exact(found.other.amount, settings),
                "why": found.other.why,
            },
        )
