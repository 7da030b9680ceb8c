from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmsheets.analysis.matching.match import match
from crmsheets.intake.values.credit import is_valid
from crmsheets.model.duplicates import Matched
from crmsheets.model.options.duplicates import Duplicates
from crmsheets.model.table import Table
from tests.tables import table

GOOD, OTHER = "91350100M000100Y43", "91110000600037341L"


def matched(sheet: str, **decided: list[tuple[int, int]]) -> Matched:
    customers = table("customer", sheet)
    return run(customers, None, **decided)


def run(
    customers: Table, setup: Duplicates | None = None, **decided: list[tuple[int, int]]
) -> Matched:
    order = [customers.record_id(row) for row in range(len(customers))]
    return match(customers, settings=setup or Duplicates(), order=order, **decided)


def together(sheet: str, **decided: list[tuple[int, int]]) -> list[tuple[int, ...]]:
    """The groups of more than one row."""
    return [group for group in matched(sheet, **decided).groups if len(group) > 1]


LIST = """
    |客户名称|联系人|联系电话|备用电话|税号|公司地址|城市|
    |东莞市顺达五金制品有限公司|王建国|13812345678|88001234|91350100M000100Y43|长安镇振安路8号|东莞|
    |順達五金(老客戶)|王总|13812345678||||东莞|
    |舜达五金|王建国|13812345679|||振安路8号||
    |广东省东莞市顺达五金厂|李芳|13900001111|88001234||||
    |深圳市顺达五金制品有限公司|王建国|13812345678||91110000600037341L||深圳|
    |东莞市顺达食品有限公司|王建国|13812345678|||长安镇振安路8号|东莞|
    |顺达五金制品有限公司深圳分公司|王建国|13812345678||||深圳|
    |永隆电子|陈工|13700002222||||惠州|
    |永隆食品机械|赵敏|13700003333||||惠州|
    |Müller Werkzeuge GmbH|Hans Müller|+49301234567|||Hauptstraße 5||
    |MUELLER WERKZEUGE|H. Mueller|+49301234567|||Hauptstr. 5||
"""


def test_rows_of_one_customer_are_joined_sister_firms_and_branches_are_not() -> None:
    assert together(LIST) == [(0, 1, 2, 3), (9, 10)]


def test_what_is_not_joined_but_shares_a_phone_is_told_as_related() -> None:
    found = {(pair.left, pair.right): pair for pair in matched(LIST).related}
    firms = {0: 0, 1: 0, 2: 0, 3: 0}
    between = sorted({(firms.get(a, a), firms.get(b, b)) for a, b in found})
    assert between == [(0, 4), (0, 5), (0, 6), (4, 5), (4, 6), (5, 6)]
    assert {str(pair.veto("zh")) for pair in found.values() if pair.veto} == {
        "行业不同，不是同一家",
        "总公司和分公司，不是同一家",
    }


def test_every_join_says_why_and_from_which_cells() -> None:
    found = matched(LIST).pairs
    assert sorted({row for pair in found for row in (pair.left, pair.right)}) == [0, 1, 2, 3, 9, 10]
    by_rows = {(pair.left, pair.right): pair for pair in found}
    pair = by_rows[9, 10]
    assert pair("zh") == (
        "座机相同 +12.0，地址相同 +10.0，品牌相同 +9.0，联系人名字相近 +6.0，行业相同 +4.0"
    )
    assert pair("en").startswith("same landline +12.0, same address +10.0, same brand +9.0")
    assert [str(cell) for cell in pair.parts[0].cells] == ["a.xlsx 客户!C12", "a.xlsx 客户!C13"]


def test_weak_evidence_joins_nothing_in_a_short_list() -> None:
    found = matched("""
        | 客户名称     | 联系人 | 联系电话    | 城市 |
        | 宏达五金     | 王总   | 13812345678 |      |
        | 鸿达五金     | 李芳   | 13900001111 |      |
        | 宏达         |        |             | 东莞 |
        | 东莞宏达电子 |        |             |      |
    """)
    assert found.groups == ((0,), (1,), (2,), (3,))


def test_doubts_are_told_strongest_first_and_once_for_two_groups() -> None:
    found = matched("""
        | 客户名称               | 联系人 | 联系电话    | 城市 |
        | 东莞宏达五金有限公司   | 王建国 | 13812345678 | 东莞 |
        | 东莞宏达五金有限公司   | 王建国 | 13812345678 | 东莞 |
        | 东莞宏远五金有限公司   | 王建国 | 13812345678 | 东莞 |
        | 东莞宏达卷轴帘有限公司 | 王建国 | 13812345678 | 东莞 |
    """)
    assert found.groups == ((0, 1), (2,), (3,))
    assert [(pair.left, pair.right, pair.bits) for pair in found.doubts] == [
        (0, 2, -0.5),
        (0, 3, -0.5),
    ]


SURE = """
    | 客户名称             | 联系人 | 联系电话    |
    | 东莞宏达五金有限公司 | 王建国 | 13812345678 |
    | 东莞宏达五金         | 王总   | 13812345678 |
    | 惠州永隆电子         | 李芳   | 13900001111 |
"""


def test_decisions_go_before_evidence() -> None:
    assert together(SURE) == [(0, 1)]
    assert together(SURE, apart=[(1, 0)]) == []
    assert together(SURE, together=[(0, 2)]) == [(0, 1, 2)]
    found = matched(SURE, related=[(1, 0)])
    assert found.groups == ((0,), (1,), (2,))
    assert [(pair.left, pair.right) for pair in found.related] == [(0, 1)]
    assert found.doubts == ()
    contradiction = matched(SURE, together=[(0, 1)], apart=[(0, 1)])
    assert contradiction.contradictions == ((0, 1),)


def test_switched_off_nothing_is_joined_but_what_is_sure() -> None:
    customers = table("customer", SURE)
    found = run(customers, Duplicates(automatic=False), together=[(0, 2)])
    assert found.groups == ((0, 2), (1,))
    assert [(pair.left, pair.right) for pair in found.doubts] == [(0, 1)]


@pytest.mark.parametrize("count", [0, 1])
def test_lists_too_short_to_hold_duplicates(count: int) -> None:
    found = run(table("customer", SURE).take(range(count)))
    assert found.groups == tuple((row,) for row in range(count))
    assert found.pairs == found.doubts == found.related == ()


def test_keys_that_too_many_rows_share_are_told() -> None:
    rows = "\n".join(f"| 顺达{tail}五金 | 13812345678 |" for tail in "兴隆发利安和")
    customers = table("customer", f"| 客户名称 | 联系电话 |\n{rows}")
    few = Duplicates(block_cap=5)
    order = [customers.record_id(row) for row in range(len(customers))]
    found = match(customers, settings=few, order=order)
    assert ("m13812345678", 6) in found.skipped


BRANDS, TRADES = ("顺达", "舜达", "永隆", "宏达"), ("五金", "五金制品", "食品", "卷轴帘", "")
ROWS = st.tuples(
    st.sampled_from(("", "东莞市", "深圳")),
    st.sampled_from(BRANDS),
    st.sampled_from(TRADES),
    st.sampled_from(("有限公司", "厂", "")),
    st.sampled_from(("王建国", "王总", "李芳", "")),
    st.sampled_from(("13812345678", "13812345679", "13900001111", "")),
    st.sampled_from((GOOD, OTHER, "", "", "")),
)


def sheet_of(rows: list[tuple[str, ...]]) -> str:
    lines = [f"| {''.join(row[:4])} | {row[4]} | {row[5]} | {row[6]} |" for row in rows]
    return "\n".join(("| 客户名称 | 联系人 | 联系电话 | 税号 |", *lines))


SLOW = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=40)


@SLOW
@given(st.lists(ROWS, min_size=2, max_size=8), st.randoms())
def test_the_order_of_rows_does_not_matter(rows: list[tuple[str, ...]], rng: random.Random) -> None:
    customers = table("customer", sheet_of(rows))
    turned = list(range(len(rows)))
    rng.shuffle(turned)
    found, again = run(customers), run(customers.take(turned))
    back = {frozenset(turned[row] for row in group) for group in again.groups}
    assert back == set(map(frozenset, found.groups))
    pairs = {frozenset((turned[pair.left], turned[pair.right])) for pair in again.doubts}
    assert pairs == {frozenset((pair.left, pair.right)) for pair in found.doubts}


@SLOW
@given(st.lists(ROWS, min_size=2, max_size=8))
def test_two_valid_credit_codes_are_never_one_customer(rows: list[tuple[str, ...]]) -> None:
    for group in run(table("customer", sheet_of(rows))).groups:
        assert len({rows[row][6] for row in group if is_valid(rows[row][6])}) <= 1


@SLOW
@given(st.lists(ROWS, min_size=1, max_size=8))
def test_every_row_stands_in_exactly_one_group(rows: list[tuple[str, ...]]) -> None:
    found = run(table("customer", sheet_of(rows)))
    assert sorted(row for group in found.groups for row in group) == list(range(len(rows)))
