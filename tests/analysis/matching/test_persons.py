from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.matching.persons import (
    NEAR,
    NOT_TOLD,
    OTHER,
    SAME,
    SAME_SURNAME,
    SOUND,
    TITLE,
    Person,
    level,
    person,
)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("王建国", Person("王建国", "王", "建国")),
        ("王建国经理", Person("王建国", "王", "建国")),
        ("王 建国", Person("王建国", "王", "建国")),
        ("王建國", Person("王建国", "王", "建国")),
        ("王建国(老板)", Person("王建国", "王", "建国")),
        ("王建国13800000000", Person("王建国", "王", "建国")),
        ("王总", Person("王", "王")),
        ("欧阳小姐", Person("欧阳", "欧阳")),
        ("小陈", Person("陈", "陈")),
        ("李师傅", Person("李", "李")),
        ("阿娟", Person("阿娟")),
        ("Mr. Smith", Person("smith", "smith", "", ("smith",))),
        ("John Smith", Person("johnsmith", "", "", ("john", "smith"))),
        ("Jürgen Köhler", Person("jurgenkohler", "", "", ("jurgen", "kohler"))),
        ("个人", None),
        ("-", None),
        ("123", None),
    ],
)
def test_persons_as_they_are_written(typed: str, expected: Person | None) -> None:
    assert person(typed) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("王建国", "王建国", SAME),
        ("王总", "王经理", TITLE),
        ("王总", "王建国", TITLE),
        ("王总", "李建国", OTHER),
        ("王建国", "王建过", SOUND),
        ("章建国", "张建国", SOUND),
        ("王建国", "王建", NEAR),
        ("王建国", "王国建", NEAR),
        ("王建国", "王小芳", SAME_SURNAME),
        ("王建国", "李小芳", OTHER),
        ("阿娟", "阿捐", SOUND),
        ("阿娟", "王娟", OTHER),
        ("Wang Jianguo", "王建国", SOUND),
        ("Jianguo Wang", "王建国", SOUND),
        ("David Chen", "王建国", NOT_TOLD),
        ("John Smith", "Smith John", SAME),
        ("Иван Щукин", "Shchukin Ivan", SAME),
        ("Mr. Smith", "John Smith", TITLE),
        ("Mr. Smith", "John Miller", OTHER),
        ("J. Smith", "John Smith", NEAR),
        ("Jon Smith", "John Smith", SOUND),
        ("Juri Schaschkin", "Шашкин Юрий", SOUND),
        ("John Smith", "Anna Miller", OTHER),
    ],
)
def test_how_alike_two_persons_are(one: str, other: str, expected: int) -> None:
    first, second = person(one), person(other)
    assert first
    assert second
    assert level(first, second) == expected
    assert level(second, first) == expected


def test_a_title_is_filed_under_nothing_a_full_name_under_its_sound() -> None:
    found = [person(each) for each in ("王总", "王建国", "阿娟", "John Smith", "John")]
    assert [each.keys for each in found if each] == [
        (),
        ("wangjianguo",),
        ("ajuan",),
        ("johnsmith", "johnsmith"),
        (),
    ]


NAMES = st.text("王李章张建国强Smithjo .总", min_size=1, max_size=6)


@given(NAMES, NAMES)
def test_levels_are_symmetric(one: str, other: str) -> None:
    first, second = person(one), person(other)
    if first and second:
        assert level(first, second) == level(second, first)
