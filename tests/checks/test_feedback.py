from __future__ import annotations

import pytest

from crmsheets.checks.feedback import against
from tests.checks.running import cells, findings, found
from tests.tables import table


def test_points_and_words_that_contradict() -> None:
    sheet = table(
        "feedback",
        """
        | 反馈日期 | 客户名称 | 客户反馈 | 评分 |
        | 2024-3-5 | 顺达 | 交期太慢，不满意 | 5 |
        | 2024-3-5 | 顺达 | 交期太慢，不满意 | 2 |
        | 2024-3-5 | 顺达 |  | 5 |
        """,
    )
    assert found(sheet) == [
        ("FBK01", "D3", "是 5 分，但客户反馈写着「不满意」，请核对是不是打反了。")
    ]
    assert cells(findings(sheet)[0]) == ["D3", "C3"]


@pytest.mark.parametrize(
    ("words", "rating", "word"),
    [
        ("很不满意", 50, "很不满意"),
        ("质量很好", 10, "很好"),
        ("质量很好，交期太慢", 50, ""),
        ("没有投诉", 50, ""),
        ("不太满意", 20, ""),
        ("满意", 20, "满意"),
        ("Delivery was slow", 50, "slow"),
        ("Delivery was slow", 40, ""),
        ("slow", 20, ""),
        ("No defects, great", 10, "great"),
        ("not good", 10, ""),
        ("交期太慢", 30, ""),
    ],
)
def test_the_word_that_contradicts(words: str, rating: int, word: str) -> None:
    assert against(words, rating) == word
