from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.model.hanzi import simplified


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("東莞市順達五金", "东莞市顺达五金"),
        ("客戶名稱", "客户名称"),
        ("跟進計畫", "跟进计划"),
        ("畫冊", "画册"),
        ("電話號碼", "电话号码"),
        ("後來", "后来"),
        ("皇后", "皇后"),
        ("乾隆 乾燥", "乾隆 干燥"),
        ("暱稱", "昵称"),
        ("単価 総額", "单价 总额"),
        ("嘜頭", "唛头"),
        ("顺达 Ltd", "顺达 Ltd"),
        ("東莞\ud800電子", "东莞\ud800电子"),
        ("\udfff", "\udfff"),
    ],
)
def test_traditional_characters_become_simplified_and_all_others_stay(
    written: str, read: str
) -> None:
    assert simplified(written) == read


@given(st.text(max_size=20))
def test_simplified_text_stays_as_it_is(text: str) -> None:
    assert simplified(simplified(text)) == simplified(text)
