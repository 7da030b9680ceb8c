from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.analysis.feedback import voices
from crmsheets.analysis.satisfaction import Recommend, dimension_rows, recommend, satisfied
from crmsheets.analysis.services import Rate
from tests.analysis.linked import linked
from tests.tables import table

YEAR = (dt.date(2024, 1, 1), dt.date(2024, 12, 31))
SHEET = """
| 日期 | 客户 | 评分 | 质量评分 | 交期评分 | 推荐意愿 |
| 2024-3-1 | 甲厂 | 5 | 4 | 2 | 10 |
| 2024-3-2 | 乙厂 | 3 | 5 | 3 | 6 |
| 2024-3-3 | 丙厂 | 4 |  | 4 | 8 |
| 2023-3-3 | 丙厂 | 1 | 1 | 1 | 0 |
"""


def test_dimensions_worst_first_and_the_whole_last() -> None:
    rows = dimension_rows(voices(linked(table("feedback", SHEET))), YEAR)
    assert [
        (
            row.dimension.zh,
            row.marks,
            row.mean,
            row.satisfied,
            round(row.low, 3),
            round(row.high, 3),
        )
        for row in rows
    ] == [
        ("交期评分", 3, 3.0, 1, 0.061, 0.792),  # Wilson of 1/3
        ("质量评分", 2, 4.5, 2, 0.342, 1.0),
        ("评分", 3, 4.0, 2, 0.208, 0.939),
    ]
    assert dimension_rows([], YEAR) == []


def test_satisfied_and_who_would_recommend() -> None:
    found = voices(linked(table("feedback", SHEET)))
    assert satisfied(found, YEAR) == Rate(2, 3)
    assert recommend(found, YEAR) == Recommend(1, 1, 1)
    assert recommend(found, YEAR).score is None
    assert recommend(found, YEAR).limits is None


def test_net_promoter_score_from_thirty_answers() -> None:
    told = Recommend(15, 9, 6)
    assert told.answers == 30
    assert told.score == pytest.approx(30.0)
    # p .5, d .2: se = sqrt((.7 - .09) / 30) * 100 = 14.26; 30 +- 27.95
    assert told.limits == pytest.approx((2.05, 57.95), abs=0.01)
    assert Recommend(30, 0, 0).limits == (100.0, 100.0)
