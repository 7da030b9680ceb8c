from __future__ import annotations

import pytest

from crmsheets.intake.values.notes import spoken_of, understood
from crmsheets.templates.followup import Method
from crmsheets.templates.guest import Intent
from crmsheets.templates.order_lists import OrderStatus


@pytest.mark.parametrize(
    ("cell", "member"),
    [
        ("取消（客户原因）", OrderStatus.CANCELLED),
        ("已发货（顺丰）", OrderStatus.SHIPPED),
        ("已发货，顺丰 SF1234567890", OrderStatus.SHIPPED),
        ("已发货；12.5", OrderStatus.SHIPPED),
        ("撤单了（德邦 运单号12345678）", OrderStatus.CANCELLED),
        ("发货了【客户自己安排的车】", OrderStatus.SHIPPED),
        ("完工(待发)", OrderStatus.TO_SHIP),
        ("已发货（部分）", None),
        ("已发货（300件）", None),
        ("已发货（退货）", None),
        ("已发货（还没签收）", OrderStatus.SHIPPED),
        ("已发货，客户说货不对", None),
        ("老客户（已发货）", None),
        ("（）", None),
        ("完成✓", OrderStatus.DONE),
        ("√ 已发货", OrderStatus.SHIPPED),
        ("已完成 100%", OrderStatus.DONE),
        ("√", None),
        ("√ 已发货（部分）", None),
    ],
)
def test_a_note_beside_a_word(cell: str, member: OrderStatus | None) -> None:
    assert understood(OrderStatus, cell).member is member


@pytest.mark.parametrize(
    ("cell", "member"), [("高（急）", Intent.HIGH), ("高（不确定）", None), ("中度(Unclear)", None)]
)
def test_a_note_that_doubts(cell: str, member: Intent | None) -> None:
    assert understood(Intent, cell).member is member


@pytest.mark.parametrize(
    ("word", "member"),
    [
        ("客户来", Method.CAME),  # cut short by its last character
        ("客户", None),  # begins several and says nothing
        ("Phone", None),  # Latin words are read whole
    ],
)
def test_a_word_cut_short(word: str, member: Method | None) -> None:
    assert spoken_of(Method, word) is member


@pytest.mark.parametrize(("word", "member"), [("已完", OrderStatus.DONE), ("做完", None)])
def test_one_character_says_little(word: str, member: OrderStatus | None) -> None:
    """做完 may be made, packed or done; 已完 is the entry cut short."""
    assert spoken_of(OrderStatus, word) is member


def test_who_waits_for_a_step_is_before_it() -> None:
    assert spoken_of(OrderStatus, "等审核") is OrderStatus.read("待审核")
