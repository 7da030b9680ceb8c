"""Two main records of one customer, chosen on copies of one report, are told until decided again."""

from __future__ import annotations

from dataclasses import replace

from crmsheets.analysis.customers import known
from crmsheets.analysis.fingerprints import fingerprints
from crmsheets.model.decision import Decision, Memory, Verdict
from crmsheets.model.settings import Settings
from tests.analysis.test_customers import customers

SHEET = """| 客户编号 | 客户名称 | 联系电话 | 城市 | 负责业务员 | 最后跟进日期 |
| K1 | 顺达五金有限公司 | 13800000001 | 东莞 | 周敏 | |
| K1 | 顺达五金有限公司 | 13800000002 | | 李强 | |
| K1 | 顺达五金有限公司 | 13800000004 | | | |
| K2 | 宏图五金有限公司 | 13800000003 | | 李强 | |"""
REPORT, LATER = "2024-12-31.4", "2025-01-31.6"


def keep(row: int, who: str, when: str, sheet: str = REPORT) -> Decision:
    prints = fingerprints(customers(SHEET))
    return Decision(Verdict.KEEP, prints[row], who=who, when=when, sheet=sheet)


def told(*said: Decision) -> list[tuple[list[int], str]]:
    """Rows of the cells, and the words."""
    found = known(customers(SHEET), Settings(), Memory(said)).findings
    return [
        ([cell.row for cell in each.cells], each.fault("zh") or "")
        for each in found
        if each.code == "LINK18"
    ]


LI, WANG = keep(0, "小李", "2025-01-02"), keep(1, "小王", "2025-01-03")


def test_both_rows_and_who_and_when_are_told() -> None:
    ((rows, words),) = told(LI, WANG)
    assert rows == [4, 3]
    assert words.startswith("「顺达五金有限公司」的两行")
    assert "小李在 2025-01-02 选了 " in words
    assert "小王在 2025-01-03 选了 " in words
    assert "!B4" in words.partition("；")[2]


def test_nobody_s_name_and_no_day() -> None:
    ((_, words),) = told(replace(LI, who="", when=""), WANG)
    assert "：有人选了 " in words


def test_of_three_the_last_two_are_told() -> None:
    ((rows, _),) = told(LI, WANG, keep(2, "小张", "2025-01-04"))
    assert rows == [5, 4]


def test_what_is_no_contradiction() -> None:
    assert told(LI) == []
    assert told(LI, replace(LI, who="小王")) == []
    assert told(LI, keep(3, "小王", "2025-01-03")) == []
    # One person moved the mark: the first is taken back.
    assert told(LI, replace(LI, verdict=Verdict.FREE, sheet=f"{REPORT}#1"), WANG) == []
    # Decided on different reports: the second one knew the first.
    assert told(LI, replace(WANG, sheet=LATER)) == []
    assert told(replace(LI, sheet=""), replace(WANG, sheet="")) == []


def test_decided_again_it_is_told_no_more() -> None:
    agreed = keep(0, "小李", "2025-02-01", LATER)
    assert told(LI, WANG, agreed) == []
    assert told(LI, WANG, replace(WANG, verdict=Verdict.FREE, sheet=LATER)) == []
