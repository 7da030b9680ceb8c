"""The kept history month by month: of several runs in a month the last one counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from crmsheets.analysis.recorded import KEPT
from crmsheets.model.history import MEASURES
from crmsheets.model.past import FigureLine, Past, QualityLine, latest


def last_before(kept: Sequence[QualityLine], period: str) -> list[QualityLine]:
    """The lines of the last run of the last month before this one."""
    months = [each.run.period for each in kept if each.run.period < period]
    return latest(kept, max(months)) if months else []


def month_figures(past: Past) -> list[dict[str, Any]]:
    """The figures of each kept month's last run, oldest first: period, day, and every key of KEPT;
    money in whole currency units, as a float.
    """
    last = {each.run.period: each for each in sorted(past.figures, key=lambda each: each.run)}
    return [
        {"period": period, "day": line.run.day, **{key: _shown(line, key) for key in KEPT}}
        for period, line in sorted(last.items())
    ]


def _shown(line: FigureLine, key: str) -> int | float | None:
    value = line.values.get(key)
    return float(value) if value is not None and KEPT[key].look == "amount" else value


def month_quality(past: Past, least: int) -> list[dict[str, Any]]:
    """The quality over all files of each kept month's last run: period, and of every measure its share
    (None below `least` cases) and k/n.
    """
    months = []
    for period in sorted({each.run.period for each in past.quality}):
        found: dict[str, Any] = {"period": period}
        whole = {each.measure: each for each in latest(past.quality, period) if each.scope == "all"}
        for measure in MEASURES:
            line = whole.get(measure)
            found[measure] = line.hits / line.cases if line and line.cases >= least else None
            found[f"{measure}_of"] = f"{line.hits}/{line.cases}" if line else None
        months.append(found)
    return months
