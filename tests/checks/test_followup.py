from __future__ import annotations

from crmsheets import checks
from crmsheets.checks.required import MISSING
from crmsheets.model.settings import Settings
from crmsheets.model.table import Table
from tests.checks.running import TODAY, found, linked
from tests.tables import dataset, table


def followup(*rows: str) -> Table:
    head = "| 客户名称 | 跟进日期 | 沟通内容 | 下次跟进日期 | 下一步行动 |\n"
    return table("followup", head + "\n".join(rows))


def test_entries_that_say_nothing() -> None:
    sheet = followup(
        "| 顺达 | 2024-3-5 | 已联系。 | 2024-3-12 |  |",
        "| 顺达 | 2024-3-6 | 报价 | 2024-3-12 |  |",
        "| 顺达 | 2024-3-7 | 要样品2 | 2024-3-12 |  |",
        "| 顺达 | 2024-3-8 | Followed up | 2024-3-12 |  |",
    )
    assert found(sheet) == [
        ("FUP01", "C3", "只写了「已联系」，等于没写。请写谈了什么，例如 询问X100报价。"),
        ("FUP02", "C4", "只有「报价」，太短了。请写谈了什么，例如 询问X100报价。"),
        ("FUP01", "C6", "只写了「Followed up」，等于没写。请写谈了什么，例如 询问X100报价。"),
    ]


def test_next_contact_far_away() -> None:
    sheet = followup(
        "| 顺达 | 2024-3-5 | 询问X100报价 | 2024-9-1 |  |",
        "| 顺达 | 2024-3-5 | 询问X100报价 | 2024-9-2 |  |",
        "| 顺达 |  | 询问X100报价 | 2024-9-2 |  |",
    )
    assert [each for each in found(sheet) if each[0] == "FUP03"] == [
        ("FUP03", "D4", "是 2024-9-2，离这次跟进有181天，请核对年份和月份。")
    ]


def test_only_the_latest_follow_up_needs_a_next_date() -> None:
    sheet = followup(
        "| 顺达 | 2024-3-12 | 谈了交期和价格 |  | 报价 |",
        "| 顺达 | 2024-3-5 | 询问X100报价 |  | 报价 |",
        "| 恒通 | 2024-3-5 | 询问X100报价 |  | 暂不跟进 |",
        "| 新力 | 2024-3-5 | 询问X100报价 |  | 等回复 |",
        "| 大华 | 2024-3-5 | 询问X100报价 |  |  |",
        "| 大华 | 2024-3-5 | 又打了个电话 | 2024-3-9 |  |",
        "| 安达 |  | 询问X100报价 |  |  |",
    )
    assert found(sheet, stage="linked") == [
        (
            "FUP04",
            "D3",
            (
                "没填，这是顺达最近一次跟进，请填打算哪天再联系，例如 2024-3-12；"
                "不用再跟就把下一步行动选 暂不跟进。"
            ),
        )
    ]


def test_names_of_one_customer_count_together() -> None:
    data = dataset(
        followup(
            "| 顺达 | 2024-3-5 | 询问X100报价 |  | 报价 |",
            "| 顺达五金 | 2024-3-12 | 谈了交期和价格 | 2024-3-20 | 报价 |",
        )
    )
    joined = linked(data, same={"顺达": "顺达五金"})
    assert checks.run(joined, Settings(), TODAY, "linked").findings == ()


def test_a_sheet_without_next_dates_is_not_asked_for_them() -> None:
    sheet = table("followup", "| 客户名称 | 跟进日期 |\n| 顺达 | 2024-3-5 |")
    assert found(sheet, stage="linked") == []


def test_an_unreadable_next_date_is_not_reported_again() -> None:
    data = linked(dataset(followup("| 顺达 | 2024-3-5 | 询问X100报价 |  | 报价 |")))
    unreadable = data["followup"].finding(MISSING, 0, "next_date", value="下周", remedy="")
    told = data.found([unreadable])
    assert checks.run(told, Settings(), TODAY, "linked").findings == (unreadable,)
