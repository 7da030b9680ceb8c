"""The tables: one file, one TEMPLATE."""

from __future__ import annotations

import sys
from functools import cache

from crmsheets.model.template import Template
from crmsheets.shelf import collect


@cache
def shipped() -> tuple[Template, ...]:
    """Every table crmsheets comes with, in workbook order."""
    found: list[Template] = collect(sys.modules[__name__], "TEMPLATE")
    return tuple(sorted(found, key=lambda template: template.place))
