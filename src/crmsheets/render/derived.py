"""`data/derived/`, besides data/<table>.csv: what was made of the records, so that every figure can be computed again.

Each line names the record it is about by file, sheet, row and part, and the customer, as the tables
do. The other columns have names of their own: none of these files reads as a table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.balance import ORDER, amounts
from crmsheets.analysis.customers import row_cell
from crmsheets.analysis.golden import TYPED
from crmsheets.model.exact import MONEY_PLACES, decimal
from crmsheets.model.markers import SOURCE_COLUMNS
from crmsheets.model.text import Text
from crmsheets.render.csv_ import encoded
from crmsheets.render.data import PROVENANCE, written

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.table import Table

Row = Mapping[str, Any]
CUSTOMER, CUSTOMERS = PROVENANCE[-1], "customer"
_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Derived:
    """One such file: its name, what a line of it is, its columns with their meaning, its lines."""

    name: str
    about: Text
    columns: Mapping[str, Text]
    rows: Callable[[Judged], Iterator[Row]]
    of_records: bool = True

    @property
    def header(self) -> tuple[str, ...]:
        """All columns; last whence the record came and whose it is."""
        return *self.columns, *(PROVENANCE if self.of_records else (CUSTOMER,))

    def written(self, judged: Judged) -> bytes | None:
        """The bytes of the file; None where it has no line."""
        lines = [[written(row.get(name)) for name in self.header] for row in self.rows(judged)]
        return encoded(self.header, lines) if lines else None


def derived(judged: Judged) -> dict[str, bytes]:
    """`counted.csv` -> its bytes; those that have a line, and none that a table is called like."""
    made = {
        f"{file.name}.csv": file.written(judged)
        for file in FILES
        if file.name not in judged.dataset.tables
    }
    return {name: data for name, data in made.items() if data is not None}


def place(table: Table, i: int, customer_id: object = "") -> dict[str, Any]:
    """Where a record came from, and whose it is."""
    at = table.places[table.place[i]]
    values = at.source.file, at.sheet, table.row[i], table.part[i]
    return {**dict(zip(SOURCE_COLUMNS, values, strict=True)), CUSTOMER: customer_id or ""}


def money(value: int | None) -> Decimal | None:
    """分 as 元 with two decimals."""
    return None if value is None else decimal(value, MONEY_PLACES).quantize(_CENT)


def _counted(judged: Judged) -> Iterator[Row]:
    numbers: dict[str, int] = {}
    for line in judged.orders.to_dict("records"):
        yield {
            **place(judged.dataset[ORDER], line["i"], line["customer_id"]),
            "same_order": numbers.setdefault(line["order_key"], len(numbers) + 1),
            "counted": line["counted"],
            "not_counted_for": line["reason"],
            "counted_on": line["day"],
            "counted_amount": money(line["amount"]),
            "doubtful": money(line["set_aside"]),
            "multiplied": money(line["computed"]),
            "taken_back": line["returned"],
            "progress": line["status"],
            "promised_by": line["promised"],
            "on_time": line["on_time"],
            "days_late": line["days_late"],
            "still_here": money(line["waiting"]),
        }


def _numbers(judged: Judged) -> Iterator[Row]:
    """What somebody typed; the number that counts stands in customer.csv."""
    for golden in judged.golden:
        for i in golden.members:
            table = judged.dataset[CUSTOMERS]
            if (typed := table[TYPED][i]) is not None:
                yield {**place(table, i, golden.customer_id), "number_typed": typed}


def _left_out(judged: Judged) -> Iterator[Row]:
    for reason, table in judged.dataset.gone:
        sums = list(amounts(table)) if table.template.name == ORDER else []
        for i in range(len(table)):
            stands = judged.dataset.dropped.get(row_cell(table, i))
            typed, computed = sums[i] if sums else (None, None)
            yield {
                **place(table, i, table["customer_id"][i]),
                "of_table": table.template.name,
                "left_out_for": reason,
                "typed": money(typed),
                "multiplied": money(computed),
                "stands_in_file": stands.file if stands else None,
                "stands_in_sheet": stands.sheet if stands else None,
                "stands_in_row": stands.row if stands else None,
            }


def _themes(judged: Judged) -> Iterator[Row]:
    odd = {each["cell"] for each in judged.detail("contradictions")}
    for each in judged.feedback.to_dict("records"):
        yield {
            **place(judged.dataset["feedback"], each["i"], each["customer_id"]),
            "of_table": "feedback",
            "speaks_of": each["themes"],
            "unhappy_with": each["unhappy"],
            "mood": each["mood"],
            "mood_by_words": each["inferred"],
            "against_rating": each["cell"] in odd,
        }
    for each in judged.services.to_dict("records"):
        yield {
            **place(judged.dataset["service"], each["i"], each["customer_id"]),
            "of_table": "service",
            "unhappy_with": each["problems"],
        }


def _classes(judged: Judged) -> Iterator[Row]:
    for each in judged.detail("classed"):
        yield {CUSTOMER: each["customer_id"], "by": each["dimension"], "class": each["value"]}


def _bills(judged: Judged) -> Iterator[Row]:
    for number, bill in enumerate(judged.detail("invoices"), start=1):
        yield {
            "bill": number,
            "for_order": bill["order_id"],
            "billed_on": bill["billed"],
            "due_on": bill["due"],
            "agreed": bill["terms"],
            "assumed": bill["assumed"],
            "billed": money(bill["amount"]),
            "settled": money(bill["paid"]),
            "given_back": bill["refund"],
            "before_records": bill["before_records"],
            **dict(zip(SOURCE_COLUMNS, (bill["cell"].file, bill["cell"].sheet), strict=False)),
            "source_row": bill["cell"].row,
            CUSTOMER: bill["customer_id"],
        }


def _allocated(judged: Judged) -> Iterator[Row]:
    """Every receipt and credit, bill by bill; what no bill took stands on a line of its own."""
    parts: dict[tuple[bool, int], list[Row]] = {}
    for paid in judged.detail("allocated"):
        parts.setdefault((paid["credit"], paid["i"]), []).append(paid)
    for each in judged.detail("receipts"):
        table = judged.dataset[ORDER if each["credit"] else "payment"]
        found = parts.get((each["credit"], each["i"]), [])
        at = place(table, each["i"], each["customer_id"])
        at |= {"credit": each["credit"], "came_on": each["day"]}
        for part in found:
            yield {**at, "bill": part["bill"] + 1, "allocated": money(part["amount"])}
        left = each["amount"] - sum(part["amount"] for part in found)
        if left:
            yield {**at, "allocated": money(left), "left_for": each["reason"]}


_SAME_ORDER = Text("同号的行是同一单", "lines of one order have the same number")
_MULTIPLIED = Text("数量×单价", "quantity × price")
_BILL = Text("第几笔应收", "number of the bill")
FILES = (
    Derived(
        "counted",
        Text("每条订单一行：算不算、算多少、哪天算", "a line an order record: what counts, how much, when"),
        {
            "same_order": _SAME_ORDER,
            "counted": Text("算不算（取消、待确认的不算）", "whether it counts (not: cancelled, unconfirmed)"),
            "not_counted_for": Text(
                "为什么没全算：cancelled 取消，unconfirmed 待确认，doubtful 金额待核，no_price 没金额，"
                "no_date 没日期，summary 按月汇总",
                "why not, or not wholly: cancelled, unconfirmed, doubtful (amount to be checked), no_price, "
                "no_date, summary (a month's sum)",
            ),
            "counted_on": Text("算在哪天", "the day it counts at"),
            "counted_amount": Text("算多少钱，退货为负", "money that counts, negative for a return"),
            "doubtful": Text("待核、先不算的钱", "money set aside until it is checked"),
            "multiplied": _MULTIPLIED,
            "taken_back": Text("退货", "a return"),
            "progress": Text("到哪一步（填的状态，没填的按日期）", "how far it is, by status or else by dates"),
            "promised_by": Text("按哪天算准时", "the day that on-time is measured by"),
            "on_time": Text("准时没有；空＝还没到或不知道", "on time; empty: not yet due or not known"),
            "days_late": Text("晚了几天", "days late"),
            "still_here": Text("还没发的钱", "money of what has not left"),
        },
        _counted,
    ),
    Derived(
        "left_out",
        Text("读到了、没进各表的行", "rows that were read and stand in no table"),
        {
            "of_table": Text("哪张表", "the table"),
            "left_out_for": Text(
                "为什么：rejected 没收，duplicate 别处也有，master 总档里没改过的行",
                "why: rejected; duplicate (stands elsewhere too); master (an unchanged row of the master)",
            ),
            "typed": Text("填的总金额", "the amount as typed"),
            "multiplied": _MULTIPLIED,
            "stands_in_file": Text("算的是哪个文件", "the file of the row that counts"),
            "stands_in_sheet": Text("哪张表的", "its sheet"),
            "stands_in_row": Text("第几行", "its row"),
        },
        _left_out,
    ),
    Derived(
        "themes",
        Text("每条反馈、每个投诉说的是什么", "what each feedback and each case is about"),
        {
            "of_table": Text("哪张表", "the table"),
            "speaks_of": Text("说到的主题", "themes it speaks of"),
            "unhappy_with": Text("不满的主题", "themes it is unhappy with"),
            "mood": Text("good 好，neutral 一般，bad 不好", "good, neutral, bad"),
            "mood_by_words": Text("没有评分，按话里的意思", "no rating: by its words"),
            "against_rating": Text("话和评分对不上", "the words contradict the rating"),
        },
        _themes,
    ),
    Derived(
        "numbers",
        Text("客户表里填的客户编号", "customer numbers as typed in customer sheets"),
        {"number_typed": Text("填的编号；最后一列是算数的那个", "as typed; the last column has the one that counts")},
        _numbers,
    ),
    Derived(
        "classes",
        Text("每家客户归到哪一类（合并以后的）", "the classes of each customer, after merging"),
        {
            "by": Text(
                "按什么分：industry 行业，region 地区，company_size 规模，buyer_kind 性质，needs 需求，source 来源，"
                "owner 业务员",
                "by what: industry, region, company_size, buyer_kind, needs, source, owner",
            ),
            "class": Text("哪一类", "the class"),
        },
        _classes,
        of_records=False,
    ),
    Derived(
        "bills",
        Text("每笔应收（有收款表时）", "every bill (where receipts are recorded)"),
        {
            "bill": _BILL,
            "for_order": Text("哪一单", "the order"),
            "billed_on": Text("哪天起欠", "owed from"),
            "due_on": Text("哪天到期", "due on"),
            "agreed": Text("账期", "terms"),
            "assumed": Text("账期是设置里的", "the terms are the settings'"),
            "billed": Text("应收", "amount"),
            "settled": Text("已收和已抵", "paid and credited"),
            "given_back": Text("退给客户的钱", "money given back to the customer"),
            "before_records": Text("到期时还没开始记收款", "due before receipts were recorded"),
        },
        _bills,
    ),
    Derived(
        "allocated",
        Text("每笔收款和退货抵了哪笔应收", "which bill each receipt and each return paid"),
        {
            "bill": Text("第几笔应收，见 bills.csv；空＝没有哪笔要它", "number in bills.csv; empty: no bill took it"),
            "allocated": Text("多少钱", "how much"),
            "credit": Text("退货抵的", "a credit for returned goods"),
            "came_on": Text("哪天", "the day"),
            "left_for": Text(
                "为什么没有对上：advance 预收，over 多付，named 比写的那单多，nobody 不知是谁，credit 退货",
                "why no bill took it: advance, over (too much), named (too much for the order it names), "
                "nobody (unknown payer), credit (returned goods)",
            ),
        },
        _allocated,
    ),
)  # fmt: skip
"""Every such file, in the order in which they are described."""
