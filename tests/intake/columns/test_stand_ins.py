"""Columns that only their cells tell, or that stand in for one the sheet does not have."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crmsheets.intake.columns.looks import is_date, is_month_and_day
from crmsheets.intake.columns.profile import profile
from crmsheets.intake.locate import by_words
from crmsheets.intake.match import Match, completed
from crmsheets.templates import shipped
from crmsheets.templates.order import OrderStatus
from tests.intake.sheets import grid
from tests.tables import template


def told(table: str, sheet: str) -> Match:
    return completed(grid(sheet), template(table), 1, {})


def test_a_column_that_holds_nothing_but_entries_of_one_list_is_that_list() -> None:
    match = told("order", """
        | 单号 | 客户下单日 | 品名 | 需求数量 | 买卖方式单位 | 单价 |
        | A-1 | 2024-01-02 | 适配器 | 14550 | 只 | 1.9 |
        | A-2 | 2024-02-02 | 适配器 | 1450 | 个 | 1.8 |
        | A-3 | 2024-03-02 | 适配器 | 550 | 条 | 1.7 |
    """)  # fmt: skip
    assert (match.columns["unit"], "customer_name" in match.columns) == (5, False)


def test_a_header_whose_halves_differ_is_what_all_its_cells_are() -> None:
    match = told("followup", """
        | 拜访日期 | 公司 | 方式 Contact by | 谈了什么 |
        | 2024-01-02 | 博屹门窗公司 | 上门 | 报价 |
        | 2024-01-05 | 博屹门窗公司 | wx | 报价 |
        | 2024-01-08 | 博屹门窗公司 | 展会 | 报价 |
    """)  # fmt: skip
    assert match.columns["method"] == 3


@pytest.mark.parametrize(
    ("headers", "field"),
    [
        ("应收货款 | 附", "amount"),
        ("应收金额 | 附", "amount"),
        ("应收货款 | 已收", ""),
        ("应收货款 | 金额", ""),
        ("应收运费 | 附", ""),
    ],
)
def test_what_is_to_be_got_is_the_amount_where_nothing_says_what_was(
    headers: str, field: str
) -> None:
    match = told("order", f"""
        | 合同号 | 客户 | 录单日期 | 物品 | {headers} |
        | A-1 | 博屹门窗 | 2024-01-02 | 适配器 | 28.7 | 3 |
        | A-2 | 博屹门窗 | 2024-02-02 | 适配器 | 1.4 | 4 |
    """)  # fmt: skip
    assert match.field_at(5) == field


@pytest.mark.parametrize(("other", "field"), [("备注", "unit_price"), ("销售单价", "")])
def test_the_price_at_the_works_is_the_price_where_no_other_stands(other: str, field: str) -> None:
    match = told("order", f"""
        | 合同号 | 客户 | 录单日期 | 物品 | 数量 | 出厂价 | {other} |
        | A-1 | 博屹门窗 | 2024-01-02 | 适配器 | 10 | 3.2 | 4.1 |
        | A-2 | 博屹门窗 | 2024-02-02 | 适配器 | 20 | 5.5 | 6.1 |
    """)  # fmt: skip
    assert match.field_at(6) == field


@pytest.mark.parametrize(("name", "field"), [("{} Ltd", "customer_name"), ("Anna {}", "")])
def test_the_consignee_is_the_customer_if_firms_stand_there(name: str, field: str) -> None:
    lines = "".join(
        f"| P-{i} | 2024-01-0{i} | {name.format(word)} | X100 | {i}0 |\n"
        for i, word in enumerate(("Smith", "Brown", "Becker"), 1)
    )
    match = told("order", f"| Order # | Issue Date | Consignee | Style | Qty |\n{lines}")
    assert match.field_at(3) == field


def test_cells_that_say_none_are_no_content() -> None:
    sheet = grid("""
        | 客户收货 | 状态 |
        | 无 | 已发货 |
        | 2024-01-05 | / |
    """)
    assert profile(sheet, 1, 2).share("date") == 1.0
    assert profile(sheet, 2, 2).only_of(OrderStatus) is False


def test_words_that_are_said_are_found_below_a_word_nobody_knows() -> None:
    match = told("feedback", """
        | 日期 | 客户 | 评分 | 璎珞 |
        | 2024-01-05 | 博屹门窗 | 5 | 客户说价格高了再考虑 |
        | 2024-01-08 | 博屹门窗 | 4 | 约下周看样品看完再定 |
        | 2024-02-08 | 博屹门窗 | 3 | 报价已发，等回复中 |
    """)  # fmt: skip
    assert match.columns["content"] == 4


def test_month_and_day_in_four_figures_are_days_only_where_the_header_says_so() -> None:
    header = ("单号", "客户", "产品", "数量", "璎珞", "货走哪天")
    rows = tuple((f"A-{i}", "博屹门窗", "适配器", i, f"010{i}", f"012{i}") for i in range(1, 5))
    sheet = replace(grid("a"), rows=(header, *rows))
    match = completed(sheet, template("order"), 1, {})
    assert (match.columns["ship_date"], "order_date" in match.columns) == (6, False)
    assert (is_month_and_day("0129"), is_month_and_day("1329"), is_month_and_day(129)) == (
        True,
        False,
        False,
    )


def test_a_figure_on_a_weekday_is_a_day() -> None:
    assert [is_date(text) for text in ("2.4（周日）", "1.30(星期二)", "2.4元")] == [
        True,
        True,
        False,
    ]


FEEDBACK = """
    | 提交时间 | 客户名称 | 类   别 | 评分(满分5分) | 反馈内容 |
    | 2023-07-06 | 奥琛五金 | 服务 | 2 | 配合度不错，有问题马上处理 |
    | 2023-08-02 | 信翼智能 | 交期 | 4 | 送货师傅态度好 |
    | 2023-08-21 | 佳灏线缆 | 质量 | 3 | 业务员回消息慢 |
"""
SURVEY = """
    | 答题时间 | 回访单位 | 满意度/100分 | 客户评语 | 问题类别 |
    | 2023-07-06 | 奥琛五金 | 80 | 有问题马上处理 | 服务 |
    | 2023-08-02 | 信翼智能 | 90 | 送货师傅态度好 | 交期 |
"""
CASES = """
    | 受理日期 | 客户名称 | 类型 | 问题描述 | 处理人 | 满意度 |
    | 2023-07-06 | 奥琛五金 | 投诉 | 到货少了两箱 | 王强 | 4 |
    | 2023-08-02 | 信翼智能 | 咨询 | 外箱压坏 | 王强 | 5 |
"""


@pytest.mark.parametrize(
    ("sheet", "table"), [(FEEDBACK, "feedback"), (SURVEY, "feedback"), (CASES, "service")]
)
def test_marks_tell_feedback_from_cases_whatever_the_sheet_is_called(
    sheet: str, table: str
) -> None:
    match = by_words(replace(grid(sheet), sheet="服务部台账"), shipped())
    assert match is not None
    assert match.template.name == table


def test_sizes_typed_as_text_leave_the_header_a_header() -> None:
    match = by_words(
        replace(
            grid("a"),
            rows=(
                (
                    *(
                        "订单ID - S/C No.",
                        "订货日期 - Order Date",
                        "客户名称/Importer",
                        "品号|Style",
                    ),
                    *("36", "37", "38", "39", "40", "含税单价 Price (USD)"),
                ),
                ("QH-1", "2024-02-06", "Brouwer Ltd", "QH-5007", None, 110, 590, 30, None, 18.23),
                ("QH-2", "2024-02-13", "Hatfield Ltd", "QH-2203", 20, 430, 340, None, 500, 3.26),
            ),
        ),
        shipped(),
    )
    assert match is not None
    assert match.template.name == "order"


def test_the_address_goods_go_to_is_the_only_address_of_a_customer() -> None:
    match = told("customer", """
        | Company | Contact | Phone | Delivery address |
        | Nordlys GmbH | Anna Berg | +49 40 1234567 | 12 Hafenstrasse, Hamburg |
        | Finch Ltd | Tom Finch | +44 113 7654321 | 44 Finch Road, Leeds |
    """)  # fmt: skip
    assert match.columns["address"] == 4


def test_the_address_goods_go_to_is_nobodys_beside_the_address_or_who_gets_them() -> None:
    beside = told("customer", """
        | Company | Address | Phone | Delivery address |
        | Nordlys GmbH | 3 Am Markt, Berlin | +49 40 1234567 | 12 Hafenstrasse, Hamburg |
        | Finch Ltd | 1 High Street, York | +44 113 7654321 | 44 Finch Road, Leeds |
    """)  # fmt: skip
    assert beside.columns["address"] == 2
    consignee = told("customer", """
        | Company | Contact | Phone | Delivery address | 收货人 |
        | Nordlys GmbH | Anna Berg | +49 40 1234567 | 12 Hafenstrasse, Hamburg | Max |
        | Finch Ltd | Tom Finch | +44 113 7654321 | 44 Finch Road, Leeds | Joe |
    """)  # fmt: skip
    assert "address" not in consignee.columns


def test_the_net_amount_that_quantity_and_price_make_is_the_amount() -> None:
    match = told("order", """
        | PO No. | PO date | Customer | Style | Qty | Unit price | Net Amount(USD) |
        | P-1 | 2024-01-02 | Nordlys GmbH | TS-101 | 100 | 4.25 | 425 |
        | P-2 | 2024-01-09 | Finch Ltd | TS-102 | 300 | 7.5 | 2250 |
        | P-3 | 2024-02-02 | Finch Ltd | TS-103 | 50 | 9 | 450 |
    """)  # fmt: skip
    assert match.columns["amount"] == 7


def test_a_column_of_yes_and_no_beside_the_guests_is_no_name() -> None:
    match = told("guest", """
        | Event | Company | Guest | Phone | Attended |
        | Canton Fair | Nordlys GmbH | Anna Berg | +49 40 1234567 | Yes |
        | Canton Fair | Finch Ltd | Tom Finch | +44 113 7654321 | No |
    """)  # fmt: skip
    assert (match.field_at(5), match.doubled.get(5)) == ("", None)


def test_the_only_phone_of_a_customer_is_the_phone_whatever_phone_it_is() -> None:
    match = told("customer", """
        | Company | Contact | Work Phone | City |
        | Nordlys GmbH | Anna Berg | +49 40 1234567 | Hamburg |
        | Finch Ltd | Tom Finch | +44 113 7654321 | Leeds |
    """)  # fmt: skip
    assert match.columns["phone"] == 3


def test_units_over_numbers_are_no_units() -> None:
    match = told("order", """
        | PO No. | PO date | Customer | Style | Units | Unit price | Vessel |
        | P-1 | 2024-01-02 | Nordlys GmbH | TS-101 | 100 | 4.25 | Ever Given |
        | P-2 | 2024-01-09 | Finch Ltd | TS-102 | 300 | 7.5 | MSC Anna |
        | P-3 | 2024-01-19 | Finch Ltd | TS-103 | 310 | 7.1 | MSC Anna |
    """)  # fmt: skip
    assert "unit" not in match.columns


def test_ways_of_contact_below_a_word_for_people_are_no_people() -> None:
    match = told("followup", """
        | Customer | Date | What was said | Rep | Vessel |
        | Nordlys GmbH | 2024-04-15 | sent the offer | E-mail | Ever Given |
        | Finch Ltd | 2024-05-20 | asked for samples | Phone | MSC Anna |
        | Finch Ltd | 2024-05-28 | wants 5 % off | WeChat | MSC Anna |
    """)  # fmt: skip
    assert "owner" not in match.columns
