from __future__ import annotations

import pytest

from crmsheets.intake.layout.surroundings import month_hint, months_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3月", (None, 3)),
        ("2024年3月销售明细", (2024, 3)),
        ("24年3月", (2024, 3)),
        ("２０２４年３月", (2024, 3)),
        ("十二月", (None, 12)),
        ("三月", (None, 3)),
        ("202403订单", (2024, 3)),
        ("2024-03", (2024, 3)),
        ("March 2024", (2024, 3)),
        ("Mar-24", (2024, 3)),
        ("1-6月", None),
        ("1月~3月", None),
        ("3月5日", None),
        ("2024.3.5", None),
        ("Jan, Feb", None),
        ("market", None),
        ("it may be", None),
        ("2024年订单", None),
    ],
)
def test_the_month_that_a_text_is_about(text: str, expected: tuple[int | None, int] | None) -> None:
    assert month_hint(text) == expected


def test_the_first_text_that_tells_one_month_counts_and_its_year_is_kept() -> None:
    assert month_hint("订单", "3月", "2024年5月") == (None, 3)
    assert month_hint("3月 2024年3月") == (2024, 3)
    assert month_hint() is None


def test_all_months_of_a_text() -> None:
    assert months_in("1月、2月") == [(None, 1), (None, 2)]
