"""Headers of papers that are none of our tables, and headers that only sound like them."""

from __future__ import annotations

import pytest

from crmsheets.intake.layout.other_papers import another_word


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("采购日期", True),
        ("采购单号", True),
        ("采购员", True),
        ("供应商", True),
        ("Purchased from", True),
        ("Purchase qty", True),
        ("采购对接人", False),
        ("采购负责人", False),
        ("采购电话", False),
        ("采购方", False),
        ("采购意向", False),
        ("Purchaser", False),
        ("Purchasing contact", False),
        ("Purchase order", False),
        ("Purchase intention", False),
    ],
)
def test_whom_to_ask_at_a_customer_is_no_purchase_of_ours(header: str, expected: bool) -> None:
    assert another_word(header) is expected
