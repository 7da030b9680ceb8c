"""What is under review is settled among the steps of production, and open in any other list."""

from __future__ import annotations

import pytest

from tests.intake.values.columns import read


@pytest.mark.parametrize(
    ("cells", "statuses"),
    [
        ("已完成 未确认 待审核 待客户确认", "已完成 待确认 待确认 待确认"),
        ("待审 未审核 审核中 等审核 已审核", "待确认 待确认 待确认 待确认 生产中"),
        ("待審核 待初审 Pending⎵review", "待确认 待确认 待确认"),
        ("待审核 已派工 备料中 质检中", "生产中 生产中 生产中 生产中"),
        ("待审核 质检", "生产中 生产中"),
    ],
)
def test_an_order_under_review(cells: str, statuses: str) -> None:
    found = read("order.status", [cell.replace("⎵", " ") for cell in cells.split()])
    assert [str(value) for value in found.values] == statuses.split()
