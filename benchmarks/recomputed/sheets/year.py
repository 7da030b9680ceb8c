"""The 12 months on the sheet 订单与交期: totals, months, products, biggest customers, pairs."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.days import Span, month_of, months_before, within, year_to
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.lines import OrderLine
from benchmarks.recomputed.sheets.orders import FEES, texts
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.words import ORDER_HEADS as HEADS
from benchmarks.recomputed.words import money_of

SHEET = "订单与交期"
TOTAL = re.compile(
    r"下单 (?P<sum>[^（]+)（(?P<orders>[\d,]+)单，(?P<customers>[\d,]+)家客户）(?:，平均一单 (?P<each>.+)。)?$"
    r"|: (?P<sum_en>.+) \((?P<orders_en>[\d,]+) orders?, (?P<customers_en>[\d,]+) customers?\)"
    r"(?:, (?P<each_en>.+) an order)?\.$",
    re.MULTILINE,
)
HALF = re.compile(
    r"(\d+)家客户做出一半的金额，(\d+)家做出八成|(\d+) customers? make half.*, (\d+) make 80"
)
BOTH = re.compile(
    r"新客户(\d+)家，([^；]+)；老客户(\d+)家，([^（]+)（"
    r"|New customers: (\d+), (.+); returning: (\d+), (.+) \("
)
AGAIN = re.compile(r"下过两单以上的：(\d+)/(\d+) 家|Ordered at least twice: (\d+) of (\d+)")


@sheet
def year_blocks(judged: Judged) -> Iterator[Compared]:
    yield from totals(judged)
    yield from again(judged)
    yield from month_columns(judged)
    yield from product_columns(judged)
    yield from biggest(judged)
    yield from pairs(judged)


def year_lines(judged: Judged) -> list[OrderLine]:
    return [e for e in judged.facts.lines if e.counts and within(e.ordered, judged.facts.year)]


def groups(found: re.Match[str]) -> list[str]:
    return [each for each in found.groups() if each is not None]


def totals(judged: Judged) -> Iterator[Compared]:
    found = TOTAL.search(texts(judged))
    if not found:
        return
    said = {name.removesuffix("_en"): text for name, text in found.groupdict().items() if text}
    money, orders = judged.facts.revenue(judged.facts.year), judged.facts.orders(judged.facts.year)
    buyers = {each.who for each in year_lines(judged) if not each.returned} - {""}
    yield Compared("近12个月 金额", money_of(said["sum"])[0], money, money_of(said["sum"])[1])
    yield Compared("近12个月 单", int(said["orders"].replace(",", "")), orders)
    yield Compared("近12个月 客户", int(said["customers"].replace(",", "")), len(buyers))
    if "each" in said:
        each, close = money_of(said["each"])
        yield Compared("近12个月 平均一单", each, money / orders if orders else None, close)


def again(judged: Judged) -> Iterator[Compared]:
    text, spend = texts(judged), judged.now.spend
    bought = sorted((value for value in spend.values() if value > 0), reverse=True)
    if found := HALF.search(text):
        told = [int(each) for each in groups(found)]
        yield Compared("做出一半的客户", told[0], needed(bought, 50))
        yield Compared("做出八成的客户", told[1], needed(bought, 80))
    buyers = [who for who in judged.facts.everybody if judged.now.orders[who]]
    if found := AGAIN.search(text):
        k = sum(judged.now.orders[who] >= 2 for who in buyers)
        yield Compared("下过两单以上", [int(each) for each in groups(found)], [k, len(buyers)])
    if found := BOTH.search(text):
        new = {who for who in buyers if within(judged.now.first(who), judged.facts.year)}
        told_new, sum_new, told_old, sum_old = groups(found)
        yield Compared("近12个月 新客户", int(told_new), len(new))
        yield Compared("近12个月 老客户", int(told_old), len(buyers) - len(new))
        for name, text_, who in (("新", sum_new, new), ("老", sum_old, set(spend) - new)):
            value, close = money_of(text_)
            mine = sum((spend[each] for each in who), Decimal(0))
            yield Compared(f"近12个月 {name}客户金额", value, mine, close)


def needed(sums: list[Decimal], percent: int) -> int:
    """How many of the biggest make this share of the money."""
    total, reached = sum(sums), Decimal(0)
    for count, value in enumerate(sums, start=1):
        reached += value
        if reached * 100 >= total * percent:
            return count
    return len(sums)


def month_columns(judged: Judged) -> Iterator[Compared]:
    facts, outputs = judged.facts, judged.facts.outputs
    found = outputs.sheet(SHEET).block(*HEADS.of(outputs, "月份", "去年同期(元)"))
    month, last_year, change, rolling = HEADS.of(
        outputs, "月份", "去年同期(元)", "比去年同期", "近12个月(元)"
    )
    begun = min((each.ordered for each in facts.counted if each.ordered), default=None)
    for row in found.rows if found else ():
        name = str(row[month])
        first, last = month_of(name)
        span = first, min(last, facts.today)
        before = same_days_before(span)
        if row[last_year] is not None:
            yield Compared(f"{name} 去年同期", row[last_year], facts.revenue(before))
        if row.get(change) is not None:
            base = Fraction(facts.revenue(before))
            mine = Fraction(facts.revenue(span)) / base - 1 if base else None
            yield Compared(f"{name} 比去年同期", row[change], mine, 1e-6)
        if row.get(rolling) is not None:
            yield Compared(f"{name} 近12个月", row[rolling], facts.revenue(year_to(span[1])))
        elif rolling in row and begun:
            short = begun > year_to(span[1])[0]
            yield Compared(f"{name} 近12个月 left out", None, None if short else "a sum")


def same_days_before(span: Span) -> Span:
    """The same month a year earlier, as far into it."""
    first = months_before(span[0], 12)
    whole = month_of(f"{first:%Y-%m}")[1]
    ended = span[1] == month_of(f"{span[0]:%Y-%m}")[1]
    return first, whole if ended else min(first + (span[1] - span[0]), whole)


def product_columns(judged: Judged) -> Iterator[Compared]:
    """Class by the share before an item: A to 80 %, B to 95 %; who bought it."""
    outputs = judged.facts.outputs
    found = outputs.sheet(SHEET).block(*HEADS.of(outputs, "产品型号", "分类"))
    model, kind, buyers = HEADS.of(outputs, "产品型号", "分类", "几家在买")
    sums: dict[str, Decimal] = defaultdict(Decimal)
    who: dict[str, set[str]] = defaultdict(set)
    for line in year_lines(judged):
        sums[line.raw["product_model"]] += line.value
        if not line.returned:
            who[line.raw["product_model"]].add(line.who)
    ranked = sorted((v for m, v in sums.items() if m not in FEES and v > 0), reverse=True)
    for row in found.rows if found else ():
        name = str(row[model])
        if name in sums and row[kind] is not None:
            ahead = sum(value for value in ranked if value > sums[name])
            part = Fraction(ahead) / Fraction(sum(ranked)) if ranked else Fraction(1)
            mine = (
                "C"
                if sums[name] <= 0 or part >= Fraction(95, 100)
                else "B"
                if part >= Fraction(4, 5)
                else "A"
            )
            yield Compared(f"产品 {name} 分类", row[kind], mine)
        if name in sums:
            yield Compared(f"产品 {name} 几家在买", row[buyers], len(who[name] - {""}))


def biggest(judged: Judged) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    found = outputs.sheet(SHEET).block(*HEADS.of(outputs, "客户名称", "累计占比"))
    name, money, part, reached = HEADS.of(outputs, "客户名称", "金额(元)", "占比", "累计占比")
    ranked = sorted((value for value in judged.now.spend.values() if value > 0), reverse=True)
    total = Fraction(sum(ranked)) if ranked else Fraction(1)
    rows = found.rows if found else ()
    yield Compared("最大的客户", len(rows), min(len(ranked), len(rows)))
    for count, row in enumerate(rows[: len(ranked)], start=1):
        yield Compared(f"最大 {count} 金额", row[money], ranked[count - 1])
        yield Compared(f"最大 {count} 占比", row[part], Fraction(ranked[count - 1]) / total, 1e-6)
        so_far = Fraction(sum(ranked[:count])) / total
        yield Compared(f"最大 {count} 累计", row[reached], so_far, 1e-6)
        who = [w for w, each in outputs.customers.items() if each["name"] == row[name]]
        sums = [judged.now.spend[each] for each in who]
        yield Compared(f"最大 {count} 名称", row[money], next(iter(sums), None))


def pairs(judged: Judged) -> Iterator[Compared]:
    """Items bought by the same customers: how many of each, and orders that hold both."""
    outputs = judged.facts.outputs
    found = outputs.sheet(SHEET).block(*HEADS.of(outputs, "产品", "都买的客户"))
    both, *counts = HEADS.of(
        outputs, "产品", "都买的客户", "买前一样的客户", "买后一样的客户", "同在一单"
    )
    who: dict[str, set[str]] = defaultdict(set)
    orders: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for line in year_lines(judged):
        if not line.returned:
            who[line.raw["product_model"]].add(line.who)
            orders[line.raw["product_model"]].add(line.order)
    for row in found.rows if found else ():
        a, _, b = re.sub(" (?:和|and) ", "\n", str(row[both]), count=1).partition("\n")
        if a in who and b in who:
            mine = [
                len((who[a] & who[b]) - {""}),
                len(who[a] - {""}),
                len(who[b] - {""}),
                len(orders[a] & orders[b]),
            ]
            yield Compared(f"{a} 和 {b}", [row[each] for each in counts], mine)
