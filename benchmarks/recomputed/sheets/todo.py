"""The things to do: each says a day, a delay and what it is worth."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.delivery import overdue_lines
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.lines import OrderLine, cents
from benchmarks.recomputed.outputs import number
from benchmarks.recomputed.sheets.registry import sheet


@sheet
def todo_sheet(judged: Judged) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    rows = [list(row.values()) for row in outputs.todo]
    worth = [float(row[5] or 0) for row in rows]
    yield Compared("要做的事 order", worth, sorted(worth, reverse=True))
    ids = {each["name"]: who for who, each in outputs.customers.items()}
    for row in rows:
        who = ids.get(str(row[2]))
        if who:
            yield from one(judged, who, row)


def one(judged: Judged, who: str, row: list[Any]) -> Iterator[Compared]:
    """What is to be done decides what it is worth."""
    what, why, name = str(row[3]), str(row[4]), f"要做的事 {row[0]}"
    places = {re.sub(r"![A-Z]+", "!", place) for place in re.split("、|, ", str(row[6]))}
    spend, orders = judged.now.spend[who], judged.now.orders[who]
    if re.match(r"联系客户，问|Call and ask", what):
        yield Compared(f"{name} worth", row[5], spend)
        told = re.search(r"已(\d+)天|silent for (\d+) days?", why)
        if told:
            yield Compared(f"{name} silence", int(told[1] or told[2]), judged.now.silence(who))
        gap = re.search(r"平时(\d+)天一单|every (\d+) days?", why)
        if gap:
            yield Compared(f"{name} gap", int(gap[1] or gap[2]), own_gap(judged, who), 0.5001)
    elif re.match(r"结掉投诉|Settle the complaint", what):
        yield Compared(f"{name} worth", row[5], spend)
    elif re.match(r"催发货|Get shipped", what):
        names = re.split("、|, ", re.sub(r"^.*?(?:订单|order) ", "", what))
        orders_ = {"" if name[0] in "（(" else name for name in names}  # （没写编号）
        late = [
            e for e in overdue_lines(judged.facts) if e.who == who and e.raw["order_id"] in orders_
        ]
        yield Compared(f"{name} worth", row[5], sum(map(promised, late), Decimal(0)))
    elif re.match(r"核对金额|Check the amount", what):
        asked = [e for e in judged.facts.lines if at(e) in places and e.doubtful]
        yield Compared(
            f"{name} worth", row[5], sum((e.high or Decimal(0) for e in asked), Decimal(0))
        )
    elif re.match(r"催款：|催收|Collect", what):
        yield from ()  # what is past due follows from the rule which receipt pays which bill
    elif orders:
        yield Compared(f"{name} worth", row[5] or 0, cents(spend / orders))


def promised(line: OrderLine) -> Decimal:
    """What a late line is worth; a doubtful one counts as written."""
    return number(line.raw["amount"]) or Decimal(0) if line.doubtful else line.value


def at(line: OrderLine) -> str:
    return f"{line.raw['source_file']} {line.raw['source_sheet']}!{line.raw['source_row']}"


def own_gap(judged: Judged, who: str) -> Any:
    """The days between a customer's own orders, on average."""
    days = judged.facts.days_of(who, judged.facts.today)
    return (days[-1] - days[0]).days / (len(days) - 1) if len(days) > 1 else None
