"""Copies: the same list under other names, an older one, last month again; nothing counts twice."""

from __future__ import annotations

import shutil
from pathlib import Path

from benchmarks.accuracy.habits.sheet import read, records, skipped, workbook

HEADER = "| 客户 | 单号 | 日期 | 型号 | 数量 | 金额 |"
NOVEMBER = [
    f"| 佛山市南桥卫浴有限公司 | NQ11{n} | 2024-11-{n + 10} | BH-12{n} | {n + 1}0 | {n + 1}80 |"
    for n in range(6)
]
DECEMBER = [
    f"| 中山市古镇明辉灯饰厂 | MH12{n} | 2024-12-{n + 10} | BH-12{n} | {n + 1}0 | {n + 1}80 |"
    for n in range(6)
]


def sheet(*lines: str) -> str:
    return "\n".join(["| 销售流水 |", HEADER, *lines])


def total(folder: Path) -> tuple[int, str]:
    amounts = [amount for (amount,) in records(read(folder), "order", "amount")]
    return len(amounts), f"{sum(float(amount) for amount in amounts):.2f}"


def test_the_same_file_under_three_names(tmp_path: Path) -> None:
    path = workbook(tmp_path / "销售.xlsx", {"流水": sheet(*NOVEMBER)})
    alone = total(tmp_path)
    shutil.copy(path, tmp_path / "销售(1).xlsx")
    shutil.copy(path, tmp_path / "销售 - 副本.xlsx")
    assert total(tmp_path) == alone
    assert alone[0] == len(NOVEMBER)


def test_last_month_again_in_the_next_file(tmp_path: Path) -> None:
    workbook(tmp_path / "11月.xlsx", {"流水": sheet(*NOVEMBER)})
    workbook(tmp_path / "12月.xlsx", {"流水": sheet(*NOVEMBER, *DECEMBER)})
    count, _ = total(tmp_path)
    assert count == 12


def test_an_older_copy_with_another_figure_shows_both_cells(tmp_path: Path) -> None:
    old = [*NOVEMBER[:5], NOVEMBER[5].replace("| 680 |", "| 600 |")]
    assert old[5] != NOVEMBER[5]
    workbook(tmp_path / "流水 旧.xlsx", {"流水": sheet(*old)})
    workbook(tmp_path / "流水.xlsx", {"流水": sheet(*NOVEMBER, *DECEMBER)})
    result = read(tmp_path)
    assert len(records(result, "order", "order_id")) == 12
    both = [
        {cell.file for cell in each.cells}
        for each in result.dataset.findings
        if len({cell.file for cell in each.cells}) > 1
    ]
    assert {"流水 旧.xlsx", "流水.xlsx"} in both


def test_the_months_and_the_whole_year_in_one_workbook(tmp_path: Path) -> None:
    sheets = {
        "11月": sheet(*NOVEMBER),
        "12月": sheet(*DECEMBER),
        "全年": sheet(*NOVEMBER, *DECEMBER),
    }
    workbook(tmp_path / "2024.xlsx", sheets)
    result = read(tmp_path)
    assert total(tmp_path)[0] == 12
    assert [each.code for each in result.dataset.findings if each.code[:4] == "COPY"] == [
        "COPY04",
        "COPY04",
    ]
    assert skipped(result)["duplicate"] == 12


NO_NUMBER = "| 日期 | 客户 | 型号 | 数量 | 单价 | 备注 |"
IN_ALL = "| 序号 | 客户 | 日期 | 型号 | 数量 | 金额 |"


def test_lines_without_a_number_again_on_the_sheet_of_the_year(tmp_path: Path) -> None:
    days = [(f"2024-11-{n + 10}", f"BH-12{n}", n + 1) for n in range(4)]
    month = [f"| {day} | 佛山市南桥卫浴有限公司 | {item} | {n}0 | 5 | |" for day, item, n in days]
    year = [
        f"| {n} | 佛山市南桥卫浴有限公司 | {day} | {item} | {n}0 | {n * 50} |"
        for day, item, n in days
    ]
    sheets = {"11月": "\n".join([NO_NUMBER, *month]), "全年": "\n".join([IN_ALL, *year])}
    workbook(tmp_path / "2024.xlsx", sheets)
    assert len(records(read(tmp_path), "order", "quantity")) == 4


def test_two_real_equal_orders_on_one_sheet_stay_two(tmp_path: Path) -> None:
    twice = [NOVEMBER[0], NOVEMBER[0], *NOVEMBER[1:]]
    workbook(tmp_path / "11月.xlsx", {"流水": sheet(*twice)})
    workbook(tmp_path / "全年.xlsx", {"流水": sheet(*NOVEMBER, *DECEMBER)})
    assert total(tmp_path)[0] == 13


def test_an_order_that_moved_on_counts_as_the_next_file_has_it(tmp_path: Path) -> None:
    header = "| 客户 | 单号 | 日期 | 型号 | 数量 | 金额 | 状态 |"
    line = "| 佛山市南桥卫浴有限公司 | NQ9 | 2024-11-28 | BH-120 | 30 | {} | {} |"
    workbook(tmp_path / "1 11月.xlsx", {"单": f"{header}\n{line.format(480, '已发货')}"})
    workbook(tmp_path / "2 12月.xlsx", {"单": f"{header}\n{line.format(450, '生产中')}"})
    result = read(tmp_path)
    assert records(result, "order", "amount status") == [("480.00", "已发货")]
    (said,) = [each for each in result.dataset.findings if each.code.startswith("COPY")]
    assert said.fault("zh") == (
        "在两份表里写得不一样（总金额：450→480、订单状态：生产中→已发货），"
        "按较新的一份算：1 11月.xlsx 单!F2（订单状态更靠后）。"
    )
