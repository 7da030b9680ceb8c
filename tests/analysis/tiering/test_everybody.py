from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st

from crmsheets.analysis.reasons import NEW, NONE, UNDATED
from tests.analysis.linked import judged
from tests.analysis.tiering.people import TIERS, settings
from tests.tables import table

CUSTOMERS = table("customer", "| 客户名称 |\n| 甲厂 |\n| 乙厂 |\n| 丙厂 |\n| 丁厂 |")
LINES = st.lists(
    st.tuples(
        st.sampled_from(["甲厂", "乙厂", "丙厂"]),
        st.sampled_from(["", "2023-5-1", "2024-2-3", "2024-7-9", "2024-12-20"]),
        st.integers(1, 900),
        st.sampled_from(["已完成", "退货", "取消"]),
    ),
    min_size=1,
    max_size=12,
)


@trying(max_examples=25, deadline=None)
@given(LINES, TIERS)
def test_every_customer_has_one_tier_or_a_stated_reason_for_none(
    lines: list[tuple[str, str, int, str]], tier: dict[str, Any]
) -> None:
    rows = "\n".join(
        f"| {name} | {number} | {day} | X | {many} | 100 | {status} |"
        for number, (name, day, many, status) in enumerate(lines)
    )
    orders = table("order", f"| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 状态 |\n{rows}")
    found = judged(CUSTOMERS, orders, settings=settings(**tier))
    assert len(found.customers) == 4
    for row in found.customers.to_dict("records"):
        given_none = row["reason"].text in {NONE, NEW, UNDATED}
        assert (row["tier"] in set("ABCD")) is not given_none
        assert row["reason"]("zh")
        assert row["reason"]("en")
