"""How old what is known of customers is."""

from __future__ import annotations

import datetime as dt

from crmsheets.analysis.ages import Age, Aged, aged, ages
from crmsheets.model.dataset import Dataset
from crmsheets.model.golden import Golden
from tests.analysis.linked import linked
from tests.tables import table

TODAY = dt.date(2024, 12, 31)
CUSTOMERS = """
    | 客户名称 | 负责业务员 | 首次接触日期 |
    | 顺达     | 周敏       |              |
    | 安心     |            |              |
    | 利民     | 李强       | 2024-10-01   |
    | 空白     | 李强       |              |
"""
ORDERS = """
    | 客户名称 | 订单编号 | 下单日期   | 发货日期   |
    | 顺达     | P1       | 2024-12-03 |            |
    | 安心     | P2       | 2024-02-01 | 2024-02-20 |
    | 没建档   | P3       | 2024-12-30 |            |
"""
FOLLOWUPS = """
    | 客户名称 | 跟进日期   |
    | 顺达     | 2024-11-01 |
    | 安心     | 2025-01-05 |
"""


def data() -> Dataset:
    people = table("customer", CUSTOMERS, file="周敏.xlsx")
    return linked(people, table("order", ORDERS), table("followup", FOLLOWUPS))


def test_the_last_day_that_any_record_bears() -> None:
    names = {each.customer_id: each.name for each in data().golden}
    found = {names[each.customer_id]: (each.owner, each.last) for each in aged(data(), TODAY)}
    assert found == {
        "顺达": ("周敏", dt.date(2024, 12, 3)),
        "安心": ("", dt.date(2024, 2, 20)),
        "利民": ("李强", dt.date(2024, 10, 1)),
        "空白": ("李强", None),
    }
    assert {each.files for each in aged(data(), TODAY)} == {frozenset({"周敏.xlsx"})}


def test_what_is_to_come_tells_nothing() -> None:
    early = [each.last for each in aged(data(), dt.date(2024, 2, 10))]
    assert early == [None, dt.date(2024, 2, 1), None, None]


def test_who_stands_only_in_orders_has_no_age() -> None:
    assert aged(linked(table("order", ORDERS)), TODAY) == []
    assert aged(Dataset(), TODAY) == []
    only = Dataset(tables=data().tables, golden=(Golden("CUS009", "没建档"),))
    assert aged(only, TODAY) == []


def person(owner: str, *days: int | None) -> list[Aged]:
    return [
        Aged(f"{owner}{at}", owner, frozenset(), None if ago is None else TODAY - dt.timedelta(ago))
        for at, ago in enumerate(days)
    ]


def test_ages_by_sales_rep_the_oldest_first() -> None:
    people = [*person("周敏", 0, 30, 31, 90), *person("李强", 91, 180, 181, None), *person("", 400)]
    assert ages(people, TODAY) == [
        Age("李强", 4, 0, 0, 2, 1, 1),
        Age("", 1, 0, 0, 0, 1, 0),
        Age("周敏", 4, 2, 2, 0, 0, 0),
    ]
