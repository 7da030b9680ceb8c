"""投诉与改善: complaints by problem, cost and cause, again and again, and whether measures helped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crmsheets.analysis.pareto import CUT, REST
from crmsheets.analysis.wording import percent
from crmsheets.model.page import Block, Chart, Page, Section
from crmsheets.model.shown import Shown, declared, explained, listing
from crmsheets.model.text import Text
from crmsheets.templates.improvement import CauseKind
from crmsheets.templates.service import TEMPLATE as SERVICE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crmsheets.model.judged import Judged
    from crmsheets.model.page import Listing
    from crmsheets.model.text import Locale

TITLE = Text("投诉与改善", "Complaints and improvement")
_LEAD = Text("近{months}个月 {cases} 件投诉。", "{cases} complaints in {months} months.")
_COUNT = Text("投诉的是什么（按件数）", "What complaints are about (by number)")
_COST = Text("花钱多的投诉（按登记的损失费用）", "What complaints cost (as recorded)")
_SEVERE = Text("按严重程度加权", "Weighed by severity")
_CAUSES = Text("原因类别（人机料法环测）", "Recorded causes")
_AGES = Text("没结的投诉放了多久", "How long open complaints have waited")
_REPEATS = Text(
    "一再投诉的（同一家、同一件事、90天内）", "Again and again (same customer, same thing, 90 days)"
)
_SAME = Text(
    "同一件事：描述说的是同一方面；两次都填了原因类别的，还要同一类（这时质量、性能、外观算一个方面）。"
    "产品只写出来，不用来分。",
    "The same thing is the same theme of the descriptions; where the class of cause was recorded both times "
    "it must be the same, too (quality, performance and appearance are then one theme). Items are named, "
    "they do not decide.",
)
_LOOP = Text("改善走到哪一步", "How far improvement has come")
_EFFECTS = Text("措施有没有用", "Did the measures help?")
_MEASURES = Text("服务指标", "Service figures")
_QUARTERS = Text("按季度", "By quarter")
_SAY = Text(
    "投诉的是什么，是看描述里的词推断的。",
    "What a complaint is about is inferred from its description.",
)
_UNCLEAR = Text(
    "{share} 在「其他」里（看不出是哪方面，或者零零碎碎的），超过一半：先把它们分清楚，现在说不出先抓哪几样。",
    "{share} is “Other” (nobody can tell what about, or bits and pieces), more than half: sort that out "
    "first; the vital few cannot be named yet.",
)
_SHORT = Text(
    "标「先抓」的加起来占全部的 {share}，不到八成，其余在「其他」里。",
    "What is marked vital makes {share} of all, less than 80 %; the rest is “Other”.",
)
_LOOP_NOTE = Text(
    "收集 → 回应 → 分类 → 原因 → 措施 → 验证：「卡在哪」是第一步没人做过的。",
    "Collect, answer, classify, find the cause, act, check: the first step that nobody took.",
)
_EFFECT_NOTE = Text(
    "措施前后各最多一年（最早从记下第一条投诉或反馈那天算起）；「有效」是说次数少到不像碰巧，其余一律说还看不出。",
    "Up to a year before (from the first recorded complaint or feedback on) and since; “worked” means "
    "fewer than chance explains, all else cannot be told.",
)
_LIMITS_NOTE = Text(
    "上下限是95%的把握范围；两季的范围不重叠才说上升、下降。",
    "Limits are 95 %; up or down is said only where those of two quarters lie apart.",
)

_SHARE = Shown(Text("占比", "Share"), "share", "share")
_CUMULATIVE = Shown(Text("累计占比", "Cumulative"), "cumulative", "share")
_CASES = Shown(Text("件数", "Cases"), "cases", "integer", bar=True)
_PROBLEM = Shown(Text("投诉的是", "About"), "cause", width=16)
_VITAL = Shown(Text("先抓这些（占全部的八成）", "The vital few (80 % of all)"), "vital")
PARETO_COLUMNS = (_PROBLEM, _CASES, _SHARE, _CUMULATIVE, _VITAL)
COST_COLUMNS = (
    _PROBLEM,
    Shown(Text("损失费用({money})", "Cost ({money})"), "amount", "money", 14, bar=True),
    _CASES,
    _SHARE,
    _CUMULATIVE,
    _VITAL,
)
SEVERITY_COLUMNS = (
    _PROBLEM,
    Shown(Text("加权分", "Points"), "amount", "decimal", bar=True),
    _CASES,
    _SHARE,
    _CUMULATIVE,
    _VITAL,
)
CAUSE_COLUMNS = (
    Shown(Text("原因", "Cause"), "cause", width=16, choices=CauseKind),
    _CASES,
    _SHARE,
    _CUMULATIVE,
    _VITAL,
)
AGE_COLUMNS = (
    Shown(Text("已过天数", "Days open"), "age", width=16),
    Shown(Text("投诉", "Complaints"), "complaints", "integer", bar=True),
    Shown(Text("其中A类客户", "Of A customers"), "of_a", "integer"),
    Shown(Text("哪几家", "Customers"), "customers", "long", 50),
)
REPEAT_COLUMNS = (
    declared(SERVICE, "customer_name", width=30, key="customer"),
    Shown(Text("哪件事", "About"), "subject", width=16),
    Shown(Text("原因类别", "Cause"), "cause", width=10, choices=CauseKind),
    Shown(Text("产品", "Items"), "products", "long", 20),
    Shown(Text("几次", "Times"), "times", "integer"),
    Shown(Text("第一次", "First"), "first", "date", 12),
    Shown(Text("最近一次", "Latest"), "last", "date", 12),
    Shown(Text("还没结", "Still open"), "open"),
    Shown(Text("最近几次的出处", "From (the latest)"), "cells", "long", 40),
)
LOOP_COLUMNS = (
    Shown(Text("主题", "Theme"), "theme", width=14),
    Shown(Text("次数", "Times"), "events", "integer", bar=True),
    Shown(Text("回应了", "Answered"), "replied", "integer"),
    Shown(Text("分了类", "Classified"), "classified", "integer"),
    Shown(Text("写了原因", "Cause known"), "caused", "integer"),
    Shown(Text("有措施", "Acted upon"), "acted", "integer"),
    Shown(Text("验证了", "Checked"), "checked", "integer"),
    Shown(Text("几天回应", "Days to answer"), "reply_days", "decimal"),
    Shown(Text("几天有措施", "Days to act"), "action_days", "decimal"),
    Shown(Text("几天结案", "Days to settle"), "close_days", "decimal"),
    Shown(Text("卡在哪", "Missing step"), "missing", width=20),
)
EFFECT_COLUMNS = (
    Shown(Text("主题", "Theme"), "theme", width=14),
    Shown(Text("完成日期", "Done on"), "action_date", "date", 12),
    Shown(Text("责任部门", "Department"), "dept", width=12),
    Shown(Text("之前次数", "Before"), "before", "integer"),
    Shown(Text("之前比率", "Rate before"), "before_rate", "decimal"),
    Shown(Text("之后次数", "Since"), "after", "integer"),
    Shown(Text("之后比率", "Rate since"), "after_rate", "decimal"),
    Shown(Text("之后下限", "Lower limit"), "low", "decimal"),
    Shown(Text("之后上限", "Upper limit"), "high", "decimal"),
    Shown(Text("比率按", "Rate per"), "per", width=12),
    Shown(Text("看下来", "What it shows"), "verdict", width=24),
    Shown(Text("自己验证的", "As checked"), "checked", width=12),
    Shown(Text("措施", "Measure"), "action", "long", 36),
)
MEASURE_COLUMNS = (
    Shown(Text("指标", "Figure"), "measure", width=34),
    Shown(Text("多少", "How many"), "hits", "integer"),
    Shown(Text("基数", "Out of"), "cases", "integer"),
    Shown(Text("结果", "Value"), "value_said", width=12),
    Shown(Text("下限", "Lower limit"), "low_said", width=12),
    Shown(Text("上限", "Upper limit"), "high_said", width=12),
)
QUARTER_COLUMNS = (
    Shown(Text("指标", "Figure"), "measure", width=24),
    Shown(Text("季度", "Quarter"), "quarter", width=20),
    Shown(Text("多少", "How many"), "hits", "integer"),
    Shown(Text("基数", "Out of"), "cases", "integer"),
    Shown(Text("结果", "Value"), "value_said", width=12),
    Shown(Text("下限", "Lower limit"), "low_said", width=12),
    Shown(Text("上限", "Upper limit"), "high_said", width=12),
    Shown(Text("和上季比", "Against the quarter before"), "change", width=16),
)
_MOST_CELLS = 3
_ORDERS = Text("每100单", "100 orders")
_MONTHS = Text("每月", "month")
_PER_ORDERS = Text("每100单的投诉", "Complaints per 100 orders")

_PARETOS = (
    ("complaint_costs", COST_COLUMNS, _COST),
    ("complaint_severity", SEVERITY_COLUMNS, _SEVERE),
    ("complaint_causes", CAUSE_COLUMNS, _CAUSES),
    ("complaint_ages", AGE_COLUMNS, _AGES),
    ("complaint_repeats", REPEAT_COLUMNS, _REPEATS),
)


def make(judged: Judged, locale: Locale) -> Page | None:
    """Complaints by what they are about, and what became of them; None without any."""
    least = judged.settings.report.min_rate
    problems = judged.detail("complaint_pareto")
    loop = judged.detail("improvement")
    if not problems and not loop:
        return None
    blocks: list[Block] = []
    enough = sum(int(row["cases"]) for row in problems) >= least
    if problems:
        blocks.append(
            listing(
                _without_shares(PARETO_COLUMNS, problems, enough=enough),
                problems,
                locale,
                heading=locale.say(_COUNT),
                note=_noted(locale.say(_SAY), problems, locale, enough=enough),
                name="complaint_pareto",
            )
        )
    if enough:
        blocks.append(pareto_chart(problems, locale))
    for name, columns, heading in _PARETOS:
        found = [_shortened(row) for row in judged.detail(name)]
        if found:
            shown = _without_shares(columns, found, enough=enough)
            note = locale.say(_SAME) if name == "complaint_repeats" else ""
            note = _noted(note, found, locale, enough=enough and _VITAL in columns)
            blocks.append(
                listing(shown, found, locale, heading=locale.say(heading), note=note, name=name)
            )
    blocks += _improvement(judged, loop, locale)
    blocks += _figures(judged, locale, least)
    blocks += explained(judged, locale, "service")
    cases = sum(int(row["cases"]) for row in problems)
    lead = locale.say(_LEAD, cases=cases, months=judged.settings.tier.window_months)
    return Page("complaints", locale.say(TITLE), tuple(blocks), lead)


def _without_shares(
    columns: Sequence[Shown], rows: Sequence[Mapping[Any, Any]], *, enough: bool
) -> tuple[Shown, ...]:
    """The columns; a few cases have no shares, and nothing is marked where nothing is vital."""
    left = set() if enough else {_SHARE, _CUMULATIVE, _VITAL}
    if not any(row.get("vital") for row in rows):
        left.add(_VITAL)
    return tuple(each for each in columns if each not in left)


def _noted(note: str, rows: Sequence[Mapping[Any, Any]], locale: Locale, *, enough: bool) -> str:
    """The note, with what keeps the vital few from being 80 % of all."""
    vital = [row for row in rows if row.get("vital")]
    if not enough or not rows:
        return note
    if not vital:
        rest = next((row["share"] for row in rows if row["cause"] == REST), 0)
        said = locale.say(_UNCLEAR, share=percent(rest))
    elif vital[-1]["cumulative"] < CUT:
        said = locale.say(_SHORT, share=percent(vital[-1]["cumulative"]))
    else:
        return note
    return f"{note} {said}".strip()


def _shortened(row: dict[Any, Any]) -> dict[Any, Any]:
    """A row whose places are the latest ones, so that a long list stays readable."""
    return {**row, "cells": row["cells"][-_MOST_CELLS:]} if "cells" in row else row


def pareto_chart(rows: Sequence[dict[Any, Any]], locale: Locale) -> Chart:
    """Columns of cases, the cumulative share as a line over them, in per cent of all cases."""
    names = tuple(str(_PROBLEM.of(row, locale)) for row in rows)
    counts = tuple(float(row["cases"]) for row in rows)
    shares = tuple(float(row["cumulative"]) for row in rows)
    return Chart(
        locale.say(_COUNT),
        names,
        ((locale.say(_CASES.label), counts), (locale.say(_CUMULATIVE.label), shares)),
        form="integer",
        listing="complaint_pareto",
        over=(locale.say(_CUMULATIVE.label),),
    )


def _improvement(judged: Judged, loop: list[dict[Any, Any]], locale: Locale) -> list[Listing]:
    blocks = []
    if loop:
        blocks.append(
            listing(
                LOOP_COLUMNS,
                loop,
                locale,
                heading=locale.say(_LOOP),
                note=locale.say(_LOOP_NOTE),
                name="improvement",
            )
        )
    effects = [
        {**row, "per": _ORDERS if row["per_orders"] else _MONTHS}
        for row in judged.detail("improvement_effects")
    ]
    if effects:
        blocks.append(
            listing(
                EFFECT_COLUMNS,
                effects,
                locale,
                heading=locale.say(_EFFECTS),
                note=locale.say(_EFFECT_NOTE),
                name="improvement_effects",
            )
        )
    return blocks


def _figures(judged: Judged, locale: Locale, least: int) -> list[Listing]:
    measures = [
        said_values(row, row["value"], share=row["form"] == "share", least=least)
        for row in judged.detail("service_measures")
    ]
    quarters = quarters_said(judged.detail("service_quarters"), least)
    tables = (
        ("service_measures", MEASURE_COLUMNS, measures, _MEASURES),
        ("service_quarters", QUARTER_COLUMNS, quarters, _QUARTERS),
    )
    return [
        listing(
            columns,
            rows,
            locale,
            heading=locale.say(heading),
            note=locale.say(_LIMITS_NOTE),
            name=name,
        )
        for name, columns, rows, heading in tables
        if rows
    ]


def quarters_said(rows: list[dict[Any, Any]], least: int) -> list[dict[Any, Any]]:
    """Rates by quarter; where one of two is 资料不够 there is no change to tell."""
    told: list[dict[Any, Any]] = []
    for row in rows:
        share = row["measure"].zh != _PER_ORDERS.zh
        made = said_values(row, row["rate"], share=share, least=least)
        before = [each for each in told[-1:] if each["measure"] == row["measure"]]
        if any(each["value_said"] is FEW for each in (made, *before)):
            made["change"] = None
        told.append(made)
    return told


def said_values(
    row: dict[Any, Any], value: float | None, *, share: bool, least: int
) -> dict[Any, Any]:
    """A figure with its limits as people read them: 86%, 2.4; 资料不够 below `least` cases."""
    few = value is None or (row["cases"] < least and row["hits"] is not None)

    def said(number: float | None) -> str | None:
        if few or number is None:
            return None
        return f"{number:.0%}" if share else f"{number:.1f}"

    return {
        **row,
        "value_said": FEW if few else said(value),
        "low_said": said(row["low"]),
        "high_said": said(row["high"]),
    }


FEW = Text("资料不够", "too few")

SECTION = Section(place=59, name="complaints", title=TITLE, make=make, detail=True)
