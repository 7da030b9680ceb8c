from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.intake.values.credit import is_valid
from crmsheets.model.grid import Value
from tests.intake.values.columns import field, one, read

VALID = "91350100M000100Y43"


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
def test_one_wrong_character_never_is_valid(body: str, place: int) -> None:
    symbols = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    (last,) = [each for each in symbols if is_valid(body + each)]
    wrong = symbols[(symbols.index(body[place]) + 1) % 31]
    assert not is_valid(body[:place] + wrong + body[place + 1 :] + last)
    field("customer.uscc").validator.validate_python([body + last], strict=True)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("91350100M000100Y43", True),
        ("91350100M000100Y44", False),
        ("91350100M000100Y4", False),
        ("91350100M000100YI3", False),
        ("350100000100043", False),
    ],
)
def test_only_a_fitting_check_character_is_proof(code: str, expected: bool) -> None:
    assert is_valid(code) is expected
