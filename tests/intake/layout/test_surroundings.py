from __future__ import annotations

import pytest

from crmsheets.intake.layout.surroundings import month_hint, months_in, year_hint


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3月", (None, 3)),
        ("2024年3月销售明细", (2024, 3)),
        ("24年3月", (2024, 3)),
        ("２０２４年３月", (2024, 3)),
        ("二〇二四年10月份出货台账", (2024, 10)),
        ("二零二四年三月", (2024, 3)),
        ("民國113年3月業績", (2024, 3)),
        ("113年3月", (2024, 3)),
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("二〇二四年度客户订单", 2024),
        ("二○二四年", 2024),
        ("民国113年", 2024),
        ("113年度銷售明細", 2024),
        ("老厂113年", None),
        ("一二三四号车间", None),
    ],
)
def test_the_year_that_a_title_tells(text: str, expected: int | None) -> None:
    assert year_hint(text) == expected


def test_the_first_text_that_tells_one_month_counts_and_its_year_is_kept() -> None:
    assert month_hint("订单", "3月", "2024年5月") == (None, 3)
    assert month_hint("3月 2024年3月") == (2024, 3)
    assert month_hint() is None


def test_all_months_of_a_text() -> None:
    assert months_in("1月、2月") == [(None, 1), (None, 2)]
