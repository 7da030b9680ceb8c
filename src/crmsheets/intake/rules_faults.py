"""What can be wrong in 规则.xlsx: what is not understood changes nothing, and is said at its cell."""

from __future__ import annotations

from crmsheets.intake.unread import unread
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.rules import FILE
from crmsheets.model.text import Text

NOT_TAKEN = Rule(
    code="SET01",
    severity=Severity.WARNING,
    message=Text(
        "「{name}」想改成「{value}」，可是{fault}，没有照办，还按 {now}。",
        "“{name}” was to become “{value}”, but it {fault}; it was not followed, {now} stays in force.",
    ),
    why=Text(
        "看不懂的数不能猜，猜错了全部客户都分错级。", "A wrong figure grades everybody wrongly."
    ),
    fix=Text(
        "按「默认」那一列的样子填，例如 75 或 80%。", "Write it as under “Default”: 75 or 80%."
    ),
    example="A 类的分数线：七十五分以上",
    passing="A 类的分数线：75",
)
UNKNOWN_KEY = Rule(
    code="SET02",
    severity=Severity.WARNING,
    message=Text(
        "「{value}」这一行的代号「{key}」没有这个设置，没有照办。请不要改「代号」那一列；"
        "把这个文件删掉，下次分析会写一份新的。",
        "The line with “{value}” has the key “{key}”, which is no setting; it was not followed. Leave the "
        "column “Key” as it is; if you delete the file, the next run writes a new one.",
    ),
    why=Text(
        "改了代号就不知道是哪个设置。", "Without its key nobody knows which setting is meant."
    ),
    fix=Text("把代号改回来。", "Put the key back."),
    example="代号：tier.cut_z",
    passing="代号：tier.cut_a",
)
LINE_NOT_TAKEN = Rule(
    code="SET03",
    severity=Severity.WARNING,
    message=Text(
        "「{sheet}」第 {row} 行看不懂：{fault}。整张「{sheet}」这次都没有照办，还按原来的。",
        "Line {row} of “{sheet}” is not understood: {fault}. The whole sheet was not followed this time; "
        "what was in force stays.",
    ),
    why=Text("少一条规则，客户会分到别的级里去。", "With one rule missing customers change tiers."),
    fix=Text("改好这一行，再分析一次。", "Mend the line and run again."),
    example="分级规则：近12月金额 大于很多",
    passing="分级规则：近12月金额 ≥ 20万",
)
TWO_FILES = Rule(
    code="SET04",
    severity=Severity.WARNING,
    message=Text(
        "「{name}」在两个规则文件里不一样：「{value}」（{saved} 存的）和「{other}」（{other_saved} 存的，{at}）。"
        "这次按「{value}」，后存的算数。请只留一个文件。",
        "“{name}” differs in two rules files: “{value}” (saved {saved}) and “{other}” (saved {other_saved}, "
        "{at}). “{value}” was followed, as saved later; keep one file.",
    ),
    why=Text("两个文件两套规则，下次不知道按哪个。", "Two files, two sets of rules."),
    fix=Text("删掉旧的那个。", "Delete the older one."),
    example="规则.xlsx 75、规则(1).xlsx 80",
    passing="规则.xlsx 75",
)
NO_DAY = Rule(
    code="SET05",
    severity=Severity.WARNING,
    message=Text(
        "「有效期至」写的「{value}」看不出是哪天，这一行没有照办。请写成 2025-6-30 这样。",
        "“Valid until” says “{value}”, which is no day; the line was not followed. Write it as 2025-6-30.",
    ),
    why=Text("没有到期日的人工调整会一直有效。", "Without a last day it would hold for ever."),
    fix=Text("写成 2025-6-30；一直有效就空着。", "Write 2025-6-30, or leave it empty for good."),
    example="有效期至：下半年",
    passing="有效期至：2025-6-30",
)
UNREAD = unread(
    "SET06",
    FILE,
    Text("改过的规则", "the rules that were changed"),
    Text(
        "没有它，就按原来的规则分级、提醒。",
        "Without it tiers and alarms follow the rules of before.",
    ),
)
RULES = (NOT_TAKEN, UNKNOWN_KEY, LINE_NOT_TAKEN, TWO_FILES, NO_DAY, UNREAD)
