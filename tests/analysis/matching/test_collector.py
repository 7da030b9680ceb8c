from __future__ import annotations

import gc

import pytest

from crmsheets.analysis.matching.collector import paused


@pytest.fixture(autouse=True)
def _collecting() -> None:
    assert gc.isenabled()


def test_collection_goes_on_afterwards_whatever_happened() -> None:
    inside = []

    @paused()
    def fail() -> None:
        inside.append(gc.isenabled())
        raise ValueError

    with pytest.raises(ValueError, match=r"^$"):
        fail()
    assert inside == [False]
    assert gc.isenabled()


def test_who_had_stopped_it_keeps_it_stopped() -> None:
    with paused():
        with paused():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()
