from __future__ import annotations

from dataclasses import replace

import pytest

from crmsheets.intake.acquaintance import Known
from crmsheets.intake.columns.holds import AGAINST, holds, other_thing
from crmsheets.intake.columns.profile import Profile, profile_of
from crmsheets.model.grid import Value
from crmsheets.model.row import Use
from tests.tables import template


def column(cells: list[Value]) -> Profile:
    return profile_of(cells * 8, range(2, 2 + 8 * len(cells)))


FIRM: list[Value] = ["顺达五金有限公司", "恒力机械厂"]
PERSON: list[Value] = ["张三", "王总", "李经理"]
PHONE: list[Value] = ["13800000000", "13900000001"]
LANDLINE: list[Value] = ["0769-88001234", "0755-27654321"]
DATE: list[Value] = ["2024-3-5", "2024.3.9"]
TEXT: list[Value] = [
    "客户询问新款合页的交货时间，已报价",
    "寄了两套样品给对方工程部确认",
    "对方说价格偏高，要再和别的厂家比较一下",
]
THING: list[Value] = ["合页", "拉手"]
CODE: list[Value] = ["HG-10A", "X100"]
PLACE: list[Value] = ["广东省东莞市长安镇振安路8号"]
NUMBER: list[Value] = [1200, 350]
DECIMAL: list[Value] = [12.55, 3.75]


@pytest.mark.parametrize(
    ("field", "likely", "neither", "hardly"),
    [
        ("customer.customer_name", [FIRM, [*FIRM, "顺达", "恒力", "海天"]], [THING, PERSON], [PHONE]),
        ("order.customer_name", [FIRM], [], [DATE, PLACE, NUMBER]),
        ("customer.contact_name", [PERSON], [THING], [FIRM, PHONE, TEXT, NUMBER]),
        ("customer.phone", [PHONE, LANDLINE], [[*LANDLINE, "张三", "李四", "王五"]], [FIRM, TEXT]),
        ("customer.phone_alt", [PHONE, LANDLINE], [], [FIRM]),
        ("customer.email", [["a@b.cn"]], [], [FIRM]),
        ("customer.uscc", [["91350100M000100Y43"]], [], [FIRM]),
        ("customer.wechat", [["abc_zhang"]], [], [["a@b.cn"], DATE]),
        ("customer.address", [PLACE], [THING], [PHONE, NUMBER]),
        ("customer.city", [["东莞", "宁波"]], [], [PLACE, PHONE, TEXT]),
        ("customer.short_name", [["顺达", "恒力"]], [], [PHONE, NUMBER]),
        ("customer.source", [["展会", "1688/阿里巴巴"]], [["朋友"]], [PHONE, TEXT]),
        ("order.order_date", [DATE, [3.15, 4.2]], [], [FIRM, PHONE]),
        ("order.order_id", [["PO-24-001"], CODE], [], [FIRM, PHONE, DATE, THING]),
        ("order.product_model", [CODE, THING], [[None, 5]], [PHONE, FIRM]),
        ("order.quantity", [NUMBER], [DECIMAL], [PHONE, FIRM, DATE]),
        ("order.unit_price", [DECIMAL], [], [FIRM]),
        ("order.status", [["已发货", "生产中"]], [], [THING, PHONE, [*THING, "合页架", "已发货"]]),
        ("order.note", [TEXT], [], [PHONE, NUMBER, CODE, THING]),
        ("feedback.rating", [[5, 4], ["满意", "好"], ["★★★☆☆", "4/5"]], [[88, 95]], [[5000]]),
        ("service.product_model", [CODE], [], []),
        ("guest.product_interest", [], [THING], [PHONE]),
    ],
)  # fmt: skip
def test_content_speaks_for_a_field_or_against_it(
    field: str, likely: list[list[Value]], neither: list[list[Value]], hardly: list[list[Value]]
) -> None:
    table, _, name = field.partition(".")
    each = template(table).by_name[name]
    assert [cells for cells in likely if holds(column(cells), each) <= 1] == []
    assert [cells for cells in neither if not 0.4 <= holds(column(cells), each) <= 2.7] == []
    assert [cells for cells in hardly if holds(column(cells), each) >= 0.5] == []


def test_a_few_short_words_may_be_notes() -> None:
    notes = profile_of(["急单", "样品", "加急"], [2, 3, 4])
    assert holds(notes, template("order").by_name["note"]) == 1.5


def test_an_empty_column_says_nothing() -> None:
    assert holds(Profile(), template("customer").by_name["phone"]) == 1


def test_known_customers_tell_a_column_of_customers() -> None:
    name = template("order").by_name["customer_name"]
    short = column(["顺达", "恒力", "明基"])
    assert holds(short, name) == 1
    assert holds(short, name, Known(customers=frozenset({"顺达", "恒力", "明基"}))) > 10
    assert 1 < holds(short, name, Known(customers=frozenset({"顺达", "恒力"}))) < 10


def test_people_of_one_side_are_no_people_of_the_other() -> None:
    owner, contact = (template("customer").by_name[name] for name in ("owner", "contact_name"))
    people, known = column(["张三", "李四"]), Known(staff=frozenset({"张三", "李四"}))
    assert (holds(people, owner, known), holds(people, contact, known)) == (9.0, 0.1)
    theirs = Known(contacts=known.staff)
    assert (holds(people, owner, theirs), holds(people, contact, theirs)) == (0.1, 9.0)


def test_products_and_orders_that_other_sheets_name_are_known_again() -> None:
    product, number = (template("order").by_name[name] for name in ("product_model", "order_id"))
    things = column(["合页", "拉手"])
    assert holds(things, product, Known(products=frozenset({"合页", "拉手"}))) == 9.0
    assert holds(things, number, Known(orders=frozenset({"合页", "拉手"}))) == 9.0
    assert holds(things, number, Known(orders=frozenset({"合页"}))) < 1


def test_words_that_come_again_and_again_are_no_notes() -> None:
    things = column(["不锈钢铰链"])
    assert holds(things, template("order").by_name["note"]) == 0.3
    assert holds(things, template("followup").by_name["content"]) == 0.3


@pytest.mark.parametrize(
    ("field", "cells", "other"),
    [
        ("order.order_date", PHONE, True),
        ("order.order_date", ["5日", "见附件"], False),
        ("order.quantity", FIRM, True),
        ("order.customer_name", FIRM, False),
        ("customer.phone", PHONE, False),
    ],
)
def test_a_column_may_plainly_be_another_thing(field: str, cells: list[Value], other: bool) -> None:
    table, _, name = field.partition(".")
    assert other_thing(column(cells), template(table).by_name[name]) is other


def test_against_is_hardly_anything() -> None:
    assert AGAINST < 0.1


def test_the_names_of_customers_are_no_people() -> None:
    contact = template("customer").by_name["contact_name"]
    names, known = column(["王朝阳", "陈胜利"]), frozenset({"王朝阳", "陈胜利"})
    assert holds(names, contact) > 1
    assert holds(names, contact, Known(customers=known)) == AGAINST


def test_many_names_with_titles_are_the_customers_people() -> None:
    names: list[Value] = [
        "高工",
        "马文斌",
        "王志强",
        "谢淑芬",
        "徐建国",
        "李经理",
        "吴春梅",
        "杨思琪",
    ]
    found = profile_of(names * 2, range(2, 18))
    fields = template("followup").by_name
    assert (
        holds(found, fields["contact_name"], Known()) > 1 > holds(found, fields["owner"], Known())
    )
    few = profile_of(["陈工", "周敏"] * 8, range(2, 18))
    assert holds(few, fields["owner"], Known()) > 1


def test_firms_and_people_are_no_notes() -> None:
    note = template("order").by_name["note"]
    assert [holds(column(cells), note) for cells in (FIRM, PERSON, PLACE)] == [0.3, 0.3, 0.3]


def test_a_list_that_nobody_types_is_not_what_other_words_stand_in() -> None:
    status = template("order").by_name["status"]
    computed = replace(status, column=replace(status.column, use=Use.DERIVED))
    assert holds(column(THING), computed) == AGAINST < holds(column(THING), status)
