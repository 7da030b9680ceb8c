"""Personal data as others may see them: enough to recognise, not enough to use."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from crmsheets.model.kind import Kind
from crmsheets.model.row import Privacy

if TYPE_CHECKING:
    from crmsheets.model.template import Field

HIDDEN = "***"
_SHOWN_LAST = 4
_SHOWN_FIRST = 3
_LONG_ENOUGH = 9
_NUMBER = re.compile(r"\+?\d[\d \-]*\d")


def is_personal(field: Field) -> bool:
    """Whether a field is masked unless somebody asks for it in full."""
    return field.column.privacy >= Privacy.PERSONAL


def masked(value: Any, field: Field) -> Any:
    """138****0000, z***@abc.com, 张*, a***; a blank stays blank."""
    if value is None or not str(value):
        return None
    text = str(value)
    if field.kind is Kind.PHONE:
        return _NUMBER.sub(lambda found: _number(found[0]), text)
    if field.kind is Kind.EMAIL:
        name, _, host = text.partition("@")
        return f"{name[:1]}{HIDDEN}@{host}"
    return f"{text[:1]}*" if field.kind is Kind.PERSON else f"{text[:1]}{HIDDEN}"


def _number(text: str) -> str:
    """The beginning and the last four digits; a short number loses all but its end."""
    first = text[:_SHOWN_FIRST] if len(text) >= _LONG_ENOUGH else ""
    return f"{first}****{text[-_SHOWN_LAST:]}"
