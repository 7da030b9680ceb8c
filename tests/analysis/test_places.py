from __future__ import annotations

from crmsheets.analysis.places import CITIES, COUNTIES, TOWNS, apart, known, outer


def test_what_a_place_lies_in() -> None:
    assert [*outer("长安")] == ["长安", "东莞", "广东"]
    assert [*outer("昆山")] == ["昆山", "苏州", "江苏"]
    assert [[*outer(place)] for place in ("上海", "振兴", "")] == [["上海"], ["振兴"], []]


def test_places_apart() -> None:
    pairs = [
        ("东莞", "深圳"),
        ("东莞", "广东"),
        ("昆山", "苏州"),
        ("东莞", "东莞"),
        ("振兴", "东莞"),
    ]
    assert [apart(*pair) for pair in pairs] == [True, False, False, False, False]
    assert [apart(other, one) for one, other in pairs] == [True, False, False, False, False]


def test_every_place_stands_once_and_in_a_place_that_is_there() -> None:
    inner = [
        name
        for each in (CITIES, TOWNS, COUNTIES)
        for names in each.values()
        for name in names.split()
    ]
    cities = {name for names in CITIES.values() for name in names.split()}
    assert len(set(inner)) == len(inner)
    assert {*TOWNS, *COUNTIES} <= {*cities, *CITIES}


def test_what_is_in_the_lists() -> None:
    assert [known(place) for place in ("东莞", "广东", "虎门", "某地", "munich")] == [
        True, True, True, False, False,
    ]  # fmt: skip
