"""The words of the language: comparisons before and behind a value, and what joins conditions.

以上, 以下, 以内 hold the number itself, 不满, 超过 and 以外 do not: the Civil Code of China, art. 1259.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from crmsheets.model.text import Text


class Op(StrEnum):
    """How a field's value is compared; the value is how it is printed."""

    GE = "≥"
    GT = ">"
    LE = "≤"
    LT = "<"
    EQ = "="
    NE = "≠"
    HAS = "contains"
    LACKS = "does not contain"
    EMPTY = "is empty"
    FILLED = "is not empty"

    @property
    def text(self) -> Text:
        """How it is printed."""
        return _PRINTED.get(self) or Text(self.value, self.value)


_PRINTED = {
    Op.HAS: Text("包含", Op.HAS.value),
    Op.LACKS: Text("不包含", Op.LACKS.value),
    Op.EMPTY: Text("为空", Op.EMPTY.value),
    Op.FILLED: Text("不为空", Op.FILLED.value),
}
ORDERED = frozenset({Op.GE, Op.GT, Op.LE, Op.LT})
VALUELESS = frozenset({Op.EMPTY, Op.FILLED})
WITHIN = frozenset({Op.HAS, Op.LACKS})

BEFORE: Mapping[Op, tuple[str, ...]] = {
    Op.GE: (
        *(
            ">=",
            "=>",
            "≥",
            "≧",
            "⩾",
            "> =",
            "大于等于",
            "大于或等于",
            "大于或者等于",
            "不低于",
            "不少于",
        ),
        *("不小于", "不早于", "至少", "最少", "达到", "达", "满", "够", "高于或等于", "高于等于"),
        *("at least", "no less than", "not less than", "from", "reaches", "min", "minimum"),
        *("greater than or equal to", "is at least", "not below", "on or after"),
    ),
    Op.GT: (
        *(">", "大于", "超过", "高于", "多于", "晚于", "大过", "超出"),
        *("more than", "over", "above", "greater than", "exceeds", "after", "is more than"),
        *("is over", "is above", "is greater than", "is after"),
    ),
    Op.LE: (
        *(
            "<=",
            "=<",
            "≤",
            "≦",
            "⩽",
            "< =",
            "小于等于",
            "小于或等于",
            "小于或者等于",
            "不高于",
            "不大于",
        ),
        *("不超过", "不多于", "不晚于", "至多", "最多", "低于或等于", "低于等于"),
        *("at most", "no more than", "not more than", "up to", "max", "maximum"),
        *("less than or equal to", "is at most", "not above", "on or before"),
    ),
    Op.LT: (
        *("<", "小于", "低于", "少于", "不到", "不满", "不足", "早于", "未满"),
        *("less than", "under", "below", "fewer than", "before", "is less than", "is under"),
        *("is below", "is before"),
    ),
    Op.EQ: (
        *("=", "==", "===", "等于", "是", "为", "属于", "在", "就是", "等於", ":"),
        *("is", "equals", "equal to", "in", "is in", "one of", "is one of", "is equal to"),
    ),
    Op.NE: (
        *("≠", "!=", "<>", "=/=", "不等于", "不是", "不属于", "不在", "不为", "非"),
        *("is not", "isn't", "not equal to", "not in", "is not in", "does not equal", "not"),
    ),
    Op.HAS: (
        *("包含", "含", "含有", "包括", "带", "有", "里有", "中有"),
        *("contains", "includes", "has", "like", "with"),
    ),
    Op.LACKS: (
        *("不包含", "不含", "不含有", "不包括", "不带", "没有", "里没有"),
        *("does not contain", "not contains", "excludes", "without", "lacks"),
    ),
    Op.EMPTY: (
        *("为空", "是空", "是空的", "空着", "没填", "未填", "为空白", "是空白"),
        *("is empty", "is blank", "is missing", "empty"),
    ),
    Op.FILLED: (
        *("不为空", "不是空", "不空", "非空", "已填", "填了", "有值"),
        *("is not empty", "is not blank", "is filled", "is known"),
    ),
}
"""Comparison -> the words before a value."""

BEHIND: Mapping[Op, tuple[str, ...]] = {
    Op.GE: (
        *(
            "及以上",
            "或以上",
            "以上",
            "及其以上",
            "起",
            "及更多",
            "或更多",
            "或更高",
            "及之后",
            "及以后",
        ),
        *(
            "or more",
            "or above",
            "or higher",
            "and above",
            "and more",
            "or better",
            "or later",
            "+",
        ),
    ),
    Op.LE: (
        *("及以下", "或以下", "以下", "以内", "之内", "及更少", "或更少", "或更低", "及之前"),
        *("or less", "or below", "or lower", "and below", "or fewer", "or earlier"),
    ),
    Op.GT: ("以外",),
    Op.LT: ("之前", "以前"),
}
"""Comparison -> the words behind a value."""

AND = (
    *("且", "并且", "而且", "并", "同时", "和", "与", "及", "以及", "又", "加上", "还要"),
    *("and", "&&", "&", "as well as", "but", "但", "但是"),
)
COMMAS = (",", ";", "。", "、")
OR = ("或", "或者", "或是", "要么", "or", "||", "|")
NOT = ("非", "不是", "并非", "not", "!", "不")
TO = ("到", "至", "~", "～", "—", "--", "to", "和", "与", "and")
"""Between the ends of a span; the last three only behind BETWEEN."""
SPAN_SIGNS = TO[:7]
BETWEEN = ("介于", "在", "处于", "between", "is between", "from")
BETWEEN_BEHIND = ("之间", "间", "的范围", "范围内")
UNCLEAR = ("以后", "之后")
"""Behind a day: nobody can tell whether the day itself is meant."""
WITHOUT = (
    *("没有", "没有过", "没有任何", "没", "没填", "未填", "无", "零", "缺", "缺少"),
    *("no", "without", "without any", "has no", "have no", "zero"),
)
HAVING = ("有", "有过", "已有", "已填", "填了", "with", "has", "have")
"""Before a field: it is empty, it is not; of one that counts, there is none, there are some."""
FILLERS = ("的", "要", "必须", "需要", "应该", "must be", "should be", "must", "should")
IS_SO = ("是", "属于", "is", "are")
"""Before a field that is true or false."""
QUOTES: Mapping[str, str] = {
    '"': '"',
    "'": "'",
    "“": "”",
    "‘": "’",
    "「": "」",
    "『": "』",
    "《": "》",
}
YES = ("是", "对", "有", "yes", "true", "y", "1", "√", "✓")
NO = ("否", "不是", "没有", "无", "no", "false", "n", "0", "×", "✗")
