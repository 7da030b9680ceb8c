from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from crmsheets.analysis.judge import judge
from crmsheets.analysis.quarters import CLOSED, DOWN
from crmsheets.model.dataset import Dataset
from crmsheets.model.judged import Judged
from crmsheets.model.page import Chart, Listing, Page
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale
from crmsheets.reports import complaints, feedback_detail
from crmsheets.reports.complaints import FEW
from tests.analysis.linked import linked
from tests.tables import table

TODAY = dt.date(2024, 12, 31)
ZH, EN = Locale(), Locale("en", "INTL", "USD")
HEAD = "| 受理日期 | 客户 | 事件类型 | 描述 | 处理结果 | 处理日期 | 型号 | 严重程度 | 原因类别 | 损失费用 |"
MEASURES = " 采取的措施 | 措施完成日期 | 效果验证 |"


def judged(cases: int, said: int, orders: int = 0) -> Judged:
    """So many complaints (every third of delivery), pieces of feedback and orders."""
    rows = [HEAD + MEASURES]
    for n in range(cases):
        about = "交期又拖了一周" if n % 3 == 0 else "毛刺太多"
        done = " 已返工 | 2024-11-5 |" if n % 2 else " 处理中 | |"
        act = " 加去毛刺 | 2024-11-30 | 有效 |" if n == 1 else " | | |"
        rows.append(
            f"| 2024-11-{n % 5 + 1} | 厂{n % 4} | 投诉 | {about} |{done} X{n} | 严重 | 料 | 100 |{act}"
        )
    voices = ["| 日期 | 客户 | 客户反馈 | 评分 | 质量评分 | 推荐意愿 |"]
    for n in range(said):
        words, mark = (("交期太慢", 5), ("质量很好", ""), ("包装太薄", 2))[n % 3]
        voices.append(f"| 2024-10-{n % 28 + 1} | 厂{n % 4} | {words} | {mark} | 4 | {n % 11} |")
    bought = ["| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |"]
    bought += [f"| 厂{n % 4} | P{n} | 2024-{n % 12 + 1}-2 | X | 1 | 9 |" for n in range(orders)]
    sheets = [("service", rows), ("feedback", voices), ("order", bought)]
    return judge(
        linked(*(table(name, "\n".join(lines)) for name, lines in sheets if len(lines) > 1)),
        Settings(),
        TODAY,
    )


def made(section: Any, data: Judged, locale: Locale = ZH) -> Page:
    page = section.make(data, locale)
    assert isinstance(page, Page)
    return page


def listing(page: Page, name: str) -> Listing:
    return next(each for each in page.blocks if isinstance(each, Listing) and each.name == name)


def test_what_keeps_the_few_from_being_vital_is_said() -> None:
    """9 of 16 nobody can sort; then 4 of 10, where what is marked makes 60 %."""
    head = "| 受理日期 | 客户 | 事件类型 | 描述 |"

    def told(*about: str) -> tuple[Listing, Listing]:
        rows = [f"| 2024-11-{n % 28 + 1} | 厂{n} | 投诉 | {each} |" for n, each in enumerate(about)]
        data = judge(linked(table("service", "\n".join([head, *rows]))), Settings(), TODAY)
        pages = (made(complaints, data, locale) for locale in (ZH, EN))
        one, other = (listing(page, "complaint_pareto") for page in pages)
        return one, other

    zh, en = told(*["毛刺太多"] * 4, *["交期又拖了一周"] * 3, *["看看再说"] * 9)
    assert "先抓这些（占全部的八成）" not in [head.label for head in zh.heads]
    assert "56% 在「其他」里" in zh.note
    assert "the vital few cannot be named yet" in en.note
    zh, en = told(*["毛刺太多"] * 3, *["交期又拖了一周"] * 3, *["看看再说"] * 4)
    assert [row[-1] for row in zh.rows] == ["是", "是", "否"]
    assert zh.note.endswith("标「先抓」的加起来占全部的 60%，不到八成，其余在「其他」里。")
    zh, _ = told(*["毛刺太多"] * 6, *["交期又拖了一周"] * 3, "看看再说")
    assert "其他" not in zh.note


def test_complaints_with_their_pareto_costs_and_effects() -> None:
    page = made(complaints, judged(12, 0, 24))
    assert page.lead == "近12个月 12 件投诉。"
    assert listing(page, "complaint_pareto").rows == (
        ("产品质量", 8, pytest.approx(2 / 3), pytest.approx(2 / 3), "是"),
        ("交期", 4, pytest.approx(1 / 3), pytest.approx(1.0), "是"),
    )
    chart = next(each for each in page.blocks if isinstance(each, Chart))
    assert (chart.listing, chart.over) == ("complaint_pareto", ("累计占比",))
    assert chart.series[0][1] == (8.0, 4.0)
    assert [row[:2] for row in listing(page, "complaint_costs").rows] == [
        ("产品质量", 800),
        ("交期", 400),
    ]
    assert listing(page, "complaint_causes").rows[0][:2] == ("料", 12)
    assert [row[0] for row in listing(page, "improvement").rows] == ["产品质量", "交期"]
    (effect,) = listing(page, "improvement_effects").rows
    assert (effect[0], effect[3], effect[5], effect[10]) == ("产品质量", 8, 0, "有效：比以前少了")
    names = [each.name for each in page.blocks if isinstance(each, Listing)]
    assert names[:6] == [
        "complaint_pareto",
        "complaint_costs",
        "complaint_severity",
        "complaint_causes",
        "complaint_ages",
        "complaint_repeats",
    ]
    # Burrs again, on other items; 厂0's late delivery in between is another thing.
    repeats = listing(page, "complaint_repeats")
    assert [row[:5] for row in repeats.rows][:2] == [
        ("厂0", "产品质量", "料", "X8、X4", 2),
        ("厂1", "产品质量", "料", "X5、X1", 2),
    ]
    assert repeats.note.startswith("同一件事：描述说的是同一方面")
    english = listing(made(complaints, judged(12, 0, 24), EN), "complaint_repeats")
    assert english.rows[0][1:3] == ("Quality", "Material")


def test_rates_of_few_cases_are_not_told() -> None:
    pages = made(complaints, judged(3, 2))
    assert listing(pages, "complaint_pareto").rows == (("产品质量", 2), ("交期", 1))
    assert not any(isinstance(each, Chart) for each in pages.blocks)
    few = {row[0]: row for row in listing(made(complaints, judged(3, 2)), "service_measures").rows}
    assert few["按时首次答复"][1:] == (0, 3, "资料不够", None, None)
    many = made(complaints, judged(24, 0, 24), EN)
    told = {row[0]: row for row in listing(many, "service_measures").rows}
    assert told["Settled"][1:] == (12, 24, "50%", "31%", "69%")
    assert told["Complaints (per 100 orders)"][1:4] == (24, 24, "100.0")
    assert told["Days to the first answer (median)"][1] is None
    quarters = listing(many, "service_quarters").rows
    assert quarters[-1][0] == "Complaints per 100 orders"


def test_only_feedback_has_a_loop_but_no_pareto() -> None:
    page = made(complaints, judged(0, 6))
    assert isinstance(page.blocks[0], Listing)
    assert page.blocks[0].name == "improvement"
    assert not any(isinstance(each, Chart) for each in page.blocks)


def test_feedback_in_detail() -> None:
    page = made(feedback_detail, judged(0, 33))
    assert page.lead == "33 条反馈，11 条的好坏是看文字推断的。11 条评分和话对不上。"
    assert [each.name for each in page.blocks if isinstance(each, Listing)] == [
        "dimensions",
        "moods",
        "quotes",
        "contradictions",
    ]
    assert [row[:3] for row in listing(page, "dimensions").rows] == [
        ("质量评分", 4.0, 33),
        ("评分", 3.5, 22),
    ]
    assert listing(page, "contradictions").rows[0][0] == "评分满分，话里是抱怨"
    assert len(listing(page, "quotes").rows) == 9


def test_nothing_said_and_nobody_complained() -> None:
    empty = judge(Dataset(), Settings(), TODAY)
    assert complaints.make(empty, ZH) is None
    assert feedback_detail.make(empty, ZH) is None
    assert complaints.make(judged(1, 0), EN) is not None
    assert feedback_detail.make(judged(0, 1), EN) is not None


def test_net_promoter_score_only_from_thirty_answers() -> None:
    measures = [
        {row[0]: row for row in listing(made(complaints, judged(1, n)), "service_measures").rows}
        for n in (6, 33)
    ]
    assert measures[0]["净推荐值：回答不到30份，资料不够"][3] == "资料不够"
    assert measures[1]["净推荐值（推荐−不推荐）"][1:4] == (6, 33, "-45.5")


def test_a_complaint_about_nothing_known_is_the_rest() -> None:
    rows = f"{HEAD}\n| 2024-11-1 | 厂0 | 投诉 | 看看再说 | 处理中 | | | | | |"
    page = made(complaints, judge(linked(table("service", rows)), Settings(), TODAY))
    assert listing(page, "complaint_pareto").rows == (("其他", 1),)
    assert "improvement" not in [each.name for each in page.blocks if isinstance(each, Listing)]


def test_no_change_is_told_between_quarters_where_one_has_too_few() -> None:
    rows = [
        {"measure": CLOSED, "quarter": f"{n}季度", "hits": hits, "cases": cases, "rate": hits / cases,
         "low": 0.1, "high": 0.9, "change": DOWN}
        for n, (hits, cases) in enumerate([(12, 12), (2, 8), (9, 12), (3, 14)], start=1)
    ]  # fmt: skip
    told = [(row["value_said"], row["change"]) for row in complaints.quarters_said(rows, 10)]
    assert told == [("100%", DOWN), (FEW, None), ("75%", None), ("21%", DOWN)]
