"""What the tables say about each customer on a given day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cache, cached_property

from benchmarks.recomputed.days import Span, month_end_before, month_of, within, year_to
from benchmarks.recomputed.lines import OrderLine, Place, order_lines, place_of
from benchmarks.recomputed.outputs import Line, Outputs, day

CLOSED = {
    "已答复",
    "已返工",
    "已补货",
    "已换货",
    "已维修",
    "已退货",
    "已退款/赔款",
    "非我方责任",
    "客户撤回",
}
OPEN = {"待处理", "处理中"}
NO_NEXT = {"暂不跟进", "等客户回复"}


@dataclass(frozen=True, eq=False)
class Facts:
    """The tables of one output folder, joined by customer."""

    outputs: Outputs

    @cached_property
    def today(self) -> date:
        return date.fromisoformat(self.outputs.summary["today"])

    @cached_property
    def month(self) -> Span:
        """The report month, up to today while it runs."""
        first, last = month_of(self.outputs.summary["figures"]["month"])
        return first, min(last, self.today)

    @cached_property
    def before(self) -> date:
        """The day of the evaluation before, as the report prints it: the end of the month before."""
        return month_end_before(self.month[0])

    @cached_property
    def year(self) -> Span:
        return year_to(self.today)

    def table(self, name: str) -> list[Line]:
        return self.outputs.tables[name]

    @cached_property
    def lines(self) -> list[OrderLine]:
        """Which sheets are ledgers of shipments stands in findings.csv only."""
        told = (each for each in self.outputs.findings if each["code"] == "ORD22")
        ledgers = {(each["file"], each["sheet"]) for each in told}
        lines = order_lines(self.table("order"), ledgers, self.moved)
        return [replace(e, summed=True) if place_of(e.raw) in self.summed else e for e in lines]

    @cached_property
    def summed(self) -> set[Place]:
        """Sums of months that stand beside their single orders: told so by their sheets."""
        told = self.outputs.derived("counted")
        return {place_of(each) for each in told if each["not_counted_for"] == "summary"}

    @cached_property
    def moved(self) -> dict[Place, date]:
        """The first promise of lines that stand in an older copy, too; which copy is older is evidence of
        the files, so that it is taken as told.
        """
        copies = {
            (each["stands_in_file"], each["stands_in_sheet"], each["stands_in_row"])
            for each in self.outputs.derived("left_out")
            if each["of_table"] == "order"
        }
        told = self.outputs.derived("counted")
        return {
            place_of(each): date.fromisoformat(each["promised_by"])
            for each in told
            if place_of(each)[:3] in copies and each["promised_by"]
        }

    @cached_property
    def counted(self) -> list[OrderLine]:
        """Lines that make revenue: doubtful ones stand aside."""
        return [each for each in self.lines if each.counts and not each.doubtful]

    @cached_property
    def everybody(self) -> list[str]:
        """Who stands in the customer list, or is named in any other table."""
        names = ("customer", "order", "followup", "service", "feedback", "guest", "payment")
        found = {line["customer_id"] for name in names for line in self.table(name)}
        return sorted(found - {""})

    def of(self, table: str, who: str) -> list[Line]:
        return self.by_customer(table).get(who, [])

    @cache  # noqa: B019  # one Facts lives as long as the run
    def by_customer(self, table: str) -> dict[str, list[Line]]:
        found = defaultdict(list)
        for line in self.table(table):
            found[line["customer_id"]].append(line)
        return dict(found)

    @cached_property
    def lines_of(self) -> dict[str, list[OrderLine]]:
        found = defaultdict(list)
        for line in self.lines:
            found[line.who].append(line)
        return found

    def revenue(self, span: Span, lines: Iterable[OrderLine] | None = None) -> Decimal:
        chosen = self.counted if lines is None else lines
        counted = (each for each in chosen if each.counts and not each.doubtful)
        return sum((each.value for each in counted if within(each.ordered, span)), Decimal(0))

    def orders(self, span: Span, lines: Iterable[OrderLine] | None = None) -> int:
        chosen = self.lines if lines is None else lines
        return len({e.order for e in chosen if is_order(e) and within(e.ordered, span)})

    @cached_property
    def purchases(self) -> dict[str, list[OrderLine]]:
        """What a customer bought, as far as its days go: returns only where there is nothing else."""
        found = {}
        for who, lines in self.lines_of.items():
            counted = [each for each in lines if each.counts]
            found[who] = [each for each in counted if not each.returned] or counted
        return found

    def bought(self, who: str) -> list[OrderLine]:
        return self.purchases.get(who, [])

    def orders_of(self, who: str) -> list[OrderLine]:
        """The lines of a customer that make orders; returns make none."""
        return [each for each in self.lines_of[who] if is_order(each)]

    def days_of(self, who: str, until: date) -> list[date]:
        """The days on which a customer ordered, each once."""
        ordered = (each.ordered for each in self.bought(who))
        return sorted({each for each in ordered if each and each <= until})

    def open_complaints(self, who: str | None = None) -> list[Line]:
        lines = self.table("service") if who is None else self.of("service", who)
        return [line for line in lines if line["service_type"] == "投诉" and is_open(line)]

    def last_contact(self, who: str) -> Line | None:
        """The latest follow-up; of several on one day, or undated, the one that plans furthest ahead."""

        def order(line: Line) -> tuple[str, str, str]:
            return line["followup_date"], line["next_date"], line["next_action"]

        return max(self.of("followup", who), key=order, default=None)

    def has_ordered(self, who: str) -> bool:
        """Any counted order, its day known or not."""
        return bool(self.bought(who))


def is_order(line: OrderLine) -> bool:
    """What makes an order: counted, and not a return."""
    return line.counts and not line.returned


def is_open(case: Line) -> bool:
    """待处理, 处理中 are open, other entries of the list final; else the closing day decides."""
    if case["result"] in OPEN or case["result"] in CLOSED:
        return case["result"] in OPEN
    return not case["closed_date"]


def dates(lines: Iterable[Line], column: str) -> list[date]:
    found = (day(line[column]) for line in lines)
    return [each for each in found if each]
