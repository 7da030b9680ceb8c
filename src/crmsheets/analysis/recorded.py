"""What a run adds to the kept history: who stands otherwise than before, the key figures, the quality.

Nothing that stands there is touched. A month may be run again: what it finds as before adds no line.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from crmsheets.analysis.figures import FIGURES
from crmsheets.analysis.fingerprints import fingerprints
from crmsheets.analysis.past import CUSTOMER, Track
from crmsheets.analysis.settled import rules_version
from crmsheets.model.history import KeptFigure
from crmsheets.model.judged import CustomerType
from crmsheets.model.past import (
    FigureLine,
    Figures,
    Move,
    Past,
    QualityLine,
    Run,
    State,
    TierLine,
    latest,
    together,
)
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.analysis.portfolio import CustomerRow
    from crmsheets.analysis.settled import Course
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.judged import Figure
    from crmsheets.model.text import Lang

_LOOKS: Mapping[str, str] = {
    "revenue_month": "amount",
    "revenue_12m": "amount",
    "should_order_spend": "amount",
    "overdue_amount": "amount",
    "rating_avg": "decimal",
}
_GROUPS: tuple[tuple[Text, tuple[str, ...]], ...] = (
    (
        Text("下单", "Orders"),
        ("revenue_month", "orders_month", "revenue_12m", "orders_12m", "new_won"),
    ),
    (Text("客户", "Customers"), ("customers", "prospects", "current", "vip", "lost")),
    (Text("等级", "Tiers"), ("tier_a", "tier_b", "tier_c", "tier_up", "tier_down")),
    (
        Text("跟进和沉默", "Follow-up and silence"),
        ("overdue_followups", "no_next_step", "should_order", "should_order_spend"),
    ),
    (
        Text("交期", "Delivery"),
        ("due_orders", "on_time_orders", "overdue_orders", "overdue_amount"),
    ),
    (
        Text("投诉和评分", "Complaints and ratings"),
        (
            *("open_complaints", "reply_due", "reply_in_time", "cases_12m", "cases_closed"),
            *("rating_avg", "rating_count"),
        ),
    ),
)
KEPT: Mapping[str, KeptFigure] = {
    key: KeptFigure(FIGURES[key], _LOOKS.get(key, "integer"), group)
    for group, keys in _GROUPS
    for key in keys
}
"""The figures that 指标历史 keeps; those that count inputs are left to the balance."""
_MARK = 8
FIRST = Text(
    "以前的月份还没有记录，上期等级按同一批数据重算。",
    "No earlier month is kept yet; tiers before are recomputed from the same data.",
)
KEPT_SO_FAR = Text(
    "分析历史里有 {months} 个以前的月份（{first} 到 {last}），上期等级、升降和降级观察都按它。",
    "{months} earlier months are kept ({first} to {last}); tiers before, moves and who is on watch "
    "follow them.",
)
NOT_KEPT = Text(
    "分析历史里已经记到 {last}，比这次（{today}）晚，所以这次不记进去。"
    "要补记以前的月份，请把历史文件移开，从最早的月份做起。",
    "The history already goes to {last}, later than this run ({today}), so this run is not kept. To fill "
    "in earlier months, move the history file away and begin with the oldest.",
)
_PLACES = 6


def recorded(
    past: Past,
    rows: Sequence[CustomerRow],
    figures: Mapping[str, Figure],
    quality: Sequence[QualityLine],
    data: Dataset,
    course: Course,
) -> Past:
    """The history after this run; as it was, if the run is too late (see `too_late`)."""
    if too_late(past, course.today):
        return past
    number = max((each.number for each in past.runs), default=0) + 1
    run = Run(course.period, course.today, number)
    tiers = _tiers(rows, data, course, run)
    kept = FigureLine(run, _figures(figures), rules_version(course.settings))
    figure_lines = [] if _same_figures(past.figures, kept) else [kept]
    quality_lines = [] if _same_quality(past.quality, quality, run) else _of(quality, run)
    mark = _mark((*tiers, *figure_lines, *quality_lines))
    final = replace(run, mark=mark)
    new = Past(
        tuple(replace(each, run=final) for each in tiers),
        tuple(replace(each, run=final) for each in figure_lines),
        tuple(replace(each, run=final) for each in quality_lines),
    )
    return together([past, new])


def too_late(past: Past, today: dt.date) -> bool:
    """Whether a run of a later day is kept already: it was judged without this one, so this one is not
    kept behind it.
    """
    return any(each.day > today for each in past.runs)


def note(past: Past, course: Course) -> Said:
    """What is kept, and whether this run is."""
    if too_late(past, course.today):
        last = max(each.day for each in past.runs)
        got = {"today": course.today.isoformat(), "last": last.isoformat()}
        return Said(NOT_KEPT, got)
    earlier = [each for each in past.periods if each < course.period]
    if not earlier:
        return Said(FIRST)
    return Said(KEPT_SO_FAR, {"months": len(earlier), "first": earlier[0], "last": earlier[-1]})


def _tiers(rows: Sequence[CustomerRow], data: Dataset, course: Course, run: Run) -> list[TierLine]:
    """The customers that stand otherwise than when they were recorded last, or never were."""
    prints = _prints(data)
    language = course.settings.language
    made = (
        _tier(row, course.known.of(row.customer_id), prints, run, course, language)
        for row in sorted(rows, key=lambda row: row.customer_id)
    )
    return [each for each in made if each is not None]


def _tier(  # what a line is made from
    row: CustomerRow,
    track: Track,
    prints: Mapping[str, tuple[str, ...]],
    run: Run,
    course: Course,
    language: Lang,
) -> TierLine | None:
    state = _state(row)
    last = track.until(run.period)
    if last is not None and _says_so(last.state, state):
        return None
    before = course.previous(row.customer_id)
    return TierLine(
        run=run,
        customer=row.customer_id,
        name=row.name,
        before=before.tier if before else "",
        move=move(before, state),
        state=state,
        reason=row.reason(language),
        score=_rounded(row.score, 2),
        points=tuple(
            _rounded(each, 2) for each in (row.points_spend, row.points_orders, row.points_rating)
        ),
        rules=rules_version(course.settings),
        prints=prints.get(row.customer_id, ()),
    )


def _state(row: CustomerRow) -> State:
    lost = row.type is CustomerType.LOST
    return State(
        tier=row.tier,
        type=str(row.type),
        ruled=row.tier_ruled,
        held=row.tier_held,
        below=row.below,
        manual=row.by_hand,
        until=_iso(row.by_hand_until),
        lost_on=_iso(row.lost_on) if lost else "",
        last_order=_iso(row.last_order) if lost and row.lost_on else "",
    )


def _iso(day: dt.date | None) -> str:
    return day.isoformat() if day else ""


def _says_so(kept: State, now: State) -> bool:
    """Whether a line says the same already; those of earlier versions keep no day lost."""
    if not kept.lost_on:
        now = replace(now, lost_on="", last_order="")
    return kept == now


def move(before: State | None, now: State) -> Move:
    """What became of a customer since the month before."""
    if before is None:
        return Move.FIRST
    if before.tier and now.tier and now.tier != before.tier:
        return Move.UP if now.tier < before.tier else Move.DOWN
    if now.tier and not before.tier:
        return Move.GRADED
    return Move.WATCH if now.below else Move.SAME


def _prints(data: Dataset) -> dict[str, tuple[str, ...]]:
    table = data.tables.get(CUSTOMER)
    own = fingerprints(table) if table is not None else []
    return {
        each.customer_id: tuple(sorted({own[row] for row in each.members})) for each in data.golden
    }


def _figures(figures: Mapping[str, Figure]) -> Figures:
    found: dict[str, int | float | None] = {}
    for key in KEPT:
        value = figures.get(key)
        found[key] = _rounded(value, _PLACES) if isinstance(value, (int, float)) else None
    return found


def _rounded(value: float | None, places: int) -> float | int | None:
    if value is None:
        return None
    short = round(float(value), places)
    return int(short) if short.is_integer() else short


def _same_figures(kept: Sequence[FigureLine], now: FigureLine) -> bool:
    """Whether the last line of the month says the same already."""
    own = [each for each in kept if each.run.period == now.run.period]
    last = max(own, key=lambda each: each.run, default=None)
    return last is not None and (dict(last.values), last.rules) == (dict(now.values), now.rules)


def _same_quality(kept: Sequence[QualityLine], now: Sequence[QualityLine], run: Run) -> bool:
    return {replace(each, run=run) for each in latest(kept, run.period)} == set(_of(now, run))


def _of(lines: Iterable[QualityLine], run: Run) -> list[QualityLine]:
    return [replace(each, run=run) for each in lines]


def _mark(lines: Iterable[TierLine | FigureLine | QualityLine]) -> str:
    told = "\n".join(repr(each) for each in lines)
    return hashlib.sha256(told.encode()).hexdigest()[:_MARK]
