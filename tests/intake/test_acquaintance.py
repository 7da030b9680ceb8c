"""Names that one sheet gives help to understand another, in whatever order the files come."""

from __future__ import annotations

import pytest

from crmsheets.intake.acquaintance import Known, acquainted
from crmsheets.intake.dataset import dataset
from crmsheets.model.grid import Reading
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale
from crmsheets.templates import shipped
from tests.intake.sheets import grid, source

CUSTOMERS = "| 客户名称 | 简称 | 联系人 | 电话 |\n| 璟和家具厂 | 璟和 | 张三 | 13800000000 |\n| 沛岩 | 岩 | 李四 | 1 |"
ORDERS = """
    | 订单号 | 接单日期 | 型号 | 落谁家 | 数量 | 价格 | 货款 |
    | P1 | 2024-03-05 | A1 | 璟和 | 5 | 10 | 50 |
    | P2 | 2024-03-06 | A2 | 沛岩 | 6 | 10 | 60 |
    | P3 | 2024-03-07 | A2 | 璟和 | 7 | 10 | 70 |
"""


def reading(sheet: str, file: str) -> Reading:
    page = grid(sheet, of=source(file))
    return Reading(page.source, (page,))


@pytest.mark.parametrize("first", ["orders", "customers"])
def test_a_column_of_known_names_is_the_customer(first: str) -> None:
    files = [reading(ORDERS, "1.xlsx"), reading(CUSTOMERS, "2.xlsx")]
    files = files if first == "orders" else files[::-1]
    found = dataset(files, shipped(), Settings(), Locale())
    assert list(found["order"]["customer_name"]) == ["璟和", "沛岩", "璟和"]
    assert [line.reason for line in found.balance] == ["", ""]


def test_without_the_names_the_sheet_is_told_as_unknown() -> None:
    found = dataset([reading(ORDERS, "1.xlsx")], shipped(), Settings(), Locale())
    assert [line.reason for line in found.balance] == ["unknown"]
    stock = reading("| 物料 | 库位 |\n| 铜 | 东 |\n| 铁 | 西 |", "3.xlsx")
    found = dataset([reading(CUSTOMERS, "2.xlsx"), stock], shipped(), Settings(), Locale())
    assert [line.reason for line in found.balance] == ["", "unknown"]


def test_one_sign_is_no_name() -> None:
    found = dataset([reading(CUSTOMERS, "2.xlsx")], shipped(), Settings(), Locale())
    known = acquainted([found["customer"]])
    assert known.customers == {"璟和家具厂", "璟和", "沛岩"}
    assert known.contacts == {"张三", "李四"}


def test_a_short_form_that_few_customers_share_is_one_of_them() -> None:
    known = Known(customers=frozenset({"东莞顺达五金厂", "东莞恒力机械厂", "东莞明基机械厂"}))
    assert known.calls("顺达五金")
    assert known.calls("恒力机械厂")
    assert not known.calls("东莞")
    assert not known.calls("顺德")


def test_a_person_of_both_sides_is_known_as_neither() -> None:
    sheet = CUSTOMERS.replace("| 电话 |", "| 业务员 |").replace("| 13800000000 |", "| 张三 |")
    found = dataset([reading(sheet, "2.xlsx")], shipped(), Settings(), Locale())
    known = acquainted([found["customer"]])
    assert (set(known.staff), set(known.contacts)) == (set(), {"李四"})
