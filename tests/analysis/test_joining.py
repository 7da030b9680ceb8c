from __future__ import annotations

from crmsheets.analysis.customers import known
from crmsheets.model.golden import Merge
from crmsheets.model.settings import Settings
from crmsheets.model.table import Table
from tests.analysis.test_customers import customers

ROWS = [
    "| 宏图五金厂 | | 王建国 | 13800000001 | |",
    "| 宏图五金 | | 王建国 | 13800000001 | |",
    "| | | 王建国 | 13800000001 | |",
]
HEAD = "| 客户名称 | 客户编号 | 联系人 | 联系电话 | 信用代码 |\n"


def merged(rows: list[str]) -> list[Merge]:
    of: Table = customers(HEAD + "\n".join(rows))
    return list(known(of, Settings()).merges)


def why(rows: list[str]) -> list[list[str]]:
    return [[reason("zh") for reason in each.reasons] for each in merged(rows)]


def test_a_row_that_says_of_nobody_is_no_evidence_where_others_are() -> None:
    for rows in (ROWS, ROWS[::-1]):
        ((reason,),) = why(rows)
        assert "宏图五金厂" in reason
        assert "「」" not in reason
