"""The things to do: each says a day, a delay and what it is worth."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.delivery import overdue_lines, waiting
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.ledger import overdue, settled
from benchmarks.recomputed.lines import OrderLine, cents
from benchmarks.recomputed.outputs import at, number, row_place
from benchmarks.recomputed.sheets.registry import sheet


@sheet
def todo_sheet(judged: Judged) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    rows = [list(row.values()) for row in outputs.todo]
    worth = [float(row[5] or 0) for row in rows]
    yield Compared("要做的事 order", worth, sorted(worth, reverse=True))
    yield Compared("要做的事 序号", [row[0] for row in rows], list(range(1, len(rows) + 1)))
    yield from first_page(judged, [row[5] for row in rows])
    ids = {each["name"]: who for who, each in outputs.customers.items()}
    for row in rows:
        who = ids.get(str(row[2]))
        if who:
            yield from one(judged, who, row)


def one(judged: Judged, who: str, row: list[Any]) -> Iterator[Compared]:
    """What is to be done decides what it is worth."""
    what, why, name = str(row[3]), str(row[4]), f"要做的事 {row[0]}"
    places = {row_place(place) for place in re.split("、|, ", str(row[6]))}
    spend, orders = max(judged.now.spend[who], Decimal(0)), judged.now.orders[who]
    if re.match(r"联系客户，问|Call and ask", what):
        yield Compared(f"{name} worth", row[5], spend)
        told = re.search(r"已(\d+)天|silent for (\d+) days?", why)
        if told:
            yield Compared(f"{name} silence", int(told[1] or told[2]), judged.now.silence(who))
        gap = re.search(r"平时(\d+)天一单|every (\d+) days?", why)
        if gap:
            yield Compared(f"{name} gap", int(gap[1] or gap[2]), judged.now.own_gap(who), 0.5001)
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
        asked = [e for e in judged.facts.lines if at(e.raw) in places and e.doubtful]
        yield Compared(
            f"{name} worth", row[5], sum((e.high or Decimal(0) for e in asked), Decimal(0))
        )
    elif re.match(r"催款：|催收|Collect", what):
        ledger = settled(judged.facts)
        bills = (bill for bill in ledger.bills if bill.who == who)
        yield Compared(
            f"{name} worth", row[5], sum((overdue(ledger, b) for b in bills), Decimal(0))
        )
    else:
        yield Compared(f"{name} worth", row[5], cents(spend / max(orders, 1)) or None)


def promised(line: OrderLine) -> Decimal:
    """What a late line is worth; a doubtful one counts as written."""
    return number(line.raw["amount"]) or Decimal(0) if line.doubtful else waiting(line)


def first_page(judged: Judged, worth: list[Any]) -> Iterator[Compared]:
    """The first ten stand on page one, too."""
    told, head = [], False
    for line in judged.facts.outputs.sheet("总览").grid:
        if head and line[0] is None and all(each is None for each in line):
            break
        if head:
            told.append(line[7])
        head = head or (str(line[0]) in {"谁", "Who"})
    yield Compared("总览 值多少", told, worth[: len(told)])
    yield Compared("总览 几件", len(told), min(10, len(worth)))
