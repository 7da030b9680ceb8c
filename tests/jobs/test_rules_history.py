"""A change of rules where a history is kept: compared is what the rules say, not what is held or watched."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.jobs.inbox import put
from tests.jobs.test_history import NAMES, NOVEMBER, OCTOBER, SALES, SHORT, analysed, book, smaller
from tests.jobs.test_rules import change

pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")


@pytest.fixture
def watched(tmp_path: Path) -> Path:
    """In November 顺达 is a B by the rules, and on watch as an A."""
    inbox = put(tmp_path / "收表", {"周敏.xlsx": book(SALES)})
    out = tmp_path / "结果"
    analysed(inbox, OCTOBER, out=out)
    smaller(inbox)
    analysed(inbox, NOVEMBER, out=out)
    return inbox


def moved(inbox: Path, **wanted: object) -> tuple[list[tuple[str, str, str, str]], dict[str, int]]:
    """Who moves by the rules, to what, and what is in force; how many are held back by what."""
    out = inbox.parent / "结果"
    change(out / "规则.xlsx", **wanted)
    told = analysed(inbox, NOVEMBER, out=out).judged
    rows = [
        (SHORT[row["customer"]], row["tier_before"], row["tier"], row["tier_in_force"])
        for row in told.detail("rules_moved")
    ]
    held = {
        row["what"].zh.partition("，")[0]: row["customers"] for row in told.detail("rules_held")
    }
    return rows, held


def test_who_is_on_watch_moves_only_if_the_rules_move_it(watched: Path) -> None:
    """With other rules nobody is on watch: 顺达 falls to B, but the rules had that before."""
    rows, held = moved(watched, tier__floor_spend="1")
    assert rows == []
    assert held == {}


def test_a_move_that_a_person_holds_back_is_told(watched: Path) -> None:
    out = watched.parent / "结果"

    opened = load_workbook(out / "规则.xlsx")
    opened["人工调整"]["A5"].value = NAMES[0]
    opened["人工调整"]["B5"].value = "A"
    opened["人工调整"]["D5"].value = "战略客户"
    opened.save(out / "规则.xlsx")
    rows, held = moved(watched, tier__cut_a="99", tier__cut_b="98")
    assert ("顺达", "B", "C", "A") in rows
    assert held == {"人工定的": 1}


def test_a_move_by_what_counts_is_watched(watched: Path) -> None:
    """The band is no rule of tiers: who is within it stays, before and after."""
    rows, held = moved(watched, stability__evaluations="3", stability__band="0.2")
    assert rows == []
    assert held == {}
