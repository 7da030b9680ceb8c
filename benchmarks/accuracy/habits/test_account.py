"""Out: a filled workbook that says where each row came from, and an account of rows and money."""

from __future__ import annotations

from pathlib import Path

import openpyxl

import crmsheets
from benchmarks.accuracy.habits.sheet import TODAY, balance, read, skipped, workbook

SHEET = """
| 南桥卫浴 2024年3月对账 |
| |
| 客户 | 单号 | 日期 | 型号 | 数量 | 金额 |
| 佛山市南桥卫浴有限公司 | NQ001 | 2024-03-05 | BH-120 | 200 | 1800 |
| 佛山市南桥卫浴有限公司 | NQ002 | 2024-03-06 | BH-121 | 50 | 425 |
| 小计 | | | | 250 | 2225 |
| 以上货款请于月底前付清。 |
| | NQ003 | 2024-03-07 | BH-122 | 10 | 85 |
| 佛山市南桥卫浴有限公司 | NQ004 | 2024-03-08 | BH-123 | 1 | 9 |
"""
AGAIN = """
| 客户 | 单号 | 日期 | 型号 | 数量 | 金额 |
| 佛山市南桥卫浴有限公司 | NQ004 | 2024-03-08 | BH-123 | 1 | 9 |
| 佛山市南桥卫浴有限公司 | NQ005 | 2024-04-08 | BH-123 | 2 | 18 |
"""


def folder(tmp_path: Path) -> Path:
    workbook(tmp_path / "in" / "3月.xlsx", {"对账": SHEET})
    workbook(tmp_path / "in" / "4月.xlsx", {"对账": AGAIN})
    return tmp_path / "in"


def test_every_row_of_every_sheet_has_a_reason(tmp_path: Path) -> None:
    result = read(folder(tmp_path))
    lines = balance(result)
    assert [(line.file, line.rows_present) for line in lines] == [("3月.xlsx", 9), ("4月.xlsx", 3)]
    assert sum(line.rows_read for line in lines) == 4
    assert [line.rows_rejected for line in lines] == [1, 0]
    assert skipped(result) == {
        "blank": 1,
        "duplicate": 1,
        "header": 2,
        "note": 1,
        "title": 1,
        "total": 1,
    }


def test_the_account_is_printed_and_the_money_adds_up(tmp_path: Path) -> None:
    made = crmsheets.import_(folder(tmp_path), today=TODAY)
    written = made.save(tmp_path / "out.xlsx")
    said = "\n".join(made.done.printed(written))
    for part in ("标题行 1", "表头行 1", "合计 1", "空行 1", "表外说明 1", "重复 1", "未收 1"):
        assert part in said.replace("\n      ", "")
    into, out_of = made.done.money
    assert sum(amount for _, amount in into) == sum(amount for _, amount in out_of)
    assert "合计，两边相等" in said


def test_the_mapping_holds_the_same_account(tmp_path: Path) -> None:
    crmsheets.import_(folder(tmp_path), today=TODAY).save(tmp_path / "out.xlsx")
    page = openpyxl.load_workbook(tmp_path / "映射.xlsx")["核对"]
    rows = [[cell for cell in row if cell is not None] for row in page.iter_rows(values_only=True)]
    sheets = [row for row in rows if row and str(row[0]) in {"3月.xlsx", "4月.xlsx"}]
    assert [row[4] for row in sheets] == [9, 3]
    for row in sheets:
        present, taken, rejected, left_out = (int(str(cell)) for cell in row[4:8])
        assert present == taken + rejected + left_out
    assert [row for row in rows if row and row[0] == "计入下单额"] == [["计入下单额", 2252]]
    assert [row for row in rows if row and row[0] == "没收的行，不计"] == [["没收的行，不计", 85]]


def test_every_record_of_the_workbook_says_where_it_came_from(tmp_path: Path) -> None:
    crmsheets.import_(folder(tmp_path), today=TODAY).save(tmp_path / "out.xlsx")
    page = openpyxl.load_workbook(tmp_path / "out.xlsx")["订单"]
    _, heads, *rows = page.iter_rows(values_only=True)
    at = [heads.index(name) for name in ("来自文件", "来自工作表", "来自第几行")]
    told = {row[1]: tuple(row[column] for column in at) for row in rows}
    assert (told["NQ001"], told["NQ002"], told["NQ005"]) == (
        ("3月.xlsx", "对账", 4),
        ("3月.xlsx", "对账", 5),
        ("4月.xlsx", "对账", 3),
    )
    assert len(rows) == 4
