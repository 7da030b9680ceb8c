from __future__ import annotations

import pytest

from crmsheets.analysis.matching.places_written import nations, place_abroad, places_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("广东省/东莞市", "广东 东莞"),
        ("东莞市", "东莞"),
        ("DONGGUAN CITY", "东莞"),
        ("Guangdong/Dongguan", "广东 东莞"),
        ("Guangzhou, Guangdong", "广东 广州"),
        ("Humen, Dongguan", "humen 东莞"),
        ("广东/Humen", "广东 humen"),
        ("某地", "某地"),
        ("江苏/某地", "江苏"),
        ("München", "munich"),
        ("Bayern/München", "~bayern munich"),
        ("Munich, Germany", "munich"),
        ("Germany", "DE"),
        ("德国", "DE"),
        ("CA/Fresno", "~ca fresno"),
        ("Hong Kong", "香港"),
        ("Leuven", "leuven"),
    ],
)
def test_the_places_of_the_cells_for_province_and_city(text: str, expected: str) -> None:
    assert places_of(text) == frozenset(expected.split())


def test_a_cell_without_a_place() -> None:
    assert places_of("-") is None
    assert places_of("市") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Muenchen", "munich"),
        ("Finland", "FI"),
        ("Taiwan", "台湾"),
        ("Leuven", "leuven"),
        ("-", ""),
    ],
)
def test_the_place_behind_a_foreign_name(text: str, expected: str) -> None:
    assert place_abroad(text) == frozenset(expected.split())


def test_countries_among_places() -> None:
    assert nations(frozenset({"DE", "munich", "东莞", "~bayern"})) == {"DE"}
