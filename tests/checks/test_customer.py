from __future__ import annotations

import pytest

from crmsheets.checks.customer import is_full
from tests.checks.running import cells, findings, found
from tests.tables import table


def test_short_names_are_one_finding_a_file() -> None:
    one = table(
        "customer",
        """
        | 客户名称 | 联系人 |
        | 顺达 | 王总 |
        | 恒通电子有限公司 | 李强 |
        | 新力 | 李经理 |
        """,
    )
    other = table("customer", "| 客户名称 | 联系人 |\n| 大华 | 赵六 |", file="b.xlsx")
    assert found(one, other) == [
        ("CUS01", "A3", "有2行不像公司全称，例如「顺达」。要开票的请写全称，和营业执照一样。"),
        ("CUS01", "A3", "有1行不像公司全称，例如「大华」。要开票的请写全称，和营业执照一样。"),
    ]
    first, second = findings(one, other)
    assert (cells(first), second.cells[0].file) == (["A3", "A5"], "b.xlsx")


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("东莞市顺达五金有限公司", True),
        ("顺达五金厂", True),
        ("老王五金店", True),
        ("IBM", True),
        ("顺达", False),
        ("顺达A", False),
    ],
)
def test_full_names(name: str, full: bool) -> None:
    assert is_full(name) is full


def test_second_phone_and_customer_number() -> None:
    sheet = table(
        "customer",
        """
        | 客户名称 | 联系电话 | 备用电话 | 客户编号 |
        | 顺达五金有限公司 | 13800000000 | 13800000000 | CUS001 |
        | 恒通电子有限公司 | 13800000001 | 0769-88001234 | 13800000001 |
        | 新力塑胶有限公司 | 13800000002 |  | KH-0012 |
        """,
    )
    assert found(sheet) == [
        ("CUS02", "C3", "和联系电话一样（13800000000），请填另一个号码或清空。"),
        (
            "CUS03",
            "D4",
            "是 13800000001，不像客户编号（例如 CUS001），先照这样用。空着会自动编号。",
        ),
    ]


def test_a_short_name_of_two_customers() -> None:
    sheet = table(
        "customer",
        """
        | 客户名称 | 客户简称 |
        | 顺达五金有限公司 | 顺达 |
        | 顺达电子有限公司 | 顺达 |
        | 顺达电子有限公司 | 顺达 |
        | 顺达五金有限公司 | 顺达 |
        | 恒通电子有限公司 | 恒通 |
        """,
        file="a.xlsx",
    )
    assert [each for each in found(sheet, stage="linked") if each[0] == "CUS04"] == [
        (
            "CUS04",
            "B4",
            (
                "「顺达」有两家在用：顺达五金有限公司、顺达电子有限公司（a.xlsx 客户!B3）。"
                "请改成分得开的，例如 顺达(东莞)。"
            ),
        )
    ]


def test_a_name_twice_in_one_file() -> None:
    one = table(
        "customer",
        "| 客户名称 |\n| 顺达五金有限公司 |\n| 恒通电子有限公司 |\n| 顺达五金 有限公司 |",
    )
    other = table("customer", "| 客户名称 |\n| 顺达五金有限公司 |", file="b.xlsx")
    assert found(one, other, stage="linked") == [
        (
            "CUS05",
            "A5",
            (
                "「顺达五金 有限公司」在这个文件里已经有了（a.xlsx 客户!A3），两行当一家算。"
                "请合成一行。"
            ),
        )
    ]
