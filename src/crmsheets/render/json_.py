"""Findings as JSON: one array, an object a finding, keys that stay."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from crmsheets.render.words import by_importance, sentence

if TYPE_CHECKING:
    from crmsheets.model.finding import Finding
    from crmsheets.model.text import Locale

KEYS = ("code", "severity", "file", "sheet", "cell", "field", "value", "message", "suggestion")


def record(finding: Finding, locale: Locale) -> dict[str, str]:
    """One finding under `KEYS`; `cell` like E12 (`12` a row), empty for a file or sheet."""
    cell = finding.cells[0] if finding.cells else None
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "file": cell.file if cell else "",
        "sheet": cell.sheet if cell else "",
        "cell": cell.ref if cell and cell.row else "",
        "field": finding.field,
        "value": finding.value,
        "message": sentence(finding, locale),
        "suggestion": finding.suggestion.value if finding.suggestion else "",
    }


def array(findings: Iterable[Finding], locale: Locale) -> str:
    """All findings, errors first, as a JSON array with a final newline."""
    return dumped([record(finding, locale) for finding in by_importance(findings)])


def dumped(value: Any) -> str:
    """Any JSON value as readable text in a fixed form; NaN is refused."""
    return json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False) + "\n"
