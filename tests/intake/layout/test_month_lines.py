from __future__ import annotations

import pytest

from tests.intake.layout.reading import places, read, records, said


def dates(sheet: str, title: str = "2024年出货", **more: str) -> tuple[list[str | None], list[str]]:
    found = read(sheet, title, **more)
    days = [row[2] for row in records(found, "order_date")]
    return days, [code for code, _, _ in said(found, "LAY24", "LAY25", "LAY26")]


DAYS = """
| 日期 | 客户名称 | 产品型号 | 数量 |
| 3月份 |
| 5 | 荣昇家具 | HJ-88 | 200 |
| 12日 | 德信五金 | HJ-88 | 100 |
| 4月份 |
| 9号 | 荣昇家具 | HJ-88 | 20 |
| 2024-04-30 | 德信五金 | HJ-88 | 20 |
"""


def test_days_below_lines_of_months() -> None:
    found = read(DAYS, "2024年出货")
    assert records(found, "order_date") == [
        (3, 0, "2024-03-05"),
        (4, 0, "2024-03-12"),
        (6, 0, "2024-04-09"),
        (7, 0, "2024-04-30"),
    ]
    assert places(found, "order_date") == ["A3", "A4", "A6", "A7"]
    assert said(found) == [("LAY24", "A2", "3月份")]
    (told,) = [each for each in found.findings if each.code == "LAY24"]
    assert (told.got["lines"], told.got["rows"]) == (2, 3)


def test_orders_without_a_day_count_on_the_first_of_the_line_s_month() -> None:
    sheet = """
    | 客户名称 | 产品型号 | 数量 | 金额 |
    | 2024年3月 |
    | 荣昇家具 | HJ-88 | 200 | 500 |
    | 4月 |
    | 德信五金 | HJ-88 | 20 | 50 |
    """
    found = read(sheet, "出货")
    assert records(found, "order_date") == [(3, 0, "2024-03-01"), (5, 0, "2024-04-01")]
    assert places(found, "order_date") == ["A2", "A4"]
    assert said(found) == [("LAY26", "A2", "2024年3月")]


@pytest.mark.parametrize(
    ("lines", "title", "expected"),
    [
        (("2023年12月", "1月"), "出货", ["2023-12-05", "2024-01-05"]),
        (("11月", "12月"), "2023年出货", ["2023-11-05", "2023-12-05"]),
    ],
)
def test_the_year_goes_on_from_line_to_line(
    lines: tuple[str, str], title: str, expected: list[str]
) -> None:
    sheet = f"""
    | 日期 | 客户名称 | 产品型号 | 数量 |
    | {lines[0]} |
    | 5 | 荣昇家具 | HJ-88 | 200 |
    | {lines[1]} |
    | 5 | 德信五金 | HJ-88 | 100 |
    """
    assert dates(sheet, title) == (expected, ["LAY24"])


@pytest.mark.parametrize(
    ("lines", "title"), [(("12月", "1月"), "2024年出货"), (("3月", "4月"), "出货")]
)
def test_months_without_a_year_are_asked_for(lines: tuple[str, str], title: str) -> None:
    sheet = f"""
    | 日期 | 客户名称 | 产品型号 | 数量 |
    | {lines[0]} |
    | 5 | 荣昇家具 | HJ-88 | 200 |
    | {lines[1]} |
    | 5 | 德信五金 | HJ-88 | 100 |
    """
    assert dates(sheet, title) == ([None, None], ["LAY25"])


@pytest.mark.parametrize(
    "sheet",
    [
        # whole dates need no month
        """
        | 日期 | 客户名称 | 产品型号 | 数量 |
        | 3月份 |
        | 2024-03-05 | 荣昇家具 | HJ-88 | 200 |
        """,
        # a record stands above the first month
        """
        | 日期 | 客户名称 | 产品型号 | 数量 |
        | 2 | 荣昇家具 | HJ-88 | 200 |
        | 3月份 |
        | 5 | 荣昇家具 | HJ-88 | 200 |
        """,
    ],
)
def test_lines_that_complete_nothing_say_nothing(sheet: str) -> None:
    assert dates(sheet)[1] == []


def test_a_day_that_the_month_has_not_is_asked_for_at_its_cell() -> None:
    sheet = """
    | 日期 | 客户名称 | 产品型号 | 数量 |
    | 4月份 |
    | 31 | 荣昇家具 | HJ-88 | 200 |
    | 5 | 荣昇家具 | HJ-88 | 200 |
    """
    found = read(sheet, "2024年出货")
    assert [row[2] for row in records(found, "order_date")] == [None, "2024-04-05"]
    assert "A3" in [each.cells[0].ref for each in found.findings if each.severity == "error"]


def test_follow_ups_without_a_day_are_no_orders_of_a_month() -> None:
    found = read(
        """
        | 客户名称 | 跟进方式 | 沟通内容 | 跟进人 |
        | 2024年3月 |
        | 荣昇家具 | 电话 | 问价 | 周敏 |
        """,
        "跟进",
    )
    assert [row[2] for row in records(found, "followup_date")] == [None]
    assert said(found, "LAY24", "LAY25", "LAY26") == []
