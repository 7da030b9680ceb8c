"""Numbers outside China: 7 to 15 digits (ITU-T E.164), kept as +<digits> or <digits>."""

from __future__ import annotations

import re

from crmsheets.intake.values.phone_rules import ABROAD_LENGTH, NOT_A_PHONE
from crmsheets.intake.values.reading import Read, said
from crmsheets.model.text import Text

_EXTENSION = re.compile(r"\s*(?:ext\.?|extension|x|#|转)\s*([0-9]{1,6})$", re.IGNORECASE)
_ALLOWED = re.compile(r"\+?[0-9\s().-]+")
_TRUNK = re.compile(r"\(0\)")
_SHORTEST, _LONGEST = 7, 15
_LIKE = Text("+15550104477", "+1 555 010 4477")


def number(text: str, before: str) -> str | Read:
    """One number, or what is wrong with it. `before` plays no part abroad."""
    del before
    extension = _EXTENSION.search(text)
    body = text[: extension.start()] if extension else text
    if not _ALLOWED.fullmatch(body):
        return said(NOT_A_PHONE, like=_LIKE)
    international = body.startswith(("+", "00"))
    digits = re.sub(r"[^0-9]", "", _TRUNK.sub("", body) if international else body)
    digits = digits[2:] if body.startswith("00") else digits
    if not digits.strip("0"):
        return said(NOT_A_PHONE, like=_LIKE)
    if not _SHORTEST <= len(digits) <= _LONGEST:
        return said(ABROAD_LENGTH, digits=len(digits))
    found = f"+{digits}" if international else digits
    return f"{found}-{extension[1]}" if extension else found
