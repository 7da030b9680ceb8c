from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.checks.amounts import ONE_PIECE, Verdict, counted_quantity, is_fee, order_amount
from crmsheets.model.exact import amount_of, units
from crmsheets.model.settings import Settings

SETTINGS = Settings()


def worth(quantity: str, price: str, claimed: str, unit: str = "个") -> tuple[str, str, str]:
    counted, aside, verdict = order_amount(
        units(quantity, 3) if quantity else None,
        units(price, 4) if price else None,
        units(claimed, 2) if claimed else None,
        SETTINGS,
        unit=unit,
    )
    return ("" if counted is None else f"{counted / 100:g}", f"{aside / 100:g}", verdict.value)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        # quantity, price, total as typed -> counts, set aside, verdict
        (("1000", "12", "12000"), ("12000", "0", "agrees")),
        (("1000", "12", "12001"), ("12001", "0", "agrees")),  # 1 元 is within tolerance
        (("1000", "12", "12060"), ("12060", "0", "agrees")),  # so is 0.5 %
        (("1000", "12", "12060.01"), ("12000", "0", "close")),
        (("10", "1", "11.01"), ("10", "0", "close")),
        (("1000", "12", "9600"), ("12000", "0", "close")),  # 20 % off
        (("1000", "12", "9599"), ("", "9599", "doubtful")),
        (("1000", "12", "99999"), ("", "99999", "doubtful")),
        (("5000", "12", "60"), ("", "60", "per_thousand")),
        (("5000", "12", "600"), ("", "600", "per_hundred")),
        (("5", "12", "60000"), ("", "60000", "in_thousands")),
        (("5000", "12", "60", "千只"), ("60", "0", "agrees")),
        (("5", "12", "60000", "千只"), ("60000", "0", "agrees")),
        (("100", "10", "1130"), ("1000", "0", "tax")),
        (("100", "11.3", "1000"), ("1130", "0", "tax")),
        (("100", "10", "1060"), ("1000", "0", "tax")),
        (("100", "10", ""), ("1000", "0", "computed")),
        (("100", "", "900"), ("900", "0", "claimed")),
        (("", "10", "900"), ("900", "0", "claimed")),
        (("100", "", ""), ("", "0", "nothing")),
        (("100", "0", "900"), ("", "900", "doubtful")),
        (("100", "9", "0"), ("", "0", "doubtful")),
        (("-100", "10", "-1000"), ("-1000", "0", "agrees")),
        (("-100", "10", "1000"), ("", "1000", "doubtful")),
    ],
)
def test_what_a_line_is_worth(line: tuple[str, ...], expected: tuple[str, str, str]) -> None:
    assert worth(*line) == expected


MONEY = st.integers(-(10**9), 10**9)


@given(
    quantity=st.integers(-(10**7), 10**7) | st.none(),
    price=st.integers(0, 10**7) | st.none(),
    claimed=MONEY | st.none(),
)
def test_no_money_is_lost(quantity: int | None, price: int | None, claimed: int | None) -> None:
    counted, aside, verdict = order_amount(quantity, price, claimed, SETTINGS)
    computed = None if quantity is None or price is None else amount_of(quantity, price)
    if claimed is None or verdict in {Verdict.CLOSE, Verdict.TAX}:
        assert (counted, aside) == (computed, 0)
    else:
        assert (counted or 0) + aside == claimed


@pytest.mark.parametrize(
    ("product", "fee"),
    [
        ("模具费", True),
        ("X100模具费", True),
        (" 运费（德邦）", True),
        ("Freight", True),
        ("X100", False),
        ("费斯托气缸", False),
        (None, False),
    ],
)
def test_fees_are_known_by_their_words(product: str | None, fee: bool) -> None:
    assert is_fee(product) is fee


@pytest.mark.parametrize(
    ("product", "quantity", "counted"),
    [("模具费", None, ONE_PIECE), ("模具费", 2000, 2000), ("X100", None, None)],
)
def test_a_fee_is_one_piece(product: str, quantity: int | None, counted: int | None) -> None:
    assert counted_quantity(product, quantity) == counted
