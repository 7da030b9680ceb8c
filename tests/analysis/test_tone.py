from __future__ import annotations

import pytest

from crmsheets.analysis.themes import dictionary
from crmsheets.analysis.tone import Tone, tone

GOOD, BAD = Tone(praises=True, complains=False), Tone(praises=False, complains=True)
BOTH, NEITHER = Tone(praises=True, complains=True), Tone(praises=False, complains=False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("很不满意", BAD),
        ("不太满意", BAD),
        ("满意", GOOD),
        ("没有不满意", GOOD),
        ("质量很好", GOOD),
        ("质量很好，交期太慢", BOTH),
        ("感谢，但是交期太慢", BOTH),
        ("没有投诉", GOOD),
        ("太慢", BAD),
        ("没有上次好", BAD),
        ("失望", BAD),
        ("呵呵，真行", BAD),
        ("希望包装再厚一点", NEITHER),
        ("什么时候能好？", NEITHER),
        ("一般", NEITHER),
        ("第3批", NEITHER),
        ("Delivery was slow", BAD),
        ("No defects, great", GOOD),
        ("not good", BAD),
    ],
)
def test_what_a_text_says_on_the_whole(text: str, expected: Tone) -> None:
    assert tone(text, dictionary()) == expected
