from __future__ import annotations

import numpy as np
import pytest

from crmsheets.analysis.matching.compare import Comparer
from crmsheets.analysis.matching.match import match
from crmsheets.analysis.matching.trade_words import HARDLY, MANY, TradeWords
from crmsheets.analysis.matching.trades_alike import ALIKE, BY_TURNS, DIFFERENT, UNLIKE
from crmsheets.analysis.matching.traits import traits
from crmsheets.analysis.matching.weights import AT
from crmsheets.model.duplicates import Matched
from crmsheets.model.options.duplicates import Duplicates
from tests.tables import table

# No list has 雨棚 and 天幕: three brands each show that they are words of trade.
HEADER = "| 客户名称         | 联系电话    | 税号               | 所属行业 |"
HONGDA = (
    "| 东莞宏达雨棚     | 13800000001 |                    |          |",
    "| 东莞宏达天幕     | 13800000001 |                    |          |",
)
HONGDA_SHADE = (
    "| 东莞宏达雨棚     | 13800000001 |                    | 遮阳     |",
    "| 东莞宏达天幕     | 13800000001 |                    | 遮阳     |",
)
HONGDA_TWO = (
    "| 东莞宏达雨棚     | 13800000001 |                    | 遮阳     |",
    "| 东莞宏达天幕     | 13800000001 |                    | 展览     |",
)
SHUNFA = (
    "| 惠州顺发雨棚     | 13800000002 |                    |          |",
    "| 惠州顺发天幕     | 13800000002 |                    |          |",
)
SHUNFA_CODE = (
    "| 惠州顺发雨棚     | 13800000002 | 91350100M000100Y43 |          |",
    "| 惠州顺发天幕     |             | 91350100M000100Y43 |          |",
)
SHUNFA_TWO = (
    "| 惠州顺发雨棚     | 13800000002 | 91350100M000100Y43 | 遮阳     |",
    "| 惠州顺发天幕     | 13800000002 | 91110000600037341L | 遮阳     |",
)
YONGLONG = (
    "| 佛山永隆雨棚     | 13800000003 |                    |          |",
    "| 佛山永隆天幕     | 13800000003 |                    |          |",
)
ELSEWHERE = (
    "| 佛山永隆雨棚     | 13800000003 |                    |          |",
    "| 惠州永隆天幕     | 13800000003 |                    |          |",
)
NO_PHONE = (
    "| 佛山永隆雨棚     |             |                    |          |",
    "| 佛山永隆天幕     |             |                    |          |",
)
HONGDA_SCENT = "| 东莞宏达香薰     | 13800000001 |                    |          |"
WEBER = (
    "| Weber Hardware   | 13800000009 |                    |          |",
    "| Weber Furniture  | 13800000009 |                    |          |",
)
WORDS = ("天幕", "雨棚")


def learned(*rows: str) -> tuple[TradeWords, list[int]]:
    """What all pairs of rows show, and then the level of the trades of each two rows in turn."""
    comparer = Comparer(traits(table("customer", "\n".join([HEADER, *rows]))))
    left, right = np.triu_indices(len(rows), 1)
    levels = comparer.levels(left, right)
    comparer.learn(levels, left, right)
    assert (comparer.levels(left, right) == levels).all()
    first = np.arange(0, len(rows) - 1, 2)
    return comparer.told, comparer.levels(first, first + 1)[:, AT["trade"]].tolist()


@pytest.mark.parametrize(
    ("rows", "one"),
    [
        # Two brands go by both words, and the industry or a licence says so.
        ((*HONGDA_SHADE, *SHUNFA, *YONGLONG), {WORDS}),
        ((*HONGDA, *SHUNFA_CODE, *YONGLONG), {WORDS}),
        ((*HONGDA_SHADE, *SHUNFA_CODE, *ELSEWHERE), {WORDS}),
        ((*HONGDA_SHADE, *SHUNFA_CODE, *NO_PHONE), {WORDS}),
        ((*HONGDA_SHADE, *SHUNFA_CODE, *YONGLONG, *WEBER), {WORDS}),
        ((*HONGDA_SHADE, *SHUNFA_CODE, *YONGLONG, HONGDA_SCENT), {WORDS}),
        # Nothing but phones: the owner of two firms would look the same.
        ((*HONGDA, *SHUNFA, *YONGLONG), set()),
        # As many are said to be two.
        ((*HONGDA_TWO, *SHUNFA_CODE, *YONGLONG), set()),
        ((*HONGDA_SHADE, *SHUNFA_TWO, *YONGLONG), set()),
        # One brand only has both.
        ((*HONGDA_SHADE, *ELSEWHERE, *SHUNFA[:1], *HONGDA[:1]), set()),
    ],
)
def test_words_that_firms_go_by_in_turn_mean_one_trade(
    rows: tuple[str, ...], one: set[tuple[str, str]]
) -> None:
    told, levels = learned(*rows)
    assert told == TradeWords(one=frozenset(one))
    assert levels[0] == (BY_TURNS if one else UNLIKE)
    assert learned(*reversed(rows))[0] == told


BRANDS = [
    "鑫源",
    "恒泰",
    "金龙",
    "华盛",
    "天成",
    "富安",
    "荣昌",
    "伟业",
    "嘉和",
    "利民",
    "东升",
    "海联",
]


def twice(word: str, count: int, area: int) -> tuple[str, ...]:
    """Two rows each of so many brands that have this word alone."""
    return tuple(
        f"| {brand}{word}{form} | {area}{at:08} | | |"
        for at, brand in enumerate(BRANDS[:count])
        for form in ("", "厂")
    )


def test_the_rarer_word_hardly_stands_without_the_other() -> None:
    both = (*HONGDA_SHADE, *SHUNFA_CODE, *YONGLONG)
    # 雨棚 has three brands, each with 天幕, too; that 天幕 has more does not matter.
    assert learned(*both, *twice("天幕", 5, 139))[0] == TradeWords(one=frozenset({WORDS}))
    assert learned(*both, *twice("天幕", 5, 139), *twice("雨棚", 3, 137))[0] == TradeWords(
        one=frozenset({WORDS})
    )
    assert learned(*both, *twice("天幕", 5, 139), *twice("雨棚", 4, 137))[0] == TradeWords()


def test_words_of_many_firms_of_which_hardly_any_has_both_mean_two_trades() -> None:
    assert HARDLY * MANY == 1
    alone = (*twice("天幕", MANY - 1, 139), *twice("雨棚", MANY - 1, 137))
    two = TradeWords(two=frozenset({WORDS}))
    assert learned(*HONGDA, *alone) == (two, [DIFFERENT, *[ALIKE] * (2 * MANY - 2)])
    assert learned(*HONGDA_TWO, *alone)[0] == two
    # One that is proven to have both leaves it open, as do two that may.
    assert learned(*HONGDA_SHADE, *alone) == (TradeWords(), [UNLIKE, *[ALIKE] * (2 * MANY - 2)])
    assert learned(*HONGDA, *YONGLONG, *alone)[0] == TradeWords()
    assert learned(*HONGDA, *alone[2:])[0] == TradeWords()


def groups(*rows: str) -> tuple[Matched, list[tuple[int, ...]]]:
    customers = table("customer", "\n".join([HEADER, *rows]))
    order = [customers.record_id(row) for row in range(len(customers))]
    found = match(customers, settings=Duplicates(), order=order)
    return found, [group for group in found.groups if len(group) > 1]


def test_what_others_go_by_in_turn_joins_a_firm_that_proves_nothing_itself() -> None:
    found, joined = groups(*HONGDA_SHADE, *SHUNFA_CODE, *YONGLONG)
    assert joined == [(0, 1), (2, 3), (4, 5)]
    said = {(pair.left, pair.right): pair("zh") for pair in found.pairs}
    assert said[4, 5] == (
        "手机相同 +12.6，品牌相同 +9.0，城市相同 +4.4，行业词换着写（别家也这样） +2.0"
    )
    asked, joined = groups(*HONGDA, *SHUNFA, *YONGLONG)
    assert joined == []
    assert [(pair.left, pair.right) for pair in asked.doubts] == [(0, 1), (2, 3), (4, 5)]
    assert "行业词不同 -5.0" in asked.doubts[0]("zh")


def test_two_trades_of_one_owner_are_told_as_related() -> None:
    alone = (*twice("天幕", MANY - 1, 139), *twice("雨棚", MANY - 1, 137))
    found, joined = groups(*HONGDA, *alone)
    assert (0, 1) not in joined
    assert [str(pair.veto("zh")) for pair in found.related if pair.veto] == ["行业不同，不是同一家"]
