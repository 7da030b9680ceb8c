from __future__ import annotations

import pytest

from crmsheets.analysis.matching.firms import firm
from crmsheets.analysis.matching.learnt import learnt

LEARNT = learnt(["潜江市宏达五金", "潜江市顺发五金"], ["München", "Leeds"])


def parts(typed: str) -> tuple[str, str, tuple[str, ...], str] | None:
    found = firm(typed, LEARNT)
    if found is None:
        return None
    return found.core.brand, found.core.trade, tuple(sorted(found.places)), found.branch


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("东莞市长安镇顺达五金制品有限公司", ("顺达", "五金制品", ("东莞", "长安"), "")),
        ("順達五金(老客户)", ("顺达", "五金", (), "")),
        ("潜江宏达五金厂", ("宏达", "五金", ("潜江",), "")),
        ("宏达(潜江市)五金厂", ("宏达", "五金", ("潜江",), "")),
        ("宏达(金牛)五金厂", ("宏达金牛", "五金", (), "")),
        # Of a branch its own town tells where it is.
        ("苏州顺达五金有限公司长沙分公司", ("顺达", "五金", ("长沙",), "长沙分公司")),
        # Slips: a character typed twice, left out of the brand, left out of the town.
        ("上海海市顺达五金有限公司", ("顺达", "五金", ("上海",), "")),
        ("广州州市顺达五金有限公司", ("顺达", "五金", ("广州",), "")),
        ("厦门成仪器仪表厂", ("成", "仪器仪表", ("厦门",), "")),
        ("青市即墨顺达五金", ("顺达", "五金", ("即墨",), "")),
        # A brand that is a place, too; only with the trade, or after another place.
        ("北海五金制品有限公司", ("北海", "五金制品", (), "")),
        ("成都市海南五金制品厂", ("海南", "五金制品", ("成都",), "")),
        ("潜江五金", ("潜江", "五金", (), "")),
        ("五金厂", ("", "五金", (), "")),
        ("Müller Werkzeuge GmbH", ("muller", "tool", (), "")),
        ("Weber WerkzeugeGmbH", ("weber", "tool", (), "")),
        ("Weber Werkzeuge GmbHu. Co. KG", ("weber", "tool", (), "")),
        ("Weber Werkzeuge GmbH (Muenchen)", ("weber", "tool", ("munich",), "")),
        ("Ellis & Webb Furniture Ltd, Leeds", ("elliswebb", "furniture", ("leeds",), "")),
        ("Ellis & Webb Furniture Ltd, York", ("elliswebb", "furniture", ("york",), "")),
        ("Furniture Ltd", ("", "furnitureltd", (), "")),
        # Chinese towns in names in Latin letters; where only the trade is left, the town is the brand.
        ("Dongguan Shunda Hardware Co., Ltd", ("shunda", "hardware", ("东莞",), "")),
        ("SHEN ZHEN CITY Shunda Hardware", ("shunda", "hardware", ("深圳",), "")),
        ("Shunda Hardware Yiwu", ("shunda", "hardware", ("义乌",), "")),
        ("Jian Hua Hardware", ("jianhua", "hardware", (), "")),
        ("Dongguan Hardware Ltd", ("dongguan", "hardware", (), "")),
        ("Weber Tools (Milano)", ("weber", "tool", ("milan",), "")),
        ("Weber Tools, Milano", ("webermilano", "tool", (), "")),
        ("Karhunen Workwear Oy (Finland)", ("karhunen", "workwear", ("FI",), "")),
        ("Karhunen Workwear Finland", ("karhunen", "workwear", ("FI",), "")),
        ("个人", None),
        ("王总", None),
        ("-", None),
    ],
)
def test_names_taken_apart(
    typed: str, expected: tuple[str, str, tuple[str, ...], str] | None
) -> None:
    assert parts(typed) == expected


@pytest.mark.parametrize(
    ("typed", "own", "latin"),
    [
        ("顺达五金 Shunda Hardware Co., Ltd.", "顺达", "shunda"),
        ("Shunda Hardware Co., Ltd. 顺达五金", "顺达", "shunda"),
        ("TCL电子", "tcl", None),
        ("顺达五金 Hardware Company", "顺达", None),
    ],
)
def test_both_languages_in_one_cell(typed: str, own: str, latin: str | None) -> None:
    found = firm(typed)
    assert found
    assert (found.core.brand, found.latin.brand if found.latin else None) == (own, latin)


def test_latin_words_that_the_table_shows_to_be_of_trade_are_no_brand() -> None:
    brands = ("Alba", "Bern", "Carl", "Dora", "Emma", "Fink")
    taught = learnt([], industries=[(f"{brand} Zubehoer GmbH", "五金") for brand in brands])
    found, alone = firm("Gold Zubehoer GmbH", taught), firm("Zubehoer GmbH", taught)
    assert found
    assert alone
    assert (found.core.words, found.core.spelled) == (("gold",), ("zubehor",))
    assert (alone.core.words, alone.core.spelled) == (("zubehor",), ())
