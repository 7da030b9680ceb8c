from __future__ import annotations

import sys
from collections.abc import Iterable

import pytest

from crmsheets.model.grid import Reading, Source
from crmsheets.model.text import Locale
from crmsheets.render.progress import tracked

READINGS = [Reading(Source(f"{number}.xlsx", "", "xlsx")) for number in range(5)]


def passed(count: int, *, quiet: bool = False) -> Iterable[Reading]:
    return tracked(Locale(), quiet=quiet)(READINGS[:count], count)


def test_nobody_watches_or_too_few_files_and_readings_pass_as_they_are() -> None:
    assert passed(5) == READINGS
    assert passed(5, quiet=True) == READINGS


def test_a_terminal_sees_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert passed(3) == READINGS[:3]
    drawn = passed(4)
    assert not isinstance(drawn, list)
    assert list(drawn) == READINGS[:4]
