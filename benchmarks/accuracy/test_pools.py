"""The six pools stay apart, and the check of the truth sees a truth that is wrong."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from benchmarks.accuracy.check_truth import faults
from benchmarks.accuracy.columns import CLOSED, ENGLISH, FREE
from benchmarks.accuracy.make import TRADES, build, make
from benchmarks.accuracy.pool import Dice, Pool
from benchmarks.accuracy.words import HEADERS
from benchmarks.accuracy.words_garment import EN_HEADERS

PARTS = Pool(("open",), ("held",), ("sealed",), ("unseen",), ("fresh",), ("brought",))


@pytest.mark.parametrize(
    ("seed", "drawn"),
    [
        (0, {"open"}),
        (999, {"open"}),
        (1000, {"open", "held"}),
        (1999, {"open", "held"}),
        (2000, {"open", "sealed"}),
        (2999, {"open", "sealed"}),
        (3000, {"open", "unseen"}),
        (3999, {"open", "unseen"}),
        (4000, {"open", "fresh"}),
        (4999, {"open", "fresh"}),
        (5000, {"open", "brought"}),
    ],
)
def test_a_seed_draws_from_the_open_pool_and_its_own(seed: int, drawn: set[str]) -> None:
    dice = Dice(seed, "words")
    assert {dice.word(PARTS, turn) for turn in range(200)} == drawn
    parts = (["open"], ["held"], ["sealed"], ["unseen"], ["fresh"], ["brought"])
    assert set(dice.part(*parts)) == ({*drawn} - {"open"} or {"open"})


@pytest.mark.parametrize(("seed", "share"), [(1000, 0.5), (3000, 0.5), (4000, 1 / 3), (5000, 0.2)])
def test_a_seed_draws_the_share_of_its_pool(seed: int, share: float) -> None:
    dice = Dice(seed, "share")
    own = sum(dice.word(PARTS, turn) != "open" for turn in range(3000))
    assert own / 3000 == pytest.approx(share, abs=0.03)


@pytest.mark.parametrize(("part", "fewest"), [("unseen", 6), ("fresh", 5), ("brought", 5)])
def test_the_sealed_pools_have_words_of_their_own_for_every_purpose(part: str, fewest: int) -> None:
    headers = [
        one for lists in (HEADERS, EN_HEADERS) for pools in lists.values() for one in pools.values()
    ]
    choices = [
        one
        for lists in (CLOSED, FREE, ENGLISH)
        for labels in lists.values()
        for one in labels.values()
    ]
    every = ("open", "held", "sealed", "unseen", "fresh", "brought")
    older = every[: every.index(part)]
    new = {
        one: set(getattr(one, part)).difference(*(getattr(one, name) for name in older))
        for one in (*headers, *choices)
    }
    # Counts only: a failure shall not print the words.
    assert min(len(new[one]) for one in headers) >= fewest
    assert min(len(new[one]) for one in choices) >= 4


@pytest.mark.parametrize("seed", [2002, 3003, 4003, 5003])
@pytest.mark.parametrize("company", TRADES)
def test_the_truth_fits_the_written_files(company: str, seed: int, tmp_path: Path) -> None:
    truth = make(company, seed, tmp_path)
    assert faults(truth, tmp_path / "inputs") == {}


def test_a_sheet_of_explanations_is_no_part_of_the_truth() -> None:
    books, truth = build("hardware", 4001)
    aside = {(book.name, one.name) for book in books for one in book.sheets if one.aside}
    assert aside
    assert aside.isdisjoint((one.file, one.sheet) for one in truth.sheets)
    assert aside.isdisjoint((one.file, one.sheet) for one in truth.records)


def test_a_wrong_truth_is_seen(tmp_path: Path) -> None:
    truth = make("hardware", 3, tmp_path)
    value = next(one for one in truth.records[0].values if one.header and one.state == "valid")
    value.typed += "?"
    column = next(iter(truth.sheets[0].blocks[0].columns.values()))
    column["header"] += "?"
    truth.totals = {key: str(Decimal(total) + 1) for key, total in truth.totals.items()}
    found = faults(truth, tmp_path / "inputs")
    assert found == {"cells": 1, "headers": 1, "totals": len(truth.totals)}
