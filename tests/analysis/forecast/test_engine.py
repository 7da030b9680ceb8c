from __future__ import annotations

import sys
from itertools import count

import numpy as np
import pytest

from crmsheets.analysis.forecast.engine import (
    Array,
    hypergeometric,
    installed,
    log_gamma,
    minimised,
)

WIDE = ((-5.0, 5.0), (-5.0, 5.0))


def banana(at: Array) -> float:
    """Rosenbrock's valley, whose lowest point is (1, 1)."""
    return float((1 - at[0]) ** 2 + 100 * (at[1] - at[0] ** 2) ** 2)


def test_the_lowest_point_is_found_from_every_start() -> None:
    found = minimised(banana, [(-1.2, 1.0), (3.0, -2.0)], WIDE)
    assert [each.at for each in found] == [pytest.approx((1, 1), abs=1e-3)] * 2
    assert found[0].loss <= found[1].loss < 1e-6


def test_bounds_are_kept() -> None:
    (found,) = minimised(lambda at: float(at[0] + at[1]), [(0.0, 0.0)], ((-1.0, 1.0), (-2.0, 1.0)))
    assert found.at == pytest.approx((-1, -2), abs=1e-3)


def test_what_never_settles_comes_to_an_end() -> None:
    down = count()
    (found,) = minimised(lambda _: -float(next(down)), [(0.0, 0.0)], WIDE)
    assert found.loss < 0


def test_functions_at_known_places() -> None:
    assert log_gamma(np.array([1.0, 5.0])) == pytest.approx([0, np.log(24)])
    half = np.array([0.5])
    one = np.ones(1)
    # 2F1(1, 1; 2; z) = -ln(1 - z) / z
    assert hypergeometric(one, one, 2 * one, half) == pytest.approx([2 * np.log(2)])


def test_without_the_package_it_is_said_to_be_absent(monkeypatch: pytest.MonkeyPatch) -> None:
    assert installed()
    monkeypatch.setitem(sys.modules, "scipy", None)
    assert not installed()
