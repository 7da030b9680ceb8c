from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from crmsheets.analysis.golden import OLDER, TYPED, Choice, survive
from crmsheets.analysis.survivors import LONGEST_NOTE
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
    assert [cell.ref for cell in lineage["phone_alt"].won] == ["C5"]
    assert lineage["phone"].lost == ()
    assert [(cell.ref, value) for cell, value in lineage["customer_id"].lost] == [("D3", "CUS010")]
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


MANY = """
| 客户名称 | 联系人 | 联系电话    | 备用电话      | 公司地址               | 首次接触日期 | 税号               |
| 顺达五金 | 王总   | 13800000001 |               | 长安镇                 | 2024-5-5     | 91350100M000100Y4A |
| 顺达五金 | 王总   | 13800000002 |               | 东莞市长安镇振安路8号  | 2024-1-5     | 91350100M000100Y43 |
| 顺达五金 | 王建国 | 13800000002 |               | 东莞市长安             | 2024-2-5     | 91350100M000100Y4A |
"""


def test_full_names_complete_addresses_and_valid_codes_survive() -> None:
    of = customers(table("customer", MANY))

    assert survivors(of, "contact_name", "address", "uscc", "phone", "phone_alt") == [
        "王建国",
        "东莞市长安镇振安路8号",
        "91350100M000100Y43",
        "13800000002",
        "13800000001",
    ]


def test_settings_may_name_another_rule() -> None:
    of = customers(table("customer", MANY))
    values, _ = survive(of, range(3), Choice(rules={"address": "newest", "contact_name": "join"}))

    assert values["address"] == "长安镇"
    assert values["contact_name"] == "王总；王建国"


def test_what_a_person_chose_goes_before_the_rules() -> None:
    of = customers(table("customer", MANY))
    choice = Choice(values={"phone": "13800000001", "registered_date": "2024-05-05"}, main=2)
    values, lineage = survive(of, range(3), choice)

    assert [values[name] for name in ("phone", "phone_alt", "address", "contact_name")] == [
        "13800000001",
        "13800000002",
        "东莞市长安",
        "王建国",
    ]
    assert values["registered_date"] == dt.date(2024, 5, 5)
    assert [cell.ref for cell in lineage["phone"].won] == ["C3"]


def test_a_chosen_value_that_nobody_has_any_more_is_left_aside() -> None:
    of = customers(table("customer", MANY))
    values, _ = survive(of, range(3), Choice(values={"phone": "13900000009"}))

    assert values["phone"] == "13800000002"


def test_a_second_phone_of_its_own_is_left_alone() -> None:
    sheet = """
| 客户名称 | 联系电话    | 备用电话      |
| 顺达五金 | 13800000001 | 0769-88001234 |
| 顺达五金 | 13800000002 |               |
"""
    of = customers(table("customer", sheet))
    values, lineage = survive(of, [0, 1])

    assert values["phone_alt"] == "0769-88001234"
    assert len(lineage["phone"].lost) == 1


def test_who_refused_marketing_once_has_refused() -> None:
    def consents(*said: str) -> object:
        lines = "\n".join(f"| 顺达 | {each} |" for each in said)
        return survivors(
            customers(table("customer", f"| 客户名称 | 告知/同意 |\n{lines}")), "consent"
        )

    assert consents("已同意", "拒绝营销", "已同意") == ["拒绝营销"]
    assert consents("已告知", "已同意", "已同意") == ["已同意"]
    assert consents("", "") == [None]
