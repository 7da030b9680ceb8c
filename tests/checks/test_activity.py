from __future__ import annotations

from tests.checks.running import cells, findings, found
from tests.tables import table

EVENTS = table(
    "activity",
    """
    | 活动名称 | 活动日期 | 参与人数 |
    | 2024秋季五金展 | 2024-10-15 | 35 |
    | 2024答谢会 | 2024-12-1 | 2 |
    | 工厂参观 | 2024-11-1 | 12 |
    |  | 2024-11-1 | 12 |
    """,
)
GUESTS = table(
    "guest",
    """
    | 活动名称 | 客户名称 |
    | 2024秋季五金展 | 顺达 |
    | 2024答谢会 | 顺达 |
    | 2024答谢会 | 恒通 |
    | 秋季五金展 | 恒通 |
    | 秋季五金展 | 新力 |
    | 年会 | 新力 |
    |  | 新力 |
    """,
)


def test_numbers_that_the_list_does_not_have() -> None:
    assert [each for each in found(EVENTS, GUESTS, stage="linked") if each[0] == "ACT02"] == [
        ("ACT02", "C3", "写的是 35，但「参与」里有1人。有名单就不用填，按名单算。")
    ]


def test_guests_of_events_that_are_not_there() -> None:
    unknown = [each for each in findings(EVENTS, GUESTS, stage="linked") if each.code == "ACT03"]
    assert [
        (cells(each), each.fault("zh"), each.suggestion and each.suggestion.value)
        for each in unknown
    ] == [
        (
            ["A6", "A7"],
            "写的「秋季五金展」，「活动」里没有这一场（2行）。是不是「2024秋季五金展」？",
            "2024秋季五金展",
        ),
        (["A8"], "写的「年会」，「活动」里没有这一场（1行）。请先在「活动」里加上。", None),
    ]


def test_without_events_guests_are_taken_as_they_are() -> None:
    assert found(GUESTS, stage="linked") == []


def test_the_same_event_twice() -> None:
    sheet = table(
        "activity",
        """
        | 活动名称 | 活动日期 |
        | 五金展 | 2024-10-15 |
        | 五金展 | 2024-10-15 |
        | 五金展 | 2023-10-15 |
        | 五金展 |  |
        | 五金展 |  |
        """,
    )
    assert found(sheet, stage="linked") == [
        ("ACT01", "A4", "五金展（2024-10-15）已经写过一次（a.xlsx 活动!A3），请删掉一行或改名。")
    ]
