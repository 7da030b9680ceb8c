"""A made company counts once: beside copies of its files, its import and what analyze writes."""

from __future__ import annotations

import pytest

from benchmarks.accuracy.counted_once import held


@pytest.mark.parametrize(("company", "seed"), [("hardware", 7), ("electronics", 4), ("garment", 4)])
def test_what_is_laid_beside_a_company_changes_nothing(company: str, seed: int) -> None:
    assert held(company, seed, few=True) == []
