"""The kept history month by month."""

from __future__ import annotations

from crmsheets.analysis.recorded import KEPT
from crmsheets.analysis.trends import last_before, month_figures, month_quality
from crmsheets.model.past import FigureLine, QualityLine
from tests.past import past, run


def test_figures_as_they_were_each_month() -> None:
    first = FigureLine(run("2024-10"), {"revenue_month": 5, "tier_a": 1})
    again = FigureLine(run("2024-10", 2), {"revenue_month": 7, "tier_a": 2})
    next_ = FigureLine(run("2024-11", 3), {"rating_avg": 4.5})
    months = month_figures(past(next_, again, first))
    assert [each["period"] for each in months] == ["2024-10", "2024-11"]
    assert [each["revenue_month"] for each in months] == [7.0, None]
    assert type(months[0]["revenue_month"]) is float, "whole currency units, not 分"
    assert months[0].keys() == {"period", "day", *KEPT}


def test_quality_as_it_was_each_month() -> None:
    lines = [
        QualityLine(run("2024-10"), "all", "", "complete", 5, 20),
        QualityLine(run("2024-10", 2), "all", "", "complete", 15, 20),
        QualityLine(run("2024-10", 2), "all", "", "fresh", 3, 9),
        QualityLine(run("2024-11", 3), "file", "a.xlsx", "valid", 3, 9),
    ]
    october, november = month_quality(past(*lines), 10)
    assert (october["complete"], october["complete_of"]) == (0.75, "15/20")
    assert (october["fresh"], october["fresh_of"], october["valid"]) == (None, "3/9", None)
    assert november["complete_of"] is None
    assert [each.hits for each in last_before(lines, "2024-11")] == [15, 3]
    assert last_before(lines, "2024-10") == []
