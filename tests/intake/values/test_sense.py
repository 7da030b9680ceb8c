from __future__ import annotations

import re

from crmsheets.intake.values.sense import whole, words


def test_the_longest_word_is_found_first() -> None:
    assert re.findall(words("发 发货 出货", "sent|sent out"), "发货 sent out unsent", re.ASCII) == [
        "发货",
        "sent out",
    ]


def test_latin_words_end_where_chinese_begins() -> None:
    assert re.search(words("", "done"), "做done了", re.ASCII)
    assert not re.search(words("", "done"), "donesome", re.ASCII)


def test_a_whole_pattern_is_all_that_stands_there() -> None:
    assert re.search(whole("高", "很高"), "很高")
    assert not re.search(whole("高", "很高"), "很高兴")
