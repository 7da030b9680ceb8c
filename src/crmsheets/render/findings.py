"""What `check` shows: findings as text, JSON or CSV."""

from __future__ import annotations

from crmsheets.model.dataset import Dataset
from crmsheets.model.text import Locale
from crmsheets.render import csv_, json_
from crmsheets.render.console import read_line
from crmsheets.render.text import text


def shown(data: Dataset, locale: Locale, form: str) -> str:
    """The findings of a dataset in the form asked for: text | json | csv."""
    if form == "json":
        return json_.array(data.findings, locale)
    if form == "csv":
        return csv_.findings(data.findings, locale).decode("utf-8-sig").rstrip("\n")
    return "\n".join(
        [read_line(data, locale), "", *text(data.findings, locale, columns=80, alike=2)]
    )
