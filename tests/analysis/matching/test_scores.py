from __future__ import annotations

import numpy as np
import pytest

from crmsheets.analysis.matching import (
    addresses,
    names_alike,
    persons,
    phones,
    regions,
    trades_alike,
)
from crmsheets.analysis.matching.scores import Scorer, scorer
from crmsheets.analysis.matching.traits import traits
from crmsheets.analysis.matching.weights import (
    ADDRESS_ALONE,
    AT,
    CONTACT_FLOOR,
    CONTACT_FLOOR_BRAND,
    LEAST_ROWS,
    PERSON_CAP,
    PRIOR,
    RARE,
    RISES,
)
from tests.analysis.matching.test_vetoes import pair
from tests.tables import table

FIRST, SECOND = np.array([0]), np.array([1])
ONE_FIRM = {"brand": names_alike.SAME, "trade": trades_alike.ALIKE, "region": regions.SAME_NAMED}


def plain() -> Scorer:
    """A scorer of a list of two rows with one brand."""
    return Scorer(PRIOR, np.array([RARE[0]]), np.array([0, 0]))


def part(name: str, **levels: int) -> float:
    return float(plain().each(pair(**levels), FIRST, SECOND)[0, AT[name]])


def added(**levels: int) -> float:
    levels_of = pair(**levels)
    return float(plain().bound(plain().each(levels_of, FIRST, SECOND), levels_of)[0])


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        (names_alike.SAME, 5.0),
        (names_alike.SOUND, 1.5),
        (names_alike.SLIP, 3.0),
        (names_alike.NEAR, 3.0),
        (names_alike.OTHER, -9.0),
    ],
)
def test_a_frequent_brand_says_less(level: int, expected: float) -> None:
    assert part("brand", brand=level) == expected


def test_an_address_says_less_where_a_row_has_no_name() -> None:
    assert part("address", address=addresses.SAME) == ADDRESS_ALONE
    assert part("address", address=addresses.SAME, **ONE_FIRM) > ADDRESS_ALONE


def test_what_is_about_one_person_counts_once() -> None:
    # 9.5 + 12.6 for the same person with the same mobile.
    both = {"person": persons.SAME, "mobile": phones.SAME}
    assert added(**both) == pytest.approx(PERSON_CAP - 22.1)
    assert added(person=persons.SAME) == 0


def test_another_contact_of_one_firm_is_normal() -> None:
    others = {"person": persons.OTHER, "mobile": phones.OTHER, "line": phones.OTHER}
    assert added(**others) == 0
    assert added(**others, **ONE_FIRM) == pytest.approx(9 + CONTACT_FLOOR)
    short = {**ONE_FIRM, "trade": trades_alike.SILENT}
    assert added(**others, **short) == pytest.approx(9 + CONTACT_FLOOR_BRAND)
    elsewhere = {**ONE_FIRM, "region": regions.WIDER}
    assert added(**others, **elsewhere) == 0


def test_what_forbids_is_minus_infinity() -> None:
    found = plain().bits(pair(**{**ONE_FIRM, "trade": trades_alike.DIFFERENT}), FIRST, SECOND)
    assert found.tolist() == [-np.inf]


def test_short_lists_count_as_a_thousand_rows() -> None:
    short = scorer(traits(table("customer", "| 客户名称 |\n| 顺达五金 |\n| 永隆食品 |")))
    assert short.prior == pytest.approx(PRIOR + RISES * np.log2(10_000 / LEAST_ROWS))
    assert short.rarity.tolist() == [RARE[1], RARE[1]]
