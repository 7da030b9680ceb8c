from __future__ import annotations

import datetime as dt
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.mix import Mix, mix
from crmsheets.analysis.orders import order_lines
from crmsheets.model.settings import Settings
from tests.analysis.linked import linked
from tests.tables import table

BEFORE = dt.date(2023, 1, 1), dt.date(2023, 12, 31)
NOW = dt.date(2024, 1, 1), dt.date(2024, 12, 31)
HEAD = "| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 单位 | 状态 |"


def taken(sheet: str) -> Mix:
    lines = order_lines(linked(table("order", sheet)), {}, Settings(), NOW[1])
    return mix(lines, BEFORE, NOW)


def test_volume_mix_and_price_by_hand() -> None:
    """Before 100 x 10 + 100 x 20 = 3,000 (mean 15); now 150 x 11 + 60 x 20 = 2,850.

    Volume (210 - 200) x 15 = 150; price 150 x 1 = 150; mix is the rest of -150: -450
    (= 150 x 10 + 60 x 20 - 3,000 x 210 / 200 = 2,700 - 3,150).
    """
    found = taken(f"""{HEAD}
    | 甲 | 1 | 2023-3-1 | A | 100 | 10 | 个 | |
    | 甲 | 2 | 2023-3-1 | B | 100 | 20 | 个 | |
    | 甲 | 3 | 2024-3-1 | A | 150 | 11 | 个 | |
    | 甲 | 4 | 2024-3-1 | B | 60 | 20 | 个 | |
    """)
    assert found == Mix(300_000, 285_000, 15_000, -45_000, 15_000, 0, 0, 0, 2)


def test_what_cannot_be_compared_stands_apart() -> None:
    """A new item, one no longer sold, a fee, one only sent back, one in another unit, other years."""
    found = taken(f"""{HEAD}
    | 甲 | 1 | 2023-3-1 | A | 10 | 10 | 个 | |
    | 甲 | 2 | 2024-3-1 | A | 10 | 10 | 个 | |
    | 甲 | 3 | 2024-3-1 | NEW | 10 | 7 | 个 | |
    | 甲 | 4 | 2023-3-1 | OLD | 10 | 3 | 个 | |
    | 甲 | 5 | 2024-3-1 | 模具费 | 1 | 500 | | |
    | 甲 | 6 | 2023-3-1 | BACK | 5 | 2 | 个 | |
    | 甲 | 7 | 2024-3-1 | BACK | 5 | 2 | 个 | 退货 |
    | 甲 | 8 | 2024-3-1 | A | 1 | 40 | 箱 | |
    | 甲 | 9 | 2022-3-1 | A | 99 | 40 | 个 | |
    | 甲 | 9 | 2024-3-1 | A | 99 | 40 | 个 | 取消 |
    """)
    assert (found.volume, found.mix, found.price, found.items) == (0, 0, 0, 1)
    assert (found.new, found.gone, found.other) == (7_000 + 4_000, -3_000, 50_000 - 1_000 - 1_000)
    assert adds_up(found)


def test_lines_without_money_are_no_cut_of_the_price() -> None:
    """A at 10 and 11 (volume 5 x 10, price 15 x 1); 50 and 900 more whose price nobody typed, or
    whose amount is doubtful, and a sample given away.
    """
    found = taken("""
    | 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 总金额 | 单位 |
    | 甲 | 1 | 2023-3-1 | A | 10 | 10 | | 个 |
    | 甲 | 2 | 2024-3-1 | A | 15 | 11 | | 个 |
    | 甲 | 3 | 2024-4-1 | A | 50 | | | 个 |
    | 甲 | 4 | 2024-4-2 | A | 900 | 11 | 99 | 个 |
    | 甲 | 5 | 2024-4-3 | A | 2 | 0 | | 个 |
    | 甲 | 6 | 2023-4-1 | B | 7 | | | 个 |
    """)
    assert (found.volume, found.mix, found.price, found.items) == (5_000, 0, 1_500, 1)
    assert (found.new, found.gone, found.other, found.unpriced) == (0, 0, 0, 4)
    assert adds_up(found)


def adds_up(found: Mix) -> bool:
    parts = found.volume + found.mix + found.price + found.new + found.gone + found.other
    return found.now - found.before == parts


ROW = st.tuples(
    st.sampled_from(["2023-2-1", "2024-2-1", ""]),
    st.sampled_from(["A", "B", "C", "运费", ""]),
    st.integers(-9, 99),
    st.sampled_from(["", 0, 1, 7, 999]),
    st.sampled_from(["个", "kg", ""]),
    st.sampled_from(["", "退货", "取消"]),
)


@given(st.lists(ROW, max_size=12))
def test_the_parts_add_up_to_the_change(rows: list[tuple[Any, ...]]) -> None:
    lines = [f"| 甲 | {n} | " + " | ".join(map(str, row)) + " |" for n, row in enumerate(rows)]
    assert adds_up(taken("\n".join([HEAD, *lines])))
