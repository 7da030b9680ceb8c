from __future__ import annotations

import pytest

from crmsheets.intake.layout.month_headers import (
    Month,
    decided,
    measure_of,
    month_columns,
    month_of,
)


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("1月", Month(None, 1)),
        ("12月份", Month(None, 12)),
        ("十一月", Month(None, 11)),
        ("2024-01", Month(2024, 1)),
        ("2024.1", Month(2024, 1)),
        ("202401", Month(2024, 1)),
        ("24年3月", Month(2024, 3)),
        ("22.03", Month(2022, 3)),
        ("12.05", None),
        ("22.3", None),
        ("2024-01-01", Month(2024, 1)),
        ("2024-01-01 00:00:00", Month(2024, 1)),
        ("月份 3", Month(None, 3)),
        ("2024年 1月", Month(2024, 1)),
        ("jan", Month(None, 1)),
        ("Jan-24", Month(2024, 1)),
        ("September 2024", Month(2024, 9)),
        ("1月销售额(万元)", Month(None, 1, "amount")),
        ("2月 数量", Month(None, 2, "quantity")),
        ("2月(pcs)", Month(None, 2, "quantity")),
        ("3月交期", None),
        ("1月回款", None),
        ("一季度", None),
        ("上半年", None),
        ("1月-6月", None),
        ("3月5日", None),
        ("合计", None),
        ("M", None),
    ],
)
def test_a_header_is_a_month_if_it_is_nothing_else(header: str, expected: Month | None) -> None:
    assert month_of(header) == expected


def test_one_month_alone_is_no_row_of_months() -> None:
    assert month_columns({1: "客户", 2: "3月"}) == {}
    assert month_columns({1: "客户", 2: "3月数量", 3: "3月金额"}) == {}
    assert sorted(month_columns({1: "客户", 2: "3月", 3: "4月"})) == [2, 3]


def test_days_of_one_month_are_no_months() -> None:
    assert month_columns({1: "客户", 2: "21.03", 3: "22.03", 4: "23.03"}) == {}
    assert sorted(month_columns({1: "客户", 2: "22.03", 3: "22.04", 4: "23.01"})) == [2, 3, 4]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("客户\\月份(元)", "amount"),
        ("单位：pcs", "quantity"),
        ("各客户销售额统计（单位：万元）", "amount"),
        ("2024年回款统计", "other"),
        ("数量/金额", ""),
        ("东莞市元亨五金", ""),
        ("月度统计", ""),
        ("单位：元，单位：件", ""),
    ],
)
def test_what_a_text_says_the_figures_are(text: str, expected: str) -> None:
    assert measure_of(text) == expected


def test_the_first_text_that_says_it_decides() -> None:
    assert decided(["客户", "销售额", "数量"]) == ("amount", "销售额")
    assert decided(["客户"]) == ("", "")
