"""What can be wrong with what a person chose on the sheet 疑似重复: such a choice changes nothing."""

from __future__ import annotations

from crmsheets.intake.unread import unread
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.memory import FILE
from crmsheets.model.text import Text

UNKNOWN_WORD = Rule(
    code="LINK10",
    severity=Severity.WARNING,
    message=Text(
        "「处理结果」写的「{value}」看不懂，没有照办。可以选：{words}。",
        "The decision “{value}” is not understood and was not followed. It can be: {words}.",
    ),
    why=Text("看不懂的不能猜：合错了两家的账就混了。", "A wrong merge mixes up two customers."),
    fix=Text("点那一格，从下拉里选。", "Click the cell and pick from its list."),
    example="处理结果：差不多吧",
    passing="处理结果：合并",
)
WITH_WHOM = Rule(
    code="LINK11",
    severity=Severity.WARNING,
    message=Text(
        "第 {group} 组的「{value}」没说清是和哪一行，没有照办。"
        "请在要并到一起的每一行都选「合并」，第一行（或打 ✓ 的那行）不要选别的。",
        "Group {group}: “{value}” does not say with which line and was not followed. Choose “merge” on "
        "every line that belongs together, and nothing else on the first one (or the one with ✓).",
    ),
    why=Text("合并要有两行。", "It takes two lines to be merged."),
    fix=Text("两行都选「合并」。", "Choose “merge” on both lines."),
    example="一组三行，只有第一行选了合并",
    passing="一组三行，第一行和第三行选了合并",
)
TWO_MAINS = Rule(
    code="LINK12",
    severity=Severity.WARNING,
    message=Text(
        "第 {group} 组有两行打了 ✓，不知道以哪行为主，按平常的规则取值。请只留一个 ✓。",
        "Group {group} has a ✓ on two lines; neither counts, values are taken by the usual rules. Leave "
        "one ✓.",
    ),
    why=Text("一家只能有一行为主。", "A customer has one main record."),
    fix=Text("只在一行打 ✓。", "Put a ✓ on one line only."),
    example="✓、✓",
    passing="✓、（空）",
)
NOBODYS_VALUE = Rule(
    code="LINK13",
    severity=Severity.WARNING,
    message=Text(
        "合并后的「{header}」改成了「{value}」，可是哪一行都没有这样填过，没有照办。"
        "请从下拉里选；要改成新的，请改客户表。",
        "The merged {header} was changed to “{value}”, which none of its rows says; it was not followed. "
        "Pick one from the list; for a new value correct the customer sheet.",
    ),
    why=Text(
        "这里只在填过的值里挑，每个值都有出处。", "Every value here comes from somebody's cell."
    ),
    fix=Text("从下拉里选，或者改客户表。", "Pick from the list, or correct the customer sheet."),
    example="联系电话：13800000009（哪一行都没有）",
    passing="联系电话：13800000002（第二行填的）",
)
LOST_MARKS = Rule(
    code="LINK14",
    severity=Severity.WARNING,
    message=Text(
        "这一行选了「{value}」，但后面隐藏的标记没有了，不知道是哪些客户，没有照办。"
        "请在新的报告里再选一次，不要删隐藏的列。",
        "“{value}” was chosen on a line whose hidden marks are gone; nobody knows which customers are "
        "meant, so it was not followed. Choose again in the new report, and leave hidden columns alone.",
    ),
    why=Text("靠隐藏的标记认出是哪几行客户。", "Hidden marks say which customer rows are meant."),
    fix=Text("在新的报告里再选一次。", "Choose again in the new report."),
    example="只把看得见的几列复制到了新表",
    passing="整张表原样保存",
)
DISPUTED = Rule(
    code="LINK15",
    severity=Severity.WARNING,
    message=Text(
        "第 {group} 组在两份报告里选得不一样：「{value}」（{first}）、「{other}」（{second}），不知道听谁的，"
        "先不改。请商量好，在新的报告里再选一次。",
        "Group {group}: two copies of the report say different things, “{value}” ({first}) and "
        "“{other}” ({second}); nobody knows which counts, so nothing was changed. Agree on one, and "
        "choose again in the new report.",
    ),
    why=Text(
        "一份报告两个人各存一份，各选各的，看不出谁说了算。",
        "Two people filled in copies of one report; neither is later than the other.",
    ),
    fix=Text("商量好，在新的报告里再选一次。", "Agree, and choose again in the new report."),
    example="小李那份选「合并」，小王那份选「不是重复」",
    passing="两份都选「合并」，或者只有一份选了",
)
UNREAD = unread(
    "LINK16",
    FILE,
    Text("以前的决定和客户编号", "earlier decisions and customer numbers"),
    Text(
        "没有它，以前说过「不是重复」的会再问，编号可能变。",
        "Without it old questions are asked again, and numbers may change.",
    ),
)
OVERRULED = Rule(
    code="LINK17",
    severity=Severity.WARNING,
    message=Text(
        "「{value}」和「{other}」，两个人在同一份报告的两份拷贝里定得不一样：{first}；{second}。"
        "现在按后定的办。请商量好，不对就在新的报告里再选一次。",
        "{value} and {other} were decided differently on two copies of one report: {first}; {second}. The "
        "later one counts for now. Agree, and choose again in the new report if it is wrong.",
    ),
    why=Text(
        "两台电脑各记各的，合在一起才看得出来。",
        "Each computer remembered its own; only together it shows.",
    ),
    fix=Text("商量好，在新的报告里再选一次。", "Agree, and choose again in the new report."),
    example="小李的 客户决定.xlsx：合并；小王的：不是重复",
    passing="两份都是「合并」",
)
RULES = (
    *(UNKNOWN_WORD, WITH_WHOM, TWO_MAINS, NOBODYS_VALUE, LOST_MARKS, DISPUTED, UNREAD),
    OVERRULED,
)
