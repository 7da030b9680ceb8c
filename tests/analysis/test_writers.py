from __future__ import annotations

import pytest

from crmsheets.analysis.writers import clerks, helpers


def seen(customers: str) -> list[dict[str, bool]]:
    """One customer a line; who the sheets name stands bare, who only works there in brackets."""
    return [
        {person.strip("()"): not person.startswith("(") for person in line.split()}
        for line in customers.strip().splitlines()
    ]


OFFICE_LIST = """
    周敏 吴姐
    周敏 吴姐
    李强 吴姐
    李强 吴姐
    李强
"""
TWO_ON_ONE = """
    周敏 李强
    周敏 李强
    周敏 王芳
    周敏
    周敏
    周敏
"""
ONE_RIVAL = """
    周敏 李强
    周敏 李强
    周敏 李强
"""


@pytest.mark.parametrize(
    ("customers", "office"),
    [(OFFICE_LIST, {"吴姐"}), (TWO_ON_ONE, set()), (ONE_RIVAL, set()), ("", set())],
)
def test_who_lists_nearly_everybody_that_others_list_keeps_the_offices_list(
    customers: str, office: set[str]
) -> None:
    assert clerks(seen(customers)) == office


HELP = """
    周敏 (小陈)
    周敏 (小陈)
    李强 (小陈)
    小陈
    (王芳) (小陈)
"""
MOSTLY_OWN = """
    周敏 (小陈)
    周敏 (小陈)
    李强 (小陈)
    小陈
    小陈
    小陈
    小陈
"""
ONE_COLLEAGUE = """
    周敏 (小陈)
    周敏 (小陈)
    周敏 (小陈)
"""


@pytest.mark.parametrize(
    ("customers", "helping"), [(HELP, {"小陈"}), (MOSTLY_OWN, set()), (ONE_COLLEAGUE, set())]
)
def test_who_works_more_at_others_customers_than_at_own_ones_helps_out(
    customers: str, helping: set[str]
) -> None:
    assert helpers(seen(customers), set()) == helping


def test_the_keeper_of_the_offices_list_owns_nobody_and_helps_nobody() -> None:
    assert helpers(seen("周敏 (小陈)\n吴姐 (小陈)\n吴姐 (小陈)\n周敏 (吴姐)"), {"吴姐"}) == set()
