"""Numbers given are handed on to the next run; a memory is known by the customers it knows."""

from __future__ import annotations

import pytest

from crmsheets.analysis.fingerprints import fingerprints
from crmsheets.analysis.link import link
from crmsheets.analysis.numbered import RETIRED
from crmsheets.analysis.registry import Acquaintance, numbered_by_us, registry
from crmsheets.model.dataset import Dataset
from crmsheets.model.decision import NO_MEMORY, Decision, Memory, Numbered, Verdict
from crmsheets.model.settings import Settings
from tests.tables import dataset, table

CUSTOMERS = """
| 客户名称           | 联系电话    |
| 顺达五金有限公司   | 13800000001 |
| 宏远电子有限公司   | 13900000002 |
"""
ORDERS = "| 客户名称 | 订单号 |\n| 明珠塑胶 | PO1 |"


def linked(customers: str = CUSTOMERS, orders: str = ORDERS, memory: Memory = NO_MEMORY) -> Dataset:
    return link(dataset(table("customer", customers), table("order", orders)), Settings(), memory)


def numbers(data: Dataset) -> dict[str, str]:
    return {each.name: each.customer_id for each in data.golden}


def test_every_number_is_given_with_the_rows_or_the_name_it_belongs_to() -> None:
    data = linked()
    prints = fingerprints(data.tables["customer"])
    assert registry(data, NO_MEMORY) == (
        Numbered("CUS001", "宏远电子有限公司", prints[1]),
        Numbered("CUS002", "顺达五金有限公司", prints[0]),
        Numbered("CUS003", "明珠塑胶"),
    )


def test_the_next_run_gives_the_same_numbers_and_new_customers_new_ones() -> None:
    first = linked()
    memory = Memory((), registry(first, NO_MEMORY))
    more = CUSTOMERS + "| 安心食品有限公司 | 13700000003 |"
    again = linked(more, ORDERS + "\n| 百利纸业 | PO2 |", memory)
    assert numbers(again) == {**numbers(first), "安心食品有限公司": "CUS004", "百利纸业": "CUS005"}


def test_customers_that_are_not_there_today_keep_their_numbers() -> None:
    memory = Memory((), registry(linked(), NO_MEMORY))
    today = linked(
        "| 客户名称 | 联系电话 |\n| 安心食品有限公司 | 13700000003 |", "| 客户名称 |", memory
    )
    assert numbers(today) == {"安心食品有限公司": "CUS004"}
    later = Memory((), registry(today, memory))
    assert numbers(linked(memory=later)) == numbers(linked())


def test_a_number_that_a_merge_made_free_is_never_given_again() -> None:
    first = linked()
    prints = fingerprints(first.tables["customer"])
    same = Decision(Verdict.SAME, prints[0], prints[1])
    memory = Memory((same,), registry(first, NO_MEMORY))
    merged = linked(memory=memory)
    assert sorted(numbers(merged).values()) == ["CUS001", "CUS003"]
    known = registry(merged, memory)
    assert Numbered("CUS002", "顺达五金有限公司", f"{RETIRED}CUS002 {prints[0]}") in known
    later = Memory((same,), known)
    more = linked(CUSTOMERS + "| 安心食品有限公司 | 13700000003 |", memory=later)
    assert numbers(more)["安心食品有限公司"] == "CUS004"
    assert registry(merged, Memory((same,), known)) == known


def test_a_customer_taken_apart_has_its_number_again() -> None:
    first = linked()
    prints = fingerprints(first.tables["customer"])
    same = Decision(Verdict.SAME, prints[0], prints[1])
    memory = Memory((same,), registry(first, NO_MEMORY))
    merged = linked(memory=memory)
    known = registry(merged, memory)
    apart = Decision(Verdict.DISTINCT, prints[0], prints[1])
    again = linked(memory=Memory((same, apart), known))
    assert numbers(again) == numbers(first)
    # And after a day on which the customer, merged again, is one once more.
    later = registry(again, Memory((), known))
    assert numbers(linked(memory=Memory((same,), later))) == numbers(merged)
    assert numbers(linked(memory=Memory((), later))) == numbers(first)


def first_print() -> str:
    return fingerprints(linked().tables["customer"])[0]


@pytest.mark.parametrize(
    ("memory", "ours"),
    [
        (Memory((), (Numbered("CUS001", "随便", first_print()),)), True),
        (Memory((), (Numbered("CUS001", "明珠塑胶"),)), True),
        (Memory((Decision(Verdict.VALUE, first_print(), field="phone"),)), True),
        (Memory((Decision(Verdict.SAME, "aa.bb.cc", "dd.ee.ff"),)), False),
        (Memory((), (Numbered("CUS001", "别家"),)), False),
        (NO_MEMORY, False),
    ],
)
def test_a_memory_is_ours_if_it_knows_a_row_or_a_name(memory: Memory, ours: bool) -> None:
    assert Acquaintance(linked()).knows(memory) is ours


@pytest.mark.parametrize(
    ("customers", "orders", "ours"),
    [
        (CUSTOMERS, ORDERS, True),
        ("| 客户名称 | 客户编号 |\n| 顺达五金有限公司 | k1 |", "| 客户名称 |", False),
        ("| 客户名称 | 客户编号 |\n| 顺达五金有限公司 | K1 |", ORDERS, True),
        ("| 客户名称 |", "| 客户名称 | 客户编号 | 订单号 |\n| 明珠塑胶 | K2 | PO1 |", False),
    ],
)
def test_whether_we_gave_any_number(customers: str, orders: str, ours: bool) -> None:
    assert numbered_by_us(linked(customers, orders)) is ours


def test_a_row_that_shared_a_number_with_one_that_is_not_there_today_has_it_again() -> None:
    both = "| 客户名称 | 联系电话 |\n| 顺达五金有限公司 | 13800000001 |\n| 顺达五金有限公司 | 13800000001 |"
    sheet = both.replace("0001 |", "0001 | 张三 |", 1).replace("联系电话 |", "联系电话 | 联系人 |")
    sheet += " |\n| 宏远电子有限公司 | 13900000002 | |"
    first = linked(sheet)
    prints = fingerprints(first.tables["customer"])
    assert numbers(first) == {
        "宏远电子有限公司": "CUS001",
        "顺达五金有限公司": "CUS002",
        "明珠塑胶": "CUS003",
    }
    same = Decision(Verdict.SAME, prints[0], prints[2])
    today = "\n".join(line for at, line in enumerate(sheet.splitlines()) if at != 2)
    memory = Memory((same,), registry(first, NO_MEMORY))
    merged = linked(today, memory=memory)
    assert "CUS002" not in numbers(merged).values()
    apart = Decision(Verdict.DISTINCT, prints[0], prints[2])
    again = linked(today, memory=Memory((same, apart), registry(merged, memory)))
    assert numbers(again) == numbers(first)


def test_without_a_customer_sheet_names_tell() -> None:
    data = link(dataset(table("order", ORDERS)), Settings())
    assert numbered_by_us(data)
    assert registry(data, NO_MEMORY) == (Numbered("CUS001", "明珠塑胶"),)
    assert Acquaintance(data).knows(Memory((), (Numbered("CUS009", "明珠塑胶"),)))
