from __future__ import annotations

import datetime as dt
import random
from typing import Any

import pytest

from crmsheets.analysis.deals import Deals, deals, typed_reason
from crmsheets.analysis.followups import contacts
from tests.analysis.linked import TODAY, linked
from tests.tables import table

HEAD = "| 客户 | 日期 | 销售阶段 | 预计金额 | 输单原因 | 客户回应 | 沟通内容 |"


def read(*lines: str) -> Deals:
    """客户, day, stage, amount, reason, reply."""
    rows = "\n".join(f"| {line} | 谈 |" for line in lines)
    data = linked(table("followup", f"{HEAD}\n{rows}"))
    return deals(data, contacts(data, {}, TODAY))


def told(found: Deals) -> list[tuple[str, str, int | None]]:
    """Customer, the stages with their days (month-day), what it may bring in 元."""
    return [
        (
            each.customer,
            " ".join(
                f"{step.stage}{step.entered:%m%d}" if step.entered else str(step.stage)
                for step in each.steps
            ),
            None if each.amount is None else each.amount // 100,
        )
        for each in found.found
    ]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            (
                "甲厂 | 2024-3-1 | 谈判 |  |  | ",
                "甲厂 | 2024-1-1 | 初步接触 | 100 |  | ",
                "甲厂 | 2024-2-1 | 报价 | 200 |  | ",
            ),
            [("甲厂", "初步接触0101 报价0201 谈判0301", 200)],
            id="by day, the last amount counts",
        ),
        pytest.param(
            (
                "甲厂 | 2024-1-1 | 报价 | 100 |  | ",
                "甲厂 | 2024-2-1 | 已报价 |  |  | ",
                "甲厂 | 2024-3-1 |  | 300 |  | ",
                "甲厂 | 2024-4-1 | 打样 |  |  | ",
                "甲厂 | 2024-5-1 | 报价 |  |  | ",
            ),
            [("甲厂", "报价0101 打样/送样0401 报价0501", 300)],
            id="a stage twice in a row is one, back again another",
        ),
        pytest.param(
            (
                "甲厂 | 2024-1-1 | 报价 | 100 |  | ",
                "甲厂 | 2024-2-1 | 成交 |  |  | ",
                "甲厂 | 2024-2-5 | 成交 |  |  | ",
                "甲厂 | 2024-3-1 |  | 900 |  | ",
                "甲厂 | 2024-4-1 | 需求确认 |  |  | ",
            ),
            [("甲厂", "报价0101 成交0201", 100), ("甲厂", "需求确认0401", 900)],
            id="after its end the next one begins",
        ),
        pytest.param(
            ("甲厂 | 2024-1-1 | 报价 |  |  | ", "甲厂 | 2024-2-1 | 成交 |  |  | ",
             "甲厂 | 2024-2-9 | 输单 |  |  | "),
            [("甲厂", "报价0101 输单0209", None)],
            id="another end corrects the one before",
        ),
        pytest.param(
            ("甲厂 | 2024-1-1 | 搁置 |  |  | ", "甲厂 | 2024-2-1 | 谈判 |  |  | "),
            [("甲厂", "搁置0101 谈判0201", None)],
            id="on hold is no end",
        ),
        pytest.param(
            ("甲厂 |  | 报价 |  |  | ", "甲厂 | 2024-1-1 | 谈判 |  |  | "),
            [("甲厂", "报价 谈判0101", None)],
            id="without a day comes first",
        ),
        pytest.param(
            ("甲厂 | 2024-1-1 | 谈判 |  |  | ", "甲厂 | 2024-1-1 | 报价 |  |  | "),
            [("甲厂", "报价0101 谈判0101", None)],
            id="of one day by stage",
        ),
        pytest.param(("甲厂 | 2024-1-1 |  | 100 |  | ",), [], id="no stage, no deal"),
    ],
)  # fmt: skip
def test_follow_ups_make_deals(lines: tuple[str, ...], expected: list[Any]) -> None:
    assert told(read(*lines)) == expected


def test_unknown_words_and_unknown_customers_are_counted_apart() -> None:
    found = read(
        "甲厂 | 2024-1-1 | 喝茶 |  |  | ",
        " | 2024-1-1 | 报价 |  |  | ",
        " | 2024-1-1 |  |  |  | ",
        "乙厂 | 2024-1-1 | 报价 |  |  | ",
    )
    assert (told(found), found.left_out) == ([("乙厂", "报价0101", None)], 2)


@pytest.mark.parametrize(
    ("lines", "why", "typed"),
    [
        (("2024-1-1 | 报价 |  |  | 嫌价格高", "2024-2-1 | 输单 |  |  | "), "价格", False),
        (("2024-1-1 | 报价 |  |  | 嫌价格高", "2024-2-1 | 输单 |  | 交期 | "), "交期", True),
        (("2024-1-1 | 输单 |  | 交期 | ", "2024-2-1 | 输单 |  |  | 嫌价格高"), "交期", True),
        (("2024-1-1 | 输单 |  | 交期 | ", "2024-2-1 | 输单 |  | 质量 | "), "质量", True),
        (("2024-1-1 | 输单 |  | 老板换人 | ",), "老板换人", True),
        (("2024-1-1 | 输单 |  |  | 没联系上",), None, False),
    ],
)
def test_a_typed_reason_goes_before_the_reply(
    lines: tuple[str, ...], why: str | None, *, typed: bool
) -> None:
    (deal,) = read(*(f"甲厂 | {line}" for line in lines)).found
    assert (str(deal.why.reason) if deal.why else None, typed_reason(deal)) == (why, typed)


def test_where_a_deal_stands() -> None:
    lost, won = read(
        "甲厂 | 2024-1-1 | 报价 |  |  | ",
        "甲厂 | 2024-2-1 | 输单 |  |  | ",
        "乙厂 | 2024-1-1 | 报价 |  |  | ",
        "乙厂 | 2024-2-1 | 成交 |  |  | ",
        "乙厂 | 2024-3-1 | 报价 |  |  | ",
    ).latest
    assert (lost.closed, lost.open, lost.since) == (True, False, dt.date(2024, 2, 1))
    assert (won.closed, won.open, str(won.cell)) == (False, True, "a.xlsx 跟进!C7")


def test_the_order_of_rows_does_not_matter() -> None:
    lines = [
        f"{who} | 2024-{month}-{day} | {stage} | {amount} |  | "
        for who in ("甲厂", "乙厂")
        for month, day, stage, amount in (
            (1, 1, "报价", 100),
            (1, 1, "谈判", 200),
            (2, 1, "谈判", 300),
            (2, 1, "谈判", 400),
            (3, 1, "成交", ""),
            (4, 1, "报价", 500),
        )
    ]
    shuffled = lines.copy()
    random.Random(3).shuffle(shuffled)
    assert {*told(read(*shuffled))} == {*told(read(*lines))}


def test_without_follow_ups_there_is_no_deal() -> None:
    assert deals(linked(table("customer", "| 客户名称 |\n| 甲厂 |")), []) == Deals()
