"""What can be wrong with a kept history: what nobody understands changes nothing and stays there."""

from __future__ import annotations

from crmsheets.intake.unread import unread
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.history import FILE
from crmsheets.model.text import Text

UNREAD = unread(
    "HIST01",
    FILE,
    Text("以前每次分析的结果", "the results of earlier runs"),
    Text(
        "没有历史，升级降级只能拿同一批数据重算上个月来比。",
        "Without it the month before can only be recomputed from the same data.",
    ),
)
ILLEGIBLE = Rule(
    code="HIST02",
    severity=Severity.WARNING,
    message=Text(
        "历史里这一行看不懂：「{header}」是「{value}」，应该像 {example}。这一行没有用上，原样留着；"
        "请改回来，或者从旧的历史文件里复制这一行。",
        "This line of the history is not understood: {header} is “{value}”, where it should be like "
        "{example}. The line was not used and stays as it is; mend it, or copy the line from an older "
        "history file.",
    ),
    why=Text(
        "看不懂的不猜：猜错了，升级降级就算错。",
        "What is not understood is not guessed: a wrong guess would move a customer's tier.",
    ),
    fix=Text("照旁边的行改回来。", "Mend it to look like the lines beside it."),
    example="月份：去年底",
    passing="月份：2024-12",
)
RULES = (UNREAD, ILLEGIBLE)
