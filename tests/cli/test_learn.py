"""`analyze --learn`: the weights of duplicates by the factory's own rows, or a word why not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.test_wrong_input import GOOD, crm
from tests.jobs.inbox import filled, put


@pytest.mark.parametrize(("words", "told"), [((), False), (("--learn",), True)])
def test_a_short_list_keeps_the_shipped_weights_and_says_so(
    tmp_path: Path, words: tuple[str, ...], told: bool
) -> None:
    put(tmp_path / "in", {"华东.xlsx": filled(GOOD)})
    out = tmp_path / "out"
    done = crm("analyze", tmp_path / "in", "--out", out, "--today", "2024-12-31", *words)
    assert done.returncode == 0, done.stderr
    listed = next(out.rglob("findings.csv")).read_text(encoding="utf-8-sig")
    assert ("LINK21" in listed) is told
    assert ("用的是自带的分量" in listed) is told
