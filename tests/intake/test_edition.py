from __future__ import annotations

import pytest

from crmsheets.intake.edition import edition


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("客户总表.xlsx", "客户总表(1).xlsx"),
        ("客户总表（1）.xlsx", "客户总表 (2).xlsx"),
        ("流水 旧.xlsx", "流水.xlsx"),
        ("0旧.xlsx", "流水.xlsx"),
        ("流水_舊版.xlsx", "流水.xlsx"),
        ("流水-備份.xlsx", "流水.xlsx"),
        ("orders_old.xlsx", "orders.xlsx"),
        ("orders backup.csv", "orders.csv"),
        ("订单.xlsx", "订单 - 改.xlsx"),
        ("订单.xlsx", "订单最新.xlsx"),
        ("订单.xlsx", "订单(定稿).xlsx"),
        ("orders.xlsx", "orders final.xlsx"),
        ("报价v1.xlsx", "报价v2.xlsx"),
        ("报价 第1版.xlsx", "报价 第3版.xlsx"),
        ("报价v2.xlsx", "报价v2(1).xlsx"),
    ],
)
def test_of_two_names_one_says_that_it_is_newer(older: str, newer: str) -> None:
    assert edition(older) < edition(newer)


@pytest.mark.parametrize(
    "name",
    [
        "新客户.xlsx",
        "创新科技.xlsx",
        "订单 - 副本.xlsx",
        "gold.xlsx",
        "2024.xlsx",
        "旧/订单.csv",
        "a.b",
    ],
)
def test_names_that_say_nothing(name: str) -> None:
    assert edition(name) == (0, 0, 0)
