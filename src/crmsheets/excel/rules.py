"""Data validations and conditional formats of a sheet, with the limits Excel sets on their texts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from crmsheets.excel import look
from crmsheets.model.book import Mark, Validation

# MS-OI29500 2.1.613; Excel repairs a file that breaks them.
MOST_TITLE = 32
MOST_PROMPT = 255
MOST_ERROR = 224
MOST_FORMULA = 255

_KINDS = {"whole": "integer", "length": "length", "any": "any", "list": "list"}


def validate(worksheet: Any, rule: Validation) -> None:
    """Put one validation on its area; ValueError where Excel would repair the file."""
    _fits(rule)
    top, left, bottom, right = rule.area
    options: dict[str, Any] = {
        "validate": _KINDS.get(rule.kind, rule.kind),
        "ignore_blank": rule.blank_ok,
        "input_title": rule.title,
        "input_message": rule.prompt,
        "error_title": rule.error_title,
        "error_message": rule.error,
        "error_type": rule.style,
        **_condition(rule),
    }
    if worksheet.data_validation(top - 1, left - 1, bottom - 1, right - 1, options):
        message = f"the rule at {rule.area} was refused: {rule.title!r}"
        raise ValueError(message)


def mark(worksheet: Any, each: Mark, formats: Callable[[str], Any]) -> None:
    """Put one conditional format on its area."""
    top, left, bottom, right = each.area
    if each.kind == "bar":
        options: dict[str, Any] = {
            "type": "data_bar",
            "bar_solid": True,
            "bar_color": look.BAR,
            "bar_border_color": look.BAR,
            "data_bar_2010": True,
        }
    elif each.kind == "heat":
        low, high = {"type": "2_color_scale", "min_color": "#FFFFFF"}, {"max_color": look.BAR}
        options = {**low, **high}
    elif each.kind == "duplicate":
        options = {"type": "duplicate", "format": formats(f"?{each.look}")}
    else:
        criteria = f"={each.formula.removeprefix('=')}"
        options = {"type": "formula", "criteria": criteria, "format": formats(f"?{each.look}")}
    worksheet.conditional_format(top - 1, left - 1, bottom - 1, right - 1, options)


def _condition(rule: Validation) -> dict[str, Any]:
    if rule.kind == "any":
        return {}
    if rule.kind == "list":
        items = rule.source if isinstance(rule.source, str) else list(rule.source)
        return {"source": items}
    if rule.kind == "custom":
        return {"value": rule.source}
    if rule.operator in {"between", "not between"}:
        return {"criteria": rule.operator, "minimum": rule.low, "maximum": rule.high}
    return {"criteria": rule.operator, "value": rule.low}


def _fits(rule: Validation) -> None:
    limits = (
        (rule.title, MOST_TITLE),
        (rule.error_title, MOST_TITLE),
        (rule.prompt, MOST_PROMPT),
        (rule.error, MOST_ERROR),
        *((part, MOST_FORMULA) for part in (rule.source, rule.low, rule.high)),
    )
    for text, most in limits:
        if isinstance(text, str) and len(text) > most:
            message = f"longer than the {most} characters Excel takes: {text!r}"
            raise ValueError(message)
