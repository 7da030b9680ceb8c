from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.checks.names import Names, alike, short


@pytest.mark.parametrize(
    ("name", "compared"),
    [
        ("东莞市 顺达五金有限公司", "东莞顺达五金"),
        ("顺达五金（东莞）有限责任公司", "顺达五金东莞"),
        ("ＡＢＣ电子厂", "abc电子"),
        ("Northwind Tools Co., Ltd.", "northwindtools"),
        ("超市", "超市"),
        ("有限公司", "有限公司"),
    ],
)
def test_the_form_for_comparison(name: str, compared: str) -> None:
    assert short(name) == compared


@given(st.text(min_size=1).filter(lambda text: bool(text.strip())))
def test_a_name_never_becomes_longer_by_case(name: str) -> None:
    assert short(name) == short(f" {name} ")


NAMES = Names(["顺达五金有限公司", "顺达电子厂", "东莞市恒通塑胶有限公司", "PO2412-08"])


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("恒通塑胶", "东莞市恒通塑胶有限公司"),
        ("顺达五经", "顺达五金有限公司"),
        ("P02412-08", "PO2412-08"),
        ("华为", ""),
        ("达", ""),
    ],
)
def test_the_nearest_name_is_a_part_or_the_most_alike(name: str, nearest: str) -> None:
    assert NAMES.nearest(name) == nearest


def test_nearest_of_nothing() -> None:
    assert Names([]).nearest("顺达") == ""


def test_a_short_name_may_stand_for_several() -> None:
    assert NAMES.holding("顺达") == ["顺达五金有限公司", "顺达电子厂"]
    assert NAMES.holding("达") == []


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("恒佳", "江门市恒佳卫浴有限公司", True),
        ("江门市恒佳卫浴有限公司", "恒佳", True),
        ("恒佳", "恒通", False),
        ("佳", "恒佳", False),
    ],
)
def test_a_short_form(one: str, other: str, same: bool) -> None:
    assert alike(one, other) is same
