from __future__ import annotations

import numpy as np
import pytest

from crmsheets.analysis.matching import (
    addresses,
    codes_alike,
    mails,
    names_alike,
    persons,
    phones,
    regions,
    trades_alike,
)
from crmsheets.analysis.matching.coded import NOTHING, Levels
from crmsheets.analysis.matching.vetoes import HELD, HELD_APART, HELD_SOUND, ORDER, limits, vetoes
from crmsheets.analysis.matching.weights import AT, COMPARISONS


def pair(**levels: int) -> Levels:
    """One pair of rows: the levels by comparison, nothing said of the others."""
    found = np.full((1, len(COMPARISONS)), NOTHING, np.int8)
    for name, level in levels.items():
        found[0, AT[name]] = level
    return found


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        ({"code": codes_alike.TWO}, "code"),
        ({"brand": names_alike.OTHER, "code": codes_alike.TWO}, "code"),
        ({"branch": 0, "trade": trades_alike.DIFFERENT}, "branch"),
        ({"brand": names_alike.OTHER}, "brand"),
        ({"trade": trades_alike.DIFFERENT}, "trade"),
        ({"region": regions.NAMED_APART}, "region"),
        ({"region": regions.NAMED_APART, "code": codes_alike.SAME}, ""),
        ({"branch": 0, "code": codes_alike.SAME}, ""),
        ({"brand": names_alike.SAME, "mobile": phones.OTHER}, ""),
    ],
)
def test_the_gravest_reason_forbids_an_equal_code_excuses(
    levels: dict[str, int], expected: str
) -> None:
    assert vetoes(pair(**levels)).tolist() == [ORDER.index(expected) if expected else -1]


SAME_FIRM = {"brand": names_alike.SAME, "trade": trades_alike.ALIKE}
SOUNDS = {"brand": names_alike.SOUND, "trade": trades_alike.ALIKE}


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        (SAME_FIRM, np.inf),
        ({**SAME_FIRM, "legal": 0, "person": persons.OTHER, "mobile": phones.OTHER}, HELD),
        ({**SAME_FIRM, "legal": 0, "person": persons.OTHER, "mobile": phones.SAME}, np.inf),
        ({**SAME_FIRM, "legal": 0}, np.inf),
        ({**SAME_FIRM, "brand": names_alike.HALF}, HELD),
        ({**SAME_FIRM, "trade": trades_alike.UNLIKE}, HELD),
        ({**SAME_FIRM, "trade": trades_alike.UNLIKE, "industry": 0}, HELD_APART),
        ({**SAME_FIRM, "trade": trades_alike.SILENT}, HELD),
        ({**SAME_FIRM, "trade": trades_alike.SILENT, "line": phones.SAME}, np.inf),
        ({**SAME_FIRM, "trade": trades_alike.RELATED}, np.inf),
        ({**SAME_FIRM, "trade": trades_alike.RELATED, "legal": 1}, HELD),
        ({**SAME_FIRM, "trade": trades_alike.BY_TURNS}, np.inf),
        ({**SAME_FIRM, "trade": trades_alike.BY_TURNS, "legal": 1}, HELD),
        (SOUNDS, HELD_SOUND),
        ({**SOUNDS, "person": persons.OTHER}, HELD_APART),
        ({**SOUNDS, "person": persons.SAME}, np.inf),
        ({**SOUNDS, "mail": mails.DOMAIN}, np.inf),
        ({**SOUNDS, "address": addresses.ROAD}, np.inf),
        ({**SAME_FIRM, "region": regions.TOLD_APART}, HELD_APART),
        ({**SAME_FIRM, "region": regions.ELSEWHERE}, HELD_APART),
        ({**SAME_FIRM, "region": regions.ELSEWHERE, "line": phones.SAME}, HELD),
        ({**SAME_FIRM, "form": 0, "line": phones.SAME}, HELD),
        ({**SAME_FIRM, "form": 1}, np.inf),
        ({**SAME_FIRM, "brand": names_alike.PART}, HELD),
        # 顺达五金 and Weber Ltd: names in two scripts that do not sound alike.
        ({"name": 0, "line": phones.SAME}, HELD),
        ({"name": 0, "line": phones.SAME, "mail": mails.SAME}, np.inf),
        ({"name": 0, "line": phones.SAME, "person": persons.SAME}, np.inf),
        ({"person": persons.SAME, "address": addresses.SAME}, HELD),
        ({"person": persons.SAME, "mobile": phones.SAME}, np.inf),
        ({"person": persons.SAME, "code": codes_alike.NEAR}, np.inf),
    ],
)
def test_what_only_a_person_may_join(levels: dict[str, int], expected: float) -> None:
    assert limits(pair(**levels)).tolist() == [expected]
