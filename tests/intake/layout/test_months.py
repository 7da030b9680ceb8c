from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crmsheets.intake.layout.laid import laid
from crmsheets.intake.layout.months import months
from crmsheets.intake.layout.unfolded import Unfolded
from crmsheets.intake.merged import Merged
from crmsheets.intake.recognise import recognise
from crmsheets.model.settings import Settings
from crmsheets.templates import shipped
from tests.intake.layout.reading import places, read, records, said
from tests.intake.sheets import grid

SALES = """
    | 2024年各客户销售额（单位：元） |
    | 客户名称 | 1月 | 2月 | 3月 | 合计 |
    | 顺达五金 | 1000 |  | 500 | 1500 |
    | 达顺电子 | 200 | 300 | - | 600 |
    | 恒通塑胶 |  | 0 |  |  |
    | 南华实业 |  |  |  | 90 |
    | 合计 | 1200 | 300 | 500 | 2190 |
"""


def test_every_filled_month_is_an_order_of_its_first_day() -> None:
    found = read(SALES)
    assert records(found, "customer_name", "order_date", "amount") == [
        (3, 0, "顺达五金", "2024-01-01", "100000"),
        (3, 1, "顺达五金", "2024-03-01", "50000"),
        (4, 0, "达顺电子", "2024-01-01", "20000"),
        (4, 1, "达顺电子", "2024-02-01", "30000"),
        (6, 0, "南华实业", None, None),
    ]
    assert places(found, "amount") == ["B3", "D3", "B4", "C4", "B6"]
    assert places(found, "order_date") == ["B2", "D2", "B2", "C2", "B6"]
    line = found.balance
    assert (line.layout, line.rows_read, line.records_made) == ("wide", 4, 5)
    assert line.columns["C"] == ("2月", "amount")
    assert found.table.extras == {"合计": [1500, 1500, 600, 600, 90]}


@pytest.mark.parametrize("head", ["合 计", "合　计：", "*合计"])
def test_pieces_by_month_are_no_money_however_the_sum_is_headed(head: str) -> None:
    sheet = f"""
    | 2024年各客户送货数量汇总（件） |
    | 客户名称 | 型号 | 1月 | 2月 | {head} |
    | 顺达五金 | X1 | 1000 | 500 | 1500 |
    | 达顺电子 | X2 | 200 | 300 | 500 |
    """
    found = read(sheet)
    assert [row[2:] for row in records(found, "quantity", "amount")] == [
        ("1000000", None),
        ("500000", None),
        ("200000", None),
        ("300000", None),
    ]


def test_the_sums_of_rows_are_claims_and_rows_without_a_figure_are_said() -> None:
    assert said(read(SALES)) == [("LAY04", "B2", ""), ("LAY08", "5", ""), ("LAY01", "E4", "600")]


def test_months_need_no_order_number_item_or_day() -> None:
    codes = [each.code for each in read(SALES).findings]
    assert "SHEET03" not in codes
    assert "SHEET05" not in codes


def test_months_under_a_year_and_two_measures_each() -> None:
    found = read(
        """
        | 客户 | 产品型号 | 2024年 |  |  |  |
        |  |  | 1月 |  | 2月 |  |
        |  |  | 数量 | 金额 | 数量 | 金额 |
        | 顺达五金 | A1 | 10 | 20.5 |  | 30 |
        """,
        merges=((1, 3, 1, 6), (2, 3, 2, 4), (2, 5, 2, 6), (1, 1, 3, 1), (1, 2, 3, 2)),
    )
    assert records(found, "order_date", "product_model", "quantity", "amount") == [
        (4, 0, "2024-01-01", "A1", "10000", "2050"),
        (4, 1, "2024-02-01", "A1", None, "3000"),
    ]


@pytest.mark.parametrize(
    ("title", "header", "field"),
    [
        ("2024年", "客户(元)|1月|2月", "amount"),
        ("2024年", "客户|1月数量|2月数量", "quantity"),
        ("2024年出货数量", "客户|1月|2月", "quantity"),
        ("2024年", "客户|1月|2月|总金额", "amount"),
        ("2024年", "客户|单价|1月|2月", "quantity"),
    ],
)
def test_what_the_figures_are_is_said_by_what_stands_nearest(
    title: str, header: str, field: str
) -> None:
    row = "|".join("顺达五金" if "客户" in each else "5" for each in header.split("|"))
    found = read(f"|{header}|\n|{row}|", title)
    values = [value for value in found.table[field] if value is not None]
    assert len(values) == 2
    assert all(value in {500, 5000} for value in values)


@pytest.mark.parametrize(
    ("title", "code"), [("2024年", "LAY05"), ("销售额", "LAY06"), ("2023-2024年销售额", "LAY06")]
)
def test_what_nobody_says_is_asked_and_nothing_counts(title: str, code: str) -> None:
    found = read("| 客户 | 1月 | 2月 |\n| 顺达五金 | 10 | 20 |", title)
    assert said(found) == [(code, "B1", "")]
    assert records(found, "customer_name", "amount", "quantity") == [(2, 0, "顺达五金", None, None)]
    assert found.table.extras == {"1月": [10], "2月": [20]}
    assert found.balance.layout == "flat"


def test_the_same_month_twice_is_no_months_year() -> None:
    found = read("| 客户 | 1月 | 2月 | 1月份 |\n| 顺达五金 | 10 | 20 | 5 |", "2024年销售额")
    assert said(found) == [("LAY06", "B1", "")]


def test_months_of_payments_are_no_orders() -> None:
    found = read(
        "| 客户名称 | 订单编号 | 产品型号 | 数量 | 1月回款金额 | 1月 | 2月 |\n| 顺达 | P1 | X | 1 | 2 | 3 | 4 |",
        "2024年回款",
    )
    assert ("LAY07", "F1", "2024年回款") in said(found)
    assert list(found.table["quantity"]) == [1000]


def test_a_table_with_days_of_its_own_keeps_its_months_as_they_are() -> None:
    found = read(
        "| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 1月 | 2月 |\n"
        "| 顺达五金 | PO1 | 2024-03-05 | X1 | 10 | 3 | 4 |"
    )
    assert said(found) == []
    assert found.table.extras == {"1月": [3], "2月": [4]}


def test_a_total_under_a_price_is_the_pieces_sum() -> None:
    found = read("| 客户 | 单价 | 1月 | 2月 | 合计 |\n| 顺达五金 | 2 | 3 | 4 | 8 |", "2024年订单")
    assert records(found, "quantity", "unit_price", "amount") == [
        (2, 0, "3000", "20000", None),
        (2, 1, "4000", "20000", None),
    ]
    assert said(found, "LAY01") == [("LAY01", "E2", "8")]


@pytest.mark.parametrize(
    ("title", "header"),
    [
        ("2024年各客户销售额汇总（万元）", "客户|1月|2月"),
        ("2024年销售额（单位：万元）", "客户|1月|2月"),
        ("2024年销售额", "客户(万元)|1月|2月"),
        ("2024年", "客户|1月金额(万元)|2月金额(万元)"),
    ],
)
def test_the_unit_of_the_title_is_that_of_every_month(title: str, header: str) -> None:
    found = read(f"| {title} |\n|{header}|\n| 顺达五金 | 1.2 | 3 |")
    assert list(found.table["amount"]) == [1_200_000, 3_000_000]


def test_a_month_may_lack_what_others_have() -> None:
    found = read(
        "| 客户 | 产品型号 | 1月数量 | 2月数量 | 2月金额 |\n| 顺达五金 | A1 | 1 | 2 | 100 |",
        "2024年",
    )
    assert records(found, "quantity", "amount") == [(2, 0, "1000", None), (2, 1, "2000", "10000")]


def test_an_amount_of_a_row_of_pieces_is_split_among_its_months() -> None:
    found = read(
        "| 客户 | 产品型号 | 1月数量 | 2月数量 | 金额 |\n| 顺达五金 | A1 | 1 | 2 | 100 |", "2024年"
    )
    assert records(found, "quantity", "amount") == [(2, 0, "1000", "3333"), (2, 1, "2000", "6667")]


@settings(deadline=None, max_examples=40)
@given(
    st.lists(st.tuples(*[st.one_of(st.none(), st.integers(0, 9999))] * 3), min_size=1, max_size=6)
)
def test_all_figures_are_counted_once_and_every_row_is_accounted_for(
    figures: list[tuple[int | None, ...]],
) -> None:
    lines = [
        "|".join(["", f"客户{at}", *("" if each is None else str(each) for each in row), ""])
        for at, row in enumerate(figures)
    ]
    found = read("\n".join(["| 客户名称 | 1月 | 2月 | 3月 |", *lines]), "2024年销售额")
    counted = sum(value for value in found.table["amount"] if value is not None)
    assert counted == 100 * sum(each or 0 for row in figures for each in row)
    quiet = [at + 2 for at, row in enumerate(figures) if not any(row)]
    told = [cell.row for each in found.findings if each.code == "LAY08" for cell in each.cells]
    assert told == quiet


def test_other_tables_have_no_months() -> None:
    found = read(
        "| 客户名称 | 联系人 | 联系电话 | 1月 | 2月 |\n| 顺达 | 张三 | 13800000000 | 1 | 2 |"
    )
    assert found.table.template.name == "customer"
    assert found.table.extras == {"1月": [1], "2月": [2]}


def test_figures_that_look_like_days_do_not_make_a_month_the_date() -> None:
    whole = grid("""
        | 2024年销售额（万元） | | |
        | 客户名称 | 八月 | 九月 |
        | 顺达五金 | 3.91 | 4.12 |
    """)
    match = recognise(whole, shipped())
    assert match is not None
    taken = replace(
        match,
        columns={**match.columns, "order_date": 3},
        headers={**match.headers, "order_date": "九月"},
    )
    flat = laid(whole, taken, (3,), Merged())
    found = months(Unfolded(flat), whole, Settings()).laid
    assert [str(day) for day in found.columns["order_date"]] == ["2024-08-01", "2024-09-01"]
    assert list(found.columns["amount"]) == [3.91, 4.12]


@pytest.mark.parametrize(
    "months",
    ["202201 | 202202 | 202203", "2022-01 | 2022-02 | 2022-03", "01/2022 | 02/2022 | 03/2022"],
)
def test_months_as_digits_beside_a_customer_under_a_word_nobody_knows(months: str) -> None:
    found = read(
        f"""
        | 销售额月度统计（2022年）（元） |
        | 订货厂家 | {months} | 行合计 |
        | 顺达五金有限公司 | 1000 |  | 500 | 1500 |
        | 达顺电子有限公司 | 200 | 300 |  | 500 |
        | 恒通塑胶有限公司 |  | 700 |  | 700 |
        """,
        "2022",
    )
    assert records(found, "customer_name", "order_date", "amount") == [
        (3, 0, "顺达五金有限公司", "2022-01-01", "100000"),
        (3, 1, "顺达五金有限公司", "2022-03-01", "50000"),
        (4, 0, "达顺电子有限公司", "2022-01-01", "20000"),
        (4, 1, "达顺电子有限公司", "2022-02-01", "30000"),
        (5, 0, "恒通塑胶有限公司", "2022-02-01", "70000"),
    ]
