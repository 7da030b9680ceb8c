from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.intake.values.credit import fits
from crmsheets.model.grid import Value
from tests.intake.values.columns import field, one, read

VALID = "91350100M000100Y43"


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


@pytest.mark.parametrize(
    ("cell", "code", "verdict", "proposal"),
    [
        (VALID, VALID, "ok", None),
        (VALID.lower(), VALID, "USCC01", None),
        ("9135 0100-M000 100Y43", VALID, "USCC01", None),
        ("９１３５０１００Ｍ０００１００Ｙ４３", VALID, "USCC01", None),
        ("税号：" + VALID, VALID, "USCC01", None),
        ("91350100M000100Y4Z", None, "USCC03", None),
        ("9135O1OOM000100Y43", None, "USCC03", VALID),
        ("91350100M000IOOY43", None, "USCC03", VALID),
        ("OOOOOOO0M000IOOY43", None, "USCC03", None),
        ("91350100M000100Y4", None, "USCC02", None),
        ("350100123456789", "350100123456789", "USCC04", None),
        (350100123456789.0, "350100123456789", "USCC04", None),
        (123.0, None, "USCC02", None),
        (913501000001000000.0, None, "CODE01", None),
        ("9.1E+17", None, "CODE01", None),
        ("#REF!", None, "READ01", None),
        (True, None, "USCC02", None),
        ("无", None, "empty", None),
        (None, None, "empty", None),
    ],
)
def test_credit_codes(cell: Value, code: str | None, verdict: str, proposal: str | None) -> None:
    assert one("customer.uscc", cell) == (code, verdict)
    proposals = [each.suggestion for each in read("customer.uscc", [cell]).verdicts]
    assert [each.value for each in proposals if each] == ([proposal] if proposal else [])


@given(st.text("0123456789ABCDEFGHJKLMNPQRTUWXY", min_size=17, max_size=17), st.integers(0, 16))
def test_one_wrong_character_never_fits(body: str, place: int) -> None:
    symbols = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    (last,) = [each for each in symbols if fits(body + each)]
    wrong = symbols[(symbols.index(body[place]) + 1) % 31]
    assert not fits(body[:place] + wrong + body[place + 1 :] + last)
    field("customer.uscc").validator.validate_python([body + last], strict=True)


@pytest.mark.parametrize(
    ("cell", "address", "verdict", "proposal"),
    [
        ("a@b.com", "a@b.com", "ok", None),
        ("A@B.COM", "A@b.com", "MAIL01", None),
        ("ａ＠ｂ.com", "a@b.com", "MAIL01", None),
        ("李四 <a@b.com>", "a@b.com", "MAIL01", None),
        ("mailto:a@b.com", "a@b.com", "MAIL01", None),
        ("zhang@qq.con", "zhang@qq.con", "MAIL03", "zhang@qq.com"),
        ("zhang@gmial.com", "zhang@gmial.com", "MAIL03", "zhang@gmail.com"),
        ("a@b.com;c@d.com", "a@b.com", "MAIL04", None),
        ("zhang#abc.com", None, "MAIL02", "zhang@abc.com"),
        ("zhang@abc。com", None, "MAIL02", "zhang@abc.com"),
        ("zhangsan", None, "MAIL02", None),
        (5.0, None, "MAIL02", None),
        (float("nan"), None, "empty", None),
        ("#N/A", None, "READ01", None),
        ("无", None, "empty", None),
    ],
)
def test_addresses(cell: Value, address: str | None, verdict: str, proposal: str | None) -> None:
    assert one("customer.email", cell) == (address, verdict)
    proposals = [each.suggestion for each in read("customer.email", [cell]).verdicts]
    assert [each.value for each in proposals if each] == ([proposal] if proposal else [])


@pytest.mark.parametrize(
    ("cell", "value", "verdict"),
    [
        ("abc_zhang", "abc_zhang", "ok"),
        (13800000000.0, "13800000000", "ok"),
        ("微信:abc_zhang", "abc_zhang", "TEXT01"),
        ("老王", "老王", "MAIL05"),
        ("同手机", None, "empty"),
        (6222021234567890123.0, None, "CODE01"),
    ],
)
def test_wechat(cell: Value, value: str | None, verdict: str) -> None:
    assert one("customer.wechat", cell) == (value, verdict)
