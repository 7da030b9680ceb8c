"""The sheet 订单明细: why money changed, lead times, lateness, pairs of items, customers by money."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import combinations

from benchmarks.recomputed.against import Row, against, rows_of
from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.days import ago, months_before, within
from benchmarks.recomputed.delivery import judged_lines, late_days, line_on_time
from benchmarks.recomputed.facts import is_order
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.lines import OrderLine, is_fee
from benchmarks.recomputed.outputs import number
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.sheets.service import wilson
from benchmarks.recomputed.tiers import percentile
from benchmarks.recomputed.words import Names

SHEET = "订单明细"
HEADS = Names(
    {
        "项目": "Part",
        "金额(元)": "Amount (¤)",
        "天数": "Days",
        "行数": "Lines",
        "占比": "Share",
        "哪个": "Which",
        "看什么": "By",
        "晚交行数": "Late lines",
        "到期行数": "Lines due",
        "晚交天数，中位": "Days late, median",
        "九成在几天内": "90 % within",
        "产品": "Item",
        "和": "With",
        "都买的客户": "With both",
        "买前一样的": "With the first",
        "买后一样的": "With the other",
        "有下单的客户": "All that bought",
        "提升度": "Lift",
        "客户名称": "Company",
        "名次": "Rank",
        "累计占比": "Cumulative",
        "ABC": "ABC",
        "订单编号": "Order no.",
        "比首次晚几天": "Days late",
    }
)
PARTS = Names(
    {
        "去年同期": "Year before",
        "量": "Volume",
        "结构": "Mix",
        "价": "Price",
        "新产品": "New items",
        "不再卖的": "Dropped items",
        "费用和没数量的": "Fees, no quantity",
        "近12个月": "Last 12 months",
    }
)
BY = Names({"客户": "Customer", "产品": "Item", "月份": "Month"})
HHI = re.compile(
    r"HHI.*?：(?P<hhi>[\d,]+)，相当于 (?P<n>[\d.]+) 家.*?（(?P<c>\d+) 家|"
    r"HHI.*?: (?P<hhi2>[\d,]+), as (?P<n2>[\d.]+) customers.*?\((?P<c2>\d+) bought"
)
AGAIN = re.compile(r"(?:：|twice: )(\d+)(?:/| of )(\d+)(?: ?[（(](\d+)%–(\d+)%)?.*$", re.MULTILINE)
BINS = ((7, "0–7"), (14, "8–14"), (21, "15–21"), (30, "22–30"), (60, "31–60"))
SHOWN, FEW = 15, 10
Made = dict[object, Row]


@sheet
def detail_sheet(judged: Judged) -> Iterator[Compared]:
    if judged.facts.outputs.sheet(SHEET).texts:
        yield from sentences(judged)
        yield from mix(judged)
        yield from leads(judged)
        yield from late_by(judged)
        yield from moved(judged)
        yield from pairs(judged)
        yield from abc(judged)


def bought(judged: Judged) -> list[Decimal]:
    return sorted((v for v in judged.now.spend.values() if v > 0), reverse=True)


def sentences(judged: Judged) -> Iterator[Compared]:
    text = "\n".join(judged.facts.outputs.sheet(SHEET).texts)
    sums = bought(judged)
    if found := HHI.search(text):
        hhi, n, count = (each.replace(",", "") for each in found.groups() if each)
        mine = sum((Fraction(v) / Fraction(sum(sums))) ** 2 for v in sums) * 10_000
        yield Compared("HHI", float(hhi), mine, 0.501)
        yield Compared("HHI 相当于", float(n), 10_000 / mine, 0.0501)
        yield Compared("HHI 家", int(count), len(sums))
    buyers = judged.now.buyers
    twice = sum(judged.now.orders[who] > 1 for who in buyers)
    if found := AGAIN.search(text):
        yield Compared("复购率", [int(found[1]), int(found[2])], [twice, len(buyers)])
        if found[3]:
            low, high = wilson(twice, len(buyers))
            yield Compared("复购率 从", int(found[3]), low * 100, 0.5001)
            yield Compared("复购率 到", int(found[4]), high * 100, 0.5001)


def mix(judged: Judged) -> Iterator[Compared]:
    """Against the year before: volume, mix and price of what was sold in both, and the rest."""
    outputs = judged.facts.outputs
    rows = rows_of(outputs, SHEET, HEADS, "项目", "金额(元)")
    if rows:
        mine = {
            PARTS.said(outputs, name): {"金额(元)": value} for name, value in parts(judged).items()
        }
        yield from against("金额变化", outputs, HEADS, rows, "项目", mine, close=0.0101)


def parts(judged: Judged) -> dict[str, Fraction]:
    now = judged.facts.year
    spans = (months_before(now[0], 12), ago(now[1], 12)), now
    items: dict[tuple[str, str], tuple[list[Fraction], list[Fraction]]] = {}
    totals, other = [Fraction(0)] * 2, [Fraction(0)] * 2
    for line in judged.facts.lines:
        at = next((i for i, span in enumerate(spans) if within(line.ordered, span)), None)
        if at is None or not line.counts:
            continue
        totals[at] += Fraction(line.value)
        model, pieces = line.raw["product_model"], number(line.raw["quantity"])
        # Without money (no price typed, or set aside) there is no price to compare.
        if is_fee(model) or not model or not pieces or not line.value:
            other[at] += Fraction(line.value)
            continue
        if not line.value:  # no price is known: its pieces would lower every other
            continue
        quantity, money = items.setdefault(
            (line.raw["unit"], model), ([Fraction(0)] * 2, [Fraction(0)] * 2)
        )
        quantity[at] += Fraction(-abs(pieces) if line.returned else pieces)
        money[at] += Fraction(line.value)
    found = dict.fromkeys(PARTS.pairs, Fraction(0))
    both: dict[str, list[tuple[list[Fraction], list[Fraction]]]] = defaultdict(list)
    for (unit, _), (quantity, money) in items.items():
        if min(quantity) > 0:
            both[unit].append((quantity, money))
        elif not quantity[0] and not money[0]:
            found["新产品"] += money[1]
        elif not quantity[1] and not money[1]:
            found["不再卖的"] -= money[0]
        else:
            other = [old + new for old, new in zip(other, money, strict=True)]
    for own in both.values():
        add(found, own)
    found |= {"去年同期": totals[0], "近12个月": totals[1], "费用和没数量的": other[1] - other[0]}
    return found


def add(found: dict[str, Fraction], own: list[tuple[list[Fraction], list[Fraction]]]) -> None:
    """What items of one unit add: all pieces at the old mean price, then prices, the rest is mix."""
    before, now = (sum((q[at] for q, _ in own), Fraction(0)) for at in (0, 1))
    money = sum((m[0] for _, m in own), Fraction(0))
    volume = money / before * (now - before)
    price = sum((m[1] - m[0] / q[0] * q[1] for q, m in own), Fraction(0))
    found["量"] += volume
    found["价"] += price
    found["结构"] += sum((m[1] - m[0] for _, m in own), Fraction(0)) - volume - price


def leads(judged: Judged) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    days = [
        (line.shipped - line.ordered).days
        for line in judged.facts.lines
        if is_order(line) and not line.ledger and line.ordered and line.shipped
        and within(line.shipped, judged.facts.year)
    ]  # fmt: skip
    labels = [next((label for most, label in BINS if each <= most), ">60") for each in days]
    mine: Made = {
        name: {"行数": labels.count(name), "占比": Fraction(labels.count(name), len(labels))}
        for name in (*(label for _, label in BINS), ">60")
        if labels
    }
    rows = rows_of(outputs, SHEET, HEADS, "天数", "行数")
    yield from against("发货天数", outputs, HEADS, rows, "天数", mine)


def late_by(judged: Judged) -> Iterator[Compared]:
    facts, outputs = judged.facts, judged.facts.outputs
    names = {who: str(each["name"]) for who, each in outputs.customers.items()}
    keys: dict[str, Callable[[OrderLine], str]] = {
        "客户": lambda line: names.get(line.who) or line.raw["customer_name"],
        "产品": lambda line: line.raw["product_model"],
        "月份": lambda line: f"{line.promised:%Y-%m}",
    }
    due = [line for line in judged_lines(facts) if within(line.promised, facts.year)]
    mine: Made = {}
    for by, key in keys.items():
        groups: dict[str, list[OrderLine]] = defaultdict(list)
        for line in due:
            groups[key(line)].append(line)
        rows = {name: late(judged, lines) for name, lines in sorted(groups.items())}
        if by != "月份":
            some = sorted(
                (n for n in rows if rows[n]["晚交行数"]), key=lambda n: -rows[n]["晚交行数"]
            )
            rows = {name: rows[name] for name in some[:SHOWN]}
        mine |= {(BY.said(outputs, by), name): row for name, row in rows.items()}
    told = rows_of(outputs, SHEET, HEADS, "哪个", "晚交行数")
    yield from against("晚交", outputs, HEADS, told, ("看什么", "哪个"), mine)


def late(judged: Judged, lines: list[OrderLine]) -> Row:
    days = [
        Fraction(late_days(line, judged.facts.today)) for line in lines if not line_on_time(line)
    ]
    return {
        "晚交行数": len(days),
        "到期行数": len(lines),
        "晚交天数，中位": percentile(days, 50) if days else None,
        "九成在几天内": percentile(days, 90) if days else None,
    }


def moved(judged: Judged) -> Iterator[Compared]:
    """Lines whose day is another than the one promised at first."""
    outputs = judged.facts.outputs
    rows = rows_of(outputs, SHEET, HEADS, "订单编号", "比首次晚几天")
    order, over = HEADS.of(outputs, "订单编号", "比首次晚几天")
    judgeable = {id(line) for line in judged_lines(judged.facts)}
    mine = [
        (
            line.raw["order_id"],
            late_days(line, judged.facts.today) if id(line) in judgeable else None,
        )
        for line in judged.facts.lines
        if line.due and line.promised and line.due != line.promised
    ]
    told = [(str(row[order] or ""), row[over]) for row in rows]
    yield Compared("改过交期的", sorted(told, key=str), sorted(mine, key=str))


def pairs(judged: Judged) -> Iterator[Compared]:
    facts, outputs = judged.facts, judged.facts.outputs
    who: dict[str, set[str]] = defaultdict(set)
    for line in facts.lines:
        model = line.raw["product_model"]
        sold = is_order(line) and line.who and within(line.ordered, facts.year)
        if sold and model and not is_fee(model):
            who[model].add(line.who)
    buyers = len(set().union(*who.values())) if who else 0
    mine: Made = {}
    for pair in combinations(sorted(who), 2):
        one, other = sorted(pair, key=lambda each: (len(who[each]), each))
        both, few, many = len(who[one] & who[other]), len(who[one]), len(who[other])
        if both >= 3 and few + many - both >= FEW:
            mine[one, other] = {
                "都买的客户": both,
                "买前一样的": few,
                "买后一样的": many,
                "有下单的客户": buyers,
                "提升度": Fraction(both * buyers, few * many),
            }
    rows = rows_of(outputs, SHEET, HEADS, "产品", "提升度")
    yield from against("搭配", outputs, HEADS, rows, ("产品", "和"), mine)


def abc(judged: Judged) -> Iterator[Compared]:
    """A while those before make less than 80 % of the money, B less than 95 %."""
    outputs, spend = judged.facts.outputs, judged.now.spend
    ranked = sorted((-v, str(outputs.customers[w]["name"])) for w, v in spend.items() if v > 0)
    total = Fraction(-sum(value for value, _ in ranked))
    mine: Made = {}
    before = Fraction(0)
    for rank, (value, name) in enumerate(ranked, start=1):
        ahead = before / total
        before -= Fraction(value)
        mine[name] = {
            "名次": rank,
            "金额(元)": -value,
            "占比": Fraction(-value) / total,
            "累计占比": before / total,
            "ABC": "A" if ahead < Fraction(4, 5) else "B" if ahead < Fraction(19, 20) else "C",
        }
    rows = rows_of(outputs, SHEET, HEADS, "客户名称", "ABC")
    yield from against("ABC", outputs, HEADS, rows, "客户名称", mine)
