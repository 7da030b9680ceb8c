from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.names import brand, name_key, registered
from crmsheets.analysis.places import CITY, PROVINCE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("东莞市顺达五金有限公司", "东莞顺达五金有限责任公司"),
        ("東莞市順達五金有限公司", "东莞市顺达五金有限公司"),
        (" 顺达 五金有限公司", "顺达五金有限公司"),
        ("顺达（东莞）五金", "顺达(东莞)五金"),
        ("顺达【东莞】五金", "顺达(东莞)五金"),
        ("顺达五金店（个体工商户）", "顺达五金店"),
        ("广西壮族自治区柳州市五菱", "广西柳州五菱"),
        ("Northwind Tools, Co., Limited", "NORTHWIND TOOLS CO LTD"),
        ("Smith & Sons Ltd", "Smith and Sons Ltd."),
    ],
)
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("东莞市顺达五金有限公司", "深圳市顺达五金有限公司"),
        ("顺达五金有限公司", "顺达电子有限公司"),
        ("顺达五金有限公司", "顺达五金有限公司东莞分公司"),
        ("顺达五金有限公司", "顺达五金股份有限公司"),
        ("顺达五金有限公司", "顺达五金厂"),
        ("顺达", "顺达五金有限公司"),
        ("大城市广告", "大城广告"),
    ],
)
def test_names_that_stay_apart(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


def test_a_name_of_signs_only_is_still_told() -> None:
    assert name_key("---") == "---"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("东莞市顺达五金有限公司", ("东莞", "顺达五金")),
        ("广东省东莞市顺达五金厂", ("东莞", "顺达五金")),
        ("广东顺达五金", ("广东", "顺达五金")),
        ("顺达五金（深圳）有限公司", ("深圳", "顺达五金")),
        ("顺达五金", ("", "顺达五金")),
        ("有限公司", ("", "有限公司")),
        ("Acme Co., Ltd.", ("", "acme")),
    ],
)
def test_place_and_brand(name: str, expected: tuple[str, str]) -> None:
    assert brand(name) == expected


def test_the_name_on_the_licence_is_the_fullest() -> None:
    spellings = ["顺达(老客户)", "顺达五金", "顺达五金有限公司", "东莞市顺达五金有限公司"]

    assert sorted(spellings, key=registered) == spellings


@pytest.mark.parametrize(
    ("careless", "proper"),
    [
        ("苏州 明达 电器有限公司", "苏州明达电器有限公司"),
        ("ESTRADA HARDWARE LTD", "Estrada Hardware Ltd"),
    ],
)
def test_of_two_writings_the_proper_one_is_shown(careless: str, proper: str) -> None:
    assert name_key(careless) == name_key(proper)
    assert registered(careless) < registered(proper)


def test_capitals_beside_chinese_are_no_fault() -> None:
    assert registered("ABC五金有限公司") == registered("顺达五金有限公司")


def test_no_place_hides_another() -> None:
    """The first alternative of a pattern wins, so none may begin another."""
    places = [*PROVINCE.split("|"), *CITY.split("|")]

    assert [
        (one, other) for one in places for other in places if one != other and other.startswith(one)
    ] == []
    assert len(set(CITY.split("|"))) == len(CITY.split("|"))


@given(st.text(min_size=1, max_size=30))
def test_blanks_and_width_never_matter(name: str) -> None:
    assert name_key(f"\u3000{name} ") == name_key(name)
    assert name_key(unicodedata.normalize("NFKC", name)) == name_key(name)
