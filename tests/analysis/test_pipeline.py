from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crmsheets.analysis.evaluation import Records
from crmsheets.analysis.followups import contacts
from crmsheets.analysis.pipeline_tables import pipeline_tables
from crmsheets.model.judged import Judged
from crmsheets.model.options.pipeline import Pipeline
from crmsheets.model.options.report import Reporting
from crmsheets.model.settings import Settings
from crmsheets.templates.followup_lists import OPEN_STAGES, SalesStage
from tests.analysis.linked import TODAY, judged, linked, orders
from tests.tables import table

HEAD = "| 客户 | 日期 | 销售阶段 | 预计金额 | 输单原因 | 竞争对手 | 客户回应 | 下一步 | 跟进人 | 沟通内容 |"
EASY = Settings(report=Reporting(min_rate=2), pipeline=Pipeline(min_closed=4))


def sheet(*lines: str) -> str:
    """客户 | day | stage, then what is needed: the rest of a line is filled up."""
    rows = []
    for line in lines:
        cells = [cell.strip() for cell in line.split("|")]
        rows.append("| " + " | ".join([*cells, *[""] * (9 - len(cells)), "谈"]) + " |")
    return "\n".join([HEAD, *rows])


def run(*lines: str, using: Settings = EASY, bought: str = "") -> Judged:
    given_orders = [orders(bought)] if bought else []
    return judged(table("followup", sheet(*lines)), *given_orders, settings=using)


def tabled(*lines: str, using: Settings) -> dict[str, list[dict[Any, Any]]]:
    """The tables alone, without the rest of a judgement."""
    data = linked(table("followup", sheet(*lines)))
    records = Records(bought={}, contacts=contacts(data, {}, TODAY))
    found = pipeline_tables(data, records, using, TODAY)
    return {name: frame.to_dict("records") for name, frame in found.items()}


def line(result: Judged, stage: str) -> dict[Any, Any]:
    return next(each for each in result.detail("pipeline_stages") if str(each["stage"]) == stage)


# Four closed deals; 报价 stood in by 甲乙丙 (days 10, 20, 40 to the next stage) and by 戊 still.
HISTORY = (
    "甲厂 | 2024-1-1 | 报价 | 1000",
    "甲厂 | 2024-1-11 | 谈判",
    "甲厂 | 2024-2-1 | 成交",
    "乙厂 | 2024-1-1 | 报价 | 1000",
    "乙厂 | 2024-1-21 | 成交",
    "丙厂 | 2024-1-1 | 报价 | 500",
    "丙厂 | 2024-2-10 | 输单 |  | 价格 | 恒达",
    "丁厂 | 2024-3-1 | 输单 | 300 |  |  | 嫌交期长",
    "戊厂 | 2024-10-1 | 报价 | 2000",
    "己厂 | 2024-12-21 | 报价 | 800",
    "庚厂 | 2024-12-1 | 搁置 | 700",
    "辛厂 | 2024-12-1 | 谈判",
)


def test_stages_by_hand() -> None:
    quoted = line(run(*HISTORY), "报价")
    # Entered 90 days ago or earlier: 甲 乙 丙 戊 (91 days); further within 90 days: 甲 乙.
    assert (quoted["reached"], quoted["entered"]) == (2, 4)
    assert (quoted["stays"], quoted["days"]) == (3, 20)
    # 戊 stands there for 91 days, more than 2 x 20; 己 for 10.
    assert (quoted["customers"], quoted["amount"], quoted["stalled"]) == (2, 280_000, 1)
    # Closed deals that stood in it: 甲 乙 won, 丙 lost.
    assert (quoted["won"], quoted["closed"], quoted["measured"]) == (2, 3, True)
    assert quoted["weighted"] == 186_666  # 2/3 of 2,000.00 and of 800.00: 1,333.33 + 533.33
    assert quoted["low"] == pytest.approx(0.150, abs=0.001)
    assert quoted["high"] == pytest.approx(0.850, abs=0.001)


def test_a_stage_with_few_closed_deals_keeps_the_assumed_rate() -> None:
    talks = line(run(*HISTORY), "谈判")
    assert (talks["won"], talks["closed"], talks["measured"], talks["rate"]) == (1, 1, False, 0.6)
    assert (talks["customers"], talks["unpriced"], talks["weighted"]) == (1, 1, 0)
    assert (talks["stays"], talks["days"], talks["stalled"]) == (1, None, None)


def test_few_deals_have_no_rates() -> None:
    quoted = line(run(*HISTORY, using=Settings()), "报价")
    assert (quoted["low"], quoted["days"], quoted["stalled"]) == (None, None, None)
    assert (quoted["measured"], quoted["rate"], quoted["weighted"]) == (False, 0.4, 112_000)


def test_ends_and_what_is_on_hold() -> None:
    found = run(*HISTORY)
    ends = {str(each["stage"]): each for each in found.detail("pipeline_stages")[-3:]}
    assert {name: (each["customers"], each["amount"]) for name, each in ends.items()} == {
        "成交": (2, 200_000),
        "输单": (2, 80_000),
        "搁置": (1, 70_000),
    }
    assert {each["entered"] for each in ends.values()} == {None}


def test_the_whole_in_a_line() -> None:
    (whole,) = run(*HISTORY, "壬厂 | 2024-12-1 | 喝茶").detail("pipeline")
    assert whole == {
        "customers": 8, "open": 3, "amount": 280_000, "unpriced": 1, "weighted": 186_666,
        "stalled": 1, "closed": 4, "won": 2, "measured": True, "lost": 2, "typed": 1, "read": 1,
        "left_out": 1,
    }  # fmt: skip


def test_open_deals_stalled_ones_first() -> None:
    found = run(*HISTORY).detail("pipeline_deals")
    assert [
        (each["customer"], str(each["stage"]), each["days"], each["usual"], each["stalled"])
        for each in found
    ] == [
        ("戊厂", "报价", 91, 20, True),
        ("己厂", "报价", 10, 20, False),
        ("辛厂", "谈判", 30, None, False),
    ]


def test_why_deals_were_lost_and_to_whom() -> None:
    found = run(*HISTORY)
    assert [(str(each["cause"]), each["cases"]) for each in found.detail("pipeline_lost")] == [
        ("交期", 1),
        ("价格", 1),
    ]
    assert [
        (str(each["cause"]), each["amount"]) for each in found.detail("pipeline_lost_money")
    ] == [("价格", 50_000), ("交期", 30_000)]
    assert found.detail("pipeline_rivals") == [{"competitor": "恒达", "deals": 1, "amount": 50_000}]


def test_deals_lost_before_the_window_are_history() -> None:
    found = run("甲厂 | 2023-12-1 | 输单 | 5 | 价格", "乙厂 |  | 输单 | 5 | 质量")
    assert [str(each["cause"]) for each in found.detail("pipeline_lost")] == ["质量"]


def test_a_stay_without_days_is_no_stay() -> None:
    quoted = line(run("甲厂 |  | 报价", "甲厂 | 2024-2-1 | 谈判", "乙厂 |  | 报价"), "报价")
    assert (quoted["stays"], quoted["entered"], quoted["stalled"]) == (0, 0, None)
    (first, *_) = run("乙厂 |  | 报价 | 100").detail("pipeline_deals")
    assert (first["days"], first["since"]) == (None, None)


def test_moving_on_late_or_backwards_is_not_moving_on() -> None:
    found = run(
        "甲厂 | 2024-1-1 | 报价",
        "甲厂 | 2024-3-31 | 谈判",  # 90 days
        "乙厂 | 2024-1-1 | 报价",
        "乙厂 | 2024-4-1 | 谈判",  # 91 days
        "丙厂 | 2024-1-1 | 报价",
        "丙厂 | 2024-1-5 | 打样",
        "丁厂 | 2024-1-1 | 报价",
        "丁厂 |  | 谈判",
    )
    quoted = line(found, "报价")
    assert (quoted["reached"], quoted["entered"]) == (1, 4)


def test_without_stages_there_is_no_pipeline() -> None:
    found = run("甲厂 | 2024-1-1 | ")
    assert [found.detail(name) for name in ("pipeline", "pipeline_stages", "pipeline_deals")] == [
        [], [], [],
    ]  # fmt: skip


ORDERS = """
| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |
| 甲厂 | 1 | 2024-1-31 | X | 1 | 1 |
| 乙厂 | 2 | 2024-5-1 | X | 1 | 1 |
| 丙厂 | 3 | 2023-5-1 | X | 1 | 1 |
"""


def test_quotes_and_the_orders_after_them() -> None:
    found = run(
        "甲厂 | 2024-1-1 | 报价 |  |  |  |  |  | 周敏",
        "甲厂 | 2024-1-20 | 报价 |  |  |  |  |  | 周敏",  # the same quote once more
        "乙厂 | 2024-1-1 |  |  |  |  |  | 报价 | 李强",  # its order comes 121 days later
        "丙厂 | 2024-6-1 | 报价 |  |  |  |  |  | 李强",
        "丁厂 | 2024-12-1 |  |  |  |  |  | 报价 | 李强",  # 30 days ago
        "戊厂 | 2024-3-1 | 谈判 |  |  |  |  | 报价 | 李强",  # its stage is typed, and another
        "己厂 | 2024-3-1 |  |  |  |  |  | 打样/寄样 | 李强",
        " | 2024-3-1 | 报价 |  |  |  |  |  | 李强",
        bought=ORDERS,
    ).detail("pipeline_quotes")
    assert [
        (each["person"], each["ordered"], each["ripe"], each["young"], each["read"])
        for each in found
    ] == [(None, 1, 3, 1, 2), ("李强", 0, 2, 1, 2), ("周敏", 1, 1, 0, 0)]
    assert [each["low"] is None for each in found] == [False, False, True]


def test_a_quote_long_after_another_is_a_second_one() -> None:
    said = ("甲厂 | 2024-1-1 | 报价", "甲厂 | 2024-4-1 | 谈判", "甲厂 | 2024-4-2 | 报价")
    (every,) = run(*said).detail("pipeline_quotes")
    assert every["ripe"] == 2


STEPS = st.lists(
    st.tuples(
        st.sampled_from("甲乙丙丁"),
        st.integers(0, 400),
        st.sampled_from([*SalesStage]),
        st.none() | st.integers(0, 10**6),
    ),
    max_size=30,
)


@given(STEPS, st.integers(1, 4), st.integers(1, 6))
@settings(max_examples=60, deadline=None)
def test_laws(steps: list[tuple[str, int, SalesStage, int | None]], least: int, few: int) -> None:
    lines = [
        f"{who}厂 | {TODAY - dt.timedelta(days=ago)} | {stage} | {'' if amount is None else amount}"
        for who, ago, stage, amount in steps
    ]
    using = Settings(report=Reporting(min_rate=least), pipeline=Pipeline(min_closed=few))
    found = tabled(*lines, using=using)
    stages = found["pipeline_stages"]
    assert sum(each["customers"] for each in stages) == len({who for who, *_ in steps})
    for each in stages:
        if each["stage"] in OPEN_STAGES:
            assert 0 <= each["reached"] <= each["entered"]
            assert 0 <= each["weighted"] <= each["amount"]
            assert 0 <= each["rate"] <= 1
            assert 0 <= (each["stalled"] or 0) <= each["customers"]
    lost = sum(int(each["cases"]) for each in found["pipeline_lost"])
    money = sum(int(each["amount"]) for each in found["pipeline_lost_money"])
    for whole in found["pipeline"]:
        assert (whole["lost"], whole["typed"]) == (lost, 0)
        assert whole["weighted"] <= whole["amount"]
        assert money <= sum(amount or 0 for *_, amount in steps) * 100
        assert len(found["pipeline_deals"]) == whole["open"]
    same = tabled(*reversed(lines), using=using)
    assert same["pipeline_stages"] == stages
