from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.matching.coded import NOTHING
from crmsheets.analysis.matching.firms import Core, firm
from crmsheets.analysis.matching.names_alike import (
    HALF,
    NEAR,
    OTHER,
    PART,
    SAME,
    SLIP,
    SOUND,
    compare,
    trade_words,
)
from crmsheets.analysis.matching.trades_alike import ALIKE, DIFFERENT, RELATED, SILENT, UNLIKE


def core(name: str) -> Core:
    found = firm(name)
    assert found
    return found.core


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("宏达五金", "宏达五金制品", (SAME, ALIKE)),
        ("宏达五金", "宏达", (SAME, SILENT)),
        ("宏达五金", "宏达食品", (SAME, DIFFERENT)),
        ("宏达五金", "鸿达五金", (SOUND, ALIKE)),
        ("鑫达五金", "兴达五金", (NEAR, ALIKE)),
        ("宏达五金", "达宏五金", (NEAR, ALIKE)),
        ("宏达永兴五金", "宏达永升五金", (NEAR, ALIKE)),
        ("宏达兴五金", "宏达升五金", (HALF, ALIKE)),
        ("顺达兴五金", "顺达五金", (SLIP, ALIKE)),
        ("宏达五金", "宏远五金", (HALF, ALIKE)),
        ("宏达五金", "永隆五金", (OTHER, ALIKE)),
        ("宏达五金", "永隆发五金", (OTHER, ALIKE)),
        ("成海仪器仪表", "成仪表", (NEAR, ALIKE)),
        # What no list knows: the one name says where the other is to be cut.
        ("宏达卷轴帘", "宏达", (SAME, SILENT)),
        ("宏达卷轴帘", "鸿达", (SOUND, SILENT)),
        ("宏达卷轴帘", "宏达粉丝", (OTHER, SILENT)),
        ("宏达五金制", "宏达五金制品", (SAME, RELATED)),
        ("容宙玻璃制品", "荣宙玻璃品", (SOUND, RELATED)),
        ("富兴食品机", "富富星食品机", (NEAR, ALIKE)),
        ("达五金", "宏达五金", (NEAR, ALIKE)),
        ("五金厂", "宏达五金", (NOTHING, ALIKE)),
        ("Weber Werkzeuge", "Werkzeuge Weber GmbH", (SAME, ALIKE)),
        ("Weber Werkzeuge", "Weber Möbel", (SAME, DIFFERENT)),
        ("Weber International", "Weber Group", (SAME, SILENT)),
        ("Weber Group", "Weber Group", (SAME, ALIKE)),
        ("Weber Werkzeuge", "Weber Werkzeuge Möbel", (SAME, RELATED)),
        ("International Business Machine Forum", "IBMF", (SOUND, SILENT)),
        ("Weber Werkzeuge", "Webber Werkzeuge", (SLIP, ALIKE)),
        ("Weber Falcon Tools", "Weber Falcn Tools", (SLIP, ALIKE)),
        ("Weber Falcon Tools", "Weber Falc Tools", (SLIP, ALIKE)),
        ("Weber Falcon Funiture", "Weber Falcon Furniture", (SLIP, SILENT)),
        ("Weber Falcon Zubehoer", "Weber Falcon", (NEAR, SILENT)),
        ("Weber Zubehoer", "Weber", (PART, SILENT)),
        ("Weber Falcon", "Weber Delta", (HALF, SILENT)),
        ("Weber Tools", "Schmitz Tools", (OTHER, ALIKE)),
        ("New Line Tools", "Newline Tools", (SAME, ALIKE)),
        ("Al Bakr Tools", "Albaker Tools", (NEAR, ALIKE)),
        ("ООО «Ромашка»", "Romashka LLC", (SAME, SILENT)),
        ("ЗАО Техмаш", "Tekhmash", (SAME, SILENT)),
        ("Shunda Hardware Ltd", "顺达五金", (SOUND, SILENT)),
        ("Weber Hardware Ltd", "顺达五金", (NOTHING, NOTHING)),
        ("Dongguan Shunda Hardware", "顺达五金", (SOUND, SILENT)),
        ("Hansen Tools", "Jansen Tools", (HALF, ALIKE)),
        ("Silver Hansen Tools", "Silver Jansen Tools", (HALF, ALIKE)),
        ("J. Smith Tools", "John Smith Tools", (SLIP, ALIKE)),
        ("Sankt Georg Tools", "St. Georg Tools", (SLIP, ALIKE)),
        ("Yuriy Shashkin", "Juri Schaschkin", (SLIP, SILENT)),
        ("Northern Tools", "Northwind Tools", (OTHER, ALIKE)),
    ],
)
def test_how_alike_two_names_are(one: str, other: str, expected: tuple[int, int]) -> None:
    assert compare(core(one), core(other)) == expected
    assert compare(core(other), core(one)) == expected


def test_of_unknown_trades_the_industry_decides_that_rows_with_them_state() -> None:
    one = Core("宏达", "卷轴帘")
    other = Core("宏达", "米粉")
    assert compare(one, other) == (SAME, UNLIKE)
    home, food = replace(one, industry="家居"), replace(other, industry="食品")
    assert compare(home, food) == (SAME, DIFFERENT)
    assert compare(home, replace(food, industry="家居")) == (SAME, RELATED)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        # Of a brand of two characters one is left before the same word of trade.
        (Core("达雨棚"), Core("宏达", "雨棚"), (NEAR, ALIKE)),
        (Core("宏雨棚"), Core("宏达", "雨棚"), (NEAR, ALIKE)),
        (Core("永雨棚"), Core("宏达", "雨棚"), (OTHER, SILENT)),
        (Core("达雨棚"), Core("宏达兴", "雨棚"), (OTHER, SILENT)),
        (Core("永达雨棚"), Core("宏达", "雨棚"), (OTHER, SILENT)),
    ],
)
def test_a_character_left_out_of_a_brand_before_an_unknown_word(
    one: Core, other: Core, expected: tuple[int, int]
) -> None:
    assert compare(one, other) == expected
    assert compare(other, one) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Core("宏达", "雨棚"), Core("宏达", "天幕"), ("天幕", "雨棚")),
        (Core("宏达", "雨棚制品"), Core("宏达", "雨棚"), ("雨棚", "雨棚")),
        (Core("宏达雨棚"), Core("宏达", "天幕"), ("天幕", "雨棚")),
        (Core("宏达雨", "制品"), Core("宏达", "雨棚"), ("雨", "雨棚")),
        (Core("宏达"), Core("宏达", "雨棚"), ("", "雨棚")),
    ],
)
def test_the_words_of_trade_of_two_names(one: Core, other: Core, expected: tuple[str, str]) -> None:
    assert trade_words(one, other) == expected
    assert trade_words(other, one) == expected


NAMES = st.text("宏达鸿顺五金制品食卷帘", min_size=2, max_size=6)


@given(NAMES, NAMES)
def test_levels_are_symmetric(one: str, other: str) -> None:
    first, second = firm(one), firm(other)
    if first and second:
        assert compare(first.core, second.core) == compare(second.core, first.core)
