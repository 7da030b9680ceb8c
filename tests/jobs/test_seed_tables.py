"""The literal tables that are handed around on the web: header in row 1, columns missing, read whole."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import openpyxl
import pytest

import crmsheets
from crmsheets.model.settings import Settings

TODAY = dt.date(2023, 6, 30)
SHEETS = {
    "客户基本信息": """
| 客户编号 | 客户名称 | 联系人姓名 | 联系电话 | 电子邮箱 | 公司地址 | 注册日期 |
| CUS001 | ABC有限公司 | 张三 | 13800000000 | zhangsan@abc.com | 北京市朝阳区XX街道XX号 | 2023-01-01 |
""",
    "订单记录": """
| 订单编号 | 产品型号 | 数量 | 单价(元) | 总金额(元) | 发货日期 | 收货日期 |
| ORD001 | X100 | 1000 | 50 | 50000 | 2023-02-01 | 2023-02-10 |
""",
    "服务记录": """
| 事件类型 | 描述 | 处理人员 | 处理结果 | 处理日期 |
| 咨询 | 询问产品详细规格 | 李四 | 已答复 | 2023-03-01 |
""",
    "客户反馈": """
| 反馈日期 | 客户反馈 | 处理结果 | 评分(满分5分) |
| 2023-04-01 | 产品交期较慢 | 正在改进 | 3 |
""",
}


def cells(table: str) -> list[list[str]]:
    return [
        [cell.strip() for cell in line.strip("| ").split("|")]
        for line in table.strip().splitlines()
    ]


def one_workbook(folder: Path) -> None:
    book = openpyxl.Workbook()
    del book["Sheet"]
    for title, table in SHEETS.items():
        sheet = book.create_sheet(title)
        for row in cells(table):
            sheet.append(row)
    book.save(folder / "客户管理.xlsx")


def csv_files(encoding: str) -> object:
    def write(folder: Path) -> None:
        for title, table in SHEETS.items():
            text = "\r\n".join(",".join(row) for row in cells(table))
            (folder / f"{title}.csv").write_bytes(text.encode(encoding))

    return write


@pytest.mark.parametrize(
    "write",
    [
        one_workbook,
        csv_files("utf-8"),
        csv_files("utf-8-sig"),
        csv_files("gb18030"),
        csv_files("utf-16"),
    ],
    ids=["xlsx", "utf-8", "utf-8 with BOM", "gb18030", "utf-16"],
)
def test_the_literal_tables_are_read_whole(write: object, tmp_path: Path) -> None:
    write(tmp_path)  # type: ignore[operator]  # a writer of one of the forms above
    result = crmsheets.analyze(tmp_path, today=TODAY, settings=Settings())
    customer = result.tables["customer"].iloc[0]
    assert (customer.customer_name, customer.contact_name, customer.phone) == (
        "ABC有限公司",
        "张三",
        "13800000000",
    )
    assert (customer.customer_id, str(customer.registered_date.date())) == ("CUS001", "2023-01-01")
    order = result.orders.iloc[0]
    assert (
        order.order_id,
        order.product_model,
        order.quantity,
        order.unit_price,
        order.amount,
    ) == ("ORD001", "X100", 1000, 50, 50000)
    assert str(order.receive_date.date()) == "2023-02-10"
    service = result.services.iloc[0]
    assert (service.service_type, service.handler, service.result) == ("咨询", "李四", "已答复")
    feedback = result.feedback.iloc[0]
    assert (feedback.content, feedback.rating, feedback.handling) == ("产品交期较慢", 3, "正在改进")


def test_missing_required_columns_are_one_finding_each_and_the_money_is_kept(
    tmp_path: Path,
) -> None:
    one_workbook(tmp_path)
    result = crmsheets.analyze(tmp_path, today=TODAY, settings=Settings())
    found = result.findings
    missing = found[found.code.str.startswith("SHEET") & (found.field != "")]
    assert sorted(zip(missing.sheet, missing.field, strict=True)) == [
        ("客户反馈", "customer_name"),
        ("服务记录", "customer_name"),
        ("服务记录", "service_date"),
        ("订单记录", "customer_name"),
        ("订单记录", "order_date"),
    ]
    assert all(sheet.balanced for sheet in result.dataset.balance)
    assert [sheet.rows_read for sheet in result.dataset.balance if sheet.table] == [1, 1, 1, 1]
