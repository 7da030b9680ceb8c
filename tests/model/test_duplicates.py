from __future__ import annotations

from crmsheets.model.duplicates import Pair, Part
from crmsheets.model.text import Said, Text

SAME = Said(Text("手机相同", "same mobile"))
APART = Said(Text("行业不同，不是同一家", "another trade: not one customer"))


def test_a_pair_prints_as_its_parts_with_their_bits() -> None:
    nothing = Part(Said(Text("行业没写全", "trade not told")), 0.0)
    pair = Pair(0, 1, 9.1, (Part(SAME, 12.6), nothing))
    assert pair("zh") == "手机相同 +12.6"
    assert pair("en") == "same mobile +12.6"


def test_a_veto_stands_before_the_parts() -> None:
    pair = Pair(0, 1, -9.0, (Part(SAME, 12.6),), APART)
    assert pair("zh") == "行业不同，不是同一家，手机相同 +12.6"
    assert pair("en") == "another trade: not one customer, same mobile +12.6"
