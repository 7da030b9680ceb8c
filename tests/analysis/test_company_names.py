from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.company_names import (
    CompanyName,
    company_name,
    in_chinese,
    places_in,
    shared_trades,
)


def known(name: str, more: frozenset[str] = frozenset()) -> CompanyName:
    found = company_name(name, more)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("name", "brand", "places", "trades", "legal", "branch"),
    [
        ("东莞市长安镇顺达五金制品有限公司", "顺达", "东莞 长安", "五金", "有限公司", ""),
        ("顺达五金（东莞）有限公司", "顺达", "东莞", "五金", "有限公司", ""),
        ("順達五金", "顺达", "", "五金", "", ""),
        ("顺达五金有限公司深圳分公司", "顺达", "", "五金", "有限公司", "深圳分公司"),
        ("广东省佛山市恒辉塑料厂", "恒辉", "广东 佛山", "塑胶", "厂", ""),
        ("苏州昆山捷迅自动化", "捷迅", "苏州 昆山", "自动化", "", ""),
        ("昆山高新区捷迅自动化", "捷迅", "昆山 高新", "自动化", "", ""),
        ("新顺达", "新顺达", "", "", "", ""),
        ("顺达商行", "顺达", "", "", "商行", ""),
        ("顺达针织 佛山", "顺达", "佛山", "针织", "", ""),
        ("长沙侃行", "侃行", "长沙", "", "", ""),
        ("长兴五金厂", "长兴", "", "五金", "厂", ""),
        ("湖州长兴顺达五金", "顺达", "湖州 长兴", "五金", "", ""),
        ("广元长兴烟花", "长兴烟花", "广元", "", "", ""),
        ("3M中国有限公司", "3m", "", "", "有限公司", ""),
        ("顺达五金 Co., Ltd.", "顺达", "", "五金", "有限公司", ""),
        ("顺达五金(华南区)", "顺达五金华南区", "", "", "", ""),
    ],
)
def test_a_chinese_name_taken_apart(  # the parts of a name
    name: str, brand: str, places: str, trades: str, legal: str, branch: str
) -> None:
    found = known(name)
    assert (found.brand, found.legal.words, found.branch) == (brand, legal, branch)
    assert (found.places, found.trades) == (frozenset(places.split()), frozenset(trades.split()))


@pytest.mark.parametrize(
    ("name", "words", "trades", "legal", "nation"),
    [
        ("Northwind Tools Ltd", "northwind", "tool", "ltd", ""),
        ("A.B.C. Trading Co., Ltd.", "abc", "trade", "ltd", ""),
        ("Blue Ocean", "blue ocean", "", "", ""),
        ("M/s Malhas do Douro Lda.", "douro", "malhas", "lda", ""),
        ("HOSHIMORI APPAREL, K.K.", "hoshimori", "garment", "kk", ""),
        ("Alpenkind Mode (Austria)", "alpenkind", "garment", "", "AT"),
        ("Karhunen Workwear Oy - Finland", "karhunen", "workwear", "oy", "FI"),
        ("Karhunen Workwear Finland", "karhunen", "workwear", "", "FI"),
        ("芬兰 Karhunen Workwear", "karhunen", "workwear", "", "FI"),
        ("Karhunen Workwear（芬兰）Oy", "karhunen", "workwear", "oy", "FI"),
        ("Müller & Söhne Werkzeuge GmbH & Co. KG", "muller sohne", "tool", "gmbh kg", ""),
        ("MUELLER SOEHNE", "muller sohne", "", "", ""),
        ("Zielona Moda Sp. z o.o.", "zielona", "garment", "spzoo", ""),
        ("Moda Verde S.A. de C.V.", "verde", "garment", "sa decv", ""),
        ("Aarhus Mode A/S", "aarhus", "garment", "as", ""),
        ("Oy Lahti Ski", "lahti ski", "", "oy", ""),
        ("The Lindqvist's", "lindqvists", "", "", ""),
    ],
)
def test_a_foreign_name_taken_apart(
    name: str, words: str, trades: str, legal: str, nation: str
) -> None:
    found = known(name)
    assert (found.words, found.legal.words) == (tuple(words.split()), legal)
    assert (found.trades, found.country) == (frozenset(trades.split()), nation)


@pytest.mark.parametrize(
    "name",
    [
        "东莞五金厂",
        "金属科技",
        "五金",
        "上海电气",
        "深圳公司",
        "东莞",
        "AB",
        "12345",
        "Tools Ltd",
        "",
    ],
)
def test_names_without_a_distinctive_part(name: str) -> None:
    assert company_name(name) is None


def test_a_trade_that_no_list_has_is_seen_where_several_brands_have_it() -> None:
    names = ["杉杰遮蔽制品厂", "芷合遮蔽制品厂", "永利达五金", "鸿兴达五金", "杉杰", "Acme Tools"]
    more = shared_trades(known(name) for name in names)

    assert more == {"遮蔽制品"}
    assert known("杉杰遮蔽制品厂").brand == "杉杰遮蔽"
    assert known("杉杰遮蔽制品厂", more).brand == "杉杰"
    # Without a known word in it, three must have it.
    three = [known(name) for name in ("杉杰遮蔽", "芷合遮蔽", "邕泰遮蔽")]
    assert [shared_trades(three[:2]), shared_trades(three)] == [frozenset(), frozenset({"遮蔽"})]


def test_a_latin_word_may_be_the_brand_of_a_chinese_name() -> None:
    found = in_chinese("TCL")
    assert found is not None
    assert (found.brand, found.keys) == ("tcl", (("tcl",),))
    assert found.keys == known("TCL电子").keys
    assert in_chinese("Blue Ocean") is None


def test_the_places_of_a_cell() -> None:
    assert places_in("广东省东莞市") == {"广东", "东莞"}
    assert places_in("海外") == set()


@given(st.text(max_size=30))
def test_any_text_can_be_taken_apart(text: str) -> None:
    found = company_name(text)
    assert found is None or (found.brand and found.body and found.keys)


def test_town_and_province_in_brackets_are_places() -> None:
    found = company_name("合晟(广东深圳)")
    assert found is not None
    assert (found.brand, found.places) == ("合晟", frozenset({"广东", "深圳"}))
    within = company_name("顺达(东莞市长安镇)")
    assert within is not None
    assert (within.brand, within.places) == ("顺达", frozenset({"东莞", "长安"}))
