from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.checks.private import is_card, masked, numbers_in
from tests.checks.running import found
from tests.tables import table


def test_numbers_in_notes_are_told_but_not_repeated() -> None:
    sheet = table(
        "customer",
        """
        | 客户名称 | 备注 |
        | 顺达五金有限公司 | 身份证11010519491231002X |
        | 恒通电子有限公司 | 卡号6222 6002 6000 1072 444 |
        | 新力塑胶有限公司 | 月底打款 |
        """,
    )
    assert found(sheet) == [
        ("CELL05", "B3", "里有身份证号（1101**********002X），请删掉。"),
        ("CELL06", "B4", "里像有银行卡号（6222***********2444），请删掉。"),
    ]


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("110105194912310021", []),  # wrong check digit
        ("110105194913310020", []),  # no 13th month
        ("11010519491231002x 6222600260001072444", ["CELL05", "CELL06"]),
        ("6222600260001072445", []),  # wrong check digit
        ("1222600260001072441", []),  # cards do not start with 1
        ("单号PO6222600260001072444", []),
        ("13800000000", []),
    ],
)
def test_what_counts_as_private(words: str, codes: list[str]) -> None:
    assert [rule.code for rule, _ in numbers_in(words)] == codes


def test_an_identity_number_is_not_a_card_as_well() -> None:
    both = next(
        number
        for number in (f"31010119900101{serial:03d}" for serial in range(1000))
        for number in (f"{number}{digit}" for digit in range(10))
        if is_card(number) and [rule.code for rule, _ in numbers_in(number)][:1] == ["CELL05"]
    )
    assert [rule.code for rule, _ in numbers_in(both)] == ["CELL05"]


@given(st.text("0123456789", min_size=16, max_size=19), st.integers(0, 15), st.integers(1, 9))
def test_one_wrong_digit_is_no_card(digits: str, at: int, more: int) -> None:
    wrong = f"{digits[:at]}{(int(digits[at]) + more) % 10}{digits[at + 1 :]}"
    assert not (is_card(digits) and is_card(wrong))


@given(st.text("0123456789", min_size=16, max_size=19))
def test_the_middle_is_hidden(digits: str) -> None:
    shown = masked(digits)
    assert len(shown) == len(digits)
    assert shown.count("*") == len(digits) - 8
