"""销售转化: how deals move from stage to stage, and quotes to orders, with limits; in the detail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crmsheets.model.page import Block, Page, Section
from crmsheets.model.shown import Shown, k_of_n, listing
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

TITLE = Text("销售转化", "Conversion")
_LEAD = Text(
    "只列数得出来的；不到 {least} 笔的写「资料不够」，不算比率。",
    "Counts; under {least} there is no rate, only “too few”.",
)
_ONWARD = Text("从一个阶段往下走", "From stage to stage")
_QUOTES = Text("报价以后下单", "From quote to order")
_FEW = Text("资料不够", "too few")
_EVERYBODY = Text("全部", "All")
_NOBODY = Text("没写是谁", "Nobody named")
_LIMITS = Text(
    "往下走＝进阶段满{days}天的里，{days}天内走到后面阶段或成交的；成交＝到过这个阶段、有了结果的。上下限是95%的把握范围。",
    "Moved on: of deals that came to the stage {days} days ago or earlier, those that went further within "
    "{days} days. Won: of the closed deals that stood in it. Limits are 95 %.",
)
_QUOTE_NOTE = Text(
    "报价＝阶段填了「报价」的跟进；没填阶段的，看下一步写了「报价」的（{read} 次）。同一家{days}天内几次算一次；"
    "满{days}天的才算，{days}天内下了单算报成；是先后，不是因果。",
    "A quote is a follow-up with the stage Quoted or, where no stage was typed, with the next step Quote "
    "({read}). Several to one customer within {days} days are one; counted once {days} days old, a success with an "
    "order within {days} days: one after the other, not one because of the other.",
)

ONWARD_COLUMNS = (
    Shown(Text("阶段", "Stage"), "stage", width=30),
    Shown(Text("往下走", "Moved on"), "onward", width=12),
    Shown(Text("比率", "Rate"), "rate_said", width=10),
    Shown(Text("下限", "Lower limit"), "low", "share"),
    Shown(Text("上限", "Upper limit"), "high", "share"),
    Shown(Text("成交", "Won"), "win", width=12),
    Shown(Text("走完的次数", "Finished stays"), "stays", "integer"),
    Shown(Text("一般停几天", "Usual days"), "days", "decimal"),
)
QUOTE_COLUMNS = (
    Shown(Text("业务员", "Sales rep"), "person", width=30),
    Shown(Text("下了单", "Ordered"), "ordered_of", width=12),
    Shown(Text("比率", "Rate"), "rate_said", width=10),
    Shown(Text("下限", "Lower limit"), "low", "share"),
    Shown(Text("上限", "Upper limit"), "high", "share"),
    Shown(Text("还不满时间", "Too young"), "young", "integer"),
)


def make(judged: Judged, locale: Locale) -> Page | None:
    """Stages with their limits, quotes by salesman; None without either."""
    settings, least = judged.settings.pipeline, judged.settings.report.min_rate
    stages = [_stage(row, least) for row in judged.detail("pipeline_stages") if _worked(row)]
    quoted = judged.detail("pipeline_quotes")
    blocks: list[Block] = []
    if stages:
        blocks.append(
            listing(
                ONWARD_COLUMNS,
                stages,
                locale,
                heading=locale.say(_ONWARD),
                note=locale.say(_LIMITS, days=settings.onward_days),
                name="pipeline_onward",
            )
        )
    if quoted:
        blocks.append(
            listing(
                QUOTE_COLUMNS,
                [_quoted(row, least) for row in quoted],
                locale,
                heading=locale.say(_QUOTES),
                note=locale.say(_QUOTE_NOTE, days=settings.order_days, read=quoted[0]["read"]),
                name="pipeline_quotes",
                looks=["total", *("" for _ in quoted[1:])],
            )
        )
    if not blocks:
        return None
    lead = locale.say(_LEAD, least=least)
    return Page("pipeline_detail", locale.say(TITLE), tuple(blocks), lead)


def _worked(row: dict[Any, Any]) -> bool:
    return row["entered"] is not None


def _stage(row: dict[Any, Any], least: int) -> dict[str, object]:
    return {
        **row,
        "onward": k_of_n(row["reached"], row["entered"]),
        "rate_said": _rate(row["reached"], row["entered"], least),
        "win": k_of_n(row["won"], row["closed"]),
    }


def _quoted(row: dict[Any, Any], least: int) -> dict[str, object]:
    person = row["person"]
    return {
        **row,
        "person": _EVERYBODY if person is None else person or _NOBODY,
        "ordered_of": k_of_n(row["ordered"], row["ripe"]),
        "rate_said": _rate(row["ordered"], row["ripe"], least),
    }


def _rate(hits: int, cases: int, least: int) -> Text | Said:
    """A rate in per cent; that there are too few below the least."""
    return Said(_PERCENT, {"rate": f"{hits / cases:.0%}"}) if cases >= least else _FEW


_PERCENT = Text("{rate}", "{rate}")

SECTION = Section(place=44, name="pipeline_detail", title=TITLE, make=make, detail=True)
