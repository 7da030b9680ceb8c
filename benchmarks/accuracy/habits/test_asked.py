"""What is decided for a column is told once with its proof; what stays open names its readings."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import openpyxl

from benchmarks.accuracy.habits.sheet import read, records, said, workbook
from crmsheets.jobs.result import Result


def sentences(result: Result, code: str) -> list[str]:
    """What is said under a rule, as `findings.csv` has it."""
    data = result.analysis.files["findings.csv"]
    lines = csv.DictReader(io.StringIO(data.decode("utf-8-sig")))
    return [line["message"] for line in lines if line["code"] == code]


def test_years_of_two_digits_are_decided_once_and_the_other_reading_is_named(
    tmp_path: Path,
) -> None:
    sheet = """
    | 客户 | 单号 | 日期 | 型号 | 数量 | 金额 |
    | 佛山市南桥卫浴有限公司 | 1 | 23/1/5 | BH-120 | 10 | 100 |
    | 佛山市南桥卫浴有限公司 | 2 | 23/2/15 | BH-120 | 10 | 100 |
    """
    workbook(tmp_path / "a.xlsx", {"订单": sheet})
    result = read(tmp_path)
    assert records(result, "order", "order_date") == [("2023-01-05",), ("2023-02-15",)]
    (told,) = sentences(result, "DATE10")
    assert "整列" in told
    assert "2023-01-05" in told
    assert "也可能是" in told


def test_a_day_and_a_month_that_nobody_can_order_name_both_readings(tmp_path: Path) -> None:
    sheet = """
    | 客户 | 单号 | 日期 | 型号 | 数量 | 金额 |
    | 佛山市南桥卫浴有限公司 | 1 | 03/04/2024 | BH-120 | 10 | 100 |
    """
    workbook(tmp_path / "a.xlsx", {"订单": sheet})
    result = read(tmp_path)
    assert records(result, "order", "order_date amount") == [("", "100.00")]
    (told,) = sentences(result, "DATE08")
    assert "2024-04-03" in told
    assert "2024-03-04" in told


def test_two_columns_for_one_field_and_one_column_for_two(tmp_path: Path) -> None:
    sheet = """
    | 公司及联系人 | 联系电话 | 手机 | 地址 |
    | 佛山市南桥卫浴有限公司 陈国强 | 0757-86001234 | 13800001111 | 佛山市南海区桂城街道8号 |
    """
    workbook(tmp_path / "客户.xlsx", {"客户": sheet})
    result = read(tmp_path)
    (apart,) = sentences(result, "LAY11")
    assert "公司及联系人" in apart
    assert "联系人" in apart
    assert ("客户!A1", "公司及联系人") in said(result, "info")
    (customer,) = records(result, "customer", "customer_name contact_name phone phone_alt")
    assert "13800001111" in customer
    assert "0757-86001234" in customer


def test_a_line_that_two_files_write_differently_shows_both_cells(tmp_path: Path) -> None:
    header = "| 客户 | 单号 | 日期 | 型号 | 数量 | 金额 |"
    old = "| 佛山市南桥卫浴有限公司 | NQ3 | 2024-12-25 | BH-120 | 30 | 450 |"
    more = "| 佛山市南桥卫浴有限公司 | NQ4 | 2024-12-28 | BH-120 | 30 | 450 |"
    workbook(tmp_path / "12月.xlsx", {"单": f"{header}\n{old}"})
    workbook(tmp_path / "1月.xlsx", {"单": f"{header}\n{old.replace('450', '480')}\n{more}"})
    result = read(tmp_path)
    cells = [
        sorted(f"{cell.file} {cell.ref}" for cell in each.cells)
        for each in result.dataset.findings
        if each.code.startswith("COPY")
    ]
    assert cells == [["12月.xlsx F2", "1月.xlsx F2"]]
    assert records(result, "order", "order_id amount") == [("NQ3", "480.00"), ("NQ4", "450.00")]


def test_a_file_that_is_no_xlsx_comes_back_as_a_workbook_of_its_values_and_says_so(
    tmp_path: Path,
) -> None:
    text = "客户,单号,日期,型号,数量,金额\n佛山市南桥卫浴有限公司,NQ1,2024-02-30,BH-120,30,450\n"
    inbox = tmp_path / "in"
    inbox.mkdir()
    (inbox / "旧单.csv").write_bytes(text.encode("gb18030"))
    read(inbox).save(tmp_path / "out")
    (copy,) = (tmp_path / "out" / "退回修改").glob("*.xlsx")
    book = openpyxl.load_workbook(copy)
    cells = [str(cell.value) for page in book for row in page for cell in row if cell.value]
    assert "2024-02-30" in cells
    assert any("原件是 .csv" in each and "新文件" in each for each in cells)
