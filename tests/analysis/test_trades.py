from __future__ import annotations

import pytest

from crmsheets.analysis.trades import (
    LIGHT,
    MEANS_LATIN,
    TRADES,
    leading,
    meaning,
    says,
    told,
    trailing,
)


@pytest.mark.parametrize(
    ("text", "brand"),
    [
        ("顺达五金制品", "顺达"),
        ("顺达电线电缆", "顺达"),
        ("五金", "五金"),
        ("顺达", "顺达"),
        ("鑫五金", "鑫五金"),
        ("盛唐电梯配件发展", "盛唐"),  # 电梯, 配件, though 梯配件 is a word, too
        ("金佰智能锁", "金佰"),
        ("卓凡淋浴房", "卓凡"),
        ("恒丰橡胶管", "恒丰"),
        ("恒丰锁", "恒丰锁"),
    ],
)
def test_words_of_trade_at_the_end(text: str, brand: str) -> None:
    assert text[: trailing(text)] == brand


def test_words_that_others_show_are_words_too() -> None:
    assert trailing("杉杰遮蔽制品", frozenset({"遮蔽制品"})) == 2


def test_words_of_one_group_mean_the_same() -> None:
    groups = [("制衣", "服饰"), ("货运", "物流"), ("洁具", "水暖"), ("汽配", "汽车零部件")]
    assert [meaning(one) == meaning(other) for one, other in groups] == [True] * len(groups)
    assert meaning("烟花") == "烟花"
    assert MEANS_LATIN["apparel"] == MEANS_LATIN["clothing"] != MEANS_LATIN["textiles"]


def test_what_a_text_tells() -> None:
    assert told("塑料包装") == (frozenset({"塑胶", "包装"}), "")
    assert told("五金烟花制品") == (frozenset({"五金"}), "烟花")
    assert (says("做五金的"), says("老客户")) == (True, False)


def test_words_of_trade_at_the_beginning() -> None:
    assert [leading(text) for text in ("五金制品顺达", "顺达五金", "五金厂")] == [4, 0, 0]


def test_every_word_stands_once() -> None:
    assert not LIGHT & {meaning(word) for word in TRADES if word not in LIGHT} - {
        "制品",
        "用品",
        "制造",
        "加工",
    }
