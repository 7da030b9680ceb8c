"""Cells that are empty, repeat the cell above or show an error: the rules and what they look like."""

from __future__ import annotations

import re

from crmsheets.intake.values.blank_words import LONGEST, says_nothing
from crmsheets.intake.values.reading import typed
from crmsheets.intake.values.spelling import compact
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.grid import Value
from crmsheets.model.text import Text

EXCEL_ERROR = Rule(
    code="READ01",
    severity=Severity.ERROR,
    message=Text(
        "显示 {value}，是公式出错，请直接填上内容。",
        "shows {value}, a formula error. Type the value itself.",
    ),
    why=Text("公式出错的格子没有内容可读。", "A formula that fails leaves nothing to read."),
    fix=Text("把公式换成结果。", "Replace the formula by its result."),
    example="#N/A",
    passing="100",
)
NO_RESULT = Rule(
    code="READ02",
    severity=Severity.ERROR,
    message=Text(
        "是公式，但文件里没存结果。请用 Excel 或 WPS 打开保存一次，或直接填内容。",
        "is a formula without a stored result. Open and save the file once, or type the value.",
    ),
    why=Text("没打开过的文件里，公式没有结果。", "A file never opened holds no results."),
    fix=Text("打开文件，保存，再交上来。", "Open the file, save it, hand it in again."),
    example="=E5*F5",
    passing="100",
)
COMPUTED = Rule(
    code="READ03",
    severity=Severity.INFO,
    message=Text(
        "是公式，没有存结果，按数量×单价重算。",
        "is a formula without a stored result; it is computed from quantity and price.",
    ),
    why=Text("金额可以由数量和单价算出来。", "An amount follows from quantity and price."),
    fix=Text("不用改。", "Nothing to do."),
    example="=E5*F5",
    passing="100",
    fixed=True,
)
DITTO = Rule(
    code="READ04",
    severity=Severity.INFO,
    message=Text("写的是「{value}」，照上一行读成 {read}。", "says '{value}'; read as {read}."),
    why=Text("「同上」就是上一行的内容。", "A ditto mark repeats the cell above."),
    fix=Text("排序之前请写全。", "Write it out before sorting the sheet."),
    example="同上",
    passing="顺达五金",
    fixed=True,
)
NO_ABOVE = Rule(
    code="READ05",
    severity=Severity.ERROR,
    message=Text(
        "写的是「{value}」，可是上一行是空的，请写全。",
        "says '{value}', but the cell above is empty. Write it out.",
    ),
    why=Text("上面没有内容可以照抄。", "There is nothing above to repeat."),
    fix=Text("写上真正的内容。", "Write what is meant."),
    example="同上",
    passing="顺达五金",
)
RULES = (EXCEL_ERROR, NO_RESULT, COMPUTED, DITTO, NO_ABOVE)

_WORDS = frozenset(
    {
        *("无", "没有", "暂无", "暂缺", "暂时没有", "没", "待补", "待补充", "待填", "待填写"),
        *("待定", "未定", "不详", "不明", "未知", "不知道", "不清楚", "未填", "空", "空白", "空格"),
        *(
            "未提供",
            "没填",
            "缺",
            "待查",
            "略",
            "同微信",
            "同手机",
            "同电话",
            "同手机号",
            "微信同号",
        ),
        *("n/a", "na", "n.a.", "none", "null", "nil", "nan", "tbd", "tba", "unknown", "empty"),
        *("(空)", "(无)", "[空]", "(blank)", "not known", "#n/a n/a"),
    }
)
_MARKS = re.compile(r"[-—–―_/\\.…。?*~·、,]+")
_ERROR = re.compile(r"#(N/A|REF!|DIV/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|#+)", re.IGNORECASE)


def is_blank(value: Value) -> bool:
    """Whether a cell holds nothing, or a word or mark that means nothing."""
    if value is None:
        return True
    if not isinstance(value, str):
        return False
    if len(value) > LONGEST and value[0].isalnum():
        return False
    text = compact(value)
    if not text or text.casefold() in _WORDS:
        return True
    return bool(_MARKS.fullmatch(text)) or says_nothing(text)


# Of what was done, is to be done or is to be noted, no says there is nothing.
_NO = frozenset({"no", "nope", "not any", "no one", "nobody", "nothing"})
_DENIED = frozenset(
    {"handling", "result", "next_action", "note", "goal", "short_name", "phone_alt"}
)


def denies(value: Value, field: str) -> bool:
    """Whether a cell says no where only something could stand: no handling, no remark."""
    return isinstance(value, str) and field in _DENIED and compact(value).casefold() in _NO


def shows_error(value: Value) -> bool:
    """Whether a text is an error that Excel shows (#N/A, #####)."""
    return isinstance(value, str) and "#" in value and bool(_ERROR.fullmatch(typed(value).strip()))
