from __future__ import annotations

import math
from typing import Any, Self

import pytest
from python_calamine import PasswordError, SheetTypeEnum, SheetVisibleEnum

from crmsheets.excel import engine, read
from crmsheets.excel.engine import Unreadable, number, row_of, sheets
from crmsheets.model.grid import Value
from tests.excel import raw


class Panic(BaseException):
    """What the engine's panics look like: no Exception."""


class Book:
    """An engine that opens, and breaks at its first sheet."""

    broken: BaseException = Panic()

    class About:
        typ = SheetTypeEnum.WorkSheet
        visible = SheetVisibleEnum.Visible
        name = "订单"

    sheets_metadata = (About,)

    @classmethod
    def from_filelike(cls, _: object) -> Self:
        return cls()

    def get_sheet_by_index(self, _: int) -> Any:
        raise self.broken


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        (13800000000.0, 13800000000),
        (-5.0, -5),
        (0.1, 0.1),
        (1e15, 1e15),
        (999999999999999.0, 999999999999999),
        (math.inf, "inf"),
        (math.nan, "nan"),
    ],
)
def test_whole_floats_are_the_numbers_people_typed(typed: float, value: Value) -> None:
    assert (number(typed), type(number(typed))) == (value, type(value))


def test_a_row_ends_with_its_last_value() -> None:
    assert row_of(["", "a", True, 2.0, " ", ""]) == (None, "a", True, 2, " ")
    assert row_of(["", ""]) == ()


def test_a_panic_costs_the_sheet_it_happens_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "CalamineWorkbook", Book)
    assert [(sheet.name, sheet.failed) for sheet in sheets(b"")] == [("订单", "Panic")]


@pytest.mark.parametrize("error", [KeyboardInterrupt, MemoryError])
def test_a_user_who_stops_it_is_obeyed(
    monkeypatch: pytest.MonkeyPatch, error: type[BaseException]
) -> None:
    monkeypatch.setattr(engine, "CalamineWorkbook", Book)
    monkeypatch.setattr(Book, "broken", error())
    with pytest.raises(error):
        sheets(b"")
    monkeypatch.setattr(Book, "from_filelike", Book().get_sheet_by_index)
    with pytest.raises(error):
        sheets(b"")


@pytest.mark.parametrize(("error", "password"), [(Panic(), False), (PasswordError(""), True)])
def test_a_book_that_does_not_open_is_unreadable(
    monkeypatch: pytest.MonkeyPatch, error: BaseException, *, password: bool
) -> None:
    def breaks(_: object) -> None:
        raise error

    monkeypatch.setattr(Book, "from_filelike", breaks)
    monkeypatch.setattr(engine, "CalamineWorkbook", Book)
    with pytest.raises(Unreadable) as unreadable:
        sheets(b"")
    assert unreadable.value.password is password


def test_memory_that_does_not_suffice_is_the_files_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    def hungry(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(read, "sheets", hungry)
    reading = read.read_bytes(raw.orders(), "a.xlsx")
    assert [finding.code for finding in reading.findings] == ["FILE09"]
