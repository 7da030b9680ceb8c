from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.analysis.feedback import mean_rating, ratings, theme_rows, voices
from crmsheets.model.dataset import Dataset
from tests.analysis.linked import linked
from tests.tables import table

YEAR = (dt.date(2024, 1, 1), dt.date(2024, 12, 31))
SHEET = """
| 日期 | 客户 | 客户反馈 | 评分 | 反馈类别 |
| 2024-12-1 | 甲厂 | 交期较慢 | 3 |  |
| 2024-12-2 | 甲厂 | 质量很好 | 5 |  |
| 2024-12-3 | 乙厂 |  | 4.5 | 价格 |
| 2024-12-4 | 乙厂 | 又延期了 |  |  |
| 2023-12-4 | 乙厂 | 毛刺多 | 1 |  |
| | 乙厂 | | 1 | |
"""


def test_ratings_and_themes() -> None:
    found = voices(linked(table("feedback", SHEET)))
    assert [(each.rating, each.themes, each.unhappy) for each in found] == [
        (3.0, ("交期",), ("交期",)),
        (5.0, ("产品质量",), ()),
        (4.5, ("价格",), ()),
        (None, ("交期",), ("交期",)),
        (1.0, ("产品质量",), ("产品质量",)),
        (1.0, (), ()),
    ]
    assert [each.cell.ref for each in found[1:3]] == ["C4", "D5"]
    assert voices(Dataset()) == []


def test_the_mean_of_a_span() -> None:
    found = voices(linked(table("feedback", SHEET)))
    mean, count = mean_rating(found, YEAR)
    assert mean == pytest.approx(12.5 / 3)
    assert count == 3
    assert mean_rating([], YEAR) == (None, 0)
    assert ratings(found)["CUS001"] == [(dt.date(2024, 12, 1), 3.0), (dt.date(2024, 12, 2), 5.0)]


def test_themes_of_a_span_most_blamed_first() -> None:
    rows = theme_rows(voices(linked(table("feedback", SHEET))), YEAR)
    assert [
        (row.theme, row.mentions, row.unhappy, row.rating_avg, row.rating_count) for row in rows
    ] == [("交期", 2, 2, 3.0, 1), ("产品质量", 1, 0, 5.0, 1), ("价格", 1, 0, 4.5, 1)]
    assert theme_rows([], YEAR) == []
