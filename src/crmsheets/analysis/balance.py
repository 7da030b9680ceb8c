"""Where the money of all order rows went: what was read adds up with what is counted and what is not.

Law: typed + computed where none was typed + differences where the computed one counts
(and returns turned negative) = counted + set aside + not counted + rows that left the table.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from crmsheets.checks.amounts import counted_quantity
from crmsheets.model.exact import amount_of
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.table import Table

INTO = {
    "typed": Text("填了总金额的，合计", "Amounts as typed"),
    "computed": Text("没填总金额、按数量×单价算出的", "Computed where none was typed"),
    "difference": Text(
        "填的和算的不一样，按算的计的差额", "Differences where the computed amount counts"
    ),
    "returned": Text("退货改记负数的差额", "Returns turned negative"),
}
OUT_OF = {
    "counted": Text("计入下单额", "Counted as orders"),
    "aside": Text("金额待核，先不计", "Set aside until answered"),
    "not_counted": Text(
        "取消和待确认的订单，不计", "Cancelled and unconfirmed orders, not counted"
    ),
    "summary": Text("按月汇总的格，只计逐笔的", "Sums of months; their single orders count"),
    "rejected": Text("没收的行，不计", "Rejected rows, not counted"),
    "duplicate": Text("别的表里也有的行，只计一次", "Rows that stand in two files, counted once"),
    "master": Text("总档里没改过的行，只计一次", "Unchanged master rows, counted once"),
}
"""Both sides of the law, each part with its words."""
ORDER = "order"


def money_balance(orders: Iterable[Mapping[Any, Any]], data: Dataset) -> dict[str, int]:
    """The sums of INTO and OUT_OF in 分; those of either side come to the same.

    `orders`: the judged order lines. `difference` is what the counted amount differs by from the
    typed one (or, where none was typed, from quantity x price), `returned` the same for returns,
    which are counted negative. Rows that left the table (`Dataset.gone`) stand under their reason.
    """
    sums = dict.fromkeys((*INTO, *OUT_OF), 0)
    for order in orders:
        base = _told(sums, order["claimed"], order["computed"])
        if not order["counted"]:
            sums["summary" if order["reason"] == "summary" else "not_counted"] += base
            continue
        amount, aside = int(order["amount"] or 0), int(order["set_aside"] or 0)
        sums["counted"] += amount
        sums["aside"] += aside
        sums["returned" if amount + aside < 0 <= base else "difference"] += amount + aside - base
    for reason, table in data.gone:
        if table.template.name == ORDER:
            sums[reason] += sum(_told(sums, *pair) for pair in amounts(table))
    return sums


def rejected_amount(data: Dataset) -> int:
    """What the rejected order rows say they are worth, 分."""
    return sum(
        int((typed if typed is not None else computed) or 0)
        for reason, table in data.gone
        if reason == "rejected" and table.template.name == ORDER
        for typed, computed in amounts(table)
    )


def amounts(table: Table) -> Iterator[tuple[int | None, int | None]]:
    """The typed total and quantity x price of every row, 分; None where not known."""
    for i in range(len(table)):
        quantity = counted_quantity(table["product_model"][i], table["quantity"][i])
        price = table["unit_price"][i]
        computed = None if quantity is None or price is None else amount_of(quantity, price)
        yield table["amount"][i], computed


def _told(sums: dict[str, int], typed: int | None, computed: int | None) -> int:
    """Put one row's money on the left side: typed, else computed."""
    base = int((typed if typed is not None else computed) or 0)
    sums["typed" if typed is not None else "computed"] += base
    return base
