from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.matching.addresses import BESIDE, OTHER, ROAD, SAME, Address, address, level
from crmsheets.analysis.matching.coded import NOTHING


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("广东省东莞市长安镇振安路8号", Address(("广东", "东莞", "长安"), "振安路", "8")),
        (
            "廣東省東莞市長安鎮振安路8號3幢",
            Address(("广东", "东莞", "长安"), "振安路", "8", "", "3"),
        ),
        ("中山路202号", Address((), "中山路", "202")),
        ("长江路十二号一楼", Address((), "长江路", "12", "", "1")),
        ("工业大道二十号", Address((), "工业大道", "20")),
        ("武义县解放路989号新兴工业园三栋", Address(("武义",), "解放路", "989", "新兴工业园", "3")),
        ("科创园A3栋", Address((), "", "", "科创园", "a3")),
        ("东城8号", Address((), "", "8")),
        ("东城", Address()),
        (
            "12 Mill Lane, Leeds",
            Address(words=frozenset({"12", "mill", "ln", "leeds"}), last=" leeds"),
        ),
        ("Hauptstraße 5", Address(words=frozenset({"hauptstr", "5"}), last="hauptstrasse 5")),
        ("-", None),
    ],
)
def test_addresses_taken_apart(typed: str, expected: Address | None) -> None:
    assert address(typed) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("东莞市振安路8号", "广东省东莞市长安镇振安路8号", SAME),
        ("振安路8号", "振安路9号", BESIDE),
        ("振安路8号", "振安路", ROAD),
        ("振安路8号", "长江路8号", OTHER),
        ("振安路3栋", "振安路3座", SAME),
        ("科创园3栋", "科创园3幢", SAME),
        ("科创园3栋", "科创园4幢", BESIDE),
        ("科创园", "科创园4幢", ROAD),
        ("科创园8号", "科创园8号", SAME),
        ("科创园", "软件园", OTHER),
        ("振安路8号科创园", "科创园", ROAD),
        ("人民东路8号", "人民路8号", SAME),
        ("东城8号", "东城8号", ROAD),
        ("东城8号", "东城", NOTHING),
        ("12 Mill Lane, Leeds", "12 Mill Ln", SAME),
        ("12 Mill Lane, Leeds", "14 Mill Lane, Leeds", BESIDE),
        ("Mill Lane, Leeds", "14 Mill Lane, Leeds", ROAD),
        ("12 Mill Lane, Leeds", "8 High Street, York", OTHER),
        ("12 Mill Lane, Leeds", "振安路8号", NOTHING),
    ],
)
def test_how_alike_two_addresses_are(one: str, other: str, expected: int) -> None:
    first, second = address(one), address(other)
    assert first
    assert second
    assert level(first, second) == expected
    assert level(second, first) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("东莞市振安路8号", ("振安路8",)),
        ("科创园3栋", ("科创园3",)),
        ("振安路", ()),
        ("12 Mill Lane, Leeds", ("leeds12",)),
        ("Mill Lane", ()),
    ],
)
def test_addresses_are_filed_under_the_house(typed: str, expected: tuple[str, ...]) -> None:
    found = address(typed)
    assert found
    assert found.keys == expected


TEXTS = st.text("东莞市振安路科创园区镇8号3栋幢 MillLane,", min_size=1, max_size=12)


@given(TEXTS, TEXTS)
def test_levels_are_symmetric(one: str, other: str) -> None:
    first, second = address(one), address(other)
    if first and second:
        assert level(first, second) == level(second, first)
