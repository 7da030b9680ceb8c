"""When a customer was lost, by what runs recorded: each case is days bought on, lines kept, runs made."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.history import History
from crmsheets.analysis.kept_losses import Record, as_recorded, let_off, record
from crmsheets.analysis.losses import Loss, losses
from crmsheets.model.judged import CustomerType
from crmsheets.model.options.life import Life
from crmsheets.model.past import Move, Run, State, TierLine
from crmsheets.model.settings import Settings

TODAY = dt.date(2024, 12, 31)
COMPANY = 30.0
"""Nobody's limit is longer than 180 days."""
Line = tuple[str, str, str, str]
"""Day of the run, type, since when it is lost, last order before."""


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def bought(*days: str) -> History:
    found = [day(each) for each in days]
    return History(tuple((each, 100) for each in found), tuple((each, str(each)) for each in found))


def lines(*told: Line) -> tuple[TierLine, ...]:
    return tuple(
        TierLine(
            Run(on[:7], day(on), at),
            "CUS001",
            "顺达",
            "",
            Move.SAME,
            State(type=kind, lost_on=since, last_order=last),
        )
        for at, (on, kind, since, last) in enumerate(told, start=1)
    )


def found(
    days: Sequence[str],
    kept: Sequence[Line],
    runs: Sequence[str],
    *,
    settings: Settings | None = None,
    lost: bool | None = None,
    today: str = "2024-12-31",
) -> list[tuple[str, str, str]]:
    """Each loss: since when, back on, by today's rules ("-" where no run recorded it)."""
    history, rules, now = bought(*days), settings or Settings(), day(today)
    ruled = losses(history, COMPANY, rules, now)
    all_runs = sorted({*map(day, runs), *(day(each[0]) for each in kept)})
    is_lost = bool(ruled and ruled[-1].back_on is None) if lost is None else lost
    own = record(lines(*kept), all_runs, now)
    return [
        (
            str(each.lost_on),
            str(each.back_on or ""),
            str(each.ruled_on or "") if each.recorded else "-",
        )
        for each in as_recorded(history, ruled, own, now, lost=is_lost)
    ]


ORDERS = ("2024-01-01", "2024-01-31", "2024-03-01")
"""Lost 181 days after the last one: on 2024-08-29."""


def test_without_a_record_the_rules_stand() -> None:
    assert found(ORDERS, [], []) == [("2024-08-29", "", "-")]
    assert found(ORDERS, [], ["2024-10-31"]) == [("2024-08-29", "", "-")]
    assert found([*ORDERS, "2024-10-05"], [], []) == [("2024-08-29", "2024-10-05", "-")]


def test_lost_yesterday_and_ordered_today_was_never_lost() -> None:
    back = [*ORDERS, "2024-08-30"]
    kept = [("2024-07-31", "现有", "", "")]
    assert found(back, [], [], today="2024-08-30") == [("2024-08-29", "2024-08-30", "-")]
    assert found(back, kept, ["2024-07-31", "2024-08-30"], today="2024-08-30") == []


def test_who_was_recorded_as_lost_is_won_back_and_keeps_the_day() -> None:
    kept = [("2024-07-31", "现有", "", ""), ("2024-09-30", "流失", "2024-08-29", "2024-03-01")]
    back = [*ORDERS, "2024-10-05"]
    assert found(ORDERS, kept, []) == [("2024-08-29", "", "2024-08-29")]
    assert found(back, kept, []) == [("2024-08-29", "2024-10-05", "2024-08-29")]
    slower = Settings(life=Life(lost_days=300))
    assert found(back, kept, [], settings=slower) == [("2024-08-29", "2024-10-05", "")]
    # A later run that said otherwise before the order came takes it back.
    kept = [*kept, ("2024-10-01", "现有", "", "")]
    assert found(back, kept, [], settings=slower) == []


def test_a_month_without_a_run_is_looked_at_by_today_s_rules() -> None:
    kept = [("2024-04-30", "现有", "", "")]
    back = [*ORDERS, "2024-11-05"]
    assert found(back, kept, ["2024-12-31"]) == [("2024-08-29", "2024-11-05", "-")]
    every_month = [f"2024-{month:02}-28" for month in range(5, 12)]
    assert found(back, kept, every_month) == []
    # From September on nobody looked; until then it was recorded as not lost.
    seen = ["2024-05-31", "2024-06-30", "2024-07-31", "2024-08-31"]
    assert found(back, kept, seen) == [("2024-09-30", "2024-11-05", "2024-08-29")]


def test_a_stricter_rule_counts_from_the_run_that_first_followed_it() -> None:
    strict = Settings(life=Life(lost_days=90))
    kept = [("2024-05-31", "现有", "", "")]
    june, july = "2024-06-30", "2024-07-15"
    assert found(ORDERS, [], [], settings=strict, today=june) == [("2024-05-31", "", "-")]
    first = found(ORDERS, kept, ["2024-06-29"], settings=strict, today=june)
    assert first == [("2024-06-30", "", "2024-05-31")]
    # The day is kept from then on, also where the month is run again.
    kept = [*kept, ("2024-06-30", "流失", "2024-06-30", "2024-03-01")]
    assert found(ORDERS, kept, [], settings=strict, today=june) == first
    assert found(ORDERS, kept, [], settings=strict, today=july) == first


def test_set_by_hand() -> None:
    kept = [("2024-03-31", "现有", "", "")]
    assert found(ORDERS, kept, [], lost=True, today="2024-04-30") == [("2024-04-30", "", "")]
    kept = [*kept, ("2024-04-30", "流失", "2024-04-30", "2024-03-01")]
    assert found([*ORDERS, "2024-05-10"], kept, [], today="2024-05-31") == [
        ("2024-04-30", "2024-05-10", "")
    ]
    # Set to something else by hand: what the rules say stays visible.
    assert found(ORDERS, [("2024-09-30", "VIP", "", "")], [], lost=False) == [
        ("2024-08-29", "", "-")
    ]
    assert found((), [("2024-09-30", "流失", "", "")], [], lost=True) == []


def test_an_order_that_came_in_late_makes_the_record_void() -> None:
    kept = [("2024-09-30", "流失", "2024-08-29", "2024-03-01")]
    late = [*ORDERS, "2024-06-15"]
    assert found(late, kept, []) == [("2024-12-13", "", "-")]
    # Also if it was dated after the day lost, and before the run: that silence did end then.
    late = [*ORDERS, "2024-09-10"]
    assert found(late, kept, []) == [("2024-08-29", "2024-09-10", "2024-08-29")]


def test_files_without_the_day_lost() -> None:
    kept = [("2024-07-31", "现有", "", ""), ("2024-09-30", "流失", "", "")]
    assert found(ORDERS, kept, []) == [("2024-08-29", "", "2024-08-29")]
    strict = Settings(life=Life(lost_days=280))
    assert found([*ORDERS, "2024-11-01"], kept, [], settings=strict) == [
        ("2024-09-30", "2024-11-01", "")
    ]
    # A day that cannot be, typed by somebody, is none.
    kept = [("2024-09-30", "流失", "2023-01-01", "2024-03-01")]
    assert found(ORDERS, kept, []) == [("2024-08-29", "", "2024-08-29")]


def test_a_run_on_the_day_of_the_order() -> None:
    kept = [("2024-07-31", "现有", "", "")]
    lost = ("2024-09-05", "流失", "2024-08-29", "2024-03-01")
    back = [*ORDERS, "2024-09-05"]
    # The order was not in yet, or it was: only then nobody saw a loss.
    assert found(back, [*kept, lost], [], today="2024-09-30") == [
        ("2024-08-29", "2024-09-05", "2024-08-29")
    ]
    runs = ["2024-08-30", "2024-09-05"]
    assert found(back, kept, runs, today="2024-09-30") == []
    # The very first record says so too.
    assert found(back, [lost], [], today="2024-09-30") == [
        ("2024-08-29", "2024-09-05", "2024-08-29")
    ]


def test_what_was_before_the_first_record_stays_as_the_rules_say() -> None:
    early = ("2022-01-01", "2022-01-31", "2023-01-01", "2023-02-01")
    kept = [("2023-03-31", "现有", "", "")]
    assert found(early, kept, [], today="2023-04-30") == [("2022-07-31", "2023-01-01", "-")]


@pytest.mark.parametrize(
    ("kept", "expected"),
    [
        ([], None),
        ([("2024-11-30", "现有", "", "")], None),
        ([("2024-11-30", "流失", "2024-08-29", "2024-03-01")], dt.date(2024, 8, 29)),
        ([("2024-11-30", "流失", "", "")], dt.date(2024, 11, 30)),
        ([("2024-12-30", "流失", "2024-08-29", "2024-03-01")], None),
        ([("2024-11-30", "流失", "2024-08-29", "2024-01-31")], None),
    ],
)
def test_let_off(kept: list[Line], expected: dt.date | None) -> None:
    own = record(lines(*kept), [day(each[0]) for each in kept], TODAY)
    assert let_off(bought(*ORDERS), own, "2024-12") == expected
    assert let_off(History(), own, "2024-12") is None


def test_lines_of_later_runs_are_not_known_yet() -> None:
    kept = lines(("2025-01-31", "流失", "2024-08-29", "2024-03-01"))
    assert record(kept, [day("2025-01-31")], TODAY) is None
    assert record((), [TODAY], TODAY) is None
    now = lines(("2024-12-31", "现有", "", ""))
    assert record(now, [TODAY, day("2025-01-31")], TODAY) == Record(now, (TODAY,))


DAYS = st.lists(st.dates(dt.date(2023, 1, 1), TODAY), min_size=1, max_size=6, unique=True)


@given(DAYS, st.lists(st.dates(dt.date(2023, 1, 1), TODAY), max_size=8, unique=True))
def test_runs_by_the_same_rules_never_change_the_day(
    days: list[dt.date], runs: list[dt.date]
) -> None:
    """Recorded run after run as the rules said then, a loss is dated as the rules date it, and is there
    if a run, or the end of a month without one, saw it.
    """
    settings = Settings()
    kept: list[Line] = []
    on = sorted(runs)
    for run in on:
        known = bought(*(str(each) for each in sorted(days) if each <= run))
        ruled = losses(known, COMPANY, settings, run)
        is_lost = bool(ruled and ruled[-1].back_on is None)
        own = as_recorded(
            known, ruled, record(lines(*kept), [each for each in on if each < run], run), run,
            lost=is_lost,
        )  # fmt: skip
        if not known.days:
            continue
        since, last = (str(own[-1].lost_on), str(known.days[-1])) if is_lost else ("", "")
        kept.append((str(run), str(CustomerType.LOST) if is_lost else "现有", since, last))
        again = as_recorded(known, ruled, record(lines(*kept), on, run), run, lost=is_lost)
        assert [each.lost_on for each in again] == [each.lost_on for each in own]
    history = bought(*(str(each) for each in sorted(days)))
    ruled = losses(history, COMPANY, settings, TODAY)
    is_lost = bool(ruled and ruled[-1].back_on is None)
    final = as_recorded(history, ruled, record(lines(*kept), on, TODAY), TODAY, lost=is_lost)
    by_rules = {each.last: each for each in ruled}
    assert {each.last for each in final} <= set(by_rules)
    for each in final:
        assert each.back_on == by_rules[each.last].back_on
        assert each.lost_on == by_rules[each.last].lost_on
    assert bool(final and final[-1].back_on is None) == is_lost


def test_a_loss_is_dated_by_the_first_of_several_records_in_a_row() -> None:
    kept = [("2024-09-30", "流失", "", ""), ("2024-10-31", "流失", "", "")]
    relaxed = Settings(life=Life(lost_days=290))
    assert found(ORDERS, kept, [], settings=relaxed) == [("2024-09-30", "", "2024-12-17")]
    assert Loss(TODAY, TODAY).recorded is False
