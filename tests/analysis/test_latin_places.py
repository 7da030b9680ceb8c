from __future__ import annotations

import pytest

from crmsheets.analysis.latin_places import same_place, spelled_alike


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("东莞", "Dongguan", True),
        ("东莞市", "DONG GUAN CITY", True),
        ("广东省东莞市", "Dongguan", True),
        ("Dongguan, Guangdong", "东莞", True),
        ("Xi'an", "西安", True),
        ("重庆", "Chongqing", True),
        ("苏州", "Suzhou", True),
        ("香港", "Hong Kong", True),
        ("Inner Mongolia", "内蒙古", True),
        ("Dongguan", "Dongguan Shi", True),
        ("深圳", "Dongguan", False),
        ("Shenzhen", "Dongguan", False),
        ("Oyonnax", "奥约纳", False),
        ("-", "东莞", False),
        ("Oyonnax", "Oyonnax", False),
    ],
)
def test_one_place_in_either_script(one: str, other: str, same: bool) -> None:
    assert same_place(one, other) is same
    assert same_place(other, one) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("东莞", "Dongguan City", True),
        ("广东省东莞市", "Dongguan", False),
        ("Lyon", "Lyons", True),
        ("München", "慕尼黑", True),
        ("Oyonnax", "Oyonax", False),
    ],
)
def test_the_same_written_differently(one: str, other: str, same: bool) -> None:
    assert spelled_alike(one, other) is same
