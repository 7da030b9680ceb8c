"""Typed totals of order lines that quantity x unit price does not give."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from crmsheets.checks.amounts import Verdict, Worth, counted_quantity, order_amount
from crmsheets.checks.scope import named
from crmsheets.model.check import Check
from crmsheets.model.exact import MONEY_PLACES, PRICE_PLACES, QUANTITY_PLACES, amount_of, grouped
from crmsheets.model.finding import Rule, Severity, Suggestion
from crmsheets.model.text import Text
from crmsheets.templates.order import Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crmsheets.model.cell import Cell
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.settings import Settings
    from crmsheets.model.table import Table
    from crmsheets.model.text import Lang

_WHY_AMOUNT = Text(
    "总金额和数量×单价对不上，营业额就不知道信哪个。",
    "Where the total and quantity x price disagree, revenue does not know which to believe.",
)
_FIX_AMOUNT = Text(
    "改对数量、单价或总金额；总金额可以空着。", "Correct one of the three; the total may be empty."
)
_SAYS = "写的是{value}，但数量{quantity}×单价{price}={computed}。"
_SAYS_EN = "says {value}, but {quantity} x {price} = {computed}. "

CLOSE = Rule(
    code="ORD01",
    severity=Severity.ERROR,
    message=Text(
        _SAYS + "先按{computed}算，请核对。", _SAYS_EN + "{computed} counts for now; please check."
    ),
    why=_WHY_AMOUNT,
    fix=_FIX_AMOUNT,
    example="订单 数量：100 单价：12 总金额：1100",
    passing="订单 数量：100 单价：12 总金额：1200",
)
DOUBTFUL = Rule(
    code="ORD02",
    severity=Severity.ERROR,
    message=Text(
        _SAYS + "差得太多，核对好之前不算进营业额。",
        _SAYS_EN + "That is too far off: it is no revenue before it is checked.",
    ),
    why=_WHY_AMOUNT,
    fix=_FIX_AMOUNT,
    example="订单 数量：100 单价：12 总金额：9999",
    passing="订单 数量：100 单价：12 总金额：1200",
)
SCALE = Rule(
    code="ORD03",
    severity=Severity.ERROR,
    message=Text(
        _SAYS + "{guess}核对好之前不算进营业额。",
        _SAYS_EN + "{guess} It is no revenue before it is checked.",
    ),
    why=Text(
        "正好差1000倍或100倍，多半是单价按千只、百只报的。",
        "A factor of exactly 1000 or 100 is mostly a price for a thousand or a hundred.",
    ),
    fix=Text(
        "单价按千只的，单位改成 千只。", "If the price is for a thousand, set the unit to thousand."
    ),
    example="订单 数量：5000 单价：12 总金额：60",
    passing="订单 数量：5000 单位：千只 单价：12 总金额：60",
)
TAX = Rule(
    code="ORD04",
    severity=Severity.ERROR,
    message=Text(
        _SAYS + "像是一个含税一个不含税，先按{computed}算，请统一。",
        _SAYS_EN + "One seems to include tax, the other not. {computed} counts for now.",
    ),
    why=Text("差的正好是一个税率。", "The difference is exactly a tax rate."),
    fix=Text("单价和总金额都写含税的，或都写不含税的。", "Give both with tax, or both without."),
    example="订单 数量：100 单价：10 总金额：1130",
    passing="订单 数量：100 单价：11.3 总金额：1130",
)
RULES = (CLOSE, DOUBTFUL, SCALE, TAX)

_BY_VERDICT = {
    Verdict.CLOSE: CLOSE,
    Verdict.TAX: TAX,
    Verdict.DOUBTFUL: DOUBTFUL,
    Verdict.PER_THOUSAND: SCALE,
    Verdict.PER_HUNDRED: SCALE,
    Verdict.IN_THOUSANDS: SCALE,
}
_GUESSES = {
    Verdict.PER_THOUSAND: Text(
        "单价是不是每千只的价？是的话单位写「千只」。",
        "Is the price that of a thousand? If so, set the unit to thousand.",
    ),
    Verdict.PER_HUNDRED: Text(
        "单价是不是每百只的价？是的话请写一只的价。",
        "Is the price that of a hundred? If so, enter the price of one.",
    ),
    Verdict.IN_THOUSANDS: Text(
        "数量是不是按千只写的？是的话单位写「千只」。",
        "Is the quantity in thousands? If so, set the unit to thousand.",
    ),
}


def worths(table: Table, settings: Settings) -> list[Worth]:
    """What every order line is worth, record by record; see `amounts.order_amount`."""
    lines = zip(
        table["product_model"],
        table["quantity"],
        table["unit_price"],
        table["amount"],
        table["unit"],
        strict=True,
    )
    return [
        order_amount(counted_quantity(product, quantity), price, claimed, settings, unit=unit)
        for product, quantity, price, claimed, unit in lines
    ]


def amounts(data: Dataset, settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """A typed total that quantity x price does not give; once where it is that of several records."""
    lang = settings.locale().lang
    for table in named(data, "order"):
        verdicts = [worth.verdict for worth in worths(table, settings)]
        for lines in _by_cell(table, [i for i, each in enumerate(verdicts) if each in _BY_VERDICT]):
            verdict = next(verdicts[i] for i in lines if verdicts[i] in _BY_VERDICT)
            yield _disagreement(table, lines, _BY_VERDICT[verdict], verdict, lang)


def _by_cell(table: Table, wrong: Sequence[int]) -> list[list[int]]:
    """The records of each doubtful amount: several if one was typed for sizes or merged rows."""
    if not wrong or not (table.where or any(table.part)):
        return [[i] for i in wrong]
    cells: dict[Cell, list[int]] = {}
    for i in range(len(table)):
        if table["amount"][i] is not None:
            cells.setdefault(table.cell(i, "amount"), []).append(i)
    first = {cells[table.cell(i, "amount")][0]: table.cell(i, "amount") for i in wrong}
    return [cells[cell] for cell in first.values()]


def _disagreement(
    table: Table, lines: Sequence[int], rule: Rule, verdict: Verdict, lang: Lang
) -> Finding:
    products, i = table["product_model"], lines[0]
    quantities = [counted_quantity(products[each], table["quantity"][each]) or 0 for each in lines]
    prices = [table["unit_price"][each] for each in lines]
    claimed = sum(table["amount"][each] for each in lines)
    pairs = zip(quantities, prices, strict=True)
    computed = grouped(sum(amount_of(*pair) for pair in pairs), MONEY_PLACES)
    suggestion = None
    if verdict in {Verdict.PER_THOUSAND, Verdict.IN_THOUSANDS}:
        suggestion = Suggestion(Unit.THOUSAND.text(lang), at=table.cell(i, "unit"))
    elif verdict in {Verdict.CLOSE, Verdict.TAX}:
        suggestion = Suggestion(computed)
    return table.finding(
        rule,
        i,
        "amount",
        value=grouped(claimed, MONEY_PLACES),
        suggestion=suggestion,
        also=(*table.cells(i, "quantity"), *table.cells(i, "unit_price")),
        quantity="+".join(grouped(each, QUANTITY_PLACES) for each in quantities),
        price=" / ".join(grouped(each, PRICE_PLACES) for each in dict.fromkeys(prices)),
        computed=computed,
        guess=_GUESSES.get(verdict, ""),
    )


CHECKS = (Check(run=amounts, stage="row", rules=RULES),)
