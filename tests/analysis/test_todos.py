from __future__ import annotations

from crmsheets.analysis.judge import read
from crmsheets.analysis.todos import short, todos
from crmsheets.model.judged import Todo
from crmsheets.model.options.report import Reporting
from crmsheets.model.settings import Settings
from crmsheets.model.text import Lang, Said, Text
from tests.analysis.linked import TODAY, judged, linked
from tests.tables import table

CUSTOMERS = """
| 客户名称 | 负责业务员 |
| 甲厂 | 周敏 |
| 乙厂 | 李强 |
| 丙厂 | 李强 |
"""
ORDERS = """
| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 总金额 | 交期 |
| 甲厂 | 1 | 2024-2-1 | X | 90 | 100 | | |
| 甲厂 | 2 | 2024-3-1 | X | 90 | 100 | | |
| 甲厂 | 3 | 2024-4-1 | X | 90 | 100 | | |
| 乙厂 | 4 | 2024-9-1 | X | 10 | 100 | | |
| 乙厂 | 5 | 2024-11-1 | X | 70 | 100 | | 2024-12-1 |
| 乙厂 | 5 | 2024-11-1 | Y | 10 | 100 | | 2024-12-5 |
| 乙厂 |  | 2024-11-2 | Y | 2 | 100 | | 2024-12-9 |
| 丙厂 |  | 2023-11-2 | Y | 5000 | 12 | 60 | |
"""
FOLLOWUPS = """
| 客户 | 日期 | 沟通内容 | 下次跟进日期 | 下一步 | 跟进人 |
| 甲厂 | 2024-12-1 | 谈 | 2024-12-8 | 报价 | 周敏 |
| 乙厂 | 2024-12-1 | 谈 | 2024-12-8 | 报价 | 李强 |
| 丙厂 | 2024-12-1 | 谈 |  |  | 王芳 |
| 丁厂 |  | 谈 |  |  | 王芳 |
| 戊厂 | 2024-12-1 | 谈 | 2024-12-30 | 送两个样品给张工看看颜色对不对再定下单数量 |  |
| 己厂 | 2024-12-1 | 谈 | 2024-12-29 |  | 王芳 |
"""
SERVICE = """
| 受理日期 | 客户 | 事件类型 | 描述 | 处理人员 | 处理结果 |
| 2024-12-8 | 甲厂 | 投诉 | 毛刺太多 |  | 处理中 |
| 2024-12-1 | 甲厂 | 投诉 | 短装三箱 | 陈工 | |
| 2024-12-1 | 乙厂 | 投诉 | 短装 | 陈工 | |
| 2024-12-1 | 甲厂 | 咨询 | 问价 | 陈工 | |
"""


def rows(lang: Lang = "zh", most: int = 10) -> list[tuple[object, ...]]:
    found = judged(
        table("customer", CUSTOMERS),
        table("order", ORDERS),
        table("followup", FOLLOWUPS),
        table("service", SERVICE),
        settings=Settings(report=Reporting(todos=most)),
    )
    return [
        (each.person, each.customer, each.what(lang), each.why(lang), each.worth // 100,
         " ".join(cell.ref for cell in each.cells), each.section)
        for each in found.todos
    ]  # fmt: skip


def test_the_dearest_first_with_who_what_why_and_where() -> None:
    assert rows() == [
        (
            "李强",
            "丙厂",
            "核对金额：订单 （没写编号）",
            "数量×单价是 6 万元，总金额写的是 60 元",
            60_000,
            "B10",
            "orders",
        ),
        ("陈工", "甲厂", "结掉投诉：短装三箱", "A类客户，投诉已30天没结", 27_000, "F4", "service"),
        (
            "周敏",
            "甲厂",
            "联系客户，问为什么没下单",
            "平时30天一单，已274天",
            27_000,
            "",
            "customers",
        ),
        (
            "李强",
            "乙厂",
            "催发货：订单 5、（没写编号）",
            "要求2024-12-01交，已超30天没发",
            8_200,
            "B7 B8 B9",
            "orders",
        ),
        ("李强", "乙厂", "跟进：报价", "说好2024-12-08跟进，已过23天", 3_066, "D4", "people"),
        ("王芳", "丁厂", "安排下一步", "最近一次跟进没写下次日期", 0, "D6", "people"),
        ("王芳", "丙厂", "安排下一步", "2024-12-01跟进后没写下次日期", 0, "D5", "people"),
        ("王芳", "己厂", "跟进：再联系", "说好2024-12-29跟进，已过2天", 0, "D8", "people"),
        (
            "",
            "戊厂",
            "跟进：送两个样品给张工看看颜色对不对再定下单数…",
            "说好2024-12-30跟进，已过1天",
            0,
            "D7",
            "people",
        ),
    ]


def test_only_so_many() -> None:
    assert rows(most=2) == rows()[:2]


def test_in_english() -> None:
    said = [(what, why) for _, _, what, why, *_ in rows("en")]
    assert said[1:5] == [
        ("Settle the complaint: 短装三箱", "A customer, complaint open for 30 days"),
        ("Call and ask why there is no order", "usually orders every 30 days, silent for 274 days"),
        ("Get shipped: order 5, (no number)", "due 2024-12-01, 30 days over and not shipped"),
        ("Follow up: Quote", "promised for 2024-12-08, 23 days ago"),
    ]


def test_worth_is_rounded_half_up_and_an_unknown_day_is_no_delay() -> None:
    orders = """
    | 客户 | 单号 | 日期 | 型号 | 数量 | 总金额 |
    | 甲厂 | 1 | 2024-10-1 | X | 1 | 300.01 |
    | 甲厂 | 2 | 2024-12-1 | X | 1 | 300 |
    | 甲厂 | 3 | 2024-8-1 | X | 1 | 300.01 |
    | 甲厂 | 4 | 2024-9-1 | X | 1 | 300 |
    """
    found = judged(
        table("order", orders),
        table("followup", "| 客户 | 日期 | 沟通内容 |\n| 甲厂 | 2024-12-1 | 谈 |"),
        table("service", "| 受理日期 | 客户 | 事件类型 | 描述 |\n|  | 甲厂 | 投诉 | 毛刺 |"),
    )
    assert [(each.why("zh"), each.why("en"), each.worth) for each in found.todos] == [
        (
            "A类客户，投诉还没结，没写受理日期",
            "A customer, open complaint, no day of opening",
            120_002,
        ),
        ("2024-12-01跟进后没写下次日期", "nothing planned since the contact of 2024-12-01", 30_001),
    ]


def test_what_people_wrote_is_cut_to_one_line() -> None:
    assert short("一\n二   三") == "一 二 三"
    assert short("长" * 30) == "长" * 20 + "…"
    assert short("wrong finish on 40 pcs of SO-1") == "wrong finish on 40 pcs of SO-1"
    assert short("word " * 20) == "word word word word word word word word…"


def test_nothing_is_worth_less_than_nothing() -> None:
    data = linked(
        table(
            "order",
            "| 客户 | 单号 | 日期 | 型号 | 数量 | 总金额 |\n| 甲厂 | 1 | 2024-10-1 | X | 1 | 3 |",
        )
    )
    sent_back = Todo(
        "周敏",
        "甲厂",
        "CUS001",
        Said(Text("打电话", "Call")),
        Said(Text("退货", "returns")),
        -43_303,
    )
    found = todos(read(data, Settings(), TODAY), (), Settings(), [sent_back])
    assert [each.worth for each in found] == [0]
