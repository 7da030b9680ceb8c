from __future__ import annotations

import pytest

from tests.intake.mapped import codes, data
from tests.intake.sheets import reading

SHEET = "| 客户名称 | {} | {} | 合计 |\n| 顺达五金 | 18000 | 20000 | 38000 |\n| 恒通电子 | 4250 | 3000 | 7250 |"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("一季度", "二季度"),
        ("2024Q1", "2024Q2"),
        ("第1季度(元)", "第2季度(元)"),
        ("上半年销售额", "下半年销售额"),
        ("第1周", "第2周"),
        ("W1", "W2"),
        ("3月第一周", "3月第二周"),
        ("2023年度", "2024年度"),
        ("2023", "2024"),
    ],
)
def test_sums_of_weeks_quarters_and_years_are_told_and_nothing_is_invented(
    one: str, other: str
) -> None:
    found = data(reading(("销售", SHEET.format(one, other))))
    assert ("SHEET29", "") in codes(found.findings)
    assert all(not len(table) for table in found.tables.values())
    (line,) = found.balance
    assert (line.reason, line.rows_present) == ("unknown", 3)


@pytest.mark.parametrize(("one", "other"), [("材质", "产地"), ("一季度", "产地"), ("W1", "Q2")])
def test_other_headers_are_not_taken_for_them(one: str, other: str) -> None:
    found = data(reading(("销售", SHEET.format(one, other))))
    assert "SHEET29" not in {code for code, _ in codes(found.findings)}


def test_words_below_such_headers_are_no_sums() -> None:
    sheet = "| 项目 | 一季度 | 二季度 |\n| 计划 | 扩产 | 新厂 |\n| 目标 | 交期 | 品质 |"
    assert "SHEET29" not in {code for code, _ in codes(data(reading(("计划", sheet))).findings)}
