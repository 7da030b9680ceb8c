"""Page one: every number in its sentences, its table of reps, and the text for WeChat."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.figures import FIGURES
from benchmarks.recomputed.figures.care import overdue_contacts
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.words import money_of, percent_of

# What each sentence says: a pattern for each language, and the figures its groups tell in order.
# `$` marks a sum of money, `%` a share, `+` a change.
SENTENCES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (r"数据到(\d+)月(\d+)日", r"data up to (\d+) (\w+)", ("until",)),
    (r"，(\d+)个文件", r", (\d+) files?,", ("files",)),
    (r"个文件(\d+)行", r" ([\d,]+) rows?[,|]? ", ("rows",)),
    (r"，(\d+)行没算进来", r"(\d+) rows? left out", ("left_out",)),
    (r"没算进来（约 (.+?)）", r"left out \(about (.+?)\)", ("$left_out_amount",)),
    (
        r"本月下单 (.+?)（(\d+)单）",
        r"This month's orders: (.+?) \((\d+) orders?\)",
        ("$revenue_month", "orders_month"),
    ),
    (r"比上月 ([+−]\d+)%", r"([+−]\d+)% on the month before", ("+revenue_change",)),
    (r"比去年\d+月 ([+−]\d+)%", r"([+−]\d+)% on \w+ last year", ("+revenue_change_year",)),
    (
        r"金额待核 (\d+) 行（(.+?)–(.+?)）",
        r"amount in doubt: (\d+) lines? \((.+?)–(.+?)\)",
        ("doubtful_lines", "$doubtful_low", "$doubtful_high"),
    ),
    (r"另有 (\d+) 行没填单价", r"without a price: (\d+) line", ("no_price_lines",)),
    (
        r"(\d+) 行读不到下单日期（(.+?)）",
        r"without a date that can be read: (\d+) lines? \((.+?)\)",
        ("no_date_lines", "$no_date_amount"),
    ),
    (r"近12个月 (.+?)；", r"Last 12 months: (.+?);", ("$revenue_12m",)),
    (r"前10家占 (\d+)%", r"the top 10 make (\d+)%", ("%top_share",)),
    (r"最大一家 .+ 占 (\d+)%", r"the biggest, .+, (\d+)%", ("%biggest_share",)),
    (r"本月新成交客户 (\d+) 家", r"New customers won this month: (\d+)", ("new_won",)),
    (r"新增潜在客户 (\d+) 家", r"new prospects: (\d+)", ("new_prospects",)),
    (
        r"该下单没下单：(\d+) 家老客户，过去一年共买 (.+?)(?: ——|$)",
        r"Should have ordered and did not: (\d+) regular customers?, (.+?) over",
        ("should_order", "$should_order_spend"),
    ),
    (
        r"按期发货 (\d+)/(\d+) 单",
        r"Shipped on time: (\d+) of (\d+) orders? due",
        ("on_time_orders", "due_orders"),
    ),
    (
        r"已超期未发 (\d+) 单，(.+?)$",
        r"overdue, not shipped: (\d+) orders?, (.+?)$",
        ("overdue_orders", "$overdue_amount"),
    ),
    (r"未结投诉 (\d+) 件", r"Open complaints: (\d+)", ("open_complaints",)),
    (r"最久 (\d+) 天", r"the oldest for (\d+) days?", ("oldest_complaint_days",)),
    (r"A类客户的 (\d+) 件", r"(\d+) of them from A", ("open_complaints_a",)),
    (
        r"客户评分 ([\d.]+) 分（(\d+)条）",
        r"Customers rate us ([\d.]+) of 5 \((\d+) ratings?\)",
        ("~rating_avg", "rating_count"),
    ),
    (r"该跟进没跟进 (\d+) 家", r"Follow-ups overdue: (\d+)", ("overdue_followups",)),
    (r"没安排下一步 (\d+) 家", r"no next step planned: (\d+)", ("no_next_step",)),
    (
        r"A (\d+) 家 / B (\d+) / C (\d+)",
        r"A (\d+) / B (\d+) / C (\d+)",
        ("tier_a", "tier_b", "tier_c"),
    ),
    (r"新客户 (\d+) 家先不分级", r"(\d+) new, not graded", ("new_customers",)),
    (r"升 (\d+) 家", r"(\d+) up", ("tier_up",)),
    (r"降 (\d+) 家", r"(\d+) down", ("tier_down",)),
    (r"撞单 (\d+) 家", r"Claimed by two sales reps: (\d+)", ("clashes",)),
)


@sheet
def overview_sheet(judged: Judged) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    sheet = outputs.sheet("总览")
    lines = list(sheet.texts)
    for pattern_zh, pattern_en, names in SENTENCES:
        pattern = re.compile(pattern_zh if outputs.language == "zh" else pattern_en)
        found = next((hit for line in lines if (hit := pattern.search(line))), None)
        if found:
            yield from said(judged, names, found.groups())
    yield from by_person(judged, lines)
    yield same_words(judged, lines)


def said(judged: Judged, names: tuple[str, ...], groups: tuple[str, ...]) -> Iterator[Compared]:
    if names == ("until",):
        return
    for at, name in enumerate(names):
        text = groups[at]
        if name == "$doubtful_low" and not re.search("[元万亿A-Z]", text):
            text += unit_of(groups[at + 1])  # 71.9–90.4 万元
        key = name.lstrip("$%+~")
        mine = SENTENCE_FIGURES.get(key) or FIGURES[key]
        theirs, close = READ[name[0] if name[0] in READ else ""](text)
        yield Compared(f"总览 {key}", theirs, mine(judged), close)


def unit_of(text: str) -> str:
    found = re.search("[万亿kM]", text)
    return found[0] if found else ""


def whole(text: str) -> tuple[float, float]:
    return float(text.replace(",", "")), 0


def tenth(text: str) -> tuple[float, float]:
    return float(text), 0.0501


READ: dict[str, Callable[[str], tuple[float, float]]] = {
    "$": money_of,
    "%": percent_of,
    "+": percent_of,
    "~": tenth,
    "": whole,
}


def new_customers(judged: Judged) -> int:
    return sum(judged.now.is_new(who) for who in judged.facts.everybody)


def left_out(judged: Judged) -> int:
    return int(FIGURES["rows_rejected"](judged)) + int(FIGURES["doubtful_lines"](judged))


def left_out_amount(judged: Judged) -> float:
    """With what the rejected rows say."""
    rejected = FIGURES["rejected_amount"](judged)
    doubtful = (float(FIGURES[key](judged)) for key in ("doubtful_low", "doubtful_high"))
    return float(rejected) + max(doubtful, key=abs)


SENTENCE_FIGURES: dict[str, Callable[[Judged], Any]] = {
    "new_customers": new_customers,
    "left_out": left_out,
    "left_out_amount": left_out_amount,
    "rows": FIGURES["rows_read"],
}


def by_person(judged: Judged, lines: list[str]) -> Iterator[Compared]:
    """该跟进没跟进 35 家：周敏 20、李强 9."""
    mine = Counter(line["owner"] for _, line in overdue_contacts(judged))
    line = next(
        (each for each in lines if re.search(r"该跟进没跟进 \d|Follow-ups overdue: \d", each)), ""
    )
    told = re.search(r"家：(.+?)(?:；|$)|overdue: \d+ \((.+?)\)", line)
    for part in re.split(r"、|, ", (told[1] or told[2]) if told else ""):
        name, _, count = part.rpartition(" ")
        if name and count.isdigit():
            yield Compared(f"总览 逾期 {name}", int(count), mine.get(name, 0))


def same_words(judged: Judged, lines: list[str]) -> Compared:
    """The text for WeChat says page one's sentences."""
    strip = re.compile(r"^\d+(?:\.|  )\s*")
    numbered = [strip.sub("", line) for line in lines if re.match(r"\d+  ", line)]
    text = [strip.sub("", line) for line in judged.facts.outputs.words if re.match(r"\d+\. ", line)]
    return Compared("微信要点", text, numbered)
