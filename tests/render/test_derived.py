from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from crmsheets.analysis.customers import row_cell
from crmsheets.model.judged import Judged
from crmsheets.render.data import PROVENANCE
from crmsheets.render.derived import FILES, Derived, derived
from crmsheets.templates import shipped
from tests.analysis import linked
from tests.analysis.linked import TODAY
from tests.tables import table

ORDERS = """
| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 单价 | 总金额 | 要求交期 | 发货日期 | 订单状态 |
| 甲厂 | A1 | 2024-9-1 | X1 | 10 | 5 | | 2024-9-20 | 2024-9-10 | |
| 甲厂 | A1 | 2024-9-1 | X2 | 1 | 20 | 20 | 2024-9-20 | 2024-9-25 | |
| 甲厂 | A2 | 2024-10-1 | X1 | 10 | 5 | 500 | 2024-11-1 | | |
| 甲厂 | A3 | | X1 | -4 | 5 | | | | 退货 |
| 乙厂 | | 2024-10-2 | X1 | 1 | 5 | | | | 取消 |
"""
PAYMENTS = """
| 收款日期 | 客户名称 | 金额 | 订单编号 |
| 2024-9-20 | 甲厂 | 60 | |
| 2024-9-21 | 丙厂 | 5 | |
"""
FEEDBACK = """
| 反馈日期 | 客户名称 | 客户反馈 | 评分 |
| 2024-9-20 | 甲厂 | 交期慢 | 2 |
| 2024-9-21 | 甲厂 | 没有毛刺 | |
"""
SERVICE = """
| 受理日期 | 客户名称 | 事件类型 | 描述 |
| 2024-9-20 | 甲厂 | 投诉 | 到货有划伤 |
"""
HEADERS = {field.name for template in shipped() for field in template.fields}


def lines(judged: Judged, name: str, *columns: str) -> list[tuple[str, ...]]:
    text = derived(judged)[f"{name}.csv"].decode("utf-8-sig")
    return [tuple(row[each] for each in columns) for row in csv.DictReader(io.StringIO(text))]


def case() -> Judged:
    sheets = {"order": ORDERS, "payment": PAYMENTS, "feedback": FEEDBACK, "service": SERVICE}
    return linked.judged(*(table(name, sheet) for name, sheet in sheets.items()))


def test_what_each_order_line_counts() -> None:
    """500 typed against 50: nobody knows which, both stand aside; the return takes 20 off."""
    columns = "source_row", "same_order", "counted", "not_counted_for", "counted_amount", "doubtful"
    assert lines(case(), "counted", *columns) == [
        ("3", "1", "true", "", "50.00", "0.00"),
        ("4", "1", "true", "", "20.00", "0.00"),
        ("5", "2", "true", "doubtful", "0.00", "500.00"),
        ("6", "3", "true", "no_date", "-20.00", "0.00"),
        ("7", "4", "false", "cancelled", "0.00", "0.00"),
    ]
    columns = "counted_on", "progress", "promised_by", "on_time", "days_late", "still_here"
    assert lines(case(), "counted", *columns)[1:3] == [
        ("2024-09-01", "已发货", "2024-09-20", "false", "5", "0.00"),
        ("2024-10-01", "生产中", "2024-11-01", "false", "60", "0.00"),
    ]


def test_which_bill_each_receipt_and_each_return_paid() -> None:
    """60 pay A1's first delivery and 10 of its second; the return takes 10 more; 5 are somebody's."""
    columns = "bill", "for_order", "billed_on", "due_on", "billed", "settled"
    assert lines(case(), "bills", *columns) == [
        ("1", "A1", "2024-09-10", "2024-10-30", "50.00", "50.00"),
        ("2", "A1", "2024-09-25", "2024-10-30", "20.00", "20.00"),
    ]
    parts = "source_sheet", "source_row", "customer_id", "bill", "allocated", "credit", "left_for"
    assert lines(case(), "allocated", *parts) == [
        ("收款", "3", "CUS001", "1", "50.00", "false", ""),
        ("收款", "3", "CUS001", "2", "10.00", "false", ""),
        ("订单", "6", "CUS001", "2", "10.00", "true", ""),
        ("订单", "6", "CUS001", "", "10.00", "true", "credit"),
        ("收款", "4", "CUS003", "", "5.00", "false", "over"),
    ]


def test_what_words_are_about() -> None:
    columns = "of_table", "source_row", "speaks_of", "unhappy_with", "mood", "mood_by_words"
    assert {each for (each,) in lines(case(), "themes", "against_rating")} == {"false", ""}
    assert lines(case(), "themes", *columns) == [
        ("feedback", "3", "交期", "交期", "bad", "false"),
        ("feedback", "4", "产品质量", "", "good", "true"),
        ("service", "3", "", "外观", "", ""),
    ]


def test_the_classes_of_each_customer() -> None:
    sheet = """
        | 客户名称 | 所属行业 | 需求特点 | 省份 |
        | 甲厂 | 五金金属制品 | 重视品质、账期要求 | 广东 |
        | 乙厂 | | | |
    """
    found = linked.judged(table("customer", sheet))
    assert lines(found, "classes", "customer_id", "by", "class") == [
        ("CUS001", "industry", "五金金属制品"),
        ("CUS001", "region", "华南"),
        ("CUS001", "needs", "重视品质"),
        ("CUS001", "needs", "账期要求"),
    ]


def test_customer_numbers_as_somebody_typed_them() -> None:
    sheet = "| 客户名称 | 客户编号 |\n| 甲厂 | KH7 |\n| 乙厂 | |"
    found = linked.judged(table("customer", sheet))
    rows = found.dataset["customer"]
    typed = rows.with_columns(customer_id_typed=["KH7", None])
    data = found.dataset.with_tables(customer=typed)
    made = replace(found, dataset=data)
    assert lines(made, "numbers", "source_row", "number_typed", "customer_id") == [
        ("3", "KH7", "CUS001")
    ]


def test_rows_that_left_stand_with_the_reason_and_the_row_that_counts() -> None:
    found = case()
    kept, left = found.dataset["order"], found.dataset["order"].take([2])
    visits = found.dataset["feedback"].take([1])
    data = replace(
        found.dataset,
        gone=(("duplicate", left), ("rejected", visits)),
        dropped={row_cell(left, 0): row_cell(kept, 0)},
    )
    columns = "of_table", "source_row", "left_out_for", "typed", "multiplied", "stands_in_row"
    assert lines(replace(found, dataset=data), "left_out", *columns) == [
        ("order", "5", "duplicate", "500.00", "50.00", "3"),
        ("feedback", "4", "rejected", "", "", ""),
    ]


def test_only_what_has_a_line_is_written() -> None:
    assert list(derived(linked.judged(table("order", ORDERS)))) == ["counted.csv"]
    assert derived(linked.judged(today=TODAY)) == {}


@pytest.mark.parametrize("file", FILES, ids=[each.name for each in FILES])
def test_no_column_is_one_of_a_tables(file: Derived) -> None:
    assert set(file.columns) & HEADERS == set()
    assert file.header[-5:] == PROVENANCE or not file.of_records
    assert file.header[-1] == "customer_id"
    assert len(set(file.header)) == len(file.header)
