"""The kept history month by month: of several runs in a month the last one counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class QualityCourse:
    """One measure of a person, a file or a field (`table.field`) over months: period -> its line."""

    scope: str
    subject: str
    measure: str
    lines: Mapping[str, QualityLine]

    @property
    def changed(self) -> bool:
        """Whether any two months differ."""
        return len({(each.hits, each.cases) for each in self.lines.values()}) > 1


_SCOPES = ("person", "file", "field")


def quality_courses(past: Past, periods: Sequence[str]) -> list[QualityCourse]:
    """Every measure that at least two of these months have: by person, then file, then field. Of files
    and fields only those that changed.
    """
    found: dict[tuple[str, str, str], dict[str, QualityLine]] = {}
    for period in periods:
        for each in latest(past.quality, period):
            if each.scope in _SCOPES:
                key = each.scope, each.subject, each.measure
                found.setdefault(key, {})[period] = each
    courses = [QualityCourse(*key, lines) for key, lines in found.items() if len(lines) > 1]
    told = [each for each in courses if each.changed or each.scope == "person"]
    measures = list(MEASURES)
    return sorted(
        told,
        key=lambda each: (_SCOPES.index(each.scope), each.subject, measures.index(each.measure)),
    )


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
