"""The sheet 应收: balances from the tables; its ages must add up to them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.figures.owing import balance
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.words import OWING_HEADS as HEADS

PAST = ("过期1–30天", "过期31–60天", "过期61–90天", "过期90天以上")


@sheet
def owing_sheet(judged: Judged) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    found = outputs.sheet("应收").block(*HEADS.of(outputs, "余额(元)", "到期没收(元)"))
    name, owed, overdue, unpaid = HEADS.of(
        outputs, "客户名称", "余额(元)", "到期没收(元)", "没对上的收款(元)"
    )
    ids = {(each["name"], each["owner"] or ""): who for who, each in outputs.customers.items()}
    rep = HEADS.one(outputs, "业务员")
    rows = found.rows if found else ()
    for row in rows:
        who = ids.get((str(row[name] or ""), row[rep] or ""), "" if row[name] is None else None)
        if who is not None:
            yield Compared(f"应收 {who or '没写客户'}", row[owed] or 0, balance(judged, who))
        ages = {
            head: money(row, HEADS.one(outputs, head)) for head in (*PAST, "还没到期", "没有日期")
        }
        open_ = sum(ages.values(), Decimal(0))
        yield Compared(f"应收 {row[name]} 余额", row[owed] or 0, open_ - money(row, unpaid))
        past = sum((ages[head] for head in PAST), Decimal(0))
        yield no_more(judged, f"应收 {row[name]} 到期没收", money(row, overdue), past)
    if rows:
        yield from told(judged, rows[-1], owed, overdue, unpaid)


def told(
    judged: Judged, total: dict[str, Any], owed: str, overdue: str, unpaid: str
) -> Iterator[Compared]:
    """The last row is the total; the figures say the same."""
    outputs = judged.facts.outputs
    figures = outputs.summary["figures"]
    heads = {
        "receivables": owed,
        "receivables_overdue": overdue,
        "receipts_unallocated": unpaid,
        "receivables_over90": HEADS.one(outputs, "过期90天以上"),
    }
    for key, head in heads.items():
        yield no_more(judged, f"应收 {key}", Decimal(str(figures[key])), money(total, head))


def no_more(judged: Judged, name: str, theirs: Decimal, mine: Decimal) -> Compared:
    """The same; less where bills due before the first receipt was recorded are not called late."""
    texts = "".join(judged.facts.outputs.sheet("应收").texts)
    early = re.search("才开始记收款|Receipts are recorded since", texts)
    return Compared(name, theirs, min(theirs, mine) if early else mine)


def money(row: dict[str, Any], head: str) -> Decimal:
    return Decimal(str(row.get(head) or 0))
