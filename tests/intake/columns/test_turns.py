"""Turns of phrase nobody listed word by word, what is left over, and lists that were once refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crmsheets.intake.columns.examples import told_for
from crmsheets.intake.match import Match, completed
from crmsheets.intake.recognise import recognise
from crmsheets.model.grid import Grid
from crmsheets.templates import shipped
from tests.intake.sheets import grid

TEMPLATES = {each.name: each for each in shipped()}
LIST = """
| {} | 联系人 | 手机 | {} | {} | 地址 |
| 东莞市顺达五金有限公司 | 王建国 | 13800138001 | KH-01 | B | 东莞市长安镇振安路1号 |
| 佛山恒通电子厂 | 李敏 | 13800138002 | KH-02 | A | 佛山市顺德区容桂路2号 |
| 宁波联丰家具有限公司 | 陈静 | 13800138003 | KH-03 | C | 宁波市江北区环城路3号 |
"""


def listed(name: str = "客户名称", number: str = "客户编号", grade: str = "等级") -> Grid:
    return replace(grid(LIST.format(name, number, grade)), sheet="客户资料")


def read(sheet: Grid) -> Match:
    return completed(sheet, TEMPLATES["customer"], 1, {})


@pytest.mark.parametrize(
    ("table", "header", "fields"),
    [
        ("customer", "推广渠道", ("source",)),
        ("customer", "内部备注", ("note",)),
        ("order", "物流发货日", ("ship_date",)),
        ("order", "订单跟踪", ("status",)),
        ("followup", "工作日期", ("followup_date",)),
        ("customer", "级别分类", ("tier",)),
        ("customer", "地址(市)", ("city",)),
        ("service", "售后跟进人", ("handler",)),
        ("guest", "移动号码", ("phone",)),
        ("followup", "业务联络人", ("contact_name",)),
        ("feedback", "内部备注", ()),
        ("order", "客户号", ()),
        ("customer", "mobile", ()),
    ],
)
def test_a_turn_of_phrase_stands_for_a_field_of_its_table(
    table: str, header: str, fields: tuple[str, ...]
) -> None:
    assert told_for(header, table) == fields


@pytest.mark.parametrize("name", ["开票名称", "*厂商名称", "开票资料名", "采购方公司"])
def test_a_list_of_firms_is_read_whatever_their_column_is_called(name: str) -> None:
    match = recognise(listed(name), tuple(TEMPLATES.values()))
    assert match is not None
    assert (match.template.name, match.columns["customer_name"]) == ("customer", 1)


def test_a_list_of_vendors_that_speaks_of_no_customers_is_none() -> None:
    sheet = replace(listed("厂商名称", "编号"), sheet="名录")
    assert recognise(sheet, tuple(TEMPLATES.values())) is None


def test_half_a_header_is_enough_where_nothing_else_is_left() -> None:
    assert read(listed(number="客户排号")).columns["customer_id"] == 4


@pytest.mark.parametrize("header", ["模具编号", "客户编号 / Invoice no."])
def test_a_header_that_says_another_thing_is_not_what_is_left(header: str) -> None:
    assert "customer_id" not in read(listed(number=header)).columns


def test_letters_are_grades_though_the_header_says_a_kind_of_customer() -> None:
    assert read(listed(grade="客户类别")).field_at(5) == "tier"
    assert read(listed(grade="客户性质")).field_at(5) != "customer_type"


def test_a_hint_in_brackets_says_which_place_it_is() -> None:
    sheet = grid("""
        | 客户名称 | 联系人 | 区域(市) |
        | 顺达五金厂 | 王建国 | 东莞 |
        | 恒通电子厂 | 李敏 | 佛山 |
    """)
    assert read(sheet).field_at(3) == "city"
