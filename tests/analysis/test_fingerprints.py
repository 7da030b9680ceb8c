from __future__ import annotations

import pytest

from crmsheets.analysis.fingerprints import by_part, changed, fingerprints
from tests.tables import table

HEAD = "| 客户名称 | 联系人 | 联系电话 | 公司地址 |\n"


def prints(*rows: str) -> list[str]:
    return fingerprints(table("customer", HEAD + "\n".join(rows)))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (
            "| 顺达五金 | 张三 | 13800000001 | 长安镇1号 |",
            "|顺达 五金| 张三 | 138 0000 0001 | 长安镇１号 |",
            True,
        ),
        ("| 顺达五金 | 张三 | 13800000001 | |", "| 顺達五金 | 张三 | 13800000001 | |", True),
        ("| 顺达五金 | 张三 | 13800000001 | |", "| 顺达五金 | 张三 | 13800000002 | |", False),
        ("| 顺达五金 | 张三 | 13800000001 | |", "| 顺达五金 | 李四 | 13800000001 | |", False),
        ("| 顺达五金 | 张三 | 13800000001 | |", "| 宏图五金 | 张三 | 13800000001 | |", False),
    ],
    ids=["spelling", "script", "phone", "person", "name"],
)
def test_rows_that_say_the_same_have_one_fingerprint(one: str, other: str, *, same: bool) -> None:
    first, second = prints(one, other)
    assert (first == second) is same


def test_number_and_place_in_the_sheet_do_not_matter() -> None:
    there = table(
        "customer", "| 客户编号 | 客户名称 | 备注 |\n| CUS001 | 顺达五金 | 老客户 |\n| | 宏图 | |"
    )
    here = table("customer", "| 客户名称 |\n| 宏图 |\n| 顺达五金 |")
    assert sorted(fingerprints(there)) == sorted(fingerprints(here))


def test_a_phone_counts_in_whichever_column_it_stands() -> None:
    one = table("customer", "| 客户名称 | 联系电话 |\n| 顺达五金 | 13800000001 |")
    other = table("customer", "| 客户名称 | 备用电话 |\n| 顺达五金 | 13800000001 |")
    assert fingerprints(one) == fingerprints(other)


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [
        (
            "| 顺达五金 | 张三 | 13800000001 | |",
            ["| 顺达五金 | 李四 | 13800000001 | |", "| 宏图 | 王五 | 13800000003 | |"],
            (0,),
        ),
        (
            "| 顺达五金 | 张三 | 13800000001 | |",
            ["| 顺达金属 | 张三 | 13800000001 | |", "| 宏图 | 王五 | 13800000001 | |"],
            (0,),
        ),
        ("| 顺达五金 | 张三 | 13800000001 | |", ["| 宏图 | 张三 | 13800000003 | |"], ()),
        ("| 顺达五金 | | | |", ["| 宏图 | | | |"], ()),
    ],
    ids=["same name", "the most alike", "a person proves nothing", "blanks are not alike"],
)
def test_what_a_changed_row_has_become(
    before: str, now: list[str], expected: tuple[int, ...]
) -> None:
    assert changed(prints(before)[0], by_part(prints(*now))) == expected
