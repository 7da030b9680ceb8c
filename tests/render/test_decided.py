"""What a run says of the decisions it read."""

from __future__ import annotations

import pytest

from crmsheets.model.decision import Decision, Verdict
from crmsheets.model.settings import Settings
from crmsheets.model.text import Lang
from crmsheets.render.decided import decided

SAID = [
    Decision(Verdict.SAME, "a", "b", file="报告.xlsx", one_said="顺达五金", other_said="顺达"),
    Decision(Verdict.DISTINCT, "c", "d", file="报告.xlsx", one_said="宏远", other_said="宏源"),
    Decision(Verdict.DISTINCT, "c", "e", file="决定.xlsx", one_said="宏远", other_said="宏源"),
    Decision(Verdict.VALUE, "a", field="phone", file="报告.xlsx", one_said="顺达五金"),
]


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("zh", "按「报告.xlsx、决定.xlsx」里定的办了：合并 1、不是重复 1、采用此值 1。"),
        ("en", "Followed 报告.xlsx, 决定.xlsx: merge 1, not a duplicate 1, use this value 1."),
    ],
)
def test_one_line_says_how_many_of_which_kind(lang: Lang, line: str) -> None:
    assert decided(SAID, Settings().locale(lang)) == [line]
    assert decided([], Settings().locale(lang)) == []
