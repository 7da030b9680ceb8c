from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crmsheets.intake.recognise import recognise
from crmsheets.intake.rows import Rows, classified, last_row
from crmsheets.model.dataset import REASONS
from crmsheets.model.grid import Grid
from crmsheets.templates import shipped
from tests.intake.sheets import grid

HEAD = "| 序号 | 订单编号 | 客户名称 | 下单日期 | 产品型号 | 数量 | 总金额 | 车牌号 |\n"


def rows(sheet: Grid) -> Rows:
    match = recognise(sheet, shipped())
    assert match is not None
    return classified(sheet, match)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("| 1 | PO-1 | 顺达 | 2024-03-05 | X100 | 5 | 60 | |", ""),
        ("| | PO-1 | | | | | | |", ""),
        ("| | | | | | 5 | | |", ""),
        ("| | | | | | | | |", "blank"),
        ("| | | | | | | | 问过小李 |", "note"),
        ("| 17 | | | | | | | |", "prefilled"),
        ("| 17 | | | | | 0 | 0.0 | |", "prefilled"),
        ("| 合计 | | | | | 5 | 60 | |", "total"),
        ("| | 小 计： | | | | 5 | 60 | |", "total"),
        ("| 3月合计 | | | | | 5 | | |", "total"),
        ("| Total | | | | | 5 | | |", "total"),
        ("| Grand Total | | | | | | 1,200.00 | |", "total"),
        ('| 合计 | | 5家 | | | "1,000 pcs" | ￥60 | 伍仟元整 |', "total"),
        ("| 合計 | | | | | 5 | 60 | |", "total"),
        ("| | 本頁小計 | | | | 5 | 60 | |", "total"),
        ("| 總計 | | | | | 5 | 60 | 大寫：陸拾圓整 |", "total"),
        ("| | 廣州順達 小計 | | | | 9 | 90 | |", "total"),
        ("| 第1頁/共3頁 | | | | | | | |", "note"),
        ("| 備註：月底對賬 | | | | | | | |", "note"),
        ("| 製表：王芳 | | 覆核：李強 | | 財務： | | | |", "note"),
        ("| 合计 | | 顺达五金 | | X100 | 5 | 60 | |", ""),
        ("| | PO-2 | 合计五金厂 | | | 5 | 60 | |", ""),
        ("| 序号 | 订单编号 | 客户名称 | 下单日期 | 产品型号 | 数量 | 总金额 | 车牌号 |", "header"),
        ("| | * 订单编号⏎如 PO-1 | 客户 名称 | | | | | |", "header"),
        ("| 示例 | PO-1 | 顺达 | 2024-03-05 | X100 | 5 | 60 | |", "example"),
        ("| 制表人：王芳 | | | | 审核：李强 | | | |", "note"),
        ("| 备注：月底对账 | | | | | | | |", "note"),
        ("| 制表：王芳 | | 复核：李强 | | 财务： | | | |", "note"),
        ("| 第1页/共3页 | | | | | | | |", "note"),
        ("| | | | 第 2 页 共 3 页 | | | | |", "note"),
        ("| 接上页 | | | | | | | |", "note"),
        ("| （续表） | | | | | | | |", "note"),
        ("| Page 2 of 3 | | | | | | | |", "note"),
        ("| ----- | ===== | | | | | | |", "note"),
        ("| | ——下半页—— | | | | | | |", "note"),
        ("| 以上价格含税 | | | | | | | |", "note"),
        ("| | | 本表由业务部每月汇总一次，有疑问请找小李。 | | | | | |", "note"),
        ("| | 广州顺达 小计 | | | | 9 | 90 | |", "total"),
        ("| | | 广州顺达 汇总 | | | 9 | 90 | |", "total"),
        ("| | | 广州顺达 汇总 | | | | | |", ""),
        ("| | Subtotal March | | | | 9 | 90 | |", "total"),
        ("| | Sub-total: Nordic Tools | | | | 9 | 90 | |", "total"),
        ("| | 小计：三月 | | | | 9 | 90 | |", "total"),
        ("| | PO-2 | Total Tools Ltd | | | 9 | 90 | |", ""),
        ("| | | 华东区合计： | | | 9 | 90 | |", "total"),
        ("| | | 广州顺达 | | 小计 | 9 | 90 | |", "total"),
        ("| Sub-total | | | | | 9 | 90 | |", "total"),
        ("| | Total for Acme | | | | 9 | 90 | |", "total"),
        ("| 本页小计 | | | | | 9 | 90 | |", "total"),
        ("| 累计 | | | | | 9 | 90 | |", "total"),
        ("| 12月汇总 | | | | | 9 | 90 | |", "total"),
        ("| 3月（小计） | | | | | 9 | 90 | |", "total"),
        ("| 【三月】合计（元） | | | | | 9 | 90 | |", "total"),
        ("| 第一季度小计 | | | | | 9 | 90 | |", "total"),
        ("| 1-3月累计 | | | | | 9 | 90 | |", "total"),
        ("| 第12周合计 | | | | | 9 | 90 | |", "total"),
        ("| 上半年总计 | | | | | 9 | 90 | |", "total"),
        ("| 月计 | | | | | 9 | 90 | |", "total"),
        ("| —合计— | | | | | 9 | 90 | |", "total"),
        ("| 本月小结 | | | | | 9 | 90 | |", "total"),
        ("| 总金额 | | | | | 9 | 90 | |", "total"),
        ("| TTL | | | | | 9 | 90 | |", "total"),
        ("| Total amount (USD) | | | | | 9 | 90 | |", "total"),
        ("| Total Jan | | | | | 9 | 90 | |", "total"),
        ("| | | Total Tools | | | 9 | 90 | |", ""),
        ("| | | 汇总通软件 | | | 9 | 90 | |", ""),
        ("| | | 合计五金 | | | 9 | 90 | |", ""),
        ("| 承前页 | | | | | 9 | 90 | |", "total"),
        ("| 合计：1,234.00元 | | | | | | | |", "total"),
        ("| 共35家 | | | | | | | |", "total"),
        ("| | | 客户共6家 | | | | | |", "total"),
        ("| | | 客户总数合计：6 | | | | | |", "total"),
        ("| | | 6 accounts in total | | | | | |", "total"),
        ("| | | Total of 12 companies | | | | | |", "total"),
        ("| | | Customers total: 12 | | | | | |", "total"),
        ("| | | Total 3 Orders Ltd | | | | | |", ""),
        ("| | PO-3 | 客户共赢6厂 | | | 5 | 60 | |", ""),
        ("| | 上年结转 | | | | | 19500 | |", "total"),
        ("| | | 已付 | | | | 462,100.00 | |", "total"),
        ("| | 尚欠 | | | | | 481599.96 | |", "total"),
        ("| | 期初应收余额 | | | | | 60 | |", "total"),
        ("| | 减：已付货款 | | | | | 60 | |", "total"),
        ("| | Balance b/f | | | | | 60 | |", "total"),
        ("| | Less: payments received | | | | | 60 | |", "total"),
        ("| | | 结转 | | X100 | | 60 | |", ""),
        ("| | 已付 | | 2024-03-05 | | | 60 | |", ""),
        ("| | | 应收贸易 | | | | 60 | |", ""),
        ("| | | ……续上页…… | | | | | |", "note"),
        ("| 金额大写：玖拾元整 | | | | | | | |", "total"),
        ("| | 大写： | 玖拾元整 | | | | | |", "total"),
        ("| | | 总合贸易 | | | 9 | 90 | |", ""),
        ("| | PO-7 | 合计器厂 | 2024-03-05 | 合计器 | 9 | 90 | |", ""),
        ("| | PO-7 | 顺达 | 2024-03-05 | 小计 | 9 | 90 | |", ""),
        ("| | | 统计局合计科采购小组驻东莞办事处合计 | | A1 | 9 | 90 | |", ""),
        ("| | | 顺达合计 | | | | | |", "total"),
        ("| | PO-8 | 顺达 | | 合计器 | | | |", ""),
        ("| | | 佛山市南海区顺达五金厂销售部大合计 | | | | | |", ""),
    ],
)
def test_a_row_is_a_record_or_says_why_not(line: str, reason: str) -> None:
    found = rows(grid(HEAD + line + "\n| 9 | PO-9 | 达顺 | 2024-03-09 | X9 | 9 | 90 | |"))
    assert found.present == 3
    assert found.records == ((2, 3) if not reason else (3,))
    assert found.skipped == Counter(["header", reason] if reason else ["header"])
    assert not reason or reason in REASONS


def test_what_stands_above_the_header_is_counted() -> None:
    sheet = grid("""
        | 2024年订单 | | | |
        | | | | |
        | order.order_id | order.customer_name | order.quantity | order.order_date |
        | 订单编号 | 客户名称 | 数量 | 下单日期 |
        | PO-1 | 顺达 | 5 | 2024-03-05 |
    """)
    assert rows(sheet) == Rows((5,), 5, {"title": 1, "blank": 1, "keys": 1, "header": 1})


def test_keys_pasted_along_with_rows_are_no_record() -> None:
    sheet = grid("""
        | order.order_id | order.customer_name | order.quantity | order.order_date |
        | 订单编号 | 客户名称 | 数量 | 下单日期 |
        | PO-1 | 顺达 | 5 | 2024-03-05 |
        | order.order_id | order.customer_name | order.quantity | order.order_date |
        | 订单编号 | 客户名称 | 数量 | 下单日期 |
        | PO-2 | 达顺 | 6 | 2024-03-06 |
    """)
    assert rows(sheet) == Rows((3, 6), 6, {"keys": 1, "header": 3})


def test_keys_below_the_header_are_keys() -> None:
    sheet = grid(HEAD + "| | order.order_id | order.customer_name | | | | | |\n| | PO-1 | 顺达 |")
    assert rows(sheet) == Rows((3,), 3, {"header": 1, "keys": 1})


def test_a_row_of_errors_is_a_record_and_one_of_empty_formulas_is_not() -> None:
    sheet = grid(HEAD + "| | | | | | | | |\n| | | | | | | | |")
    sheet = replace(sheet, errors={(2, 6): "#N/A"}, uncached=frozenset({(3, 7)}))
    assert rows(sheet) == Rows((2,), 3, {"header": 1, "prefilled": 1})
    assert last_row(replace(sheet, uncached=frozenset({(8, 7)}))) == 8


def test_hidden_rows_are_read() -> None:
    sheet = grid(HEAD + "| | PO-1 | 顺达 | | | 5 | | |", hidden_rows=frozenset({2}))
    assert rows(sheet).records == (2,)


def test_the_title_of_the_next_page_is_a_title() -> None:
    sheet = grid(
        "| 顺达厂订单 | | |\n| 2024年 | 元 | |\n"
        + HEAD
        + """
        | 1 | PO-1 | 顺达 | 2024-03-05 | X100 | 5 | 60 | |
        | 顺达厂订单 | | | | | | | |
        | 2024年 | 元 | | | | | | |
    """
    )
    assert rows(sheet) == Rows((4,), 6, {"title": 4, "header": 1})


def test_a_line_merged_across_the_table_is_no_record() -> None:
    sheet = grid(HEAD + "| | 顺达 | | | | | | |\n| | PO-1 | 顺达 | | | 5 | | |")
    assert rows(sheet).records == (2, 3)
    assert rows(replace(sheet, merges=((2, 2, 2, 8),))).records == (3,)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("| | | | | | 15 | 150 | |", "total"),
        ('| | | | | | "15" | "￥150.00" | |', "total"),
        ("| | | | | | 11 | 110 | |", "total"),
        ("| | | | | | 15 | 151 | |", ""),
        ("| | | | | | 6 | 60 | |", ""),
        ("| | PO-3 | | | | 15 | 150 | |", ""),
        ("| 全部货 | | | | | 15 | 150 | |", "total"),
        ("| | | 顺达 | | | 11 | 110 | |", "total"),
        ("| 全部货 | | | | | 15 | RMB 150.00 | |", "total"),
        ("| 全部货 | | | | | 15 | 151 | |", ""),
        ("| 全部货 | | 顺达 | | | 15 | 150 | |", ""),
        ("| | | | 2024-03-06 | | 15 | 150 | |", ""),
    ],
)
def test_figures_that_are_the_sum_of_those_above_are_a_total(line: str, reason: str) -> None:
    sheet = grid(HEAD + """
        | 1 | PO-1 | 顺达 | 2024-03-05 | X100 | 4 | 40 | |
        | 小计 | | | | | 4 | 40 | |
        | 2 | PO-1 | 顺达 | 2024-03-05 | X100 | 5 | 50 | |
        | 3 | PO-2 | 达顺 | 2024-03-05 | X100 | 6 | 60 | |
    """ + line)  # fmt: skip
    found = rows(sheet)
    assert found.skipped == {"header": 1, "total": 2 if reason else 1}
    assert found.numbers["total"] == ((3, 6) if reason else (3,))


def test_a_customer_whose_figure_is_the_sum_of_those_above_stays_a_record() -> None:
    sheet = grid("""
        | 客户名称 | 2024年1月 | 2024年2月 |
        | 顺达五金 | 100 | 10 |
        | 恒通电子 | 200 | 20 |
        | 宏图塑胶 | 300 | 30 |
    """)
    assert rows(sheet).records == (2, 3, 4)


def test_a_line_of_one_word_above_rows_is_a_note() -> None:
    sheet = grid(HEAD.replace("序号", "单据") + """
        | 3月份 | | | | | | |
        | 1 | PO-1 | 顺达 | 2024-03-05 | X100 | 4 | 40 | |
    """)  # fmt: skip
    assert rows(sheet).skipped == {"header": 1, "note": 1}


def test_unreadable_figures_are_the_sum_of_nothing() -> None:
    sheet = grid(HEAD + """
        | 1 | PO-1 | 顺达 | 2024-03-05 | X100 | 很多 | 40 | |
        | 2 | PO-1 | 顺达 | 2024-03-05 | X100 | 2024-03-05 | | |
        | | | | | | 5 | | |
        | | | | | | 123456789012345678901234567890 | | |
        | | | | | | nan | | |
        | | | | | | True | | |
    """)  # fmt: skip
    sheet = replace(sheet, rows=(*sheet.rows[:-1], (None, None, None, None, None, True)))
    assert rows(sheet).records == (2, 3, 4, 5, 6, 7)


CELL = st.sampled_from([None, "", " ", "顺达", "合计", "客户名称", "备注：x", 0, 5, "PO-1", "示例"])


@settings(deadline=None)
@given(st.lists(st.lists(CELL, min_size=8, max_size=8).map(tuple), max_size=12))
def test_every_row_is_accounted_for(lines: list[tuple[str | int | None, ...]]) -> None:
    sheet = grid(HEAD)
    sheet = replace(sheet, rows=(*sheet.rows, *lines))
    found = rows(sheet)
    assert found.present == last_row(sheet)
    assert found.present == len(found.records) + sum(found.skipped.values())
    assert set(found.skipped) <= REASONS.keys()


@pytest.mark.parametrize(
    "line",
    [
        "计8家",
        "计12家客户",
        "共八家",
        "以上共8家",
        "客户数：8",
        "合计 8 家",
        "總計8家",
        "8 customers",
        "8 customers in total",
        "Total 8 customers",
        "No. of customers: 8",
        "Count: 8",
        "(8 records)",
    ],
)
def test_a_line_that_counts_the_rows_is_no_record(line: str) -> None:
    whole = grid(
        f"""
        | 客户名称 | 联系人 | 城市 |
        | 顺达五金 | 王强 | 东莞 |
        | 恒通电子 | 李敏 | 佛山 |
        | {line} |  |  |
        """,
        "客户",
    )
    match = recognise(whole, shipped())
    assert match is not None
    found = classified(whole, match)
    assert (found.records, found.skipped) == ((2, 3), {"header": 1, "total": 1})


@pytest.mark.parametrize("name", ["客户1", "Customer 2", "共3件", "3 items", "统计局"])
def test_what_only_looks_like_a_count_beside_a_name(name: str) -> None:
    whole = grid(
        f"""
        | 客户名称 | 产品型号 | 数量 |
        | 顺达五金 | X1 | 5 |
        | 恒通电子 | {name} | 6 |
        | {name.replace("共3件", "共荣").replace("3 items", "Items Ltd")} | X2 | 7 |
        """,
        "订单",
    )
    match = recognise(whole, shipped())
    assert match is not None
    assert classified(whole, match).records == (2, 3, 4)


@pytest.mark.parametrize(
    "line",
    [
        "平均值 | | | 9077.64 | | 27248.84",
        "月平均 | | | 12 | | 30",
        "最大值 | | | 20 | 2 | 40",
        "中位数 | | | 20 | |",
        "占比 | | | 35% | | 65%",
        "同比增长 | | | 12% | |",
        "计数 | | | 3 | |",
        "Average | | | 10.5 | | 21",
        "Max. | | | 20 | | 40",
        "% of total | | | 35% | |",
    ],
)
def test_what_a_program_works_out_below_a_table_is_no_record(line: str) -> None:
    sheet = f"""
        | 单号 | 下单日期 | 客户名称 | 数量 | 单价 | 金额 |
        | A1 | 2024-03-05 | 顺达五金 | 10 | 2 | 20 |
        | A2 | 2024-03-06 | 恒通电子 | 11 | 2 | 22 |
        | 总计 | | | 21 | | 42 |
        | {line} |
    """
    found = rows(grid(sheet))
    assert (found.records, found.skipped) == ((2, 3), {"header": 1, "total": 2})


@pytest.mark.parametrize("line", ["Max | 2024-03-07 | 顺达五金 | 5 | 2 | 10", "平均值 | | | | |"])
def test_a_name_like_a_statistic_with_more_beside_it_is_none(line: str) -> None:
    sheet = f"""
        | 单号 | 下单日期 | 客户名称 | 数量 | 单价 | 金额 |
        | A1 | 2024-03-05 | 顺达五金 | 10 | 2 | 20 |
        | {line} |
    """
    assert "total" not in rows(grid(sheet)).skipped
