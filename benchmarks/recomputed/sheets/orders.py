"""The sheet 订单与交期: past due, months, on time by rep, products, lines left out, notes."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.days import month_of, months_before, within
from benchmarks.recomputed.delivery import judged_lines, line_on_time, overdue_lines, waiting
from benchmarks.recomputed.facts import is_order
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.lines import OrderLine, as_typed, is_fee, product
from benchmarks.recomputed.outputs import at, number, row_place
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.tiers import percentile
from benchmarks.recomputed.words import ORDER_HEADS as HEADS

FEW = 10  # fewer give no rate
UNNAMED = ("没写型号", "no item given")
FEE_ROW = ("费用（模具、打样、运费、测试）", "fees (tooling, samples, freight, tests)")
FEES = {"", "模具费", "打样费", "运费", "测试费"}


@sheet
def order_sheet(judged: Judged) -> Iterator[Compared]:
    yield from head_line(judged)
    yield from reconciled(judged)
    yield from past_due(judged)
    yield from months(judged)
    yield from punctual(judged)
    yield from products(judged)
    yield from left_out(judged)
    yield from lead_times(judged)


def texts(judged: Judged) -> str:
    return "\n".join(judged.facts.outputs.sheet("订单与交期").texts)


def head_line(judged: Judged) -> Iterator[Compared]:
    found = re.search(
        r"(\d+) 行订单，其中 (\d+) 行计入|(\d+) order lines?, (\d+) of them", texts(judged)
    )
    if found:
        told = [int(each) for each in found.groups() if each]
        yield Compared("订单行", told[0], len(judged.facts.lines))
        yield Compared("计入金额的订单行", told[1], len(judged.facts.counted))


def reconciled(judged: Judged) -> Iterator[Compared]:
    """All lines and their money = counted + in doubt + not counted, each with its lines."""
    found = re.search(
        r"(?:对账（全部日期）|Check \(all dates\)).*",
        texts(judged).replace("−", "-").replace(",", ""),
    )
    if not found:
        return
    told = [float(each) for each in re.findall(r"-?\d+(?:\.\d+)?", found[0])]
    lines = judged.facts.lines
    doubtful = [each for each in lines if each.counts and each.doubtful]
    void = [each for each in lines if not each.counts]
    undated = sum((e.value for e in judged.facts.counted if e.ordered is None), Decimal(0))
    counted = sum((each.value for each in judged.facts.counted), Decimal(0))
    aside, out = sum(map(as_typed, doubtful), Decimal(0)), sum(map(as_typed, void), Decimal(0))
    mine: list[int | Decimal] = [
        len(lines),
        counted + aside + out,
        len(judged.facts.counted),
        counted,
        undated,
        len(doubtful),
        aside,
        len(void),
        out,
    ]
    yield Compared("订单对账", told, [float(each) for each in mine])


def past_due(judged: Judged) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    found = outputs.sheet("订单与交期").block(*HEADS.of(outputs, "超期天数", "要求交期"))
    heads = HEADS.of(outputs, "订单编号", "未发金额(元)", "超期天数", "数量")
    rows = found.rows if found else ()
    told = [tuple(row[head] for head in heads) for row in rows]
    mine = [
        (
            line.raw["order_id"] or None,
            waiting(line),
            (judged.facts.today - line.promised).days,
            number(line.raw["quantity"]),
        )
        for line in overdue_lines(judged.facts)
        if line.promised
    ]
    yield Compared("已超期未发", sorted(told, key=keyed), sorted(mine, key=keyed))


def keyed(row: Sequence[Any]) -> str:
    """By which rows are put in one order, however their numbers are held."""
    numbers = (int, float, Decimal)
    return str([f"{float(e):.2f}" if isinstance(e, numbers) else str(e or "") for e in row])


def months(judged: Judged) -> Iterator[Compared]:
    """13 months up to the report month; it ends today while it runs."""
    outputs = judged.facts.outputs
    found = outputs.sheet("订单与交期").block(*HEADS.of(outputs, "月份", "下单额(元)"))
    for row in found.rows if found else ():
        name = str(row[HEADS.one(outputs, "月份")])
        first, last = month_of(name)
        span = first, min(last, judged.facts.today)
        money, orders = HEADS.of(outputs, "下单额(元)", "订单数")
        yield Compared(f"{name} 下单额", row[money], judged.facts.revenue(span))
        yield Compared(f"{name} 订单数", row[orders], judged.facts.orders(span))
    if found:
        begin = judged.facts.month[0]
        mine = [f"{months_before(begin, back):%Y-%m}" for back in range(12, -1, -1)]
        told = [str(row[HEADS.one(outputs, "月份")]) for row in found.rows]
        yield Compared("月份", told, mine[-len(told) :])


def punctual(judged: Judged) -> Iterator[Compared]:
    """By line, of those promised for the 12 months: due by today, or sent before that."""
    facts, outputs = judged.facts, judged.facts.outputs
    found = outputs.sheet("订单与交期").block(*HEADS.of(outputs, "业务员", "到期应发"))
    by_owner: dict[str, list[OrderLine]] = defaultdict(list)
    for line in judged_lines(facts):
        if not within(line.promised, facts.year):
            continue
        by_owner[outputs.owner(line.who)].append(line)
    for row in found.rows if found else ():
        name = str(row[HEADS.one(outputs, "业务员")] or "")
        lines = by_owner["" if name in {"没写业务员", "no sales rep"} else name]
        good = sum(map(line_on_time, lines))
        yield Compared(f"按期 {name}", row[HEADS.one(outputs, "按期")], good)
        yield Compared(f"到期应发 {name}", row[HEADS.one(outputs, "到期应发")], len(lines))
        told = row[HEADS.one(outputs, "按期率")]
        rate = Fraction(good, len(lines)) if lines else None
        yield Compared(f"按期率 {name}", told, rate if len(lines) >= FEW else None, 1e-6)


def products(judged: Judged) -> Iterator[Compared]:
    """What each product makes of all the money that counts; fees and blanks have a row of their own."""
    facts, outputs = judged.facts, judged.facts.outputs
    found = outputs.sheet("订单与交期").block(*HEADS.of(outputs, "产品型号", "占比"))
    by_model: dict[str, list[OrderLine]] = defaultdict(list)
    for line in facts.lines:
        if line.counts and within(line.ordered, facts.year):
            by_model[line.raw["product_model"]].append(line)
    total = facts.revenue(facts.year)
    rows = found.rows if found else ()
    names = dict.fromkeys(UNNAMED, "")
    sums = [Decimal(str(row[HEADS.one(outputs, "金额(元)")])) for row in rows]
    yield Compared("产品 合计", sum(sums[:-1], Decimal(0)), total if rows else Decimal(0))
    if rows:
        last = [rows[-1][each] for each in HEADS.of(outputs, "金额(元)", "产品订单数", "占比")]
        yield Compared(
            "产品 合计的行", last, [float(total), facts.orders(facts.year), last[2] and 1]
        )
    fees = [line for model, own in by_model.items() if is_fee(model) for line in own]
    for row in rows:
        model = str(row[HEADS.one(outputs, "产品型号")])
        lines = fees if model in FEE_ROW else by_model.get(names.get(model, model))
        if lines is None:
            continue
        money = facts.revenue(facts.year, lines)
        mine = {
            "金额(元)": money,
            "产品订单数": facts.orders(facts.year, lines),
            "数量": sum((quantity(line) for line in lines), Decimal(0)),
            "占比": Fraction(money) / Fraction(total) if total > 0 else None,
        }
        for name, value in mine.items():
            if name != "数量" or model not in (*UNNAMED, *FEE_ROW):
                yield Compared(f"产品 {model} {name}", row[HEADS.one(outputs, name)], value, 1e-6)


def quantity(line: OrderLine) -> Decimal:
    told = number(line.raw["quantity"]) or Decimal(0)
    return -abs(told) if line.returned else told


def left_out(judged: Judged) -> Iterator[Compared]:
    """Each line that makes no money, once, with its reason."""
    outputs = judged.facts.outputs
    found = outputs.sheet("订单与交期").block(*HEADS.of(outputs, "为什么", "下单日期"))
    place, typed, computed = HEADS.of(outputs, "出处", "填的总金额(元)", "数量×单价(元)")
    told = {str(row[place]): row for row in (found.rows if found else ())}
    mine = {
        at(line.raw): line
        for line in judged.facts.lines
        if not line.counts or line.doubtful or line.unpriced or line.ordered is None
    }
    found_at = {row_place(place): row for place, row in told.items()}
    yield Compared("没算进金额的订单行", sorted(found_at), sorted(mine))
    for where in sorted(set(found_at) & set(mine)):
        line, row = mine[where], found_at[where]
        amount = number(line.raw["amount"])
        product_ = product(line.raw)
        if row[typed] is not None and amount is not None:
            yield Compared(f"{where} 填的总金额", row[typed], amount)
        if row[computed] is not None and product_ is not None:
            yield Compared(f"{where} 数量×单价", row[computed], product_)


def lead_times(judged: Judged) -> Iterator[Compared]:
    """Order to shipping, of what left in the 12 months: the median, and what nine of ten take."""
    found = re.search(
        r"一般 (\d+) 天，九成在 (\d+) 天|takes (\d+) days?, nine of ten (\d+)", texts(judged)
    )
    days = sorted(
        Fraction((e.shipped - e.ordered).days)
        for e in judged.facts.lines
        if is_order(e)
        and not e.ledger
        and e.ordered
        and e.shipped
        and within(e.shipped, judged.facts.year)
    )
    if found:
        told = [int(each) for each in found.groups() if each]
        yield Compared("从下单到发货 一般", told[0], percentile(days, 50), 0.5)
        yield Compared("从下单到发货 九成", told[1], percentile(days, 90), 0.5)
