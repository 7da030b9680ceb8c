"""The three pools stay apart, and the check of the truth sees a truth that is wrong."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from benchmarks.accuracy.check_truth import faults
from benchmarks.accuracy.make import TRADES, make
from benchmarks.accuracy.pool import Dice, Pool

PARTS = Pool(("open",), ("held",), ("sealed",))


@pytest.mark.parametrize(
    ("seed", "drawn"),
    [
        (0, {"open"}),
        (999, {"open"}),
        (1000, {"open", "held"}),
        (1999, {"open", "held"}),
        (2000, {"open", "sealed"}),
    ],
)
def test_a_seed_draws_from_the_open_pool_and_its_own(seed: int, drawn: set[str]) -> None:
    dice = Dice(seed, "words")
    assert {dice.word(PARTS, turn) for turn in range(200)} == drawn
    assert set(dice.part(["open"], ["held"], ["sealed"])) == ({*drawn} - {"open"} or {"open"})


@pytest.mark.parametrize("company", TRADES)
def test_the_truth_fits_the_written_files(company: str, tmp_path: Path) -> None:
    truth = make(company, 2002, tmp_path)
    assert faults(truth, tmp_path / "inputs") == {}


def test_a_wrong_truth_is_seen(tmp_path: Path) -> None:
    truth = make("hardware", 3, tmp_path)
    value = next(one for one in truth.records[0].values if one.header and one.state == "valid")
    value.typed += "?"
    column = next(iter(truth.sheets[0].blocks[0].columns.values()))
    column["header"] += "?"
    truth.totals = {key: str(Decimal(total) + 1) for key, total in truth.totals.items()}
    found = faults(truth, tmp_path / "inputs")
    assert found == {"cells": 1, "headers": 1, "totals": len(truth.totals)}
