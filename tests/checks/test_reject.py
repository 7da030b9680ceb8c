from __future__ import annotations

import datetime as dt
from dataclasses import replace

from hypothesis import given
from hypothesis import settings as without_deadline
from hypothesis import strategies as st

from crmsheets import checks
from crmsheets.checks.reject import rejected
from crmsheets.model.dataset import Dataset, SheetBalance
from crmsheets.model.settings import Settings
from crmsheets.model.table import Table
from tests.checks.running import TODAY
from tests.tables import dataset, table


def account(data: Dataset) -> list[tuple[int, int, int, int]]:
    return [
        (each.rows_present, each.rows_read, each.rows_rejected, each.records_made)
        for each in data.balance
    ]


def rows(sheet: Table) -> list[int]:
    name = sheet.template.name
    return list(rejected(dataset(sheet))[name].row)


def test_rows_without_a_customer_leave() -> None:
    sheet = table("order", "| 客户名称 | 数量 |\n| 顺达 | 5 |\n|  | 5 |\n| 恒通 | 6 |")
    after = rejected(dataset(sheet))
    assert list(after["order"]["customer_name"]) == ["顺达", "恒通"]
    assert account(after) == [(3, 2, 1, 2)]
    assert all(each.balanced for each in after.balance)


def test_money_that_came_stays_whoever_paid_it() -> None:
    head = "| 收款日期 | 客户名称 | 金额 | 备注 |"
    sheet = table("payment", f"{head}\n| 2024-3-5 |  | 5 | |\n|  |  | 5 | |\n|  | 顺达 |  | 欠着 |")
    assert rows(sheet) == [3, 4]


def test_a_row_with_a_customers_number_stays_and_misses_no_name() -> None:
    sheet = table(
        "order",
        "| 客户名称 | 客户编号 | 订单编号 | 数量 |\n|  | CUS001 | PO1 | 5 |\n|  |  | PO2 | 6 |",
    )
    told = checks.run(dataset(sheet), Settings(), TODAY, "row")
    assert [
        (each.code, each.cells[0].ref) for each in told.findings if each.field == "customer_name"
    ] == [("CELL01", "A4")]
    assert list(rejected(told)["order"]["order_id"]) == ["PO1"]


def test_rows_of_a_sheet_without_customers_stay() -> None:
    assert rows(table("order", "| 订单编号 | 数量 |\n| ORD001 | 5 |")) == [3]


def test_an_order_needs_a_quantity_or_an_amount() -> None:
    sheet = table(
        "order",
        """
        | 客户名称 | 产品型号 | 数量 | 总金额 |
        | 顺达 | X100 |  |  |
        | 顺达 | X100 | 5 |  |
        | 顺达 | X100 |  | 60 |
        | 顺达 | 模具费 |  |  |
        """,
    )
    assert rows(sheet) == [4, 5, 6]
    assert rows(table("order", "| 客户名称 | 产品型号 |\n| 顺达 | X100 |")) == [3]


def test_other_rows_need_a_day_words_or_points() -> None:
    feedback = """
        | 客户名称 | 反馈日期 | 客户反馈 | 评分 |
        | 顺达 |  |  |  |
        | 顺达 | 2024-3-5 |  |  |
        | 顺达 |  | 慢 |  |
        | 顺达 |  |  | 4 |
        """
    assert rows(table("feedback", feedback)) == [4, 5, 6]
    followup = "| 客户名称 | 跟进日期 | 沟通内容 |\n| 顺达 |  |  |\n| 顺达 |  | 报价 |"
    assert rows(table("followup", followup)) == [4]
    service = "| 客户名称 | 受理日期 | 描述 |\n| 顺达 |  |  |\n| 顺达 | 2024-3-5 |  |"
    assert rows(table("service", service)) == [4]
    assert rows(table("service", "| 客户名称 | 处理人 |\n| 顺达 | 李四 |")) == [3]


def test_an_event_is_never_rejected() -> None:
    assert rows(table("activity", "| 活动名称 | 活动效果 |\n|  | 达到预期 |")) == [3]


def test_a_row_stays_read_while_one_of_its_records_does() -> None:
    split = replace(
        table("followup", "| 客户名称 | 沟通内容 |\n| 顺达 | 报价 |\n| 顺达 |  |"),
        row=[3, 3],
        part=[0, 1],
    )
    data = replace(
        dataset(split),
        balance=(
            SheetBalance(
                file="a.xlsx",
                sheet="跟进",
                status="read",
                table="followup",
                rows_present=1,
                rows_read=1,
                records_made=2,
            ),
            SheetBalance(file="b.xlsx", sheet="跟进", status="skipped", reason="other"),
        ),
    )
    after = rejected(data)
    assert list(after["followup"].part) == [0]
    assert account(after) == [(1, 1, 0, 1), (0, 0, 0, 0)]


def test_a_day_that_cannot_be_counts_as_empty() -> None:
    sheet = table(
        "order",
        "| 客户名称 | 数量 | 下单日期 |\n| 顺达 | 5 | 2042-6-8 |\n| 顺达 | 5 | 2024-6-8 |\n| 顺达 | 5 |  |",
    )
    after = rejected(checks.run(dataset(sheet), Settings(), TODAY, "row"))
    assert list(after["order"]["order_date"]) == [None, dt.date(2024, 6, 8), None]


@without_deadline(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["顺达", ""]), st.sampled_from(["5", ""])), max_size=8))
def test_every_row_is_accounted_for(cells: list[tuple[str, str]]) -> None:
    lines = [f"| {name} | {quantity} |" for name, quantity in cells]
    before = dataset(table("order", "\n".join(["| 客户名称 | 数量 |", *lines])))
    after = rejected(before)
    (sheet,) = after.balance
    assert sheet.balanced
    assert sheet.records_made == len(after["order"])
    assert rejected(after) == after


def test_what_a_master_holds_was_taken_before_and_is_taken_again() -> None:
    """Rows of a sheet that had no column for the customer stand in the master without one."""
    rows = "| 客户名称 | 反馈日期 | 客户反馈 | crmsheets.row |\n"
    rows += "|  | 2024-12-03 | 交期慢 | 1 a b:c |\n|  | 2024-12-04 | 毛刺 |  |"
    for role, taken in (("master", ["交期慢"]), ("", [])):
        data = rejected(dataset(table("feedback", rows, role=role)))
        assert data["feedback"]["content"] == taken
