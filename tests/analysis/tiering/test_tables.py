from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from crmsheets.analysis.tiering.evaluator import Evaluator
from crmsheets.analysis.tiering.tables import RfmRow, heat, rfm_tables, segments, tier_rows
from crmsheets.model.errors import BadSettings
from crmsheets.model.text import Text
from tests.analysis.linked import judged, one
from tests.analysis.tiering.people import OLD, RULES, TODAY, settings, standing
from tests.tables import table

ORDERS = table(
    "order",
    """
    | 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |
    | 甲厂 | 1 | 2023-12-1 | X | 10 | 100 |
    | 甲厂 | 2 | 2024-11-1 | X | 2000 | 100 |
    | 乙厂 | 3 | 2024-6-1 | X | 40 | 100 |
    | 丙厂 | 4 | 2024-12-1 | X | 40 | 100 |
    | 丁厂 | 5 |  | X | 40 | 100 |
    """,
)


def rows(**tier: Any) -> dict[str, dict[Any, Any]]:
    found = judged(ORDERS, settings=settings(**tier))
    names = {row["customer_id"]: row["name"] for row in found.customers.to_dict("records")}
    return {names[row["customer_id"]]: row for row in found.detail("tiering")}


def test_one_row_for_everybody_with_a_dated_order() -> None:
    found = rows(target_spend=100_000, target_orders=4)
    assert {
        name: (row["by_method"], row["up_tier"], row["down_tier"]) for name, row in found.items()
    } == {
        "甲厂": ("A", "", "B"),  # 62.5 + 9.375
        "乙厂": ("C", "B", ""),
        "丙厂": ("", "", ""),  # new
    }
    assert found["乙厂"]["distance"]("zh") == "再买 3 万或再下 3 单（每单 4,000 元）升 B"
    assert (found["乙厂"]["up_money"], found["乙厂"]["up_orders"], found["乙厂"]["each_order"]) == (
        3_000_000,
        3,
        400_000,
    )
    assert (found["丙厂"]["distance"], found["丙厂"]["each_order"]) == (None, None)
    versions = {row["rules"] for row in found.values()}
    assert len(versions) == 1
    assert versions != {row["rules"] for row in rows(cut_a=71).values()}


def test_the_rule_that_was_met_and_what_nobody_knows() -> None:
    rules = [*RULES[:1], {"tier": "B", "when": "金额 ≥ 10万"}]
    found = judged(ORDERS, settings=settings(method="rules", rules=rules))
    own = {row["customer_id"]: row for row in found.detail("tiering")}
    assert own[one(found, "甲厂")["customer_id"]]["rule"].zh == "近12月金额 ≥ 10万"
    rules[0] = {"tier": "A", "when": "金额 ≥ 10万 且 评分 ≥ 4"}
    found = judged(ORDERS, settings=settings(method="rules", rules=rules))
    assert one(found, "甲厂")["reason"]("zh") == (
        "B：近12个月买 20 万（第1名）、1 单、没有评分；A 类要求 评分 ≥ 4，这家没有评分，不算达到"
    )


def test_a_rule_that_cannot_be_read_is_told_before_anything_is_judged() -> None:
    with pytest.raises(BadSettings, match=r"tier\.rules"):
        judged(ORDERS, settings=settings(method="rules", rules=[{"tier": "A", "when": "金额"}]))


def test_what_gates_would_do() -> None:
    own = {"a": standing(100_000, 10, 5.0, serious=1), "b": standing(100_000, 10, 5.0)}
    asked = {"target_spend": 100_000, "target_orders": 10}
    off, on = (
        {
            row.customer_id: row
            for row in tier_rows(Evaluator(own, settings(**asked, gates=gates), TODAY))
        }
        for gates in (False, True)
    )
    for found in (off, on):
        assert (found["a"].by_method, found["a"].after_tier) == ("A", "B")
        assert found["a"].after_why is not None
        assert found["a"].after_why("zh") == "有 1 件重大投诉没结，最高 B（本来 A）"
        assert (found["b"].after_tier, found["b"].after_why) == ("", None)


def coded(recency: int, frequency: int, spend: int, segment: Text | None = None) -> RfmRow:
    return RfmRow("x", "", recency, frequency, 1, 0, frequency, spend, segment)


def test_the_heat_table_holds_mean_money() -> None:
    found = heat([coded(3, 1, 100), coded(3, 1, 201), coded(1, 3, -5)], 3)
    assert [(row.recency, row.customers, row.mean) for row in found] == [
        (3, (2, 0, 0), (150, None, None)),
        (2, (0, 0, 0), (None, None, None)),
        (1, (0, 0, 1), (None, None, -5)),
    ]
    assert heat([], 5) == []


def test_segments_add_up() -> None:
    best, rest = Text("最好的客户", "Champions"), Text("其余", "Others")
    found = segments([coded(1, 2, 100, rest), coded(1, 3, 900, best), coded(1, 1, 100, best)])
    assert [
        (row.segment.en, row.customers, row.orders, row.spend, row.average) for row in found
    ] == [("Champions", 2, 4, 1_000, 250), ("Others", 1, 2, 100, 50)]
    assert segments([coded(1, 0, 0, best)])[0].average is None


def test_rfm_of_many_and_of_few() -> None:
    many = {
        f"{n:02}": standing(1_000 * (n + 1), n + 1, last=TODAY - dt.timedelta(days=300 - 10 * n))
        for n in range(26)
    }
    tables = rfm_tables(Evaluator(many, settings(), TODAY))
    assert tables["rfm"]["code"].tolist()[:1] == ["111"]
    assert [str(each.en) for each in tables["rfm"]["segment"].tolist()[-2:]] == ["Champions"] * 2
    assert tables["rfm_limits"]["limits"].tolist()[1] == (7, 12, 17, 22)
    assert len(tables["rfm_heat"]) == 5
    few = {name: many[name] for name in list(many)[:4]} | {"idle": standing(0, 0, last=OLD)}
    tables = rfm_tables(Evaluator(few, settings(), TODAY))
    assert (len(tables["rfm"]), len(tables["rfm_heat"]), len(tables["rfm_segments"])) == (4, 3, 0)
    assert set(tables["rfm"]["segment"]) == {None}
    empty = rfm_tables(Evaluator({}, settings(), TODAY))
    assert {name: len(frame) for name, frame in empty.items()} == dict.fromkeys(empty, 0)
