"""What is done about feedback and cases: measures without a day, checked before they were done, and so on."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from crmsheets.checks.scope import by_file, known, named
from crmsheets.checks.service import is_final
from crmsheets.model.check import Check
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text
from crmsheets.templates.improvement import ComplaintSeverity, Verified
from crmsheets.templates.service import ServiceKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.settings import Settings
    from crmsheets.model.table import Table

UNDATED = Rule(
    code="IMP01",
    severity=Severity.INFO,
    message=Text(
        "没填，措施已经写了（{rows}）。做完了请填哪天，例如 {example}。",
        "is empty, but the measure is there ({rows}). Once it is done, enter the day, e.g. {example}.",
    ),
    why=Text(
        "没有日期，看不出措施以后投诉少没少。", "Without a day nobody sees whether it helped."
    ),
    fix=Text("做完了填日期；没做完就空着。", "Enter the day once it is done; else leave it."),
    example="反馈 采取的措施：增加去毛刺工序 措施完成日期：（空）",
    passing="反馈 采取的措施：增加去毛刺工序 措施完成日期：2024-3-20",
)
CHECKED_NOTHING = Rule(
    code="IMP02",
    severity=Severity.WARNING,
    message=Text(
        "没填，效果却验证过了（{rows}）。请写做了什么，例如 {example}。",
        "is empty, but its effect was checked ({rows}). Write what was done, e.g. {example}.",
    ),
    why=Text(
        "不知道验证的是哪个措施，下次用不上。", "What helped is lost if nobody knows what was done."
    ),
    fix=Text("写措施，或清空效果验证。", "Write the measure, or clear the check."),
    example="反馈 采取的措施：（空） 效果验证：有效",
    passing="反馈 采取的措施：增加去毛刺工序 效果验证：有效",
)
CHECKED_EARLY = Rule(
    code="IMP03",
    severity=Severity.WARNING,
    message=Text(
        "没填，效果却验证过了（{rows}）：还没做完的措施验证不了。请填做完的那天，例如 {example}。",
        "is empty, but the effect was checked ({rows}), which takes a measure that is done. Enter the "
        "day, e.g. {example}.",
    ),
    why=Text(
        "没有完成日期，前后没法比。", "Without the day there is no before and after to compare."
    ),
    fix=Text("填完成日期；没做完就选「待验证」。", "Enter the day, or pick Not checked yet."),
    example="反馈 采取的措施：增加去毛刺工序 措施完成日期：（空） 效果验证：有效",
    passing="反馈 采取的措施：增加去毛刺工序 措施完成日期：（空） 效果验证：待验证",
)
UNEXPLAINED = Rule(
    code="IMP04",
    severity=Severity.WARNING,
    message=Text(
        "没填，这样严重的事已经结了（{rows}）。请选原因，例如 {example}。",
        "is empty, though a case this severe is settled ({rows}). Pick the cause, e.g. {example}.",
    ),
    why=Text("严重的事不查原因，还会再来。", "A severe case whose cause nobody knows comes back."),
    fix=Text("从列表选原因类别。", "Pick the cause class."),
    example="服务 严重程度：严重 处理结果：已换货 原因类别：（空）",
    passing="服务 严重程度：严重 处理结果：已换货 原因类别：料",
)
COST_OF_INQUIRY = Rule(
    code="IMP05",
    severity=Severity.INFO,
    message=Text(
        "写了损失，事件类型却是「咨询」（{rows}）。是投诉或售后就改类型。",
        "has a cost, but the case is an inquiry ({rows}). If it was a complaint, change the kind.",
    ),
    why=Text(
        "损失按投诉算；类型选错，投诉花的钱就少算了。",
        "Costs are told by complaints; under an inquiry they go missing there.",
    ),
    fix=Text("核对事件类型和损失费用。", "Check the kind and the cost."),
    example="服务 事件类型：咨询 损失费用：500",
    passing="服务 事件类型：投诉 损失费用：500",
)
RULES = (UNDATED, CHECKED_NOTHING, CHECKED_EARLY, UNEXPLAINED, COST_OF_INQUIRY)

_TABLES = ("feedback", "service")
_SEVERE = frozenset({ComplaintSeverity.SERIOUS, ComplaintSeverity.CRITICAL})


def measures(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """Measures without their day, and checks of what was not done or not written down."""
    for name in _TABLES:
        for table in named(data, name):
            done = table["measure_taken"]
            checked = [i for i in known(table["verified"]) if _checked(table["verified"][i])]
            nothing = [i for i in checked if _empty(table, i, "measure_taken")]
            left = set(checked) - set(nothing)
            early = [i for i in checked if i in left and _empty(table, i, "action_date")]
            told = {*nothing, *early}
            undated = [i for i in known(done) if i not in told and _empty(table, i, "action_date")]
            for rule, found, field in (
                (CHECKED_NOTHING, nothing, "measure_taken"),
                (CHECKED_EARLY, early, "action_date"),
                (UNDATED, undated, "action_date"),
            ):
                example = table.template.by_name[field].column.example
                yield from by_file(table, rule, found, field, example=example)


def _checked(verified: object) -> bool:
    """Whether somebody looked at the effect; 待验证 and words of one's own do not tell."""
    return Verified.read(str(verified)) in set(Verified) - {Verified.WAITING}


def _empty(table: Table, i: int, name: str) -> bool:
    """Whether the sheet has the column and the record leaves it empty."""
    return table[name][i] is None and table.has(i, name)


def cases(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """Severe cases settled without a cause, and costs of what was only asked."""
    for table in named(data, "service"):
        severe = [
            i
            for i in known(table["severity"])
            if ComplaintSeverity.read(str(table["severity"][i])) in _SEVERE
            and is_final(table["result"][i])
            and _empty(table, i, "cause_kind")
        ]
        example = table.template.by_name["cause_kind"].column.example
        yield from by_file(table, UNEXPLAINED, severe, "cause_kind", example=example)
        asked = [
            i
            for i in known(table["cost"])
            if table["cost"][i] and table["service_type"][i] == ServiceKind.INQUIRY
        ]
        yield from by_file(table, COST_OF_INQUIRY, asked, "cost")


CHECKS = (
    Check(run=measures, stage="row", rules=(UNDATED, CHECKED_NOTHING, CHECKED_EARLY)),
    Check(run=cases, stage="row", rules=(UNEXPLAINED, COST_OF_INQUIRY)),
)
