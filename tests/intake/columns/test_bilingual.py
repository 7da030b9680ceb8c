"""Headers in two languages: halves that agree, halves of which one is understood, contradictions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crmsheets.intake.columns.bilingual import aside, together, tongues
from crmsheets.intake.match import Match, completed
from crmsheets.templates import shipped
from tests.intake.columns.header_rows import CONTENT, RECORDS
from tests.intake.columns.test_english_headers import sheet_with
from tests.intake.sheets import grid

TEMPLATES = {each.name: each for each in shipped()}


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("订单日期 / PO Date", ("订单日期", "PO Date")),
        ("最迟交货\nEx-factory due", ("最迟交货", "Ex-factory due")),
        ("Phone 電話號碼", ("電話號碼", "Phone")),
        ("Style No. | 款号", ("款号", "Style No.")),
        ("客户 PO", None),
        ("QQ号", None),
        ("Order date", None),
        ("订单日期", None),
        (20240305, None),
        ("客" * 120 + " Customer name", None),
    ],
)
def test_the_two_halves_of_a_header(header: object, expected: tuple[str, str] | None) -> None:
    assert tongues(header) == expected  # type: ignore[arg-type]  # a cell may hold anything


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("PO Date (订单日期)", "订单日期"),
        ("下单(Order date)", "Order date"),
        ("数量(件)", None),
        ("Price (USD)", None),
        ("Price", None),
        (None, None),
    ],
)
def test_a_bracket_in_the_other_language_says_it_again(header: str, expected: str | None) -> None:
    assert aside(header) == expected


def test_halves_support_each_other_or_make_each_other_doubtful() -> None:
    both = together({"order_date": 0.8}, {"order_date": 0.9, "due_date": 0.4}, lambda *_: True)
    assert [(name, round(like, 2)) for name, like in both.items()] == [
        ("order_date", 0.98),
        ("due_date", 0.06),
    ]
    one = together({}, {"due_date": 0.9}, lambda at, _: at == 0)
    assert round(one["due_date"], 3) == 0.855
    against = together({}, {"due_date": 0.9}, lambda *_: False)
    assert round(against["due_date"], 3) == 0.135
    two = together({"order_date": 0.97}, {"ship_date": 0.97}, lambda *_: True)
    assert max(two.values()) < 0.5


def read(table: str, headers: str, content: str) -> Match:
    head = tuple(each.replace("⏎", "\n") for each in headers.split(" | "))
    data = [tuple(CONTENT[letter](i) for letter in content) for i in range(RECORDS)]
    return completed(replace(grid("a"), rows=(head, *data)), TEMPLATES[table], 1, {})


@pytest.mark.parametrize(
    ("table", "headers", "content", "expected"),
    [
        (
            "order",
            (
                "客户/Client | 销售单号 PO No. | 订单日期 / PO Date | 款号⏎Style | 数量 Qty | "
                "成交价 FOB USD | Ex-factory due⏎最迟交货"
            ),
            "COdkqpE",
            "customer_name order_id order_date product_model quantity unit_price due_date",
        ),
        (
            "customer",
            "Company 璎珞 | 联络人 | 電話號碼 Phone | 璎珞 Merchandiser in charge | 目的国 Destination Country",
            "CntnL",
            "customer_name contact_name phone owner country",
        ),
        (
            "followup",
            "客户 Client | Date 日期 | 内容/Key points | 再联系日期 Call again on | 跟進人 / Recorded by",
            "CdxDn",
            "customer_name followup_date content next_date owner",
        ),
        (
            "feedback",
            (
                "调研日期 / Survey Date | 单位/Buyer | 打分 Overall Score | 反映的问题/Buyer's Comment | "
                "我方答复 Our Answer"
            ),
            "dCrxZ",
            "feedback_date customer_name rating content handling",
        ),
        ("order", "客户 | 备注/要求 Remarks | 璎珞 Currency", "Cx$", "customer_name note currency"),
        (
            "order",
            "Client | PO Date (璎珞) | 璎珞(PO No.)",
            "CdO",
            "customer_name order_date order_id",
        ),
        (
            "followup",
            "Brand / Client | Day | Talked About",
            "Cdx",
            "customer_name followup_date content",
        ),
    ],
)
def test_headers_in_two_languages_are_their_fields(
    table: str, headers: str, content: str, expected: str
) -> None:
    match = read(table, headers, content)
    found = [match.field_at(column) for column in range(1, len(content) + 1)]
    assert found == expected.split()


@pytest.mark.parametrize(
    "header", ["订单日期 / Delivery date", "订单日期\nDelivery date", "Delivery date 下单日期"]
)
def test_a_header_whose_halves_contradict_is_asked_about(header: str) -> None:
    match = read("order", f"客户 | 订单号 | {header.replace(chr(10), '⏎')} | 型号 | 数量", "COdkq")
    assert match.field_at(3) == ""
    assert set(match.unclear[3]) >= {"order_date"}


def test_a_half_that_says_another_thing_leaves_the_column_alone() -> None:
    match = read("order", "客户 | 订单号 | 收款日期 / Ship date | 颜色/客户 | 单价/璎珞", "COdip")
    assert [match.field_at(column) for column in (3, 4)] == ["", ""]
    assert match.unclear[3] == ("ship_date",)


def test_a_half_too_long_to_be_a_header_says_nothing_against_the_other() -> None:
    long = "please write the registered name of the firm in full"
    match = read("order", f"客户抬头 {long} | 订单号 | 型号 | 数量", "COkq")
    assert match.field_at(1) == "customer_name"


def test_halves_that_agree_on_what_the_cells_are_not_are_asked_about() -> None:
    match = read("feedback", "客户名称 | 反馈日期 | 顾客评分 Overall mark", "Cdt")
    assert match.field_at(3) == ""
    assert match.unclear[3] == ("rating",)


@pytest.mark.parametrize(
    ("table", "name", "header", "content"),
    [
        ("customer", "city", "客户所在市 City Location：", "b"),
        ("customer", "city", "城市/Office city", "b"),
        ("customer", "address", "寄件地址/Ship-to Address", "a"),
        ("customer", "address", "注册地址 / Invoice address", "a"),
        ("customer", "email", "收件邮箱／Email", "e"),
        ("customer", "phone", "办公电话 Phone Number", "T"),
        ("customer", "phone", "Company phone (电话号码)", "T"),
        ("customer", "contact_name", "经办联系人/Purchasing Contact", "n"),
        ("customer", "registered_date", "收录日期 Since", "d"),
        ("customer", "customer_id", "ERP代碼", "Q"),
        ("order", "ship_date", "物流发货日/Sent on", "E"),
        ("order", "ship_date", "发货时间 Actual Ex-factory", "E"),
        ("order", "unit_price", "报价 / Price", "p"),
        ("feedback", "rating", "打分结果 Score", "r"),
        ("feedback", "rating", "满意度情况 / Rating (1-5)", "r"),
        ("feedback", "feedback_date", "打分时间 Date：", "d"),
        ("followup", "owner", "跟进销售／Created by", "n"),
        ("followup", "next_date", "預計回訪|Next visit date", "D"),
    ],
)
def test_one_known_half_is_enough_where_the_other_says_nothing_else(
    table: str, name: str, header: str, content: str
) -> None:
    match, column = sheet_with(table, name, header, content)
    assert match.field_at(column) == name


@pytest.mark.parametrize(
    ("table", "name", "header", "content"),
    [
        ("order", "order_date", "订单日期 / Invoice Date", "d"),
        ("order", "ship_date", "付款日期 / Ship date", "E"),
        ("order", "order_id", "订单号 / Invoice no.", "O"),
        ("order", "amount", "金额 / Deposit", "M"),
        ("followup", "followup_date", "下单日期 / Visit date", "d"),
    ],
)
def test_a_half_that_says_another_day_number_or_sum_keeps_the_column_open(
    table: str, name: str, header: str, content: str
) -> None:
    match, column = sheet_with(table, name, header, content)
    assert match.field_at(column) == ""
