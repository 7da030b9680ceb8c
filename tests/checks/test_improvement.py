from __future__ import annotations

import pytest

from tests.checks.running import cells, codes, findings, found
from tests.tables import table


@pytest.mark.parametrize("name", ["feedback", "service"])
def test_measures_their_days_and_their_checks(name: str) -> None:
    sheet = """
    | 采取的措施 | 措施完成日期 | 效果验证 |
    | 加一道工序 |  |  |
    | 加一道工序 |  | 待验证 |
    | 加一道工序 |  | 有效 |
    |  |  | 部分有效 |
    |  | 2024-3-5 | 无效 |
    | 加一道工序 | 2024-3-5 | 有效 |
    | 加一道工序 |  | 看情况 |
    """
    told = [each for each in findings(table(name, sheet)) if each.code.startswith("IMP")]
    assert [(each.code, cells(each)) for each in told] == [
        ("IMP02", ["A6", "A7"]),
        ("IMP03", ["B5"]),
        ("IMP01", ["B3", "B4", "B9"]),
    ]


def test_columns_that_are_not_there_are_not_asked_for() -> None:
    only_measure = table("feedback", "| 评分 | 采取的措施 |\n| 4 | 加一道工序 |")
    only_check = table("feedback", "| 评分 | 效果验证 |\n| 4 | 有效 |")
    assert codes(only_measure, only_check) == []


def test_severe_cases_that_are_settled_have_a_cause() -> None:
    sheet = """
    | 描述 | 处理结果 | 严重程度 | 原因类别 |
    | 边缘有毛刺 | 已换货 | 严重 |  |
    | 边缘有毛刺 | 已换货 | 重大 |  |
    | 边缘有毛刺 | 处理中 | 重大 |  |
    | 边缘有毛刺 |  | 重大 |  |
    | 边缘有毛刺 | 已换货 | 重大 | 料 |
    | 边缘有毛刺 | 已换货 | 吓人 |  |
    """
    assert found(table("service", sheet)) == [
        ("IMP04", "D3", "没填，这样严重的事已经结了（2行）。请选原因，例如 料。")
    ]
    assert (
        codes(table("service", "| 描述 | 处理结果 | 严重程度 |\n| 边缘有毛刺 | 已换货 | 重大 |"))
        == []
    )


def test_only_a_complaint_costs() -> None:
    sheet = """
    | 事件类型 | 损失费用 |
    | 咨询 | 500 |
    | 咨询 | 0 |
    | 咨询 |  |
    | 投诉 | 500 |
    | 售后 | 500 |
    |  | 500 |
    """
    told = [each for each in findings(table("service", sheet)) if each.code == "IMP05"]
    assert [cells(each) for each in told] == [["B3"]]
