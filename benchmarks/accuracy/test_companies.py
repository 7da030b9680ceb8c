"""A made company of each trade, read whole and held against its truth: the targets are kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.accuracy.score import judged
from benchmarks.accuracy.tally import TARGETS, unmet

# Of the open words and layouts, and of words that no list has; `score.py` runs the others.
# garment 2 has a rate for its home sales.
COMPANIES = (
    *(("hardware", 3), ("electronics", 3), ("garment", 2)),
    *(("hardware", 5051), ("electronics", 5051), ("garment", 5051)),
)


@pytest.mark.parametrize(("company", "seed"), COMPANIES)
def test_a_company_is_read_within_the_targets(company: str, seed: int, tmp_path: Path) -> None:
    score = judged(company, seed, tmp_path / company)
    assert {measure: score.misses[measure][:5] for measure in unmet(score)} == {}
    assert score.records > 400
    assert all(score.all[measure] > 20 for measure, *_ in TARGETS), score.all
