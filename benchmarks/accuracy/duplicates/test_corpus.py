"""The corpus keeps its promises: as many rows as asked, the shares told, a truth that fits the rows."""

from __future__ import annotations

import csv
import json
from collections import Counter, defaultdict
from dataclasses import asdict, fields
from functools import cache
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from benchmarks.accuracy.duplicates import codes, near, words_kept, words_open
from benchmarks.accuracy.duplicates.baselines import code, mobile
from benchmarks.accuracy.duplicates.corpus import Corpus, make
from benchmarks.accuracy.duplicates.firms import Firm, Maker
from benchmarks.accuracy.duplicates.measures import pairs_in
from benchmarks.accuracy.duplicates.pools import KEPT_FROM, Pools
from benchmarks.accuracy.duplicates.rates import BLANK, NOISE
from benchmarks.accuracy.duplicates.write import HEADERS, write

ROWS = 6000


@cache
def corpus(seed: int) -> Corpus:
    return make(seed, ROWS)


@pytest.fixture(params=[7, 1007])
def made(request: pytest.FixtureRequest) -> Corpus:
    return corpus(int(request.param))


@pytest.mark.parametrize("rows", [1, 2, 57, 1000])
def test_as_many_rows_as_asked(rows: int) -> None:
    small = make(3, rows)
    assert len(small.records) == len(small.truth) == len(small.noise) == rows
    assert len(small.hard) == len(small.hard_kinds)


def test_the_same_seed_makes_the_same_corpus() -> None:
    assert make(5, 300) == make(5, 300)
    assert make(5, 300) != make(6, 300)


def test_a_third_of_the_firms_stands_in_two_to_seven_rows(made: Corpus) -> None:
    sizes = Counter(made.truth)
    assert max(sizes.values()) <= 7
    assert 0.30 < sum(size > 1 for size in sizes.values()) / len(sizes) < 0.36


def test_as_many_look_alikes_as_true_pairs(made: Corpus) -> None:
    assert 0.95 < len(made.hard) / pairs_in(Counter(made.truth)) < 1.05
    assert set(made.hard_kinds) == set(near.KINDS)
    assert len(set(made.hard)) == len(made.hard)
    for one, other in made.hard:
        assert one < other
        assert made.truth[one] != made.truth[other]


def test_an_equal_valid_code_means_the_same_firm(made: Corpus) -> None:
    owners: dict[str, set[int]] = defaultdict(set)
    for record, entity in zip(made.records, made.truth, strict=True):
        for key in code(record):
            owners[key].add(entity)
    assert len(owners) > ROWS / 5
    assert all(len(entities) == 1 for entities in owners.values())


def test_a_firm_has_one_valid_code(made: Corpus) -> None:
    known: dict[int, set[str]] = defaultdict(set)
    for record, entity in zip(made.records, made.truth, strict=True):
        known[entity].update(code(record))
    assert all(len(valid) <= 1 for valid in known.values())


def test_mobiles_are_shared_by_look_alikes_only(made: Corpus) -> None:
    rows: dict[str, list[int]] = defaultdict(list)
    for row, record in enumerate(made.records):
        for key in mobile(record):
            rows[key].append(row)
    hard = {frozenset((made.truth[one], made.truth[other])) for one, other in made.hard}
    strange = sum(
        len({made.truth[one], made.truth[other]}) == 2
        and frozenset((made.truth[one], made.truth[other])) not in hard
        for shared in rows.values()
        for one, other in pairwise(shared)
    )
    assert strange <= ROWS / 1000  # a slip may hit another's number


def test_columns_are_blank_as_often_as_told(made: Corpus) -> None:
    records = [asdict(record) for record in made.records]
    for column in ("email", "wechat", "address", "industry", "note", "source", "province", "city"):
        blank = sum(not record[column] for record in records) / ROWS
        assert blank == pytest.approx(BLANK[column], abs=0.06), column
    natives = [one for one in records if any("一" <= sign <= "鿿" for sign in one["customer_name"])]
    codeless = sum(not record["uscc"] for record in natives) / len(natives)
    assert codeless == pytest.approx(BLANK["uscc"], abs=0.05)
    phones = sum(not (one["phone"] or one["phone_alt"]) for one in records) / ROWS
    assert phones < BLANK["phone"]


def test_every_noise_happens_and_not_too_often(made: Corpus) -> None:
    seen = Counter(kind for kinds in made.noise for kind in kinds)
    for kind, rate in NOISE.items():
        assert 0 < seen[kind] / ROWS < rate * 1.25 + 0.01, kind


def test_some_rows_are_typed_as_they_should_be(made: Corpus) -> None:
    assert 0.05 < sum(not kinds for kinds in made.noise) / ROWS < 0.25


def test_about_one_firm_in_twelve_is_foreign() -> None:
    maker = Maker(Random(1), Pools(1))
    firms = [maker.ordinary() for _ in range(2000)]
    assert 0.06 < sum(firm.country is not None for firm in firms) / len(firms) < 0.10


def _shares(seed: int) -> dict[str, float]:
    """Shares of firms that hold words of the kept pool."""
    pools = Pools(seed)
    maker = Maker(Random(seed), pools)
    firms: list[Firm] = [maker.chinese() for _ in range(1500)]
    kept = pools.kept
    signs, words = set(kept.brand_chars), set(kept.brand_words)
    return {
        "trades": sum(firm.trade in kept.trades for firm in firms) / len(firms),
        "places": sum(firm.place in kept.places for firm in firms) / len(firms),
        "brands": sum(firm.brand in words or set(firm.brand) <= signs for firm in firms)
        / len(firms),
        "people": sum(firm.people[0].surname in kept.surnames for firm in firms) / len(firms),
    }


def test_half_of_a_judging_seed_is_of_the_kept_pool_and_nothing_of_a_tuning_one() -> None:
    assert all(share >= 0.5 for share in _shares(KEPT_FROM).values())
    assert all(share < 0.01 for share in _shares(KEPT_FROM - 1).values())


def test_the_pools_have_no_trade_brand_place_or_name_in_common() -> None:
    one, other = Pools(0).open, Pools(0).kept
    assert not {place.city for place in one.places} & {place.city for place in other.places}
    assert not {trade.family for trade in one.trades} & {trade.family for trade in other.trades}
    assert not set(one.brand_words) & set(other.brand_words)
    assert not set(one.surnames) & set(other.surnames)
    assert len(set(words_kept.BRAND_CHARS) & set(words_open.BRAND_CHARS)) <= 3


def test_codes_are_of_the_standard() -> None:
    assert codes.valid("91350100M000100Y43")  # the standard's own example
    assert not codes.valid("91350100M000100Y44")
    rng = Random(1)
    for _ in range(200):
        right = codes.fresh(rng, "浙江", sole=False)
        assert codes.valid(right)
        assert not codes.valid(codes.spoil(rng, right)[0])


def test_written_files(tmp_path: Path) -> None:
    small = make(2, 50)
    table, truth = write(small, tmp_path / "new")
    with table.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file))
    assert tuple(lines[0]) == HEADERS
    assert len(HEADERS) == len(fields(small.records[0]))
    assert len(lines) == 51
    assert lines[1][0] == small.records[0].customer_name
    told = json.loads(truth.read_text(encoding="utf-8"))
    assert told["truth"] == small.truth
    assert [tuple(pair) for pair in told["hard"]] == small.hard
