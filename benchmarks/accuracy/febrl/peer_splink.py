"""Splink 5 on Febrl, with the settings of its own febrl3 and febrl4 examples (detailed model).

https://moj-analytical-services.github.io/splink/demos/examples/duckdb/febrl3.html and febrl4.html
"""

from __future__ import annotations

import logging
from itertools import combinations
from typing import Any

import pandas as pd
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

from benchmarks.accuracy.febrl.data import People

Pairs = set[tuple[int, int]]
SWAPPED = "l.given_name = r.surname and l.surname = r.given_name"
BIRTH = {"input_is_string": True, "datetime_format": "%Y%m%d"}


def approach(people: People) -> tuple[Pairs, dict[str, Pairs]]:
    """Candidates; pairs from p = .5 and, of one file, these after Splink's own clustering."""
    logging.getLogger("splink").setLevel(logging.ERROR)
    linker = _linking(people) if people.first else _duplicates(people)
    scored = linker.inference.predict(threshold_match_probability=0.0)
    frame = scored.as_pandas_dataframe()
    pairs = [
        (min(one, other), max(one, other))
        for one, other in zip(frame["rec_id_l"].tolist(), frame["rec_id_r"].tolist(), strict=True)
    ]
    good = frame["match_probability"] >= 0.5
    results = {"splink, pairs": {pair for pair, one in zip(pairs, good, strict=True) if one}}
    if not people.first:
        results["splink, clusters"] = _clustered(linker, scored)
    return set(pairs), results


def _clustered(linker: Any, scored: Any) -> Pairs:
    made = linker.clustering.cluster_pairwise_predictions_at_threshold(
        scored, threshold_match_probability=0.5
    ).as_pandas_dataframe()
    groups = made.groupby("cluster_id")["rec_id"].apply(sorted)
    return {pair for group in groups for pair in combinations(group, 2)}


def _frames(people: People) -> list[pd.DataFrame]:
    frame = pd.DataFrame(people.columns).replace({"": None})
    frame["rec_id"] = range(len(frame))
    return [frame[: people.first], frame[people.first :]] if people.first else [frame]


def _duplicates(people: People) -> Any:
    settings = SettingsCreator(
        unique_id_column_name="rec_id",
        link_type="dedupe_only",
        blocking_rules_to_generate_predictions=[
            block_on("soc_sec_id"),
            block_on("given_name"),
            block_on("surname"),
            block_on("date_of_birth"),
            block_on("postcode"),
        ],
        comparisons=[
            cl.NameComparison("given_name"),
            cl.NameComparison("surname"),
            cl.DateOfBirthComparison("date_of_birth", **BIRTH),
            cl.DamerauLevenshteinAtThresholds("soc_sec_id", [2]),
            cl.ExactMatch("street_number").configure(term_frequency_adjustments=True),
            cl.ExactMatch("postcode").configure(term_frequency_adjustments=True),
        ],
    )
    sure = [block_on("soc_sec_id"), block_on("given_name", "surname", "date_of_birth")]
    swapped = f"{SWAPPED} and l.date_of_birth = r.date_of_birth"
    return _trained(people, settings, [*sure, swapped], 0.9)


def _linking(people: People) -> Any:
    settings = SettingsCreator(
        unique_id_column_name="rec_id",
        link_type="link_only",
        blocking_rules_to_generate_predictions=[
            block_on("given_name", "surname"),
            SWAPPED,
            block_on("date_of_birth"),
            block_on("soc_sec_id"),
            block_on("state", "address_1"),
            block_on("street_number", "address_1"),
            block_on("postcode"),
        ],
        comparisons=[
            cl.NameComparison("given_name").configure(term_frequency_adjustments=True),
            cl.NameComparison("surname").configure(term_frequency_adjustments=True),
            cl.DateOfBirthComparison("date_of_birth", invalid_dates_as_null=True, **BIRTH),
            cl.DamerauLevenshteinAtThresholds("soc_sec_id", [1, 2]),
            cl.ExactMatch("street_number").configure(term_frequency_adjustments=True),
            cl.DamerauLevenshteinAtThresholds("postcode", [1, 2]).configure(
                term_frequency_adjustments=True
            ),
        ],
    )
    sure = [block_on("soc_sec_id"), block_on("given_name", "surname", "date_of_birth")]
    return _trained(people, settings, sure, 0.8)


def _trained(people: People, settings: Any, sure: list[Any], recall: float) -> Any:
    """The linker with m and u estimated as both examples do."""
    database = DuckDBAPI()
    linker = Linker([database.register(frame) for frame in _frames(people)], settings)
    training = linker.training
    training.estimate_probability_two_random_records_match(sure, recall=recall)
    training.estimate_u_using_random_sampling(max_pairs=1e6)
    for field in ("date_of_birth", "postcode"):
        training.estimate_parameters_using_expectation_maximisation(
            block_on(field), estimate_without_term_frequencies=bool(people.first)
        )
    return linker
