"""What can be wrong with a kept history: what nobody understands changes nothing and stays there."""

from __future__ import annotations

from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text

UNREAD = Rule(
    code="HIST01",
    severity=Severity.WARNING,
    message=Text(
        "应该记着以前每次分析的结果，可是打不开，或者里面没有历史，这次没有用上。"
        "请找一份好的放回来，再运行一次；原来的那份没有丢：结果文件夹里的另存为「{kept}」。",
        "should hold the results of earlier runs, but cannot be opened or holds none; it was not used. "
        "Put back a sound copy and run again. Nothing is thrown away: one that lay in the output "
        "folder is kept as “{kept}”.",
    ),
    why=Text(
        "没有历史，升级降级只能拿同一批数据重算上个月来比。",
        "Without it the month before can only be recomputed from the same data.",
    ),
    fix=Text(
        "从备份、别的电脑或以前的结果文件夹里找一份，放到收件箱旁边。",
        "Take a copy from a backup or an earlier output folder, and put it beside the inbox.",
    ),
    example="分析历史.xlsx 只传了一半",
    passing="分析历史.xlsx 打得开",
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
