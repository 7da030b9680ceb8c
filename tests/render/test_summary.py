from __future__ import annotations

import json
from dataclasses import replace

from crmsheets.model.duplicates import Matched, Pair, Part
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale, Said, Text
from crmsheets.render.json_ import dumped
from crmsheets.render.summary import settings_hash, summary
from tests.judged_example import bare, judged

ZH = Locale()
KEYS = [
    "schema", "version", "today", "settings_hash", "inputs", "findings", "tables", "customers",
    "merges", "review", "figures", "period", "settings",
]  # fmt: skip
CUSTOMER_KEYS = [
    "customer_id", "name", "aliases", "owner", "tier", "type", "score", "total_spend", "spend_12m",
    "order_count", "orders_12m", "first_order", "last_order", "rating_avg", "open_complaints",
    "sources", "tier_previous", "tier_ruled", "below", "by_hand", "distance",
]  # fmt: skip


def test_the_keys_stay_and_everything_is_plain() -> None:
    made = json.loads(dumped(summary(judged(), ZH)))
    assert list(made) == KEYS
    assert [list(customer) for customer in made["customers"]] == [CUSTOMER_KEYS] * 3
    assert made["customers"][0] == {
        "customer_id": "CUS001",
        "name": "东莞市顺达五金有限公司",
        "aliases": ["顺达"],
        "owner": "周敏",
        "tier": "A",
        "type": "VIP",
        "score": 84.25,
        "total_spend": 12500.66,
        "spend_12m": 12500.66,
        "order_count": 2,
        "orders_12m": 2,
        "first_order": "2024-11-03",
        "last_order": "2024-12-03",
        "rating_avg": 4.1,
        "open_complaints": 1,
        "sources": [{"file": "华东.xlsx", "sheet": "客户", "cell": "A3"}],
        "tier_previous": "B",
        "tier_ruled": "A",
        "below": 0,
        "by_hand": False,
        "distance": {
            "up_tier": None,
            "up_money": None,
            "up_orders": None,
            "each_order": 6250.0,
            "down_tier": "B",
            "down_money": 42000.0,
            "said": "少买 4.2 万降 B",
        },
    }
    assert made["customers"][2]["distance"] is None
    assert (made["customers"][2]["score"], made["customers"][2]["owner"]) == (None, "")


def test_points_and_ratings_have_two_decimals() -> None:
    found = judged()
    long = found.customers.assign(score=84.246913, rating_avg=4.123456)
    made = summary(replace(found, customers=long), ZH)
    assert [(each["score"], each["rating_avg"]) for each in made["customers"]] == [
        (84.25, 4.12)
    ] * 3


def test_inputs_findings_merges_and_figures() -> None:
    made = summary(judged(), Locale("en", "INTL", "USD"))
    first = made["inputs"][0]
    assert first["columns"]["E"] == {"header": "数量", "field": "quantity"}
    assert first["columns"]["N"] == {"header": "颜色", "field": None}
    assert first["rows_skipped"][0] == {"reason": "header", "count": 1}
    assert made["findings"] == {
        "error": 2,
        "warning": 2,
        "info": 1,
        "by_code": {"CELL01": 1, "CUS02": 2, "DATE02": 1, "FILE01": 1},
        "repaired": ["DATE02"],
    }
    assert made["tables"] == {"customer": 2, "order": 2}
    assert made["merges"] == [
        {
            "customer_id": "CUS001",
            "members": [
                {"file": "华东.xlsx", "sheet": "客户", "cell": "A3"},
                {"file": "华北.csv", "sheet": "", "cell": "A9"},
            ],
            "reasons": ["same name"],
            "confidence": 1.0,
            "decided_by": "rule",
        }
    ]
    assert made["figures"] == {"month_amount": 12_500.0, "orders": 1, "top": None}


def test_what_may_be_one_customer_stands_with_its_evidence() -> None:
    same = Part(Said(Text("手机相同", "same mobile")), 12.6)
    other = Part(Said(Text("品牌不同", "another brand")), -9.0)
    full = judged()
    data = replace(full.dataset, golden=full.golden)
    doubted = replace(data, matched=Matched(doubts=(Pair(0, 1, -1.0, (same, other)),)))
    assert summary(replace(full, dataset=doubted), ZH)["review"] == [
        {
            "pair": [
                {"file": "华东.xlsx", "sheet": "客户", "cell": "A3"},
                {"file": "华东.xlsx", "sheet": "客户", "cell": "A4"},
            ],
            "names": ["东莞市顺达五金有限公司", "利民"],
            "reasons": ["手机相同 +12.6", "品牌不同 -9.0"],
            "confidence": 0.3333,
        }
    ]


def test_missing_values_are_null_also_as_numpy_has_them() -> None:
    import numpy as np

    data = judged()
    customers = data.customers.copy()
    customers["score"] = customers["score"].astype("float64")
    customers["order_count"] = [np.int64(2), np.int64(2), np.int64(0)]
    made = summary(replace(data, customers=customers), ZH)["customers"]
    assert [(row["score"], row["order_count"]) for row in made] == [
        (84.25, 2),
        (84.25, 2),
        (None, 0),
    ]
    assert isinstance(json.dumps(made, allow_nan=False), str)


def test_a_run_without_anything_has_the_same_keys() -> None:
    assert list(summary(bare(), ZH)) == KEYS


def test_settings_are_told_apart_by_their_hash() -> None:
    assert settings_hash(Settings()) == settings_hash(Settings())
    assert settings_hash(Settings(company="沅澜")) != settings_hash(Settings())
