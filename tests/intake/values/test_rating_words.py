from __future__ import annotations

import pytest

from crmsheets.intake.values.rating_words import satisfaction


@pytest.mark.parametrize(
    ("mark", "words"),
    [
        (5, "满意极了 非常滿意 棒极了 完美！ very_satisfied five_stars 五星好评"),
        (4, "满意 挺满意 还算满意 比较好 还不错 Pretty_good mostly_happy"),
        (3, "一般 马马虎虎 馬馬虎虎吧 不好不坏 还可以 So-so just_OK"),
        (
            2,
            "不太满意 欠佳 有待改进 较差 有点失望 Could_be_better not_very_happy a_bit_disappointed",
        ),
        (1, "非常不满意 太差了 一塌糊涂 差到极点 not_at_all_satisfied totally_unacceptable"),
        (5, "很满意（老板） 非常好(客户原话)"),
    ],
)
def test_what_a_word_says(mark: int, words: str) -> None:
    asked = [word.replace("_", " ") for word in words.split()]
    assert {word: satisfaction(word) for word in asked} == dict.fromkeys(asked, mark)


@pytest.mark.parametrize(
    "word",
    [
        *(
            "好评",
            "差不多",
            "还好",
            "很一般",
            "质量好价格贵",
            "满意/一般",
            "比上次好",
            "没有不满意",
        ),
        *("满意（但是慢）", "满意(3/5)", "满意（一般）", "not bad", "better than before", "（）"),
    ],
)
def test_what_says_nothing_or_two_things(word: str) -> None:
    assert satisfaction(word) is None
