from __future__ import annotations

import pytest

from crmsheets.analysis.company_names import CompanyName, company_name
from crmsheets.analysis.filed_names import filed_names, halves, learnt, orders, with_places
from crmsheets.analysis.fits import Fit


def known(name: str) -> CompanyName:
    found = company_name(name)
    assert found is not None
    return found


BOOK = filed_names(
    [(name, known(name)) for name in ("东莞顺达五金厂", "顺达电子", "顺发五金", "Blue Heron Ltd")],
    frozenset(),
)


def test_the_names_that_begin_alike() -> None:
    assert [whose for whose, _ in BOOK.near(known("顺达"))] == ["东莞顺达五金厂", "顺达电子"]
    assert [whose for whose, _ in BOOK.near(known("Heron Blue"))] == ["Blue Heron Ltd"]
    assert [*BOOK.near(known("恒通"))] == []


def test_the_names_that_fit() -> None:
    assert [*BOOK.fitting(known("顺达五金"))] == ["东莞顺达五金厂"]
    assert [*BOOK.fitting(known("顺达五金公司"))] == []
    assert [*BOOK.fitting(known("顺达五金公司"), Fit.LOOSE)] == ["东莞顺达五金厂"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("针织 棣棠", "棣棠针织"),
        ("针织棣棠", "棣棠针织"),
        ("有限公司 棣棠针织", "棣棠针织有限公司"),
        ("棣棠 佛山 针织", "佛山棣棠针织"),
        ("针织(佛山)棣棠", "棣棠针织佛山"),
    ],
)
def test_parts_in_another_order(name: str, expected: str) -> None:
    assert known(expected) in [*orders(name, frozenset())]


def test_a_word_of_latin_letters_is_a_chinese_firms_brand_too() -> None:
    assert [each.latin for each in orders("TCL", frozenset())] == [True, False]


def test_words_that_names_show() -> None:
    assert learnt(["杉杰遮蔽制品", "芷合遮蔽制品", "王总", "五金厂"]) == {"遮蔽制品"}


def test_the_place_of_the_row_counts_where_it_does_not_contradict_the_name() -> None:
    row = frozenset({"广东", "东莞"})
    names = ["顺达五金", "广东顺达五金", "深圳顺达五金"]
    assert [with_places(known(name), row, "").places for name in names] == [row, row, {"深圳"}]
    assert with_places(known("Blue Heron (UK)"), row, "US").country == "GB"
    assert with_places(known("Blue Heron"), row, "US").country == "US"


def test_a_cell_cut_in_two() -> None:
    assert [*halves("顺达五金（顺达）")] == [("顺达五金", "顺达")]
    assert [*halves("A/B - C")] == [("A", "B - C"), ("A/B", "C")]
    assert [*halves("-顺达五金"), *halves("A B")] == []
