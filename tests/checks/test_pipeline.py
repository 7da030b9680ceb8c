from __future__ import annotations

import pytest

from crmsheets.model.table import Table
from tests.checks.running import cells, codes, findings, found
from tests.tables import table


def said(*lines: str, file: str = "a.xlsx") -> Table:
    """客户, day, stage, reason, expected day."""
    rows = "\n".join(f"| {line} |" for line in lines)
    return table(
        "followup", f"| 客户 | 日期 | 销售阶段 | 输单原因 | 预计成交日 |\n{rows}", file=file
    )


def orders(*lines: str) -> Table:
    rows = "\n".join(f"| {line} |" for line in lines)
    return table("order", f"| 客户 | 单号 | 日期 | 发货日期 |\n{rows}", file="o.xlsx")


def test_lost_deals_without_a_reason_are_one_finding_a_file() -> None:
    one = said(
        "甲厂 | 2024-3-5 | 输单 |  | ",
        "乙厂 | 2024-3-5 | 输单 | 价格 | ",
        "丙厂 | 2024-3-6 | 丢单 |  | ",
        "丁厂 | 2024-3-6 | 喝茶 |  | ",
        "戊厂 | 2024-3-6 |  |  | ",
    )
    other = said("己厂 | 2024-3-5 | 输单 |  | ", file="b.xlsx")
    assert found(one, other) == [
        ("FUP05", "D3", "没填，阶段已经是「输单」（2行）。请选为什么没谈成，例如 价格。"),
        ("FUP05", "D3", "没填，阶段已经是「输单」（1行）。请选为什么没谈成，例如 价格。"),
    ]
    assert cells(findings(one)[0]) == ["D3", "D5"]


def test_a_sheet_without_the_column_is_not_asked_for_reasons() -> None:
    assert codes(table("followup", "| 客户 | 日期 | 销售阶段 |\n| 甲厂 | 2024-3-5 | 输单 |")) == []


@pytest.mark.parametrize(
    ("stage", "told"),
    [
        ("报价", [("FUP06", "D3")]),
        ("成交", [("FUP06", "D3")]),
        ("搁置", []),
        ("输单", []),
        ("喝茶", []),
        ("", []),
    ],
)
def test_a_reason_belongs_to_a_lost_deal(stage: str, told: list[tuple[str, str]]) -> None:
    assert codes(said(f"甲厂 | 2024-3-5 | {stage} | 价格 | ")) == told


@pytest.mark.parametrize(
    ("won", "ordered", "told"),
    [
        ("2024-3-5", "2024-3-8 | ", False),
        ("2024-3-5", "2024-2-4 | ", False),
        ("2024-3-5", "2024-2-3 | ", True),
        ("2024-3-5", "2024-9-8 | ", False),
        ("2024-3-5", " | 2024-3-20", False),
        ("2024-3-5", " | ", True),
        ("2024-12-1", "2023-1-8 | ", False),  # 30 days ago: the order may still come
        ("2024-11-30", "2023-1-8 | ", True),
        ("", "2023-1-8 | ", False),
    ],
)
def test_a_deal_won_is_looked_for_among_the_orders(won: str, ordered: str, *, told: bool) -> None:
    sheets = said(f"甲厂 | {won} | 成交 |  | "), orders(f"甲厂 | P1 | {ordered}")
    assert (("FUP07", "C3") in codes(*sheets, stage="linked")) is told


def test_only_the_last_stage_of_a_customer_is_looked_at() -> None:
    again = said(
        "甲厂 | 2024-5-5 | 报价 |  | ",
        "甲厂 | 2024-3-5 | 成交 |  | ",
        "乙厂 | 2024-3-5 | 谈判 |  | ",
        "乙厂 | 2024-3-5 | 成交 |  | ",
        " | 2024-3-5 | 成交 |  | ",
    )
    linked = found(again, orders("丙厂 | P1 | 2024-3-1 | "), stage="linked")
    assert linked == [
        (
            "FUP07",
            "C6",
            "选了「成交」，可是30天多了订单里还没有这家的单（1行）。没下单就改阶段，下了就补订单。",
        )
    ]


def test_without_orders_nobody_misses_one() -> None:
    assert codes(said("甲厂 | 2024-3-5 | 成交 |  | "), stage="linked") == []


def test_days_that_have_passed_are_told_while_the_deal_is_open() -> None:
    sheet = said(
        "甲厂 | 2024-3-5 | 报价 |  | 2024-4-5",
        "甲厂 | 2024-6-5 | 谈判 |  | ",
        "乙厂 | 2024-3-5 | 报价 |  | 2024-4-5",
        "乙厂 | 2024-6-5 | 输单 | 价格 | ",
        "丙厂 | 2024-3-5 | 报价 |  | 2024-4-5",
        "丙厂 | 2024-6-5 | 报价 |  | 2024-12-31",
        "丁厂 | 2024-6-5 |  |  | 2024-7-1",
        "戊厂 | 2024-6-5 | 打样 |  | 2024-7-1",
    )
    (only,) = findings(sheet, stage="linked")
    assert (only.code, cells(only)) == ("FUP08", ["E3", "E10"])
