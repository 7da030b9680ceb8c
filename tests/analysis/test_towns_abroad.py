from __future__ import annotations

import pytest

from crmsheets.analysis.towns_abroad import joined, known, town


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("München", "munich"),
        ("MUENCHEN", "munich"),
        ("慕尼黑市", "munich"),
        ("TP. Hồ Chí Minh", "hochiminh"),
        ("Ho Chi Minh City", "hochiminh"),
        ("東京", "tokyo"),
        ("Санкт-Петербург", "saintpetersburg"),
        ("Αθήνα", "athens"),
        ("İzmir", "izmir"),
        ("København", "copenhagen"),
        ("New York City", "newyork"),
        ("Kansas City", ""),
        ("Dongguan", ""),
        ("", ""),
    ],
)
def test_a_town_under_all_its_names(text: str, expected: str) -> None:
    assert town(text) == expected
    assert known(expected) == bool(expected)


def test_the_words_of_a_town_in_one() -> None:
    assert joined("Frankfurt (Oder)") == "frankfurtoder"
    assert joined("Łódź") == joined("LODZ") == "lodz"


def test_every_spelling_stands_at_one_town() -> None:
    # A spelling twice would make its town hang on the order of the table.
    from crmsheets.analysis import towns_abroad

    groups = [{joined(name) for name in each.split()} for each in towns_abroad._TOWNS.split("|")]
    assert sum(map(len, groups)) == len(set().union(*groups))
