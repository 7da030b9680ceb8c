from __future__ import annotations

import pytest

from crmsheets.model.table import Table
from tests.intake.layout.reading import read, reads, said

GUESTS = """
| 客户名称 | 来宾姓名 | 电话 | 意向程度 |
| 温州翎驭电器有限公司 | 董永康 | 13873291484 | 高 |
| 东莞嵘拓自动化厂 | 于丽娟 | 13873291485 | 低 |
"""


def shown(table: Table, *names: str) -> list[tuple[str, ...]]:
    return [tuple(str(table[name][i]) for name in names) for i in range(len(table))]


@pytest.mark.parametrize(
    ("above", "name", "place", "row"),
    [
        (
            "| 来宾登记表 |\n| 活动主题： | 2024广州五金展 |\n| 活动日期： | 2024年10月20日 |",
            "2024广州五金展",
            "B2",
            2,
        ),
        (
            "| 2024广州五金展来宾登记表 |\n| 时间：2024年10月20日-22日 | | 地点：厚街 |",
            "2024广州五金展",
            "A1",
            1,
        ),
        (
            "| 签到表 |\n| 展会活动： | 2024广州五金展 |\n| 开展日期： | 2024年10月20日 |\n| 地点： | 二楼展厅 |",
            "2024广州五金展",
            "B2",
            2,
        ),
        (
            "| 客户登记 |\n| 活动标题：2024春季订货会 |\n| 会议时间：2024年10月20日 |\n| 地点：宁波 |",
            "2024春季订货会",
            "A2",
            2,
        ),
        ("| 看样会：秋季看样会  看样会时间：2024-10-20 |", "秋季看样会", "A1", 1),
        ("| 订货会 | 春季订货会 | 会期 | 2024-10-20 |", "春季订货会", "B1", 1),
        ("| Sign-in |\n| Seminar: Dealer day |\n| Date: 2024-10-20 |", "Dealer day", "A2", 2),
        ("| 签到表 |\n| 时间：2024-10-20 主题：春季答谢会 |", "春季答谢会", "A2", 2),
        ("| 签到表 |\n| 時間：2024-10-20 |\n| 主題： | 春季答謝會 |", "春季答謝會", "B3", 3),
    ],
)
def test_the_event_above_its_guests_is_an_activity(
    above: str, name: str, place: str, row: int
) -> None:
    guests, event = reads(above + GUESTS, "来宾")
    assert event.table.template.name == "activity"
    assert shown(event.table, "activity_name", "start_date") == [(name, "2024-10-20")]
    assert event.table.cell(0, "activity_name").ref == place
    assert [str(each) for each in guests.table["activity_name"]] == [name, name]
    assert ("LAY28", place, name) in said(guests)
    whole = above.count("\n") + 1
    assert (event.balance.rows_present, event.balance.rows_read, event.balance.layout) == (
        1,
        1,
        "flat",
    )
    assert guests.balance.rows_skipped.get("title", 0) == whole - 1
    assert list(event.table.row) == [row]


@pytest.mark.parametrize(
    "above",
    [
        "| 来宾登记表 |\n| 活动主题：2024广州五金展 |",
        "| 来宾登记表 |\n| 时间：2024-10-20 |",
        "| 来宾登记表 | 2024 |\n| 时间：2024-10-20 |\n| 主题 |",
        "| 展会 |\n| 时间：2024-10-20 | 主题： |",
    ],
)
def test_without_a_name_or_a_day_there_is_no_activity(above: str) -> None:
    (guests,) = reads(above + GUESTS, "来宾")
    assert said(guests, "LAY28") == []


def test_guests_of_an_event_in_a_column_of_their_own_keep_it() -> None:
    sheet = "| 2024广州五金展来宾登记表 |\n| 时间：2024-10-20 |\n" + GUESTS.replace(
        "| 客户名称 |", "| 活动名称 | 客户名称 |"
    ).replace("| 温州", "| 五金展 | 温州").replace("| 东莞", "| 五金展 | 东莞")
    guests, event = reads(sheet, "来宾")
    assert list(guests.table["activity_name"]) == ["五金展", "五金展"]
    assert list(event.table["activity_name"]) == ["2024广州五金展"]


def test_who_signed_in_is_a_guest_and_no_new_customer() -> None:
    sheet = """
    | 时间：2024-05-06 | | 主题：春季答谢会 |
    | 公司 | 姓名 | 电话 |
    | 温州翎驭电器有限公司 | 董永康 | 13873291484 |
    | 东莞嵘拓自动化厂 | 于丽娟 | 13873291485 |
    """
    guests, _ = reads(sheet, "签到")
    assert guests.table.template.name == "guest"
    assert read(sheet.replace("春季答谢会", ""), "客户名单").table.template.name == "customer"


def test_a_title_of_any_event_names_none() -> None:
    sheet = (
        "| 参加活动客户名单 |\n| 主题：2024秋季新品发布会 |\n| 活动时间：2024年4月22日 |\n" + GUESTS
    )
    guests, event = reads(sheet, "来宾")
    assert list(event.table["activity_name"]) == ["2024秋季新品发布会"]
    assert set(guests.table["activity_name"]) == {"2024秋季新品发布会"}


@pytest.mark.parametrize(
    ("above", "place", "name"),
    [
        ("| 签到表 |\n| 培训名称：安装培训第3期 |", "A2", "安装培训第3期"),
        ("| 2024广州五金展来宾登记表 |", "A1", "2024广州五金展"),
    ],
)
def test_without_a_day_the_name_is_the_guests_all_the_same(
    above: str, place: str, name: str
) -> None:
    (guests,) = reads(above + GUESTS, "来宾")
    assert list(guests.table["activity_name"]) == [name, name]
    assert said(guests) == [("LAY02", place, name)]


def test_deadlines_and_remarks_name_no_event() -> None:
    (guests,) = reads("| 签到表 |\n| 报名截止：2024-3-4 |\n| 备注：带名片 |" + GUESTS, "来宾")
    assert set(guests.table["activity_name"]) == {None}


def test_a_column_of_events_is_left_as_it_is_without_a_day() -> None:
    sheet = "| 2024广州五金展来宾登记表 |" + GUESTS.replace(
        "| 客户名称 |", "| 活动名称 | 客户名称 |"
    ).replace("| 温州", "| 五金展 | 温州").replace("| 东莞", "| | 东莞")
    (guests,) = reads(sheet, "来宾")
    assert list(guests.table["activity_name"]) == ["五金展", None]
    assert said(guests) == []
