from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from crmsheets.analysis.children import Asked, asked, linked, names, resolved
from crmsheets.analysis.register import register
from crmsheets.model.golden import Golden
from crmsheets.model.kind import Code
from crmsheets.model.row import Column
from crmsheets.model.text import Text
from crmsheets.templates.order import Order
from tests.tables import dataset, table, template

KNOWN = (Golden("CUS001", "顺达五金", values={"short_name": "顺达"}),)


class Numbered(Order):
    """Orders of a factory that declared the customer's number."""

    customer_id: Annotated[
        Code | None,
        Column(label=Text("客户编号", "Customer no."), hint=Text("", ""), example=Text("C1", "C1")),
    ] = None


def test_results_and_tables_without_customers_are_no_children() -> None:
    data = dataset(
        table("customer", "| 客户名称 |\n| 甲 |"),
        table("order", "| 客户名称 |\n| 甲 |"),
        table("activity", "| 活动名称 |\n| 展会 |"),
        table("tier", "| 客户名称 |\n| 甲 |"),
    )

    assert names(data) == ["order"]


def test_a_number_is_read_from_foreign_and_declared_columns() -> None:
    foreign = table("order", "| 客户名称 | KH编号 | 编号 |\n| 甲 | | 7 |")
    foreign = foreign.__class__(
        **{**foreign.__dict__, "extras": {"KH编号": [7.0], "编号": ["1"], "税号": [" 12 "]}}
    )
    declared = table(
        "order",
        "| 客户名称 | 客户编号 |\n| 甲 | C1 |",
        using=replace(template("order"), row=Numbered),
    )

    assert asked(foreign) == [Asked("甲", "7", "12")]
    assert asked(declared) == [Asked("甲", "C1", None)]


def test_rows_compare_by_whom_they_mean() -> None:
    sheet = "| 客户名称 | 客户编号 |\n| 顺达 | |\n| 顺达五金 | |\n| 恒 通 | |\n| | C9 |\n| | |"

    assert resolved(table("order", sheet), register(KNOWN)) == [
        "CUS001",
        "CUS001",
        "恒通",
        "C9",
        None,
    ]


def test_spellings_of_a_stranger_are_one_customer_under_the_usual_one() -> None:
    data = dataset(
        table("order", "| 客户名称 |\n| 恒通 |\n| 恒 通 |\n| 恒通 |\n| 恒通 |"),
        table("feedback", "| 客户名称 |\n| 恒 通 |", file="b.xlsx"),
    )
    (stranger,) = linked(data, "KH").golden

    assert (stranger.customer_id, stranger.name, stranger.members) == ("KH001", "恒通", ())
    assert [str(cell) for cell in stranger.sources] == ["a.xlsx 订单!A3", "b.xlsx 反馈!A3"]
