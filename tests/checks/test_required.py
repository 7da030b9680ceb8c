from __future__ import annotations

import pytest

from crmsheets import checks
from crmsheets.checks.required import MISSING
from crmsheets.model.settings import Settings
from crmsheets.model.table import Table
from crmsheets.model.text import Lang
from tests.checks.running import TODAY, codes, found
from tests.tables import dataset, table

ORDER = "| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 单价 |\n"


def order(*rows: str) -> Table:
    return table("order", ORDER + "\n".join(rows))


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [("zh", "没填，请填数字，例如 1000。"), ("en", "is empty. Enter a number, e.g. 1000.")],
)
def test_says_what_to_enter(lang: Lang, sentence: str) -> None:
    sheet = order("| 顺达 | PO1 | 2024-3-5 | X100 |  | 12 |")
    assert found(sheet, lang=lang) == [("CELL01", "E3", sentence)]


def test_says_it_for_every_kind() -> None:
    sheet = order("|  |  |  |  |  | 12 |")
    assert found(sheet) == [
        ("CELL01", "A3", "没填，请填写，例如 东莞市顺达五金有限公司。"),
        ("CELL01", "B3", "没填，请填写，例如 ORD001。"),
        ("CELL01", "C3", "没填，请填日期，例如 2024-3-5。"),
        ("CELL02", "D3", "没填，请填写，例如 X100。"),
        ("CELL01", "E3", "没填，请填数字，例如 1000。"),
    ]


def test_a_list_is_picked_from() -> None:
    sheet = table(
        "service",
        "| 受理日期 | 客户名称 | 事件类型 | 描述 |\n| 2024-3-5 | 顺达 |  | 200件边缘有毛刺 |",
    )
    assert found(sheet) == [("CELL01", "C3", "没填，请从列表选，例如 投诉。")]


def test_a_column_that_is_not_there_is_not_asked_for() -> None:
    sheet = table("order", "| 订单编号 | 数量 | 单价 |\n| ORD001 | 1000 | 50 |")
    assert found(sheet) == []


def test_a_fee_needs_no_quantity() -> None:
    sheet = order(
        "| 顺达 | PO1 | 2024-3-5 | 模具费 |  | 8000 |", "| 顺达 | PO1 | 2024-3-5 | X100 |  | 8 |"
    )
    assert codes(sheet) == [("CELL01", "E4")]


def test_a_cell_that_has_an_error_is_not_reported_again() -> None:
    data = dataset(order("| 顺达 | PO1 | 2024-3-5 | X100 |  | 12 |"))
    unreadable = data["order"].finding(MISSING, 0, "quantity", value="约500", remedy="")
    told = data.found([unreadable])
    assert checks.run(told, Settings(), TODAY, "row").findings == (unreadable,)


CUSTOMER = "| 客户名称 | 联系人 | 联系电话 | 微信 | 电子邮箱 |\n"


def customer(*rows: str) -> Table:
    return table("customer", CUSTOMER + "\n".join(rows))


def test_one_way_to_reach_them_is_enough() -> None:
    sheet = customer(
        "| 顺达五金有限公司 | 张三 | 13800000000 |  |  |",
        "| 恒通电子有限公司 | 李四 |  | ht_lisi |  |",
        "| 新力塑胶有限公司 | 王五 |  |  | a@b.com |",
        "| 大华贸易有限公司 | 赵六 |  |  |  |",
    )
    assert found(sheet) == [
        ("ROW01", "C6", "没填，微信、电子邮箱也没填，填一个就行，例如 13800000000。")
    ]


def test_a_group_of_one_column_is_like_a_required_one() -> None:
    sheet = table("customer", "| 客户名称 | 联系人 | 电话 |\n| 顺达五金有限公司 | 张三 |  |")
    assert found(sheet) == [("CELL02", "C3", "没填，请填写，例如 13800000000。")]


def test_a_group_without_columns_is_not_asked_for() -> None:
    assert found(table("customer", "| 客户名称 |\n| 顺达五金有限公司 |")) == []


def test_a_group_with_an_unreadable_cell_is_not_reported_again() -> None:
    data = dataset(customer("| 顺达五金有限公司 | 张三 |  |  |  |"))
    unreadable = data["customer"].finding(MISSING, 0, "phone", value="138****0000", remedy="")
    told = data.found([unreadable])
    assert checks.run(told, Settings(), TODAY, "row").findings == (unreadable,)


def test_feedback_needs_words_or_points() -> None:
    sheet = table(
        "feedback",
        """
        | 反馈日期 | 客户名称 | 客户反馈 | 评分 |
        | 2024-3-5 | 顺达 | 交期较慢 |  |
        | 2024-3-6 | 顺达 |  | 4 |
        | 2024-3-7 | 顺达 |  |  |
        """,
    )
    assert found(sheet) == [("ROW01", "C5", "没填，评分也没填，填一个就行，例如 产品交期较慢。")]
