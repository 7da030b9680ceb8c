"""What is wrong with a condition, in words: where, what, the remedy, an example."""

from __future__ import annotations

from crmsheets.model.text import Said, Text

WHOLE = Text(
    "第 {at} 个字起「{near}」：{fault}。例如：{example}",
    "At character {at}, “{near}”: {fault}. For example: {example}",
)
AT_END = Text("最后：{fault}。例如：{example}", "At the end: {fault}. For example: {example}")
NOTHING = Text(
    "条件是空的，请写上。例如：{example}", "The condition is empty. For example: {example}"
)
EXAMPLE = Text(
    "近12月金额 ≥ 20万 且 订单数 ≥ 6 且 评分 ≥ 3.5",
    "spend >= 200,000 and orders >= 6 and rating >= 3.5",
)
NO_FIELD = Text(
    "没有叫这个的栏目，能用的有：{fields}", "there is no such field; there are: {fields}"
)
MANY_FIELDS = Text(
    "没有叫这个的栏目，能用的有：{fields} 等 {all} 个",
    "there is no such field; there are {all}, among them: {fields}",
)
NEAR_FIELD = Text(
    "没有叫这个的栏目，是不是「{near_field}」", "there is no such field; did you mean {near_field}"
)
NO_COMPARISON = Text(
    "「{field}」后面要写怎么比：≥、>、≤、<、=、≠、包含",
    "say how “{field}” is compared: >=, >, <=, <, =, != or contains",
)
NO_VALUE = Text(
    "「{field}」要和{kind}比，这里没写，例如 {value}",
    "“{field}” needs {kind} to be compared with, such as {value}",
)
BAD_VALUE = Text(
    "「{field}」要和{kind}比，请写成 {value} 这样",
    "“{field}” is compared with {kind}, such as {value}",
)
NOT_LISTED = Text("「{field}」只能是：{options}", "“{field}” can only be one of: {options}")
NOT_IN_ORDER = Text(
    "「{field}」是{kind}，不分大小，只能用 =、≠、包含",
    "“{field}” is {kind}, which is neither more nor less; use =, != or contains",
)
NO_PARTS = Text(
    "「{field}」是{kind}，不能用「包含」，请用 ≥、≤、=", "“{field}” is {kind}; use >=, <= or ="
)
ONE_VALUE = Text("比大小只能和一个数比", "more and less are said of one value only")
UNCLEAR_EDGE = Text(
    "看不出算不算那一天，请写 ≥（算）或 >（不算）",
    "it is not clear whether that day counts; write >= (it does) or > (it does not)",
)
UNCLOSED = Text("少了右括号 )", "a closing bracket is missing")
UNOPENED = Text("多了右括号，前面没有左括号", "this bracket was never opened")
UNQUOTED = Text("少了后面的引号", "the closing quotation mark is missing")
NO_LINK = Text("前面要写「且」或「或」", "“and” or “or” is missing before it")
NO_CONDITION = Text("这里少一个条件", "a condition is missing here")
MIXED = Text(
    "逗号和「或」写在一起，分不清哪个先，请用「且」，并加括号",
    "commas beside “or” can be read in two ways; write “and” and use brackets",
)
TOO_DEEP = Text("括号套得太多", "there are too many brackets within brackets")
TOO_LONG = Text("条件太长，最多 {most} 个字", "it is longer than {most} characters")
BOTH_ENDS = Text(
    "两头的数要从小到大，单位都要写，例如 20万到50万",
    "write the unit at both ends, the smaller one first, as in 200k to 500k",
)
BACKWARDS = Text("前面的数要小于后面的", "the first value must be below the second")

LONGEST_NEAR = 16


class ConditionFault(ValueError):  # noqa: N818  # reads as what it says
    """A condition that cannot be read; the only error that `parse` raises.

    `at`: the character it begins at, from 1. `said`: place, fault, remedy and example.
    """

    def __init__(self, at: int, near: str, fault: Text | Said, example: Text = EXAMPLE) -> None:
        self.at = at
        got = {"at": at, "near": shortened(near), "fault": fault, "example": example}
        self.said = Said(WHOLE if near.strip() else AT_END, got)
        super().__init__(self.said("en"))


class EmptyCondition(ConditionFault):
    """Nothing was written."""

    def __init__(self) -> None:
        super().__init__(1, "", NO_CONDITION)
        self.said = Said(NOTHING, {"example": EXAMPLE})


def shortened(near: str) -> str:
    """The text at fault, cut where nobody would read on."""
    near = " ".join(near.split())
    return near if len(near) <= LONGEST_NEAR else f"{near[:LONGEST_NEAR]}…"
