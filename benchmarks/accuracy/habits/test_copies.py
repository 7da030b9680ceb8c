"""Copies: the same list under other names, an older one, last month again; nothing counts twice."""

from __future__ import annotations

import shutil
from pathlib import Path

from benchmarks.accuracy.habits.sheet import read, records, workbook

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
