"""The sheet 应收: ages, customers, bills past due, what no bill took; who pays on time on 订单明细."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

from benchmarks.recomputed.against import Row, against, rows_of
from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.ledger import ZERO, Bill, Ledger, Money, due_by, overdue, settled
from benchmarks.recomputed.outputs import Line, number
from benchmarks.recomputed.sheets.orders import keyed
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.words import Names

SHEET, DETAIL = "应收", "订单明细"
AGES = {
    "还没到期": "not yet due",
    "过期1–30天": "1–30 days past due",
    "过期31–60天": "31–60 days past due",
    "过期61–90天": "61–90 days past due",
    "过期90天以上": "over 90 days past due",
    "没有日期": "no date",
}
HEADS = Names(
    {
        **AGES,
        "到期情况": "Age",
        "未收(元)": "Unpaid (¤)",
        "占比": "Share",
        "笔数": "Bills",
        "未收合计": "All unpaid",
        "减：没对上货款的收款和退货": "Less: receipts and credits that no bill took",
        "应收余额": "Owed in all",
        "客户名称": "Company",
        "余额(元)": "Owed (¤)",
        "到期没收(元)": "Past due (¤)",
        "最久过期天数": "Longest, days",
        "没对上的收款(元)": "Not given out (¤)",
        "信用额度(元)": "Credit limit (¤)",
        "占额度": "Of the limit",
        "合计": "Total",
        "过期天数": "Days past due",
        "到期日": "Due",
        "发货/下单": "Billed",
        "订单编号": "Order no.",
        "货款(元)": "Bill (¤)",
        "没对上(元)": "Not given out (¤)",
        "这笔金额(元)": "Amount (¤)",
        "按时付清的": "Paid in time",
        "付清的笔数": "Paid bills",
        "平均晚几天（按金额）": "Days late, by money",
    }
)
CHECK = re.compile(r"(?:对账：货款|Check: billed).*")
SHOWN = 300


@sheet
def owing_sheet(judged: Judged) -> Iterator[Compared]:
    facts = judged.facts
    if not facts.table("payment"):
        return
    ledger = settled(facts)
    yield from same_bills(judged, ledger, facts.outputs.derived("bills"))
    yield from terms(judged, ledger)
    yield from same_parts(judged, ledger)
    yield from figures(judged, ledger)
    yield from ages(judged, ledger)
    yield from customers(judged, ledger)
    yield from late(judged, ledger)
    yield from left(judged, ledger)
    yield from payers(judged, ledger)
    yield from check(judged, ledger)


def who_of(judged: Judged, who: str) -> str:
    """A customer's number; nobody's where the name tells none."""
    return who if who in judged.facts.outputs.customers else ""


def same_bills(judged: Judged, ledger: Ledger, told: list[Line]) -> Iterator[Compared]:
    theirs = sorted(
        (
            e["customer_id"],
            e["for_order"],
            e["billed_on"],
            Decimal(e["billed"]),
            Decimal(e["settled"]),
        )
        for e in told
    )
    mine = sorted(
        (who_of(judged, b.who), b.order, str(b.billed or ""), b.amount, b.paid)
        for b in ledger.bills
    )
    yield Compared("bills.csv", theirs, mine)


def terms(judged: Judged, ledger: Ledger) -> Iterator[Compared]:
    """The due days of customers whose only row says plain terms."""
    for bill in ledger.bills:
        lines = judged.facts.of("customer", bill.who)
        if bill.billed and not bill.refund and len(lines) == 1:
            mine = due_by(lines[0].get("payment_terms", "") or "月结30天", bill.billed)
            if mine:
                yield Compared(f"到期 {bill.who} {bill.order} {bill.billed}", bill.due, mine)


def same_parts(judged: Judged, ledger: Ledger) -> Iterator[Compared]:
    told = judged.facts.outputs.derived("allocated")
    theirs: dict[tuple[str, ...], Decimal] = defaultdict(Decimal)
    mine: dict[tuple[str, ...], Decimal] = defaultdict(Decimal)
    for each in told:
        if not each["left_for"]:
            theirs[place(each)] += max(Decimal(each["allocated"]), ZERO) if each["bill"] else ZERO
    for money in (*ledger.receipts, *ledger.credits):
        mine[place(money.raw)] += sum((part for _, part in money.parts), ZERO)
    yield Compared(
        "allocated.csv",
        sorted((k, v) for k, v in theirs.items() if v),
        sorted((k, v) for k, v in mine.items() if v),
    )


def place(line: Line) -> tuple[str, ...]:
    return tuple(line[key] for key in ("source_file", "source_sheet", "source_row", "part"))


def bucket(past: int | None) -> str:
    if past is None:
        return "没有日期"
    limits = ((0, "还没到期"), (30, "过期1–30天"), (60, "过期31–60天"), (90, "过期61–90天"))
    return next((name for most, name in limits if past <= most), "过期90天以上")


def unused(ledger: Ledger) -> list[Money]:
    every = (*ledger.receipts, *ledger.credits)
    return [money for money in every if money.amount > 0 and money.left]


def figures(judged: Judged, ledger: Ledger) -> Iterator[Compared]:
    told = judged.facts.outputs.summary["figures"]
    spare = sum((money.left for money in unused(ledger)), ZERO)
    open_ = sum((bill.open for bill in ledger.bills), ZERO)
    yield Compared("receivables", told["receivables"], open_ - spare)
    yield Compared(
        "receivables_overdue",
        told["receivables_overdue"],
        sum((overdue(ledger, b) for b in ledger.bills), ZERO),
    )
    yield Compared("receipts_unallocated", told["receipts_unallocated"], spare)
    late = [b for b in ledger.bills if (b.past(ledger.facts.today) or 0) > 90]
    mine = sum((overdue(ledger, bill) for bill in late), ZERO)
    yield Compared("receivables_over90", told["receivables_over90"], mine)


def ages(judged: Judged, ledger: Ledger) -> Iterator[Compared]:
    outputs, today = judged.facts.outputs, judged.facts.today
    open_ = [bill for bill in ledger.bills if bill.open]
    whole = sum((bill.open for bill in open_), ZERO)
    spare = sum((money.left for money in unused(ledger)), ZERO)
    mine: dict[object, Row] = {}
    for age in AGES:
        own = [bill.open for bill in open_ if bucket(bill.past(today)) == age]
        if own or age != "没有日期":
            share = Fraction(sum(own, ZERO)) / Fraction(whole) if whole else None
            mine[HEADS.said(outputs, age)] = {
                "未收(元)": sum(own, ZERO),
                "占比": share,
                "笔数": len(own),
            }
    mine[HEADS.said(outputs, "未收合计")] = {"未收(元)": whole, "笔数": len(open_)}
    if spare:
        mine[HEADS.said(outputs, "减：没对上货款的收款和退货")] = {"未收(元)": -spare}
        mine[HEADS.said(outputs, "应收余额")] = {"未收(元)": whole - spare}
    rows = rows_of(outputs, SHEET, HEADS, "到期情况", "笔数")
    yield from against("应收 多久", outputs, HEADS, rows, "到期情况", mine)


def account(judged: Judged, ledger: Ledger, who: str) -> dict[str, Any]:
    """One customer, or all of them with ""."""
    today = judged.facts.today
    bills = [bill for bill in ledger.bills if bill.who == who or not who]
    spare = sum((money.left for money in unused(ledger) if money.who == who or not who), ZERO)
    ages = {age: [b.open for b in bills if bucket(b.past(today)) == age] for age in AGES}
    late = [bill.past(today) for bill in bills if overdue(ledger, bill)]
    return {
        **{age: sum(own, ZERO) or None for age, own in ages.items()},
        "余额(元)": sum((bill.open for bill in bills), ZERO) - spare or None,
        "到期没收(元)": sum((overdue(ledger, bill) for bill in bills), ZERO) or None,
        "最久过期天数": max((each for each in late if each), default=None) if who else None,
        "没对上的收款(元)": spare or None,
    }


def customers(judged: Judged, ledger: Ledger) -> Iterator[Compared]:
    """Names that are nobody's customer stand under their name; nameless money under none."""
    outputs = judged.facts.outputs
    names = {who: str(each["name"]) for who, each in outputs.customers.items()}
    everybody = {bill.who for bill in ledger.bills} | {
        m.who for m in (*ledger.receipts, *ledger.credits)
    }
    mine: dict[object, Row] = {}
    for who in everybody:
        own = nobody(judged, ledger) if not who else account(judged, ledger, who)
        mine[names.get(who, who)] = own | limit(judged, who, own)
    mine[HEADS.said(outputs, "合计")] = account(judged, ledger, "")
    rows = rows_of(outputs, SHEET, HEADS, "客户名称", "余额(元)")
    yield from against("应收", outputs, HEADS, rows, "客户名称", mine)


def nobody(judged: Judged, ledger: Ledger) -> dict[str, Any]:
    spare = sum((money.left for money in unused(ledger) if not money.who), ZERO)
    back = [bill for bill in ledger.bills if not bill.who]
    ages = {
        age: [b.open for b in back if bucket(b.past(judged.facts.today)) == age] for age in AGES
    }
    return {
        **{age: sum(own, ZERO) or None for age, own in ages.items()},
        "余额(元)": sum((bill.open for bill in back), ZERO) - spare or None,
        "没对上的收款(元)": spare or None,
    }


def limit(judged: Judged, who: str, own: dict[str, Any]) -> Row:
    """The limit of a customer whose only row has it, and how much of it is used."""
    lines = judged.facts.of("customer", who)
    if len(lines) != 1:
        return {}
    agreed = number(lines[0].get("credit_limit", ""))
    used = Fraction(own["余额(元)"] or 0) / Fraction(agreed) if agreed else None
    return {"信用额度(元)": agreed, "占额度": used}


def late(judged: Judged, ledger: Ledger) -> Iterator[Compared]:
    """The bills past due, the oldest 300."""
    outputs, today = judged.facts.outputs, judged.facts.today
    heads = HEADS.of(outputs, "订单编号", "未收(元)", "过期天数", "到期日", "货款(元)")
    rows = rows_of(outputs, SHEET, HEADS, "到期日", "货款(元)")
    told = sorted(([row[head] for head in heads] for row in rows), key=keyed)
    own = [b for b in ledger.bills if b.open and (b.past(today) or 0) > 0]
    own.sort(key=lambda b: (-(b.past(today) or 0), -b.open))
    mine = [[b.order or None, b.open, b.past(today), b.due, b.amount] for b in own[:SHOWN]]
    yield Compared("到期没收的货款", told, sorted(mine, key=keyed))


def left(judged: Judged, ledger: Ledger) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    heads = HEADS.of(outputs, "没对上(元)", "这笔金额(元)")
    rows = rows_of(outputs, SHEET, HEADS, "没对上(元)", "这笔金额(元)")
    told = sorted(([row[head] for head in heads] for row in rows), key=keyed)
    mine = sorted(([money.left, money.amount] for money in unused(ledger)), key=keyed)
    yield Compared("没对上的", told, mine)


def payers(judged: Judged, ledger: Ledger) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    names = {who: str(each["name"]) for who, each in outputs.customers.items()}
    mine: dict[object, Row] = {}
    for who in {bill.who for bill in ledger.bills} | {money.who for money in ledger.receipts}:
        bills = [b for b in ledger.bills if b.who == who]
        paid = [b for b in bills if not b.open and not b.refund and b.due]
        due = sum((overdue(ledger, bill) for bill in bills), ZERO)
        times = [each for m in ledger.receipts if m.who == who for each in m.late()]
        dated = sum((part for part, _ in times), ZERO)
        if paid or due:
            mine[names.get(who, who)] = {
                "按时付清的": sum(map(in_time, paid)),
                "付清的笔数": len(paid),
                "平均晚几天（按金额）": sum(p * d for p, d in times) / dated if dated else None,
                "到期没收(元)": due,
            }
    rows = rows_of(outputs, DETAIL, HEADS, "客户名称", "付清的笔数")
    yield from against("付款", outputs, HEADS, rows, "客户名称", mine)


def in_time(bill: Bill) -> bool:
    """Paid by its day, by receipts whose days are known."""
    if not bill.paid_on or None in bill.paid_on or bill.due is None:
        return False
    return max(each for each in bill.paid_on if each) <= bill.due


def check(judged: Judged, ledger: Ledger) -> Iterator[Compared]:
    text = "\n".join(judged.facts.outputs.sheet(SHEET).texts).replace(",", "").replace("−", "- ")
    found = CHECK.search(text)
    if found:
        told = [float(each) for each in re.findall(r"\d+\.\d\d", found[0])]
        goods = sum((b.amount for b in ledger.bills if not b.refund), ZERO)
        came = sum((money.amount for money in ledger.receipts), ZERO)
        back = sum((money.amount for money in ledger.credits), ZERO)
        open_ = sum((bill.open for bill in ledger.bills), ZERO)
        spare = sum((money.left for money in unused(ledger)), ZERO)
        yield Compared("应收 对账", told, [goods, abs(came), back, open_, spare])
