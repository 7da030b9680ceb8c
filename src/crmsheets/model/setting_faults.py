"""What is wrong with a setting, in words: key path, fault, what it may be."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping, Sequence

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from crmsheets.model.options.part import NOT_IN_ORDER
from crmsheets.model.settings import Settings
from crmsheets.model.text import Said, Text

_MEMBER = re.compile(r"<\w+\.\w+: (\w+)>")
"""A member of an enumeration as Pydantic names it: <Kind.TEXT: text>."""
FAULT = Text("「{key}」{fault}", "{key} {fault}")
UNKNOWN = Text("没有这个设置", "is no setting")
UNKNOWN_NEAR = Text("没有这个设置，是不是 {near}？", "is no setting; did you mean {near}?")
NOT_LISTED = Text("只能是 {expected}", "must be one of {expected}")
NOT_A_NUMBER = Text("要填数字", "must be a number")
NOT_WHOLE = Text("要填整数", "must be a whole number")
NOT_YES_NO = Text("要填 是 或 否", "must be yes or no")
NOT_A_TEXT = Text("要填文字，加引号", "must be text in quotes")
NOT_A_LIST = Text('要填列表，例如 ["周敏", "李强"]', 'must be a list, as in ["Ann", "Bob"]')
NOT_A_TABLE = Text("要写成一节，例如 [tier]", "must be a section, as in [tier]")
AT_LEAST = Text("不能小于 {limit}", "must be at least {limit}")
MORE_THAN = Text("要大于 {limit}", "must be more than {limit}")
AT_MOST = Text("不能大于 {limit}", "must be at most {limit}")
LESS_THAN = Text("要小于 {limit}", "must be less than {limit}")
LACKING = Text("没填", "is missing")
MALFORMED = Text("写法不对", "is not written as it should be")
NOT_A_NAME = Text(
    "要用小写字母开头，后面只能是小写字母、数字、下划线，共 2 到 40 个，例如 material",
    "must be 2 to 40 small letters, digits and _, beginning with a letter, as in material",
)
_NAMES = frozenset({"table", "name"})
OUT_OF_ORDER = Text(
    "配不起来：「{more}」是 {high}，不能小于「{less}」的 {low}",
    "does not fit: “{more}” is {high}, which may not be less than {low}, that of “{less}”",
)
EMPTY = Text("不能空着", "may not be empty")

_WORDS: Mapping[str, Text] = {
    "literal_error": NOT_LISTED,
    "enum": NOT_LISTED,
    "int_type": NOT_WHOLE,
    "int_parsing": NOT_WHOLE,
    "int_from_float": NOT_WHOLE,
    "float_type": NOT_A_NUMBER,
    "float_parsing": NOT_A_NUMBER,
    "decimal_type": NOT_A_NUMBER,
    "decimal_parsing": NOT_A_NUMBER,
    "finite_number": NOT_A_NUMBER,
    "bool_type": NOT_YES_NO,
    "bool_parsing": NOT_YES_NO,
    "string_type": NOT_A_TEXT,
    "string_too_short": EMPTY,
    "tuple_type": NOT_A_LIST,
    "dict_type": NOT_A_TABLE,
    "model_type": NOT_A_TABLE,
    "missing": LACKING,
}
_LIMITS: Mapping[str, tuple[Text, str]] = {
    "greater_than_equal": (AT_LEAST, "ge"),
    "greater_than": (MORE_THAN, "gt"),
    "less_than_equal": (AT_MOST, "le"),
    "less_than": (LESS_THAN, "lt"),
}


def fault(error: ErrorDetails) -> Said:
    """Key path and fault of one mistake that Pydantic found in the settings."""
    loc = error["loc"]
    return Said(FAULT, {"key": _key(loc), "fault": words(error)})


def _key(loc: Sequence[int | str]) -> str:
    """("fields", 1, "kind") as `fields[2].kind`: people count from 1."""
    key = ""
    for step in loc:
        key += f"[{step + 1}]" if isinstance(step, int) else f".{step}" if key else step
    return key


def words(error: ErrorDetails) -> Text | Said:
    """The fault alone: 「不能大于 100」."""
    kind, context = error["type"], error.get("ctx", {})
    if kind == "extra_forbidden":
        near = _near(error["loc"])
        return Said(UNKNOWN_NEAR, {"near": near}) if near else UNKNOWN
    if kind in _LIMITS:
        text, limit = _LIMITS[kind]
        return Said(text, {"limit": f"{context.get(limit):g}"})
    if kind == NOT_IN_ORDER:
        return Said(OUT_OF_ORDER, context)
    if kind == "string_pattern_mismatch" and error["loc"][-1] in _NAMES:
        return NOT_A_NAME
    text = _WORDS.get(kind, MALFORMED)
    expected = _MEMBER.sub(r"\1", context.get("expected", "").replace("'", ""))
    listed = Text(expected.replace(" or ", "、").replace(", ", "、"), expected)
    return Said(text, {"expected": listed})


def _near(loc: Sequence[int | str]) -> str:
    """The setting most like the one typed, in the same section."""
    part: type[BaseModel] = Settings
    for step in loc[:-1]:
        field = part.model_fields.get(str(step))
        inner = field.annotation if field else None
        if not (isinstance(inner, type) and issubclass(inner, BaseModel)):
            return ""  # within a list or a map
        part = inner
    found = difflib.get_close_matches(str(loc[-1]), part.model_fields, 1)
    return found[0] if found else ""
