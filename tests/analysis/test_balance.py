from __future__ import annotations

from dataclasses import replace

from crmsheets.analysis.balance import INTO, OUT_OF, money_balance, rejected_amount
from crmsheets.analysis.judge import judge
from crmsheets.analysis.link import link
from crmsheets.checks.reject import rejected
from crmsheets.model.settings import Settings
from tests.analysis.linked import TODAY, judged
from tests.tables import dataset, table

ORDERS = """
| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 总金额 | 订单状态 |
| 甲厂 | 1 | 2024-12-1 | X | 10 | 5 | 50 | |
| 甲厂 | 2 | 2024-12-1 | X | 10 | 5 | | |
| 甲厂 | 3 | 2024-12-1 | X | 10 | 5 | 45 | |
| 甲厂 | 4 | 2024-12-1 | X | 10 | 5 | 5 | |
| 甲厂 | 5 | 2024-12-1 | X | 10 | 5 | 50 | 取消 |
| 甲厂 | 6 | 2024-12-1 | X | 10 | 5 | 50 | 退货 |
| 甲厂 | 7 | 2024-12-1 | 模具费 | | 30 | | |
"""
LOST = """
| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 总金额 |
|  | 8 | 2024-12-1 | X | 10 | 5 | 60 |
|  | 9 | 2024-12-1 | X | 10 | 5 | |
|  | 10 | 2024-12-1 | X | 10 | | |
"""


def test_both_sides_come_to_the_same() -> None:
    found = judged(table("order", ORDERS))
    sums = money_balance(found.orders.to_dict("records"), found.dataset)
    assert sums == {
        "typed": 20_000, "computed": 8_000, "difference": 500, "returned": -10_000,
        "counted": 13_000, "aside": 500, "not_counted": 5_000,
        "summary": 0, "rejected": 0, "duplicate": 0, "master": 0,
    }  # fmt: skip
    assert sum(sums[key] for key in INTO) == sum(sums[key] for key in OUT_OF)


def test_rejected_rows_keep_their_money_in_the_account() -> None:
    data = rejected(dataset(table("order", ORDERS), table("order", LOST, file="b.xlsx")))
    sums = money_balance([], data)
    assert (sums["typed"], sums["computed"], sums["rejected"]) == (6_000, 5_000, 11_000)
    assert rejected_amount(data) == 11_000
    ((reason, gone),) = data.gone
    assert (reason, gone["order_id"]) == ("rejected", ["8", "9", "10"])


def test_rows_of_other_tables_have_no_money() -> None:
    lost = table("feedback", "| 日期 | 客户 | 评分 |\n| 2024-12-1 |  | 3 |")
    data = rejected(dataset(lost))
    assert len(data.gone) == 1
    assert not any(money_balance([], data).values())
    assert rejected_amount(data) == 0


def test_equal_rows_of_two_files_are_named() -> None:
    data = link(dataset(table("order", ORDERS), table("order", ORDERS, file="b.xlsx")), Settings())
    twice = judge(data, Settings(), TODAY)
    sums = money_balance(twice.orders.to_dict("records"), twice.dataset)
    assert (sums["duplicate"], sums["counted"]) == (28_000, 13_000)
    assert [(reason, len(gone)) for reason, gone in data.gone] == [("duplicate", 7)]


def test_a_month_that_is_summed_up_beside_its_orders_counts_once() -> None:
    wide = table("order", "| 客户 | 日期 | 总金额 |\n| 甲厂 | 2024-12-1 | 80 |", file="months.xlsx")
    data = link(dataset(table("order", ORDERS), wide), Settings())
    lines = (replace(line, layout="wide" * (line.file == "months.xlsx")) for line in data.balance)
    found = judge(replace(data, balance=tuple(lines)), Settings(), TODAY)
    sums = money_balance(found.orders.to_dict("records"), found.dataset)
    assert (sums["typed"], sums["summary"], sums["counted"]) == (28_000, 8_000, 13_000)
    assert sum(sums[key] for key in INTO) == sum(sums[key] for key in OUT_OF)
    last = found.orders.iloc[-1]
    assert (last["reason"], last["amount"], bool(last["counted"])) == ("summary", 0, False)
