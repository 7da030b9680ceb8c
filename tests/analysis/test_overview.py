from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from crmsheets.analysis import overview
from crmsheets.analysis.facts import facts
from crmsheets.analysis.judge import judge, read
from crmsheets.model.dataset import Dataset, SheetBalance
from crmsheets.model.judged import Judged
from crmsheets.model.options.report import Reporting
from crmsheets.model.settings import Settings
from tests.analysis.linked import TODAY, judged, linked
from tests.tables import table

CUSTOMERS = """
| 客户名称 | 联系人 | 负责业务员 | 首次接触日期 |
| 甲厂 | 张三 | 周敏 | 2023-1-1 |
| 乙厂 | 李四 | 李强 | 2023-1-1 |
| 丙厂 | 王五 | 李强 | 2024-12-3 |
| 丁厂 | 王五 | 李强 | 2024-12-3 |
"""
ORDERS = """
| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 总金额 | 交期 | 发货日期 |
| 甲厂 | 1 | 2023-12-1 | X | 1000 | 100 | | 2023-12-20 | 2023-12-20 |
| 甲厂 | 2 | 2024-11-5 | X | 1000 | 100 | | 2024-12-5 | 2024-12-4 |
| 甲厂 | 3 | 2024-12-5 | X | 880 | 100 | | 2024-12-25 | |
| 乙厂 | 4 | 2024-3-1 | X | 500 | 100 | | 2024-3-9 | 2024-3-9 |
| 乙厂 | 5 | 2024-4-1 | X | 500 | 100 | | 2024-4-9 | 2024-4-9 |
| 乙厂 | 6 | 2024-5-2 | X | 500 | 100 | | 2024-5-9 | 2024-5-9 |
| 丁厂 | 7 | 2024-12-9 | X | 10 | 100 | | | |
"""
FOLLOWUPS = """
| 客户 | 日期 | 沟通内容 | 下次跟进日期 | 跟进人 |
| 甲厂 | 2024-12-1 | 谈 | 2024-12-8 | 周敏 |
| 乙厂 | 2024-12-1 | 谈 | 2024-12-8 | 李强 |
| 丙厂 | 2024-12-3 | 谈 |  | 李强 |
| 戊厂 | 2024-12-1 | 谈 | 2024-12-8 | |
"""
SERVICE = """
| 受理日期 | 客户 | 事件类型 | 描述 | 处理结果 |
| 2024-12-8 | 甲厂 | 投诉 | 毛刺 | 处理中 |
| 2024-12-9 | 乙厂 | 投诉 | 短装 |  |
"""
FEEDBACK = """
| 日期 | 客户 | 客户反馈 | 评分 |
| 2024-12-1 | 甲厂 | 交期慢 | 3 |
| 2024-12-2 | 甲厂 |  | 4 |
"""


def whole(**more: object) -> Judged:
    settings = Settings(company="沅澜电子厂", report=Reporting(top_customers=1))
    return judged(
        table("customer", CUSTOMERS),
        table("order", ORDERS),
        table("followup", FOLLOWUPS),
        table("service", SERVICE),
        table("feedback", FEEDBACK),
        settings=settings,
        **more,  # type: ignore[arg-type]  # sheets as the fixture takes them
    )


def said(found: Judged, lang: str = "zh") -> dict[str, str]:
    return {line.key: line.said("en" if lang == "en" else "zh") for line in found.lines}


def test_a_month_long_over_says_that_the_rest_is_as_of_today() -> None:
    assert "都按2024-12-31算" not in whole().head("zh")
    orders = table("order", ORDERS)
    old = judge(linked(orders), Settings(), TODAY, "2024-08").head
    assert old("zh").endswith(
        "，只有2024年8月的下单是那个月的，等级、沉默、未结、应收都按2024-12-31算"
    )
    assert "stand as of" in old("en")


def test_page_one_says_head_and_lines_in_order() -> None:
    found = whole()
    assert found.head("zh") == "沅澜电子厂 客户月报 2024年12月 | 数据到12月9日，1个文件19行"
    assert said(found) == {
        "revenue": "本月下单 8.9 万元（2单），比上月 −11%，比去年12月 −11%",
        "year": "近12个月 33.9 万元；前1家占 55%，最大一家 甲厂 占 55%",
        "new": "本月新成交客户 1 家；新增潜在客户 2 家",
        "silent": "该下单没下单：1 家老客户，过去一年共买 15 万元 —— 乙厂（平时31天一单，已243天）",
        "delivery": "按期发货 1/2 单；已超期未发 1 单，8.8 万元",
        "complaints": "未结投诉 2 件，最久 23 天（甲厂）；A类客户的 2 件",
        "rating": "客户评分 3.5 分（2条）；说得最多的不满：交期 1 次",
        "followups": "该跟进没跟进 3 家：没写跟进人 1、周敏 1、李强 1；没安排下一步 1 家",
        "tiers": "A 2 家 / B 0 / C 0；新客户 1 家先不分级；升降都没有",
    }
    assert [line.key for line in found.lines if line.alarm] == [
        "silent", "delivery", "complaints", "followups",
    ]  # fmt: skip


def test_a_year_with_few_months_says_since_when() -> None:
    late = """
    | 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |
    | 甲厂 | 1 | 2024-11-1 | X | 100 | 1 |
    | 甲厂 | 2 | 2024-12-5 | X | 100 | 1 |
    """
    found = judged(table("order", late))
    assert said(found)["revenue"] == "本月下单 100 元（1单），和上月持平"
    assert said(found)["year"].startswith("近12个月 200 元（2024年11月1日起才有订单）；")
    assert said(found, "en")["revenue"].endswith(", level with the month before")
    assert "USD 200 (orders since 1 November 2024); " in said(found, "en")["year"]


def test_page_one_in_english() -> None:
    found = whole()
    assert found.head("en") == (
        "沅澜电子厂, customer report December 2024 | data up to 9 December, 1 file, 19 rows"
    )
    assert said(found, "en")["revenue"] == (
        "This month's orders: USD 89k (2 orders), −11% on the month before, "
        "−11% on December last year"
    )
    assert said(found, "en")["silent"] == (
        "Should have ordered and did not: 1 regular customer, USD 150k over the last year – "
        "乙厂 (usually orders every 31 days, silent for 243 days)"
    )
    assert said(found, "en")["followups"] == (
        "Follow-ups overdue: 3 (nobody named 1, 周敏 1, 李强 1); no next step planned: 1"
    )


def test_files_that_could_not_be_read_are_said_at_the_head() -> None:
    data = linked(table("customer", CUSTOMERS))
    lost = [SheetBalance(file=file, sheet="", status="failed") for file in ("a", "b")]
    found = judge(replace(data, balance=(*data.balance, *lost)), Settings(), dt.date(2024, 12, 31))
    assert found.head("zh").endswith("1个文件4行，2个文件没读成")
    assert found.head("en").endswith("1 file, 4 rows, 2 files could not be read")


def test_an_open_month_says_so_and_compares_equal_days() -> None:
    found = whole(today=dt.date(2024, 12, 22))
    assert "2024年12月（未满月）" in found.head("zh")
    assert said(found)["revenue"] == (
        "本月到12月22日下单 8.9 万元（2单，未满月），比上月同期 −11%，比去年12月同期 −11%"
    )
    assert said(found)["delivery"] == "按期发货 1/1 单；没有超期未发的单"


def test_no_base_no_comparison() -> None:
    sheet = """
    | 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |
    | 甲厂 | 1 | 2024-11-15 | X | 1 | 100 |
    | 甲厂 | 2 | 2024-12-5 | X | 2 | 100 |
    """
    # the data begin in the middle of November: December is no growth of 100 %
    assert said(judged(table("order", sheet)))["revenue"] == "本月下单 200 元（1单）"


def test_what_stands_outside_revenue_is_said() -> None:
    sheet = """
    | 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 总金额 |
    | 甲厂 | 1 | 2024-12-5 | X | 5000 | 12 | 60 |
    | 甲厂 | 2 | 2024-12-5 | X | 5 |  |  |
    | 甲厂 | 3 |  | X | 5 | 100 |  |
    """
    found = judged(table("order", sheet))
    assert said(found)["revenue"] == (
        "本月下单 0 元（2单）；金额待核 1 行（60 元–6 万元）；另有 1 行没填单价；1 行读不到下单日期（500 元）"
    )
    assert (
        found.head("zh")
        == "客户月报 2024年12月 | 数据到12月5日，1个文件3行，1行没算进来（约 6 万元）"
    )


@pytest.mark.parametrize(
    ("sheets", "keys"),
    [
        ((), []),
        ((table("customer", CUSTOMERS),), ["new"]),
        ((table("customer", "| 客户名称 |\n| 甲厂 |"),), []),
        ((table("followup", FOLLOWUPS),), ["new", "followups"]),
        ((table("service", SERVICE),), ["complaints"]),
        ((table("feedback", "| 日期 | 客户 | 评分 |\n| 2024-12-1 | 甲厂 | 4 |"),), ["rating"]),
        ((table("feedback", "| 日期 | 客户 | 客户反馈 |\n| 2024-12-1 | 甲厂 | 好 |"),), []),
        (
            (table("order", "| 客户 | 单号 | 日期 |\n| 甲厂 | 1 | 2024-1-1 |"),),
            ["revenue", "new", "tiers"],
        ),
    ],
)
def test_a_line_without_data_is_left_out(sheets: tuple[object, ...], keys: list[str]) -> None:
    assert list(said(judged(*sheets))) == keys  # type: ignore[arg-type]  # sheets as the fixture takes them


def test_what_stands_aside_of_a_return_is_taken_off() -> None:
    sheet = """
    | 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 总金额 | 状态 |
    | 甲厂 | 1 | 2024-12-5 | X | 5000 | 12 | 60 |  |
    | 甲厂 | 2 | 2024-12-5 | X | 10 | 12 | 1 | 退货 |
    """
    figures = judged(table("order", sheet)).figures
    assert [figures[f"doubtful_{end}"] for end in ("lines", "low", "high")] == [2, -60, 59_999]


def test_a_complaint_of_an_unknown_day_has_no_age() -> None:
    sheet = """
    | 受理日期 | 客户 | 事件类型 | 描述 |
    |  | 甲厂 | 投诉 | 毛刺 |
    """
    undated = judged(table("service", sheet))
    assert said(undated)["complaints"] == "未结投诉 1 件"
    assert said(undated, "en")["complaints"] == "Open complaints: 1"
    both = judged(table("service", f"{sheet}    | 2024-12-31 | 乙厂 | 投诉 | 短装 |"))
    assert said(both)["complaints"] == "未结投诉 2 件，最久 0 天（乙厂）"
    assert both.figures["oldest_complaint_days"] == 0


def test_good_news_is_said_too() -> None:
    sheet = """
    | 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |
    | 甲厂 | 1 | 2024-11-15 | X | 1 | 100 |
    | 甲厂 | 2 | 2024-12-5 | X | -2 | 100 |
    | 甲厂 | 3 | 2024-12-6 | X | 2 | 100 |
    """
    found = judged(
        table("order", sheet),
        table(
            "service",
            "| 受理日期 | 客户 | 事件类型 | 处理结果 |\n| 2024-12-1 | 甲厂 | 投诉 | 已返工 |",
        ),
        table("followup", "| 客户 | 日期 | 下次跟进日期 |\n| 甲厂 | 2024-12-1 | 2025-1-5 |"),
        table("feedback", "| 日期 | 客户 | 评分 |\n| 2024-12-1 | 甲厂 | 2 |"),
    )
    lines = said(found)
    assert (lines["silent"], lines["complaints"], lines["followups"]) == (
        "该下单没下单：没有",
        "没有未结的投诉",
        "跟进都没过期",
    )
    assert [line.key for line in found.lines if line.alarm] == ["rating"]


def test_overdue_orders_without_any_due_in_the_month() -> None:
    sheet = """
    | 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 交期 |
    | 甲厂 | 1 | 2024-10-15 | X | 1 | 100 | 2024-11-5 |
    """
    found = judged(table("order", sheet))
    assert said(found)["delivery"] == "已超期未发 1 单，100 元"
    assert said(found, "en")["delivery"].startswith("Overdue, not shipped: 1 order")


def test_many_names_are_cut() -> None:
    rows = "\n".join(
        f"| 厂{who} | {who}{n} | 2024-{month}-1 | X | 1 | 100 |"
        for who in "甲乙丙丁"
        for n, month in enumerate((5, 6, 7))
    )
    found = judged(table("order", "| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |\n" + rows))
    assert said(found)["silent"].endswith(
        "厂丁（平时30天一单，已183天）、厂丙（平时30天一单，已183天）、厂乙（平时30天一单，已183天）…"
    )


def test_moves_are_named() -> None:
    sheet = """
    | 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |
    | 甲厂 | 1 | 2023-1-1 | X | 1 | 100 |
    | 甲厂 | 2 | 2024-2-1 | X | 1 | 100 |
    | 甲厂 | 3 | 2024-12-5 | X | 99 | 100 |
    | 乙厂 | 4 | 2023-1-1 | X | 1 | 100 |
    | 乙厂 | 5 | 2024-2-1 | X | 9 | 100 |
    """
    assert (
        said(judged(table("order", sheet)))["tiers"]
        == "A 1 家 / B 0 / C 1；升 1 家（甲厂），降 1 家（乙厂）"
    )


@pytest.mark.parametrize(
    ("counts", "zh", "section", "alarm"),
    [
        ((2, 3, 6), "撞单 2 家；像是重复、等您定的 3 组；看线索合并了 6 家", "ownership", True),
        ((0, 1, 6), "像是重复、等您定的 1 组；看线索合并了 6 家", "duplicates", False),
        ((0, 0, 1), "看线索合并了 1 家", "merged", False),
    ],
)
def test_rows_that_are_one_customer_are_said_in_one_line(
    counts: tuple[int, int, int], zh: str, section: str, alarm: bool
) -> None:
    clashes, waiting, likely = counts
    data, period = Dataset(), judged().period
    told = replace(
        facts(data, read(data, Settings(), TODAY), (), Settings(), TODAY, period),
        clashes=clashes, waiting=waiting, likely=likely,
    )  # fmt: skip
    (line,) = overview.lines(told, Settings(), period)
    assert (line.key, line.said("zh"), line.section, line.alarm) == (
        "duplicates", zh, section, alarm,
    )  # fmt: skip


def test_that_line_in_english() -> None:
    data, period = Dataset(), judged().period
    told = replace(
        facts(data, read(data, Settings(), TODAY), (), Settings(), TODAY, period),
        clashes=1, waiting=2, likely=1,
    )  # fmt: skip
    (line,) = overview.lines(told, Settings(), period)
    assert line.said("en") == (
        "Claimed by two sales reps: 1 customer; likely duplicates for you to decide: 2 groups; "
        "joined by evidence: 1 customer"
    )
