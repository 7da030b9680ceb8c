from __future__ import annotations

import pytest

from crmsheets.intake.values.spans import days


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("90", 90),
        ("９０天", 90),
        ("一个月", 30),
        ("1个月", 30),
        ("三个月", 90),
        ("两周", 14),
        ("一个星期", 7),
        ("半个月", 15),
        ("半年", 180),
        ("一年", 365),
        ("10 days", 10),
        ("2 weeks", 14),
        ("Half a year", 180),
        ("", None),
        ("很久", None),
        ("下个月", None),
        ("1.5天", None),
        ("5万", 50_000),
        ("30天左右", None),
        ("1e30", None),
    ],
)
def test_a_length_of_time_is_days(typed: str, expected: int | None) -> None:
    assert days(typed) == expected
