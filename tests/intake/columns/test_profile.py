from __future__ import annotations

from crmsheets.intake.columns.profile import SAMPLE, Profile, profile, profile_of
from crmsheets.templates.order import OrderStatus
from tests.intake.sheets import grid


def test_a_column_is_measured_from_its_first_row_on() -> None:
    sheet = grid("""
        | 数量 | 状态 |
        | 10 | 已发货 |
        | 20pcs | |
        | x | 说不准 |
        | 1,500 | 无 |
    """)
    found = profile(sheet, 1, 2)
    assert found.rows == (2, 3, 4, 5)
    assert found.numbers == {2: 10.0, 3: 20.0, 5: 1500.0}
    assert (found.share("number"), found.distinct, found.whole) == (0.75, 1.0, 1.0)
    assert found.of_numbers(0, 100) == 0.5
    assert found.within(frozenset({"x"})) == 0.25
    status = profile(sheet, 2, 2)
    assert (status.rows, status.chosen(OrderStatus)) == ((2, 4), 0.5)


def test_words_that_no_list_holds_speak_for_the_column_too() -> None:
    sheet = grid("""
        | 单子怎么样 | 品名 |
        | 客户已签收 | 铰链 |
        | 货已走     | 发货架 |
        | 寄出了     | 螺丝12 |
        | 客退       | 合页 |
    """)
    found, other = profile(sheet, 1, 2), profile(sheet, 2, 2)
    assert (found.chosen(OrderStatus), found.telling(OrderStatus)) == (1.0, True)
    assert (other.chosen(OrderStatus), other.telling(OrderStatus)) == (0.0, False)


def test_an_empty_column_has_no_figures() -> None:
    sheet = grid("| 数量 | |\n| 5 | |")
    assert profile(sheet, 2, 2) == Profile()
    assert Profile().share("number") == 0
    assert profile_of(["a", True], [2, 3]).whole == 0


def test_a_tall_column_is_only_sampled() -> None:
    sheet = grid("\n".join(f"| {number} |" for number in range(3 * SAMPLE)))
    assert len(profile(sheet, 1, 1).cells) == SAMPLE
