from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.matching.match import match
from crmsheets.analysis.matching.repeated import CERTAIN, repeated
from crmsheets.model.duplicates import Matched
from crmsheets.model.options.duplicates import Duplicates
from crmsheets.model.table import Table
from tests.tables import table

HEAD = "| 客户名称 | 联系人 | 联系电话 | 城市 |\n"
SHORT = "| 宏达五金 | 王建国 | 13800138000 | 东莞 |\n"
LONG = "| 东莞市宏达五金有限公司 | 王建国 | 13800138000 | 东莞 |\n"
OTHER = "| 顺兴塑胶 | 李梅 | 13900139111 | 佛山 |\n"
NAMED = "| 宏达五金 | | | 东莞 |\n"


def matched(sheet: str, **told: list[tuple[int, int]]) -> Matched:
    customers = table("customer", HEAD + sheet)
    return match(customers, settings=Duplicates(), order=list(range(len(customers))), **told)


def test_a_customer_on_many_rows_is_still_compared_with_its_other_spellings() -> None:
    found = matched(SHORT * 70 + LONG * 70 + OTHER)
    assert [len(group) for group in found.groups] == [140, 1]
    assert found.skipped == ()


def test_every_copy_says_why_it_is_the_same() -> None:
    found = matched(OTHER + SHORT + LONG + SHORT)
    assert found.groups == ((0,), (1, 2, 3))
    copy = next(pair for pair in found.pairs if (pair.left, pair.right) == (1, 3))
    assert (copy.bits, copy("zh")) == (CERTAIN, "各项都相同 +20.0")
    assert [cell.row for cell in copy.parts[0].cells] == [4, 6]
    assert {(pair.left, pair.right) for pair in found.pairs} == {(1, 2), (1, 3)}


def test_a_name_alone_proves_nothing() -> None:
    customers = table("customer", HEAD + NAMED * 3)
    assert repeated(customers, range(3), ()).kept == (0, 1, 2)


def test_the_first_by_order_stands_for_the_others() -> None:
    customers = table("customer", HEAD + SHORT * 3)
    assert repeated(customers, "bca", ()).first == (2, 2, 2)


def test_rows_told_apart_stay_apart_though_they_are_equal() -> None:
    found = matched(SHORT * 4, apart=[(0, 1)])
    (one,) = (group for group in found.groups if 0 in group)
    assert 1 not in one


def test_a_must_link_of_copies_that_contradicts_is_told_by_its_own_rows() -> None:
    # Row 2 is a copy of row 0; it is told to be one with row 3, which stays apart from row 4.
    sheet = SHORT + OTHER + SHORT + "| 甲 | | | |\n| 乙 | | | |\n"
    found = matched(sheet, together=[(2, 3), (2, 4)], apart=[(3, 4)])
    assert found.contradictions == ((2, 4),)
    assert (0, 2, 3) in found.groups


def test_without_automatic_joining_every_row_is_its_own() -> None:
    customers = table("customer", HEAD + SHORT * 3)
    found = match(customers, settings=Duplicates(automatic=False), order="abc", together=[(0, 1)])
    assert found.groups == ((0, 1), (2,))


ROWS = st.lists(st.sampled_from([SHORT, LONG, OTHER, NAMED]), min_size=1, max_size=8)


@given(ROWS)
def test_every_row_stands_in_exactly_one_group(rows: list[str]) -> None:
    found = matched("".join(rows))
    assert sorted(row for group in found.groups for row in group) == list(range(len(rows)))
    for pair in (*found.pairs, *found.doubts, *found.related):
        assert pair.left < pair.right


@pytest.mark.parametrize("count", [0, 1])
def test_short_tables(count: int) -> None:
    customers: Table = table("customer", HEAD + SHORT).take(range(count))
    assert len(match(customers, settings=Duplicates(), order=range(count)).groups) == count
