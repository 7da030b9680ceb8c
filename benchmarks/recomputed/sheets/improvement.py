"""On the sheet 投诉与改善: how far improvement has come, what measures did, and the figures of service."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from benchmarks.recomputed.against import Row, against, rows_of
from benchmarks.recomputed.cases import closed, replied, replied_in_time, reply_due, settled
from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.days import ONE, Span, months_before, within
from benchmarks.recomputed.facts import is_open, is_order
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.outputs import Line, day
from benchmarks.recomputed.rates import byar, moved, wilson
from benchmarks.recomputed.sheets.complaints import SHEET, settled_again
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.tiers import percentile
from benchmarks.recomputed.voices import WAITING, complaints, said, voices
from benchmarks.recomputed.words import Names

HEADS = Names(
    {
        "主题": "Theme",
        "次数": "Times",
        "回应了": "Answered",
        "分了类": "Classified",
        "写了原因": "Cause known",
        "有措施": "Acted upon",
        "验证了": "Checked",
        "几天回应": "Days to answer",
        "几天有措施": "Days to act",
        "几天结案": "Days to settle",
        "完成日期": "Done on",
        "之前次数": "Before",
        "之前比率": "Rate before",
        "之后次数": "Since",
        "之后比率": "Rate since",
        "之后下限": "Lower limit",
        "之后上限": "Upper limit",
        "措施": "Measure",
        "看下来": "What it shows",
        "指标": "Figure",
        "多少": "How many",
        "基数": "Out of",
        "结果": "Value",
        "下限": "Lower limit",
        "上限": "Upper limit",
        "季度": "Quarter",
    }
)
MEASURES = Names(
    {
        "满意的（评4–5分）": "Satisfied (rated 4–5)",
        "按时首次答复": "First answered in time",
        "已结案": "Settled",
        "结案满90天的，90天内同一件事又投诉": "Settled over 90 days ago: came again within 90 days",
        "投诉（每100单）": "Complaints (per 100 orders)",
        "一般几天首次答复（中位数）": "Days to the first answer (median)",
        "九成在几天内首次答复": "Days to the first answer (nine of ten)",
        "净推荐值（推荐−不推荐）": "Net promoter score",
        "净推荐值：回答不到30份，资料不够": "Net promoter score: under 30 answers, too few",
        "满意（4–5分）": "Satisfied (4–5)",
        "按时答复": "Answered in time",
        "每100单的投诉": "Complaints per 100 orders",
    }
)
VERDICTS = Names(
    {
        "有效：比以前少了": "It worked: less often than before",
        "没用：比以前还多": "It did not work: more often than before",
        "还看不出": "Cannot be told yet",
    }
)
FEW, NPS_FROM, YEAR, MONTH = 10, 30, timedelta(days=365), 30.4375


@dataclass(frozen=True)
class Event:
    """A complaint, or a piece of feedback that complains, of one theme."""

    theme: str
    day: date | None
    steps: tuple[bool, bool, bool]  # answered, classified, cause known
    days: tuple[int | None, int | None]  # to the answer, to the end
    raw: Line


def events(judged: Judged) -> Iterator[Event]:
    for each in complaints(judged.facts):
        if each.problem:
            raw = each.raw
            steps = (
                answered(raw),
                any(map(raw.get, ("cause_kind", "severity", "dept"))),
                bool(raw.get("cause_kind")),
            )
            yield Event(
                each.problem,
                each.day,
                steps,
                (took(raw, replied(raw)), took(raw, settled(raw))),
                raw,
            )
    for voice in voices(judged.facts):
        for theme in voice.unhappy:
            raw = voice.raw
            steps = (
                bool(raw["handling"]),
                bool(raw["category"] or raw.get("dept")),
                bool(raw.get("dept")),
            )
            yield Event(theme, voice.day, steps, (None, None), raw)


def answered(case: Line) -> bool:
    return took(case, replied(case)) is not None or not is_open(case)


def took(case: Line, done: date | None) -> int | None:
    opened = day(case["service_date"])
    return max((done - opened).days, 0) if opened and done else None


def median(days: list[int]) -> Fraction | None:
    return percentile([Fraction(each) for each in days], 50) if days else None


@sheet
def improvement(judged: Judged) -> Iterator[Compared]:
    if judged.facts.outputs.sheet(SHEET).texts:
        found = list(events(judged))
        yield from loop(judged, found)
        yield from effects(judged, found)
        yield from measures(judged)
        yield from quarters(judged)


def loop(judged: Judged, found: list[Event]) -> Iterator[Compared]:
    facts = judged.facts
    groups: dict[str, list[Event]] = defaultdict(list)
    for each in found:
        if each.day is None or within(each.day, facts.year):
            groups[each.theme].append(each)
    mine: dict[object, Row] = {}
    for theme, own in groups.items():
        acts = [
            (done - e.day).days
            for e in own
            if e.day and (done := day(e.raw.get("action_date", "")))
        ]
        mine[said(facts, theme)] = {
            "次数": len(own),
            "回应了": sum(e.steps[0] for e in own),
            "分了类": sum(e.steps[1] for e in own),
            "写了原因": sum(e.steps[2] for e in own),
            "有措施": sum(bool(e.raw.get("measure_taken")) for e in own),
            "验证了": sum(e.raw.get("verified", "") not in {"", WAITING} for e in own),
            "几天回应": median([e.days[0] for e in own if e.days[0] is not None]),
            "几天有措施": median(acts),
            "几天结案": median([e.days[1] for e in own if e.days[1] is not None]),
        }
    rows = rows_of(facts.outputs, SHEET, HEADS, "主题", "次数")
    yield from against("改善", facts.outputs, HEADS, rows, "主题", mine)


def order_days(judged: Judged) -> list[date]:
    """The day of each order."""
    days: dict[tuple[str, str], date] = {}
    for line in judged.facts.lines:
        if is_order(line) and line.ordered:
            days[line.order] = min(days.get(line.order, line.ordered), line.ordered)
    return sorted(days.values())


def effects(judged: Judged, found: list[Event]) -> Iterator[Compared]:
    """A theme's number per 100 orders (per month without orders) in the year before a measure, and since."""
    facts, orders = judged.facts, order_days(judged)
    told = [*(e.day for e in complaints(facts)), *(e.day for e in voices(facts))]
    starts = [each for each in told if each]
    mine: dict[object, Row] = {}
    for each in found:
        done, what = day(each.raw.get("action_date", "")), each.raw.get("measure_taken", "")
        if not what or done is None or done > facts.today:
            continue
        spans = (max(min(starts, default=done), done - YEAR), done), (done + ONE, facts.today)
        own = [e.day for e in found if e.theme == each.theme]
        k = [sum(within(d, span) for d in own) for span in spans]
        placed = [sum(within(d, span) for d in orders) for span in spans]
        size = 100 if all(placed) else 1
        months = [max((span[1] - span[0]).days + 1, 0) / MONTH for span in spans]
        n: list[float] = [float(e) for e in placed] if all(placed) else months
        limits = [e / n[1] * size for e in byar(k[1])] if n[1] > 0 else [None, None]
        verdict = list(VERDICTS.pairs)[{-1: 0, 1: 1, 0: 2}[moved(k[0], n[0], k[1], n[1])]]
        mine[said(facts, each.theme), str(done), what] = {
            "之前次数": k[0],
            "之前比率": k[0] / n[0] * size if n[0] > 0 else None,
            "之后次数": k[1],
            "之后比率": k[1] / n[1] * size if n[1] > 0 else None,
            "之后下限": limits[0],
            "之后上限": limits[1],
            "看下来": VERDICTS.said(facts.outputs, verdict),
        }
    rows = rows_of(facts.outputs, SHEET, HEADS, "主题", "之后上限")
    yield from against("措施", facts.outputs, HEADS, rows, ("主题", "完成日期", "措施"), mine)


Figure = tuple[int | None, int, float | None, tuple[float, float] | None, bool]
"""k, n, the value, its limits, whether it is a share."""


def rate(k: int, n: int) -> Figure:
    return k, n, k / n if n else None, wilson(k, n) if n else None, True


def rates(judged: Judged, span: Span) -> list[Figure]:
    """Satisfied, answered in time, settled: of one span."""
    facts = judged.facts
    given = [
        Fraction(e["rating"])
        for e in facts.table("feedback")
        if e["rating"] and within(day(e["feedback_date"]), span)
    ]
    cases = [e for e in facts.table("service") if within(day(e["service_date"]), span)]
    return [
        rate(sum(each >= 4 for each in given), len(given)),
        rate(sum(map(replied_in_time, cases)), sum(reply_due(e, facts.today) for e in cases)),
        rate(sum(map(closed, cases)), len(cases)),
    ]


def per_orders(judged: Judged, span: Span) -> Figure:
    told = sum(within(each.day, span) for each in complaints(judged.facts))
    placed = sum(within(each, span) for each in order_days(judged))
    if not placed:
        return told, 0, None, None, False
    low, high = (each / placed * 100 for each in byar(told))
    return told, placed, told / placed * 100, (low, high), False


def measures(judged: Judged) -> Iterator[Compared]:
    facts, names = judged.facts, list(MEASURES.pairs)
    again = settled_again(judged, list(complaints(facts)))
    made: list[tuple[str, Figure]] = list(
        zip(names, [*rates(judged, facts.year), rate(*again)], strict=False)
    )
    figure = per_orders(judged, facts.year)
    made += [(names[4], figure)] if facts.table("service") and figure[1] else []
    cases = [e for e in facts.table("service") if within(day(e["service_date"]), facts.year)]
    days = [Fraction(t) for e in cases if (t := took(e, replied(e))) is not None]
    if days:
        made += [
            (name, (None, len(days), float(percentile(days, part)), None, False))
            for name, part in ((names[5], 50), (names[6], 90))
        ]
    made += recommended(judged)
    mine = {
        MEASURES.said(facts.outputs, name): values
        for name, values in made
        if values[1] or values[0] is None
    }
    rows = [
        r
        for r in rows_of(facts.outputs, SHEET, HEADS, "指标", "基数")
        if HEADS.one(facts.outputs, "季度") not in r
    ]
    key = HEADS.one(facts.outputs, "指标")
    yield Compared("服务指标", [str(r[key]) for r in rows], list(mine))
    for row in rows:
        if str(row[key]) in mine:
            yield from one(judged, f"服务指标 {row[key]}", row, mine[str(row[key])])


def recommended(judged: Judged) -> list[tuple[str, Figure]]:
    """Promoters less detractors, with its limits; too few answers are only counted."""
    facts = judged.facts
    given = [
        int(e["nps"])
        for e in facts.table("feedback")
        if e.get("nps") and within(day(e["feedback_date"]), facts.year)
    ]
    if not given:
        return []
    n, up, down = len(given), sum(e >= 9 for e in given), sum(e <= 6 for e in given)
    if n < NPS_FROM:
        return [("净推荐值：回答不到30份，资料不够", (up, n, None, None, False))]
    score = (up - down) / n * 100
    half = 1.959963984540054 * ((up / n + down / n - ((up - down) / n) ** 2) / n) ** 0.5 * 100
    limits = max(score - half, -100.0), min(score + half, 100.0)
    return [("净推荐值（推荐−不推荐）", (up, n, score, limits, False))]


def one(judged: Judged, name: str, row: Row, mine: Figure) -> Iterator[Compared]:
    """k, n and the words for the rate and its limits."""
    many, of, value, low, high = HEADS.of(
        judged.facts.outputs, "多少", "基数", "结果", "下限", "上限"
    )
    k, n, number, limits, share = mine
    yield Compared(f"{name} k/n", [row[many], row[of]], [k, n])
    few = number is None or (n < FEW and k is not None)
    told: tuple[tuple[str, float | None], ...] = (
        (value, number),
        *zip((low, high), limits or (None, None), strict=True),
    )
    for head, figure in told:
        if few or figure is None:
            yield Compared(f"{name} {head} few", isinstance(row[head], (int, float)), False)  # noqa: FBT003  # told in words
        else:
            yield Compared(f"{name} {head}", row[head], worded(row[head], figure, share=share))


def worded(told: Any, figure: float, *, share: bool) -> str:
    """As told where it is the figure rounded, else the figure."""
    scale = 100 if share else 1
    digits = 0 if share else 1
    mine = f"{figure:.0%}" if share else f"{figure:.1f}"
    try:
        shown = float(str(told).rstrip("%"))
    except ValueError:
        return mine
    return str(told) if abs(shown - figure * scale) <= 0.5001 * 10**-digits else mine


def quarters(judged: Judged) -> Iterator[Compared]:
    facts, outputs = judged.facts, judged.facts.outputs
    key, when = HEADS.of(outputs, "指标", "季度")
    rows = rows_of(outputs, SHEET, HEADS, "指标", "季度")
    told = {(str(r[key]), str(r[when]).split("（")[0].split(" (")[0]): r for r in rows}
    first = date(facts.today.year, (facts.today.month - 1) // 3 * 3 + 1, 1)
    mine: dict[tuple[str, str], Figure] = {}
    for back in range(4, -1, -1):
        begin = months_before(first, 3 * back)
        span = begin, min(months_before(begin, -3) - ONE, facts.today)
        number = (begin.month - 1) // 3 + 1
        name = (
            f"{begin.year}年{number}季度" if outputs.language == "zh" else f"Q{number} {begin.year}"
        )
        for label, figure in zip(
            ("满意（4–5分）", "按时答复", "已结案"), rates(judged, span), strict=True
        ):
            mine[MEASURES.said(outputs, label), name] = figure
        mine[MEASURES.said(outputs, "每100单的投诉"), name] = per_orders(judged, span)
    mine = {at: figure for at, figure in mine.items() if figure[1]}
    yield Compared("按季度", sorted(told), sorted(mine))
    for at in told.keys() & mine.keys():
        yield from one(judged, f"按季度 {at}", told[at], mine[at])
