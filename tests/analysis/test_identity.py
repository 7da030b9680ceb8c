from __future__ import annotations

import pytest

from crmsheets.analysis.identity import RULES, Joined, contested, identify
from crmsheets.model.table import Table
from tests.tables import table

GOOD = "91350100M000100Y43"
OTHER = "91110000600037341L"


def joined(sheet: str) -> tuple[Table, Joined]:
    customers = table("customer", sheet)
    return customers, identify(customers, customers["customer_id"])


def groups(sheet: str) -> list[tuple[int, ...]]:
    """The groups by sheet row (from 3)."""
    customers, found = joined(sheet)
    return [tuple(customers.row[i] for i in rows) for rows in found.groups]


def told(sheet: str) -> list[tuple[str, int, str]]:
    customers, found = joined(sheet)
    of = {i: at for at, rows in enumerate(found.groups) for i in rows}
    findings = (*found.findings, *contested(customers, found, of))
    return [(each.code, len(each.cells), each.value) for each in findings]


@pytest.mark.parametrize(
    ("sheet", "expected"),
    [
        (
            "| 客户名称 |\n| 顺达五金有限公司 |\n| 宏图电子 |\n| 顺达五金有限责任公司 |",
            [(3, 5), (4,)],
        ),
        (
            "| 客户名称 | 联系电话 |\n| 顺达五金 | 13800000001 |\n| 宏图 | 13800000001 |",
            [(3,), (4,)],
        ),
        ("| 客户名称 | 客户简称 |\n| 顺达五金 | 顺达 |\n| 顺达电子 | 顺达 |", [(3,), (4,)]),
        (f"| 客户名称 | 税号 |\n| 顺达五金 | {GOOD} |\n| 改名五金 | {GOOD} |", [(3, 4)]),
        (f"| 客户名称 | 税号 |\n| 顺达五金 | {GOOD} |\n| 顺达五金 | {OTHER} |", [(3,), (4,)]),
        (
            "| 客户名称 | 税号 |\n| 顺达五金 | 350100000100043 |\n| 宏图 | 350100000100043 |",
            [(3,), (4,)],
        ),
    ],
    ids=["name", "phone", "short name", "code", "two codes", "no proof"],
)
def test_what_joins(sheet: str, expected: list[tuple[int, ...]]) -> None:
    assert groups(sheet) == expected


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ("顺达五金", "东莞市顺达五金有限公司", True),
        ("顺达五金厂", "顺达五金有限公司", True),
        ("顺达五金有限公司", "宏图电子有限公司", False),
        ("东莞市顺达五金", "深圳市顺达五金", False),
    ],
)
def test_a_number_joins_unless_names_contradict(one: str, other: str, together: bool) -> None:
    sheet = f"| 客户名称 | 客户编号 |\n| {one} | CUS001 |\n| {other} | cus 001 |"

    assert (groups(sheet) == [(3, 4)]) is together
    assert [code for code, _, _ in told(sheet)] == ([] if together else ["LINK01"])


def test_a_short_name_beside_the_same_number_agrees() -> None:
    sheet = """
        | 客户名称       | 客户简称 | 客户编号 |
        | 东莞顺达五金厂 | 顺达     | CUS001   |
        | 顺达           |          | CUS001   |
        |                | 顺达     | CUS001   |
    """

    assert groups(sheet) == [(3, 4, 5)]


def test_a_row_between_two_codes_belongs_to_neither() -> None:
    sheet = f"""
        | 客户名称 | 税号    |
        | 顺达五金 | {GOOD}  |
        | 顺达五金 |         |
        | 顺达五金 | {OTHER} |
        | 顺达五金 | {GOOD}  |
    """

    assert groups(sheet) == [(3, 6), (4,), (5,)]
    assert told(sheet) == [("LINK02", 4, "顺达五金")]


def test_a_number_never_joins_two_codes() -> None:
    sheet = f"""
        | 客户名称 | 税号    | 客户编号 |
        | 顺达五金 | {GOOD}  | CUS001   |
        | 顺达五金 | {OTHER} | CUS001   |
    """

    assert groups(sheet) == [(3,), (4,)]
    assert [code for code, _, _ in told(sheet)] == ["LINK02", "LINK02"]


def test_places_that_differ_under_one_number_are_joined_by_full_name_only() -> None:
    sheet = """
        | 客户名称       | 客户编号 |
        | 东莞市顺达五金 | CUS001   |
        | 深圳市顺达五金 | CUS001   |
        | 顺达五金       | CUS001   |
        | 东莞顺达五金   | CUS001   |
    """

    assert groups(sheet) == [(3, 6), (4,), (5,)]


def test_a_number_without_a_name_joins_the_only_customer_that_has_it() -> None:
    one = "| 客户名称 | 联系人 | 客户编号 |\n| 顺达 | 张三 | C1 |\n| | 李四 | C1 |\n"

    assert groups(one) == [(3, 4)]
    assert groups(one + "| 宏图 | | C1 |") == [(3,), (4,), (5,)]
    assert told(one + "| 宏图 | | C1 |") == [("LINK01", 3, "C1")]


def test_of_one_number_those_that_became_one_customer_are_told_once() -> None:
    sheet = "| 客户名称 | 客户编号 |\n| 顺达 | C1 |\n| 宏图 | C1 |\n| 大发 | C1 |"
    customers, found = joined(sheet)
    (some,) = contested(customers, found, {0: 0, 1: 0, 2: 1})
    assert (some.got["names"], [each.row for each in some.cells]) == (["顺达", "大发"], [3, 5])
    assert list(contested(customers, found, {0: 0, 1: 0, 2: 0})) == []


def test_a_row_that_names_nobody_is_nobody() -> None:
    assert groups("| 联系人 | 客户编号 |\n| 张三 | |\n| 李四 | CUS001 |") == [(4,)]


def test_reasons_stand_strongest_first() -> None:
    _, found = joined(
        f"""
        | 客户名称 | 税号   | 客户编号 |
        | 顺达五金 | {GOOD} | CUS001   |
        | 顺达五金 | {GOOD} |          |
        | 顺达五金 |        | CUS001   |
        | 顺达五金 |        |          |
        """
    )

    assert [[text.zh.partition("：")[0] for text, _ in each] for each in found.reasons] == [
        ["信用代码相同", "客户编号相同", "客户名称相同"]
    ]


def test_rules_say_what_they_need() -> None:
    for rule in RULES:
        assert rule.message.slots[0] == rule.message.slots[1]
        assert rule.example != rule.passing


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        (
            "老王五金店 | 王海 | 13800138001 | 东莞 | ",
            "老王五金店 | 王涛 | 13900139002 | 佛山 | ",
            False,
        ),
        (
            "利民商行 | 杨海 | 13800138001 | 东莞 | ",
            "利民商行 | 何山 | 13900139002 | 东莞 | ",
            False,
        ),
        ("利民商行 | 杨海 | 13800138001 | 东莞 | ", "利民商行 | | | | ", True),
        ("东莞利民商行 | 杨海 | 13800138001 | | ", "东莞利民商行 | 何山 | 13900139002 | | ", True),
        (
            "华强电子有限公司 | 周五 | 13800138001 | 深圳 | ",
            "华强电子有限公司 | 吴六 | 13900139002 | 苏州 | ",
            False,
        ),
        (
            "华强电子有限公司 | 周五 | 13800138001 | 深圳 | ",
            "华强电子有限公司 | 周五 | 13900139002 | 苏州 | ",
            True,
        ),
        (
            "华强电子有限公司 | 周五 | 13800138001 | 深圳 | ",
            "华强电子有限公司 | 吴六 | 13900139002 | 深圳 | ",
            True,
        ),
        ("华强电子有限公司 | 周五 | 13800138001 | 深圳 | ", "华强电子有限公司 | | | 苏州 | ", True),
        (
            "华强电子有限公司 | 周五 | 13800138001 | | 深圳市振华路8号",
            "华强电子有限公司 | 吴六 | 13900139002 | 苏州 | ",
            False,
        ),
        (
            "Smith & Sons Ltd | John Smith | +44 113 496 0001 | Leeds | ",
            "Smith & Sons Ltd | Adam Smith | +44 117 496 0002 | Bristol | ",
            False,
        ),
    ],
)
def test_a_name_that_several_firms_may_bear_proves_nothing_where_all_else_differs(
    one: str, other: str, together: bool
) -> None:
    sheet = table(
        "customer", f"| 客户名称 | 联系人 | 联系电话 | 城市 | 公司地址 |\n| {one} |\n| {other} |"
    )

    found = identify(sheet, sheet["customer_id"], every_name=False)

    assert (found.groups == ((0, 1),)) is together


@pytest.mark.parametrize(
    ("sheet", "expected"),
    [
        (f"| 客户名称 | 税号 |\n| 顺达五金 | {GOOD} |\n| 顺达五金 | {OTHER} |", ["LINK02"]),
        ("| 客户名称 | 联系人 |\n| 顺达五金 | 张三 |\n| 顺达五金 | 李四 |", []),
        (
            f"| 客户名称 | 税号 | 城市 |\n| 顺达五金 | {GOOD} | 东莞 |\n| 顺达五金 | {OTHER} | 佛山 |",
            [],
        ),
    ],
    ids=["two licences", "two contacts", "two towns"],
)
def test_two_licences_of_one_bare_name_are_told_unless_towns_tell_them_apart(
    sheet: str, expected: list[str]
) -> None:
    customers = table("customer", sheet)
    found = identify(customers, customers["customer_id"], every_name=False)

    assert [each.code for each in found.findings] == expected
    assert [len(rows) for rows in found.groups] == [1, 1]
