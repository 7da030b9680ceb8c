"""The sheets about rows that are one customer: 撞单, 合并冲突, 关联客户, 客户编号对照."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from crmsheets.analysis.judge import judge
from crmsheets.analysis.link import link
from crmsheets.model.judged import Judged
from crmsheets.model.page import Lines, Listing, Page
from crmsheets.model.settings import Settings
from crmsheets.model.table import Table
from crmsheets.model.text import Locale
from crmsheets.reports import pages
from tests.analysis.linked import TODAY
from tests.tables import dataset, table

ZH = Locale()
EN = Locale("en", "INTL", "USD")
NEW = {"ownership", "conflicts", "related", "renumbered"}

MIN = table(
    "customer",
    """
    | 客户编号 | 客户名称 | 电话 | 负责业务员 | 首次接触日期 |
    | K1 | 东莞市顺达五金有限公司 | 13800000001 | 周敏 | 2024-1-5 |
    | K2 | 深圳市华彩塑胶有限公司 | 13800000001 | 周敏 | |
    """,
    file="周敏.xlsx",
)
QIANG = table(
    "customer",
    """
    | 客户编号 | 客户名称 | 电话 | 负责业务员 | 首次接触日期 |
    | K9 | 东莞市顺达五金有限公司 | 13800000001 | 李强 | 2024-2-1 |
    | K8 | 中山市宏远灯饰有限公司 | 13900000008 | 李强 | 2024-3-1 |
    """,
    file="李强.xlsx",
)


def talks(*lines: str) -> Table:
    """Follow-ups with 宏远: `周敏 2024-3-1`."""
    rows = "\n".join(
        f"| 中山市宏远灯饰有限公司 | {day} | {who} |" for who, day in map(str.split, lines)
    )
    return table("followup", f"| 客户 | 日期 | 跟进人 |\n{rows}", file="跟进.xlsx")


def found(*tables: Table) -> Judged:
    return judge(link(dataset(*tables), Settings()), Settings(), TODAY)


def told(judged: Judged, locale: Locale = ZH) -> dict[str, Page]:
    return {page.name: page for page in pages(judged, locale) if page.name in NEW}


def listing(page: Page, at: int = 0) -> Listing:
    return [block for block in page.blocks if isinstance(block, Listing)][at]


def shown(block: Listing, *labels: str) -> list[tuple[str, ...]]:
    """Rows of a listing, only these columns."""
    heads = [head.label for head in block.heads]
    at = [heads.index(label) for label in labels]
    return [tuple("" if row[i] is None else str(row[i]) for i in at) for row in block.rows]


def small(page: Page) -> list[str]:
    return [line for block in page.blocks if isinstance(block, Lines) for line in block.lines]


def test_nothing_was_joined_and_nothing_is_shown() -> None:
    assert told(found(QIANG)) == {}


def test_both_claims_stand_one_below_the_other() -> None:
    page = told(found(MIN, QIANG))["ownership"]
    assert page.lead == (
        "1 家客户不止一个业务员说是自己的。绿色：按规则建议归他。这一页只给老板看，不进退回件。"
    )
    assert shown(listing(page), "客户名称", "业务员", "先接触", "建议归", "为什么", "写在哪") == [
        ("东莞市顺达五金有限公司", "周敏", "2024-01-05", "周敏",
         "周敏先接触（2024-01-05），李强是 2024-02-01", "周敏.xlsx 客户!D3"),
        ("东莞市顺达五金有限公司", "李强", "2024-02-01", "周敏",
         "周敏先接触（2024-01-05），李强是 2024-02-01", "李强.xlsx 客户!D3"),
    ]  # fmt: skip
    assert listing(page).looks == ("good", "")
    assert [line[:5] for line in small(page)] == ["「建议归」", "定了以后："]


def test_a_handover_stands_apart_and_alone_without_what_to_decide() -> None:
    passed = talks("李强 2024-3-2", "周敏 2024-11-1", "周敏 2024-12-1")
    page = told(
        found(table("customer", "| 客户名称 | 负责业务员 |\n| 甲厂 | 周敏 |"), QIANG, passed)
    )["ownership"]
    assert (page.lead, listing(page).rows, listing(page).empty) == ("", (), "没有两个人抢的客户。")
    assert shown(listing(page, 1), "前一个", "最后一次", "后一个", "后一个从") == [
        ("李强", "2024-03-02", "周敏", "2024-11-01")
    ]
    assert small(page) == []


def test_what_lost_stands_with_its_cell() -> None:
    page = told(found(MIN, QIANG))["conflicts"]
    assert shown(listing(page), "哪一列", "留下的", "没用上的", "为什么", "文件", "表", "格") == [
        ("负责业务员", "李强", "周敏", "最新的一行", "周敏.xlsx", "客户", "D3"),
        ("首次接触日期", "2024-01-05", "2024-02-01", "最早的", "李强.xlsx", "客户", "E3"),
    ]


def test_an_entry_of_a_list_is_told_in_the_readers_language() -> None:
    sources = [
        table(
            "customer",
            f"| 客户名称 | 客户来源 |\n| 东莞市顺达五金有限公司 | {said} |",
            file=f"{said}.xlsx",
        )
        for said in ("展会", "老客户介绍")
    ]
    (row,) = shown(listing(told(found(*sources), EN)["conflicts"]), "Column", "Stays", "Left out")
    assert row[0] == "Source"
    assert set(row[1:]) == {"Trade fair", "Referral"}


def test_very_many_conflicts_are_cut_and_counted() -> None:
    judged = found(MIN, QIANG)
    many = pd.concat([judged.tables["conflicts"]] * 1600)
    page = told(replace(judged, tables={**judged.tables, "conflicts": many}))["conflicts"]
    assert (len(listing(page).rows), listing(page).note[:8]) == (3000, "这里列 3000")
    assert "3200 处" in page.lead
    assert listing(told(judged)["conflicts"]).note == ""


def test_related_customers_with_what_they_share() -> None:
    page = told(found(MIN, QIANG))["related"]
    (row,) = shown(listing(page), "客户", "另一家", "哪里一样", "哪里不一样")
    assert row[:2] == ("东莞市顺达五金有限公司", "深圳市华彩塑胶有限公司")
    assert "13800000001" in row[2]
    assert row[3]


def test_old_numbers_with_the_new_ones() -> None:
    page = told(found(MIN, QIANG))["renumbered"]
    assert shown(listing(page), "原来的编号", "现在的编号", "客户名称", "文件", "表", "行") == [
        ("K9", "K1", "东莞市顺达五金有限公司", "李强.xlsx", "客户", "3")
    ]


def test_every_sheet_is_there_in_english() -> None:
    made = told(found(MIN, QIANG), EN)
    assert [page.title for page in made.values()] == [
        "Claimed twice", "Merge conflicts", "Related customers", "Old customer numbers",
    ]  # fmt: skip
    assert shown(listing(made["ownership"]), "Sales rep", "Why")[0] == (
        "周敏", "周敏 was there first (2024-01-05), 李强 from 2024-02-01",
    )  # fmt: skip
