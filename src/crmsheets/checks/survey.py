"""Surveys: an overall mark that the single ones, or the readiness to recommend, contradict."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from crmsheets.checks.scope import by_file, known, named
from crmsheets.model.check import Check
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.settings import Settings

OVERALL = Rule(
    code="FBK02",
    severity=Severity.INFO,
    message=Text(
        "和各项评分差 2 分以上（{rows}），请核对是不是打反了。",
        "is 2 or more away from the mean of the single marks ({rows}). Was the scale turned round?",
    ),
    why=Text(
        "总分和各项对不上，满意度就不准。", "Where they disagree, neither tells how happy they are."
    ),
    fix=Text("核对总评分和各项评分；没错就不用管。", "Check the marks; leave them if right."),
    example="反馈 评分：5 质量评分：2 交期评分：1",
    passing="反馈 评分：2 质量评分：2 交期评分：1",
)
RECOMMEND = Rule(
    code="FBK03",
    severity=Severity.INFO,
    message=Text(
        "和评分对不上（{rows}）：评分高却不愿推荐，或评分低却很愿意。请核对；0到10分，10分最愿意。",
        "contradicts the rating ({rows}): high beside an unwilling customer, or low beside a willing one. "
        "0 to 10; 10 is most willing.",
    ),
    why=Text("多半是把刻度看反了，净推荐值会偏。", "Mostly a scale read backwards."),
    fix=Text("核对推荐意愿和评分；没错就不用管。", "Check both; leave them if they are right."),
    example="反馈 评分：5 推荐意愿：1",
    passing="反馈 评分：5 推荐意愿：9",
)
RULES = (OVERALL, RECOMMEND)

FAR = 20
"""Tenths of a point that an overall mark may not lie from the mean of the others."""
_HAPPY, _UNHAPPY = 45, 20
_WILLING, _UNWILLING = 9, 3


def marks(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """Overall marks far from the mean of at least two single ones."""
    for table in named(data, "feedback"):
        names = [each.name for each in table.template.fields if each.name.startswith("rating_")]
        columns = [table[name] for name in names if name != "rating_avg"]
        odd = []
        for i in known(table["rating"]):
            single = [column[i] for column in columns if column[i] is not None]
            mean = sum(single) / len(single) if len(single) > 1 else table["rating"][i]
            odd += [i] if abs(table["rating"][i] - mean) >= FAR else []
        yield from by_file(table, OVERALL, odd, "rating")


def recommendations(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """Happy customers who would not recommend us, unhappy ones who would."""
    for table in named(data, "feedback"):
        ratings, nps = table["rating"], table["nps"]
        odd = [
            i
            for i in known(nps)
            if ratings[i] is not None
            and (
                (ratings[i] >= _HAPPY and nps[i] <= _UNWILLING)
                or (ratings[i] <= _UNHAPPY and nps[i] >= _WILLING)
            )
        ]
        yield from by_file(table, RECOMMEND, odd, "nps")


CHECKS = (
    Check(run=marks, stage="row", rules=(OVERALL,)),
    Check(run=recommendations, stage="row", rules=(RECOMMEND,)),
)
