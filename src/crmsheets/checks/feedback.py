"""Feedback: a rating that the words beside it contradict."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from crmsheets.checks.scope import known, named
from crmsheets.model.check import Check
from crmsheets.model.exact import grouped
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.settings import Settings

CONTRADICTION = Rule(
    code="FBK01",
    severity=Severity.INFO,
    message=Text(
        "是 {value} 分，但客户反馈写着「{word}」，请核对是不是打反了。",
        'is {value}, but the feedback says "{word}". Was the scale turned round?',
    ),
    why=Text("分数和话对不上，平均分就不准。", "Where words and score differ, the average is off."),
    fix=Text("核对评分；没错就不用管。", "Check the rating; leave it if it is right."),
    example="反馈 客户反馈：交期太慢，不满意 评分：5",
    passing="反馈 客户反馈：交期太慢，不满意 评分：2",
)
RULES = (CONTRADICTION,)

GOOD_RATING = 40
"""Tenths from which a rating is praise."""
BEST_RATING = 50
"""Tenths of full praise."""
BAD_RATING = 20
"""Tenths up to which a rating is blame."""

_BLAME = re.compile(
    r"(?:很|太|非常)?不满意?|太差|很差|较差|失望|投诉|"
    r"\b(?:bad|poor|terrible|disappointed|unhappy)\b",
    re.IGNORECASE,
)
# A slip beside four points is no contradiction, beside five it is worth a look.
_SLIP = re.compile(r"太慢|毛刺|破损|不合格|退货|\b(?:broken|late|slow|defect\w*)\b", re.IGNORECASE)
_GOOD = re.compile(
    r"非常好|很好|不错|(?<!不)(?<!不太)满意|表扬|感谢|点赞|"
    r"\b(?:good|great|excellent|perfect|happy|satisfied)\b",
    re.IGNORECASE,
)
# Blame that is denied is praise: 没有投诉, no defects.
_DENIED = re.compile(
    r"(?:没有?|无|未)(?:任何)?(?:不满意?|投诉|毛刺|破损|退货)|\b(?:no|not|never)\s+\w+",
    re.IGNORECASE,
)


def contradictions(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """Four or five points beside blame only, one or two beside praise only."""
    for table in named(data, "feedback"):
        words, ratings = table["content"], table["rating"]
        for i in known(ratings):
            word = against(words[i] or "", ratings[i])
            if word:
                yield table.finding(
                    CONTRADICTION,
                    i,
                    "rating",
                    value=grouped(ratings[i], 1),
                    also=table.cells(i, "content"),
                    word=word,
                )


def against(words: str, rating: int) -> str:
    """The word that contradicts a rating (in tenths); "" if none, or if there is praise and blame."""
    plain = _DENIED.sub("", words)
    blame, slip, good = (pattern.search(plain) for pattern in (_BLAME, _SLIP, _GOOD))
    if not good and blame and rating >= GOOD_RATING:
        return blame.group()
    if not good and slip and rating >= BEST_RATING:
        return slip.group()
    if good and not blame and not slip and rating <= BAD_RATING:
        return good.group()
    return ""


CHECKS = (Check(run=contradictions, stage="row", rules=(CONTRADICTION,)),)
