from __future__ import annotations

import pytest

from crmsheets.analysis.numbers import earliest, following, natural, number_key


def test_spellings_of_one_number() -> None:
    assert number_key(" cus００1 ") == "CUS001"


def test_numbers_sort_as_people_count() -> None:
    assert sorted(["CUS10", "CUS9", "KH-1", "7"], key=natural) == ["7", "CUS9", "CUS10", "KH-1"]


def test_the_earliest_of_several() -> None:
    assert earliest(["CUS010", "CUS9", "CUS009"]) == "CUS009"
    assert earliest([]) is None


@pytest.mark.parametrize(
    ("taken", "count", "expected"),
    [
        ([], 2, ["CUS001", "CUS002"]),
        (["CUS007", "KH-9", "cus003"], 2, ["CUS008", "CUS009"]),
        (["CUS999"], 1, ["CUS1000"]),
        (["CUS007A"], 1, ["CUS001"]),
        (["CUS007"], 0, []),
    ],
)
def test_new_numbers_follow_the_highest(taken: list[str], count: int, expected: list[str]) -> None:
    assert following(taken, "CUS", count) == expected
