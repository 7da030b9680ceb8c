"""反馈分析: marks by dimension, themes and moods, what customers said, ratings that words contradict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crmsheets.model.page import Block, Page, Section
from crmsheets.model.shown import Shown, declared, explained, listing
from crmsheets.model.text import Said, Text
from crmsheets.templates.feedback import TEMPLATE as FEEDBACK

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

TITLE = Text("反馈分析", "Feedback in detail")
_LEAD = Text(
    "{said} 条反馈，{inferred} 条的好坏是看文字推断的。{odd}",
    "{said} pieces of feedback; of {inferred} the mood is inferred from the words. {odd}",
)
_ODD = Text("{n} 条评分和话对不上。", "Ratings that the words contradict: {n}.")
_DIMENSIONS = Text("各方面打了几分，近12个月", "Marks by dimension, 12 months")
_MOODS = Text("各方面是好评还是差评，近12个月", "Themes by mood, 12 months")
_QUOTES = Text("客户怎么说的，每个方面最多三条", "In their words, three a theme at most")
_CONTRADICTIONS = Text("评分和话对不上的", "Ratings that the words contradict")
_MOOD_NOTE = Text(
    "好评＝4分以上，差评＝2分以下；没打分的看文字，记在「其中推断」。",
    "Good: from 4; bad: up to 2; without a rating the words tell, counted under “inferred”.",
)
_LIMITS = Text("满意＝4–5分；上下限是95%的把握范围。", "Satisfied: 4–5; limits are 95 %.")

DIMENSION_COLUMNS = (
    Shown(Text("方面", "Dimension"), "dimension", width=18),
    Shown(Text("平均分", "Mean"), "mean", "decimal", bar=True),
    Shown(Text("份数", "Marks"), "marks", "integer"),
    Shown(Text("满意的", "Satisfied"), "satisfied", "integer"),
    Shown(Text("满意率下限", "Lower limit"), "low", "share"),
    Shown(Text("满意率上限", "Upper limit"), "high", "share"),
)
MOOD_COLUMNS = (
    Shown(Text("说的是", "About"), "theme", width=14),
    Shown(Text("好评", "Good"), "good", "integer"),
    Shown(Text("中评", "Neutral"), "neutral", "integer"),
    Shown(Text("差评", "Bad"), "bad", "integer", bar=True),
    Shown(Text("看不出", "Cannot be told"), "unknown", "integer"),
    Shown(Text("其中推断", "Of these inferred"), "inferred", "integer"),
)
QUOTE_COLUMNS = (
    Shown(Text("说的是", "About"), "theme", width=14),
    Shown(Text("是不满", "A complaint"), "unhappy"),
    Shown(Text("方面是推断的", "Theme inferred"), "inferred"),
    declared(FEEDBACK, "rating", "decimal"),
    declared(FEEDBACK, "customer_name", width=28, key="customer"),
    declared(FEEDBACK, "feedback_date", "date", 12, key="date"),
    Shown(Text("出处", "From"), "cell", width=24),
    declared(FEEDBACK, "content", "long", 60),
)
CONTRADICTION_COLUMNS = (
    Shown(Text("哪里不对", "What is odd"), "what", width=26),
    declared(FEEDBACK, "rating", "decimal"),
    declared(FEEDBACK, "customer_name", width=28, key="customer"),
    declared(FEEDBACK, "feedback_date", "date", 12, key="date"),
    Shown(Text("出处", "From"), "cell", width=24),
    declared(FEEDBACK, "content", "long", 60),
)
_TABLES = (
    ("dimensions", DIMENSION_COLUMNS, _DIMENSIONS, _LIMITS),
    ("moods", MOOD_COLUMNS, _MOODS, _MOOD_NOTE),
    ("quotes", QUOTE_COLUMNS, _QUOTES, Text("", "")),
    ("contradictions", CONTRADICTION_COLUMNS, _CONTRADICTIONS, Text("", "")),
)


def make(judged: Judged, locale: Locale) -> Page | None:
    """Dimensions, moods, quotes, contradictions; None without feedback."""
    said = judged.feedback.to_dict("records")
    if not said:
        return None
    blocks: list[Block] = [
        listing(
            columns, found, locale, heading=locale.say(heading), note=locale.say(note), name=name
        )
        for name, columns, heading, note in _TABLES
        if (found := judged.detail(name))
    ]
    inferred = sum(bool(each["inferred"]) for each in said)
    odd = len(judged.detail("contradictions"))
    told = Said(_ODD, {"n": odd}) if odd else ""
    lead = locale.say(_LEAD, said=len(said), inferred=inferred, odd=told).strip()
    every = (*blocks, *explained(judged, locale, "feedback"))
    return Page("feedback_detail", locale.say(TITLE), every, lead)


SECTION = Section(place=58, name="feedback_detail", title=TITLE, make=make, detail=True)
