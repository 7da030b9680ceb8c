from __future__ import annotations

import pytest

from crmsheets.checks.service import is_final
from crmsheets.model.table import Table
from tests.checks.running import found
from tests.tables import table


def service(*rows: str) -> Table:
    head = "| 受理日期 | 描述 | 处理结果 | 处理日期 |\n"
    return table("service", head + "\n".join(rows))


def test_descriptions() -> None:
    sheet = service("| 2024-3-5 | 毛刺 |  |  |", "| 2024-3-5 | 边缘毛刺 |  |  |")
    assert found(sheet) == [
        ("SVC01", "B3", "只有「毛刺」，太短了。请写什么事、多少件，例如 200件边缘有毛刺。")
    ]


def test_results_and_closing_days_must_fit() -> None:
    sheet = service(
        "| 2024-3-5 | 边缘毛刺 | 已换货 |  |",
        "| 2024-3-5 | 边缘毛刺 | 已换货 | 2024-3-8 |",
        "| 2024-3-5 | 边缘毛刺 | 处理中 | 2024-3-8 |",
        "| 2024-3-5 | 边缘毛刺 | 处理中 |  |",
        "| 2024-3-5 | 边缘毛刺 | 王工去看了 |  |",
    )
    assert found(sheet) == [
        ("SVC02", "D3", "没填，处理结果已经是「已换货」，请填处理完的那天，例如 2024-3-8。"),
        (
            "SVC03",
            "C5",
            "是「处理中」，但处理日期填了 2024-3-8。处理完了请选最后的结果，例如 已答复。",
        ),
    ]


def test_a_sheet_without_closing_days_is_not_asked_for_them() -> None:
    assert found(table("service", "| 描述 | 处理结果 |\n| 边缘毛刺 | 已换货 |")) == []


@pytest.mark.parametrize(
    ("result", "final"),
    [("已答复", True), ("退货", True), ("处理中", False), ("等老板", False), (None, False)],
)
def test_which_results_are_final(result: str | None, final: bool) -> None:
    assert is_final(result) is final


def test_results_are_said_in_the_readers_language() -> None:
    sheet = service("| 2024-3-5 | 边缘毛刺 | 已换货 |  |")
    assert found(sheet, lang="en")[0][2].startswith("is empty, but the result is Replaced.")
