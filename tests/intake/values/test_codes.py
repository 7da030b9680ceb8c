from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.model.grid import Value
from tests.intake.values.columns import one


@pytest.mark.parametrize(
    ("cell", "code", "verdict"),
    [
        ("ORD001", "ORD001", "ok"),
        ("007", "007", "ok"),
        (1.0, "1", "ok"),
        (1, "1", "ok"),
        (1.5, "1.5", "ok"),
        (13800000000.0, "13800000000", "ok"),
        ('="001"', "001", "TEXT01"),
        ("'001", "001", "TEXT01"),
        (" PO  1 ", "PO 1", "TEXT01"),
        ("ＰＯ１", "PO1", "TEXT01"),
        ("P\x07O", "PO", "TEXT02"),
        ("'", None, "empty"),
        (6222021234567890123.0, None, "CODE01"),
        ("6.22E+18", None, "CODE01"),
        (dt.date(2024, 3, 5), None, "CODE02"),
        (True, None, "CODE02"),
        (float("nan"), None, "empty"),
        ("无", None, "empty"),
        ("#N/A", None, "READ01"),
        (None, None, "empty"),
    ],
)
def test_codes_are_text(cell: Value, code: str | None, verdict: str) -> None:
    assert one("order.order_id", cell) == (code, verdict)
