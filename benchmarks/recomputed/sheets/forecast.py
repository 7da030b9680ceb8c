"""The sheet 价值预测: counts from the tables, the model by another method, its trial on the past."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from benchmarks.recomputed.against import Row, against, rows_of
from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.days import ONE, Span, ago, within, year_to
from benchmarks.recomputed.facts import is_order
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.tiers import percentile
from benchmarks.recomputed.value_model import Purchases, bg_nbd, expected, worth
from benchmarks.recomputed.words import Names

SHEET = "价值预测"
HEADS = Names(
    {
        "客户名称": "Company",
        "最近下单": "Last purchase",
        "过去12个月几次": "Purchases, last 12 months",
        "过去12个月买了(元)": "Bought, last 12 months (¤)",
        "今后12个月约买(元)": "About, next 12 months (¤)",
        "比什么": "What",
        "实际": "Came",
        "模型估": "Model",
        "照过去估": "Again",
        "照过去差": "Again off by",
        "模型差": "Model off by",
        "模型每家差": "Model, miss a customer",
        "照过去每家差": "Again, miss a customer",
        "回头次数": "Repeats",
        "家数": "Customers",
        "共估几次": "Model",
        "共来几次": "Came",
        "每家来几次": "Came, each",
        "每家估几次": "Model, each",
    }
)
STANDS_ON = re.compile(r"([\d-]{10}) (?:到|to) ([\d-]{10}).*?([\d,]+) [^\d]*([\d,]+) ")
LATE = re.compile(r"([\d,]+)/([\d,]+)[^\d]*(\d+)")
BACK, MOST, FEW = 6, 7, 10
TRIED = ("实际", "模型估", "模型差", "照过去估", "照过去差", "模型每家差", "照过去每家差")


@sheet
def forecast_sheet(judged: Judged) -> Iterator[Compared]:
    if judged.facts.outputs.sheet(SHEET).texts:
        people = bought(judged)
        yield from stands_on(judged, people)
        yield from customers(judged, people)
        yield from tried(judged, people)


def bought(judged: Judged) -> list[Purchases]:
    """Days with money, returns left out."""
    facts = judged.facts
    found = []
    for who in facts.everybody:
        days: dict[date, Decimal] = defaultdict(Decimal)
        for line in facts.lines_of[who]:
            if is_order(line) and line.ordered and line.ordered <= facts.today:
                days[line.ordered] += line.value
        paid = sorted((day, money) for day, money in days.items() if money > 0)
        if paid:
            found.append(Purchases(who, *map(tuple, zip(*paid, strict=True))))
    return found


def stands_on(judged: Judged, people: Sequence[Purchases]) -> Iterator[Compared]:
    told = judged.facts.outputs.sheet(SHEET).texts
    once = [each for each in people if not each.repeats]
    begun = min(each.days[0] for each in people)
    found = next(filter(None, map(STANDS_ON.search, told[1:])))
    mine = [begun.isoformat(), judged.facts.today.isoformat(), len(people), len(people) - len(once)]
    yield Compared("价值预测 根据", [*found.groups()[:2], *map(whole, found.groups()[2:])], mine)
    gaps = [
        Fraction((b - a).days)
        for each in people
        for a, b in zip(each.days, each.days[1:], strict=False)
    ]
    if once and len(gaps) >= FEW:
        limit = percentile(gaps, 80)
        late = [each for each in once if (judged.facts.today - each.days[0]).days > round(limit)]
        words = next(text for text in told if text.startswith(("只买过一次的里头", "Of those who")))
        said = LATE.search(words)
        assert said is not None
        mine = [len(late), len(once), round(limit)]
        yield Compared("价值预测 只买过一次", list(map(whole, said.groups())), mine)


def customers(judged: Judged, people: Sequence[Purchases]) -> Iterator[Compared]:
    """Every repeat customer; the model's amount within half of its last digit."""
    outputs, today = judged.facts.outputs, judged.facts.today
    rows = rows_of(outputs, SHEET, HEADS, "客户名称", "过去12个月几次")
    if not rows:
        return
    again = [each for each in people if each.repeats]
    names = {each.who: str(outputs.customers[each.who]["name"]) for each in again}
    mine: dict[object, Row] = {
        names[each.who]: {
            "最近下单": each.days[-1],
            "过去12个月几次": times(each, year_to(today)),
            "过去12个月买了(元)": spend(each, year_to(today)),
        }
        for each in again
    }
    yield from against(SHEET, outputs, HEADS, rows, "客户名称", mine)
    head = HEADS.one(outputs, "今后12个月约买(元)")
    told = {row[HEADS.one(outputs, "客户名称")]: row[head] for row in rows if head in row}
    if told:
        until = today.replace(year=today.year + 1)
        for who, amount in forecast(people, today, until)[1].items():
            close = max(100.0, 10.0 ** (len(str(int(amount))) - 2)) * 0.51 + amount * 0.002
            yield Compared(f"价值预测 {who} 约买", told[names[who]], amount, close)


def forecast(
    people: Sequence[Purchases], day: date, until: date
) -> tuple[dict[str, float], dict[str, float]]:
    """Purchases of everybody; money of repeat customers."""
    told = expected(bg_nbd(people, day), people, day, (until - day).days / 7)
    purchases = {each.who: mine for each, mine in zip(people, told, strict=True)}
    again = [each for each in people if each.repeats]
    each_worth = zip(again, worth(again), strict=True)
    return purchases, {each.who: purchases[each.who] * mine for each, mine in each_worth}


def tried(judged: Judged, people: Sequence[Purchases]) -> Iterator[Compared]:
    """What came since the cut, what the model and the past again had said."""
    outputs, today = judged.facts.outputs, judged.facts.today
    rows = rows_of(outputs, SHEET, HEADS, "比什么", "照过去估")
    if not rows:
        return
    day = ago(today, BACK)
    then = [known for each in people if (known := each.until(day))]
    now, later, year = {each.who: each for each in people}, (day + ONE, today), year_to(day)
    share = (today - day).days / ((day - year[0]).days + 1)
    again = [each for each in then if each.repeats]
    told = forecast(then, day, today)
    counts: tuple[Callable[[Purchases, Span], int | Decimal], ...] = (times, spend)
    for row, count, model in zip(rows, counts, told, strict=False):
        came = [float(count(now[each.who], later)) for each in again]
        plain = [float(count(each, year)) * share for each in again]
        mine = [model[each.who] for each in again]
        yield from trial(judged, row, came, mine, plain)
    yield from classes(judged, then, told[0], {who: times(now[who], later) for who in now})


def trial(
    judged: Judged, row: Row, came: list[float], model: list[float], plain: list[float]
) -> Iterator[Compared]:
    """Sums, how far off they were, and the root of the mean squared error."""
    said = {head: row[HEADS.one(judged.facts.outputs, head)] for head in TRIED}
    name = f"价值预测 试 {row[HEADS.one(judged.facts.outputs, '比什么')]}"
    for head, mine in zip(("实际", "模型估", "照过去估"), (came, model, plain), strict=True):
        yield amount(f"{name} {head}", said[head], sum(mine))
    for whose, mine in (("模型", model), ("照过去", plain)):
        off = sum(mine) / sum(came) - 1
        yield Compared(f"{name} {whose}差", percent(said[f"{whose}差"]), off, 0.0075)
        squares = [(a - b) ** 2 for a, b in zip(mine, came, strict=True)]
        error = (sum(squares) / len(squares)) ** 0.5
        yield amount(f"{name} {whose}每家差", said[f"{whose}每家差"], error)


def classes(
    judged: Judged, then: Sequence[Purchases], model: dict[str, float], came: dict[str, int]
) -> Iterator[Compared]:
    """By repeats before the cut; a mean only of ten customers and more."""
    outputs = judged.facts.outputs
    for row in rows_of(outputs, SHEET, HEADS, "回头次数", "共来几次"):
        name = str(row[HEADS.one(outputs, "回头次数")])
        there = [each.who for each in then if min(each.repeats, MOST) == int(name.rstrip("+"))]
        sums = sum(model[who] for who in there), sum(came[who] for who in there)
        mine: dict[str, tuple[float | None, float]] = {
            "家数": (len(there), 0),
            "共估几次": (sums[0], 0.6),
            "共来几次": (sums[1], 0),
            "每家估几次": (sums[0] / len(there) if len(there) >= FEW else None, 0.06),
            "每家来几次": (sums[1] / len(there) if len(there) >= FEW else None, 0.051),
        }
        for head, (value, close) in mine.items():
            told = row[HEADS.one(outputs, head)]
            yield Compared(f"价值预测 回头 {name} {head}", told, value, close)


def times(each: Purchases, span: Span) -> int:
    return sum(within(day, span) for day in each.days)


def spend(each: Purchases, span: Span) -> Decimal:
    bought_for = zip(each.days, each.money, strict=True)
    return sum((money for day, money in bought_for if within(day, span)), Decimal(0))


def amount(name: str, said: Any, mine: float) -> Compared:
    """「1,546.4 万元」, "USD 15.46M", 「398 次」, within half of the last digit said and a little more."""
    found = re.search(r"([\d,]+(?:\.(\d+))?) ?(万|亿|k|M)?", str(said))
    assert found is not None
    unit = {"万": 1e4, "亿": 1e8, "k": 1e3, "M": 1e6}.get(found[3] or "", 1.0)
    told = float(found[1].replace(",", "")) * unit
    last = unit * 10.0 ** -len(found[2] or "")
    # Idle zeros are not said: 4.2 万 may be 4.20.
    return Compared(name, told, mine, last * 0.51 + abs(mine) * 0.002)


def percent(said: Any) -> float:
    return float(str(said).replace("−", "-").rstrip("%")) / 100


def whole(text: str) -> int:
    return int(text.replace(",", ""))
