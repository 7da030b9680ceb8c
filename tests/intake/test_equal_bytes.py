from __future__ import annotations

import pytest

from crmsheets.intake.equal_bytes import best, telling


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["a(1).xlsx", "a.xlsx"], "a.xlsx"),
        (["0旧.xlsx", "abcdef.xlsx"], "abcdef.xlsx"),
        (["0旧.xlsx", "abcdef(1).xlsx", "abcdef(1)(9).xlsx"], "abcdef(1).xlsx"),
        (["b.xlsx", "a.xlsx"], "a.xlsx"),
        (["新建表格.xlsx", "订单登记2024.xlsx"], "订单登记2024.xlsx"),
        (["0.xlsx", "2024年3月.xlsx", "2024年.xlsx"], "2024年3月.xlsx"),
        (["旧/订单.csv", "x.csv"], "旧/订单.csv"),
        (["2024/x.csv", "y.csv"], "2024/x.csv"),
        (["2024金额汇总.xlsx", "2024汇总.xlsx"], "2024金额汇总.xlsx"),
        (["订单2024 - 副本.xlsx", "订单2024.xlsx"], "订单2024.xlsx"),
    ],
)
def test_the_name_that_says_most_is_read_then_the_shortest(names: list[str], expected: str) -> None:
    assert best(names) == best(names[::-1]) == expected


def test_what_a_name_says() -> None:
    assert [telling(name) for name in ("x.xlsx", "订单.xlsx", "2024-03订单金额.xlsx")] == [0, 1, 4]
