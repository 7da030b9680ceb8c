"""The last word is Pydantic's: a whole column against the field's type, refusals put into words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import ValidationError

from crmsheets.intake.values.reading import Note
from crmsheets.model.exact import plain_number
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.template import Field
from crmsheets.model.text import Text

_WHY = Text("超出这一列能存的范围。", "It lies outside what this column keeps.")

TOO_LONG = Rule(
    code="FIT01",
    severity=Severity.ERROR,
    message=Text(
        "有 {length} 个字，最多 {limit} 个字，请缩短，多出来的写到备注。",
        "has {length} characters; at most {limit} fit. Shorten it, the rest goes to Notes.",
    ),
    why=_WHY,
    fix=Text("写短一点。", "Shorten it."),
    example="长" * 101,
    passing="顺达五金",
)
TOO_SHORT = Rule(
    code="FIT02",
    severity=Severity.ERROR,
    message=Text(
        "写的是「{value}」，太短，至少 {limit} 个字，请写全。",
        "says '{value}', which is too short (at least {limit} characters). Write it out.",
    ),
    why=Text("太短的名称认不出是谁。", "Nobody can tell who is meant."),
    fix=Text("写全。", "Write it out."),
    example="王",
    passing="顺达五金",
)
TOO_LARGE = Rule(
    code="FIT03",
    severity=Severity.ERROR,
    message=Text(
        "是 {value}，最大只能是 {limit}，请核对。",
        "is {value}; at most {limit} is possible. Please check.",
    ),
    why=_WHY,
    fix=Text("核对后重填。", "Check and type again."),
    example="2000000000",
    passing="30",
)
TOO_SMALL = Rule(
    code="FIT04",
    severity=Severity.ERROR,
    message=Text(
        "是 {value}，不能小于 {limit}，请核对。",
        "is {value}; it cannot be less than {limit}. Please check.",
    ),
    why=_WHY,
    fix=Text("核对后重填。", "Check and type again."),
    example="-5",
    passing="5",
)
WRONG_FORM = Rule(
    code="FIT05",
    severity=Severity.ERROR,
    message=Text(
        "写的是「{value}」，格式不对，请照 {like} 这样写。",
        "says '{value}', which has the wrong form. Write it like {like}.",
    ),
    why=Text("格式不对的内容没法使用。", "It cannot be used in this form."),
    fix=Text("照例子写。", "Follow the example."),
    example="a b@c",
    passing="zhangsan@abc.com",
)
NOT_FITTING = Rule(
    code="FIT06",
    severity=Severity.ERROR,
    message=Text(
        "写的是「{value}」，这一列收不了这样的内容，请照 {like} 这样写。",
        "says '{value}', which this column cannot take. Write it like {like}.",
    ),
    why=_WHY,
    fix=Text("照例子写。", "Follow the example."),
    example="\ud800",
    passing="顺达五金",
)
RULES = (TOO_LONG, TOO_SHORT, TOO_LARGE, TOO_SMALL, WRONG_FORM, NOT_FITTING)

# Every pydantic error type that a declared field can give, and the words for it.
BY_TYPE: Mapping[str, Rule] = {
    "string_too_long": TOO_LONG,
    "string_too_short": TOO_SHORT,
    "less_than_equal": TOO_LARGE,
    "less_than": TOO_LARGE,
    "greater_than_equal": TOO_SMALL,
    "greater_than": TOO_SMALL,
    "string_pattern_mismatch": WRONG_FORM,
    "string_unicode": NOT_FITTING,
    "string_type": NOT_FITTING,
    "int_type": NOT_FITTING,
    "float_type": NOT_FITTING,
    "bool_type": NOT_FITTING,
    "date_type": NOT_FITTING,
    "is_instance_of": NOT_FITTING,
    "enum": NOT_FITTING,
}


def accepted(field: Field, values: Sequence[Any]) -> tuple[list[Any], dict[int, Note]]:
    """The values that the field's type accepts, None where it refuses, and why by position."""
    kept = list(values)
    try:
        return field.validator.validate_python(kept, strict=True), {}
    except ValidationError as error:
        refused = error.errors(include_url=False)
    notes: dict[int, Note] = {}
    for each in refused:
        at = int(each["loc"][0])
        notes[at] = _note(field, each["type"], each.get("ctx", {}), kept[at])
        kept[at] = None
    return kept, notes


def _note(field: Field, kind: str, about: Mapping[str, Any], value: Any) -> Note:
    rule = BY_TYPE.get(kind, NOT_FITTING)
    limit = next((about[name] for name in _LIMITS if name in about), "")
    places = field.kind.places
    if places and isinstance(limit, int):
        limit = plain_number(limit, places)
    length = len(value) if isinstance(value, str) else 0
    return Note(rule, {"limit": limit, "length": length, "like": field.column.example})


_LIMITS = ("max_length", "min_length", "le", "lt", "ge", "gt")
