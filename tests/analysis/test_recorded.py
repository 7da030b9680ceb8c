"""What a run adds to the kept history: what is new, once, behind what stands there."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as profile
from hypothesis import strategies as st

from crmsheets.analysis.judge import judge
from crmsheets.analysis.recorded import move
from crmsheets.model.dataset import Dataset
from crmsheets.model.judged import Judged
from crmsheets.model.options.tier import Tier
from crmsheets.model.past import Move, Past, State, together
from crmsheets.model.settings import Settings
from tests.analysis.linked import linked, orders
from tests.past import line, past
from tests.tables import table

SETTINGS = Settings(tier=Tier(target_spend=24_000, target_orders=5, new_months=0))  # type: ignore[arg-type]  # read as Decimal
CUSTOMERS = "| 客户名称 | 负责业务员 |\n| 大 | 周敏 |\n| 小 | 周敏 |"
HEADS = "| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |"


def data(*sold: tuple[str, str, int]) -> Dataset:
    rows = [
        f"| {who} | P{at} | {day} | X | {money} | 1 |" for at, (who, day, money) in enumerate(sold)
    ]
    return linked(table("customer", CUSTOMERS), orders("\n".join([HEADS, *rows])))


SOLD = (("大", "2024-3-1", 9_000), ("大", "2024-5-1", 9_000), ("小", "2024-5-2", 100))


def judged(kept: Past = past(), today: str = "2024-10-31", sold: Any = SOLD) -> Judged:  # noqa: B008  # frozen
    return judge(data(*sold), SETTINGS, dt.date.fromisoformat(today), past=kept)


def told(kept: Past) -> list[tuple[str, str, str, str, int]]:
    return [
        (each.run.period, each.name, str(each.move), each.state.tier, each.run.number)
        for each in kept.tiers
    ]


def test_everybody_once() -> None:
    first = judged().past
    assert told(first) == [("2024-10", "大", "first", "B", 1), ("2024-10", "小", "first", "C", 1)]
    (big, _) = first.tiers
    assert big.reason.startswith("B：近12个月买 1.8 万")
    assert big.rules.startswith("score ")
    assert len(big.prints) == 1
    assert big.score == pytest.approx((18 / 24 * 50 + 2 / 5 * 30) / 80 * 100, abs=0.01)
    assert [each.run for each in first.figures] == [big.run]
    assert first.figures[0].values["revenue_12m"] == 18_100


def test_again_adds_nothing_and_what_is_new_stands_behind() -> None:
    first = judged().past
    assert judged(first).past == first
    second = judged(first, "2024-11-30", [*SOLD, ("大", "2024-11-2", 9_000)]).past
    assert told(second)[2:] == [("2024-11", "大", "up", "A", 2)]
    assert second.tiers[:2] == first.tiers
    assert second.figures[:1] == first.figures
    assert judged(second, "2024-11-30", [*SOLD, ("大", "2024-11-2", 9_000)]).past == second


def test_the_last_run_of_a_month_counts() -> None:
    more = [*SOLD, ("大", "2024-11-2", 9_000)]
    first = judged(judged().past, "2024-11-30", more).past
    back = judged(first, "2024-11-30").past
    assert [each for each in told(back)[2:] if each[1] == "大"] == [
        ("2024-11", "大", "up", "A", 2),
        ("2024-11", "大", "same", "B", 3),
    ]
    assert [each.run.number for each in back.figures] == [1, 2, 3]
    assert judged(back, "2024-11-30").past == back


def test_a_run_of_an_earlier_day_is_not_kept() -> None:
    late = judged(today="2024-12-31")
    for day in ("2024-10-31", "2024-12-30"):
        earlier = judged(late.past, day)
        assert earlier.past == late.past
        assert earlier.notes["history"]("zh").startswith(
            f"分析历史里已经记到 2024-12-31，比这次（{day}）晚"
        )


def test_what_the_note_says() -> None:
    first = judged()
    assert first.notes["history"]("zh").startswith("以前的月份还没有记录")
    later = judged(first.past, "2024-12-31")
    assert later.notes["history"]("zh").startswith(
        "分析历史里有 1 个以前的月份（2024-10 到 2024-10）"
    )


def test_what_became_of_a_customer() -> None:
    was = State("B", "现有", "B", "B")
    assert move(None, was) is Move.FIRST
    for now, expected in (
        (replace(was, tier="A"), Move.UP),
        (replace(was, tier="C"), Move.DOWN),
        (replace(was, below=1), Move.WATCH),
        (replace(was, type="流失"), Move.SAME),
        (replace(was, tier=""), Move.SAME),
    ):
        assert move(was, now) is expected
    assert move(State(), was) is Move.GRADED


MONTHS = ["2024-08-31", "2024-09-30", "2024-10-31", "2024-11-30"]
SALES = st.lists(
    st.tuples(
        st.sampled_from("大小"), st.sampled_from(["2024-3-1", "2024-8-5"]), st.integers(1, 30_000)
    ),
    min_size=1,
    max_size=4,
)


@profile(deadline=None, max_examples=25)
@given(st.lists(SALES, min_size=2, max_size=4))
def test_month_by_month_or_from_the_file(months: Any) -> None:
    """Each month judged twice: the second run adds nothing; old lines never change; what a month is
    judged from is the kept history alone, in whatever order its lines come.
    """
    kept = past()
    for day, sold in zip(MONTHS, months, strict=False):
        now = judged(kept, day, sold)
        assert now.past.tiers[: len(kept.tiers)] == kept.tiers
        shuffled = Past(now.past.tiers[::-1], now.past.figures[::-1], now.past.quality[::-1])
        again = judged(together([shuffled, kept]), day, sold)
        assert again.past == now.past
        columns = ["customer_id", "tier", "tier_held", "below", "type", "tier_previous", "movement"]
        assert again.customers[columns].equals(now.customers[columns])
        kept = now.past


def test_a_line_of_one_who_is_gone_stays() -> None:
    gone = line("2024-09", "CUS099", "走了", "A")
    assert gone in judged(past(gone)).past.tiers
