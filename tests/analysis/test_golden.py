from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from crmsheets.analysis.golden import LONGEST_NOTE, OLDER, TYPED, survive
from crmsheets.model.table import Table, joined
from tests.tables import table


def customers(*sheets: Table) -> Table:
    of = joined(sheets[0].template, sheets)
    return of.with_columns(**{TYPED: of["customer_id"], OLDER: [None] * len(of)})


def survivors(of: Table, *names: str) -> list[Any]:
    values, _ = survive(of, range(len(of)))
    return [values[name] for name in names]


THREE = """
| 客户名称               | 联系人 | 联系电话    | 客户编号 | 首次接触日期 | 备注     |
| 顺达五金               | 张三   | 13800000001 | CUS010   | 2024-1-5     | 急       |
| 东莞市顺达五金有限公司 | 张三   |             | CUS9     | 2024-3-5     | 急；现结 |
| 顺达(老客户)           | 李四   | 13800000003 |          | 2023-1-5     |          |
"""


def test_each_field_survives_by_its_rule() -> None:
    of = customers(table("customer", THREE))

    assert survivors(of, "customer_name", "contact_name", "phone", "customer_id") == [
        "东莞市顺达五金有限公司",
        "张三",
        "13800000001",
        "CUS9",
    ]
    assert survivors(of, "registered_date", "note", "email") == [
        dt.date(2023, 1, 5),
        "急；现结",
        None,
    ]


def test_lineage_names_winners_and_losers() -> None:
    of = customers(table("customer", THREE))
    _, lineage = survive(of, range(3))

    assert [cell.ref for cell in lineage["phone"].won] == ["C3"]
    assert [(cell.ref, value) for cell, value in lineage["phone"].lost] == [("C5", "13800000003")]
    assert [cell.ref for cell in lineage["contact_name"].won] == ["B3", "B4"]
    assert [cell.ref for cell in lineage["note"].won] == ["F3", "F4"]
    assert "email" not in lineage


def test_of_equally_new_rows_the_package_then_the_frequent_value_decides() -> None:
    def one(contact: str, file: str, day: int) -> Table:
        return table(
            "customer",
            f"| 客户名称 | 联系人 |\n| 顺达 | {contact} |",
            file=file,
            modified=dt.datetime(2024, 1, day, tzinfo=dt.UTC),
        )

    newer = customers(one("张三", "a.xlsx", 2), one("李四", "b.xlsx", 9))
    often = customers(one("张三", "a.xlsx", 2), one("李四", "b.xlsx", 2), one("张三", "c.xlsx", 2))
    even = customers(one("王五", "a.xlsx", 2), one("李四", "b.xlsx", 2))

    assert survivors(newer, "contact_name") == ["李四"]
    assert survivors(often, "contact_name") == ["张三"]
    assert survivors(even, "contact_name") == [min("王五", "李四")]


def test_notes_that_do_not_fit_are_kept_in_the_lineage() -> None:
    long = "长" * (LONGEST_NOTE - 1)
    of = customers(table("customer", f"| 客户名称 | 备注 |\n| 顺达 | {long} |\n| 顺达 | 短话 |"))
    values, lineage = survive(of, [0, 1])

    assert values["note"] == "短话"
    assert [value for _, value in lineage["note"].lost] == [long]


@pytest.mark.parametrize(("now", "won"), [("13800000001", 1), ("", 0)])
def test_what_an_outdated_writing_held_is_not_lost(now: str, won: int) -> None:
    of = table("customer", f"| 客户名称 | 联系电话 |\n| 顺达 | {now} |")
    old = of.cell(0, "phone")
    of = customers(of).with_columns(**{OLDER: [(("phone", old, "13900000009"),)]})
    values, lineage = survive(of, [0])

    assert values["phone"] == (now or None)
    assert len(lineage["phone"].won) == won
    assert lineage["phone"].lost == ((old, "13900000009"),)
