"""Strokes in phone numbers: 089/123456 is one number, 089 123456 / 0171 1234567 are two."""

from __future__ import annotations

import re
from collections.abc import Mapping

from crmsheets.model.text import Region

# The end of what stands before a stroke, as far as it can belong to a number.
_RUN = re.compile(r"[+(]?[0-9][0-9\s().-]*$|\(\s*\+[0-9][0-9\s().-]*$")
_TRUNK = re.compile(r"\(0\)")
_ABROAD = re.compile(r"\(?\s*(?:\+|00)")
_AREA: Mapping[Region, re.Pattern[str]] = {
    "CN": re.compile(r"0(10|2[0-9]|[3-9][0-9]{2})"),
    "INTL": re.compile(r"0[0-9]{0,5}"),
}
"""Area codes as they are dialled at home."""
_ANOTHER = re.compile(r"\s*\(?\s*(?:\+|00)")
_MOST_ABROAD = 7
"""Digits that a country with its area code has at most."""


def joined(text: str, region: Region) -> str:
    """The text without the strokes that stand within a number, behind its country or area code.

    joined("0049 (0)89/123456", "INTL") == "0049 (0)89 123456"; a stroke behind a whole number stays, and so does
    one before what begins like a number of its own.
    """
    first, *others = text.split("/")
    for after in others:
        first += (" " if _within(first, after, region) else "/") + after
    return first


def _within(before: str, after: str, region: Region) -> bool:
    """Whether the stroke between two parts only sets a code apart."""
    found = _RUN.search(before)
    if found is None or _ANOTHER.match(after) or not re.match(r"\s*\(?\s*[0-9]", after):
        return False
    run = _TRUNK.sub("", found[0].strip())
    digits = re.sub(r"[^0-9]", "", run)
    if _ABROAD.match(run):
        return len(digits.removeprefix("00")) <= _MOST_ABROAD
    starts_anew = after.strip().startswith(("0", "(0"))
    return bool(_AREA[region].fullmatch(digits)) and not starts_anew
