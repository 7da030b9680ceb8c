"""Ratings that the words beside them contradict: told at the cell, and as one thing to do."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from crmsheets.analysis.contradicting import Contradiction, contradictions
from crmsheets.analysis.feedback import voices
from crmsheets.analysis.themes import dictionary
from crmsheets.analysis.todos import short
from crmsheets.analysis.wording import count, number
from crmsheets.model.exact import units
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.judged import Todo
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.analysis.evaluation import Records
    from crmsheets.analysis.portfolio import CustomerRow
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.settings import Settings

DOUBTED = Rule(
    code="FBK01",
    severity=Severity.INFO,
    message=Text(
        "是 {value} 分，但客户反馈写着「{words}」，请核对是不是打反了。",
        'is {value}, but the feedback says "{words}". Was the scale turned round?',
    ),
    why=Text("分数和话对不上，平均分就不准。", "Where words and score differ, the average is off."),
    fix=Text("核对评分；没错就不用管。", "Check the rating; leave it if it is right."),
    example="反馈 客户反馈：交期太慢，不满意 评分：5",
    passing="反馈 客户反馈：交期太慢，不满意 评分：2",
)
RULES = (DOUBTED,)

CHECK = Text("核对评分：「{words}」", "Check the rating: “{words}”")
ONE = Text("{what}（{rating} 分）", "{what} (rated {rating})")
SEVERAL = Text(
    "{what}（{rating} 分）；近{days}天这样的反馈有 {n} 条",
    "{what} (rated {rating}); pieces of feedback like it within {days}: {n}",
)
RECENT_DAYS = 90
"""A rating older than this is nobody's errand any more."""


def told(data: Dataset, settings: Settings) -> Dataset:
    """The linked data with a finding at every rating that its words contradict."""
    table = data.tables.get("feedback")
    if table is None:
        return data
    found = contradictions(voices(data, settings.themes.words), dictionary(settings.themes.words))
    return data.found(
        table.finding(
            DOUBTED,
            each.i,
            "rating",
            value=number(each.rating),
            also=table.cells(each.i, "content"),
            words=short(each.content),
        )
        for each in found
    )


def doubts(
    records: Records, customers: Sequence[CustomerRow], settings: Settings, today: dt.date
) -> Iterator[Todo]:
    """One thing to do for all doubtful ratings of late: to ask the customer whose order is worth most.

    Worth one usual order, as a due follow-up is.
    """
    known = {row.customer_id: row for row in customers}
    found = [
        each
        for each in contradictions(records.voices, dictionary(settings.themes.words))
        if each.date is not None
        and 0 <= (today - each.date).days <= RECENT_DAYS
        and each.customer_id in known
    ]
    if found:
        dearest = min(found, key=lambda each: _rank(each, known[each.customer_id]))
        others = [each.cell for each in found if each is not dearest]
        row = known[dearest.customer_id]
        yield Todo(
            person=row.owner,
            customer=row.name,
            customer_id=row.customer_id,
            what=Said(CHECK, {"words": short(dearest.content)}),
            why=_why(dearest, len(found)),
            worth=_usual_order(row),
            cells=(dearest.cell, *others),
            section="service",
        )


def _why(dearest: Contradiction, many: int) -> Said:
    said = {"rating": number(dearest.rating), "what": dearest.what}
    days = count(RECENT_DAYS, "day")
    return Said(SEVERAL, {**said, "days": days, "n": many}) if many > 1 else Said(ONE, said)


def _usual_order(row: CustomerRow) -> int:
    return units(Decimal(row.spend_12m) / max(row.orders_12m, 1), 0)


def _rank(each: Contradiction, row: CustomerRow) -> tuple[object, ...]:
    """The dearest, then the newest, then by name and words, so that the order of rows does not matter."""
    newest = -(each.date or dt.date.min).toordinal()
    return -_usual_order(row), newest, each.customer, each.content
