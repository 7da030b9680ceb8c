from __future__ import annotations

import datetime as dt

from crmsheets.analysis.contradicting import contradictions, mood_rows, quotes
from crmsheets.analysis.feedback import voices
from crmsheets.analysis.themes import dictionary
from tests.analysis.linked import linked
from tests.tables import table

YEAR = (dt.date(2024, 1, 1), dt.date(2024, 12, 31))
SHEET = """
| 日期 | 客户 | 客户反馈 | 评分 |
| 2024-3-1 | 甲厂 | 交期太慢 | 5 |
| 2024-3-2 | 乙厂 | 交期很准时，质量也好 | 1 |
| 2024-3-3 | 丙厂 | 质量很好，就是交期慢 | 5 |
| 2024-3-4 | 丁厂 | 交期太慢 |  |
| 2024-3-5 | 戊厂 | 交期慢 | 2 |
| 2024-3-6 | 己厂 | 交期准时 |  |
| 2024-3-7 | 庚厂 | 交期问一下 |  |
| 2024-3-8 | 辛厂 |  | 1 |
| 2023-3-8 | 辛厂 | 交期慢 | 1 |
| 2024-3-9 | 壬厂 | 交期还行 | 3 |
"""


def test_at_most_three_quotes_complaints_first_the_worst_rating_first() -> None:
    found = quotes(voices(linked(table("feedback", SHEET))), YEAR)
    assert [(each.theme, each.customer, each.unhappy, each.rating) for each in found] == [
        ("交期", "戊厂", True, 2.0),
        ("交期", "丁厂", True, None),
        ("交期", "丙厂", True, 5.0),
        ("产品质量", "乙厂", False, 1.0),
        ("产品质量", "丙厂", False, 5.0),
    ]


def test_ratings_that_the_words_contradict() -> None:
    found = contradictions(voices(linked(table("feedback", SHEET))), dictionary())
    assert [(each.customer, each.rating, each.what("zh"), each.cell.ref) for each in found] == [
        ("甲厂", 5.0, "评分满分，话里是抱怨", "C3"),
        ("乙厂", 1.0, "评分很低，话里是夸", "C4"),
    ]


def test_moods_by_rating_and_by_words_only_for_want_of_one() -> None:
    rows = mood_rows(voices(linked(table("feedback", SHEET))), YEAR)
    assert [
        (row.theme, row.good, row.neutral, row.bad, row.unknown, row.inferred) for row in rows
    ] == [("交期", 3, 1, 3, 1, 2), ("产品质量", 1, 0, 1, 0, 0)]


GENERAL = """
| 日期 | 客户 | 客户反馈 | 评分 | 反馈类别 |
| 2024-3-1 | 甲厂 | 散了一地 | 2 |  |
| 2024-3-2 | 乙厂 | 散了一地 | 2 | 质量 |
| 2024-3-3 | 丙厂 | 毛刺 | 2 |  |
"""


def test_a_quote_says_where_its_theme_is_inferred() -> None:
    found = quotes(voices(linked(table("feedback", GENERAL))), YEAR)
    assert [(each.theme, each.customer, each.inferred) for each in found] == [
        ("产品质量", "丙厂", False),
        ("产品质量", "乙厂", False),
        ("产品质量", "甲厂", True),
    ]
