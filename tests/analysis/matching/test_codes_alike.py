from __future__ import annotations

import pytest

from crmsheets.analysis.matching.codes_alike import NEAR, OTHER, SAME, TWO, level, middle

GOOD = "91350100M000100Y43"


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (GOOD, SAME),
        ("91110000600037341L", TWO),
        ("91350100M000100Y4Z", NEAR),
        ("91350100M00010Y043", NEAR),
        ("91999999M999999Y4Z", OTHER),
        ("91350100M000100", NEAR),
        ("91350100M00010", NEAR),
        ("0100M000100Y43", NEAR),
        ("91350100M0001", OTHER),
        ("350100M000100Y4", NEAR),
        ("350100123456789", OTHER),
    ],
)
def test_how_alike_two_codes_are(other: str, expected: int) -> None:
    assert level(GOOD, other) == expected
    assert level(other, GOOD) == expected


def test_two_old_numbers_are_two() -> None:
    assert level("350100123456789", "350100123456788") == OTHER


def test_old_and_new_numbers_share_the_middle() -> None:
    assert middle(GOOD) == middle("350100M000100Y4") == "M000100Y4"
