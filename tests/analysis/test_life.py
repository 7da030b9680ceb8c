from __future__ import annotations

import itertools

import pytest

from crmsheets.analysis.life import customer_type, lost, movement, policy
from crmsheets.analysis.silence import Silence
from crmsheets.model.judged import CustomerType
from crmsheets.model.settings import Settings


@pytest.mark.parametrize(
    ("silent", "gap", "expected"),
    [
        (181, 30.0, True),
        (180, 30.0, False),
        (200, 100.0, False),  # 3 x 100 days
        (301, 100.0, True),
        (181, None, True),
        (None, None, False),
    ],
)
def test_lost_is_silent_past_both_limits(
    silent: int | None, gap: float | None, expected: bool
) -> None:
    assert lost(Silence(silent_days=silent, usual_gap=gap), Settings()) is expected


@pytest.mark.parametrize(
    ("tier", "previous", "before", "expected"),
    [
        ("A", "A", True, CustomerType.VIP),
        ("A", "B", True, CustomerType.CURRENT),
        ("A", "", True, CustomerType.CURRENT),
        ("A", "", False, CustomerType.VIP),  # nothing was ordered before: now alone
        ("B", "A", True, CustomerType.CURRENT),
        ("", "", False, CustomerType.CURRENT),
    ],
)
def test_vip_holds_its_tier(tier: str, previous: str, before: bool, expected: CustomerType) -> None:
    found = customer_type(
        bought=True, is_lost=False, tier=tier, tier_previous=previous, bought_before=before
    )
    assert found is expected


def test_types_are_exclusive_and_every_case_has_one() -> None:
    flags = (True, False)
    grades = ("A", "B", "C", "")
    for bought, gone, tier, previous, before in itertools.product(
        flags, flags, grades, grades, flags
    ):
        found = customer_type(
            bought=bought, is_lost=gone, tier=tier, tier_previous=previous, bought_before=before
        )
        assert (found is CustomerType.PROSPECT) is not bought
        assert (found is CustomerType.LOST) is (bought and gone)


@pytest.mark.parametrize(
    ("tier", "previous", "expected"),
    [("A", "B", "up"), ("C", "B", "down"), ("B", "B", ""), ("A", "", ""), ("", "A", "")],
)
def test_movement_needs_two_different_tiers(tier: str, previous: str, expected: str) -> None:
    assert movement(tier, previous) == expected


def test_every_customer_has_a_policy() -> None:
    said = {policy(kind, tier).zh for kind in CustomerType for tier in ("A", "B", "C", "")}
    assert len(said) == 6
    assert policy(CustomerType.LOST, "A") != policy(CustomerType.VIP, "A")
    assert policy(CustomerType.VIP, "A") == policy(CustomerType.CURRENT, "A")
