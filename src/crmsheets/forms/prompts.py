"""What a cell says when it is entered, and what it says when a value looks wrong."""

from __future__ import annotations

from crmsheets.model.kind import Kind
from crmsheets.model.template import Field
from crmsheets.model.text import Locale, Text, listed

# MS-OI29500 2.1.613: the most characters Excel takes.
MOST_TITLE = 32
MOST_PROMPT = 255
MOST_ERROR = 224

_NEEDED = Text("必填。", "Required. ")
_SAMPLE = Text("例如：{example}", "Example: {example}")
_OFFERED = Text("可选：{items}", "Choices: {items}")
_LOOK_AGAIN = Text("请看一下", "Please check")
_NOT_LISTED = Text("请从列表选", "Pick from the list")
_STILL = Text("确定没错，点「是」就行。", "If it is right, choose Yes.")

_CLOSED = Text(
    "「{label}」只能从列表里选：点格子右边的小箭头。",
    "{label} takes an entry of the list only: use the arrow beside the cell.",
)
_OPEN = Text("「{label}」列表里没有这一项。", "{label}: this is not in the list.")
_UNKNOWN = Text(
    "「{label}」在这个文件里还没登记过。写简称、或者是新的，都可以。",
    "{label}: not on its own sheet yet. A short name or a new one is fine.",
)
_WRONG: dict[Kind, Text] = {
    Kind.DATE: Text(
        "「{label}」要写日期，例如 2024-3-5。{limit}",
        "{label} takes a date such as 2024-03-05. {limit}",
    ),
    Kind.INTEGER: Text(
        "「{label}」要写整数，例如 30。", "{label} takes a whole number such as 30."
    ),
    Kind.QUANTITY: Text("「{label}」要写数字，例如 1000。", "{label} takes a number such as 1000."),
    Kind.PRICE: Text(
        "「{label}」要写数字，不能是负数，例如 12.5。",
        "{label} takes a number that is not negative, such as 12.5.",
    ),
    Kind.MONEY: Text("「{label}」要写数字，例如 8800。", "{label} takes a number such as 8800."),
    Kind.RATING: Text("「{label}」要写1到5的分数。", "{label} takes a score from 1 to 5."),
    Kind.PHONE: Text(
        "「{label}」像是少了或多了几位：手机11位，座机带区号。",
        "{label} looks too short or holds other characters than digits.",
    ),
    Kind.EMAIL: Text("「{label}」要有 @，没有空格。", "{label} needs an @ and no blanks."),
    Kind.USCC: Text("「{label}」是18位数字和大写字母。", "{label} has 18 digits and capitals."),
}
_TOO_LONG = Text(
    "「{label}」太长了，最多{most}个字。", "{label} is too long: at most {most} characters."
)

LIMITS: dict[str, Text] = {
    "": Text("", ""),
    "today": Text("不能晚于今天。", "Not later than today."),
    "tomorrow": Text("不能晚于明天。", "Not later than tomorrow."),
    "next_year": Text("不能晚于明年年底。", "Not later than the end of next year."),
}
_AFTER = Text("不能早于「{other}」。", "Not before {other}.")


def title(field: Field, locale: Locale) -> str:
    """The title over a prompt: the column's label."""
    return cut(field.label(locale), MOST_TITLE)


def prompt(field: Field, locale: Locale) -> str:
    """What the column wants, an example, and the offers where they cannot be a dropdown."""
    said = locale.say(field.column.hint)
    if field.required:
        said = locale.say(_NEEDED) + said
    said += "\n" + sample(field, locale, _SAMPLE)
    if field.kind is Kind.MULTI and field.choices is not None:
        offered = listed((locale.say(each.text) for each in field.choices), locale.lang)
        said += "\n" + locale.say(_OFFERED, items=offered)
    return cut(said, MOST_PROMPT)


def sample(field: Field, locale: Locale, pattern: Text) -> str:
    """The example in its pattern, 「如 X100」; words in brackets, 「(留空)」, are none: as they are."""
    example = locale.say(field.column.example)
    return example if example.startswith("(") else locale.say(pattern, example=example)


def error_title(locale: Locale, *, closed: bool = False) -> str:
    """The title over a refusal or a question."""
    return locale.say(_NOT_LISTED if closed else _LOOK_AGAIN)


def not_listed(field: Field, locale: Locale, *, known: bool = False) -> str:
    """What is said of a value that is not in the list; `known`: the list is another sheet's."""
    label = field.label(locale)
    if field.closed:
        return cut(locale.say(_CLOSED, label=label), MOST_ERROR)
    return _question(locale, locale.say(_UNKNOWN if known else _OPEN, label=label))


def wrong(field: Field, locale: Locale, other: str = "") -> str:
    """What is said of a value that does not look like its kind; `other`: the earlier date's label."""
    limit = locale.say(LIMITS[field.column.latest])
    if other:
        limit += locale.say(_AFTER, other=other)
    text = _WRONG[field.kind]
    return _question(locale, locale.say(text, label=field.label(locale), limit=limit))


def too_long(field: Field, locale: Locale, most: int) -> str:
    """What is said of a text that is longer than its column takes."""
    return _question(locale, locale.say(_TOO_LONG, label=field.label(locale), most=most))


def cut(text: str, most: int) -> str:
    """A text that keeps to Excel's limit."""
    return text if len(text) <= most else text[: most - 1] + "…"


def _question(locale: Locale, said: str) -> str:
    gap = "" if locale.lang == "zh" else " "
    return cut(f"{said.strip()}{gap}{locale.say(_STILL)}", MOST_ERROR)
