from __future__ import annotations

from dataclasses import replace

import pytest

from crmsheets.intake.acquaintance import NOBODY, Known
from crmsheets.intake.match import Match, completed
from tests.intake.columns.header_rows import CONTENT, RECORDS
from tests.intake.sheets import grid
from tests.tables import template


def told(table: str, sheet: str, known: Known = NOBODY) -> Match:
    return completed(grid(sheet), template(table), 1, {}, known=known)


def test_of_two_columns_of_one_name_the_product_is_the_amount() -> None:
    match = told("order", """
        | 客户名称 | 数量 | 单价 | 金额 | 金额 |
        | 顺达五金 | 10 | 1.5 | 70 | 15 |
        | 恒力机械 | 20 | 2.5 | 80 | 50 |
        | 明基电子 | 30 | 3.5 | 90 | 105 |
    """)  # fmt: skip
    assert match.columns["amount"] == 5
    assert match.doubled == {4: "amount"}


def test_twins_that_nothing_tells_apart_are_asked_about() -> None:
    match = told("order", """
        | 客户名称 | 数量 | 日期 | 日期 |
        | 顺达五金 | 10 | 2024-03-05 | 2024-03-09 |
        | 恒力机械 | 20 | 2024-03-06 | 2024-03-12 |
    """)  # fmt: skip
    assert "order_date" not in match.columns
    assert match.unclear == {3: ("order_date",), 4: ("order_date",)}


def test_twins_that_hold_the_same_are_one_column_doubled() -> None:
    match = told("order", """
        | 客户名称 | 数量 | 日期 | 日期 |
        | 顺达五金 | 10 | 2024-03-05 | 2024-03-05 |
        | 恒力机械 | 20 | 2024-03-06 | 2024-03-06 |
    """)  # fmt: skip
    assert (match.columns["order_date"], match.doubled) == (3, {4: "order_date"})


def test_a_header_that_may_be_two_fields_is_asked_about() -> None:
    match = told("order", """
        | 客户名称 | 数量 | 货物动态日 |
        | 顺达五金 | 10 | 2024-03-05 |
        | 恒力机械 | 20 | 2024-03-06 |
    """)  # fmt: skip
    assert set(match.columns) == {"customer_name", "quantity"}
    assert 3 in match.extras


def test_a_header_nobody_knows_is_told_by_firms_and_phones_below_it() -> None:
    match = told("customer", """
        | 甲乙丙 | 姓名 | 丁戊 | 己庚 |
        | 顺达五金有限公司 | 张三 | 13800000000 | 红 |
        | 恒力机械厂 | 李四 | 13900000001 | 蓝 |
        | 明基电子有限公司 | 王五 | 13700000002 | 绿 |
    """)  # fmt: skip
    assert match.columns["customer_name"] == 1
    assert 0.7 <= match.confidence["customer_name"] < 0.95
    assert match.extras.keys() >= {4}


def test_known_customers_decide_where_the_header_does_not() -> None:
    sheet = """
        | 甲乙丙 | 订单编号 | 数量 |
        | 顺达 | PO-1 | 5 |
        | 恒力 | PO-2 | 6 |
        | 明基 | PO-3 | 7 |
    """
    assert "customer_name" not in told("order", sheet).columns
    known = Known(customers=frozenset({"顺达", "恒力", "明基"}))
    assert told("order", sheet, known=known).columns["customer_name"] == 1


def test_a_synonym_above_another_thing_is_not_believed() -> None:
    match = told("followup", """
        | 客户 | 日期 | 内容 | 联系方式 | 备忘 |
        | 顺达五金 | 2024-03-05 | 询问新款报价 | 13800000000 | x |
        | 恒力机械 | 2024-03-06 | 已经寄出样品 | 13900000001 | y |
    """)  # fmt: skip
    assert "method" not in match.columns
    assert match.unclear == {4: ("method",)}


@pytest.mark.parametrize(
    ("headers", "rung", "sure"),
    [("客户名称|联系人|联系电话", "labels", 1.0), ("公司|姓名|电话", "synonyms", 0.95)],
)
def test_words_of_our_own_need_no_content(headers: str, rung: str, sure: float) -> None:
    match = told("customer", headers)
    assert set(match.rungs.values()) == {rung}
    assert set(match.confidence.values()) == {sure}


def test_a_word_of_several_fields_gives_way_to_their_own_words() -> None:
    match = told("customer", "| 公司 | 联系人 | 电话 | 联系方式 | 2024 |\n| 顺达 | 张三 | | | 5 |")
    assert match.columns["phone"] == 3
    assert match.extras == {4: "联系方式", 5: "2024"}


@pytest.mark.parametrize(
    ("headers", "expected", "unclear"),
    [
        ("Ex-factory date | Shipped on", {3: "due_date", 4: "ship_date"}, {}),
        ("Ex-factory date | Due date", {3: "ship_date", 4: "due_date"}, {}),
        ("Ex-factory date | Invoice date", {3: ""}, {3: ("due_date", "ship_date")}),
        ("Delivered | Ship date", {3: "receive_date", 4: "ship_date"}, {}),
        ("Delivered | Invoice date", {3: ""}, {3: ("receive_date", "ship_date")}),
    ],
)
def test_a_day_that_two_fields_may_be_is_the_one_nobody_else_is(
    headers: str, expected: dict[int, str], unclear: dict[int, tuple[str, ...]]
) -> None:
    match = told("order", f"""
        | Client | Order date | {headers} |
        | Kite Sports LLC | 2024-03-05 | 2024-04-05 | 2024-04-06 |
        | Baltic Trading GmbH | 2024-03-06 | 2024-04-07 | 2024-04-09 |
        | Northwind Tools Ltd | 2024-03-08 | 2024-04-08 | 2024-04-11 |
    """)  # fmt: skip
    assert {at: match.field_at(at) for at in expected} == expected
    assert match.unclear == unclear


def test_of_two_days_nobody_knows_the_one_before_the_due_date_is_the_order_date() -> None:
    match = told("order", """
        | 客户名称 | 璎珞 | 数量 | 要求交期 | 珊瑚 |
        | 顺达五金 | 2024-03-05 | 10 | 2024-04-05 | 2024-05-05 |
        | 恒力机械 | 2024-03-06 | 20 | 2024-04-07 | 2024-05-09 |
        | 明基电子 | 2024-03-08 | 30 | 2024-04-08 | 2024-05-11 |
    """)  # fmt: skip
    assert match.columns["order_date"] == 2
    assert match.field_at(5) == ""


@pytest.mark.parametrize(
    ("cells", "taken", "asked"),
    [
        (("★★★☆☆", "★★★★★", "★★☆☆☆", "★★★★☆"), True, False),
        (("4/5", "5/5", "3/5", "4/5"), True, False),
        ((4, 5, 3, 4), False, True),
        ((40, 55, 3, 4), False, False),
    ],
)
def test_marks_below_a_word_nobody_knows_are_the_rating(
    cells: tuple[object, ...], taken: bool, asked: bool
) -> None:
    lines = "".join(f"| 客户{i} | 2024-03-0{i} | {cell} |\n" for i, cell in enumerate(cells, 1))
    match = told("feedback", f"| 客户名称 | 反馈日期 | 璎珞 |\n{lines}")
    assert ("rating" in match.columns) is taken
    assert (3 in match.unclear) is asked


def test_an_empty_column_of_an_unknown_word_is_no_rating() -> None:
    match = told("feedback", "| 客户名称 | 反馈日期 | 璎珞 |\n| 顺达五金 | 2024-03-05 | |")
    assert match.extras == {3: "璎珞"}


def test_a_number_of_something_nobody_knows_is_asked_about() -> None:
    lines = "".join(f"| 客户{i} | 张三{i} | 1380000000{i} | H-{i}07 |\n" for i in range(1, 10))
    match = told("customer", f"| 客户名称 | 联系人 | 电话 | 璎珞号 |\n{lines}")
    assert "customer_id" not in match.columns
    assert match.extras == {4: "璎珞号"}


OPEN = [
    ("customer", "Customer|PIC|Phone", "Czt", {"PIC": ("contact_name", "owner")}),
    ("customer", "Customer|Person in Charge|Phone", "Czt", {"Person in Charge": ("contact_name", "owner")}),
    ("customer", "Customer|Contact|Sales|By", "Cnnn", {}),
    ("followup", "Customer|Date|What was said|PIC", "Cdxz", {"PIC": ("contact_name", "owner")}),
    ("service", "Customer|Date|Problem|By", "Cdxn", {}),
    ("guest", "Company|Phone|By", "Ctn", {}),
    ("order", "Customer|Style|Units|Order date", "Ck-d", {"Units": ("quantity", "unit")}),
    ("activity", "Event|Date|Target", "xdx", {"Target": ("goal_value",)}),
    ("customer", "客户名称|洽谈人|电话", "czt", {"洽谈人": ("contact_name", "owner")}),
    ("followup", "客户名称|日期|内容|沟通人", "cdxz", {"沟通人": ("contact_name", "owner")}),
    ("service", "客户名称|问题描述|下单提醒", "cxd", {}),
    ("service", "客户名称|日期|问题描述|责任归属", "cdxn", {}),
    ("service", "客户名称|日期|问题描述|责任方", "cdxn", {}),
    ("order", "Customer|Style|Quantity|Order date|Delivered on", "CkqdD",
     {"Delivered on": ("receive_date", "ship_date")}),
    ("customer", "Customer|Contact|Location", "Cnb", {"Location": ("address", "city", "country")}),
]  # fmt: skip


def _few(i: int) -> str:
    """Names of few people, without a title: anybody's."""
    return ("周敏", "李强", "王芳")[i % 3]


def of(table: str, headers: str, letters: str) -> tuple[Match, list[str]]:
    names = headers.split("|")
    data = [
        tuple(None if letter == "-" else {**CONTENT, "z": _few}[letter](i) for letter in letters)
        for i in range(RECORDS)
    ]
    sheet = replace(grid("a"), rows=(tuple(names), *data))
    return completed(sheet, template(table), 1, {}), names


@pytest.mark.parametrize(("table", "headers", "letters", "asked"), OPEN)
def test_a_header_that_tells_too_little_is_asked_about_or_kept(
    table: str, headers: str, letters: str, asked: dict[str, tuple[str, ...]]
) -> None:
    match, names = of(table, headers, letters)
    open_ = names[-1] if not asked else next(iter(asked))
    assert match.field_at(names.index(open_) + 1) == ""
    assert {names[at - 1]: fields for at, fields in match.unclear.items()} == asked


@pytest.mark.parametrize(
    ("table", "headers", "letters", "fields"),
    [
        ("customer", "Customer|Sales rep|PIC", "Cnn", "customer_name owner contact_name"),
        ("customer", "Customer|Contact|PIC", "Cnn", "customer_name contact_name owner"),
        ("service", "Customer|Date|Problem|PIC", "Cdxn", "customer_name service_date description handler"),
        ("customer", "客户名称|业务员|洽谈人", "cnn", "customer_name owner contact_name"),
        ("order", "Customer|Style|Units|Order date", "Ckqd", "customer_name product_model quantity order_date"),
        ("order", "Customer|Style|Quantity|Units", "Ckqu", "customer_name product_model quantity unit"),
        ("activity", "Event|Date|Target", "xdq", "activity_name start_date goal_value"),
        ("customer", "Customer|Contact|Location", "Cna", "customer_name contact_name address"),
    ],
)  # fmt: skip
def test_the_other_columns_and_the_cells_tell_which_it_is(
    table: str, headers: str, letters: str, fields: str
) -> None:
    match, names = of(table, headers, letters)
    assert [match.field_at(at) for at in range(1, len(names) + 1)] == fields.split()


def test_a_number_column_of_words_that_begins_with_an_empty_cell() -> None:
    match = told("activity", """
        | 活动名称 | 活动日期 | 目标数 |
        | 五金展 | 2024-03-05 | |
        | 订货会 | 2024-03-06 | 认识新客户 |
        | 答谢会 | 2024-03-07 | 稳住老客户 |
    """)  # fmt: skip
    assert "goal_value" not in match.columns


def test_a_firm_in_chinese_may_be_called_a_unit() -> None:
    match = told("service", """
        | 来函单位 | 日期 | 问题描述 |
        | 厦门博屹门窗有限公司 | 2024-03-05 | 合页有毛刺，要求换货 |
        | 温州信翼锁业厂 | 2024-03-06 | 少了两箱，要求补发 |
    """)  # fmt: skip
    assert match.columns["customer_name"] == 1
