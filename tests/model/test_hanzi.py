from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.model import hanzi
from crmsheets.model.hanzi import simplified


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("東莞市順達五金", "东莞市顺达五金"),
        ("客戶名稱", "客户名称"),
        ("跟進計畫", "跟进计划"),
        ("畫冊", "画冊"),
        ("顺达 Ltd", "顺达 Ltd"),
    ],
)
def test_known_characters_are_simplified_and_all_others_stay(written: str, read: str) -> None:
    assert simplified(written) == read


def test_every_traditional_character_has_one_simplified() -> None:
    pairs = set(zip(hanzi._TRADITIONAL, hanzi._SIMPLIFIED, strict=True))
    assert len({before for before, _ in pairs}) == len(pairs)


@given(st.text(max_size=20))
def test_simplified_text_stays_as_it_is(text: str) -> None:
    assert simplified(simplified(text)) == simplified(text)
