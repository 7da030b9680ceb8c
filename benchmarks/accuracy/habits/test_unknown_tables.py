"""Tables nobody knows, beside and below others: each a block of its own, which a person can explain."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

import crmsheets
from benchmarks.accuracy.habits.sheet import TODAY, balance, read, records, workbook
from crmsheets.jobs.imported import Imported

A, B = "佛山市南桥卫浴有限公司", "中山市古镇明辉灯饰厂"
TWO = f"""
| 甲表 | | | | 乙表 | | |
| 甲一 | 甲二 | 甲三 | | 乙一 | 乙二 | 乙三 |
| {A} | 2024-03-05 | 200 | | 1号机 | 早 | 500 |
| {B} | 2024-03-06 | 50 | | 2号机 | 晚 | 450 |
| | | | | 3号机 | 早 | 320 |
"""
ALIKE = f"""
| 甲一 | 甲二 | 甲三 | | 甲一 | 甲二 | 甲三 |
| {A} | 2024-03-05 | 200 | | {B} | 2024-04-05 | 20 |
| {B} | 2024-03-06 | 50 | | {A} | 2024-04-06 | 30 |
"""
MEANT = {"甲一": "客户名称", "甲二": "下单日期", "甲三": "数量"}


def blocks(folder: Path, out: Path) -> list[tuple[str, str, str, str]]:
    """(range, header row, header, samples) of the lines of the mapping."""
    crmsheets.import_(folder, today=TODAY).save(out)
    page = openpyxl.load_workbook(out.parent / "映射.xlsx").worksheets[0]
    names = [str(cell.value).replace("\n", "") for cell in page[2]]
    at = [names.index(name) for name in ("区域", "表头行(可改)", "原表头", "样例")]
    lines = page.iter_rows(min_row=3, values_only=True)
    return [tuple(str(row[i]) for i in at) for row in lines]  # type: ignore[misc]  # four names, four values


def explained(path: Path, tables: dict[str, str]) -> None:
    """The mapping as a person saves it: these blocks are these tables."""
    book = openpyxl.load_workbook(path)
    page = book.worksheets[0]
    names = [str(cell.value).replace("\n", "") for cell in page[2]]
    for row in page.iter_rows(min_row=3):
        table = tables.get(str(row[names.index("区域")].value))
        if table:
            row[names.index("识别成(可改)")].value = table
        if table == "订单":
            field = MEANT[str(row[names.index("原表头")].value)]
            row[names.index("对应字段(可改)")].value = field
    book.save(path)


def orders(done: Imported) -> list[tuple[str, str, int]]:
    """Customer, day and pieces of the orders that were read."""
    table = done.done.judged.dataset.tables["order"]
    columns = (table["customer_name"], table["order_date"], table["quantity"])
    return sorted(
        (name, f"{day:%m-%d}", pieces // 1000) for name, day, pieces in zip(*columns, strict=True)
    )


def test_two_beside_one_another_are_two_blocks_and_one_of_them_is_read_as_told(
    tmp_path: Path,
) -> None:
    inbox, out = tmp_path / "in", tmp_path / "out.xlsx"
    workbook(inbox / "a.xlsx", {"Sheet1": TWO})
    assert blocks(inbox, out) == [
        ("A1:D5", "2", "甲一", f"{A} | {B}"),
        ("A1:D5", "2", "甲二", "2024-03-05 | 2024-03-06"),
        ("A1:D5", "2", "甲三", "200 | 50"),
        ("E1:G5", "2", "乙一", "1号机 | 2号机 | 3号机"),
        ("E1:G5", "2", "乙二", "早 | 晚"),
        ("E1:G5", "2", "乙三", "500 | 450 | 320"),
    ]
    explained(tmp_path / "映射.xlsx", {"A1:D5": "订单"})
    done = crmsheets.import_(inbox, mapping=tmp_path / "映射.xlsx", today=TODAY)
    assert orders(done) == sorted([(A, "03-05", 200), (B, "03-06", 50)])
    told = done.balance[["range", "status", "rows_present", "rows_read"]].to_numpy().tolist()
    assert told == [["A1:D5", "read", 5, 2], ["E1:G5", "skipped", 5, 0]]


LEFT = [(A, "03-05", 200), (B, "03-06", 50)]
RIGHT = [(A, "04-06", 30), (B, "04-05", 20)]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"A1:D3": "订单", "E1:G3": "不是数据"}, LEFT),
        ({"A1:D3": "不是数据", "E1:G3": "订单"}, RIGHT),
        ({"A1:D3": "订单", "E1:G3": "订单"}, [*LEFT, *RIGHT]),
    ],
)
def test_of_two_with_the_same_headers_each_is_what_was_said_of_it(
    tmp_path: Path, said: dict[str, str], expected: list[tuple[str, str, int]]
) -> None:
    inbox, out = tmp_path / "in", tmp_path / "out.xlsx"
    workbook(inbox / "a.xlsx", {"Sheet1": ALIKE})
    assert {each[0] for each in blocks(inbox, out)} == {"A1:D3", "E1:G3"}
    explained(tmp_path / "映射.xlsx", said)
    done = crmsheets.import_(inbox, mapping=tmp_path / "映射.xlsx", today=TODAY)
    assert orders(done) == sorted(expected)


def test_beside_one_that_is_known_and_above_and_below_it(tmp_path: Path) -> None:
    sheet = f"""
    | 物料 | 库位 | 库存 | | | | | | | | |
    | 螺丝 | A1 | 200 | | | | | | | | |
    | 螺母 | A2 | 300 | | | | | | | | |
    | | | | | | | | | | | |
    | 客户名称 | 联系人 | 联系电话 | | 物料 | 库位 | 库存 | | 机台 | 班次 | 产量 |
    | {A} | 陈国强 | 13800001111 | | 螺丝 | A1 | 200 | | 1号机 | 早 | 500 |
    | {B} | 李少芬 | 13800002222 | | 螺母 | A2 | 300 | | 2号机 | 晚 | 450 |
    | | | | | | | | | | | |
    | 机台 | 班次 | 产量 | | | | | | | | |
    | 1号机 | 早 | 500 | | | | | | | | |
    | 2号机 | 晚 | 450 | | | | | | | | |
    """
    workbook(tmp_path / "全部.xlsx", {"Sheet1": sheet})
    result = read(tmp_path)
    assert records(result, "customer", "customer_name phone") == [
        (A, "13800001111"),
        (B, "13800002222"),
    ]
    told = [(each.range, each.status, each.rows_read) for each in balance(result)]
    assert told == [
        ("A1:K3", "skipped", 0),
        ("A4:D7", "read", 2),
        ("E4:H7", "skipped", 0),
        ("I4:K7", "skipped", 0),
        ("A8:K11", "skipped", 0),
    ]
