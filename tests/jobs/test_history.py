"""Whole runs that keep a history: month after month, again, in other folders, spoilt, renamed."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from typer.testing import CliRunner

from crmsheets.analysis.recorded import KEPT
from crmsheets.cli import app
from crmsheets.excel.read import read
from crmsheets.intake.history import past_of
from crmsheets.jobs.analyze import Analysis, analyze
from crmsheets.jobs.check import check
from crmsheets.jobs.import_ import import_
from crmsheets.jobs.result import Result
from crmsheets.model.past import Past
from crmsheets.model.text import Locale
from tests.jobs.inbox import SETTINGS, customer, filled, order, put
from tests.jobs.inbox import outcome as inbox_outcome
from tests.tools import saved_by_libreoffice

pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")

HISTORY = "分析历史.xlsx"
OCTOBER, NOVEMBER, DECEMBER = (dt.date(2024, 10, 31), dt.date(2024, 11, 30), dt.date(2024, 12, 31))
NAMES = ("东莞市顺达金制品有限公司", "厦门安心品有限公司", "苏州利民子有限公司")
PEOPLE = [
    customer(name, contact_name=f"王{at}", phone=f"1380000000{at}", owner="周敏")
    for at, name in enumerate(NAMES, start=1)
]


def orders(*bought: tuple[int, dt.date, int]) -> list[dict[str, Any]]:
    """Which customer, when, for how many 元."""
    return [
        order(f"PO{at}", NAMES[who], order_date=day, quantity=money, unit_price=1)
        for at, (who, day, money) in enumerate(bought, start=1)
    ]


def year(who: int, money: int, until: int = 12) -> list[tuple[int, dt.date, int]]:
    """An order on the fifth of every month from January to month `until`."""
    return [(who, dt.date(2024, month, 5), money) for month in range(1, until + 1)]


SALES = [*year(0, 10_000, 10), *year(1, 8_000, 5), *year(2, 2_000, 6)]
"""顺达 is an A, 安心 a B, 利民 a C."""
SHORT = dict(zip(NAMES, ("顺达", "安心", "利民"), strict=True))


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    return put(tmp_path / "收表", {"周敏.xlsx": book(SALES)})


def book(sales: Sequence[tuple[int, dt.date, int]]) -> bytes:
    return filled({"customer": PEOPLE, "order": orders(*sales)}, owner="周敏")


def analysed(inbox: Path, today: dt.date, **more: Any) -> Analysis:
    out = more.pop("out", inbox.parent / f"客户分析_{today}")
    settings = more.pop("settings", SETTINGS)
    done = analyze(
        [inbox, *more.pop("also", ())], settings, settings.locale(), today, out=out, **more
    )
    done.save(out)
    return done


def kept(path: Path) -> Past:
    found, faults = past_of([read(path, path.name)], KEPT, Locale())
    assert faults == ()
    return found


def told(past: Past) -> list[tuple[str, str, str, str]]:
    """Month, customer, move and tier of every line."""
    return [
        (each.run.period, SHORT[each.name], str(each.move), each.state.tier) for each in past.tiers
    ]


def outcome(done: Analysis) -> Any:
    """What must be the same again."""
    return inbox_outcome(Result(done))


def tiers(done: Analysis) -> dict[str, str]:
    rows = done.judged.customers.to_dict("records")
    return {SHORT[str(row["name"])]: str(row["tier"]) for row in rows}


def test_the_first_run_keeps_everybody(inbox: Path) -> None:
    done = analysed(inbox, OCTOBER)
    past = kept(inbox.parent / "客户分析_2024-10-31" / HISTORY)
    assert told(past) == [
        ("2024-10", "顺达", "first", "A"),
        ("2024-10", "安心", "first", "B"),
        ("2024-10", "利民", "first", "C"),
    ]
    assert past == done.judged.past
    (figures,) = past.figures
    assert figures.values["revenue_12m"] == 152_000
    assert (figures.values["tier_a"], figures.values["tier_b"]) == (1, 1)
    assert {each.scope for each in past.quality} == {"all", "person", "file", "field"}


def test_a_month_run_again_adds_nothing(inbox: Path) -> None:
    first = analysed(inbox, OCTOBER)
    out = inbox.parent / "客户分析_2024-10-31"
    before = (out / HISTORY).read_bytes()
    again = analysed(inbox, OCTOBER)
    assert (out / HISTORY).read_bytes() == before
    with_outputs = analysed(inbox, OCTOBER, also=[out], out=inbox.parent / "别处")
    assert outcome(first) == outcome(again) == outcome(with_outputs)
    assert with_outputs.judged.past == first.judged.past
    (line,) = [each for each in with_outputs.judged.dataset.balance if each.role == "history"]
    assert (line.status, line.reason, line.rows_present) == ("skipped", "history", 0)


def test_month_after_month_old_lines_stay(inbox: Path) -> None:
    pasts = [analysed(inbox, day).judged.past for day in (OCTOBER, NOVEMBER, DECEMBER)]
    for one, next_ in pairwise(pasts):
        assert next_.tiers[: len(one.tiers)] == one.tiers
        assert next_.figures[: len(one.figures)] == one.figures
        assert next_.quality[: len(one.quality)] == one.quality
    assert [each.run.period for each in pasts[-1].figures] == ["2024-10", "2024-11", "2024-12"]
    assert kept(inbox.parent / "客户分析_2024-12-31" / HISTORY) == pasts[-1]


def test_one_output_folder_for_all_months(inbox: Path) -> None:
    out = inbox.parent / "结果"
    apart = [analysed(inbox, day).judged.past for day in (OCTOBER, NOVEMBER, DECEMBER)]
    for each in inbox.parent.glob("客户分析_*"):
        shutil.rmtree(each)
    together = [analysed(inbox, day, out=out).judged.past for day in (OCTOBER, NOVEMBER, DECEMBER)]
    assert together == apart


def smaller(inbox: Path) -> None:
    """From November on 顺达 would be a B by the rules: half of its orders were not its own."""
    put(inbox, {"周敏.xlsx": book([*year(0, 10_000, 5), *year(1, 10_000, 10), *year(2, 2_000, 6)])})


def test_a_customer_is_watched_a_month_before_it_falls(inbox: Path) -> None:
    analysed(inbox, OCTOBER)
    smaller(inbox)
    november = analysed(inbox, NOVEMBER)
    row = next(
        each for each in november.judged.customers.to_dict("records") if each["name"] == NAMES[0]
    )
    assert (row["tier"], row["tier_ruled"], row["tier_previous"], row["below"]) == (
        "A",
        "B",
        "A",
        1,
    )
    assert row["reason"]("zh").startswith(
        "降级观察，现在还是 A：第 1 次低于门槛，连续 2 次才降；按规则是 B："
    )
    assert ("2024-11", "顺达", "watch", "A") in told(november.judged.past)
    december = analysed(inbox, DECEMBER)
    assert tiers(december)["顺达"] == "B"
    assert december.judged.figures["tier_down"] == 1
    # The same month again, from what is kept now: the same tiers, no new line.
    assert outcome(analysed(inbox, DECEMBER)) == outcome(december)
    assert analysed(inbox, NOVEMBER).judged.past == december.judged.past


def test_without_a_history_the_rules_stand(inbox: Path) -> None:
    smaller(inbox)
    assert tiers(analysed(inbox, DECEMBER))["顺达"] == "B"


def test_the_month_before_is_the_one_that_was_kept(inbox: Path) -> None:
    """The orders that made 顺达 an A in October are gone from the data; the history remembers."""
    analysed(inbox, OCTOBER)
    put(inbox, {"周敏.xlsx": book([*year(0, 500, 10), *year(1, 10_000, 10)])})
    alone = analysed(inbox, NOVEMBER)
    row = next(
        each for each in alone.judged.customers.to_dict("records") if each["name"] == NAMES[0]
    )
    assert row["tier_previous"] == "A"
    assert str(row["type_previous"]) in {"VIP", "现有"}


def test_changed_data_in_the_same_month(inbox: Path) -> None:
    analysed(inbox, OCTOBER)
    analysed(inbox, NOVEMBER)
    smaller(inbox)
    changed = analysed(inbox, NOVEMBER)
    own = [each for each in changed.judged.past.tiers if each.run.period == "2024-11"]
    assert [(each.name, str(each.move)) for each in own if each.customer == "CUS001"] == [
        (NAMES[0], "watch")
    ]
    assert {each.run.number for each in changed.judged.past.figures} == {1, 2, 3}
    put(inbox, {"周敏.xlsx": book(SALES)})
    back = analysed(inbox, NOVEMBER).judged.past
    assert [str(each.move) for each in back.tiers if each.customer == "CUS001"] == [
        "first", "watch", "same",
    ]  # fmt: skip
    # The last line of a month counts: in December nobody was ever on watch.
    assert [each.below for each in _states(analysed(inbox, DECEMBER))] == [0, 0, 0]


def _states(done: Analysis) -> list[Any]:
    return list(done.judged.customers.itertuples())


def test_an_earlier_month_is_judged_but_not_kept(inbox: Path) -> None:
    december = analysed(inbox, DECEMBER)
    earlier = analysed(inbox, OCTOBER)
    assert earlier.judged.past == december.judged.past
    assert "2024-10" in earlier.judged.notes["history"]("zh")
    alone = analyze([inbox], SETTINGS, SETTINGS.locale(), OCTOBER, out=inbox.parent / "leer")
    assert outcome(earlier) == outcome(alone)


@pytest.mark.parametrize("name", ["分析历史(1).xlsx", "分析历史 - 副本.xlsx", "history.xlsx"])
def test_a_renamed_copy_beside_or_among_the_inputs(inbox: Path, name: str) -> None:
    first = analysed(inbox, OCTOBER)
    out = inbox.parent / "客户分析_2024-10-31"
    for folder in (inbox.parent, inbox):
        shutil.copy(out / HISTORY, folder / name)
        shutil.rmtree(out, ignore_errors=True)
        later = analysed(inbox, NOVEMBER, out=inbox.parent / "neu")
        assert later.judged.past.periods == ("2024-10", "2024-11")
        assert later.judged.past.tiers[:3] == first.judged.past.tiers
        shutil.copy(folder / name, out.parent / "weg.bak")
        (folder / name).unlink()
        shutil.rmtree(inbox.parent / "neu")
        put(out, {HISTORY: (out.parent / "weg.bak").read_bytes()})


def test_two_peoples_histories_are_joined(inbox: Path) -> None:
    analysed(inbox, OCTOBER)
    mine = (inbox.parent / "客户分析_2024-10-31" / HISTORY).read_bytes()
    november = analysed(inbox, NOVEMBER).judged.past
    theirs = (inbox.parent / "客户分析_2024-11-30" / HISTORY).read_bytes()
    for each in inbox.parent.glob("客户分析_*"):
        shutil.rmtree(each)
    found = []
    for one, other in ((mine, theirs), (theirs, mine)):
        put(inbox, {"分析历史(1).xlsx": one, "分析历史(2).xlsx": other})
        found.append(analysed(inbox, DECEMBER, out=inbox.parent / "neu").judged.past)
        shutil.rmtree(inbox.parent / "neu")
    assert found[0] == found[1]
    assert found[0].tiers[: len(november.tiers)] == november.tiers


def test_saved_by_libreoffice_in_between(inbox: Path, tmp_path: Path) -> None:
    plain = [analysed(inbox, day).judged.past for day in (OCTOBER, NOVEMBER)][-1]
    for each in inbox.parent.glob("客户分析_*"):
        shutil.rmtree(each)
    analysed(inbox, OCTOBER)
    written = inbox.parent / "客户分析_2024-10-31" / HISTORY
    shutil.copy(saved_by_libreoffice(written, tmp_path / "lo"), written)
    assert analysed(inbox, NOVEMBER).judged.past == plain


def test_a_spoilt_history_is_told_and_kept_aside(inbox: Path) -> None:
    analysed(inbox, OCTOBER)
    out = inbox.parent / "客户分析_2024-10-31"
    (out / HISTORY).write_bytes(b"PK\x03\x04 half a file")
    done = analysed(inbox, OCTOBER)
    assert [each.code for each in done.judged.dataset.findings if each.code.startswith("HIST")] == [
        "HIST01"
    ]
    assert (out / "分析历史.xlsx.打不开").read_bytes() == b"PK\x03\x04 half a file"
    assert len(kept(out / HISTORY).tiers) == 3


def test_a_line_nobody_understands_is_told_at_its_cell_and_stays(inbox: Path) -> None:
    analysed(inbox, OCTOBER)
    path = inbox.parent / "客户分析_2024-10-31" / HISTORY
    opened = openpyxl.load_workbook(path)
    opened["分级历史"]["F5"] = "特级"
    opened.save(path)
    done = analysed(inbox, NOVEMBER)
    faults = [each for each in done.judged.dataset.findings if each.code == "HIST02"]
    assert [str(each.cells[0]) for each in faults] == ["分析历史.xlsx 分级历史!F5"]
    again = read(inbox.parent / "客户分析_2024-11-30" / HISTORY, HISTORY)
    _, still = past_of([again], KEPT, Locale())
    assert [each.value for each in still] == ["特级"]


def test_another_factorys_history_is_left_aside(inbox: Path, tmp_path: Path) -> None:
    other = put(
        tmp_path / "别家" / "收表", {"x.xlsx": filled({"customer": [customer("别家公司")]})}
    )
    analysed(other, OCTOBER)
    shutil.copy(tmp_path / "别家" / "客户分析_2024-10-31" / HISTORY, inbox.parent / HISTORY)
    assert {each.name for each in analysed(inbox, NOVEMBER).judged.past.tiers} == set(NAMES)


def test_a_renumbered_customer_keeps_its_past(inbox: Path) -> None:
    """Without 客户决定.xlsx nobody knows the old number; the row is found again by what it says."""
    analysed(inbox, OCTOBER)
    for each in inbox.parent.glob("客户分析_*/客户决定.xlsx"):
        each.unlink()
    typed = [{**PEOPLE[0], "customer_id": "CUS099"}, *PEOPLE[1:]]
    put(inbox, {"周敏.xlsx": filled({"customer": typed, "order": orders(*SALES)}, owner="周敏")})
    done = analysed(inbox, NOVEMBER)
    rows = {each["name"]: each for each in done.judged.customers.to_dict("records")}
    assert rows[NAMES[0]]["customer_id"] == "CUS099"
    assert rows[NAMES[0]]["tier_previous"] == "A"
    assert [each for each in told(done.judged.past) if each[1] == "顺达"] == [
        ("2024-10", "顺达", "first", "A")
    ]


def test_check_and_import_pass_it_over(inbox: Path) -> None:
    analysed(inbox, OCTOBER)
    shutil.copy(inbox.parent / "客户分析_2024-10-31" / HISTORY, inbox / HISTORY)
    checked = check([inbox], SETTINGS, SETTINGS.locale(), NOVEMBER)
    (line,) = [each for each in checked.data.balance if each.file == HISTORY]
    assert (line.status, line.reason) == ("skipped", "history")
    imported = import_([inbox], SETTINGS, SETTINGS.locale(), NOVEMBER)
    assert [each.reason for each in imported.judged.dataset.balance if each.file == HISTORY] == [
        "history"
    ]
    assert len(imported.judged.dataset["order"]) == len(SALES)


def test_in_english_too(inbox: Path) -> None:
    settings = SETTINGS.model_copy(update={"language": "en"})
    analysed(inbox, OCTOBER)
    later = analysed(inbox, NOVEMBER, settings=settings, out=inbox.parent / "en")
    assert later.judged.past.periods == ("2024-10", "2024-11")
    assert kept(inbox.parent / "en" / "history.xlsx") == later.judged.past


def test_the_command_says_when_a_month_is_not_kept(inbox: Path) -> None:
    run = CliRunner()
    for day in ("2024-12-31", "2024-10-31"):
        done = run.invoke(app(), ["analyze", str(inbox), "--today", day])
        assert done.exit_code == 0, done.output
    assert "2024-12" in done.output


def by_hand(path: Path, *lines: Sequence[Any]) -> None:
    """What an owner types into 人工调整: customer, tier, type, reason, until, approved by."""
    opened = openpyxl.load_workbook(path)
    sheet = opened["人工调整"]
    first = next(row for row in range(1, 20) if sheet.cell(row, 1).value == "override.customer") + 2
    for at, line in enumerate(lines, start=first):
        for column, value in enumerate(line, start=1):
            sheet.cell(at, column).value = value
    opened.save(path)


def test_what_the_owner_sets_has_the_last_word_and_ends(inbox: Path) -> None:
    out = inbox.parent / "结果"
    analysed(inbox, OCTOBER, out=out)
    said = (NAMES[2], "A", None, "战略客户", "2024-11-30", "王总")
    by_hand(out / "规则.xlsx", said, ("没有这家", "B", None, "试试"), (NAMES[1], "B"))
    november = analysed(inbox, NOVEMBER, out=out)
    assert tiers(november) == {"顺达": "A", "安心": "B", "利民": "A"}
    reason = one(november, NAMES[2])["reason"]("zh")
    assert reason.startswith("人工定为 A：战略客户（至 2024-11-30，王总）；按规则是 C：近12个月买")
    (line,) = [each for each in november.judged.past.tiers if each.state.manual]
    assert (line.name, line.state.tier, line.state.ruled, line.state.until) == (
        NAMES[2], "A", "C", "2024-11-30",
    )  # fmt: skip
    faults = [each for each in november.judged.dataset.findings if each.code.startswith("HAND")]
    assert sorted(each.code for each in faults) == ["HAND01", "HAND02"]
    assert {each.cells[0].file for each in faults} == {"规则.xlsx"}
    # In December it has run out: back to the rules at once, and the line is said to be over.
    december = analysed(inbox, DECEMBER, out=out)
    assert tiers(december)["利民"] == "C"
    assert "HAND03" in {each.code for each in december.judged.dataset.findings}
    assert [each for each in told(december.judged.past) if each[1] == "利民"] == [
        ("2024-10", "利民", "first", "C"),
        ("2024-11", "利民", "up", "A"),
        ("2024-12", "利民", "down", "C"),
    ]


def one(done: Analysis, name: str) -> dict[Any, Any]:
    rows = done.judged.customers.to_dict("records")
    return next(row for row in rows if row["name"] == name)


def test_with_the_outputs_of_all_months_among_the_inputs(inbox: Path) -> None:
    outs = []
    for day in (OCTOBER, NOVEMBER):
        analysed(inbox, day)
        outs.append(inbox.parent / f"客户分析_{day}")
    alone = analysed(inbox, DECEMBER)
    with_all = analysed(inbox, DECEMBER, also=[*outs, inbox.parent / "客户分析_2024-12-31"])
    assert with_all.judged.past == alone.judged.past
    assert outcome(with_all)["customers"] == outcome(alone)["customers"]
