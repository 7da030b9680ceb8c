from __future__ import annotations

import datetime as dt
from typing import Any

from crmsheets.analysis.judge import judge
from crmsheets.model.judged import Judged
from crmsheets.model.page import Chart, Lines, Page
from crmsheets.model.settings import Settings
from crmsheets.model.table import Table
from crmsheets.model.text import Locale
from crmsheets.reports import order_detail, orders
from tests.analysis.linked import linked
from tests.analysis.test_lateness import CASES
from tests.analysis.test_lateness import ORDERS as LATE
from tests.analysis.test_owing import ORDERS, PAYMENTS
from tests.reports.test_pages import column, listings
from tests.tables import table

TODAY = dt.date(2024, 12, 31)
ZH, EN = Locale(), Locale("en", "INTL", "USD")
HEAD = "| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 发货日期 |"


def judged(*sheets: Table) -> Judged:
    return judge(linked(*sheets), Settings(), TODAY)


def many(customers: int = 12) -> Judged:
    """So many customers that bought X and Y, twice; and one order the year before."""
    rows = [HEAD, "| 厂0 | old | 2023-1-2 | X | 10 | 1 | |"]
    for n in range(customers):
        rows += [
            f"| 厂{n} | {n}a | 2024-3-1 | X | 10 | {n + 1} | 2024-3-11 |",
            f"| 厂{n} | {n}b | 2024-5-1 | Y | 10 | 1 | 2024-5-3 |",
        ]
    return judged(table("order", "\n".join(rows)))


def made(data: Judged, locale: Locale = ZH, section: Any = order_detail) -> Page:
    page = section.make(data, locale)
    assert isinstance(page, Page)
    return page


def sentences(page: Page) -> list[str]:
    return [line for block in page.blocks if isinstance(block, Lines) for line in block.lines]


def test_the_page_in_short() -> None:
    """900 in 24 orders: 12 customers, of whom 11 are new since 2023-1-2."""
    said = sentences(made(many(), section=orders))
    assert said[:6] == [
        "2024年1月1日到2024年12月31日下单 900 元（24单，12家客户），平均一单 38 元。",
        "2023年1月1日到2023年12月31日同样长的一段：10 元（1单），平均一单 10 元；这一段比它 +8900%。",
        "4家客户做出一半的金额，8家做出八成；有下单的客户一共12家。",
        "新客户11家，880 元；老客户1家，20 元（占 2%）。",
        "下过两单以上的：12/12 家。",
        "从下单到发货：一半在6天内，九成在10天内（24行已发货的）。",
    ]


def test_the_data_may_begin_within_the_span_and_lack_customers() -> None:
    rows = "| 甲厂 | 1 | 2024-3-1 | X | 10 | 5 | |\n|  | 2 | 2024-3-2 | X | 10 | 1 | |"
    said = sentences(made(judged(table("order", f"{HEAD}\n{rows}")), section=orders))
    assert said[2] == "新客户1家，50 元；老客户0家，0 元（占 0%）；没写客户的 10 元。"
    assert said[3] == "订单数据从这一段才开始，以前买过的也会算成新客户。"


def test_a_year_before_that_earned_nothing_is_no_base() -> None:
    rows = "| 甲厂 | 0 | 2023-1-1 | X | 10 | 0 | |\n| 甲厂 | 1 | 2024-3-1 | X | 10 | 5 | |"
    said = sentences(made(judged(table("order", f"{HEAD}\n{rows}")), section=orders))
    assert not [line for line in said if "同样长" in line]


def test_every_line_and_its_money_is_accounted_for() -> None:
    """As typed: 50 + 7 + 5,000 + 30 + 9 = 5,096."""
    sheet = """
    | 客户 | 单号 | 日期 | 数量 | 单价 | 总金额 | 状态 |
    | 甲厂 | 1 | 2024-12-1 | 10 | 5 | 50 | |
    | 甲厂 | 2 | | | | 7 | |
    | 甲厂 | 3 | 2024-12-1 | 10 | 5 | 5000 | |
    | 甲厂 | 4 | 2024-12-1 | 10 | 3 | | 取消 |
    | 甲厂 | 5 | 2024-12-1 | | | 9 | 待确认 |
    | 甲厂 | 6 | 2024-12-1 | | | | 取消 |
    """
    assert (
        "对账（全部日期）：6 行 5,096.00 ＝ 计入 2 行 57.00（其中读不到下单日期的 7.00）＋ 待核 1 行 5,000.00 ＋ "
        "没计入 3 行 39.00。"
    ) in sentences(made(judged(table("order", sheet)), section=orders))


def test_late_orders_and_complaints_stand_together() -> None:
    data = judged(table("order", LATE), table("service", CASES))
    found = listings(made(data, section=orders))
    assert column(found["late_risks"], "客户名称") == ["丁厂", "乙厂", "甲厂"]
    assert column(found["late_complaints"], "晚交的单") == ["A3", "A1"]
    assert column(found["late_complaints"], "投诉里写了单号") == ["是", "否"]
    assert "60天内" in found["late_complaints"].note


def test_a_customers_at_risk_are_named() -> None:
    data = judged(table("order", LATE), table("service", CASES))
    rows = data.tables["late_risks"].assign(tier=["A", "A", "B"])
    marked = Judged(**{**data.__dict__, "tables": {**data.tables, "late_risks": rows}})
    said = sentences(made(marked, section=orders))
    assert "A类客户里，又晚交又有投诉的 2 家：丁厂、乙厂。" in said
    assert list(listings(made(marked, section=orders))["late_risks"].looks) == [
        "alarm",
        "alarm",
        "",
    ]


def test_pairs_are_counts_with_who_has_not_bought_the_other() -> None:
    """Ten of twelve bought X and Y, one X alone, one Z: more than by chance (10 x 12 > 11 x 10)."""
    rows = [HEAD]
    for n in range(12):
        bought = "Z" if n == 11 else "X"
        rows.append(f"| 厂{n} | {n}a | 2024-3-1 | {bought} | 10 | 1 | |")
        rows += [f"| 厂{n} | {n}b | 2024-5-1 | Y | 10 | 1 | |"] if n < 10 else []
    found = listings(made(judged(table("order", "\n".join(rows))), section=orders))["pairs"]
    assert [column(found, name) for name in ("产品", "都买的客户", "只买前一样的")] == [
        ["Y 和 X"],
        [10],
        [None],
    ]
    assert found.note.startswith("只数家数和单数，不保证")
    assert "pairs" not in listings(made(many(), section=orders))


def test_who_bought_only_the_first_is_named() -> None:
    """X: 0-6, Y: 0-5 and 7-10, Z: 11. Six of the seven who bought X bought Y: 6 x 12 > 7 x 10."""
    bought = {"X": range(7), "Y": (*range(6), *range(7, 11)), "Z": (11,)}
    rows = [
        f"| 厂{n} | {n}{item} | 2024-3-1 | {item} | 10 | 1 | |"
        for item in bought
        for n in bought[item]
    ]
    found = listings(made(judged(table("order", "\n".join([HEAD, *rows]))), section=orders))[
        "pairs"
    ]
    assert column(found, "产品") == ["X 和 Y"]
    assert column(found, "只买前一样的") == ["厂6"]


def test_what_needs_statistics_stands_in_the_detail() -> None:
    page = made(many())
    assert sentences(page)[1] == "复购率（下过两单以上的）：12/12（76%–100%，95%）。"
    found = listings(page)
    assert column(found["lift"], "提升度") == [1.0]
    assert column(found["leads"], "行数") == [12, 12, 0, 0, 0, 0]
    assert column(found["abc"], "名次") == list(range(1, 13))
    assert column(found["mix"], "项目")[1:4] == ["量", "结构", "价"]
    charts = [block for block in page.blocks if isinstance(block, Chart)]
    assert [(chart.listing, chart.over) for chart in charts] == [
        ("leads", ()),
        ("abc", ("累计占比",)),
    ]


def test_lines_without_money_are_told_beside_the_mix() -> None:
    rows = [f"| 甲厂 | {year} | {year}-3-1 | A | 10 | 10 |" for year in (2022, 2023, 2024)]
    sheet = "\n".join(["| 客户 | 单号 | 下单日期 | 型号 | 数量 | 单价 |", *rows])
    assert "没有金额" not in listings(made(judged(table("order", sheet))))["mix"].note
    found = made(judged(table("order", f"{sheet}\n| 甲厂 | 9 | 2024-4-1 | A | 500 | |")))
    assert "另有 1 行有数量没有金额（没填单价，或金额待核）" in listings(found)["mix"].note


def test_few_customers_give_no_limits() -> None:
    assert sentences(made(many(2)))[1] == "复购率（下过两单以上的）：2/2。"
    assert sentences(made(many(2), EN))[1] == "Ordered at least twice: 2 of 2."


def test_lines_whose_date_was_moved() -> None:
    sheet = """
    | 客户 | 单号 | 首次承诺交期 | 要求交期 | 发货日期 |
    | 甲厂 | 1 | 2024-12-1 | 2024-12-9 | 2024-12-8 |
    | 甲厂 | 2 | 2024-12-1 | 2024-12-1 | 2024-12-8 |
    | 甲厂 | 3 | | 2024-12-1 | 2024-12-8 |
    """
    found = listings(made(judged(table("order", sheet))))
    assert column(found["moved"], "订单编号") == ["1"]
    assert column(found["moved"], "比首次晚几天") == [7]
    late = found["late_by"]
    assert list(zip(column(late, "看什么"), column(late, "晚交行数"), strict=True)) == [
        ("客户", 3),
        ("产品", 3),
        ("月份", 3),
    ]


def test_late_orders_show_the_first_promise_where_it_was_moved() -> None:
    head = "| 客户 | 单号 | 要求交期 | 首次承诺交期 |"
    for first, shown in (("2024-12-1", True), ("", False)):
        data = judged(table("order", f"{head}\n| 甲厂 | 1 | 2024-12-9 | {first} |"))
        late = listings(made(data, section=orders))["late"]
        assert column(late, "要求交期") == [dt.date(2024, 12, 9)]
        assert ("首次承诺交期" in [head.label for head in late.heads]) is shown


def test_how_long_money_is_out_and_who_pays_late() -> None:
    page = made(judged(table("order", ORDERS), table("payment", PAYMENTS)))
    said = sentences(page)
    assert said[-2].startswith("应收天数 DSO")
    assert said[-1] == "收到的钱按金额平均晚 0 天（早付、准时算 0 天）。"
    assert column(listings(page)["payers"], "付清的笔数") == [0, 1]
    undated = table("payment", "| 客户 | 金额 |\n| 丙厂 | 4 |")
    bare = judged(undated)
    assert order_detail.make(bare, ZH) is None


def test_nothing_to_say_is_no_page() -> None:
    assert order_detail.make(judged(table("customer", "| 客户名称 |\n| 甲厂 |")), ZH) is None
