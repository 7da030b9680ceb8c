from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.concentration import Leader, Spread, leaders, loyalty, spread
from crmsheets.analysis.history import History, histories
from crmsheets.analysis.orders import order_lines
from crmsheets.model.settings import Settings
from tests.analysis.linked import linked
from tests.tables import table

YEAR = dt.date(2024, 1, 1), dt.date(2024, 12, 31)
DAY = dt.date(2024, 6, 1)


def bought(**money: int) -> dict[str, History]:
    return {name: History(((DAY, each),), ((DAY, name),)) for name, each in money.items()}


def ranked(**money: int) -> list[Leader]:
    return leaders(bought(**money), {}, YEAR)


def test_customers_by_money_with_what_the_bigger_ones_make() -> None:
    """Shares 60, 25, 10, 5 %: before B 60, before C 85, before D 95 %; what is returned is left out."""
    told = [
        (each.rank, each.customer, each.share, each.cumulative, each.abc)
        for each in ranked(c=10, a=60, d=5, b=25, back=-3, nothing=0)
    ]
    assert told == [
        (1, "a", 0.60, 0.60, "A"),
        (2, "b", 0.25, 0.85, "A"),
        (3, "c", 0.10, 0.95, "B"),
        (4, "d", 0.05, 1.00, "C"),
    ]


def test_how_many_make_half_and_four_fifths() -> None:
    """HHI of 60, 25, 10, 5 %: 3600 + 625 + 100 + 25 = 4350; n_eff 2.3."""
    found = spread(ranked(c=10, a=60, d=5, b=25))
    assert found is not None
    assert (found.customers, found.total, found.half, found.most) == (4, 100, 1, 2)
    assert (found.hhi, found.n_eff) == pytest.approx((4350, 2.2989), abs=1e-3)
    assert spread(ranked(a=50, b=30, c=20)) == Spread(3, 100, 1, 2, *_of(0.5, 0.3, 0.2))
    assert spread([]) is None


def _of(*shares: float) -> tuple[float, float]:
    hhi = sum(share**2 for share in shares) * 10_000
    return hhi, 10_000 / hhi


@given(st.lists(st.integers(1, 10**9), min_size=1, max_size=30))
def test_equal_customers_count_fully_and_one_counts_as_one(money: list[int]) -> None:
    found = spread(ranked(**{f"c{n}": each for n, each in enumerate(money)}))
    assert found is not None
    assert 1 - 1e-9 <= found.n_eff <= len(money) + 1e-9
    assert 1 <= found.half <= found.most <= len(money)


ORDERS = """
| 客户 | 单号 | 日期 | 总金额 | 状态 |
| 老厂 | 1 | 2023-5-1 | 100 | |
| 老厂 | 2 | 2024-2-1 | 200 | |
| 老厂 | 3 | 2024-3-1 | 50 | |
| 新厂 | 4 | 2024-7-1 | 30 | |
| 新厂 | 4 | 2024-7-1 | 5 | |
| 旧厂 | 5 | 2022-7-1 | 70 | |
| 旧厂 | 6 | 2024-7-1 | 20 | 退货 |
|  | 7 | 2024-7-1 | 8 | |
| 老厂 | 8 | 2024-7-1 | 999 | 取消 |
"""


def test_new_and_returning_customers_share_all_the_money() -> None:
    """老厂 ordered twice in the year, 新厂 once (two lines); 旧厂 only sent something back."""
    lines = order_lines(linked(table("order", ORDERS)), {}, Settings(), YEAR[1])
    found = loyalty(lines, histories(lines), YEAR)
    told: tuple[Any, ...] = (found.new_customers, found.new_amount)
    assert told == (1, 3_500)
    assert (found.repeat_customers, found.repeat_amount) == (1, 25_000 - 2_000)
    assert (found.nobody_amount, found.twice, found.buyers, found.covered) == (800, 1, 2, True)
    assert found.new_amount + found.repeat_amount + found.nobody_amount == 27_300


def test_where_the_data_begin_late_everybody_is_new() -> None:
    sheet = "| 客户 | 单号 | 日期 | 总金额 |\n| 甲厂 | 1 | 2024-2-1 | 5 |"
    lines = order_lines(linked(table("order", sheet)), {}, Settings(), YEAR[1])
    found = loyalty(lines, histories(lines), YEAR)
    assert (found.new_customers, found.covered) == (1, False)
    assert not loyalty([], {}, YEAR).covered
