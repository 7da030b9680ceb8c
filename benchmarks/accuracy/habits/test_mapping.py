"""What was understood stands in 映射.xlsx; a person corrects it, gives it back, and it is remembered."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import openpyxl

import crmsheets
from benchmarks.accuracy.habits.sheet import TODAY, read, records, workbook

STRANGE = """
| 往来账{month}月 |
| 甲 | 乙 | 丙 | 丁 | 戊 | 己 |
| 佛山市南桥卫浴有限公司 | 2024-0{month}-05 | BH-120 | 200 | 1800 | 粤E1 |
| 中山市古镇明辉灯饰厂 | 2024-0{month}-06 | BH-121 | 50 | 425 | 粤E2 |
| 合计 | | | 250 | 2225 | |
"""
MEANT = {
    "甲": "客户名称",
    "乙": "下单日期",
    "丙": "产品型号",
    "丁": "数量",
    "戊": "总金额",
    "己": "原样保留",
}


def lines(path: Path) -> list[dict[str, str]]:
    """The lines of a 映射.xlsx by the headers that a person sees."""
    page = openpyxl.load_workbook(path).worksheets[0]
    _, heads, *rows = page.iter_rows(values_only=True)
    shown = [str(head).replace("\n", "").replace("(可改)", "") for head in heads]
    return [dict(zip(shown, map(str, row), strict=True)) for row in rows]


def corrected(path: Path) -> None:
    """The same file as a person saves it: the table chosen, every column named."""
    book = openpyxl.load_workbook(path)
    page = book.worksheets[0]
    heads = [str(cell.value).replace("\n", "").replace("(可改)", "") for cell in page[2]]
    for row in page.iter_rows(min_row=3):
        row[heads.index("识别成")].value = "订单"
        row[heads.index("对应字段")].value = MEANT[str(row[heads.index("原表头")].value)]
    book.save(path)


def test_every_column_with_field_sample_confidence_and_the_rows_left_out(tmp_path: Path) -> None:
    sheet = """
    | 2024年3月销售明细 |
    | 客户 | 订货日期 | 型号 | 数量 | 货款 | 车牌号 |
    | 佛山市南桥卫浴有限公司 | 2024-03-05 | BH-120 | 200 | 1800 | 粤E1 |
    | 合计 | | | 200 | 1800 | |
    """
    workbook(tmp_path / "in" / "销售.xlsx", {"明细": sheet})
    crmsheets.import_(tmp_path / "in", today=TODAY).save(tmp_path / "out.xlsx")
    told = lines(tmp_path / "映射.xlsx")
    assert [(each["原表头"], each["对应字段"]) for each in told] == [
        ("客户", "客户名称"),
        ("订货日期", "下单日期"),
        ("型号", "产品型号"),
        ("数量", "数量"),
        ("货款", "总金额"),
        ("车牌号", "原样保留"),
    ]
    assert {each["文件"] for each in told} == {"销售.xlsx"}
    assert {each["工作表"] for each in told} == {"明细"}
    assert told[0]["样例"] == "佛山市南桥卫浴有限公司"
    assert all("%" in each["把握"] for each in told[:5])
    assert {each["忽略的行"] for each in told} <= {"标题行 1 行：1；合计行 1 行：4", "None"}
    assert told[0]["忽略的行"] == "标题行 1 行：1；合计行 1 行：4"
    page = openpyxl.load_workbook(tmp_path / "映射.xlsx").worksheets[0]
    assert len(page.data_validations.dataValidation) >= 2


def test_a_sheet_that_nobody_recognises_is_asked_about_and_read_as_a_person_says(
    tmp_path: Path,
) -> None:
    inbox, out = tmp_path / "in", tmp_path / "out.xlsx"
    workbook(inbox / "3月.xlsx", {"账": STRANGE.replace("{month}", "3")})
    crmsheets.import_(inbox, today=TODAY).save(out)
    assert [each.name for each in sorted(tmp_path.iterdir())] == ["in", "映射.xlsx"]
    corrected(tmp_path / "映射.xlsx")
    # Next month's file has the same shape: what was said once holds for it, too.
    workbook(inbox / "4月.xlsx", {"账": STRANGE.replace("{month}", "4")})
    crmsheets.import_(inbox, mapping=tmp_path / "映射.xlsx", today=TODAY).save(out)
    page = openpyxl.load_workbook(out)["订单"]
    found = [
        (str(row[0]), str(row[2])[:10], row[4], row[7], row[13])
        for row in page.iter_rows(min_row=3, values_only=True)
    ]
    assert found == [
        ("佛山市南桥卫浴有限公司", "2024-03-05", 200, 1800, "粤E1"),
        ("中山市古镇明辉灯饰厂", "2024-03-06", 50, 425, "粤E2"),
        ("佛山市南桥卫浴有限公司", "2024-04-05", 200, 1800, "粤E1"),
        ("中山市古镇明辉灯饰厂", "2024-04-06", 50, 425, "粤E2"),
    ]


def test_analyze_remembers_a_mapping_that_lies_beside_the_lists(tmp_path: Path) -> None:
    inbox = tmp_path / "in"
    workbook(inbox / "3月.xlsx", {"账": STRANGE.replace("{month}", "3")})
    crmsheets.import_(inbox, today=TODAY).save(inbox / "out.xlsx")
    corrected(inbox / "映射.xlsx")
    assert records(read(inbox), "order", "customer_name amount") == [
        ("佛山市南桥卫浴有限公司", "1800.00"),
        ("中山市古镇明辉灯饰厂", "425.00"),
    ]


def test_a_dry_run_shows_it_and_writes_nothing(tmp_path: Path) -> None:
    sheet = """
    | 客户 | 订货日期 | 型号 | 数量 | 货款 | 车牌号 |
    | 佛山市南桥卫浴有限公司 | 2024-03-05 | BH-120 | 200 | 1800 | 粤E1 |
    """
    workbook(tmp_path / "in" / "销售.xlsx", {"明细": sheet})
    litter = tmp_path / "tmp"
    litter.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "crmsheets", "import", "in", "--dry-run", "--today", "2024-12-31"],
        cwd=tmp_path,
        env={**os.environ, "TMPDIR": str(litter), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    assert "订货日期" in done.stdout
    assert "下单日期" in done.stdout
    assert "原样保留" in done.stdout
    assert [each.name for each in sorted(tmp_path.rglob("*"))] == ["in", "销售.xlsx", "tmp"]
