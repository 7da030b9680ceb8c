from __future__ import annotations

from dataclasses import replace

import pytest

from crmsheets.analysis.parts import Parts, parts


def known(name: str) -> Parts:
    found = parts(name)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("name", "brand", "places", "trades", "legal", "branch"),
    [
        ("东莞市长安镇顺达五金制品有限公司", "顺达", "东莞 长安镇", "五金 制品", "有限公司", ""),
        ("顺达五金（东莞）有限公司", "顺达", "东莞", "五金", "有限公司", ""),
        ("順達五金", "顺达", "", "五金", "", ""),
        ("顺达五金有限公司深圳分公司", "顺达", "", "五金", "有限公司", "深圳分公司"),
        ("广东省佛山市恒辉塑料厂", "恒辉", "广东 佛山", "塑胶", "厂", ""),
        ("新顺达", "新顺达", "", "", "", ""),
        ("顺达商行", "顺达", "", "", "商行", ""),
        ("Northwind Tools Ltd", "northwind", "", "tools", "ltd", ""),
        ("A.B.C. Trading Co., Ltd.", "abc", "", "trading", "ltd", ""),
        ("Blue Ocean", "blueocean", "", "", "", ""),
    ],
)
def test_a_name_taken_apart(  # the parts of a name
    name: str, brand: str, places: str, trades: str, legal: str, branch: str
) -> None:
    expected = Parts(brand, frozenset(places.split()), frozenset(trades.split()), legal, branch)
    assert replace(known(name), body="") == expected


@pytest.mark.parametrize(
    "name", ["东莞五金厂", "金属科技", "五金", "上海电气", "AB", "12345", "Tools Ltd", ""]
)
def test_names_without_a_distinctive_part(name: str) -> None:
    assert parts(name) is None


@pytest.mark.parametrize(
    ("short", "full", "within", "may_be"),
    [
        ("顺达", "东莞市顺达五金有限公司", True, True),
        ("顺达五金", "东莞市顺达五金有限公司", True, True),
        ("东莞顺达", "东莞市顺达五金有限公司", True, True),
        ("顺达公司", "东莞市顺达五金有限公司", True, True),
        ("深圳顺达", "东莞市顺达五金有限公司", False, False),
        ("顺达电子", "东莞市顺达五金有限公司", False, False),
        ("顺达五金厂", "东莞市顺达五金有限公司", False, True),
        ("顺达", "顺达五金有限公司深圳分公司", False, False),
        ("东莞顺达五金", "顺达五金有限公司", False, True),
        ("顺发", "东莞市顺达五金有限公司", False, False),
        ("顺达自动", "顺达自动化厂", True, False),
        ("东莞顺达五", "东莞市顺达五金有限公司", True, False),
        ("顺达电", "东莞市顺达五金有限公司", False, False),
    ],
)
def test_a_short_form_says_less_and_nothing_else(
    short: str, full: str, *, within: bool, may_be: bool
) -> None:
    one, other = known(short), known(full)
    assert (one.within(other), one.may_be(other)) == (within, may_be)


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Zielona Moda", "Zielona Moda Sp. z o.o."),
        ("Praha Tex", "PRAHA TEX s.r.o."),
        ("moda verde", "Moda Verde S.A. de C.V."),
        ("Aarhus Mode", "Aarhus Mode A/S"),
    ],
)
def test_legal_forms_of_other_countries_are_no_part_of_the_name(short: str, full: str) -> None:
    mine, other = parts(short), parts(full)
    assert mine is not None
    assert other is not None
    assert mine.within(other)
    assert not other.within(mine)
