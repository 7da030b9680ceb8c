from __future__ import annotations

import pytest

from crmsheets.analysis.tiering.lopsided import lopsided
from tests.analysis.linked import judged
from tests.analysis.tiering.people import settings
from tests.tables import table

FEW = "现在只有 {} 家下过单"


@pytest.mark.parametrize(
    ("tier", "customers", "said"),
    [
        ({}, [("A", 1)], [FEW.format(1)]),
        ({}, [("A", 1)] * 9 + [("C", 0)] * 40, [FEW.format(9)]),
        ({"method": "abc"}, [("A", 1)], [FEW.format(1)]),
        ({"method": "rules"}, [("A", 1)], []),
        ({"target_spend": 9, "target_orders": 9}, [("A", 1)], []),
        ({"target_spend": 9}, [("A", 1)], [FEW.format(1)]),
        ({}, [("A", 1)] * 43 + [("B", 1)], ["43/44 家都是 A"]),
        ({"method": "rules"}, [("C", 1)] * 8 + [("B", 1)] * 2, ["8/10 家都是 C"]),
        ({}, [("A", 1)] * 7 + [("B", 1)] * 3, []),
        # New customers have no tier: nine are too few for a share.
        ({}, [("A", 1)] * 9 + [("", 1)] * 9, []),
        ({}, [("", 1)] * 3, []),
        ({}, [], []),
    ],
)
def test_what_is_said_of_tiers_that_tell_nobody_apart(
    tier: dict[str, object], customers: list[tuple[str, int]], said: list[str]
) -> None:
    found = [each("zh") for each in lopsided(customers, settings(**tier))]
    assert len(found) == len(said)
    assert all(part in each for part, each in zip(said, found, strict=True))


def test_it_stands_with_the_definition_of_the_tiers() -> None:
    sheet = "| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |\n| 甲厂 | 1 | 2024-5-1 | X | 1 | 100 |"
    note = judged(table("order", sheet)).notes["tier"]
    assert "一家最好的不等于大客户" in note("zh")
    assert note("en").endswith("plain rules).")
    assert "only 1 of them ordered" in note("en")
