from __future__ import annotations

from crmsheets.analysis.customers import Stranger, known, strangers
from crmsheets.analysis.golden import HINT, OLDER, TYPED
from crmsheets.model.cell import Cell
from crmsheets.model.options.duplicates import Duplicates
from crmsheets.model.settings import Settings
from crmsheets.model.table import Table
from tests.tables import table

AT = Cell("a.xlsx", "订单", 3, 1)


def customers(sheet: str, hints: list[str | None] | None = None) -> Table:
    of = table("customer", sheet)
    blank = [None] * len(of)
    return of.with_columns(**{TYPED: of["customer_id"], HINT: hints or blank, OLDER: blank})


def numbers(of: Table) -> list[tuple[str, str]]:
    return [(each.customer_id, each.name) for each in known(of, Settings()).golden]


def test_new_numbers_follow_the_typed_ones_in_order_of_name() -> None:
    sheet = "| 客户名称 | 客户编号 |\n| c | |\n| b | CUS010 |\n| a | |"

    assert numbers(customers(sheet)) == [("CUS010", "b"), ("CUS011", "a"), ("CUS012", "c")]


def test_a_number_that_a_master_gave_stays_unless_one_was_typed() -> None:
    sheet = "| 客户名称 | 客户编号 |\n| c | |\n| b | CUS010 |\n| a | |"

    assert numbers(customers(sheet, ["CUS002", "CUS003", "CUS010"])) == [
        ("CUS002", "c"),
        ("CUS010", "b"),
        ("CUS011", "a"),
    ]


def test_the_lowest_of_two_typed_numbers_wins_and_the_other_is_kept() -> None:
    (golden,) = known(
        customers("| 客户名称 | 客户编号 |\n| 顺达 | CUS009 |\n| 顺达 | CUS010 |"), Settings()
    ).golden

    assert golden.customer_id == "CUS009"
    assert [value for _, value in golden.lineage["customer_id"].lost] == ["CUS010"]


def test_a_customer_without_a_name_goes_by_what_there_is() -> None:
    sheet = "| 客户名称 | 客户简称 | 客户编号 |\n| | 顺达 | |\n| | | C7 |\n| | | |"

    assert numbers(customers(sheet)) == [("C7", "C7"), ("CUS001", "顺达")]


def test_other_names_are_aliases() -> None:
    sheet = "| 客户名称 | 客户简称 |\n| 顺达五金有限公司 | 顺达 |\n| 顺达五金有限责任公司 | 小顺 |"
    (golden,) = known(customers(sheet), Settings()).golden

    assert {golden.name, *golden.aliases} == {
        "顺达五金有限公司",
        "顺达五金有限责任公司",
        "顺达",
        "小顺",
    }


def test_strangers_take_a_typed_number_nobody_has() -> None:
    found = [
        Stranger("乙", ("CUS001", "C9"), (AT,)),
        Stranger("甲", (), (AT,)),
        Stranger("丙", ("C9",), (AT,)),
    ]

    assert [(each.customer_id, each.name) for each in strangers(found, ["CUS001"], "CUS")] == [
        ("C9", "丙"),
        ("CUS002", "乙"),
        ("CUS003", "甲"),
    ]


def test_what_was_not_compared_and_how_it_was_weighed_is_told() -> None:
    sheet = "| 客户名称 | 邮箱 |\n| 顺达五金 | sales@a.com |\n| 恒通塑胶 | sales@b.com |\n| 富华 | sales@c.com |"
    asked = Settings(duplicates=Duplicates(block_cap=2, learn=True))

    assert [each.code for each in known(customers(sheet), asked).findings] == ["LINK20", "LINK21"]
    assert not known(customers(sheet), Settings()).findings
