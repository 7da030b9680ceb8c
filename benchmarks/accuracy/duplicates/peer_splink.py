"""Splink 5 on factory customers: the columns as typed, and the columns as crmsheets reads them.

Configured as its documentation does: several blocking rules, u by random sampling, m by EM under two
blocking rules, pairs from p = .5, its own clusters at the same threshold.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import Any

import pandas as pd
import splink.comparison_level_library as cll
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

from benchmarks.accuracy.duplicates.peer_data import Firms, Pairs, judged, kept, tell, within

TYPED_BLOCKS = [
    ["customer_name"],
    ["phone"],
    ["phone_alt"],
    ["email"],
    ["wechat"],
    ["uscc"],
    ["contact_name", "city"],
    ["address"],
]
READ_BLOCKS = [
    ["mobile"],
    ["line"],
    ["mail"],
    ["chat"],
    ["code"],
    ["sound", "town"],
    ["sound", "trade"],
    ["contact", "town"],
    ["road", "number"],
]


def typed(firms: Firms) -> tuple[Pairs, dict[str, Pairs]]:
    comparisons = [
        cl.JaroWinklerAtThresholds("customer_name", [0.92, 0.8]),
        cl.JaroWinklerAtThresholds("contact_name", [0.9]),
        cl.DamerauLevenshteinAtThresholds("phone", [1, 2]),
        cl.DamerauLevenshteinAtThresholds("phone_alt", [1, 2]),
        cl.JaroWinklerAtThresholds("email", [0.9]),
        cl.ExactMatch("wechat"),
        cl.DamerauLevenshteinAtThresholds("uscc", [1, 2]),
        cl.JaroWinklerAtThresholds("address", [0.92, 0.8]),
        cl.ExactMatch("city").configure(term_frequency_adjustments=True),
        cl.ExactMatch("industry").configure(term_frequency_adjustments=True),
    ]
    sure = [block_on("uscc"), block_on("customer_name", "phone")]
    return _run("columns as typed", firms.typed, TYPED_BLOCKS, comparisons, sure, "customer_name")


def read(firms: Firms) -> tuple[Pairs, dict[str, Pairs]]:
    comparisons = [
        cl.CustomComparison(
            output_column_name="brand",
            comparison_levels=[
                cll.NullLevel("brand"),
                cll.ExactMatchLevel("brand", term_frequency_adjustments=True),
                cll.ExactMatchLevel("sound"),
                cll.JaroWinklerLevel("brand", 0.88),
                cll.ElseLevel(),
            ],
        ),
        cl.ExactMatch("trade").configure(term_frequency_adjustments=True),
        cl.ExactMatch("town").configure(term_frequency_adjustments=True),
        cl.JaroWinklerAtThresholds("contact", [0.9]),
        cl.DamerauLevenshteinAtThresholds("mobile", [1]),
        cl.DamerauLevenshteinAtThresholds("line", [1]),
        cl.JaroWinklerAtThresholds("mail", [0.9]),
        cl.ExactMatch("chat"),
        cl.DamerauLevenshteinAtThresholds("code", [1, 2]),
        cl.JaroWinklerAtThresholds("road", [0.9]),
    ]
    sure = [block_on("code"), block_on("brand", "mobile")]
    return _run("columns as we read them", firms.read, READ_BLOCKS, comparisons, sure, "brand")


def _run(
    name: str,
    columns: dict[str, list[str | None]],
    blocks: list[list[str]],
    comparisons: list[Any],
    sure: list[Any],
    second: str,
) -> tuple[Pairs, dict[str, Pairs]]:
    logging.getLogger("splink").setLevel(logging.ERROR)
    frame = pd.DataFrame({"row": range(len(next(iter(columns.values()))))} | columns)
    settings = SettingsCreator(
        unique_id_column_name="row",
        link_type="dedupe_only",
        blocking_rules_to_generate_predictions=[block_on(*fields) for fields in blocks],
        comparisons=comparisons,
    )
    linker = Linker(DuckDBAPI().register(frame), settings)
    training = linker.training
    training.estimate_probability_two_random_records_match(sure, recall=0.3)
    training.estimate_u_using_random_sampling(max_pairs=1e6)
    for field in ("phone" if "phone" in columns else "mobile", second):
        training.estimate_parameters_using_expectation_maximisation(block_on(field))
    scored = linker.inference.predict(threshold_match_probability=0.0)
    found = scored.as_pandas_dataframe()
    pairs = [
        (min(one, other), max(one, other))
        for one, other in zip(found["row_l"].tolist(), found["row_r"].tolist(), strict=True)
    ]
    good = found["match_probability"] >= 0.5
    groups = linker.clustering.cluster_pairwise_predictions_at_threshold(
        scored, threshold_match_probability=0.5
    ).as_pandas_dataframe()
    return set(pairs), {
        f"splink, {name}, pairs": {pair for pair, one in zip(pairs, good, strict=True) if one},
        f"splink, {name}, clusters": within(groups.groupby("cluster_id")["row"].apply(list)),
    }


if __name__ == "__main__":
    tell(judged({"typed": typed, "read": read}[sys.argv[1]], kept(Path(sys.argv[2]))))
