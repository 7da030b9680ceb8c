"""What people set by hand: followed, or told why not."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from crmsheets.analysis.overrides import hands
from crmsheets.model.cell import Cell
from crmsheets.model.dataset import Dataset
from crmsheets.model.golden import Golden
from crmsheets.model.judged import CustomerType
from crmsheets.model.override import Override

TODAY = dt.date(2024, 12, 31)
DATA = Dataset(
    golden=(
        Golden("CUS001", "东莞市顺达五金厂", aliases=("顺达",)),
        Golden("CUS002", "厦门安心食品厂", aliases=("安心",)),
        Golden("CUS003", "泉州安心食品厂", aliases=("安心",)),
    )
)


def said(customer: str = "CUS001", row: int = 5, **more: Any) -> Override:
    got: dict[str, Any] = {
        "tier": "A", "type": "", "reason": "战略客户", "until": None, "approved_by": "王总",
    }  # fmt: skip
    return Override(customer, **(got | more), cell=Cell("规则.xlsx", "人工调整", row, 1))


def outcome(*lines: Override) -> tuple[dict[str, tuple[str, Any]], list[str]]:
    found = hands(lines, DATA, TODAY)
    return (
        {customer: (each.tier, each.type) for customer, each in found.by.items()},
        [each.code for each in found.findings],
    )


@pytest.mark.parametrize("name", ["CUS001", "cus001 ", "东莞市顺达五金厂", "顺达"])
def test_a_customer_by_number_or_name(name: str) -> None:
    assert outcome(said(name)) == ({"CUS001": ("A", None)}, [])


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (said(reason=" "), "HAND01"),
        (said("没有这家"), "HAND02"),
        (said("安心"), "HAND02"),
        (said(until=dt.date(2024, 12, 30)), "HAND03"),
        (said(tier="特级"), "HAND04"),
        (said(tier="A", type="好客户"), "HAND04"),
        (said(tier="", type=""), "HAND04"),
    ],
)
def test_what_is_not_followed_is_told_at_its_cell(line: Override, code: str) -> None:
    found = hands([line], DATA, TODAY)
    assert found.by == {}
    assert [(each.code, str(each.cells[0])) for each in found.findings] == [
        (code, "规则.xlsx 人工调整!A5")
    ]
    assert found.findings[0].fault("zh")


def test_the_words_of_a_finding() -> None:
    found = hands([said(tier="特级", type="好")], DATA, TODAY).findings[0]
    assert found.fault("zh") == (
        "「CUS001」的人工调整没有照办：等级写的是「特级」，类型写的是「好」。"
        "等级可以是 A、B、C，类型可以是 潜在、现有、VIP、流失，至少填一个。"
    )


def test_it_holds_on_its_last_day() -> None:
    assert outcome(said(until=TODAY)) == ({"CUS001": ("A", None)}, [])


def test_words_people_use() -> None:
    assert outcome(said(tier="b类", type="vip客户")) == ({"CUS001": ("B", CustomerType.VIP)}, [])
    assert outcome(said(tier="", type="Lost")) == ({"CUS001": ("", CustomerType.LOST)}, [])


def test_of_two_lines_the_later_counts() -> None:
    assert outcome(said(), said("顺达", 6)) == ({"CUS001": ("A", None)}, [])
    again = replace(said("顺达", 6), tier="B")
    assert outcome(said(), again) == ({"CUS001": ("B", None)}, ["HAND05"])


def test_a_line_whose_last_day_nobody_can_read_is_told_where_it_was_read_and_not_followed() -> None:
    assert outcome(said(unread="明年")) == ({}, [])
