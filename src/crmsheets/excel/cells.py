"""Putting one cell: text stays text, numbers are numbers, dates are dates."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from crmsheets.excel import look
from crmsheets.model.book import Formula, Put

# Excel keeps 15 digits of a number and 32,767 characters of a text; its calendar starts in 1900,
# with a 29 February that never was.
MOST_DIGITS = 10**15
MOST_TEXT = 32_767
FIRST_DAY = dt.date(1900, 3, 1)
FORMULA_SIGNS = frozenset("=+-@\t\r")
_UNSAYABLE = {0xFFFE: "\ufffd", 0xFFFF: "\ufffd"}
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def put(worksheet: Any, each: Put, formats: Callable[[str], Any]) -> None:
    """Write a cell with its look, its link and its note."""
    row, column = each.row - 1, each.column - 1
    if isinstance(each.value, Formula):
        _formula(worksheet, each, each.value, formats)
        return
    value = shown(each.value)
    if each.link:
        text = "" if value is None else str(value)
        worksheet.write_url(row, column, f"internal:{each.link}", formats(each.look), text)
    if not (each.link and isinstance(value, str)):
        _write(worksheet, each, value, formats)
    if each.note:
        worksheet.write_comment(row, column, clean(each.note), _note_box(each.note))


def shown(value: object) -> str | float | dt.date | None:
    """A value as Excel can hold it exactly: what it cannot hold as a number or date is text."""
    if value is None or value == "":
        return None
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, dt.datetime):
        naive = value.replace(tzinfo=None)
        return naive if naive.date() >= FIRST_DAY else naive.isoformat(" ")
    if isinstance(value, dt.date):
        return value if value >= FIRST_DAY else value.isoformat()
    if isinstance(value, (int, float, Decimal)):
        return _number(value)
    message = f"a cell cannot hold {type(value).__name__}"
    raise TypeError(message)


def clean(text: str) -> str:
    """A text as a cell can hold it: at most 32,767 characters, none that XML cannot say."""
    whole = text.encode("utf-8", "replace").decode("utf-8").translate(_UNSAYABLE)
    return whole if len(whole) <= MOST_TEXT else whole[: MOST_TEXT - 1] + "…"


def printable(text: str) -> str:
    """`clean`, and without control characters, which openpyxl refuses to write."""
    return _CONTROL.sub("\ufffd", clean(text))


def _number(value: Any) -> str | float | None:
    """16 digits and more would lose the last ones: they stay text. Not-a-number is blank."""
    if not math.isfinite(value):
        return None
    if abs(value) >= MOST_DIGITS:
        return f"{value:f}" if isinstance(value, Decimal) else str(value)
    return float(value) if isinstance(value, Decimal) else value


def _write(
    worksheet: Any, each: Put, value: str | float | dt.date | None, formats: Callable[[str], Any]
) -> None:
    at, name = (each.row - 1, each.column - 1), each.look
    if value is None:
        refused = worksheet.write_blank(*at, None, formats(name))
    elif isinstance(value, dt.date):
        refused = worksheet.write_datetime(*at, value, formats(_as_date(name)))
    elif isinstance(value, (int, float)):
        refused = worksheet.write_number(*at, value, formats(_as_number(name, value)))
    elif name.startswith("header") and "\n" in value:
        refused = _two_lines(worksheet, each, value, formats)
    else:
        refused = worksheet.write_string(*at, value, formats(_as_text(name, value)))
    if refused:
        message = f"no sheet has a cell at row {each.row}, column {each.column}"
        raise ValueError(message)


def _formula(worksheet: Any, each: Put, formula: Formula, formats: Callable[[str], Any]) -> None:
    """A formula with its value, so that readers that compute nothing show it as well."""
    value = shown(formula.value)
    stored = "" if value is None else value
    row, column, made = each.row - 1, each.column - 1, formats(each.look)
    if formula.array:
        worksheet.write_array_formula(row, column, row, column, formula.text, made, stored)
        return
    worksheet.write_formula(row, column, formula.text, made, stored)


def _as_date(name: str) -> str:
    """A date shows as a date whatever its column's look is."""
    return name if look.properties(name).get("num_format", "").startswith("yyyy") else f"{name} day"


def _as_number(name: str, value: float) -> str:
    """A number is never dressed as text; a whole quantity shows no bare decimal point."""
    shape = look.properties(name).get("num_format")
    if shape == "@":
        return f"{name} general"
    if shape == look.ROLES["quantity"]["num_format"] and value == int(value):
        return f"{name} whole"
    return name


def _as_text(name: str, value: str) -> str:
    """A text that looks like a formula stays text also when somebody edits the cell later."""
    if value[0] in FORMULA_SIGNS and look.properties(name).get("num_format") != "@":
        return f"{name} literal"
    return name


def _two_lines(worksheet: Any, each: Put, value: str, formats: Callable[[str], Any]) -> Any:
    """A header: the label bold, the example below it small."""
    label, example = value.split("\n", 1)
    name = each.look
    parts = (formats(f"{name} bold"), f"{label}\n", formats(f"{name} example"), example)
    return worksheet.write_rich_string(each.row - 1, each.column - 1, *parts, formats(name))


def _note_box(note: str) -> dict[str, Any]:
    """A comment's box, high enough for its text, in the house typeface."""
    lines = sum(1 + len(line) // 16 for line in note.split("\n"))
    size = {"width": 230, "height": max(40, 18 * lines + 12)}
    return {"author": "crmsheets", "font_name": look.FONT, "font_size": 9, **size}
