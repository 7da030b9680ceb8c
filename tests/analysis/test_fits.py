from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.company_names import CompanyName, company_name
from crmsheets.analysis.fits import Fit, begins, fit, may_be, slip

OTHER, AGAINST, OPEN, LOOSE, WITHIN = Fit


def known(name: str) -> CompanyName:
    found = company_name(name)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("written", "filed", "expected"),
    [
        ("顺达", "东莞市顺达五金有限公司", WITHIN),
        ("顺达五金", "东莞市顺达五金有限公司", WITHIN),
        ("东莞顺达", "东莞市顺达五金有限公司", WITHIN),
        ("广东顺达五金", "东莞市顺达五金有限公司", WITHIN),
        ("顺达金属制品", "东莞市顺达五金有限公司", WITHIN),
        ("顺达公司", "东莞市顺达五金有限公司", WITHIN),
        ("顺达自动", "顺达自动化厂", WITHIN),
        ("东莞顺达五", "东莞市顺达五金有限公司", WITHIN),
        ("顺达", "东莞市顺达锂电池工贸有限公司", WITHIN),
        ("东莞-顺达", "东莞市顺达锂电池工贸有限公司", WITHIN),
        ("顺达", "顺达藤家具厂", WITHIN),
        ("顺达木", "顺达藤家具厂", OTHER),
        ("顺达汽配", "顺达汽车零部件有限公司", WITHIN),
        ("顺达箱配", "顺达箱包配件厂", WITHIN),
        ("顺达五金公司", "顺达五金厂", LOOSE),
        ("顺达五金厂", "顺达五金", LOOSE),
        ("顺达五金厂", "顺达五金制造厂", WITHIN),
        ("昆山顺达", "顺达五金厂", OPEN),
        ("昆山顺达", "苏州顺达五金厂", OPEN),
        ("顺达五金塑胶", "顺达五金厂", OPEN),
        ("深圳顺达", "东莞市顺达五金有限公司", AGAINST),
        ("顺达电子", "东莞市顺达五金有限公司", AGAINST),
        ("顺达五金厂", "东莞市顺达五金有限公司", AGAINST),
        ("顺达五金商行", "东莞市顺达五金有限公司", AGAINST),
        ("顺达集团", "东莞市顺达五金有限公司", AGAINST),
        ("顺达", "顺达五金有限公司深圳分公司", AGAINST),
        ("顺达烟花", "顺达五金厂", AGAINST),
        ("顺发", "东莞市顺达五金有限公司", OTHER),
        ("顺达电", "东莞市顺达五金有限公司", OTHER),
        ("顺达", "Shunda Hardware", OTHER),
    ],
)
def test_a_short_form_says_less_and_nothing_else(written: str, filed: str, expected: Fit) -> None:
    assert fit(known(written), known(filed)) is expected


@pytest.mark.parametrize(
    ("written", "filed", "expected"),
    [
        # 遮蔽 is in no list: it may be trade.
        ("杉杰", "杉杰遮蔽制品厂", WITHIN),
        ("杉杰遮蔽", "杉杰遮蔽制品厂", WITHIN),
        ("杉杰制品", "杉杰遮蔽制品厂", OPEN),
        ("杉杰五金", "杉杰遮蔽制品厂", AGAINST),
        # One unknown character is the brand's.
        ("永利", "永利达五金", OTHER),
        ("永利五金", "永利达五金", OTHER),
        ("杉杰", "杉杰遮蔽", OTHER),
        ("杉杰", "杉杰遮蔽厂", WITHIN),
        ("杉杰遮", "杉杰遮蔽厂", OTHER),
        ("杉杰遮蔽", "杉杰遮蔽隔音", WITHIN),
        ("TCL电子", "TCL电子商务有限公司", WITHIN),
        ("TCL公司", "TC电子有限公司", OTHER),
    ],
)
def test_where_a_brand_ends_that_no_list_has(written: str, filed: str, expected: Fit) -> None:
    assert fit(known(written), known(filed)) is expected


@pytest.mark.parametrize(
    ("written", "filed", "expected"),
    [
        ("Zielona Moda", "Zielona Moda Sp. z o.o.", WITHIN),
        ("Praha Tex", "PRAHA TEX s.r.o.", WITHIN),
        ("Workwear Karhunen", "Karhunen Workwear Oy", WITHIN),
        ("Blue Heron Clothing", "Blue Heron Apparel Ltd.", WITHIN),
        ("Blue Heron Co., Ltd", "Blue Heron Apparel Limited", WITHIN),
        ("BlueHeron", "Blue Heron Apparel Ltd.", WITHIN),
        ("Granite Bay", "Granite Bay Zzyx LLC", WITHIN),
        ("Karhunen (Finland)", "Karhunen Workwear Oy", WITHIN),
        ("Karhunen (Sweden)", "Karhunen Workwear Oy", AGAINST),
        ("Karhunen (Sweden)", "Karhunen Workwear Ltd", LOOSE),
        ("Karhunen Tools", "Karhunen Workwear Oy", AGAINST),
        ("Karhunen Ltd", "Karhunen Workwear Oy", AGAINST),
        ("Blue", "Blue Heron Apparel Ltd.", OTHER),
        ("Blue Heron Apparel Espoo", "Blue Heron Apparel Ltd.", OPEN),
        ("Blue Heron Gourmet Ltd", "Blue Heron Apparel Ltd.", AGAINST),
        ("Blue Heron Appa", "Blue Heron Apparel Ltd.", WITHIN),
        ("Blue Heron Ltd", "Blue Heron Apparel Ltda.", AGAINST),
        ("Aurora Ceramics Czech Republic", "Aurora Ceramics s.r.o.", WITHIN),
    ],
)
def test_foreign_names(written: str, filed: str, expected: Fit) -> None:
    assert fit(known(written), known(filed)) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("顺达五金厂", "东莞市顺达五金有限公司", True),
        ("东莞顺达五金", "顺达五金有限公司", True),
        ("深圳顺达", "东莞市顺达五金有限公司", False),
        ("顺达电子", "东莞市顺达五金有限公司", False),
    ],
)
def test_beside_the_same_phone_nothing_may_contradict(
    one: str, other: str, *, expected: bool
) -> None:
    assert may_be(known(one), known(other)) is may_be(known(other), known(one)) is expected


def test_a_slip_in_the_trade_is_no_other_firm() -> None:
    filed = known("顺达五金制品厂")
    names = ["顺达五经制品", "顺达五金制", "顺达电子制品", "顺发五金制品", "顺达五经制品公司"]
    assert [slip(known(name), filed) for name in names] == [True, True, False, False, True]
    # In another town, or another's form, it is another firm.
    apart = ["东莞顺达五经制品", "顺达五经制品有限公司"]
    assert [slip(known(name), known("深圳顺达五金制品厂")) for name in apart] == [False, False]
    # Two trades one character apart are two trades.
    assert not slip(known("顺达电子"), known("顺达电器"))


@pytest.mark.parametrize(
    ("written", "other", "expected"),
    [
        ("恒丰", "恒丰酿造", True),
        ("恒丰", "恒丰兴五金", False),
        ("深圳恒丰", "东莞恒丰酿造", False),
        ("Redwood", "Redwood Candle Inc.", True),
        ("Redwood Ltd", "Redwood Candle Inc.", False),
        ("Candle", "Redwood Candle Inc.", False),
        ("恒丰", "Redwood", False),
    ],
)
def test_how_a_name_begins(written: str, other: str, *, expected: bool) -> None:
    assert begins(known(written), known(other)) is expected


NAMES = st.builds(
    "{}{}{}{}".format,
    st.sampled_from(["", "东莞", "佛山市", "广东省"]),
    st.text(st.sampled_from("顺达恒通沣裕葵湾郴联"), min_size=2, max_size=4),
    st.sampled_from(["", "五金", "箱包配件", "遮蔽制品", "电子科技"]),
    st.sampled_from(["", "有限公司", "厂", "经营部"]),
)


@given(NAMES, NAMES)
def test_every_name_is_within_itself_and_what_contradicts_never_fits(one: str, other: str) -> None:
    mine, its = company_name(one), company_name(other)
    if mine is None or its is None:
        return
    assert fit(mine, mine) is Fit.WITHIN
    if fit(mine, its) is fit(its, mine) is Fit.WITHIN and mine.brand == its.brand:
        assert mine.branch == its.branch
