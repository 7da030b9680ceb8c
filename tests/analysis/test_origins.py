"""Where a master's rows came from, in words: file, sheet, row."""

from __future__ import annotations

from crmsheets.analysis.origins import origin
from tests.tables import table

ONE = table("customer", "| 客户名称 |\n" + "\n".join(f"| 公司{n} |" for n in range(10)))


def test_one_row() -> None:
    assert origin(ONE, [0]) == ("a.xlsx", "客户", "3")


def test_several_rows_and_of_many_only_the_first() -> None:
    assert origin(ONE, [1, 0, 1]) == ("a.xlsx", "客户", "4；3")
    assert origin(ONE, range(10)) == ("a.xlsx…", "客户", "3；4；5；6；7；8；9；10…")
