from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.matching.trades_alike import (
    ALIKE,
    DIFFERENT,
    RELATED,
    SILENT,
    UNLIKE,
    trade,
)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("五金", "五金制品", ALIKE),
        ("服装", "制衣", ALIKE),
        ("", "五金", SILENT),
        ("", "", SILENT),
        ("科技", "科技", ALIKE),
        ("精密模具", "模具", RELATED),
        ("汽配", "汽车配件", ALIKE),
        ("食品机械", "食品设备", RELATED),
        ("食品", "食品机械", DIFFERENT),
        ("机械", "机械设备", ALIKE),
        ("包装机", "包装机设备", RELATED),
        ("米粉", "米粉机械", UNLIKE),
        ("五金", "食品", DIFFERENT),
        ("箱包", "皮具", SILENT),
        ("卷轴帘", "卷轴", RELATED),
        ("遮雨帘", "雨帘", RELATED),
        ("包装印刷", "包印刷", RELATED),
        ("焊带粉", "焊条粉", RELATED),
        ("卷轴帘", "米粉", UNLIKE),
    ],
)
def test_how_alike_two_trades_are(one: str, other: str, expected: int) -> None:
    assert trade(one, other) == expected
    assert trade(other, one) == expected


WORDS = st.text("五金制品食机械卷帘包装印刷", max_size=5)


@given(WORDS, WORDS)
def test_levels_are_symmetric(one: str, other: str) -> None:
    assert trade(one, other) == trade(other, one)
