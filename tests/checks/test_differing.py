"""Order lines that stand in two files with other figures are told with both cells."""

from __future__ import annotations

import pytest

from tests.checks.running import codes, found
from tests.tables import table

HEAD = "| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 总金额 | 发货日期 |\n"
LINE = "| 顺达 | PO3 | 2024-12-25 | HK | 30 | 450 |  |"


def told(*files: str) -> list[tuple[str, str]]:
    """What is said of these rows, each string another file."""
    sheets = [
        table("order", HEAD + rows, file=f"{number}月.xlsx")
        for number, rows in enumerate(files, start=1)
    ]
    return [each for each in codes(*sheets, stage="linked") if each[0] == "UNIQ05"]


def test_a_line_corrected_in_the_next_file_shows_both_cells() -> None:
    sheets = [
        table("order", HEAD + LINE, file="11月.xlsx"),
        table("order", HEAD + LINE.replace("450", "480"), file="12月.xlsx"),
    ]
    assert [each for each in found(*sheets, stage="linked") if each[0] == "UNIQ05"] == [
        (
            "UNIQ05",
            "F3",
            (
                "PO3 的这一行在另一份文件里写得不一样：那边总金额是 450（11月.xlsx 订单!F3），这里是 480，"
                "两行都算了。是同一行就改成一样，或者删掉一边。"
            ),
        )
    ]


@pytest.mark.parametrize(
    ("old", "new", "cell"),
    [
        ("30", "40", [("UNIQ05", "E3")]),
        ("450", "", []),  # nothing contradicts a blank
        ("HK", "HL", []),
        ("HK", "", []),
        ("PO3", "", []),
        ("顺达", "恒通", []),
        ("2024-12-25", "", []),
    ],
)
def test_what_is_the_same_line(old: str, new: str, cell: list[tuple[str, str]]) -> None:
    assert told(LINE, LINE.replace(old, new, 1)) == cell


def test_two_deliveries_of_a_line_have_two_days_of_shipping() -> None:
    part = "| 顺达 | PO3 | 2024-12-25 | HK | {} | 100 | {} |"
    assert told(part.format(10, "2024-12-26"), part.format(20, "2025-1-5")) == []
    assert told(part.format(10, "2024-12-26"), part.format(20, "2024-12-26")) == [("UNIQ05", "E3")]


def test_a_file_that_holds_the_line_twice_is_not_asked_about() -> None:
    assert told(f"{LINE}\n{LINE.replace('30', '20')}", LINE.replace("30", "10")) == []
