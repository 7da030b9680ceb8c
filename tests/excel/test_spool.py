from __future__ import annotations

import sys
from collections.abc import Iterator

import openpyxl
import pytest

from crmsheets.excel.spool import saved
from crmsheets.model.errors import CannotWrite


class SerialisationError(Exception):
    """What lxml raises, as far as it matters."""


SerialisationError.__module__ = "lxml.etree"


@pytest.mark.parametrize("error", [OSError(28, "No space left"), SerialisationError("IO_ENOSPC")])
def test_a_full_temporary_folder_is_told(
    monkeypatch: pytest.MonkeyPatch, error: Exception, capsys: pytest.CaptureFixture[str]
) -> None:
    book = openpyxl.Workbook()
    hook = sys.unraisablehook

    def sheet() -> Iterator[None]:
        try:
            yield
        finally:
            raise error

    def save(_: object) -> None:
        half = sheet()
        next(half)
        raise error

    monkeypatch.setattr(book, "save", save)
    with pytest.raises(CannotWrite) as told:
        saved(book)
    assert "磁盘满了" in told.value.say("zh")
    assert (capsys.readouterr().err, sys.unraisablehook) == ("", hook)


def test_a_fault_of_ours_is_not_taken_for_a_full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    def save(_: object) -> None:
        raise KeyError("x")

    book = openpyxl.Workbook()
    monkeypatch.setattr(book, "save", save)
    with pytest.raises(KeyError):
        saved(book)
