"""Tables as CSV that Excel opens rightly: UTF-8 with BOM, CRLF, text that is never a formula."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from crmsheets.render.json_ import KEYS, record
from crmsheets.render.words import by_importance

if TYPE_CHECKING:
    from crmsheets.model.finding import Finding
    from crmsheets.model.text import Locale

# A spreadsheet takes a cell that starts so for a formula (OWASP: CSV injection); with a Chinese or
# Japanese locale the full-width signs too.
_RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
# Digits and blanks after a plus are a phone: nothing in them can be computed.
_PHONE = re.compile(r"\+\d[\d ]*")


def safe(text: str) -> str:
    """Text from a cell, made harmless for spreadsheets: safe("=1+1") == "'=1+1"."""
    if text.startswith(_RISKY) and not _PHONE.fullmatch(text):
        return "'" + text
    return text


def encoded(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Header and rows as they are (see `safe`) in the bytes of a CSV file."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows(rows)
    return out.getvalue().encode("utf-8-sig")


def findings(found: Iterable[Finding], locale: Locale) -> bytes:
    """findings.csv: the keys of the JSON as header, errors first."""
    records = (record(finding, locale) for finding in by_importance(found))
    return encoded(KEYS, ([safe(each[key]) for key in KEYS] for each in records))
