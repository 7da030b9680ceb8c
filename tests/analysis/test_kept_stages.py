"""Stages of customers over several runs: what was recorded takes the place of what is recomputed."""

from __future__ import annotations

import datetime as dt

from crmsheets.analysis.judge import judge
from crmsheets.model.cell import Cell
from crmsheets.model.dataset import Dataset
from crmsheets.model.judged import Judged
from crmsheets.model.options.life import Life
from crmsheets.model.override import Override
from crmsheets.model.past import Past
from crmsheets.model.settings import Settings
from tests.analysis.linked import linked, one, orders
from tests.past import past
from tests.tables import table

CUSTOMERS = "| 客户名称 | 负责业务员 |\n| 甲厂 | 周敏 |\n| 乙厂 | 周敏 |"
HEADS = "| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |"
SOLD = (
    *(("甲厂", day) for day in ("2024-1-1", "2024-1-31", "2024-3-1")),
    *(("乙厂", f"2024-{month}-5") for month in range(1, 13)),
)
"""甲厂 orders every 30 days and counts as lost from 2024-8-29 on, 181 days after its last order."""
CELL = Cell("规则.xlsx", "人工调整", 5, 1)
BACK = ("甲厂", "2024-8-30")


def data(*more: tuple[str, str]) -> Dataset:
    rows = [
        f"| {who} | P{at} | {day} | X | 1 | 100 |" for at, (who, day) in enumerate([*SOLD, *more])
    ]
    return linked(table("customer", CUSTOMERS), orders("\n".join([HEADS, *rows])))


def run(
    kept: Past,
    today: str,
    *more: tuple[str, str],
    lost_days: int = 180,
    hands: tuple[Override, ...] = (),
) -> Judged:
    settings = Settings(life=Life(lost_days=lost_days))
    day = dt.date.fromisoformat(today)
    return judge(data(*more), settings, day, past=kept, overrides=hands)


def told(result: Judged) -> tuple[str, str]:
    row = one(result, "甲厂")
    return str(row["stage"]), row["stage_reason"]("zh")


def kept_lost(result: Judged) -> list[tuple[str, str, str]]:
    """Of 甲厂: month, type, since when it is lost."""
    return [
        (each.run.period, each.state.type, each.state.lost_on)
        for each in result.past.tiers
        if each.name == "甲厂"
    ]


def test_lost_yesterday_and_ordered_today() -> None:
    assert told(run(past(), "2024-08-30", BACK)) == ("挽回", "2024-08-29起流失过，2024-08-30又下单")
    july = run(past(), "2024-07-31").past
    assert told(run(july, "2024-08-30", BACK)) == ("复购", "下过 4 单，最近 2024-08-30")


def test_won_back_after_it_was_recorded_as_lost_whatever_the_rules_say_now() -> None:
    september = run(run(past(), "2024-07-31").past, "2024-09-30")
    assert kept_lost(september) == [("2024-07", "现有", ""), ("2024-09", "流失", "2024-08-29")]
    back = ("甲厂", "2024-10-10")
    for lost_days in (180, 300):
        found = run(september.past, "2024-10-31", back, lost_days=lost_days)
        assert told(found) == ("挽回", "2024-08-29起流失过，2024-10-10又下单")
        assert [str(row["lost_on"]) for row in found.detail("winback")] == ["2024-08-29"]
    assert told(run(past(), "2024-10-31", back, lost_days=300))[0] == "复购"


def test_a_stricter_rule_is_followed_from_the_run_that_knows_it_and_told() -> None:
    june = run(past(), "2024-06-30").past
    july = run(june, "2024-07-15", lost_days=90)
    said = ("流失", "2024-07-15起记为流失（按现在的规则从 2024-05-31 算），已沉默 136 天")
    assert told(july) == said
    # Once more, and the next month: the day stays.
    assert run(july.past, "2024-07-15", lost_days=90).past == july.past
    assert told(run(july.past, "2024-07-15", lost_days=90)) == said
    (_, *later) = kept_lost(run(july.past, "2024-08-31", lost_days=90))
    assert {each[1:] for each in later} == {("流失", "2024-07-15")}


def test_a_gentler_rule_is_followed_and_told() -> None:
    september = run(past(), "2024-09-30")
    october = run(september.past, "2024-10-15", lost_days=300)
    stage, said = told(october)
    assert (stage, said.split("；")[-1]) == (
        "有流失风险",
        "2024-08-29起记过流失，按现在的规则还不算",
    )
    assert told(run(october.past, "2024-10-15", lost_days=300)) == (stage, said)
    assert "记过" not in told(run(october.past, "2024-11-30", lost_days=300))[1]


def test_set_to_lost_by_hand_and_back() -> None:
    hand = Override("甲厂", "", "流失", "老板说的", None, "", CELL)
    march = run(past(), "2024-03-31")
    april = run(march.past, "2024-04-30", hands=(hand,))
    assert told(april) == ("流失", "2024-04-30起人工定为流失")
    assert told(run(past(), "2024-04-30", hands=(hand,))) == ("流失", "人工定为流失")
    may = run(april.past, "2024-05-31", ("甲厂", "2024-5-20"))
    assert told(may) == ("挽回", "2024-04-30起流失过，2024-05-20又下单")
    other = Override("甲厂", "", "现有", "老板说没流失", None, "", CELL)
    september = run(past(), "2024-09-30")
    assert "记过" not in told(run(september.past, "2024-10-31", hands=(other,)))[1]


def test_a_history_of_an_earlier_version_gets_no_second_line() -> None:
    july = run(past(), "2024-09-30")
    old = past(
        *(
            type(each)(**{
                **{name: getattr(each, name) for name in type(each).__slots__},
                "state": type(each.state)(each.state.tier, each.state.type, each.state.ruled,
                                          each.state.held, each.state.below),
            })
            for each in july.past.tiers
        ),
        *july.past.figures,
        *july.past.quality,
    )  # fmt: skip
    assert kept_lost(run(old, "2024-09-30")) == [("2024-09", "流失", "")]
    assert told(run(old, "2024-10-31")) == ("流失", "2024-08-29起算流失，已沉默 244 天")
