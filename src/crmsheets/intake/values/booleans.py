"""Yes and no, as people write them; an empty cell is unknown, not no."""

from __future__ import annotations

from crmsheets.intake.values.blanks import EXCEL_ERROR, is_blank, shows_error
from crmsheets.intake.values.reading import ColumnContext, Note, Read, said, typed
from crmsheets.intake.values.spelling import compact
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.grid import Value
from crmsheets.model.hanzi import simplified
from crmsheets.model.template import Field
from crmsheets.model.text import NO, YES, Text

READ_AS = Rule(
    code="BOOL01",
    severity=Severity.INFO,
    message=Text("写的是「{value}」，读成「{read}」。", "says '{value}'; read as {read}."),
    why=Text("是和否只用两个词。", "Yes and no are two words only."),
    fix=Text("不用改。", "Nothing to do."),
    example="√",
    passing="是",
    fixed=True,
)
NEITHER = Rule(
    code="BOOL02",
    severity=Severity.ERROR,
    message=Text("写的是「{value}」，请填「是」或「否」。", "says '{value}'. Write yes or no."),
    why=Text("看不出是还是否。", "It says neither yes nor no."),
    fix=Text("填是或否。", "Write yes or no."),
    example="也许",
    passing="是",
)
RULES = (READ_AS, NEITHER)

_YES = frozenset(
    {
        *"是有对√✓✔☑✅vy1t已要需真开嗯■●",
        *("是的", "对的", "有的", "需要", "要的", "是有", "已开", "同意"),
        *("yes", "yeah", "yep", "true", "ok", "sure"),
    }
)
_NO = frozenset(
    {
        *"否无没不×✗✘❌☒xn0f未假关□○",
        *(
            "否的",
            "没有",
            "没有的",
            "不是",
            "不是的",
            "不要",
            "不用",
            "不需",
            "不需要",
            "不必",
            "未开",
            "不同意",
        ),
        *("no", "nope", "false", "none"),
    }
)
_PLAIN = frozenset({YES.zh, YES.en, NO.zh, NO.en})


def yes_or_no(text: str) -> bool | None:
    """True or False for a word of either; None for any other."""
    word = simplified(compact(text)).casefold().rstrip(".。!！")
    return True if word in _YES else False if word in _NO else None


def read_bool(value: Value, field: Field, ctx: ColumnContext) -> Read:
    """True, False, or None where the cell is empty."""
    del field, ctx
    if isinstance(value, bool):
        return Read(value)
    answer = yes_or_no(typed(value))
    if answer is not None:
        plain = typed(value).casefold() in _PLAIN
        return Read(answer, () if plain else (Note(READ_AS, {"read": YES if answer else NO}),))
    if shows_error(value):
        return said(EXCEL_ERROR)
    return Read() if is_blank(value) else said(NEITHER)
