"""The sheet 客户走势: what each customer bought in each of the last 12 months."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from benchmarks.recomputed.against import against, rows_of
from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.days import month_of, months_before
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.words import Names

SHEET = "客户走势"
HEADS = Names({"客户名称": "Company", "合计(元)": "Together (¤)"})


@sheet
def course_sheet(judged: Judged) -> Iterator[Compared]:
    facts, outputs = judged.facts, judged.facts.outputs
    rows = rows_of(outputs, SHEET, HEADS, "客户名称", "合计(元)")
    if not rows:
        return
    names = [f"{months_before(facts.month[0], back):%Y-%m}" for back in range(12)]
    heads = Names({**HEADS.pairs, **{name: name for name in names}})
    mine = {}
    for who in facts.everybody:
        sums = {name: facts.revenue(month_of(name), facts.lines_of[who]) for name in names}
        if any(sums.values()):
            told: dict[str, Any] = {name: value or None for name, value in sums.items()}
            together = sum(sums.values(), Decimal(0))
            mine[str(outputs.customers[who]["name"])] = told | {"合计(元)": together}
    yield from against(SHEET, outputs, heads, rows, "客户名称", mine, some=len(mine) > 300)
