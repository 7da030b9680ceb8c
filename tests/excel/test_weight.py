from __future__ import annotations

import pytest

from crmsheets.excel import read, weight
from crmsheets.excel.container import Package
from crmsheets.excel.marks import Marks
from crmsheets.excel.read import read_bytes
from crmsheets.excel.weight import LARGE, USUAL, Limits, limits_for, longest
from crmsheets.excel.workbook import describe
from tests.excel import raw


def limits(data: bytes, *marks: Marks) -> Limits | None:
    package = Package(data)
    return limits_for(package, describe(package), marks)


def test_an_ordinary_workbook_needs_no_child() -> None:
    assert limits(raw.orders(), Marks(rows=100_000, columns=20, values=500_000)) is None


def test_much_xml_may_take_more_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weight, "_MOST_XML", 100)
    assert limits(raw.orders()) == LARGE


def test_boxes_of_blanks_are_read_in_the_usual_limits() -> None:
    box = Marks(rows=1_000_000, columns=16_384)
    assert limits(raw.orders(), box) == USUAL
    box.regular = False
    assert limits(raw.orders(), box) is None


@pytest.mark.parametrize(
    ("length", "cells", "expected"),
    [(300_000, 5_000, USUAL), (300_000, 500, None), (10, 5_000_000, None)],
)
def test_copies_of_a_long_text_are_read_in_the_usual_limits(
    length: int, cells: int, expected: Limits | None
) -> None:
    items = "<si><t>a</t></si>" * 40_000 + f"<si><t>{'x' * length}</t></si>"
    sst = f'<sst xmlns="{raw.MAIN}">{items}</sst>'.encode()
    data = raw.repacked(raw.orders(), {"xl/sharedStrings.xml": sst})
    assert limits(data, Marks(values=cells)) == expected


@pytest.mark.parametrize(
    ("blocks", "bytes_"),
    [
        ([], 0),
        ([b"abc"], 3),
        ([b"ab</si>cdef</si>g"], 4),
        ([b"ab</si>cde", b"fgh", b"i</si>j"], 7),
        ([b"a</si>", b"b</si>cccc"], 4),
    ],
)
def test_the_longest_text_may_stand_in_several_blocks(blocks: list[bytes], bytes_: int) -> None:
    assert longest(blocks) == bytes_


def test_a_giant_is_read_by_a_child_and_gives_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = read_bytes(raw.orders(), "a.xlsx")
    monkeypatch.setattr(weight, "_MOST_XML", 100)
    monkeypatch.setattr(read, "sheets", None)
    assert read_bytes(raw.orders(), "a.xlsx") == expected
